/** Who brought whom is written once, when somebody joins, and nothing that people try changes it. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "../support/program/bot.ts";
import { inWaves, nameOf, peopleFrom } from "../support/people/crowd.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestPerson, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const [li, wang] = peopleFrom(9_101, 2) as [number, number];

beforeEach(async () => {
  telegram = await openTelegram();
  bot = await openOwnBot(telegram, [li, wang]);
});

afterEach(async () => {
  await bot.close();
  await telegram.stop();
});

const personOf = (id: number): TestPerson =>
  telegram.person(id, { firstName: nameOf(id), languageCode: "en" });

/** The code of this member's own link. */
async function codeOf(id: number): Promise<string> {
  const person = personOf(id);
  await person.say("/invite");
  const message = await person.waitFor(/\?start=/);
  return /\?start=([\w-]+)/.exec(message.caption ?? message.text ?? "")![1]!;
}

/** From Start to consent. */
async function join(id: number, code?: string): Promise<void> {
  const person = personOf(id);
  await person.start(code);
  await person.waitFor(/It is free/, 20_000);
  await person.press("English");
  await person.waitFor(/remember/i, 20_000);
  await person.press("join:yes" + (await suffixOf(person)));
  await person.waitFor(new RegExp(nameOf(id)), 20_000);
}

async function suffixOf(person: TestPerson): Promise<string> {
  const markup = (await person.last()).reply_markup?.inline_keyboard.flat() ?? [];
  const data = markup.map((button) => ("callback_data" in button ? button.callback_data : ""));
  return /^join:yes(.*)$/.exec(data.find((given) => given.startsWith("join:yes")) ?? "")![1]!;
}

function inviterOf(id: number): unknown {
  return rowsOf(
    bot.database,
    `select inviter.telegram_id as id from member
     join member as inviter on inviter.id = member.invited_by where member.telegram_id = ?`,
    id,
  ).map((row) => row["id"]);
}

it("remembers the first inviter, whoever's link is opened later", async () => {
  const [first, second] = [await codeOf(li), await codeOf(wang)];

  await join(9_201, first);
  await personOf(9_201).start(second);
  await telegram.settled(400);

  expect(inviterOf(9_201)).toEqual([li]);
});

it("takes no own link, no link of a later member, no link for who is here already", async () => {
  const own = await codeOf(li);
  await join(9_211, own);
  const later = await codeOf(9_211);

  await personOf(li).start(own);
  await personOf(li).start(later);
  await personOf(wang).start(own);
  await telegram.settled(400);

  expect([inviterOf(li), inviterOf(wang)]).toEqual([[], []]);
});

it(
  "closes no circle, however long the chain",
  { timeout: 20_000 + sizes.chain * 5_000 },
  async () => {
    const chain = peopleFrom(9_301, sizes.chain);
    let code = await codeOf(li);
    for (const id of chain) {
      await join(id, code);
      code = await codeOf(id);
    }

    await personOf(li).start(code);
    await personOf(chain[0]!).start(code);
    await telegram.settled(400);

    expect(inviterOf(li)).toEqual([]);
    expect(chain.map(inviterOf)).toEqual([li, ...chain.slice(0, -1)].map((id) => [id]));
  },
);

it("knows a code from a guess", { timeout: 60_000 + sizes.guessedCodes * 20 }, async () => {
  const code = await codeOf(li);
  const guesses = Array.from({ length: sizes.guessedCodes }, (_, index) =>
    index % 2 === 0
      ? `r_${index.toString(36).padStart(12, "0")}`
      : code.slice(0, -2) + index.toString(36).padStart(2, "0").slice(-2).toUpperCase(),
  ).filter((guess) => guess !== code);
  const guesser = personOf(9_401);

  await inWaves(guesses, (guess) => guesser.start(guess));
  await telegram.settled(600, 50_000 + sizes.guessedCodes * 15);
  await join(9_401);

  expect(inviterOf(9_401)).toEqual([]);
});

it(
  "notes one inviter for each of a hundred who join at the same moment",
  { timeout: 90_000 },
  async () => {
    const crowd = peopleFrom(9_501, sizes.crowd);
    const codes = [await codeOf(li), await codeOf(wang)];

    await Promise.all(crowd.map((id, index) => join(id, codes[index % 2])));

    expect(crowd.map(inviterOf)).toEqual(crowd.map((_, index) => [index % 2 === 0 ? li : wang]));
  },
);

it(
  "notes one inviter for one person who presses a hundred times",
  { timeout: 60_000 },
  async () => {
    const codes = [await codeOf(li), await codeOf(wang)];
    const person = personOf(9_701);

    await Promise.all(
      Array.from({ length: sizes.crowd }, (_, index) => person.start(codes[index % 2])),
    );
    await telegram.settled(600, 30_000);
    await person.press("English");
    await person.waitFor(/remember/i);
    const data = `join:yes${await suffixOf(person)}`;
    const { message_id: message } = await person.last();
    await Promise.all(Array.from({ length: 20 }, () => person.forge(message, data)));
    await telegram.settled(600, 30_000);

    expect(rowsOf(bot.database, "select id from member where telegram_id = 9701")).toHaveLength(1);
    expect(inviterOf(9_701)).toHaveLength(1);
  },
);
