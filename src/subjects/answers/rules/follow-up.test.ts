import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";
import type { Answer, AnswerQuestion } from "./article.ts";
import { followUpOf, partFor, soundsLikeOne, type Topic } from "./follow-up.ts";

const mark = sampleArticle("trademark", {
  en: {
    label: "Trademark",
    short: "It costs 300 yuan.",
    more: "From 1 January 2027 on.",
    variants: ["register our brand"],
  },
  zh: { label: "商标", short: "300元。", more: "2027年1月1日起。" },
});
const other = sampleArticle("tax", { en: { label: "Tax", short: "Tax of honey." }, zh: {} });
const topic: Topic = { kind: "article", article: mark };
const step: Topic = { kind: "step", number: 2, titles: { en: "Brands", zh: "牌子" } };

const said = (article = mark, confidence = 0.8): Answer => ({
  kind: "answered",
  article,
  confidence,
});
const unknown: Answer = { kind: "unknown" };
/** Whatever is asked together with the topic. */
const always =
  (answer: Answer): AnswerQuestion =>
  () =>
    answer;

const followed = (
  text: string,
  alone: Answer = unknown,
  joined: Answer = said(),
  of: Topic = topic,
) => followUpOf(text, alone, of, "en", always(joined))?.article.slug;

describe("a follow-up", () => {
  it.each([
    "and how much is it?",
    "why?",
    "那多少钱？",
    "how long does that take",
    "and the brand?",
  ])("%s belongs to the last topic", (text) => {
    expect(followed(text)).toBe("trademark");
  });

  it("asks again together with the topic", () => {
    const asked: string[] = [];
    followUpOf("and when?", unknown, topic, "zh", (text, lang) => {
      asked.push(`${lang} ${text}`);
      return unknown;
    });

    expect(asked).toEqual(["en Trademark and when?"]);
  });

  it.each([
    ["what a step says nothing of", "and the brand?", unknown, step],
    ["what an article answers, at a step", "why?", said(), step],
    ["what is sure without the topic", "and the tractor?", said(other, 0.7), topic],
  ])("does not ask again for %s", (_, text, alone, of) => {
    const asked: string[] = [];
    followUpOf(text, alone, of, "en", (again) => {
      asked.push(again);
      return unknown;
    });

    expect(asked).toEqual([]);
  });

  it.each([
    "ok",
    "好的",
    "知道了",
    "I have packed it",
    "The courier of our village wants to know how much it is",
  ])("is not %s", (text) => {
    expect(soundsLikeOne(text)).toBe(false);
    expect(followed(text)).toBeUndefined();
  });

  it("with a word that the article does not know is a question of its own", () => {
    expect(followed("and how is your mother?")).toBeUndefined();
    expect(followed("那你妈身体好吗")).toBeUndefined();
  });

  it("stays alone where it is surely answered alone", () => {
    expect(followed("and the brand?", said(other, 0.6), said(mark, 0.95))).toBeUndefined();
    expect(followed("and the brand?", said(other, 0.4), said(mark, 0.95))).toBe("trademark");
    expect(followed("why?", said(other, 0.4), said(mark, 0.3))).toBeUndefined();
  });

  it("is asked back where another article knows its words as well", () => {
    const which: Answer = { kind: "which", articles: [other, mark] };
    const brandly = sampleArticle("b", { en: { short: "brand" }, zh: {} });

    expect(followed("and the brand?", which)).toBe("trademark");
    expect(
      followed("and the brand?", { kind: "which", articles: [brandly, mark] }),
    ).toBeUndefined();
  });

  it("never crosses a danger or a greeting", () => {
    const entry = { id: "x", when: { en: [], zh: [] }, answer: { en: "", zh: "" }, tell: [] };
    const danger: Answer = { kind: "triage", entry: { ...entry, kind: "urgent" } };

    expect(followed("why?", danger)).toBeUndefined();
    expect(followed("why?", unknown, danger)).toBeUndefined();
  });

  it("belongs to the step only where an article of that step is sure", () => {
    expect(followed("why?", unknown, said(mark, 0.9), step)).toBe("trademark");
    expect(followed("why?", unknown, said(mark, 0.5), step)).toBeUndefined();
    expect(
      followed(
        "why?",
        unknown,
        said(sampleArticle("c", { en: {}, zh: {} }, { step: 3 }), 0.9),
        step,
      ),
    ).toBeUndefined();
  });

  it("gets the part that has the figure it asks for, else what was not said yet", () => {
    expect(partFor(mark, "en", "and how much is it?")).toBe("short");
    expect(partFor(mark, "zh", "那多少钱")).toBe("short");
    expect(partFor(mark, "en", "and when?")).toBe("more");
    expect(partFor(mark, "en", "why?")).toBe("more");
    expect(partFor(other, "en", "why?")).toBe("short");
  });
});
