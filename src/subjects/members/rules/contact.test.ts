import { describe, expect, it } from "vitest";
import { hasContact } from "./contact.ts";
import { readJobWords } from "./jobs.ts";

describe("a way round the bot", () => {
  it.each([
    "13800138000",
    "138 0013 8000",
    "138-0013-8000",
    "0571-8888 9999",
    "+86 138 0013 8000",
    "１３８００１３８０００",
    "一三八零零一三八零零零",
    "1 3 8 0 0 1 3 8",
    "微信 wang_1988",
    "vx:wang1988",
    "QQ 12345",
    "@xiaowang",
    "t.me/xiaowang",
    "https://example.org/x",
    "wang.example.com",
  ])("is seen in %j", (text) => {
    expect(hasContact(text)).toBe(true);
  });

  it.each([
    "周五下午，一单5毛",
    "一单3.5-4.5，10-20单起",
    "9:00-17:30",
    "周一周二周三周四周五周六周日都行",
    "2026年12月1日起",
    "Mondays 8 to 12, 3.50 a parcel",
    "50平米的地方，一个月300",
  ])("is not seen in %j", (text) => {
    expect(hasContact(text)).toBe(false);
  });
});

describe("words about a job", () => {
  it.each([
    ["  周五，\n下午 ", { kind: "read", words: "周五， 下午" }],
    ["…", { kind: "unread", why: "empty" }],
    ["天".repeat(61), { kind: "unread", why: "long" }],
    ["天".repeat(60), { kind: "read", words: "天".repeat(60) }],
    ["打13800138000", { kind: "unread", why: "contact" }],
  ])("%j", (text, expected) => {
    expect(readJobWords(text)).toEqual(expected);
  });
});
