/** Charts as parts of a page of the console. Loaded with the pages. */
import type { Chart } from "../bot/chart.ts";
import { fontFamily, variables } from "./look.ts";
import { planOf } from "./plan.ts";
import { unescape, widthOf } from "./text.ts";

/**
 * The picture as a part of a page: in the page's own letters and colours, light or dark. A letter may be wider
 * there than the one that was measured; so each line is as wide as it was laid out.
 */
export function svgForPage(chart: Chart): string {
  const fitted = planOf(chart)
    .svg.replace(` font-family="${fontFamily}"`, "")
    .replaceAll(
      / font-size="([\d.]+)"([^>]*)>([^<]+)</g,
      (_, size: string, more: string, text: string) => {
        const width = widthOf(unescape(text), Number(size)).toFixed(1);
        return ` font-size="${size}" textLength="${width}" lengthAdjust="spacingAndGlyphs"${more}>${text}<`;
      },
    );
  // What is printed and scanned is black on white everywhere.
  if (chart.kind === "poster") return fitted;
  return fitted.replaceAll(/"(#[\da-f]{6})"/g, (_, colour: string) => {
    const variable = variables[colour];
    return variable === undefined ? `"${colour}"` : `"var(${variable})"`;
  });
}
