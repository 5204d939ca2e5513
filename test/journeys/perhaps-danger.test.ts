/** What sounds like danger without a word of the list: it is said what the answer is for, and one tap leads to what else was meant. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestVillage, Villager } from "../support/people/village.ts";
import { openTwoTongues } from "../support/people/two-tongues.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});

afterAll(() => village.close());

const tongues = [
  {
    tongue: "en",
    person: () => ann,
    like: "My boy put one of the button batteries from the parcels in his mouth and now he is not breathing right",
    head: "If a child is in danger:",
    told: "A child in danger cannot wait.",
    sure: "The man on the phone asks me for the verification code",
    unlike: /^If /,
    other: "It is about something else",
  },
  {
    tongue: "zh",
    person: () => chen,
    like: "念完之后我微信就自己退出来了",
    head: "要是有人跟你要验证码：",
    told: "验证码谁也别给",
    sure: "有人打电话要我的验证码",
    unlike: /^要是/,
    other: "我说的是别的事",
  },
] as const;

it.each(tongues)("begins with what it is for, and offers the rest ($tongue)", async (said) => {
  const person = said.person();

  const heard = await person.say(said.like);
  const [before] = lastRow();
  const other = await person.press(said.other);
  const [after] = lastRow();

  const [head, ...rest] = heard.text.split("\n\n");
  expect(head).toBe(said.head);
  expect(rest.join("\n\n")).toContain(said.told);
  expect(heard.buttons).toHaveLength(2);
  expect(heard.buttons.at(-1)).toBe(said.other);
  // The same question, told from now on as what it is.
  expect(before?.outcome).toMatch(/^triage/);
  expect(after?.id).toBe(before?.id);
  expect(["answered", "which", "unknown"]).toContain(after?.outcome);
  expect(other.text).not.toContain(said.told);
  expect(other.buttons.length).toBeGreaterThan(0);
  expect(other.buttons).not.toContain(said.other);
});

it.each(tongues)("leaves no doubt where the words are sure ($tongue)", async (said) => {
  const heard = await said.person().say(said.sure);

  expect(heard.text).not.toMatch(said.unlike);
  expect(heard.text).toMatch(/code|验证码/);
  expect(heard.buttons).not.toContain(said.other);
});

it("is said to a visitor, too, with a way to what else there is", async () => {
  const visitor = village.person(5_601, "Rosa", "en");

  await visitor.say("/start");
  const heard = await visitor.say(tongues[0].like);

  expect(heard.text).toContain(tongues[0].head);
  expect(heard.buttons).toContain("Look through the topics");
});

const lastRow = () =>
  village.rows<{ id: string; outcome: string }>(
    "select id, outcome from question order by created_at desc, id desc limit 1",
  );
