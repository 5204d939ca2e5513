/**
 * `npm run bench -- pause`: two bots on one PostgreSQL. Telegram refuses a message of the one and asks for a pause: how
 * long does it take until the other knows? Each refusal is counted from the answer to the first call that was refused.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { peopleFrom, sayAtOnce, seedMembers } from "../test/support/people/crowd.ts";
import { openToldBot, pauseS } from "../test/support/program/told-bot.ts";
import { startServer } from "../test/support/servers/postgres.ts";
import { openTelegram } from "../test/support/servers/telegram.ts";
import { quantile, say } from "./bots.ts";

const wanted = Number(process.env["BENCH_ROUNDS"] ?? 100);
/** Each writes once. Which bot sends a message is chance: some are answered. */
const people = peopleFrom(8_301, 4 * wanted);
const patienceMs = 3_000;

export async function run(): Promise<void> {
  const postgres = await startServer();
  const telegram = await openTelegram();
  await seedMembers(postgres.url, people);
  let nowMs = 1_000_000;
  const open = () => openToldBot(telegram, postgres.url, () => nowMs);
  const [refused, other] = [await open(), await open()];
  let refusedMs: number | undefined;
  refused.refuse(() => (refusedMs = performance.now()));
  const took: number[] = [];
  for (const [round, person] of people.entries()) {
    if (took.length === wanted) break;
    const before = other.told.length;
    const find = () => other.told.slice(before).find(({ words }) => words.includes("refused"));
    refusedMs = undefined;
    await sayAtOnce(telegram, [person], round, 1);
    const until = performance.now() + patienceMs;
    while (find() === undefined && performance.now() < until) await sleep(1);
    const heard = find();
    if (heard !== undefined && refusedMs !== undefined) took.push(heard.atMs - refusedMs);
    nowMs += pauseS * 1_000 + 1;
  }
  const sorted = took.toSorted((one, next) => one - next);
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(sorted, share)?.toFixed(1));
  say(`${took.length} refusals: the other knew after ${p50} ms, p95 ${p95}, at most ${most}`);
  await refused.close();
  await other.close();
  await telegram.stop();
  await postgres.stop();
}
