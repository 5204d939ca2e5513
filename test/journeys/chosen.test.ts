/** Every tap is seen: a question says below its words what was chosen, and its buttons are gone. */
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import { agree, joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let knowledge: SampleKnowledge;

beforeAll(async () => {
  knowledge = await writeAskingKnowledge();
  village = await openVillage({ knowledge });
});
afterAll(() => village.close());

let ids = 6_000;
const newcomer = (languageCode = "zh-hans") => village.person((ids += 1), "小王", languageCode);

/** The whole chat: each message of the bot, and how many buttons are left below it. */
async function chatOf({ phone }: Villager): Promise<{ text: string; left: number }[]> {
  const messages = (await phone.messages()).filter(({ from }) => from?.is_bot === true);
  return messages.map((message) => ({
    text: message.text ?? message.caption ?? "",
    left: buttonsOf(message).length,
  }));
}

const withLine = (chat: Awaited<ReturnType<typeof chatOf>>, line: string) =>
  chat.find(({ text }) => text.endsWith(`\n\n✓ ${line}`));

async function joined(tongue: Tongue): Promise<Villager> {
  const person = newcomer({ zh: "zh-hans", en: "en" }[tongue]);
  await joinUp(person, { tongue, village: "上溪村" });
  return person;
}

describe("the questions of joining", () => {
  it.each([
    ["zh", ["中文", "可以", "以后再说", "有东西，没开店"]],
    ["en", ["English", "Yes", "I'll say it later", "I have goods"]],
  ] as const)("each keep what was chosen (%s)", async (tongue, taps) => {
    const person = newcomer(tongue === "zh" ? "zh-hans" : "en");
    await person.start();
    await person.pressAll(...taps);

    const chat = await chatOf(person);

    for (const label of taps) expect(withLine(chat, label)).toMatchObject({ left: 0 });
  });

  it("keep the first words whole, in one message", async () => {
    const person = newcomer();
    const { text } = await person.start();

    const heard = await person.press("中文");

    expect(heard.chosen).toEqual(["中文"]);
    expect((await chatOf(person)).map((message) => message.text)).toContain(`${text}\n\n✓ 中文`);
  });

  it("keep a no", async () => {
    const person = newcomer();
    await person.start();
    await person.press("中文");

    expect((await person.press("不用记，我只问问")).chosen).toEqual(["不用记，我只问问"]);
  });
});

describe("a question that was answered in words", () => {
  it.each([
    ["zh", "上溪村"],
    ["en", "Shangxi"],
  ] as const)("loses its buttons (%s)", async (tongue, words) => {
    const person = newcomer(tongue === "zh" ? "zh-hans" : "en");
    const asked = await agree(person, { tongue });
    const id = asked.messages.at(-1)!.message_id;
    const of = (messages: readonly Message[]) => messages.find((one) => one.message_id === id)!;
    const before = of(await person.phone.messages());
    await person.say(words);

    const after = of(await person.phone.messages());

    expect(buttonsOf(before).length).toBeGreaterThan(0);
    expect(after.text).toBe(before.text);
    expect(buttonsOf(after)).toEqual([]);
  });
});

describe("an answer", () => {
  it.each([
    ["zh", "鸡蛋怎么打包？", "明白了"],
    ["en", "How do I pack eggs?", "Helped"],
  ] as const)("keeps whether it helped (%s)", async (tongue, question, label) => {
    const person = await joined(tongue);
    await person.say(question);

    expect((await person.press(label)).chosen).toEqual([label]);
    expect(withLine(await chatOf(person), label)).toMatchObject({ left: 0 });
  });
});

describe("what is no question", () => {
  it("keeps its buttons: a menu", async () => {
    const person = await joined("zh");
    const menu = await person.press("☰ 更多");

    const heard = await person.press("🧮 开店小工具");

    expect(heard.chosen).toEqual([]);
    const id = menu.messages[0]!.message_id;
    const now = (await person.phone.messages()).find((message) => message.message_id === id);
    expect(buttonsOf(now!)).toHaveLength(menu.buttons.length);
  });

  it("costs nothing: a tap changes one message at most, and a button that is not there none", async () => {
    const person = await joined("zh");
    await person.say("鸡蛋怎么打包？");
    const before = await village.telegram.log({ chat: person.id });
    await person.press("明白了");
    const after = (await village.telegram.log({ chat: person.id })).slice(before.length);

    expect(after.filter(({ method }) => method.startsWith("edit"))).toHaveLength(1);

    const { message_id: id } = await person.phone.last();
    expect((await person.forge(id, "answer:helped:no-such")).chosen).toEqual([]);
  });
});
