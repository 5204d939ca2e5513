import { describe, expect, it } from "vitest";
import { sampleArticles, sampleTriage } from "../../../../test/support/sample-articles.ts";
import { createAnswerQuestion } from "./answer-question.ts";
import { isUrgentText } from "./danger.ts";
import { createDecider } from "./decide.ts";

const answer = createAnswerQuestion({ articles: sampleArticles, triage: sampleTriage });

describe("deciding", () => {
  it("answers what is asked as people ask it", () => {
    expect(answer("eggs broken on the way", "en")).toMatchObject({
      kind: "answered",
      article: { slug: "pack-eggs" },
    });
    expect(answer("鸡蛋路上碎了", "zh")).toMatchObject({
      kind: "answered",
      article: { slug: "pack-eggs" },
    });
  });

  it("asks which one when a word has two meanings", () => {
    const found = answer("deposit", "en");

    expect(found).toMatchObject({ kind: "which" });
    expect(found.kind === "which" && found.articles.map(({ slug }) => slug).sort()).toEqual([
      "deposit-scam",
      "shop-deposit",
    ]);
  });

  it.each(["who won the world cup", "月亮为什么是圆的", "👍", "", "…"])(
    "does not know %j",
    (text) => {
      expect(answer(text, "en")).toEqual({ kind: "unknown" });
    },
  );

  it("is sure of what a curator wrote down, however it is spaced and capitalised", () => {
    const [article] = sampleArticles;

    const found = answer(`  ${article!.words.en.question.toUpperCase()} ?!`, "en");

    expect(found).toMatchObject({ kind: "answered", article: { slug: article!.slug } });
    expect(found).toMatchObject({ confidence: 1 });
  });

  it("lets a fixed answer come first", () => {
    expect(answer("deposit scam, I gave the code", "en")).toMatchObject({
      kind: "triage",
      entry: { id: "code-scam" },
    });
    expect(answer("你好", "zh")).toMatchObject({ kind: "greeting" });
  });

  it("gives the same answer to the same text", () => {
    expect(answer("deposit", "en")).toEqual(answer("deposit", "en"));
  });

  it("searches once for a text, whatever is asked of it in its turn", () => {
    let searches = 0;
    const once = createAnswerQuestion({
      articles: sampleArticles,
      triage: sampleTriage,
      countWork: (what, times) => void (searches += what === "searches" ? times : 0),
    });

    once("is the caller a scam", "en");
    once("is the caller a scam", "zh");
    const near = once.near?.("is the caller a scam", "en");

    expect(near?.[0]?.slug).toBe("deposit-scam");
    expect(searches).toBe(1);
  });

  it("searches for nothing to tell that words of danger are missing", () => {
    let searches = 0;
    const counting = createAnswerQuestion({
      articles: sampleArticles,
      triage: sampleTriage,
      countWork: (what, times) => void (searches += what === "searches" ? times : 0),
    });

    const isEggs = isUrgentText("+5 eggs", "en", counting);
    const isUrgent = isUrgentText("he asks me for the code", "en", counting);

    expect([isEggs, isUrgent]).toEqual([false, true]);
    expect(searches).toBe(0);
  });

  it("says how it came to the answer", () => {
    const decide = createDecider({ articles: sampleArticles, triage: [] });

    expect(decide("packing eggs", "en").hits[0]).toMatchObject({ slug: "pack-eggs" });
  });
});
