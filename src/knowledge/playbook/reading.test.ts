import { describe, expect, it } from "vitest";
import type { Language } from "../../bot/reply.ts";
import type { PlannedStep } from "./order.ts";
import { createReader, sentencesOf } from "./reading.ts";
import { parseWords } from "./words.ts";
import type { Problem } from "../problem.ts";

type Item = readonly [word: string, id: string, text: string, isForSome?: true];

/** What a reader says of one step with these items. */
function read(language: Language, ...items: readonly Item[]): readonly string[] {
  const problems: Problem[] = [];
  const sections = items.map(([word, id, text]) => `## ${word} ${id}\n${text}\n`).join("");
  const source = `---\ntitle: a\npromise: a\nfinish: a\n---\n${sections}`;
  const step = {
    id: "one",
    number: 1,
    road: "shop",
    season: "open",
    needs: [],
    country: "any",
    minutes: 5,
    items: items.map(([word, id, , isForSome]) => ({
      word,
      id,
      lines: [],
      ...(isForSome === undefined ? {} : { isForSome }),
      build: () => ({ kind: "card", id, text: { en: "", zh: "" }, recording: {} }),
    })),
  } as const satisfies PlannedStep;
  createReader(problems)(step, parseWords("en.md", language, source, problems)!);
  expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  return problems.map(({ line, reason }) => `${line} ${reason}`);
}

describe("what reads hard", () => {
  it("is a card that asks two things", () => {
    expect(read("en", ["card", "a", "Who packs? Who sends?"])).toEqual([
      '6 "card a" asks 2 things: one action a card',
    ]);
    expect(read("en", ["show", "a", "Who packs? Who sends?"])).toEqual([]);
  });

  it("is a card of many sentences, short ones aside", () => {
    const seven = "One is said here. ".repeat(7);

    expect(read("en", ["card", "a", seven])).toEqual(['6 "card a" has 7 sentences, at most 6']);
    expect(read("en", ["card", "a", `Greet. ${seven.slice(18)}`])).toEqual([]);
  });

  it.each([
    ["en", "word ".repeat(25), "word ".repeat(24)],
    ["zh", "字".repeat(46), "字".repeat(45)],
  ] as const)("is a long sentence in %s", (language, long, short) => {
    expect(read(language, ["quiz", "a", long])[0]).toContain('6 "quiz a" has a long sentence');
    expect(read(language, ["quiz", "a", short])).toEqual([]);
  });

  it("is a long sentence in a reply, said with the reply's line", () => {
    const said = read("en", ["quiz", "a", `Which?\n- right: Yes | ${"word ".repeat(25)}`]);

    expect(said[0]).toMatch(/^8 /);
  });

  it("is a fourth card in a row, unless it is for some only", () => {
    const cards = ["a", "b", "c", "d"].map((id) => ["card", id, "Read."] as const);

    expect(read("en", ...cards)).toEqual([
      '12 "card d" is the 4th card in a row: give something to do',
    ]);
    expect(read("en", ...cards.slice(0, 3), ["card", "d", "Read.", true])).toEqual([]);
  });

  it("is a short form in a task before a card has said it", () => {
    expect(read("en", ["quiz", "a", "What is C2C?"], ["card", "b", "C2C is this."])).toEqual([
      '6 "quiz a" says C2C before a card does',
    ]);
    expect(read("zh", ["card", "b", "C2C就是这样。"], ["quiz", "a", "C2C是啥？"])).toEqual([]);
    expect(read("en", ["quiz", "a", "Is it AGIN?"])).toEqual([]);
  });
});

describe("sentences", () => {
  it.each([
    ["en", 'It costs 4.50 yuan. Pay it! "Why?" he said.', 4],
    ["en", "We open at 8.\nSee you.", 2],
    ["zh", "要4.5元。付了！“为啥？”他说。", 4],
  ] as const)("are counted in %s", (language, text, count) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });
});
