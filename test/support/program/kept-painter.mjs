/**
 * Test support: the thread of kept-painter.ts. Each picture is asked for, and answered, over a port of its own.
 *
 * What is drawn finer than it is laid out is for paper. Nobody here prints it: drawn coarsely, it is coloured and packed in
 * a quarter of the time or less.
 */
import { parentPort } from "node:worker_threads";
import { pictureOf } from "../../../src/charts/picture.mjs";

parentPort.on("message", ({ plan, answer }) => {
  try {
    const png = pictureOf({ ...plan, zoom: plan.zoom > 1 ? 0.5 : plan.zoom });
    answer.postMessage({ png }, [png.buffer]);
  } catch (error) {
    answer.postMessage({ error }, []);
  }
  answer.close();
});
