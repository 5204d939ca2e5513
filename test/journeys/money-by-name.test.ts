/** Money with the name that it has at home, and sales told as people tell them: kept or reckoned, and no danger. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let asha: Villager;
let lila: Villager;

beforeAll(async () => {
  village = await openVillage();
  asha = village.person(6001, "Asha", "en");
  await joinUp(asha, { tongue: "en", placement: "shop" });
  lila = village.person(6002, "Lila", "en");
  await joinUp(lila, { tongue: "en", placement: "shop" });
});

afterAll(() => village.close());

describe("a line of the cash book", () => {
  it.each([
    ["+rs 450 shawl", "+450 · shawl"],
    ["+ ₹1,20,000 pashmina for the hotel", "+120000 · pashmina for the hotel"],
    ["-75 pesos rice flour", "-75 · rice flour"],
    ["-Php 60 banana leaves", "-60 · banana leaves"],
    ["+NPR 900 two caps", "+900 · two caps"],
    ["paid 40 taka thread", "-40 · thread"],
  ])("takes %j", async (typed, noted) => {
    await lila.say("/cash");

    expect((await lila.say(typed)).text).toContain(noted);
  });
});

describe("what is told in a message", () => {
  it.each([
    ["sold 1 shawl to the headmaster wife 850 rs", "850"],
    ["we sold two caps to my sister in law for 600 rupees", "600"],
    ["i sold a sleeping mat to pastor 1200 bob", "1200"],
    ["rs 90 incense", "90"],
    ["green chilli pickle 220 rupees", "220"],
    ["i paid 70 for the tempo", "70"],
    ["yesterday i spent 120 pesos on tape", "120"],
  ])("is kept for the book: %j", async (typed, sum) => {
    const heard = await asha.say(typed);

    expect(heard.text).toMatch(/come in or go out|Noted in your cash book/);
    expect(heard.text).toMatch(new RegExp(` [+-]?${sum} `));
    await asha.press(/^(?:Leave it out|Undo)$/);
  });

  it.each([
    ["bag buy 300 sell 800 delivery 150 packing 10", "800 − 150 − 10 − 300 = 340"],
    ["i sell at 900 rs, yarn 300 rs, zip 40 rs, bus 100", "900 − 100 − 340 = 460"],
    ["cloth 250 thread 30, selling price 600", "600 − 280 = 320"],
  ])("is reckoned: %j", async (typed, sum) => {
    expect((await asha.say(typed)).text).toContain(sum);
  });

  it.each([
    ["i sold my phone to a man and he says pay 500 to get the money", "Pay nothing"],
    ["i paid 3000 registration fee to sell on facebook, he is gone", "bank"],
  ])("is a danger still: %j", async (typed, words) => {
    expect((await asha.say(typed)).text).toContain(words);
  });
});

describe("where four numbers are asked for", () => {
  it("a sale that is told is kept for the book, and is none of them", async () => {
    const learner = village.person(6003, "Rita", "en");
    const joined = await joinUp(learner, { tongue: "en", placement: "goods" });
    await walkTo(learner, joined, /four numbers in one line/i, "en");

    const heard = await learner.say("sold 2 pairs to my uncle 700 rs");

    expect(heard.text).toContain("+700 ");
    expect(heard.text).not.toMatch(/Price the buyer pays/);
  });
});
