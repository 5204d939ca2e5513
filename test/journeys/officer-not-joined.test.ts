/** An officer who looked at joining and went on with the association's work: a yes to something else is no consent. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;

beforeEach(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
});
afterEach(() => village.close());

const officer = (isHan: boolean) =>
  isHan ? village.person(9_001, "周会长") : village.person(9_002, "Smith", "en");
const members = () => village.rows("select id from member").length;

it.each([
  ["English", "keep it", "/partners"],
  ["English", "yes please", "/villages"],
  ["中文", "记着吧", "/partners"],
  ["中文", "好的好的", "/villages"],
])("%s, then %s below other work makes nobody a learner", async (language, said, work) => {
  const person = officer(language === "中文");
  await person.start();
  await person.press(language);
  await person.say(work);
  await person.say(said);

  expect(members()).toBe(0);
});

it.each([
  ["English", "yes please"],
  ["中文", "好的好的"],
])("%s, then %s right below the question does", async (language, said) => {
  const person = officer(language === "中文");
  await person.start();
  await person.press(language);
  await person.say(said);

  expect(members()).toBe(1);
});
