import { describe, expect, it } from "vitest";
import { createFindTerm, formsOf, isWordOf, type Term } from "./glossary.ts";

const term = (id: string, en: string, zh: string, also: readonly string[] = []): Term => ({
  id,
  step: 4,
  article: null,
  words: { en: { term: en, also: [], meaning: "" }, zh: { term: zh, also, meaning: "" } },
});

const find = createFindTerm([
  term("drop-shipping", "drop shipping", "一件代发"),
  term("fob", "FOB", "船上交货价"),
  term("deposit", "guarantee deposit", "消费者保障保证金", ["保证金"]),
  term("brushing", "brushing (fake orders)", "刷单"),
  term("sub-account", "sub-account", "子账号"),
  term("owner", "account owner", "店主/账户持有人"),
]);

describe("a word alone", () => {
  it.each([
    ["FOB", "fob"],
    ["ｆｏｂ。", "fob"],
    ["dropshipping", "drop-shipping"],
    ["Sub account?", "sub-account"],
    ["一件代发", "drop-shipping"],
    ["保证金", "deposit"],
    ["brushing", "brushing"],
    ["账户持有人", "owner"],
  ])("%s is found", (text, id) => {
    expect(find(text)?.id).toBe(id);
  });
});

describe("the question what a word is", () => {
  it.each([
    ["what is dropshipping?", "drop-shipping"],
    ["What's a sub-account", "sub-account"],
    ["what is the guarantee deposit ?", "deposit"],
    ["What does FOB mean?", "fob"],
    ["什么是 FOB", "fob"],
    ["什么叫刷单？", "brushing"],
    ["保证金是什么", "deposit"],
    ["一件代发是啥意思呀？", "drop-shipping"],
    ["子账号什么意思", "sub-account"],
  ])("%s is found", (text, id) => {
    expect(find(text)?.id).toBe(id);
  });
});

describe("anything more than that", () => {
  it.each([
    ["how much is the guarantee deposit"],
    ["what is the fee of dropshipping"],
    ["刷单会怎样"],
    ["保证金是什么时候退"],
    ["保证金是什么时候退的意思"],
    ["what is"],
    ["是什么"],
    [""],
    ["？？"],
  ])("%s is not", (text) => {
    expect(find(text)).toBeUndefined();
  });
});

it("tells a word of both languages from a word of one", () => {
  const fob = term("fob", "FOB", "FOB（船上交货价）");

  expect(isWordOf("fob", fob, "zh")).toBe(true);
  expect(isWordOf("船上交货价", fob, "en")).toBe(false);
});

it("knows a word with and without its bracket, and each side of a slash", () => {
  expect(formsOf({ term: "直播间/直播带货（淘宝）", also: ["直 播"] })).toEqual([
    "直播间直播带货淘宝",
    "直播间直播带货",
    "直播间",
    "直播带货",
    "直播",
  ]);
});
