/**
 * The first jobs, told rather than tapped: what the one who was asked said, "next" right below a job that waits for a
 * tap, what belongs to a list in words that the list does not have.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 9_950;
type Tongue = "en" | "zh";

async function at(tongue: Tongue, placement: "nothing" | "goods"): Promise<Villager> {
  const person = village.person((next += 1), "Akinyi", tongue === "en" ? "en" : "zh-hans");
  await joinUp(person, { tongue, placement });
  return person;
}

/** Below "ask one person", the first job. */
async function asksOne(tongue: Tongue): Promise<Villager> {
  const person = await at(tongue, "nothing");
  const { buttons } = await person.press(tongue === "en" ? "Go on" : "接着来");
  expect(buttons).toContain(tongue === "en" ? "Nobody to ask" : "没人可问");
  return person;
}

describe("what they said who were asked", () => {
  it.each([
    ["en", "yes he wil", /Two people can pack/],
    ["en", "ya my sister will help", /Two people can pack/],
    ["en", "No, she laughed at me", /You asked; that was the job/],
    ["zh", "答应了，我妹明天来", /两个人|一个打包|打包/],
  ] as const)("in %s “%s” is the answer", async (tongue, said, heard) => {
    const person = await asksOne(tongue);

    expect((await person.say(said)).text).toMatch(heard);
  });

  it.each([
    ["en", "yes but how do i ask"],
    ["en", "yes my phone is old, what if it breaks"],
    ["zh", "答应了怎么办"],
  ] as const)("in %s “%s” is none", async (tongue, said) => {
    const person = await asksOne(tongue);

    expect((await person.say(said)).text).not.toMatch(/Two people can pack|一个人点头/);
  });
});

describe("“next” right below a job", () => {
  it.each([
    ["en", "nothing", ["ok"], /The next one comes after this\. Tap what fits/],
    ["en", "nothing", ["nxt"], /The next one comes after this\. Tap what fits/],
    ["zh", "nothing", ["好"], /合适的点一下/],
  ] as const)("in %s from %s says what it needs: %j", async (tongue, _, [said], heard) => {
    const person = await asksOne(tongue);

    expect((await person.say(said)).text).toMatch(heard);
  });

  it("is the way back to it after something else was asked", async () => {
    const person = await asksOne("en");
    await person.say("is it free");

    const { text } = await person.say("ok");

    expect(text).toMatch(/Ask one person/);
  });

  it.each([
    ["en", "goods", "next", /Tap Later/],
    ["zh", "goods", "下一步", /以后再说/],
  ] as const)(
    "in %s says that a job for words may wait",
    async (tongue, placement, said, heard) => {
      const person = await at(tongue, placement);
      await person.say(tongue === "en" ? "done" : "好了");

      const { text, buttons } = await person.say(said);

      expect(text).toMatch(heard);
      expect(buttons).toContain(tongue === "en" ? "Later" : "以后再说");
    },
  );
});
