/** Orders and parcels told in words: to no open tool, and to the open log. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeEach(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
afterEach(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);
const counts = () => village.rows<{ parcels: number }>("select parcels from parcels_day");

describe("told while no tool is open", () => {
  it.each(["sent 3 parcels", "寄了三个件"])("%j is noted, with a way back", async (said) => {
    const noted = await by(said).say(said);

    expect(noted.text).toMatch(/Noted for today, 1 December: 3 parcels|今天（12月1日）：3个包裹/);
    expect(counts()).toEqual([{ parcels: 3 }]);
  });

  it.each([
    ["sent 3 parcels", "today 5 orders"],
    ["sent 3 parcels", "another order"],
    ["寄了三个件", "今天五单"],
    ["寄了三个件", "又来两个件"],
  ])("after %j, “%s” asks what left the house", async (sent, came) => {
    await by(sent).say(sent);
    await by(sent).say("/next");
    const asked = await by(came).say(came);

    expect(asked.text).toMatch(
      /How many parcels left your house today|今天（12月1日）寄出去几个包裹/,
    );
    expect(asked.text).toContain("3");
    expect(counts()).toEqual([{ parcels: 3 }]);
  });

  it.each([
    ["two orders this morning", "An order has come, what now"],
    ["来了三单", "来单了，先干什么"],
  ])("%j, the first ever, leads to what to do with it", async (said, door) => {
    const heard = await by(said).say(said);

    expect(heard.buttons).toContain(door);
    expect(counts()).toEqual([]);
  });

  it.each([
    "how many orders a day are good",
    "一天多少单算好",
    "5 orders today, all broken",
    "今天五单都退了",
  ])("%j is no count", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).not.toMatch(/How many parcels left your house|寄出去几个包裹/);
    expect(counts()).toEqual([]);
  });
});

describe("told to the open log", () => {
  it.each([
    ["today 5 orders", "got two more parcels", 7],
    ["5", "another order", 6],
    ["今天五单", "又来两个件", 7],
    ["5", "再加一单", 6],
  ])("after %j, “%s” comes to it", async (first, more, sum) => {
    await by(more).say("/orders");
    await by(more).say(first);
    await by(more).say(more);

    expect(counts()).toEqual([{ parcels: sum }]);
  });
});
