import { describe, expect, it } from "vitest";
import { mostSpokenChars, speechKey, spokenText } from "./speech.ts";

describe("what is read aloud", () => {
  it("leaves out sources, links and signs, and keeps figures", () => {
    const source = "依据：卖家的经验，2026年11月核对。";
    const text = `📦 用蛋托，100万个要1万元。\n\n看 https://example.com/a 这里。\n\n${source}`;

    expect(spokenText(text, [source])).toBe("用蛋托，100万个要1万元。\n\n看 这里。");
  });

  it("is nothing where only signs are left", () => {
    expect(spokenText("👍 …")).toBe("");
  });

  it.each([
    ["一二三四。", "。"],
    ["One two three. ", "."],
  ])("ends with a sentence when it is long (%j)", (sentence, end) => {
    const cut = spokenText(sentence.repeat(400));

    expect(cut.length).toBeLessThanOrEqual(mostSpokenChars);
    expect(cut.length).toBeGreaterThan(mostSpokenChars - 20);
    expect(cut.endsWith(end)).toBe(true);
  });

  it("never ends with half a character", () => {
    const cut = spokenText(`a${"𠮷".repeat(600)}`);

    expect(cut).not.toMatch(/\p{Surrogate}/u);
    expect(cut).toHaveLength(mostSpokenChars - 1);
  });

  it("has another key in another voice or language", () => {
    const keys = [
      speechKey("v", "en", "Hello"),
      speechKey("w", "en", "Hello"),
      speechKey("v", "zh", "Hello"),
      speechKey("v", "en", "Hello."),
    ];

    expect(new Set(keys).size).toBe(4);
    expect(speechKey("v", "en", "Hello")).toBe(keys[0]);
  });
});
