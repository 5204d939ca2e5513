/** Written answers: the due work of a question that waits for one: at most one a member. */
import type { Work } from "../../../../bot/records.ts";

export const writtenWork = (memberId: string): string => `written:${memberId}`;

/** @param arrivedAt when the message came in: the deadline runs from there */
export function waitFor(
  question: { readonly id: string; readonly memberId: string },
  arrivedAt: Date,
  dueAt: Date,
): Work {
  return {
    id: writtenWork(question.memberId),
    kind: "written",
    payload: {
      memberId: question.memberId,
      questionId: question.id,
      arrivedMs: arrivedAt.getTime(),
    },
    dueAt,
  };
}
