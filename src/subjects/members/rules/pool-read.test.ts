import { describe, expect, it } from "vitest";
import { readPostage, readSteps } from "./pool-read.ts";

const two = [
  { from: 50, minor: 300 },
  { from: 100, minor: 280 },
];

describe("a courier's price list", () => {
  it.each([
    ["50 3\n100 2.8"],
    ["100 2.8\n50 3"],
    ["满50个3元，满100个2.8元"],
    ["满50个，3元；满100个，2块8"],
    ["５０　３\n１００　２．８"],
    ["50 parcels: 3, 100 parcels: 2.80"],
  ])("is read from %j", (text) => {
    expect(readSteps(text)).toEqual({ kind: "read", steps: two });
  });

  it("has at most five prices", () => {
    const of = (count: number) =>
      readSteps(Array.from({ length: count }, (_, i) => `${(i + 1) * 10} ${9 - i}`).join("\n"));

    expect(of(5)).toMatchObject({ kind: "read" });
    expect(of(6)).toEqual({ kind: "unread", why: "words" });
  });

  it.each([
    ["便宜一点", "words"],
    ["50", "words"],
    ["50 3 100", "words"],
    ["50.5 3", "words"],
    ["50 0", "words"],
    ["1 3", "words"],
    ["50 3\n100 3.2", "rising"],
    ["50 3\n100 3", "rising"],
    ["50 3\n50 2.8", "rising"],
  ])("is refused: %j", (text, why) => {
    expect(readSteps(text)).toEqual({ kind: "unread", why });
  });
});

describe("what a parcel costs today", () => {
  it.each([
    ["3.5", 350],
    ["4块5", 450],
    ["四块", 400],
    ["四五块", undefined],
    ["-3", undefined],
    ["0", undefined],
    ["3 4", undefined],
    ["5000", undefined],
  ])("%s", (text, minor) => {
    expect(readPostage(text)).toBe(minor);
  });
});
