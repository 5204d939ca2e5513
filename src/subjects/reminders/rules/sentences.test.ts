import { describe, expect, it } from "vitest";
import { cameOf, firstSentence, nextSentence, sentences, type Came } from "./sentences.ts";

const came = (kept: [number, number], together: [number, number], small: [number, number]) =>
  [kept, together, small].map(([people, wentOn], index): Came => ({
    sentence: sentences[index]!,
    people,
    wentOn,
  }));

describe("words for a trainer", () => {
  it("are tried in turn until each was taken for ten, then the best come first", () => {
    expect(firstSentence([])).toBe("kept");
    expect(firstSentence(came([4, 4], [3, 0], [3, 0]))).toBe("together");
    expect(firstSentence(came([10, 2], [30, 20], [9, 0]))).toBe("small");
    expect(firstSentence(came([10, 2], [30, 20], [10, 6]))).toBe("together");
    expect(firstSentence(came([40, 28], [10, 2], [10, 7]))).toBe("kept");
  });

  it("say what came of them from five people on, and go round", () => {
    expect(cameOf(came([4, 4], [5, 0], [0, 0]), "kept")).toBeUndefined();
    expect(cameOf(came([4, 4], [5, 0], [0, 0]), "together")).toMatchObject({ wentOn: 0 });
    expect(sentences.map(nextSentence)).toEqual(["together", "small", "kept"]);
  });
});
