import { describe, expect, it } from "vitest";
import { useSamples } from "../../test/support/sample-knowledge.ts";

const open = useSamples();

const yaml = [
  "- id: cash-book",
  "  step: 8",
  "  article: pack-eggs",
  "  en:",
  "    term: cash book",
  "    meaning: A list of every sum, for 30 days.",
  "  zh:",
  "    term: 流水账",
  "    also: [账本]",
  "    meaning: 30天里每笔进出都记上。",
  "- id: wholesale-1688",
  "  step: 4",
  "  en: { term: 1688, meaning: A wholesale site. }",
  "  zh: { term: 1688, meaning: 批发网。 }",
  "",
].join("\n");

async function read(text: string | null) {
  const { knowledge, told } = await open({ "glossary.yaml": text });
  return {
    terms: knowledge.glossary,
    told: told.filter((line) => line.startsWith("glossary.yaml")),
  };
}

describe("glossary.yaml", () => {
  it("gives the words in the order of the file, with what is left out filled in", async () => {
    const { terms, told } = await read(yaml);

    expect(told).toEqual([]);
    expect(terms.map(({ id, article }) => [id, article])).toEqual([
      ["cash-book", "pack-eggs"],
      ["wholesale-1688", null],
    ]);
    expect(terms[0]!.words.zh.also).toEqual(["账本"]);
    expect(terms[1]!.words.en).toEqual({ term: "1688", also: [], meaning: "A wholesale site." });
  });

  it("may be missing", async () => {
    expect(await read(null)).toEqual({ terms: [], told: [] });
  });

  it.each([
    ["step: 8", "step: 15", /^glossary\.yaml:2 0\.step: /],
    ["    meaning: 30天里每笔进出都记上。\n", "", /^glossary\.yaml:7 0\.zh\.meaning: /],
    ["article: pack-eggs", "article: pack-moon", /:3 there is no article pack-moon$/],
    ["id: wholesale-1688", "id: cash-book", /:11 the id cash-book appears twice$/],
    ["every sum", "evidence", /:6 learners never meet the word "evidence"$/],
    ["for 30 days", "for 40 days", /:6 the figure 40 is not in zh$/],
    [
      "every sum",
      "sum ".repeat(40).trim(),
      /:6 the meaning of cash-book has \d+ words, at most 30$/,
    ],
    [
      "批发网。",
      "货".repeat(46),
      /:14 the meaning of wholesale-1688 has 46 characters, at most 45$/,
    ],
    [
      "term: cash book",
      `term: ${"long ".repeat(10)}`,
      /:5 the term has 49 characters, at most 40$/,
    ],
    [
      "zh: { term: 1688",
      "zh: { term: 账 本",
      /:14 "账本" of wholesale-1688 stands already at cash-book$/,
    ],
    ["  step: 4", "  stop: 4", /:12 1: Unrecognized key: "stop"$/],
  ])("says file, line and reason when %j is %j", async (right, wrong, reason) => {
    const { told } = await read(yaml.replace(right, wrong));

    expect(told).toContainEqual(expect.stringMatching(reason));
  });
});
