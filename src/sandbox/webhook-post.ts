/**
 * Sandbox: one delivery to the bot's webhook, and what became of it.
 *
 * When to deliver what, and when to try again, is in webhook.ts.
 */
import type { WebhookPlan } from "./webhook.ts";

/** Telegram waits this long for an answer. */
const PATIENCE_MS = 60_000;

/** A `call` is a method that the bot named in its answer. */
export type Delivery =
  | { kind: "accepted"; call?: { method: string; params: Record<string, unknown> } }
  | { kind: "refused"; reason: string; retryAfterMs: number };

/** Posts one update. Never throws: every failure is a refusal. */
export async function postUpdate(
  to: WebhookPlan,
  body: string,
  signal: AbortSignal,
): Promise<Delivery> {
  try {
    const response = await fetch(to.url, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        ...(to.secret !== undefined && { "x-telegram-bot-api-secret-token": to.secret }),
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const answer = await response.text();
    if (response.ok) return { kind: "accepted", ...readCall(answer) };
    const retryAfterS = Number(response.headers.get("retry-after") ?? 0);
    return {
      kind: "refused",
      reason: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
      // Telegram obeys for an hour at most.
      retryAfterMs: 1000 * Math.min(3600, Number.isFinite(retryAfterS) ? retryAfterS : 0),
    };
  } catch (failure) {
    const isSlow = failure instanceof Error && failure.name === "TimeoutError";
    return {
      kind: "refused",
      reason: isSlow ? "Read timeout expired" : "Connection refused",
      retryAfterMs: 0,
    };
  }
}

/** The bot may name a method in its answer; anything else in the body is ignored. */
function readCall(answer: string): { call?: { method: string; params: Record<string, unknown> } } {
  try {
    const { method, ...params } = JSON.parse(answer) as Record<string, unknown>;
    return typeof method === "string" ? { call: { method, params } } : {};
  } catch {
    return {};
  }
}
