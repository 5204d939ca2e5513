/** What was searched for ahead is what the turn would have searched for, and it searches for nothing more. */
import { beforeEach, describe, expect, it } from "vitest";
import { openShipped } from "../../../../test/support/program/bot.ts";
import { createDecider, type Decider } from "./decide.ts";
import { languages } from "../../../bot/reply.ts";
import { createAhead, createLookAhead, type Ahead } from "./ahead.ts";
import { languageOf } from "./search/language.ts";

const { knowledge } = await openShipped();

let ahead: Ahead;
let searches: number;
/** As a turn decides. */
let decide: Decider;
const alone = createDecider(knowledge);
const look = createLookAhead(knowledge);

beforeEach(() => {
  searches = 0;
  ahead = createAhead();
  decide = createDecider({
    ...knowledge,
    before: ahead.before,
    countWork: (what, times) => void (searches += what === "searches" ? times : 0),
  });
});

describe.each([
  ["a question", "how do I pack eggs so that they do not break?"],
  ["words of a tool", "+7 eggs"],
  ["talk", "thank you so much"],
  ["a danger", "he wants the code that came on my phone"],
  [
    "several things at once",
    "The honey leaks. And how much do I ask for it? My husband laughs at me.",
  ],
  [
    "a story",
    `My neighbour sells eggs since May and sends them by bus. ${"She told me all about it. ".repeat(60)}
     Now a buyer says that four of them were broken, and what do I do?`,
  ],
  ["中文", "快递把蜂蜜打碎了，钱谁来赔"],
  ["numbers alone", "3 12"],
])("%s", (_, text) => {
  it("is decided alike, without a search", () => {
    // As a message of the thread brings it.
    ahead.put(structuredClone(look(text)));
    const own = languageOf(text);

    for (const lang of own === undefined ? languages : [own]) {
      expect(decide(text, lang)).toEqual(alone(text, lang));
    }
    expect(searches).toBe(0);
  });
});

it("is found once for each who asks it, and searched for by the next", () => {
  const text = "who pays for the parcel?";
  ahead.put(look(text));
  ahead.put(look(text));

  decide(text, "en");
  decide(text, "en");
  expect(searches).toBe(0);
  decide(text, "en");
  expect(searches).toBeGreaterThan(0);
});

it("is forgotten where many others were looked at and nobody asked", () => {
  ahead.put(look("who pays for the parcel?"));
  for (let count = 0; count < 512; count += 1) {
    ahead.put([{ text: `${count}`, lang: "en", limit: 12, hits: [] }]);
  }

  decide("who pays for the parcel?", "en");
  expect(searches).toBeGreaterThan(0);
});
