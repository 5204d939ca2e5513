/**
 * Calls with a body of JSON: from this thread while they are few, from one of their own once they were many. A thread takes
 * 15 MB, which a village with an hour between two messages need not have.
 */
import type { Post } from "./connections.mjs";
import type { Thread } from "./thread.ts";

/** With so many in hand at once somebody waits for this thread. */
const usualMany = 32;

export function choosePost(
  own: Post,
  thread: Pick<Thread, "open" | "isOpen" | "post">,
  many = usualMany,
): Post {
  let inHand = 0;

  return (...call) => {
    if (inHand >= many) thread.open();
    // While it opens nobody waits for it.
    if (thread.isOpen()) return thread.post(...call);
    inHand += 1;
    return own(...call).finally(() => (inHand -= 1));
  };
}
