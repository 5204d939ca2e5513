/** A list and a choice answered in a sentence: what is told is ticked, and what is a danger or a question is not. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

async function stands(id: number, wanted?: RegExp): Promise<Villager> {
  const tongue: Tongue = id % 2 === 0 ? "zh" : "en";
  const learner = village.person(id, "Rita", tongue === "zh" ? "zh-hans" : "en");
  const joined = await joinUp(learner, { tongue, placement: "goods" });
  if (wanted !== undefined) await walkTo(learner, joined, wanted, tongue);
  return learner;
}

const ticks = ({ buttons }: Heard) =>
  buttons.filter((label) => /^[☑☐]/u.test(label)).map((label) => label[0]);

describe("the first list", () => {
  it.each([
    [6401, "i have the goods here but no parcel point", ["☑", "☐", "☐", "☐"]],
    [6403, "my sister is the person who helps", ["☐", "☐", "☐", "☑"]],
    [6402, "货拿得到，快递点没有，我妈答应帮忙", ["☐", "☐", "☐", "☑"]],
  ] as const)("is ticked by what is told (%i)", async (id, said, wanted) => {
    const learner = await stands(id);

    expect(ticks(await learner.say(said))).toEqual(wanted);
  });

  it.each([
    [
      6411,
      "i got a sms pay 200 and the parcel is released, is it real",
      /^If |Pay nothing|Give the code/,
    ],
    [6413, "where is a parcel point here", /.+/],
    [6412, "有人叫我先交200块才放快递，说是客服", /别|不/],
  ] as const)("is not ticked by a danger or a question (%i)", async (id, said, words) => {
    const learner = await stands(id);

    const heard = await learner.say(said);

    expect(heard.text).toMatch(words);
    expect(ticks(heard)).toEqual([]);
  });
});

describe("what kind of thing it is", () => {
  it.each([
    [6421, "caps, i knit them by hand", /What kind of thing/, /Work of your hands/],
    [6423, "i cook it, it is jam", /What kind of thing/, /food|Made/],
  ] as const)("is chosen by what is told (%i)", async (id, said, wanted, words) => {
    const learner = await stands(id, wanted);

    expect((await learner.say(said)).text).toMatch(words);
  });
});
