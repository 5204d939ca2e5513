/** What the thread of prepare.mjs does: it prepares the folder that it is given, and gives back what is kept of it. */
import { parentPort, workerData } from "node:worker_threads";
import { MentorError } from "../../errors.ts";
import { prepareAndKeep, type Wanted } from "./prepared.ts";

const { dir, places } = workerData as Wanted;
try {
  const bytes = await prepareAndKeep(dir, places);
  parentPort!.postMessage({ bytes }, [bytes.buffer as ArrayBuffer]);
} catch (error) {
  if (!(error instanceof MentorError) || error.code !== "knowledge-invalid") throw error;
  parentPort!.postMessage({ invalid: error.message }, []);
}
