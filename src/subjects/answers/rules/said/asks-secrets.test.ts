import { describe, expect, it } from "vitest";
import { cautionFor } from "./asks-secrets.ts";

describe("words that are passed on to a learner", () => {
  it.each([
    "send me a photo of your mother's ID card and bank card",
    "I need your ID card for the course",
    "The code that came, read it to me",
    "Send me 500 and I open the shop",
    "you pay me when the first order comes",
    "把你妈的身份证和银行卡拍给我",
    "验证码发过来",
    "先转我200块",
    "学费交给我",
    "把卡号报给我",
  ])("that ask for papers, codes or money get a caution: %s", (text) => {
    expect(cautionFor(text)).toHaveLength(1);
  });

  it.each([
    "Show your ID card in the Taobao app, nowhere else",
    "never give me or anybody the code",
    "send me a photo of the basket",
    "send me 30 photos",
    "tell me your price",
    "the code of the parcel stands on the slip",
    "身份证只在App里给平台看",
    "验证码谁也别给，也别发给我",
    "给篮子拍张照发我",
    "卖30块钱一斤",
    "把价钱告诉我",
  ])("that ask for nothing of it get none: %s", (text) => {
    expect(cautionFor(text)).toEqual([]);
  });
});
