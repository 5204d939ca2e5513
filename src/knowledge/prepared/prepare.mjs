/**
 * The thread in which a large folder is prepared. Plain JavaScript, so that any process can start it; what
 * it does is in prepared.ts.
 */
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { prepareAndKeep } = await import("./prepared.ts");
try {
  const bytes = await prepareAndKeep(workerData.dir, workerData.places);
  parentPort.postMessage({ bytes }, [bytes.buffer]);
} catch (error) {
  if (error.code !== "knowledge-invalid") throw error;
  parentPort.postMessage({ invalid: error.message }, []);
}
