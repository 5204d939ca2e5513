/** Who types "2nd one i think" below a question, or "done the first two" below a list, means what stands there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putAt } from "../support/people/at-job.ts";
import type { Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let next = 6_900;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

async function stands(
  job: string,
  tongue: Tongue,
): Promise<{ readonly learner: Villager; readonly asked: Heard }> {
  next += 1;
  const learner = village.person(next, "Rita", tongue === "zh" ? "zh-hans" : "en");
  return { learner, asked: await putAt(village, learner, job, tongue) };
}

const ticks = ({ buttons }: Heard) =>
  buttons
    .filter((label) => /^[☑☐]/u.test(label))
    .map((label) => label[0])
    .join("");

describe("a question of the road", () => {
  it.each([
    ["en", "2nd one i think", 1],
    ["en", "i choose the first", 0],
    ["en", "the last one?", 2],
    ["en", "the middle one", 1],
    ["zh", "我选第二个", 1],
    ["zh", "应该是最后一个吧", 2],
    ["zh", "我觉得第一个对", 0],
  ] as const)("is answered by a place (%s: %s)", async (tongue, typed, at) => {
    const { learner, asked } = await stands("marketing/best-title", tongue);

    const answered = await learner.say(typed);

    const right = tongue === "zh" ? /^对/u : /^Yes/u;
    const isRight = asked.buttons[at]!.includes("500");
    expect(right.test(answered.text)).toBe(isRight);
    expect(answered.text).not.toContain(asked.text);
  });

  it.each([
    ["en", "markets/buy-one", "the second one", /it cost nothing/],
    ["zh", "markets/buy-one", "第二个", /没花钱|不花钱|也算/],
    ["zh", "products/product-kind", "最后一个", /进货/],
  ] as const)("has its place among several buttons (%s: %s)", async (tongue, job, typed, words) => {
    const { learner } = await stands(job, tongue);

    expect((await learner.say(typed)).text).toMatch(words);
  });
});

describe("a list", () => {
  it.each([
    ["en", "done the first two", "☑☑☐☐☐"],
    ["en", "1 and 3", "☑☐☑☐☐"],
    ["en", "everything except the last", "☑☑☑☑☐"],
    ["en", "2 yes 3 no", "☐☑☐☐☐"],
    ["zh", "前两个做了", "☑☑☐☐☐"],
    ["zh", "1、3", "☑☐☑☐☐"],
    ["zh", "除了最后一个都有", "☑☑☑☑☐"],
    ["zh", "一二三有，四五没有", "☑☑☑☐☐"],
  ] as const)("is ticked by places (%s: %s)", async (tongue, typed, wanted) => {
    const { learner } = await stands("products/five-ticks", tongue);

    expect(ticks(await learner.say(typed))).toBe(wanted);
  });

  it.each([
    ["en", "done the first two", "untick 2"],
    ["zh", "前两个做了", "第二个没有"],
  ] as const)("is unticked by a place (%s)", async (tongue, typed, back) => {
    const { learner } = await stands("products/five-ticks", tongue);
    await learner.say(typed);

    expect(ticks(await learner.say(back))).toBe("☑☐☐☐☐");
  });

  it.each([
    ["en", "saved all 4 numbers", "All 4 ticked."],
    ["zh", "四个都存了", "4样都齐了。"],
  ] as const)("is done where all of it is told (%s)", async (tongue, typed, words) => {
    const { learner } = await stands("legal/numbers", tongue);

    expect((await learner.say(typed)).text).toContain(words);
  });

  it.each([
    ["en", "the first two parcels came"],
    ["en", "i have 3 hens"],
    ["zh", "前两个客人退货了"],
    ["zh", "我有两个孩子"],
  ] as const)("is not ticked by what only sounds like it (%s: %s)", async (tongue, typed) => {
    const { learner } = await stands("products/five-ticks", tongue);

    expect(ticks(await learner.say(typed))).not.toContain("☑");
  });

  it.each([
    ["en", "who-does-what/daily-checks", "not the book", "☐☐☐☐☐☐"],
    ["en", "who-does-what/daily-checks", "and parcels", "☐☐☐☑☐☐"],
    ["en", "store/listing", "category not yet", "☐☐☐☐☐☐"],
    ["zh", "who-does-what/six-names", "打包有了", "☐☐☐☑☐☐"],
    ["zh", "who-does-what/six-names", "管钱没有", "☐☐☐☐☐☐"],
  ] as const)(
    "is ticked by a name right below it (%s %s: %s)",
    async (tongue, job, typed, wanted) => {
      const { learner } = await stands(job, tongue);

      expect(ticks(await learner.say(typed))).toBe(wanted);
    },
  );

  it.each([
    ["en", "not the book on the shelf"],
    ["en", "the parcels are late"],
    ["zh", "包裹没到"],
  ] as const)("is not ticked by a name with something else (%s: %s)", async (tongue, typed) => {
    const { learner } = await stands("who-does-what/daily-checks", tongue);

    expect(ticks(await learner.say(typed))).not.toContain("☑");
  });
});
