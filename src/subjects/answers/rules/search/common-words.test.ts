import { expect, it } from "vitest";
import { isCommon } from "./common-words.ts";

it.each([
  ["how", true],
  ["deposit", false],
  ["怎么", true],
  ["鸡蛋", false],
])("%s is in any conversation: %s", (term, common) => {
  expect(isCommon(term)).toBe(common);
});
