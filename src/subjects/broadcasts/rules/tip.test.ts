import { expect, it } from "vitest";
import { nextTip, type Tip } from "./tip.ts";

const tip = (id: string, step: string | null): Tip => ({
  id,
  step,
  article: "a",
  words: { en: id, zh: id },
});
const tips = [tip("any", null), tip("one", "s1"), tip("other", "s2"), tip("two", "s1")];

it.each([
  ["the first of the step", [], "one"],
  ["the next that they have not had", ["one"], "two"],
  ["one that comes before what they had elsewhere", ["two", "other"], "one"],
  ["nothing when they had all", ["one", "two"], undefined],
])("%s comes next", (_, sent, expected) => {
  expect(nextTip(tips, "s1", new Set(sent))?.id).toBe(expected);
});

it("is never one for any time, nor another step's", () => {
  expect(nextTip(tips, "s3", new Set())).toBeUndefined();
});
