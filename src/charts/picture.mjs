/**
 * Charts: one picture from what was laid out. resvg turns SVG into PNG, texts as outlines. Plain JavaScript on purpose: a
 * thread cannot rely on the loader that reads TypeScript, and starts faster without one. What is drawn is decided before.
 */
import { Resvg } from "@resvg/resvg-js";
import { openOutlines } from "./outlines.mjs";

const openOnce = once(openOutlines);

export function pictureOf({ svg, zoom, fontFile }) {
  const outlined = openOnce(fontFile).draw(svg);
  const fitTo = { mode: "zoom", value: zoom };
  return Uint8Array.from(
    new Resvg(outlined, { font: { loadSystemFonts: false }, fitTo }).render().asPng(),
  );
}

/** A thread that draws several pictures reads a font for the first. */
function once(open) {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) known.set(file, open(file));
    return known.get(file);
  };
}
