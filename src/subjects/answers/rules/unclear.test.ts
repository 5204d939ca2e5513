import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";
import type { Term } from "./glossary.ts";
import { othersOf, termsIn } from "./unclear.ts";

const term = (id: string, en: string, zh: string): Term => ({
  id,
  step: 1,
  article: null,
  words: { en: { term: en, also: [], meaning: "…" }, zh: { term: zh, also: [], meaning: "…" } },
});
const glossary = [
  term("fee", "fee", "费"),
  term("waybill", "waybill", "面单"),
  term("fob", "FOB", "离岸价（FOB）"),
  term("app", "seller app (Qianniu)", "卖家App（千牛）"),
  term("platform", "platform", "平台"),
];
const article = sampleArticle("a", {
  en: { short: "Print waybills in the seller app; coffee first.", more: "The platform knows fob." },
  zh: { short: "在卖家App里打面单。", more: "平台管离岸价。" },
});

describe("words of an answer", () => {
  it("are found whole, in the order in which they stand", () => {
    expect(termsIn(article, glossary, "en").map(({ id }) => id)).toEqual([
      "waybill",
      "app",
      "platform",
      "fob",
    ]);
    expect(termsIn(article, glossary, "zh").map(({ id }) => id)).toEqual([
      "app",
      "waybill",
      "platform",
      "fob",
    ]);
  });
});

it("offers at most three others, without what was offered before", () => {
  const near = ["a", "b", "c", "d", "e"].map((slug) => sampleArticle(slug, { en: {}, zh: {} }));

  expect(othersOf(near, ["a"]).map(({ slug }) => slug)).toEqual(["b", "c", "d"]);
  expect(othersOf(near.slice(0, 1), ["a"])).toEqual([]);
});
