import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookSums, replay } from "../../../../../test/support/program/cash-replay.ts";
import { addLines, type BookLine, type LineContent } from "./book.ts";
import { cashKinds } from "./kind.ts";
import { readCashLine } from "./line.ts";
import { balanceAt, monthPlus, sumMonth, withBalance } from "./month.ts";

const today = "2026-12-05";

function bookOf(...typed: string[]): readonly BookLine[] {
  const contents = typed.map((text): LineContent => {
    const reading = readCashLine(text, today);
    if (reading.read !== "line" && reading.read !== "unsided") throw new Error(text);
    return { ...reading.line, sided: reading.read === "line" };
  });
  return replay(addLines(replay([]), contents, new Date(0))).lines;
}

/** The example of the cash book in the lesson on accounts. */
const lesson = bookOf(
  "1 Dec +2000 own money",
  "1 Dec -900 100 bags of walnuts",
  "2 Dec -180 boxes and tape",
  "5 Dec +23.80 1 order",
);

describe("a month of the cash book", () => {
  it("adds up, with own money apart", () => {
    expect(sumMonth(bookSums(lesson), "2026-12", today)).toMatchObject({
      inMinor: 23_80,
      outMinor: 1_080_00,
      leftMinor: -1_056_20,
      ownMinor: 2_000_00,
      balanceMinor: 943_80,
      count: 4,
      byKind: [
        { kind: "sales", minor: 23_80 },
        { kind: "goods", minor: -900_00 },
        { kind: "packing", minor: -180_00 },
      ],
    });
  });

  it("shows the balance after each line", () => {
    expect(withBalance(lesson).map(({ balanceMinor }) => balanceMinor)).toEqual([
      2_000_00, 1_100_00, 920_00, 943_80,
    ]);
  });

  it("stands beside the month before, if that has a line", () => {
    const lines = bookOf("3 Nov +10 eggs", "4 Nov -4 post", "1 Dec +45 baskets");

    expect(sumMonth(bookSums(lines), "2026-12", today).before).toEqual({
      inMinor: 10_00,
      outMinor: 4_00,
      leftMinor: 6_00,
    });
    expect(sumMonth(bookSums(lines), "2026-11", today).before).toBeUndefined();
    expect(sumMonth(bookSums(lines), "2026-11", today).balanceMinor).toBe(6_00);
  });

  it("counts a line only once it is known whether it came in or went out", () => {
    const lines = bookOf("1 Dec +45 baskets", "1 Dec 12 something");

    expect(sumMonth(bookSums(lines), "2026-12", today)).toMatchObject({
      leftMinor: 45_00,
      count: 2,
    });
    expect(sumMonth(bookSums(lines), "2026-12", today).missing).toContainEqual({
      what: "unsided",
      count: 1,
    });
  });

  it("names what may be missing, and nothing in a book that has it all", () => {
    const bare = sumMonth(bookSums(bookOf("1 Dec +45 baskets")), "2026-12", today);
    const full = sumMonth(
      bookSums(
        bookOf(
          "1 Dec +100 own money",
          ...["1 Dec", "2 Dec", "3 Dec", "4 Dec"].map((day) => `${day} +45 baskets`),
          "4 Dec -9 walnuts",
          "4 Dec -4.5 postage",
        ),
      ),
      "2026-12",
      today,
    );

    expect(bare.missing).toEqual([
      { what: "days", count: 3 },
      { what: "postage" },
      { what: "goods" },
      { what: "start" },
    ]);
    expect(full.missing).toEqual([]);
  });

  it("speaks of empty days only of the last fourteen, and not of a month long gone", () => {
    const lines = bookOf("1 Oct +45 baskets");

    expect(sumMonth(bookSums(lines), "2026-12", today).missing).toContainEqual({
      what: "days",
      count: 14,
    });
    expect(
      sumMonth(bookSums(lines), "2026-10", today).missing.map(({ what }) => what),
    ).not.toContain("days");
  });

  it("goes over the turn of the year", () => {
    expect([monthPlus("2026-12", 1), monthPlus("2026-01", -1), monthPlus("2026-05", 0)]).toEqual([
      "2027-01",
      "2025-12",
      "2026-05",
    ]);
  });

  it("is the sum of its parts, whatever is in it", () => {
    const line = fc.record({
      day: fc.constantFrom("2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"),
      amountMinor: fc.integer({ min: -999_999_999, max: 999_999_999 }),
      words: fc.constant(""),
      kind: fc.constantFrom(...cashKinds),
      sided: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (contents) => {
        const { lines } = replay(addLines(replay([]), contents, new Date(0)));
        const months = ["2026-10", "2026-11", "2026-12"];
        const sums = months.map((month) => sumMonth(bookSums(lines), month, today));
        for (const each of sums) {
          expect(each.inMinor - each.outMinor).toBe(each.leftMinor);
          expect(each.byKind.reduce((sum, { minor }) => sum + minor, 0)).toBe(each.leftMinor);
        }
        const all = sums.reduce((sum, { leftMinor, ownMinor }) => sum + leftMinor + ownMinor, 0);
        expect(balanceAt(bookSums(lines).months, "2026-12")).toBe(all);
        expect(withBalance(lines).at(-1)?.balanceMinor ?? 0).toBe(all);
      }),
    );
  });
});
