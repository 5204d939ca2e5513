/** Numbers as people write them. */
import { describe, expect, it } from "vitest";
import { writeMinor } from "../../../../bot/money.ts";
import { readNumbers } from "./numbers.ts";

describe("readNumbers", () => {
  it.each([
    "20 9 3 4.5",
    "20元 9 3 4.50",
    "20, 9, 3, 4.5",
    "20,9,3,4.5",
    "20，9，3，4。5",
    "２０　９　３　４．５",
    "20元9元3元4块5",
    "20块 9块 3块 4块5",
    "¥20 ¥9 ¥3 ¥4.5",
    "20-9-3-4.5=3.5",
    "price 20, goods 9, box 3, courier 4.50",
    "价20 货9 箱3 快递4.5",
    "20、9、3、4.5",
    "20\n9\n3\n4.5",
  ])("understands %j", (line) => {
    expect(readNumbers(line, 4)).toEqual({
      minorUnits: [2_000, 900, 300, 450],
      leftMinor: 350,
      outOfRange: false,
    });
  });

  it.each([
    "",
    "20 9 3",
    "20 9 3 4 5",
    "twenty nine three four",
    "20 9 3 4.555",
    "20 9 3 12345678901",
  ])("asks back on %j", (line) => {
    expect(readNumbers(line, 4)).toBeUndefined();
  });

  it("reads thousands with commas when only that fits", () => {
    expect(readNumbers("1,200 900", 2)?.minorUnits).toEqual([120_000, 90_000]);
    expect(readNumbers("1,200", 2)?.minorUnits).toEqual([100, 20_000]);
  });

  it("adds up in minor units, not in fractions", () => {
    expect(readNumbers("0.3 0.1 0.2", 3)?.leftMinor).toBe(0);
  });

  it.each(["0 9", "13812345678 9".slice(2)])("marks %j as odd without refusing it", (line) => {
    expect(readNumbers(line, 2)?.outOfRange).toBe(true);
  });
});

it.each([
  [350, "3.50"],
  [2_000, "20"],
  [-1_650, "-16.50"],
])("writes %i minor units as %s", (minor, text) => {
  expect(writeMinor(minor)).toBe(text);
});
