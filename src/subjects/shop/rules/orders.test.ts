import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import { averageOf, byMonth, eachDay, reachedBy, totalsOf, writeTenths } from "./orders.ts";

const today = "2026-12-02"; // a Wednesday

/** Counts of the days up to today, the last one today's. */
const daysUpToToday = (...counts: (number | undefined)[]) =>
  counts
    .map((parcels, index) => ({ day: addDays(today, index - counts.length + 1), parcels }))
    .filter((each): each is { day: string; parcels: number } => each.parcels !== undefined);

const count = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: undefined });
const log = fc.array(count, { maxLength: 40 }).map((counts) => daysUpToToday(...counts));

describe("the 7-day average", () => {
  it.each([
    [daysUpToToday(4, 5, 4, 5, 4, 5, 4), { tenths: 44, over: 7 }],
    [daysUpToToday(1, 2), { tenths: 15, over: 2 }],
    [daysUpToToday(0, 0, 1), { tenths: 3, over: 3 }],
    [daysUpToToday(3, undefined, undefined, 0), { tenths: 15, over: 2 }],
    [daysUpToToday(100, 1, 1, 1, 1, 1, 1, 1), { tenths: 10, over: 7 }],
  ])("is over the noted days of the last seven (%#)", (days, average) => {
    expect(averageOf(days, today)).toEqual(average);
  });

  it("is nothing at all when none of the seven was noted", () => {
    expect(averageOf([{ day: addDays(today, -7), parcels: 5 }], today)).toBeUndefined();
  });

  it("is never off by more than half a tenth, and within what was noted", () => {
    fc.assert(
      fc.property(log, (days) => {
        const noted = days.filter(({ day }) => day > addDays(today, -7));
        const average = averageOf(days, today);
        fc.pre(average !== undefined);
        const counts = noted.map(({ parcels }) => parcels);
        const exact = counts.reduce((sum, each) => sum + each, 0) / counts.length;
        expect(average.over).toBe(counts.length);
        expect(Math.abs(average.tenths / 10 - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(average.tenths).toBeGreaterThanOrEqual(10 * Math.min(...counts));
        expect(average.tenths).toBeLessThanOrEqual(10 * Math.max(...counts));
      }),
    );
  });

  it("never falls when a day's number rises", () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 500 }), (days, more) => {
        const before = averageOf(days, today);
        fc.pre(before !== undefined);
        const raised = days.map((each) => ({ ...each, parcels: each.parcels + more }));
        expect(averageOf(raised, today)!.tenths).toBeGreaterThan(before.tenths);
      }),
    );
  });

  it.each([
    [0, "0"],
    [40, "4"],
    [43, "4.3"],
    [1_005, "100.5"],
  ])("writes %i tenths as %s", (tenths, text) => {
    expect(writeTenths(tenths)).toBe(text);
  });
});

describe("totals", () => {
  it("count the week from Monday, and tell a nought from a day that was not noted", () => {
    const days = daysUpToToday(7, 1, 2, 0); // Sunday to Wednesday

    expect(totalsOf(days, today)).toEqual({ today: 0, week: 3 });
    expect(totalsOf(days, addDays(today, 1))).toEqual({ today: undefined, week: 3 });
  });

  it("by month sum up to the whole", () => {
    fc.assert(
      fc.property(log, (days) => {
        const sum = byMonth(days, today, 3).reduce((all, { parcels }) => all + parcels, 0);
        expect(sum).toBe(days.reduce((all, { parcels }) => all + parcels, 0));
      }),
    );
  });

  it("name the months up to this one, over the turn of a year", () => {
    expect(byMonth([], "2027-02-28", 4).map(({ month }) => month)).toEqual([
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
    ]);
  });

  it("leave a day that was not noted empty", () => {
    expect(eachDay(daysUpToToday(3, undefined, 0), addDays(today, -2), today)).toEqual([
      { day: "2026-11-30", parcels: 3 },
      { day: "2026-12-01", parcels: undefined },
      { day: "2026-12-02", parcels: 0 },
    ]);
  });
});

describe("milestones", () => {
  it.each([
    [0, []],
    [1, [1]],
    [9, [1]],
    [10, [1, 10]],
    [29, [1, 10]],
    [100, [1, 10, 30, 100]],
  ])("of %i parcels are %j", (total, reached) => {
    expect(reachedBy(total)).toEqual(reached);
  });
});
