import { describe, expect, it } from "vitest";
import { nameAt, pastTheirTime, timeOf } from "./regular.ts";

const hourMs = 3_600_000;
const end = new Date("2026-11-28T12:17:00Z");
const hoursAgo = (hours: number) => new Date(end.getTime() - hours * hourMs);

describe("names of regular backups", () => {
  it("say when, and are read again", () => {
    expect(nameAt(end)).toBe("first-mover-20261128T121700Z.db");
    expect(timeOf(nameAt(end))).toEqual(end);
    expect(timeOf(`${nameAt(end)}.age`)).toEqual(end);
  });

  it.each(["by-hand.db", "first-mover-20261128T121700Z.db.gpg", "first-mover-20261128.db"])(
    "leave %s alone",
    (name) => expect(timeOf(name)).toBeUndefined(),
  );
});

describe("backups past their time", () => {
  it("leave a day of hours, a week of days, four weeks, after a year of hours", () => {
    let kept: string[] = [];
    for (let hour = 24 * 365; hour >= 0; hour -= 1) {
      const now = hoursAgo(hour);
      kept.push(nameAt(now));
      const past = new Set(pastTheirTime(kept, now));
      kept = kept.filter((name) => !past.has(name));
    }
    const ages = kept.map((name) => (end.getTime() - timeOf(name)!.getTime()) / hourMs);

    const within = (from: number, to: number) => ages.filter((age) => age >= from && age < to);
    expect(within(0, 24)).toHaveLength(24);
    expect(within(24, 7 * 24).length).toBeGreaterThanOrEqual(6);
    expect(within(24, 7 * 24).length).toBeLessThanOrEqual(7);
    expect(within(7 * 24, 28 * 24).length).toBeGreaterThanOrEqual(3);
    expect(within(7 * 24, 28 * 24).length).toBeLessThanOrEqual(4);
    expect(within(28 * 24, Infinity)).toEqual([]);
  });

  it("never name one from a clock that went back, nor what is not theirs", () => {
    const names = [nameAt(hoursAgo(-48)), "by-hand.db"];
    expect(pastTheirTime(names, end)).toEqual([]);
  });
});
