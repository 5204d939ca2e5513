/** A thread of its own that posts to the Bot API server; thread.ts says what for. */
import { parentPort, workerData } from "node:worker_threads";
import { createPost, openConnections } from "./connections.mjs";

const post = createPost(openConnections(workerData.server));
let ends = [];

/** What ends in one round goes back in one message. */
function end(one) {
  if (ends.length === 0) setImmediate(() => parentPort.postMessage(ends.splice(0), []));
  ends.push(one);
}

parentPort.postMessage([], []);
parentPort.on("message", (asked) => {
  for (const { id, path, body, timeoutMs } of asked) {
    post(path, body, timeoutMs).then(
      (text) => end({ id, text }),
      ({ type, message, code }) => end({ id, error: { type, message, code } }),
    );
  }
});
