import { describe, expect, it } from "vitest";
import { differences } from "./differences.ts";

const marked = (pieces: readonly { text: string; isShared: boolean }[]) =>
  pieces.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join("");

describe("the differences of two texts", () => {
  it("are the words that only one of them has", () => {
    const found = differences(
      "Send it by Monday. The post takes 3 days.",
      "Send it by Friday. The post takes 5 days.",
      "en",
    )!;

    expect(marked(found.one)).toBe("Send it by [Monday]. The post takes [3] days.");
    expect(marked(found.other)).toBe("Send it by [Friday]. The post takes [5] days.");
  });

  it("are found in Chinese, word by word", () => {
    const found = differences("鸡蛋要用泡沫箱寄", "鸡蛋要用纸箱寄", "zh")!;

    expect(marked(found.one)).toMatch(/^鸡蛋要用\[泡沫.*寄$/);
    expect(marked(found.other)).toMatch(/^鸡蛋要用\[纸.*寄$/);
  });

  it("are not told of texts that have nothing in common, or of none", () => {
    expect(differences("Eggs go in foam.", "Ask your bank for a card", "en")).toBeUndefined();
    expect(differences("", "Ask your bank", "en")).toBeUndefined();
  });
});
