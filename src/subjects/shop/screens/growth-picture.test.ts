import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import { barsOf, grainOf } from "./growth-picture.ts";

const today = "2026-12-02";
const daysFor = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: addDays(today, index + 1 - count),
    parcels: 2,
  }));

describe("the growth picture", () => {
  it.each([
    [1, "day", 14],
    [20, "day", 20],
    [56, "day", 28],
    [57, "week", 9],
    [182, "week", 27],
    [183, "month", 7],
    [1_500, "month", 24],
  ])("of %i days has bars by %s, %i of them", (count, grain, bars) => {
    expect(grainOf(daysFor(count), today)).toBe(grain);
    expect(barsOf(daysFor(count), today, "en").bars).toHaveLength(bars);
  });

  it("leaves a gap where nothing was noted, and an average as soon as there is one", () => {
    const days = [
      { day: addDays(today, -2), parcels: 4 },
      { day: today, parcels: 5 },
    ];

    const { bars, averages } = barsOf(days, today, "zh");

    expect(bars.slice(-3)).toEqual([
      { label: "11月30日", value: 4 },
      { label: "12月1日", value: null },
      { label: "12月2日", value: 5 },
    ]);
    expect(averages!.slice(-4)).toEqual([null, 4, 4, 4.5]);
  });

  it("marks the week and the month that are not over", () => {
    expect(
      barsOf(daysFor(60), today, "en")
        .bars.map(({ isOpen }) => isOpen)
        .slice(-2),
    ).toEqual([undefined, true]);
    expect(barsOf(daysFor(200), today, "en").bars.at(-1)).toEqual({
      label: "Dec 26",
      value: 4,
      isOpen: true,
    });
  });
});
