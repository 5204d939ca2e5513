import { expect, it } from "vitest";
import { bareWords, plainWords } from "./bare-words.ts";

it.each([
  ["  Who’s in my CLASS?! ", "who's in my class", "who's in my class"],
  ["把小华，从班里 去掉。", "把小华 从班里 去掉", "把小华从班里去掉"],
  ["ＡＢＣ－１２", "abc 12", "abc 12"],
  ["👍", "", ""],
])("%j without what only goes along", (typed, plain, bare) => {
  expect(plainWords(typed)).toBe(plain);
  expect(bareWords(typed)).toBe(bare);
});
