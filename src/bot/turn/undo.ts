/** What somebody ends can be taken back for ten minutes: how long that is, and the button. */
import { phrase, type Button } from "../reply.ts";

/** So long an end can be undone. */
export const undoMs = 10 * 60_000;

/** What was done before this is undone by no tap any more. */
export const settledBy = (now: Date): Date => new Date(now.getTime() - undoMs);

export function undoButton(action: string): Button {
  return { label: phrase("undo-ten"), action, means: "undo" };
}
