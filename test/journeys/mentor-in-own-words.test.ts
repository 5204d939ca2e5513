/** A mentor's day in a mentor's own words: who waits, a learner by the first of two names, illness, rude words, all at once. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let grace: Villager;
let li: Villager;
let tom: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  const zhou = village.person(9_001, "周会长");
  grace = village.person(6_301, "Grace", "en");
  li = village.person(6_302, "李师傅");
  tom = village.person(6_303, "Tom Mwangi", "en");
  chen = village.person(6_304, "陈姐");
  await zhou.start();
  await joinUp(grace, { tongue: "en", village: "Stone Bridge", placement: "shop" });
  await joinUp(li, { village: "上溪村", placement: "shop" });
  await joinUp(tom, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  await joinUp(chen, { village: "上溪村", placement: "goods" });
  await appointMentor(zhou, grace, { village: "Stone Bridge", name: "Grace" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
});

afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? li : grace);

describe("a mentor", () => {
  it.each([
    ["what did they send", /nothing for you to look at/],
    ["有啥要我看的", /没有|没什么/],
    ["tom what is he doing", /Tom Mwangi/],
    ["how is tom", /Tom Mwangi/],
    ["i want to give tom to another mentor", /Tom Mwangi/],
    ["can i hand over my learners to somebody", /You look after one learner/],
    ["tell all my learners meeting friday", /Send this to Tom Mwangi\? “meeting friday”/],
    ["给学员们都说一声，星期五开会", /这句发给陈姐？“星期五开会”/],
    ["tom is very rude to me", /Nobody has to bear that/],
    ["他骂了我", /谁都不用受着/],
  ])("is heard: %j", async (said, words) => {
    expect((await by(said).say(said)).text).toMatch(words);
  });

  it.each([
    ["i have malaria i cannot look at anything till friday", /back|away/i],
    ["sorry i am very sick", /back|away/i],
    ["我发烧了，这几天看不了", /回来|离开|不在/],
  ])("who is ill is asked until when: %j", async (said, words) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(words);
    expect(heard.text).not.toMatch(/made somebody ill|不舒服：/);
    await by(said).press(heard.buttons[0]!);
  });

  it("passes on words without the ones that lead to them", async () => {
    const asked = await grace.say("tell tom to bring the small box");

    expect(asked.text).toContain("bring the small box");
    expect(asked.text).not.toContain("to bring");
    await grace.press("Don't send it");
  });
});

describe("who scolds their mentor", () => {
  it.each([
    ["grace is useless", /not|association/],
    ["my mentor knows nothing", /not|association/],
    ["李师傅啥也不懂", /协会/],
  ])("is offered others than that mentor: %j", async (said, words) => {
    const learner = /\p{Script=Han}/u.test(said) ? chen : tom;

    const heard = await learner.say(said);

    expect(heard.text).toMatch(words);
    expect(heard.buttons.join()).toMatch(/somebody else|换/);
  });
});
