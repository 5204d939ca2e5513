import { describe, expect, it } from "vitest";
import { figuresIn, missingFigures } from "./figures.ts";

const missing = (text: string, other: string) =>
  missingFigures(text, other).map((figure) => figure.text);

describe("figures", () => {
  it.each([
    ["sales of 10 million yuan", "一年卖1000万元"],
    ["10,000,000 yuan", "1000万元"],
    ["fine 50,000 to 100,000 yuan", "罚5万到10万元"],
    ["2.8 billion", "28亿"],
    ["more than 300,000", "30多万个"],
    ["Call 12315 in November 2026", "2026年11月打12315"],
    ["three people, 24 hours", "3个人，24小时"],
    ["12 months", "十二个月"],
    ["open until 8 pm", "开到20点"],
    ["20% off, 5 kg", "打8折，10斤"],
    ["5 to 10 million", "500万到1000万"],
    ["B2C and C2C", "公司卖给人，人卖给人"],
  ])("finds the same in %j and %j", (en, zh) => {
    expect(missing(en, zh)).toEqual([]);
    expect(missing(zh, en)).toEqual([]);
  });

  it("names a figure that the other text has otherwise", () => {
    expect(missing("within 7 days", "15天内")).toEqual(["7"]);
    expect(missing("fine 10,000 yuan", "罚10万元")).toEqual(["10,000"]);
  });

  it("never demands a number that is written in words", () => {
    expect(missing("one photo, two baskets", "一张照片")).toEqual([]);
  });

  it("says where a figure stands", () => {
    expect(figuresIn("pay 40 yuan").map((figure) => figure.at)).toEqual([4]);
  });
});
