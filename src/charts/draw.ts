/**
 * Pictures for the chat, one at a time, each in a thread that ends (paint.mjs).
 *
 * Never throws and never waits long: without a font, out of time or out of memory there is no
 * picture, and the chat says the same in text.
 */
import { Worker } from "node:worker_threads";
import type { Chart, Draw } from "../bot/chart.ts";
import { cardsSvg } from "./cards.ts";
import { drawingSvg } from "./drawing.ts";
import { installedFontFile } from "./font.ts";
import { growthSvg } from "./growth.ts";
import { keepsakeSvg } from "./keepsake.ts";
import { linesSvg } from "./lines.ts";
import { fontFamily, variables } from "./look.ts";
import { pageSvg } from "./page.ts";
import { posterSvg } from "./poster.ts";
import { roadSvg } from "./road.ts";
import { unescape, widthOf } from "./text.ts";

export interface DrawOptions {
  /** A font that has the letters of every language; absent: the one that is installed. */
  readonly fontFile?: string;
  readonly timeoutMs?: number;
  /** How many may wait for their turn; more than that get no picture. */
  readonly mostWaiting?: number;
  /** Told why there was no picture. */
  readonly failed?: (error: unknown) => void;
}

/** A picture takes half a second; a village computer under load ten times that. */
const usualTimeoutMs = 8_000;
const usualWaiting = 16;

/** @returns a function that draws one picture after another */
export function createDraw(options: DrawOptions = {}): Draw {
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  return async (chart) => {
    if (waiting >= (options.mostWaiting ?? usualWaiting)) return undefined;
    waiting += 1;
    // One at a time: each needs as much memory as the rest of the bot.
    const mine = turn.then(() =>
      paint(chart, options.fontFile ?? installedFontFile(), options.timeoutMs ?? usualTimeoutMs),
    );
    turn = mine.catch(() => undefined);
    try {
      return await mine;
    } catch (error) {
      options.failed?.(error);
      return undefined;
    } finally {
      waiting -= 1;
    }
  };
}

async function paint(chart: Chart, fontFile: string, usualMs: number): Promise<Uint8Array> {
  const plan = planOf(chart);
  // A page of A4 has four times as many points.
  const timeoutMs = usualMs * plan.zoom;
  const worker = new Worker(new URL("./paint.mjs", import.meta.url), {
    workerData: { ...plan, fontFile, fontFamily },
    // Not the loader that this process was started with: the thread reads plain JavaScript.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      clock = setTimeout(() => reject(new Error(`no picture in ${timeoutMs} ms`)), timeoutMs);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the thread ended without a picture")));
    });
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}

/** What is drawn, and how much finer than it is laid out: paper at 300 dots an inch. */
export function planOf(chart: Chart): { readonly svg: string; readonly zoom: number } {
  switch (chart.kind) {
    case "growth":
      return { svg: growthSvg(chart), zoom: 1 };
    case "lines":
      return { svg: linesSvg(chart), zoom: 1 };
    case "page":
      return { svg: pageSvg(chart), zoom: chart.onPaper === true ? 2 : 1 };
    case "road":
      return { svg: roadSvg(chart), zoom: 1 };
    case "poster":
      return { svg: posterSvg(chart), zoom: 1.5 };
    case "keepsake":
      return { svg: keepsakeSvg(chart), zoom: 1 };
    case "drawing":
      return { svg: drawingSvg(chart), zoom: 1 };
    case "cards":
      return { svg: cardsSvg(chart), zoom: 2 };
  }
}

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
