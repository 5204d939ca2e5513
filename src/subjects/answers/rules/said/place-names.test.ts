import { expect, it } from "vitest";
import { withoutNames } from "./place-names.ts";

const names = ["Stone Bridge", "Stone Bridge North", "断崖村", "A"];

it.each([
  ["who in stone bridge has no mentor", "who in our village has no mentor"],
  ["stonebridge village has left", "our village has left"],
  ["Stone Bridge North and Stone Bridge", "our village and our village"],
  ["断崖最后一个也走了，断崖村没人", "我们村最后一个也走了，我们村没人"],
  ["a bridge of stone", "a bridge of stone"],
])("%s", (text, plain) => {
  expect(withoutNames(text, names)).toBe(plain);
});
