import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../../test/support/sample-articles.ts";
import type { Answer, AnswerQuestion, Looked } from "../answer.ts";
import { learn } from "../search/learn.ts";
import { aimTopicsOf, openAims, type SaidAfter } from "./aim.ts";
import { followUpOf } from "./follow-up.ts";

const said = (slug: string | null, ...texts: readonly string[]): readonly SaidAfter[] =>
  texts.map((text) => ({ after: "trademark", text, slug, lang: "en" }));
const all = [
  ...said("trademark", "can we do it later", "must we do it at once", "do it together"),
  ...said("tax", "who pays the tax", "and the tax of eggs", "the tax office"),
  ...said(null, "my daughter is home", "it rains today", "my son is home"),
];

describe("the aim of a short message", () => {
  it("is more of the same, something else, or nothing, by its words", () => {
    const aimOf = openAims(learn(aimTopicsOf(all, "en")));

    expect(aimOf("do we do it").same).toBeGreaterThan(0.5);
    expect(aimOf("the tax").other).toBeGreaterThan(0.5);
    expect(aimOf("my mother is home").none).toBeGreaterThan(0.5);
  });

  it.each([
    ["nobody wrote in that language", aimTopicsOf(all, "zh")],
    ["nobody wrote what asks nothing", aimTopicsOf(all.slice(0, 6), "en")],
  ])("is not learned where %s", (_, topics) => {
    expect(topics).toEqual([]);
  });

  it("decides where two articles are as near", () => {
    const mark = sampleArticle("trademark", { en: { label: "Trademark" }, zh: {} });
    const other = sampleArticle("tax", { en: { label: "Tax" }, zh: {} });
    const found = [other, mark].map((article) => ({
      article,
      score: article === other ? 0.75 : 0.45,
      coverage: 0.5,
      matched: 1,
    }));
    const looked: Looked = { articles: found, outside: 0.3, confidence: 0.2, isLearned: true };
    const unknown: Answer = { kind: "unknown" };
    const first = (aim: AnswerQuestion["aim"]) => {
      const ask: AnswerQuestion = Object.assign(() => unknown, {
        look: () => looked,
        ...(aim && { aim }),
      });
      const topic = { kind: "article", article: mark } as const;
      const followed = followUpOf("which of the goats", unknown, topic, "en", ask);
      return followed?.kind === "answered" ? followed.article.slug : followed?.kind;
    };

    expect(first(undefined)).toBe("which");
    expect(first(() => ({ same: 0.98, other: 0.01, none: 0.01 }))).toBe("trademark");
    expect(first(() => ({ same: 0.001, other: 0.998, none: 0.001 }))).toBe("tax");
    expect(first(() => ({ same: 0.001, other: 0.001, none: 0.998 }))).toBeUndefined();
  });
});
