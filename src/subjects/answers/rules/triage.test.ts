import { describe, expect, it } from "vitest";
import { sampleTriage } from "../../../../test/support/sample-articles.ts";
import { createTriage } from "./triage.ts";

const triage = createTriage(sampleTriage);

describe("triage", () => {
  it.each([
    "He asks me for the code",
    "hello, I gave him the verification code!",
    "they said don't read the CODE aloud",
    "骗子要我报验证码",
    "我把 验证码 给了他",
  ])("comes before everything for %j", (text) => {
    expect(triage(text)?.id).toBe("code-scam");
  });

  it.each([
    "he asks me for the QR code",
    "where do I find the postcode",
    "gave him the codes",
    "验证码收不到",
  ])("stays quiet for %j", (text) => {
    expect(triage(text)).toBeUndefined();
  });

  it.each(["hello", "Hi there!", "你好啊", "您好 师傅"])("greets back on %j", (text) => {
    expect(triage(text)?.id).toBe("hello");
  });

  it.each(["hello, how do I pack my eggs", "你好，鸡蛋怎么打包"])(
    "takes %j for a question",
    (text) => {
      expect(triage(text)).toBeUndefined();
    },
  );

  it.each([
    ["they threatened me", true],
    ["they THREAT'ENED me, what now", true],
    ["a threat he made frightens me", true],
    ["the threats of rain today worry me", false],
    ["the cat treats me", false],
    ["俺叫他威胁了", true],
    ["我被Threat5他威胁了", true],
    ["我被他们威胁了", false],
  ])("reads an open ending as the rest of one word: %j", (text, isSaid) => {
    const [entry] = sampleTriage;
    const when = {
      en: [{ all: [["(threat*) me", "threat* he made"]], not: [] }],
      zh: [{ all: [["我(被threat*|叫)他威胁"]], not: [] }],
    };

    const found = createTriage([{ ...entry!, kind: "urgent", when }])(text);

    expect(found !== undefined).toBe(isSaid);
  });
});
