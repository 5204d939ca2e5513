import { describe, expect, it } from "vitest";
import { learn, type Topic } from "./learn.ts";
import { featuresOf, probabilitiesOf } from "./learned.ts";
import { createSearch } from "./search.ts";
import { sampleArticle } from "../../../../../test/support/sample-articles.ts";
import { piecesOf, termsOf } from "./tokens.ts";

const topics: readonly Topic[] = [
  { slug: "fee", phrasings: ["what fee do I pay", "the fee is high", "fee for my shop"] },
  { slug: "photo", phrasings: ["what photo do I take", "the photo is dark", "photo for my shop"] },
];

const asked = (text: string) => featuresOf(termsOf(text), piecesOf(text));

describe("what is learned from the phrasings", () => {
  const weights = learn(topics);

  it("tells topics apart by the word that is theirs, not by what both have", () => {
    const [fee, photo] = probabilitiesOf(weights, asked("my fee"));

    expect(fee).toBeGreaterThan(0.9);
    expect(fee! + photo!).toBeCloseTo(1);
  });

  it("says less the less of a question it knows", () => {
    const [known] = probabilitiesOf(weights, asked("the fee"));
    const [lost] = probabilitiesOf(weights, asked("grandmother knits woollen blankets, the fee"));
    const [strange] = probabilitiesOf(weights, asked("zxcv"));

    expect(lost).toBeLessThan(known!);
    expect(strange).toBe(0.5);
  });

  it("is the same each time", () => {
    expect(learn(topics)).toEqual(weights);
  });
});

describe("an article that came after the learning", () => {
  const article = (slug: string, variants: readonly string[]) =>
    sampleArticle(slug, { en: { question: variants[0]!, variants }, zh: {} });
  const learned = { en: learn(topics) };
  const found = topics.map(({ slug, phrasings }) => article(slug, phrasings));

  it("is found by its words", () => {
    const late = article("late-fee", ["fee that came too late", "I paid the fee late"]);
    const search = createSearch([...found, late], { learned });

    expect(search("fee too late", { limit: 3, lang: "en" })[0]?.slug).toBe("late-fee");
    expect(search("what fee do I pay", { limit: 3, lang: "en" })[0]?.slug).toBe("fee");
  });
});
