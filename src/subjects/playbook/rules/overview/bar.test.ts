/** Progress as text: honest bars, short jobs, small messages. */
import { describe, expect, it } from "vitest";
import { bar, firstSentence } from "./bar.ts";
import { clip } from "../../../../bot/clip.ts";

describe("bar", () => {
  it.each([
    [0, 12, "□□□□□□□□□□"],
    [1, 200, "■□□□□□□□□□"],
    [6, 12, "■■■■■□□□□□"],
    [199, 200, "■■■■■■■■■□"],
    [12, 12, "■■■■■■■■■■"],
  ])("shows %i of %i", (done, all, drawn) => {
    expect(bar(done, all)).toBe(drawn);
  });
});

describe("firstSentence", () => {
  it.each([
    ["Today's job: five minutes. Ask one person.", "en", "Today's job: five minutes."],
    ["It costs 4.50 yuan. Ask.", "en", "It costs 4.50 yuan."],
    ["今天的活：五分钟。问一个人。", "zh", "今天的活：五分钟。"],
    ["No end", "en", "No end"],
  ] as const)("of %j", (text, language, sentence) => {
    expect(firstSentence(text, language)).toBe(sentence);
  });

  it("is cut when it is long", () => {
    expect(Array.from(firstSentence("字".repeat(60), "zh"))).toHaveLength(40);
  });
});

it("cuts between characters, never inside one", () => {
  expect(clip("🧺🧺🧺🧺", 3)).toBe("🧺🧺…");
});
