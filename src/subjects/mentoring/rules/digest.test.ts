import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay, localMinutes } from "../../../bot/local-time.ts";
import { addDays } from "../../../bot/calendar.ts";
import { isTimeForDigest, nextDigest, type DigestHour, type DigestPlan } from "./digest.ts";

const zone = "Asia/Shanghai";
const zones = [zone, "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"];
const hours = ["07:00", "12:30", "19:30"] as const;
const minutesOf = { "07:00": 420, "12:30": 750, "19:30": 1_170 } as const;
const at = (text: string) => new Date(text);
const moments = fc.date({
  min: at("2026-01-01T00:00:00Z"),
  max: at("2029-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const anyZone = fc.constantFrom(...zones);
const anyHour = fc.constantFrom(...hours);

describe("nextDigest", () => {
  it("shows the hour on the clocks there, later than now and within a day, in any zone", () => {
    fc.assert(
      fc.property(moments, anyZone, anyHour, (now, timeZone, hour) => {
        const next = nextDigest(now, hour, timeZone);

        expect(localMinutes(next, timeZone)).toBe(minutesOf[hour]);
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect([localDay(now, timeZone), addDays(localDay(now, timeZone), 1)]).toContain(
          localDay(next, timeZone),
        );
      }),
    );
  });

  it("comes on every local day of a year, on each once, across time changes", () => {
    for (const timeZone of zones) {
      const days: string[] = [];
      let now = at("2026-06-01T12:00:00Z");
      for (let count = 0; count < 366; count += 1) {
        now = nextDigest(now, "19:30", timeZone);
        days.push(localDay(now, timeZone));
      }
      expect(days).toEqual(days.map((_, index) => addDays(days[0]!, index)));
    }
  });
});

describe("isTimeForDigest", () => {
  const evening = at("2026-12-01T11:30:00Z");
  const plan = (more: Partial<DigestPlan> = {}): DigestPlan => ({
    hour: "19:30",
    sentOn: null,
    told: [],
    ...more,
  });
  const isTime = (of: Partial<DigestPlan>, now: Date, dueAt = evening) =>
    isTimeForDigest(plan(of), dueAt, now, zone, undefined);

  it.each<[string, Partial<DigestPlan>, string, boolean]>([
    ["at its hour", {}, "2026-12-01T11:30:00Z", true],
    ["an hour late", {}, "2026-12-01T12:30:00Z", true],
    ["at night", {}, "2026-12-01T13:30:00Z", false],
    ["on the next day: it is in the next one", {}, "2026-12-02T04:00:00Z", false],
    ["before its hour, when the clock was put back", {}, "2026-12-01T10:30:00Z", false],
    ["on a day that had one", { sentOn: "2026-12-01" }, "2026-12-01T11:30:00Z", false],
    ["on a day that comes once more", { sentOn: "2026-12-02" }, "2026-12-01T11:30:00Z", false],
    ["after one of a wrong clock", { sentOn: "2027-12-01" }, "2026-12-01T11:30:00Z", true],
    ["the day after one", { sentOn: "2026-11-30" }, "2026-12-01T11:30:00Z", true],
    ["when it is off", { hour: "off" }, "2026-12-01T11:30:00Z", false],
  ])("%s", (_, of, now, expected) => {
    expect(isTime(of, at(now))).toBe(expected);
  });

  it("waits for an hour that was moved on", () => {
    const noon = at("2026-12-01T04:30:00Z");

    expect(isTime({ hour: "19:30" }, noon, noon)).toBe(false);
    expect(isTime({ hour: "12:30" }, noon, noon)).toBe(true);
  });

  it("holds while a pause lasts", () => {
    const pause = { until: null, at: evening };

    expect(isTimeForDigest(plan(), evening, evening, zone, pause)).toBe(false);
  });

  it("never is at night, whatever the plan", () => {
    fc.assert(
      fc.property(
        moments,
        moments,
        anyZone,
        fc.constantFrom<DigestHour>(...hours, "off"),
        (now, dueAt, timeZone, hour) => {
          const minutes = localMinutes(now, timeZone);
          const isNight = minutes >= 21 * 60 + 30 || minutes < 6 * 60 + 30;
          // Due on the same day, so that only the night can hold it.
          for (const due of [dueAt, now]) {
            const isTimeNow = isTimeForDigest(plan({ hour }), due, now, timeZone, undefined);
            expect(isTimeNow && isNight).toBe(false);
          }
        },
      ),
    );
  });
});
