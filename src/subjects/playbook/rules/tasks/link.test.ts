/** Links as shopping apps copy them. */
import { expect, it } from "vitest";
import { findLink } from "./link.ts";

it.each([
  ["https://item.taobao.com/item.htm?id=1", "https://item.taobao.com/item.htm?id=1"],
  [
    "【淘宝】https://m.tb.cn/h.abc?tk=Xy12 CZ0001 「山核桃」点击链接直接打开",
    "https://m.tb.cn/h.abc?tk=Xy12",
  ],
  ["看这个：https://m.tb.cn/h.abc，好不好", "https://m.tb.cn/h.abc"],
  ["m.tb.cn/h.abc", "https://m.tb.cn/h.abc"],
  ["http//m.tb.cn/h.abc", "https://m.tb.cn/h.abc"],
])("finds the address in %j", (text, address) => {
  expect(findLink(text)).toEqual({ text: address, wellFormed: true });
});

it.each(["3.0￥AbC123xyz￥", "http//taobao", "https://taobao"])(
  "keeps %j, which is odd",
  (text) => {
    expect(findLink(text)?.wellFormed ?? "none").toBe(false);
  },
);

it.each(["hello", "how do I copy a link?", "怎么复制链接", "4.50", "li@example.com"])(
  "finds no link in %j",
  (text) => {
    expect(findLink(text)).toBeUndefined();
  },
);
