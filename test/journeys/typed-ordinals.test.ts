/** Who types "the second one" or "2" below a question of several answers means the button that stands there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const tongues = {
  en: { phone: "en", all: "✓ All of these", things: "soap, eggs, brooms", none: "“2” alone" },
  zh: { phone: "zh-hans", all: "✓ 一样不少", things: "肥皂、鸡蛋、扫帚", none: "光一个“2”" },
} as const;

async function atQuiz(id: number, tongue: "en" | "zh"): Promise<Villager> {
  const learner = village.person(id, "Bob", tongues[tongue].phone);
  await joinUp(learner, { tongue, placement: "goods" });
  await learner.press(tongues[tongue].all);
  await learner.say(tongues[tongue].things);
  return learner;
}

describe("below a question of the road", () => {
  it.each([
    [6_501, "en", "the second one", 1],
    [6_502, "en", "2", 1],
    [6_503, "en", "B", 1],
    [6_504, "en", "option a", 0],
    [6_505, "zh", "第二个", 1],
    [6_506, "zh", "选3", 2],
    [6_507, "zh", "第一个呀", 0],
    [6_508, "zh", "2", 1],
  ] as const)("is chosen by its place (%i: %s %s)", async (id, tongue, typed, at) => {
    const learner = await atQuiz(id, tongue);
    const twin = await atQuiz(id + 100, tongue);
    const { buttons } = await learner.say("/next");
    const pressed = await twin.press(buttons[at]!);

    const answer = await learner.say(typed);

    expect(answer.text).toBe(pressed.text);
  });
});

describe("below “which do you mean”", () => {
  it.each([
    [6_511, "en", "nobody buys my baskets and the market is full", "the second", 1],
    [6_512, "zh", "一星期卖五把，价钱怎么定", "第三个", 2],
  ] as const)("is chosen by its place in words (%i)", async (id, tongue, asked, typed, at) => {
    const learner = await atQuiz(id, tongue);
    const twin = await atQuiz(id + 100, tongue);
    const { buttons } = await learner.say(asked);
    await twin.say(asked);
    const pressed = await twin.press(buttons[at]!);

    const answer = await learner.say(typed);

    expect(answer.text).toBe(pressed.text);
  });

  it.each([
    [6_513, "en", "nobody buys my baskets and the market is full"],
    [6_514, "zh", "瓶子哪里买便宜"],
  ] as const)("is not chosen by a number, which may be money (%i)", async (id, tongue, asked) => {
    const learner = await atQuiz(id, tongue);
    await learner.say(asked);

    const answer = await learner.say("2");

    expect(answer.text).toContain(tongues[tongue].none);
  });
});
