/**
 * Charts: one picture, in a thread of its own that ends with it (90 MB come and go).
 *
 * ECharts writes an SVG without a browser, resvg turns it into PNG with a font that has Chinese.
 * Plain JavaScript on purpose: a thread cannot rely on the loader that reads TypeScript, and starts
 * faster without one. What is drawn is decided in growth.ts; nothing is imported from there.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

const { option, width, height, fontFile, fontFamily } = workerData;

/** A page comes as SVG already; only charts need ECharts. */
async function drawChart() {
  // The one file of the distribution: the package's own entry opens several hundred.
  const { init } = await import("echarts/dist/echarts.esm.min.mjs");
  const drawing = init(null, null, { renderer: "svg", ssr: true, width, height });
  drawing.setOption(option);
  return drawing.renderToSVGString();
}

const svg = workerData.svg ?? (await drawChart());

const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: fontFamily };
const png = Uint8Array.from(new Resvg(svg, { font }).render().asPng());
parentPort.postMessage(png, [png.buffer]);
