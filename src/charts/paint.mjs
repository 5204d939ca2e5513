/** Charts: one picture, in a thread of its own that ends with it (90 MB come and go). */
import { parentPort, workerData } from "node:worker_threads";
import { pictureOf } from "./picture.mjs";

const png = pictureOf(workerData);
parentPort.postMessage(png, [png.buffer]);
