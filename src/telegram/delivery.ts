/**
 * Telegram room: what an error of a send means for the message.
 *
 * The texts are Telegram's own (platform facts, grammY pitfalls); only error 429 and a network
 * that surely did not carry the message allow another try without the risk of saying it twice.
 */
import { GrammyError, HttpError } from "grammy";
import { triesWhenUnknown, type Outcome } from "../core/sending.ts";

export interface Verdict {
  /** `again-uncounted`: it surely did not arrive; `again`: it may have, this is the one more try. */
  readonly state: Outcome["state"];
  readonly messageId?: number;
  /** Telegram asked everybody to wait. */
  readonly pauseAllMs?: number;
}

/** There was nobody at the other side. */
const unreachable = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

const gone =
  /bot was blocked by the user|user is deactivated|chat not found|can't initiate conversation|PEER_ID_INVALID|bot was kicked/;

export function judge(
  error: unknown,
  message: { readonly attempts: number; readonly shownAs: number | null },
): Verdict {
  if (error instanceof GrammyError) return judgeAnswer(error, message.shownAs);
  if (error instanceof HttpError) {
    if (surelyNotSent(error.error)) return { state: "again-uncounted" };
    return { state: message.attempts < triesWhenUnknown ? "again" : "unknown" };
  }
  // Not Telegram's doing: the row itself cannot be sent (a file is gone, JSON is broken).
  return { state: "failed" };
}

function judgeAnswer(error: GrammyError, shownAs: number | null): Verdict {
  const retryAfterS = error.parameters.retry_after;
  if (error.error_code === 429) {
    return { state: "again-uncounted", pauseAllMs: (retryAfterS ?? 1) * 1_000 };
  }
  if (error.error_code >= 500 || error.error_code === 401 || error.error_code === 404) {
    return { state: "again-uncounted" };
  }
  if (error.description.includes("message is not modified")) {
    return shownAs === null ? { state: "sent" } : { state: "sent", messageId: shownAs };
  }
  if (gone.test(error.description)) return { state: "blocked" };
  return { state: "failed" };
}

/**
 * The request never left: nobody was there, or the connection was not made yet. A page instead of
 * JSON is a gateway's "502": like Telegram's own, it means that nothing was done.
 */
function surelyNotSent(cause: unknown): boolean {
  const { code, type, message } = (cause ?? {}) as Record<string, unknown>;
  if (type === "invalid-json" || unreachable.has(String(code))) return true;
  const reason = String(message);
  if (code === "ETIMEDOUT") return !/\b(read|write) ETIMEDOUT/.test(reason);
  return /before secure TLS connection was established/.test(reason);
}
