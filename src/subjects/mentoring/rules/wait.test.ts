import { describe, expect, it } from "vitest";
import { minutesSince, sayUsual, spanOf, usualWait } from "./wait.ts";

describe("a wait", () => {
  it.each([
    [0, 1, "minutes"],
    [59, 59, "minutes"],
    [60, 1, "hours"],
    [89, 1, "hours"],
    [90, 2, "hours"],
    [47 * 60, 47, "hours"],
    [48 * 60, 2, "days"],
    [10 * 24 * 60, 10, "days"],
  ])("of %i minutes is told as %i %s", (minutes, count, unit) => {
    expect(spanOf(minutes)).toEqual({ count, unit });
  });

  it("is counted in whole minutes, never less than none", () => {
    const since = new Date("2026-12-01T10:00:00Z");

    expect(minutesSince(since, new Date("2026-12-01T12:00:59Z"))).toBe(120);
    expect(minutesSince(since, new Date("2026-12-01T09:00:00Z"))).toBe(0);
  });

  it.each([
    [[], undefined],
    [[5, 600], undefined],
    [[600, 5, 360], 360],
    [[10, 1_000, 20, 30], 25],
  ])("is usually the middle one of %j, once there are three", (minutes, usual) => {
    expect(usualWait(minutes)).toBe(usual);
  });

  it("is not told while nobody knows what is usual", () => {
    expect(sayUsual([1, 2])).toEqual([]);
    expect(sayUsual([1, 2, 3])).toEqual([
      { key: "look-usual", with: { count: 2, unit: "minutes" } },
    ]);
  });
});
