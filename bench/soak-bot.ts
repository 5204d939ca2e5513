/**
 * The bot of the soak: the whole app under a clock that its parent moves, so that a day of clearing up, reminders
 * and sweeps passes while a day's updates do.
 */
import { startApp } from "../src/app.ts";
import { parseConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";

const config = parseConfig(process.env);
let now = Date.now();

let rejections = 0;
process.on("unhandledRejection", () => (rejections += 1));
process.on("message", (told: { now: number } | { asks: true }) => {
  if ("now" in told) now = told.now;
  else process.send!({ rejections });
});

await startApp({
  config: { ...config, BOT_TOKEN: config.BOT_TOKEN! },
  log: createLog(config.LOG_LEVEL),
  clock: () => new Date(now),
});
