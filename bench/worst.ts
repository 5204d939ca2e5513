/**
 * `npm run bench -- worst [part of a name]`: what the worst turns cost that one person can make, beside an
 * ordinary one of the same run: processor milliseconds of a turn, the median of five, and how many times a menu
 * tap that is.
 *
 * Texts are sent as they are. For a long list its owner goes through the commands and presses what
 * they find, a screen deep; the row shows the act that cost the most. The fill takes a minute or two.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { commands } from "../src/bot/commands.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { openStore, type Store } from "../src/subjects/open-store.ts";
import { worstTexts } from "../test/support/worst-texts.ts";
import { createBenchBot, type BenchBot } from "./bot-on-store.ts";
import { median, say } from "./bots.ts";
import { fillWithPeople, firstChat } from "./people.ts";
import { listCases, type ListCase, type Person } from "./worst-lists.ts";
import { officerCases } from "./worst-officers.ts";
import { note } from "./kept.ts";

const allLists: readonly ListCase[] = [...listCases, ...officerCases];
const samples = 5;
const people = 200;
const aimMs = 100;
/** Screens that one list is looked through by. */
const mostActs = 70;

export async function run([wanted = ""]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-worst-"));
  try {
    await runIn(join(folder, "bot.db"), wanted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(path: string, wanted: string): Promise<void> {
  const { knowledge } = await openKnowledge("knowledge");
  const playbook = knowledge.playbook!;
  const store = await openStore(`sqlite:${path}`);
  const first = playbook.steps[0]!;
  const walked = playbook.steps.filter(({ number }) => number !== null);
  const at = { id: first.id, at: first.flow[0]!.id, version: first.version };
  await fillWithPeople(store.db, people, at, walked, new Date());
  await store.transact((records) => records.playbook.keepVersions(playbook.steps, new Date()));
  const lists = allLists.filter(({ name }) => name.includes(wanted));
  const texts = Object.entries(worstTexts).filter(([name]) => name.includes(wanted));
  for (const each of lists) await fill(store, each);
  // A bot has none: those of the first two hundred people would mislead it about all that came since.
  await sql`delete from sqlite_stat1`.execute(store.db);
  await sql`analyze sqlite_schema`.execute(store.db);
  const officers = lists.filter(({ isOfficer }) => isOfficer === true).map(ownerOf);
  const bot = createBenchBot(
    store,
    knowledge,
    officers.map(({ telegramId }) => telegramId),
  );
  const [cpu] = cpus();
  say(
    `node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${new Date().toISOString().slice(0, 10)}, SQLite`,
  );
  say("processor ms a turn (median of 5)   × a tap   the turn");

  const ordinary = firstChat + 199;
  const stranger = firstChat - 1;
  const question = "how do I send eggs to the city so that none of them breaks";
  for (let warm = 0; warm < 30; warm += 1) {
    await bot.press(ordinary, "do:more");
    await bot.say(ordinary, question);
  }
  const tapMs = await medianOf(() => bot.press(ordinary, "do:more"));
  let most = 0;
  const row = (cpuMs: number, what: string) => {
    most = Math.max(most, cpuMs);
    say(
      `${cpuMs.toFixed(1).padStart(12)}${cpuMs > aimMs ? " !" : "  "}${(cpuMs / tapMs).toFixed(1).padStart(30)}   ${what}`,
    );
  };
  row(tapMs, "a tap on the menu");
  /** As a question: nothing else is waited for. */
  const ask = async (person: number, text: string) => {
    await bot.say(person, "/ask");
    return bot.say(person, text);
  };
  row(await medianOf(() => ask(ordinary, question)), "a question of twelve words");
  for (const [name, text] of texts) {
    // Another text each time: what was answered a moment ago may be remembered.
    const turned = (sample: number) => text.slice(4 * sample) + text.slice(0, 4 * sample);
    const member = await medianOf((sample) => ask(ordinary, turned(sample)));
    const anybody = await medianOf((sample) => ask(stranger, turned(sample + samples)));
    row(Math.max(member, anybody), `text: ${name}`);
  }
  for (const each of lists) {
    const [cpuMs, act] = await worstOf(bot, ownerOf(each), each.acts ?? []);
    row(cpuMs, `${each.name}: ${act}`);
  }
  note("dearest turn, processor", most, "ms");
  await store.close();
}

/** Each list has an owner of its own, and somebody beside them. */
function ownerOf({ name }: ListCase): Person {
  return personAt(2 * allLists.findIndex((each) => each.name === name));
}

function personAt(place: number): Person {
  return { id: `m${String(place).padStart(14, "0")}`, telegramId: firstChat + place };
}

async function fill(store: Store, each: ListCase): Promise<void> {
  const began = performance.now();
  const owner = ownerOf(each);
  await each.fill(store, owner, personAt(owner.telegramId - firstChat + 1));
  if (process.env["LONG"] === "1") {
    process.stderr.write(`${each.name}: filled in ${Math.round(performance.now() - began)} ms\n`);
  }
}

async function medianOf(act: (sample: number) => Promise<{ cpuMs: number }>): Promise<number> {
  const costs: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) costs.push((await act(sample)).cpuMs);
  return median(costs);
}

type AuditEntry = { readonly words: string } | { readonly data: string; readonly label: string };

/** Goes through screens and presses what they find; the worst three acts are done again. */
async function worstOf(
  bot: BenchBot,
  { telegramId }: Person,
  more: readonly string[],
): Promise<[cpuMs: number, act: string]> {
  const perform = (act: AuditEntry) =>
    "words" in act ? bot.say(telegramId, act.words) : bot.press(telegramId, act.data);
  const known = new Set<string>();
  const found: { act: AuditEntry; cpuMs: number }[] = [];
  let next: AuditEntry[] = [
    ...more.map((words): AuditEntry =>
      /^[a-z]+:/.test(words) ? { data: words, label: "" } : { words },
    ),
    ...commands.map(({ name }) => ({ words: `/${name}` })),
    { data: "do:more", label: "" },
  ];
  for (let depth = 0; depth < 2; depth += 1) {
    const after: AuditEntry[] = [];
    for (const act of next) {
      // One line of a list stands for all of them; nobody forgets themselves here.
      const key = "words" in act ? act.words : act.data.replaceAll(/[0-9a-z]{10,}|\d+|~.*/g, "#");
      if (known.has(key) || key.startsWith("forget:y") || found.length > mostActs) continue;
      known.add(key);
      const { cpuMs, buttons } = await perform(act);
      found.push({ act, cpuMs });
      after.push(...buttons);
    }
    next = after;
  }
  const worst = found.toSorted((one, other) => other.cpuMs - one.cpuMs).slice(0, 3);
  let most: [number, string] = [0, ""];
  for (const { act } of worst) {
    const cpuMs = await medianOf(() => perform(act));
    const name =
      "words" in act ? act.words.slice(0, 20).replaceAll("\n", "⏎") : `${act.data} “${act.label}”`;
    if (cpuMs > most[0]) most = [cpuMs, name];
  }
  return most;
}
