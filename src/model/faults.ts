/** What went wrong with one call, out of what the client threw. Nothing of what a server says is kept. */
import { APIConnectionError, APIError } from "openai";
import { TooLarge } from "./client.ts";
import type { Attempt } from "./guard.ts";

/** Why one call came to nothing. `form`: the server does not know this form, or did not keep to it. */
export type Fault =
  | { readonly kind: "form" }
  | Extract<Attempt<never>, { readonly kind: "failed" }>;

const usualRetryMs = 250;

/** One try of a call that has one form only. @param call `undefined`: what came is of no use */
export async function attemptOnce<T>(
  deadline: AbortSignal,
  call: () => Promise<T | undefined>,
): Promise<Attempt<T>> {
  try {
    const value = await call();
    return value === undefined ? { kind: "failed", why: "garbled" } : { kind: "done", value };
  } catch (error) {
    const fault = faultOf(error, deadline);
    return fault.kind === "form" ? { kind: "failed", why: "garbled" } : fault;
  }
}

/** Which codes say that the request itself was not understood: another form may be. */
const notUnderstood = new Set([400, 415, 422, 501]);

export function faultOf(error: unknown, deadline: AbortSignal): Fault {
  if (deadline.aborted) return { kind: "failed", why: "late" };
  if (isTooLarge(error)) return { kind: "failed", why: "too-large" };
  if (error instanceof APIConnectionError) {
    return { kind: "failed", why: "unreachable", retryMs: usualRetryMs };
  }
  if (!(error instanceof APIError)) return { kind: "form" };
  const status: unknown = error.status;
  if (typeof status !== "number" || notUnderstood.has(status)) return { kind: "form" };
  if (status === 429 || status >= 500) {
    return { kind: "failed", why: "unreachable", retryMs: retryMsOf(error) };
  }
  return { kind: "failed", why: "refused" };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof TooLarge || (error instanceof Error && error.cause instanceof TooLarge);
}

/** What the server asks for in seconds; a date is not worth the trouble. */
function retryMsOf({ headers }: APIError): number {
  const seconds = Number(headers?.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : usualRetryMs;
}
