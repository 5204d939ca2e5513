/**
 * Calls with a body of JSON: from this thread while they are few, from one of their own once they were many. A thread takes
 * 15 MB, which a village with an hour between two messages need not have.
 */
import type { Dispatcher } from "undici";
import { createPost, type Post } from "./connections.mjs";
import { openThread } from "./thread.ts";

export interface Posting {
  readonly post: Post;
  /** Ends what the thread has in hand. */
  close(): void;
}

/** With so many in hand at once somebody waits for this thread. */
export const manyCalls = 32;

/** @param many from so many on the thread calls; tests have it call always */
export function openPosting(connections: Dispatcher, server: string, many = manyCalls): Posting {
  const own = createPost(connections);
  let thread: ReturnType<typeof openThread> | undefined;
  let inHand = 0;

  return {
    post(...call) {
      if (inHand >= many) thread ??= openThread(server);
      if (thread !== undefined) return thread.post(...call);
      inHand += 1;
      return own(...call).finally(() => (inHand -= 1));
    },
    close: () => thread?.close(),
  };
}
