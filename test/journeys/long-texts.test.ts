/** A text of more than 4,096 letters comes in two or three messages at once: it is one text, and gets one reply. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

/** Shorter than outside, where the network lies between two pieces. */
const options = { cutMs: 300 };

const story = {
  zh: "我们村在山里，家家种核桃，秋天收了堆在屋里，卖不出去。",
  en: "Our village lies in the hills, and every home grows walnuts that pile up in autumn. ",
};
/** Three pieces; it ends with these words. */
const long = (tongue: "zh" | "en", end: string) =>
  story[tongue].repeat(Math.ceil(8_300 / story[tongue].length)) + end;

/** Between two words the app loses the space at which it cuts. */
const squeezed = (text: string) => text.replaceAll(/\s+/gu, "");

describe("a question", () => {
  let village: TestVillage;
  beforeAll(async () => {
    village = await openVillage(options);
  });
  afterAll(() => village.close());

  it.each([
    ["zh", "上溪村", "鸡蛋怎么打包？"],
    ["en", "Stone Bridge", "How do I pack eggs?"],
  ] as const)("is one question, with one reply (%s)", async (tongue, place, end) => {
    const person = village.person(tongue === "zh" ? 5_001 : 5_002, "Ann", tongue);
    await joinUp(person, { tongue, village: place });
    const heard = await person.say(long(tongue, end));

    expect(heard.messages).toHaveLength(1);
    const asked = village.rows<{ text: string }>(
      "select question.text from question join member on member.id = question.member_id where telegram_id = ?",
      person.id,
    );
    expect(asked.map(({ text }) => text.length)).toEqual([long(tongue, end).length]);
  });

  it.each(["zh", "en"] as const)("of a visitor leaves nothing but its ids (%s)", async (tongue) => {
    const visitor = village.person(tongue === "zh" ? 5_004 : 5_005, "Nobody", tongue);
    await visitor.say(long(tongue, "?"));

    expect(village.rows("select 1 from inbox where person = ?", visitor.id)).toEqual([]);
  });

  it("keeps the two in order that were not one", async () => {
    const person = village.person(5_003, "Bob", "en");
    await joinUp(person, { tongue: "en", village: "Stone Bridge" });
    await person.phone.say(story.en.repeat(30));
    await person.phone.say("/topics");
    const heard = await person.heard();

    expect(heard.messages.length).toBeGreaterThanOrEqual(2);
    expect(heard.messages.at(-1)?.text).toMatch(/topic|about/i);
  });
});

describe("an answer to a task", () => {
  let village: TestVillage;
  beforeAll(async () => {
    village = await openVillage(options);
  });
  afterAll(() => village.close());

  it.each([
    ["zh", /用一句话说说你为什么要卖/, "就这些。"],
    ["en", /one sentence/, "That is all."],
  ] as const)("is one answer, with one reply (%s)", async (tongue, task, end) => {
    const person = village.person(tongue === "zh" ? 5_001 : 5_002, "Ann", tongue);
    await walkTo(person, await joinUp(person, { tongue }), task, tongue);
    const heard = await person.say(long(tongue, end));
    const kept = heard.messages.filter(({ text = "" }) => /^Kept|^记下了/.test(text));

    // It is said back, and what the road asks next.
    expect([kept.length, heard.messages.length]).toEqual([1, 2]);
    const shown = village.rows<{ text: string }>(
      "select text from shown join member on member.id = shown.member_id where telegram_id = ?",
      person.id,
    );
    expect(shown.map(({ text }) => squeezed(text))).toEqual([squeezed(long(tongue, end))]);
  });
});

describe("words in a talk", () => {
  let place: MentoredVillage;
  beforeAll(async () => {
    place = await openMentoredVillage(options);
  });
  afterAll(() => place.close());

  it.each([
    ["zh", 5_003, "呱唧呱唧？", "问李师傅", "就这些。"],
    ["en", 5_004, "blorp blorp?", "Ask 李师傅", "That is all."],
  ] as const)("go to the other in order, once each (%s)", async (tongue, id, asked, ask, end) => {
    const learner = place.village.person(id, `N${id}`, tongue);
    await joinUp(learner, { tongue, village: "上溪村" });
    await learner.say(asked);
    await learner.press(ask);
    await place.mentor.heard();
    await place.mentor.press("我来接");
    await learner.heard();
    const told = long(tongue, end);

    const heard = await learner.say(told);
    const came = await place.mentor.heard();
    const back = await place.mentor.say(told, came.messages.at(-1)!.message_id);
    const read = await learner.heard();

    expect(heard.messages.length).toBeLessThanOrEqual(1);
    expect(squeezed(came.text).split(squeezed(told))).toHaveLength(2);
    expect(back.messages.length).toBeLessThanOrEqual(1);
    expect(squeezed(read.text).split(squeezed(told))).toHaveLength(2);
  });
});
