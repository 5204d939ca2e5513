import { describe, expect, it } from "vitest";
import { createCorrector } from "./corrections.ts";
import { createSpeller } from "./spelling.ts";
import { stemOf } from "./tokens.ts";

const own = ["house", "horse", "paint", "saddle", "shipping", "parcel"];
const pairs = ["paint hous", "hors saddl"];
const terms = new Set([...own.map(stemOf), ...pairs]);
const english = new Set([...own, "tractor", "chocolate"]);
const correct = createCorrector({
  isKnown: (term) => terms.has(term),
  isWord: (word) => english.has(word),
  spell: createSpeller(own, () => 0),
});
const corrected = (text: string) => correct(text.split(" ")).join(" ");

describe("a misspelled word", () => {
  it.each([
    ["shippign the parcle", "shipping the parcel"],
    ["paint the hosue", "paint the house"],
    ["parcel parcle parcle", "parcel parcel parcel"],
  ])("of %j is put right as it is written", (text, right) => {
    expect(corrected(text)).toBe(right);
  });

  it("is the word that stands beside its neighbour in an article", () => {
    expect(corrected("paint hoese")).toBe("paint house");
    expect(corrected("hoese saddle")).toBe("horse saddle");
  });

  it("is an English word where no article has one like it", () => {
    expect(corrected("chcolate")).toBe("chocolate");
  });
});

describe("a word that is right", () => {
  it.each(["a tractor", "the the", "鸡蛋 parcel", "zz 12"])("stays as it is in %j", (text) => {
    const written = text.split(" ");

    expect(correct(written)).toBe(written);
  });
});

it("puts only so many words of a message right", () => {
  const looked: string[] = [];
  const counting = createCorrector({
    isKnown: () => false,
    spell(word) {
      looked.push(word);
      return undefined;
    },
  });
  const letters = Array.from("abcdefghij");

  counting(letters.flatMap((one) => letters.map((other) => `qq${one}${other}`)));

  expect(looked).toHaveLength(30);
});

it("looks for nothing near to a word that is longer than any", () => {
  let looks = 0;
  const counting = createCorrector({
    isKnown: () => false,
    isWord() {
      looks += 1;
      return false;
    },
    spell: () => undefined,
  });

  counting(["q".repeat(4_000)]);

  expect(looks).toBe(1);
});
