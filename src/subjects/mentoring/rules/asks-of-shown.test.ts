import { expect, it } from "vitest";
import { asksOfShown } from "./asks-of-shown.ts";

it.each([
  "has my mentor seen my photo?",
  "has Peter seen my photo?",
  "what did Peter say about my photo?",
  "did anybody look at what I sent",
  "my photo still waits",
  "was my picture ok?",
  "师傅看过我的照片了吗",
  "李师傅看了我的照片没有",
  "师傅怎么说我的照片",
  "我的照片还没人看",
  "我发的看了没",
])("asks what became of it: %s", (text) => expect(asksOfShown(text)).toBe(true));

it.each([
  "how do I take a photo of my basket",
  "does the buyer see my photo?",
  "what do people say about eggs",
  "can I see the photo of my neighbour",
  "my photo is dark",
  "照片怎么拍",
  "买家看了照片就走",
  "照片发给谁",
])("asks something else: %s", (text) => expect(asksOfShown(text)).toBe(false));
