import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";
import { kindTopicsOf, openKinds } from "./kinds.ts";
import { learn } from "./search/learn.ts";
import { calmSlug, dangerSlug, outsideSlug, searchablesOf } from "./subjects.ts";

const eggs = sampleArticle("pack-eggs", {
  en: { variants: ["how do i pack eggs", "eggs in a box", "pack eggs for the post"] },
  zh: {},
});
const subject = (slug: string, en: readonly string[]) => ({ slug, phrasings: { en, zh: en } });
const others = searchablesOf(
  [eggs],
  [
    subject(outsideSlug("weather"), ["will it rain", "will it snow", "rain and snow today"]),
    subject(dangerSlug("threats"), ["he will kill me", "they will kill us"]),
    subject(calmSlug, ["the heat will kill the fish", "kill the weeds"]),
  ],
);
const talk = {
  entries: [],
  subjects: [subject("thanks", ["thank you so much", "thank you dear", "many thanks to you"])],
};

describe("the kind of a message", () => {
  const kindsOf = openKinds(learn(kindTopicsOf(talk, others, "en")));

  it("tells talk from everything else", () => {
    expect(kindsOf("thank you so").talk).toMatchObject({ id: "thanks" });
    expect(kindsOf("thank you so").talk!.odds).toBeGreaterThan(1);
    expect(kindsOf("pack eggs").talk!.odds).toBeLessThan(1);
  });

  it("tells what is asked of articles from what lies outside", () => {
    expect(kindsOf("pack eggs").ours).toBeGreaterThan(0);
    expect(kindsOf("rain today").ours).toBeLessThan(0);
    expect(Math.abs(kindsOf("pack eggs").ours!)).toBeLessThanOrEqual(6);
  });

  it("tells danger from what only sounds like it", () => {
    expect(kindsOf("they will kill me").danger).toBeGreaterThan(
      kindsOf("it will kill weeds").danger!,
    );
    expect(kindsOf("pack eggs").danger).toBeLessThan(0);
  });

  it("says nothing of talk by words that nobody has used", () => {
    expect(kindsOf("zebra quagga").talk!.odds).toBeLessThan(3);
  });

  it("does not say what it never learned", () => {
    const alone = openKinds(learn(kindTopicsOf(talk, searchablesOf([eggs], []), "en")));

    expect(alone("pack eggs")).toMatchObject({ ours: undefined, danger: undefined });
    expect(kindTopicsOf({ entries: [], subjects: [] }, searchablesOf([eggs], []), "en")).toEqual(
      [],
    );
  });
});
