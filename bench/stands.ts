/**
 * For how long the loop of a process stands still at its start, so that nothing else is done meanwhile: the longest
 * time between two looks of a timer, and the processor time within it, which a busy machine does not stretch as much.
 */
import { readFileSync } from "node:fs";
import { once } from "node:events";
import type { ChildProcess } from "node:child_process";
import { waitUntilUp, type Server } from "./bots.ts";

export interface Stand {
  readonly ms: number;
  readonly cpuMs: number;
}

/** Comes before the program. It ends with the first poll, which is when the process is told to end. */
const watching = (file: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from "node:fs";
    let [at, cpu, longest] = [performance.now(), process.cpuUsage(), { ms: 0, cpuMs: 0 }];
    setInterval(() => {
      const ms = performance.now() - at;
      const { user, system } = process.cpuUsage(cpu);
      if (ms > longest.ms) longest = { ms, cpuMs: (user + system) / 1e3 };
      [at, cpu] = [performance.now(), process.cpuUsage()];
    }, 1).unref();
    process.prependListener("SIGTERM", () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(longest)));`)}`;

/** @param start with these variables of the environment */
export async function longestStand(
  server: Server,
  file: string,
  start: (env: Readonly<Record<string, string>>) => ChildProcess,
): Promise<Stand> {
  const bot = start({ NODE_OPTIONS: `--import=${watching(file)}` });
  await waitUntilUp(server);
  const ended = once(bot, "exit");
  bot.kill("SIGTERM");
  await ended;
  return JSON.parse(readFileSync(file, "utf8")) as Stand;
}
