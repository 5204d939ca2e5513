import { describe, expect, it } from "vitest";
import { sumLines } from "../../../../test/support/program/cash-replay.ts";
import type { BookLine } from "../../shop/rules/cash/book.ts";
import type { PeriodSum } from "../../shop/rules/cash/month.ts";
import { nextOfHome, nothingSaid, worksForShop, yearSales } from "./home.ts";
import { onTen, percentOf, writeFigure, writeYuan } from "./write.ts";

const today = "2026-12-01";

describe("what is asked of a home", () => {
  it.each([
    ["who works, first", nothingSaid, true, "works"],
    ["sales, where somebody works", { ...nothingSaid, works: true }, true, "sales"],
    ["no sales, where nobody works", { ...nothingSaid, works: false }, true, undefined],
    ["no sales in other money", { ...nothingSaid, works: true }, false, undefined],
    [
      "sales again after a year",
      { works: true, sales: "from-1", salesOn: "2025-12-01", salesMinor: 1 },
      true,
      "sales",
    ],
    [
      "not before",
      { works: true, sales: "from-1", salesOn: "2025-12-02", salesMinor: 1 },
      true,
      undefined,
    ],
    [
      "never again of who would rather not",
      { works: true, sales: "not", salesOn: "2020-01-01", salesMinor: null },
      true,
      undefined,
    ],
  ] as const)("%s", (_, home, isYuan, next) => {
    expect(nextOfHome(home, today, isYuan)).toBe(next);
  });

  it("is not what is known: a shop, a job in one, parcels", () => {
    const nothing = { works: false, hasBook: false };

    expect(worksForShop(nothing, { placement: "daily" })).toBe(true);
    expect(worksForShop({ ...nothing, works: true }, { placement: "nothing" })).toBe(true);
    expect(worksForShop(nothing, { placement: "goods" })).toBe(false);
  });
});

describe("sales of a year from a book", () => {
  const line = (more: Partial<BookLine>): BookLine => ({
    id: 1,
    day: today,
    amountMinor: 100,
    words: "",
    kind: "sales",
    sided: true,
    ...more,
  });

  it("are what came in for goods in twelve months, and nothing else", async () => {
    const lines = [
      line({}),
      line({ day: "2025-12-02", amountMinor: 20 }),
      line({ day: "2025-12-01" }),
      line({ day: "2026-12-02" }),
      line({ amountMinor: -50 }),
      line({ kind: "own" }),
      line({ sided: false }),
    ];

    const sums = async (
      _: string,
      grain: "month" | "day",
      from = "",
      until = "~",
    ): Promise<readonly PeriodSum[]> =>
      sumLines(lines, grain).filter(({ period }) => period >= from && period <= until);

    expect(await yearSales({ sums }, "m1", today)).toBe(120);
  });
});

describe("figures in writing", () => {
  it("round down where a line is to be reached", () => {
    expect(percentOf(99, 1_000)).toBe(9);
    expect(percentOf(1, 0)).toBe(0);
    expect(writeYuan(12_999_999, "zh")).toBe("12万元");
    expect(writeYuan(12_999_999, "en")).toBe("120,000 yuan");
  });

  it.each([
    ["trained", 12, 45, "27%"],
    ["belonging", 65, 9, "7.2"],
    ["nature", 27, 9, "3"],
    ["orders", 36, 7, "1.3"],
    ["homes", 1_200, 1_300, "1,200"],
  ] as const)("%s", (id, value, people, written) => {
    expect(writeFigure(id, value, people, "en")).toBe(written);
  });

  it("are on one scale in the picture", () => {
    expect(onTen("nature", 18, 9)).toBe(6.7);
    expect(onTen("keeping", 65, 9)).toBe(7.2);
  });
});
