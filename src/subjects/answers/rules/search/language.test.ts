import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["开店要钱吗", "zh"],
  ["taobao 开店", "zh"],
  ["how do I open a shop", "en"],
  ["👍 96110", undefined],
])("reads %j as %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
