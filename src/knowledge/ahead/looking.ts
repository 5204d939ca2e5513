/** What the thread of look.mjs does: it looks at each text that it is given, and answers with what that searched for. */
import { parentPort, workerData } from "node:worker_threads";
import { createLookAhead } from "../../subjects/answers/index.ts";
import { openKept } from "../prepared/prepared.ts";
import type { Asked, Folder, Looked } from "./ahead.ts";

const { dir, keptElsewhere, of } = workerData as Folder;
const knowledge = await openKept(dir, keptElsewhere);

// Edited meanwhile, or kept nowhere: the main thread has other articles, and searches itself.
if (knowledge?.of === of) {
  const look = createLookAhead(knowledge);
  let ready: Looked[] = [];

  parentPort!.on("message", (asked: readonly Asked[]) => {
    for (const { id, text, person } of asked) {
      // What ends in one round goes back in one message.
      if (ready.length === 0) setImmediate(() => parentPort!.postMessage(ready.splice(0), []));
      ready.push({ id, found: look(text, person) });
    }
  });
  // The first search opens the index.
  for (const text of ["hello", "你好"]) look(text, 0);
  parentPort!.postMessage([], []);
}
