import { describe, expect, it } from "vitest";
import { isOver, spansOf, retentionWeeks } from "./weeks.ts";

describe("the weeks that are counted", () => {
  it("are full ones, by the clocks of the village", () => {
    // Sunday evening in UTC is Monday the 2nd in China.
    const { today, weeks, cohorts, cohortsFrom, months, monthsFrom } = spansOf(
      new Date("2026-03-01T18:00:00.000Z"),
      "Asia/Shanghai",
    );

    expect(today).toBe("2026-03-02");
    // All that end in the thirteen months.
    expect([weeks[0], weeks.at(-1)]).toEqual(["2025-02-24", "2026-02-23"]);
    expect([cohorts[0], cohorts.at(-1)]).toEqual(["2025-12-01", "2026-02-23"]);
    expect(cohortsFrom.at(-1)!.toISOString()).toBe("2026-03-01T16:00:00.000Z");
    expect(months).toHaveLength(13);
    expect([months[0], months.at(-1)]).toEqual(["2025-03", "2026-03"]);
    expect(monthsFrom.at(-1)!.toISOString()).toBe("2026-02-28T16:00:00.000Z");
  });

  it.each([
    ["2026-03-01", "2026-03-01", undefined],
    ["2026-03-01", "2026-03-02", 1], // Sunday, and the Monday after it
    ["2026-02-23", "2026-03-01", undefined],
    ["2026-02-23", "2026-03-10", 2],
    ["2026-02-23", "2026-03-17", undefined],
    ["2026-02-23", "2026-05-24", 12],
  ])("from joining on %s, %s is so many weeks later: %s", (joined, today, weeks) => {
    expect(retentionWeeks(joined, today)).toBe(weeks);
  });

  it("are over when the next one has begun", () => {
    expect(isOver("2026-02-23", 1, "2026-03-08")).toBe(false);
    expect(isOver("2026-02-23", 1, "2026-03-09")).toBe(true);
  });
});
