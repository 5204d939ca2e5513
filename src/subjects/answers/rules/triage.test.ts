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
});
