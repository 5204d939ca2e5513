import { expect, it } from "vitest";
import { sameChinese, sameWord } from "./same-words.ts";

it.each([
  ["bought", "buy"],
  ["customers", "buyer"],
  ["basket", "basket"],
])("joins %s to %s", (word, one) => {
  expect(sameWord(word)).toBe(one);
});

it.each([
  ["啥东西咋卖呢", "什么东西怎么卖"],
  ["怎么样打包", "怎么打包"],
  ["俺娃的相片", "我孩子的照片"],
  ["卖什么好", "卖什么好"],
  ["侬晓得伐，阿拉勿会弄", "你知道，我不会弄"],
  ["伊拉覅了，物事哪能寄", "他们不要了，东西怎么寄"],
  ["伊犁的树砍伐了", "伊犁的树砍伐了"],
])("reads %s as %s", (text, one) => {
  expect(sameChinese(text)).toBe(one);
});
