/** Officers, learners or not, open the association's doors by their names; for learners the same words stay what they were. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann, zhou, smith } = await openWithOfficers());
});
beforeEach(async () => {
  // What one opened by its name, such as a message to many, waits for nobody's next words.
  village.change("delete from waiting");
  for (const each of [zhou, smith, chen, ann]) await each.heard();
});
afterAll(() => village.close());

const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const by = (said: string) => (isHan(said) ? zhou : smith);

/** What the button of the same door says. */
const actions: Readonly<Record<string, string>> = {
  "sheet for this month": "stats:sheet:-",
  这个月的表: "stats:sheet:-",
  "how many members": "fellows:all:0",
  多少会员: "fellows:all:0",
  villages: "do:villages",
  村子: "do:villages",
  partners: "do:partners",
  tips: "tips:lib",
  broadcast: "do:broadcast",
  发消息: "do:broadcast",
  mentors: "people:mentors:0",
  师傅们: "people:mentors:0",
};

describe("the sheet of one village", () => {
  it.each([
    "看看Stone Bridge的报表",
    "monthly sheet for Stone Bridge",
    "how is Stone Bridge getting on",
  ])("opens by the village's name: %s", async (said) => {
    const [{ id }] = village.rows<{ id: string }>(
      "select id from village where name = 'Stone Bridge'",
    ) as [{ id: string }];
    const officer = by(said);
    const pressed = await officer.forge(1, `stats:sheet:${id}`);
    const heard = await officer.say(said);

    expect(heard.text).toBe(pressed.text);
    expect(heard.buttons).toEqual(pressed.buttons);
  });

  it.each([
    "看看Stone Bridge上个月的报表",
    "monthly sheet for Stone Bridge for last month",
    "how was Stone Bridge getting on in November",
    "Stone Bridge's report for the month before",
  ])("is that of another month, where one is named: %s", async (said) => {
    const [{ id }] = village.rows<{ id: string }>(
      "select id from village where name = 'Stone Bridge'",
    ) as [{ id: string }];
    const pressed = await by(said).forge(1, `stats:sheet:${id}:2026-11`);
    const heard = await by(said).say(said);

    expect(heard.text).toBe(pressed.text);
    expect(heard.buttons).toEqual(pressed.buttons);
  });

  it.each(["我们村本月怎么样", "how are our villages doing"])(
    "is that of all for who lives in none: %s",
    async (said) => {
      const pressed = await by(said).forge(1, "stats:sheet:-");

      expect((await by(said).say(said)).text).toBe(pressed.text);
    },
  );

  it("is no learner's", async () => {
    expect((await ann.say("monthly sheet for Stone Bridge")).buttons.join()).not.toContain("Print");
  });
});

describe("an officer who is no learner", () => {
  it.each(Object.entries(actions))("opens by its name: %s", async (said, action) => {
    const officer = by(said);
    const pressed = await officer.forge(1, action);
    await officer.say("/association");
    const heard = await officer.say(said);

    expect(heard.text).toBe(pressed.text);
    expect(heard.buttons).toEqual(pressed.buttons);
  });

  it.each(["go on", "continue", "继续", "接着来", "next", "/next"])(
    "reads what waits, and no welcome: %s",
    async (said) => {
      const heard = await by(said).say(said);

      expect(heard.text).toMatch(/waits|等/);
      expect(heard.text).not.toMatch(/I teach selling|我教大家/);
      expect(heard.buttons.join()).toMatch(/association|协会/);
    },
  );

  it("sees the members of the villages by their command, too", async () => {
    const pressed = await smith.forge(1, "fellows:all:0");

    expect((await smith.say("/members")).text).toBe(pressed.text);
  });
});

it.each(Object.entries(actions))("is no door for a learner: %s", async (said, action) => {
  const learner = isHan(said) ? chen : ann;
  const pressed = await by(said).forge(1, action);

  expect((await learner.say(said)).text).not.toBe(pressed.text);
});
