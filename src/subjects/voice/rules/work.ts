/** Voice: due work of a voice note that waits to be heard, and of words that wait to be spoken. */
import type { Work } from "../../../bot/records.ts";

/** @param arrivedAt when the note came, or was allowed: the deadline runs from there */
export function listenLater(
  { questionId, memberId }: { readonly questionId: string; readonly memberId: string },
  arrivedAt: Date,
  dueAt: Date,
): Work {
  return {
    id: `listen:${questionId}`,
    kind: "listen",
    payload: { questionId, memberId, arrivedMs: arrivedAt.getTime() },
    dueAt,
  };
}

/** One for all who wait for the same words. */
export function speakLater(key: string, arrivedAt: Date, dueAt: Date): Work {
  return {
    id: `speak:${key}`,
    kind: "speak",
    payload: { key, arrivedMs: arrivedAt.getTime() },
    dueAt,
  };
}
