/** The rules that every simulated learner's screens are held to do catch what breaks them. */
import type { Message } from "@grammyjs/types";
import { expect, it } from "vitest";
import { brokenRules, type Screen } from "../support/screen-rules.ts";

const message = (text: string, ...labels: readonly string[]) =>
  ({
    text,
    reply_markup: { inline_keyboard: [labels.map((label) => ({ text: label }))] },
  }) as unknown as Message;

const screen = (text: string, rest: Partial<Screen> = {}): Screen => ({
  act: "a tap",
  tongue: "en",
  messages: [message(text, rest.tongue === "zh" ? "接着来" : "Go on")],
  isUnasked: false,
  note: "",
  own: ["小陈", "核桃两袋"],
  ...rest,
});

it.each([
  ["the other language", screen("Pack it well. 包好。")],
  ["the other language", screen("包好，then send it off", { tongue: "zh" })],
  ["the other language", screen("Good.", { messages: [message("Good.", "接着来")] })],
  [
    "the other language",
    screen("Good.", { messages: [message("Good.", "依法不需要办理市场主体登记")] }),
  ],
  ["the other language", screen("好。", { tongue: "zh", messages: [message("好。", "Later")] })],
  ["the other language", screen("好", { tongue: "zh", note: "That button is old." })],
  ["an unfilled place", screen("Good, { $name }.")],
  ["an unfilled place", screen("undefined goes out.")],
  ["a key instead of words", screen("playbook-go-on")],
  ["a word learners never meet", screen("Please submit it.")],
  ["a word learners never meet", screen("等审核", { tongue: "zh" })],
  ["longer than a message may be", screen("a ".repeat(2_049))],
  [
    "a label of more than 64 characters",
    screen("", { messages: [message("Good.", "a".repeat(65))] }),
  ],
  ["a button without a word", screen("", { messages: [message("Good.", " ")] })],
  ["money on a locked phone", screen("You have 20 yuan left.", { isUnasked: true })],
  ["money on a locked phone", screen("剩下16.50", { isUnasked: true, tongue: "zh" })],
  ["nothing is said", screen("", { messages: [] })],
  ["no way on", screen("", { messages: [message("Good.")] })],
])("%s is found", (rule, seen) => {
  expect(brokenRules(seen).join("\n")).toContain(`: ${rule}: `);
});

it.each([
  screen("The page is called freight template (运费模板)."),
  screen("For your own produce: 个人销售自产农副产品，依法不需要办理市场主体登记. It says so."),
  screen("中文还是 English?", { messages: [message("中文还是 English?", "中文", "English")] }),
  screen("C2C适合你：人对人。见 https://t.me/bot?start=abc", { tongue: "zh" }),
  screen("Good, 小陈. Noted: +45 · 核桃两袋"),
  screen("On the day you told me.\n20 yuan", { isUnasked: true }),
  screen("", { messages: [message("Write the next line, for example: +45 two baskets")] }),
  screen("", { messages: [], note: "That button is old." }),
])("what is as it should be breaks no rule (%#)", (seen) => {
  expect(brokenRules(seen)).toEqual([]);
});
