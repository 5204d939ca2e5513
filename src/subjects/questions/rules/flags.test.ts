import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";
import type { Answer } from "../../answers/rules/answer.ts";
import { flagsOf } from "./flags.ts";

const article = sampleArticle("eggs", {
  en: { label: "Packing eggs", short: "A tray costs 30 yuan.", more: "It holds 100 eggs." },
  zh: { label: "鸡蛋打包", short: "蛋托30元一个。", more: "一个装一百个蛋。" },
});

const flags = (answer: Answer, text: string, language: "en" | "zh" = "zh") =>
  flagsOf({ question: "鸡蛋怎么打包", text, language }, () => answer);
const answered: Answer = { kind: "answered", article, confidence: 0.9 };

describe("a draft", () => {
  it("doubles what an article answers surely", () => {
    expect(flags(answered, "用蛋托，30元。")).toEqual([{ kind: "doubles", label: "鸡蛋打包" }]);
    expect(flags(answered, "Use a tray.", "en")).toEqual([
      { kind: "doubles", label: "Packing eggs" },
    ]);
  });

  it("contradicts the nearest article by figures that it does not have", () => {
    expect(flags(answered, "蛋托50元，装100个。")).toEqual([
      { kind: "doubles", label: "鸡蛋打包" },
      { kind: "contradicts", label: "鸡蛋打包", figures: ["50"] },
    ]);
    expect(flags({ kind: "which", articles: [article] }, "要60元。")).toEqual([
      { kind: "contradicts", label: "鸡蛋打包", figures: ["60"] },
    ]);
  });

  it("has nothing to fear where no article is near, or the figures agree", () => {
    expect(flags({ kind: "unknown" }, "50元。")).toEqual([]);
    expect(flags({ kind: "which", articles: [article] }, "30元，100个。")).toEqual([]);
  });
});
