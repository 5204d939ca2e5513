import { expect, it } from "vitest";
import { asksWhatWaits } from "./asks-work.ts";

it.each([
  "anything new?",
  "so whats new today",
  "any news from the villages",
  "wat do i have 2 do",
  "anything for me this morning",
  "any open questions",
  "what did i miss",
  "who needs me",
  "有什么新的",
  "今天有啥事",
  "这两天有么子新情况没得",
  "村里有没有新消息",
  "有人问没",
  "现在要干啥",
  "有要我看的吗",
])("%s asks what waits", (text) => {
  expect(asksWhatWaits(text)).toBe(true);
});

it.each([
  "what is new tax",
  "any new rules for honey",
  "who needs a licence",
  "what should i sell",
  "有什么新规定",
  "有问题的货怎么办",
  "有人要退货",
  "做什么好卖",
  "今天有人下单了",
  "什么事都找他",
])("%s asks something else", (text) => {
  expect(asksWhatWaits(text)).toBe(false);
});
