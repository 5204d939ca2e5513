/**
 * The bot as a process that can be killed: `killable.ts [<step> <n>]` dies by SIGKILL when it
 * comes to that step for the n-th time. Without a step it is killed from outside.
 *
 * The environment is the bot's own; limits meant for people are out of the way. With `LATER` it plays the next
 * version: it has one more migration.
 */
import { sql } from "kysely";
import { startApp } from "../../../src/app.ts";
import { parseConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { migrations } from "../../../src/store/migrations/index.ts";
import { openStore } from "../../../src/subjects/open-store.ts";
import type { LaterMigration } from "./processes.ts";

const [step, times = "1"] = process.argv.slice(2);
let left = Number(times);

const later = process.env["LATER"];
/** Milliseconds between two looks at the knowledge folder. */
const looks = process.env["LOOKS_EVERY"];
export async function run(): Promise<void> {
  const config = parseConfig(process.env);
  const token = config.BOT_TOKEN;
  if (token === undefined) throw new Error("BOT_TOKEN is missing");
  const app = await startApp({
    ...(await startLater(config.DATABASE_URL)),
    config: { ...config, BOT_TOKEN: token },
    log: createLog(config.LOG_LEVEL),
    pace: { chatBurst: 1_000_000, chatPerSecond: 1_000_000 },
    limiter: { burst: 1_000_000, perSecond: 1_000_000 },
    polling: { pollS: 5 },
    ...(looks === undefined ? {} : { knowledgeEveryMs: Number(looks) }),
    probe(at) {
      if (at === step && --left === 0) process.kill(process.pid, "SIGKILL");
    },
  });
  process.on("SIGTERM", () => void app.stop().then(() => process.exit(0)));
}

/** A store of a version after this one, where the test names what it changed. */
async function startLater(url: string) {
  if (later === undefined) return {};
  const { name, older, statement } = JSON.parse(later) as LaterMigration;
  const up = async (db: Parameters<(typeof migrations)[0][1]["up"]>[0]) => {
    await sql.raw(statement).execute(db);
  };
  const store = await openStore(url, {
    migrations: [...migrations, [name, { up, older }]],
  });
  return { store };
}
