import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import { testFor } from "../../answers/rules/costs-money.ts";
import { countableOf, parseCountable, sayNumbers } from "./judgement.ts";
import type { OwnNumbers } from "./own-numbers.ts";

const own: OwnNumbers = {
  name: "walnuts",
  goodsMinor: 900,
  priceMinor: 2_380,
  leftMinor: 525,
  cutMinor: 100,
  leftAfterCutMinor: 433,
  advertMinor: 190,
  dailyTenths: 30,
  onHand: 60,
};
const person = { label: "Ask", action: "answer:person:q1" };
const words = (decision: Parameters<typeof sayNumbers>[0], numbers = own) =>
  sayNumbers(decision, numbers, person, "en").words as readonly Paragraph[];
const keys = (decision: Parameters<typeof sayNumbers>[0], numbers = own) =>
  words(decision, numbers)
    .flatMap((paragraph) =>
      typeof paragraph === "object" && "lines" in paragraph ? paragraph.lines : [],
    )
    .map((line) => (typeof line === "string" ? line : line.key));

describe("numbers beside a decision", () => {
  it("begin without an amount", () => {
    expect(words("price")[0]).toEqual(phrase("judge-numbers-title", { name: "walnuts" }));
  });

  it("are those of the decision", () => {
    expect(keys("price")).toEqual(["judge-left", "judge-cut"]);
    expect(keys("ads")).toEqual(["judge-left", "judge-ads"]);
    expect(keys("stock")).toEqual(["judge-left", "judge-lot", "judge-lot-days", "judge-shelf"]);
    expect(keys("loan")).toEqual(["judge-left", "judge-loan", "judge-loan-days"]);
    expect(keys("credit")).toEqual(["judge-left", "judge-credit"]);
  });

  it("say that the pace is not known, and that a cut leaves nothing", () => {
    const { dailyTenths: _daily, onHand: _onHand, ...still } = own;

    expect(keys("stock", still)).toEqual(["judge-left", "judge-lot", "judge-no-pace"]);
    expect(keys("loan", still)).toEqual(["judge-left", "judge-loan", "judge-no-pace"]);
    expect(keys("price", { ...own, leftAfterCutMinor: 0 })).toEqual([
      "judge-left",
      "judge-cut-all",
    ]);
  });

  it.each(["price", "stock", "ads", "loan", "credit"] as const)(
    "encourage no %s where a sale leaves nothing",
    (decision) => {
      expect(keys(decision, { ...own, leftMinor: 0 })).toEqual([
        "judge-nothing-left",
        `judge-nothing-${decision}`,
      ]);
    },
  );
});

describe("a decision", () => {
  const article = sampleArticle("a", { en: {}, zh: {} }, { judgement: true, decision: "loan" });

  it("has its own cheap test, and a general one where it is not named", () => {
    expect(testFor(article)).toEqual(phrase("judge-test-loan"));
    expect(testFor({})).toEqual(phrase("answers-caution"));
  });

  it("has numbers where it is about money", () => {
    expect(countableOf(article)).toBe("loan");
    expect(countableOf({ ...article, decision: "rules" })).toBeUndefined();
    expect(countableOf({ ...article, judgement: false })).toBeUndefined();
    expect(parseCountable("house")).toBeUndefined();
  });
});
