/**
 * Test support: pictures of test bots come from one thread, which stays. To begin a thread for each, as the bot does,
 * takes longer than to draw. Tests of how pictures are drawn have the bot's own way.
 */
import { once } from "node:events";
import { MessageChannel, Worker } from "node:worker_threads";
import type { Paint } from "../../../src/charts/draw.ts";

let thread: Worker | undefined;

function openThread(): Worker {
  const opened = new Worker(new URL("./kept-painter.mjs", import.meta.url), { execArgv: [] });
  opened.unref();
  return opened;
}

export const paintInKeptThread: Paint = async (plan) => {
  const { port1: mine, port2: answer } = new MessageChannel();
  const answered = once(mine, "message") as Promise<[{ png?: Uint8Array; error?: Error }]>;
  (thread ??= openThread()).postMessage({ plan, answer }, [answer]);
  const [{ png, error }] = await answered;
  mine.close();
  if (png === undefined) throw error ?? new Error("no picture");
  return png;
};
