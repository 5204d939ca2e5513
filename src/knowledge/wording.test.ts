import { expect, it } from "vitest";
import { bannedWordIn, countCharacters, countWords, lengthProblem } from "./wording.ts";

it("counts words and characters as people see them", () => {
  expect(countWords("Pay nothing – sign nothing.")).toBe(4);
  expect(countCharacters("别交钱，\n别签字。")).toBe(8);
});

it("says by how much a text is too long", () => {
  const limit = { en: 2, zh: 3 };

  expect(lengthProblem("the text", "one two three", "en", limit)).toBe(
    "the text has 3 words, at most 2",
  );
  expect(lengthProblem("the text", "一二三", "zh", limit)).toBeUndefined();
});

it.each(["Submit your evidence", "we verified it", "a good review", "平台审核", "提交证据"])(
  "finds a word that learners never meet in %j",
  (text) => {
    expect(bannedWordIn(text)).toMatch(/learners never meet/);
  },
);

it.each(["preview the page", "the verification code", "验证码", "证件"])(
  "leaves %j alone",
  (text) => {
    expect(bannedWordIn(text)).toBeUndefined();
  },
);
