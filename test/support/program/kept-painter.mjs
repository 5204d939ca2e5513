/** Test support: the thread of kept-painter.ts. Each picture is asked for, and answered, over a port of its own. */
import { parentPort } from "node:worker_threads";
import { pictureOf } from "../../../src/charts/picture.mjs";

parentPort.on("message", ({ plan, answer }) => {
  try {
    const png = pictureOf(plan);
    answer.postMessage({ png }, [png.buffer]);
  } catch (error) {
    answer.postMessage({ error }, []);
  }
  answer.close();
});
