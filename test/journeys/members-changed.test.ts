/** What members are told when the pick-up is on another day, and numbers and days as people say them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  village = await openVillage();
  chen = village.person(5_001, "陈姐");
  ann = village.person(5_002, "Ann", "en");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  for (const [person, yes] of [
    [chen, "好，我参加"],
    [ann, "Yes, I join"],
  ] as const) {
    await person.say("/orders");
    await person.press("5");
    await person.say("/orders");
    await person.press(yes);
  }
});
afterAll(() => village.close());

it("a day that is changed is told, and about so many is a number", async () => {
  await chapter("parcels a week are told as they come to mind", async () => {
    await chen.say("/members");
    await chen.pressAll("📦 一起寄、一起买", "我来张罗一个", "包裹，一起寄");
    const asked = await chen.say("三十来个吧");
    await chen.say("4");
    await ann.say("/members");
    await ann.press("📦 Send and buy together");
    await ann.pressAll(/陈姐 looks after it/, "Send mine too");
    const other = await ann.say("maybe 25 or so");
    await ann.say("3.5");

    expect(asked.text).not.toContain("三十来个吧");
    expect(other.text).not.toContain("maybe 25");
    expect(
      village.rows<{ parcels: number }>("select parcels from pool_member order by parcels"),
    ).toMatchObject([{ parcels: 25 }, { parcels: 30 }]);
  });

  await chapter("who sends along hears of another day at once, and only of a change", async () => {
    await ann.heard();
    await chen.say("取件是哪天");
    await chen.pressAll("取件的日子", /四/);
    const first = await ann.heard();
    await chen.pressAll("取件的日子", /四/);
    const same = await ann.heard();
    await chen.pressAll("取件的日子", /六/);
    const second = await ann.heard();
    await chen.pressAll("取件的日子", /不定/);
    const none = await ann.heard();

    expect(first.text).toContain("from now on the courier comes every Thursday");
    expect(same.text).toBe("");
    expect(second.text).toContain("every Saturday");
    expect(second.buttons).toEqual(["📦 Parcels together"]);
    expect(none.text).toContain("no fixed day");
  });

  await chapter("what is bought is ordered in round numbers, until a day of the week", async () => {
    await chen.say("/members");
    await chen.pressAll("📦 一起寄、一起买", "我来张罗一个", "一样东西，一起买");
    for (const words of ["纸箱", "3.5", "2.8", "八十多个", "下个礼拜四"]) await chen.say(words);
    const open = await chen.press("好，让大家订");
    await chen.press("别的数");
    const mine = await chen.say("四十个左右");

    expect(open.text).toContain("满80个");
    expect(open.text).toContain("12月10日");
    expect(mine.text).toContain("40个");
  });
});
