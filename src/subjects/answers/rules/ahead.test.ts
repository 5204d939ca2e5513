/** What was searched for ahead is what the turn would have searched for, and it searches for nothing more. */
import { beforeEach, describe, expect, it } from "vitest";
import { openShipped } from "../../../../test/support/program/bot.ts";
import type { Decider } from "./answer.ts";
import { createDecider } from "./decide.ts";
import { languages } from "../../../bot/reply.ts";
import { createAhead, createLookAhead, type Ahead } from "./ahead.ts";
import type { CountWork } from "./work-count.ts";
import { createAnswerQuestion } from "./answer-question.ts";
import { followUpOf } from "./follow-ups/follow-up.ts";
import { languageOf } from "./search/language.ts";

const { knowledge } = await openShipped();

const person = 2_007;
let ahead: Ahead;
let searches: number;
const countWork: CountWork = (what, times) => {
  if (what === "searches") searches += times;
};
/** As a turn decides. */
let decide: Decider;
const alone = createDecider(knowledge);
let look: ReturnType<typeof createLookAhead>;

beforeEach(() => {
  searches = 0;
  ahead = createAhead();
  // It remembers the texts of just before.
  look = createLookAhead(knowledge);
  decide = createDecider({
    ...knowledge,
    before: ahead.before,
    countWork,
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
    ahead.put(structuredClone(look(text, person)));
    const own = languageOf(text);

    for (const lang of own === undefined ? languages : [own]) {
      expect(decide(text, lang)).toEqual(alone(text, lang));
    }
    expect(searches).toBe(0);
  });
});

it("is found together with what was read last, where somebody asks on", () => {
  const ask = createAnswerQuestion({ ...knowledge, before: ahead.before, countWork });
  const after = "and if it is late?";
  const first = alone("how do I pack eggs so that they do not break?", "en").answer;
  if (first.kind !== "answered") throw new Error("it is answered");
  const topic = { kind: "article", article: first.article } as const;
  ahead.put(look("how do I pack eggs so that they do not break?", person));
  ahead.put(structuredClone(look(after, person)));

  const followed = followUpOf(after, ask(after, "en"), topic, "en", ask);
  expect(searches).toBe(0);
  expect(followed).toEqual(
    followUpOf(after, alone(after, "en").answer, topic, "en", createAnswerQuestion(knowledge)),
  );
});

it("is forgotten where many others were looked at and nobody asked", () => {
  ahead.put(look("who pays for the parcel?", person));
  for (let count = 0; count < 512; count += 1) {
    ahead.put([{ text: `${count}`, lang: "en", limit: 12, hits: [] }]);
  }

  decide("who pays for the parcel?", "en");
  expect(searches).toBeGreaterThan(0);
});
