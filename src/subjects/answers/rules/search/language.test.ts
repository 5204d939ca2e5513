import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["开店要钱吗", "zh"],
  ["taobao 开店", "zh"],
  ["怎么在 the app 里改价", "zh"],
  ["是 Made in China 的吗", "zh"],
  ["who is the mentor of 上溪村", "en"],
  ["How do I open a shop on 淘宝?", "en"],
  ["how do I open a shop", "en"],
  ["👍 96110", undefined],
])("reads %j as %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
