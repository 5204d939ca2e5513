/** Two bots in one process: what they have in common is made once, and what each was given stays its own. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { officerIds } from "../support/program/bot.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let first: TestVillage;
let second: TestVillage;
beforeAll(async () => {
  first = await openVillage();
  second = await openVillage();
});
afterAll(async () => {
  await first.close();
  await second.close();
});

it("opens the console of the bot that is asked, by command and by name", async () => {
  const said = [];
  for (const { person } of [first, second]) {
    const officer = person(officerIds[0]!, "Li", "en");
    said.push([await officer.say("/console"), await officer.say("console")]);
  }

  const addresses = said.map((both) =>
    both.map(({ text }) => /https?:\/\/[\w.:]+/.exec(text)?.[0]),
  );
  expect(addresses).toEqual([first, second].map(({ bot }) => [bot.url(), bot.url()]));
});
