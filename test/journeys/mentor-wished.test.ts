/** Who wants to be a mentor, a mentor who goes away until a day, and what an officer asks of what was sent and what waits. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;
let peter: Villager;
let he: Villager;

async function join(id: number, name: string, home: string, tongue: Tongue): Promise<Villager> {
  const person = village.person(id, name, tongue === "en" ? "en" : undefined);
  await joinUp(person, { village: home, tongue, placement: "goods" });
  return person;
}

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
  peter = await join(5_110, "Peter", "Stone Bridge", "en");
  he = await join(5_111, "老何", "石桥村", "zh");
  await appointMentor(smith, peter, { village: "Stone Bridge", name: "Peter" });
  await appointMentor(smith, he, { village: "石桥村", name: "老何" });
});
beforeEach(() => {
  village.change("delete from waiting");
});
afterAll(() => village.close());

const isZh = (said: string) => /\p{Script=Han}/u.test(said);

it.each([
  "how do i become a mentor",
  "can i be mentor",
  "make me a mentor pls",
  "我想当师傅",
  "怎么才能当师傅",
])("a learner hears who chooses mentors, and may ask there: %s", async (said) => {
  const person = isZh(said) ? chen : ann;
  const heard = await person.say(said);
  const asked = await person.press(/^Ask the association|^问协会/);

  expect(heard.text).toMatch(/association chooses the mentors|师傅由协会来请/);
  expect(asked.text).toMatch(/ask the association|问协会/);
});

it.each(["i want another mentor", "我想换个师傅"])(
  "of learners that is another wish: %s",
  async (said) => {
    const heard = await (isZh(said) ? chen : ann).say(said);

    expect(heard.text).not.toMatch(/chooses the mentors|师傅由协会来请/);
  },
);

it.each(["nothing sent?", "did we send anything", "什么都没发？", "我们发过啥"])(
  "an officer who has sent nothing may write: %s",
  async (said) => {
    const heard = await (isZh(said) ? zhou : smith).say(said);

    expect(heard.text).toMatch(/Nothing was sent yet|还没发过/);
    expect(heard.buttons).toEqual([isZh(said) ? "写一条新的" : "Write a new one"]);
  },
);

it.each([
  "questions nobody answered",
  "who complained",
  "哪些问题没人回",
  "没人答得上的问题",
  "协会要回的问题",
])("an officer hears what waits: %s", async (said) => {
  expect((await (isZh(said) ? zhou : smith).say(said)).text).toMatch(
    /waits? for you|等你办|没有等人回答的问题/,
  );
});

it.each([
  ["i am away till sunday", "yes"],
  ["im off until sunday", "sunday"],
  ["我要出门，星期天回来", "好"],
  ["这几天出门，到星期天", "星期天"],
])("a mentor is away until the day they named: %s", async (said, yes) => {
  const mentor = isZh(said) ? he : peter;
  const asked = await mentor.say(said);
  const gone = await mentor.say(yes);
  await mentor.press(/^I am back|^我回来了/);

  expect(asked.buttons[1]).toMatch(/Back on|回来/);
  expect(gone.text).toContain(/\d+(?: \w+|月\d+日)/u.exec(asked.buttons[1]!)![0]);
});

it.each([
  ["i must go away for a while", "dont know when"],
  ["我要出门几天", "不晓得哪天回来"],
])("a mentor goes without a day, in words: %s, %s", async (said, unknown) => {
  const mentor = isZh(said) ? he : peter;
  await mentor.say(said);
  const gone = await mentor.say(unknown);
  await mentor.press(/^I am back|^我回来了/);

  expect(gone.text).toMatch(/You are away|不在/);
});
