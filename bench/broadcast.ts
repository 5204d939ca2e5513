/**
 * `npm run bench -- broadcast`: a broadcast at the ceiling with somebody who taps meanwhile, and a very
 * large audience while it is prepared.
 *
 * The first part runs the bot in a process of its own against a server that answers after 40 ms and
 * refuses more than 30 messages a second. The second runs it in this process, to see how long the event
 * loop stands still.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { startApp } from "../src/app.ts";
import { parseConfig } from "../src/config.ts";
import { createLog } from "../src/log.ts";
import { openStore, type Store } from "../src/subjects/open-store.ts";
import {
  officers,
  dayZone,
  firstRecipient,
  plan,
  pressStart,
  seedCrowd,
  withStore,
} from "../test/support/people/broadcasts.ts";
import { ask, end, openServer, ourBot, quantile, say, type Call, type Server } from "./bots.ts";
import { note } from "./kept.ts";

const long = process.env["LONG"] === "1";
const recipients = long ? 10_000 : 1_500;
const audience = long ? 1_000_000 : 200_000;
const ceiling = 25;
const floodPerSecond = 30;
const latencyMs = 40;
const text = "The meeting is on Friday.";
/** Whoever sends a broadcast must still be an officer, or it is paused. */
const adminIds = [...officers].join(",");
/** Who taps while the broadcast goes on; not among its recipients. */
const taps = 200;

/** @param args `ceiling` or `audience` for one part alone */
export async function run([part]: readonly string[] = []): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-bench-"));
  const server = await openServer();
  try {
    if (part !== "audience") await atTheCeiling(server, join(folder, "ceiling.db"));
    if (part !== "ceiling") await largeAudience(server, join(folder, "large.db"));
  } finally {
    server.child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

async function atTheCeiling(server: Server, database: string): Promise<void> {
  await pressStart(server, recipients + taps);
  await withStore(`sqlite:${database}`, async (store) => {
    await seedCrowd(store, recipients + taps);
    // Those who tap are in another village.
    await split(store);
    await plan(store, { text, audience: { villages: ["all"] } });
  });
  await ask(server, "/sandbox/faults", { latencyMs, floodPerSecond });
  const bot = ourBot(server, database, {
    TIME_ZONE: dayZone(),
    ADMIN_IDS: adminIds,
    BROADCAST_PER_SECOND: String(ceiling),
  });
  const made = new Map<number, number>(); // the last tap of each
  let calls: readonly Call[] = [];
  for (let second = 0; ; second += 1) {
    await sleep(1_000);
    calls = (await ask<{ entries: Call[] }>(server, "/sandbox/log?after=0")).entries;
    const delivered = calls.filter((call) => call.ok && call.text?.includes(text) === true);
    if (delivered.length >= recipients) break;
    if (delivered.length === 0) continue;
    const person = firstRecipient + recipients + (second % taps);
    made.set(person, Date.now());
    await ask(server, `/sandbox/chats/${person}/press`, {
      messageId: 1,
      data: "do:more",
      forged: true,
    });
  }
  await end(bot);
  await ask(server, "/sandbox/faults", { reset: true });

  const times = calls
    .filter((call) => call.ok && call.text?.includes(text) === true)
    .map(({ atMs }) => atMs);
  const seconds = (times.at(-1)! - times[0]!) / 1_000;
  const perSecond = (times.length - 1) / seconds;
  const sends = calls.filter(({ method }) => method.startsWith("send")).map(({ atMs }) => atMs);
  const most = Math.max(
    ...sends.map((at, index) => sends.slice(index).findIndex((later) => later >= at + 1_000)),
  );
  const waits = [...made]
    .flatMap(([person, at]) => {
      const reply = calls.find(
        (call) => call.chat === person && call.ok && Date.parse(call.at) >= at,
      );
      return reply === undefined ? [] : [Date.parse(reply.at) - at];
    })
    .toSorted((one, other) => one - other);
  note("broadcast, of its ceiling", perSecond / ceiling, "times", "more");
  note("reply p95 during a broadcast", quantile(waits, 0.95) ?? Number.NaN, "ms");
  say(
    `\n${recipients} recipients, ceiling ${ceiling} a second, server limit ${floodPerSecond}, ${latencyMs} ms`,
  );
  say(
    `delivered ${perSecond.toFixed(1)} a second, ${(perSecond / ceiling).toFixed(3)} of the ceiling`,
  );
  say(`most messages of all kinds in any second: ${most}`);
  say(`429: ${calls.filter(({ errorCode }) => errorCode === 429).length}`);
  say(
    `meanwhile ${waits.length} of ${made.size} taps answered: p50 ${quantile(waits, 0.5)} ms, p95 ${quantile(waits, 0.95)} ms, p99 ${quantile(waits, 0.99)} ms`,
  );
}

async function split(store: Store): Promise<void> {
  await store.transact(({ members }) =>
    members.createVillage({ id: "all", name: "all", state: "listed", createdBy: "m" }, new Date()),
  );
  await store.db
    .updateTable("member")
    .set({ village_id: "all" })
    .where("telegram_id", "<", firstRecipient + recipients)
    .execute();
}

async function largeAudience(server: Server, database: string): Promise<void> {
  await withStore(`sqlite:${database}`, (store) => seedCrowd(store, audience));
  const store = await openStore(`sqlite:${database}`);
  const config = parseConfig({
    BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.url,
    TIME_ZONE: dayZone(),
    ADMIN_IDS: adminIds,
    PORT: "0",
    LOG_LEVEL: "silent",
  });
  const app = await startApp({
    store,
    log: createLog("silent"),
    config: { ...config, BOT_TOKEN: server.token },
  });
  for (let bot = ""; bot !== "up";) {
    ({ bot } = await ask<{ bot: string }>(server, "/sandbox/status"));
    await sleep(100);
  }
  await sleep(2_000);
  const { last } = await ask<{ last: number }>(
    server,
    `/sandbox/log?after=${Number.MAX_SAFE_INTEGER}`,
  );
  const sent = async () =>
    (await ask<{ entries: Call[] }>(server, `/sandbox/log?after=${last}`)).entries.filter(
      (call) => call.text?.includes(`${text} All.`) === true,
    );

  const before = process.memoryUsage.rss();
  let peak = before;
  const watching = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const began = performance.now();
  await plan(store, { text: `${text} All.`, at: new Date() });
  let firstMs: number | undefined;
  for (;;) {
    await sleep(100);
    if (firstMs === undefined && (await sent()).length > 0) firstMs = performance.now() - began;
    if ((await store.broadcasts.find("b1"))?.state === "sending") break;
  }
  const preparedMs = performance.now() - began;
  loop.disable();
  clearInterval(watching);
  const cancelledAt = Date.now();
  await store.transact(({ broadcasts }) =>
    broadcasts.move("b1", ["preparing", "sending"], "cancelled", new Date()),
  );
  await sleep(2_000);
  const lastSent = Date.parse((await sent()).at(-1)?.at ?? new Date(0).toISOString());
  await app.stop();

  note(`broadcast to ${audience} prepared`, preparedMs / 1_000, "s");
  note(`memory more for a broadcast to ${audience}`, (peak - before) / 2 ** 20, "MB");
  say(`\naudience of ${audience}`);
  say(
    `prepared in ${(preparedMs / 1_000).toFixed(1)} s, first message after ${((firstMs ?? Number.NaN) / 1_000).toFixed(1)} s`,
  );
  say(
    `event loop: longest standstill ${(loop.max / 1e6).toFixed(0)} ms, p99 ${(loop.percentile(99) / 1e6).toFixed(0)} ms`,
  );
  say(`memory: ${((peak - before) / 2 ** 20).toFixed(0)} MB more at the most`);
  say(`last message ${Math.max(0, lastSent - cancelledAt)} ms after it was cancelled`);
}
