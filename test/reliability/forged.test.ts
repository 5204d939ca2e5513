/**
 * A changed app can press any button on any message. Nobody reaches what is not theirs, nobody does
 * twice what is done, and every tap is answered.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import { officerIds, type TestBot } from "../support/program/bot.ts";
import { inWaves, nameOf, peopleFrom, wordsOf } from "../support/people/crowd.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestPerson, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const [victim, forger, stranger] = peopleFrom(3_301, 3) as [number, number, number];
const officer = officerIds[0]!;

beforeEach(async () => {
  telegram = await openTelegram();
  bot = await openOwnBot(telegram, [victim, forger]);
});

afterEach(async () => {
  expect(await leaksIn(bot.lines, telegram)).toEqual([]);
  await bot.close();
  await telegram.stop();
});

/** After so long Telegram's wheel at the button stops by itself; a busy machine is no fault of the bot. */
const answeredWithinMs = 10_000;

const personOf = (id: number): TestPerson =>
  telegram.person(id, { firstName: nameOf(id), languageCode: "en" });

/** The victim walks a while and asks; the officer looks at villages and questions. */
async function liveALittle(): Promise<void> {
  const person = personOf(victim);
  await person.say("/start");
  await telegram.settled();
  await person.say("Upper Brook");
  await telegram.settled();
  for (const choice of ["join:village-add", "join:place:nothing", "join:problem", "step:"]) {
    await pressNewest(person, choice);
  }
  await person.say("/invite");
  await person.say(wordsOf(1));
  await telegram.settled();
  await pressNewest(person, "answer:");
  for (const command of ["/villages", "/questions"]) await personOf(officer).say(command);
  await telegram.settled();
  await pressNewest(personOf(officer), "village:show");
  for (const command of ["/start", "/next", "/forget", "/me", "/language"]) {
    await personOf(forger).say(command);
    await personOf(stranger).say(command);
  }
  await telegram.settled();
}

async function pressNewest(person: TestPerson, start: string): Promise<void> {
  const data = (await shownTo(person.id)).findLast((known) => known.startsWith(start));
  if (data !== undefined) await person.press(data);
  await telegram.settled();
}

/** What the buttons that this person was sent carry, oldest first; absent: everybody's. */
async function shownTo(chat?: number): Promise<string[]> {
  const entries = await telegram.log(chat === undefined ? {} : { chat });
  const markups = entries.map((entry) => entry.payload["reply_markup"]);
  return JSON.stringify(markups)
    .replaceAll(String.raw`\"`, '"') // pictures carry theirs as text
    .split('callback_data":"')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')));
}

/** Seen by somebody else, of another revision, of another kind, or made up. */
function forgeries(seen: readonly string[]): string[] {
  return Array.from({ length: sizes.forgedTaps }, (_, index) => {
    const data = seen[index % seen.length]!;
    const [action = "", screen = ""] = data.split("~");
    const variants = [
      data,
      action,
      `${action}~${screen.split(".")[0]}.${((index * 7) % 1_296).toString(36)}`,
      `${action}~join.1`,
      action.replace(/[^:]*$/, "q00000000000000"),
      action.replace(/^[^:]*/, "village"),
      action.split(":").toReversed().join(":"),
      Buffer.from(String(index * 7_919)).toString("base64"),
    ];
    return variants[index % variants.length]!.slice(0, 64);
  });
}

/** Everything that is not the forgers' own. */
function othersRows(): string[] {
  const tables = [
    "member",
    "run",
    "step_state",
    "task_state",
    "shown",
    "quiz_return",
    "consent",
    "question",
    "village",
    "audit",
    "code",
  ];
  return (
    tables
      .flatMap((table) => rowsOf(bot.database, `select '${table}' as of_table, * from ${table}`))
      // How many live there changes when a forger moves, as anybody may.
      .map((row) => ({ ...row, members: undefined }))
      .map((row) => JSON.stringify(row))
      .filter((row) => !row.includes(`m${forger}`) && !row.includes(String(stranger)))
      .toSorted()
  );
}

it(
  "are refused or touch nobody else, and each is answered",
  { timeout: 60_000 + sizes.forgedTaps * 30 },
  async () => {
    await liveALittle();
    const before = othersRows();
    const seen = await shownTo();
    const taps: { id: string; at: number }[] = [];

    for (const [index, data] of forgeries(seen).entries()) {
      const at = Date.now();
      const person = personOf(index % 3 === 0 ? stranger : forger);
      taps.push({ id: await person.forge(1 + (index % 9), data), at });
      // One of them deletes everything: what still waits of theirs goes too, and is answered by nobody.
      await untilAnswered(taps.at(-1)!.id);
    }
    await telegram.settled(500, 60_000);

    const answers = await inWaves(taps, ({ id }) => answerTo(id));
    const waitedMs = answers.map((at, index) => at - taps[index]!.at).toSorted((a, b) => a - b);
    expect(new Set(seen.map((data) => data.split(":")[0])).size).toBeGreaterThanOrEqual(6);
    expect(othersRows()).toEqual(before);
    expect(waitedMs.at(-1)).toBeLessThan(answeredWithinMs);
    expect(bot.lines.filter((line) => line["event"] === "update-failed")).toEqual([]);
  },
);

/** At most five seconds: then the test says that it was not. */
async function untilAnswered(id: string): Promise<void> {
  for (let looks = 0; looks < 1_000 && (await answerTo(id)) === Infinity; looks += 1) {
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** When this press was answered; `Infinity` if it was not. */
async function answerTo(id: string): Promise<number> {
  const response = await fetch(`${telegram.sandbox.url}/sandbox/callbacks/${id}`);
  const { answered, at } = (await response.json()) as { answered: boolean; at?: string };
  return answered ? Date.parse(at ?? "") : Infinity;
}

it("an old button says that it is old, and does nothing more", async () => {
  await liveALittle();
  const person = personOf(victim);
  const [old] = (await shownTo(victim)).filter((data) => data.startsWith("step:go"));
  const { message_id: message } = await person.last();
  const before = rowsOf(bot.database, "select * from run");

  const taps = await Promise.all(Array.from({ length: 50 }, () => person.forge(message, old!)));
  await telegram.settled(400, 20_000);

  const answers = await Promise.all(taps.map((id) => person.answer(id)));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([expect.stringMatching(/old/)]));
  expect(rowsOf(bot.database, "select * from run")).toEqual(before);
});
