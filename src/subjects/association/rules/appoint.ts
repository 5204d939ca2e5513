/**
 * Officers: who may make a proposal take effect. A second officer does; who is the only one confirms it
 * after a day, so that nobody with a stolen phone makes themselves a helper in a minute. Pure.
 */
import type { Officer } from "./officers-record.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** So long the only officer waits before confirming. */
export const aloneAfterMs = dayMs;

export type Agreement =
  | { readonly kind: "agree" }
  /** Nobody else is there, and a day has passed. */
  | { readonly kind: "agree-alone" }
  /** The proposal is one's own: somebody else must agree. */
  | { readonly kind: "needs-second" }
  | { readonly kind: "too-early"; readonly from: Date };

/**
 * @param isMine whether the one who agrees made the proposal
 * @param others officers who can be reached, without the one who agrees
 */
export function agreementOn(
  proposal: Pick<Officer, "askedAt">,
  { isMine, others }: { readonly isMine: boolean; readonly others: number },
  now: Date,
): Agreement {
  if (!isMine) return { kind: "agree" };
  if (others > 0) return { kind: "needs-second" };
  const from = new Date(proposal.askedAt.getTime() + aloneAfterMs);
  return now < from ? { kind: "too-early", from } : { kind: "agree-alone" };
}
