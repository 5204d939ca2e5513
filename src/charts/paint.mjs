/**
 * Charts: one picture, in a thread of its own that ends with it (90 MB come and go).
 *
 * resvg turns SVG into PNG, texts as outlines. Plain JavaScript on purpose: a thread cannot rely on the loader that
 * reads TypeScript, and starts faster without one. What is drawn is decided before.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { openOutlines } from "./outlines.mjs";

const { svg, zoom, fontFile } = workerData;

const outlined = openOutlines(fontFile).draw(svg);
const fitTo = { mode: "zoom", value: zoom };
const png = Uint8Array.from(
  new Resvg(outlined, { font: { loadSystemFonts: false }, fitTo }).render().asPng(),
);
parentPort.postMessage(png, [png.buffer]);
