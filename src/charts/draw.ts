/**
 * Pictures for the chat, one at a time, each in a thread that ends (paint.mjs).
 *
 * Never throws and never waits long: without a font, out of time or out of memory there is no
 * picture, and the chat says the same in text.
 */
import { Worker } from "node:worker_threads";
import type { Chart, Draw } from "../bot/chart.ts";
import { withDots } from "./dots.ts";
import { installedFontFile } from "./font.ts";

export interface DrawOptions {
  /** A font that has the letters of every language; absent: the one that is installed. */
  readonly fontFile?: string;
  readonly timeoutMs?: number;
  /** How many may wait for their turn; more than that get no picture. */
  readonly mostWaiting?: number;
  /** What makes the picture. Absent: a thread that ends with it. */
  readonly paint?: Paint;
  /** Told why there was no picture. */
  readonly failed?: (error: unknown) => void;
}

/** What a picture is made of. */
export interface Plan {
  readonly svg: string;
  /** How much finer it is than it is laid out. */
  readonly zoom: number;
  readonly fontFile: string;
}

/** @returns a PNG. Throws where there is none in this time */
export type Paint = (plan: Plan, timeoutMs: number) => Promise<Uint8Array>;

/** A picture takes a fifth of a second; a village computer under load many times that. */
const usualTimeoutMs = 8_000;
const usualWaiting = 16;

/** @returns a function that draws one picture after another */
export function createDraw(options: DrawOptions = {}): Draw {
  const { paint = paintInThread, timeoutMs = usualTimeoutMs } = options;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function make(chart: Chart): Promise<Uint8Array> {
    const { paperZoom, planOf } = await import("./plan.ts");
    const { svg, zoom } = planOf(chart);
    const plan = { svg, zoom, fontFile: options.fontFile ?? installedFontFile() };
    // A page of A4 has four times as many points.
    const drawn = await paint(plan, timeoutMs * zoom);
    return zoom === paperZoom ? withDots(drawn) : drawn;
  }

  return async (chart) => {
    if (waiting >= (options.mostWaiting ?? usualWaiting)) return undefined;
    waiting += 1;
    // One at a time: each needs as much memory as the rest of the bot.
    const mine = turn.then(() => make(chart));
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

const paintInThread: Paint = async (plan, timeoutMs) => {
  const worker = new Worker(new URL("./paint.mjs", import.meta.url), {
    workerData: plan,
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
};
