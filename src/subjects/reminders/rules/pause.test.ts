import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay } from "../../../bot/local-time.ts";
import { eveningOf, isQuiet, nextEvening } from "../../../bot/quiet-hours.ts";
import { writeWholeMonth } from "../../../bot/calendar.ts";
import { firstEveningOf, monthsToOffer } from "./months.ts";
import { heldUntil, mayNudge } from "../../../bot/gate/pause.ts";

const zone = "Asia/Shanghai";
const zones = [zone, "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC"];
const at = (text: string) => new Date(text);
const moments = fc.date({
  min: at("2026-01-01T00:00:00Z"),
  max: at("2029-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const anyZone = fc.constantFrom(...zones);

describe("quiet hours", () => {
  it.each([
    ["21:29", "2026-12-01T13:29:59Z", false],
    ["21:30", "2026-12-01T13:30:00Z", true],
    ["midnight", "2026-12-01T16:00:00Z", true],
    ["06:29", "2026-12-01T22:29:59Z", true],
    ["06:30", "2026-12-01T22:30:00Z", false],
  ])("at %s in the village", (_, moment, quiet) => {
    expect(isQuiet(at(moment), zone)).toBe(quiet);
  });

  it("never hold an evening message, in any zone", () => {
    fc.assert(
      fc.property(moments, anyZone, fc.integer({ min: 0, max: 40 }), (now, timeZone, days) => {
        expect(isQuiet(nextEvening(now, timeZone, days), timeZone)).toBe(false);
        expect(isQuiet(eveningOf(localDay(now, timeZone), timeZone), timeZone)).toBe(false);
      }),
    );
  });

  it("know the evening of a local day by the village's clocks", () => {
    expect(eveningOf("2026-12-01", zone)).toEqual(at("2026-12-01T11:30:00Z"));
    expect(eveningOf("2026-07-01", "America/New_York")).toEqual(at("2026-07-01T23:30:00Z"));
    expect(eveningOf("2026-12-01", "America/New_York")).toEqual(at("2026-12-02T00:30:00Z"));
  });
});

describe("mayNudge", () => {
  const now = at("2026-12-01T11:30:00Z");

  it.each([
    ["without a pause", undefined, true],
    ["until they come back", { until: null, at: now }, false],
    ["a moment before the end", { until: new Date(now.getTime() + 1), at: now }, false],
    ["at the end", { until: now, at: now }, true],
  ])("%s", (_, pause, expected) => {
    expect(mayNudge(pause, now)).toBe(expected);
  });
});

describe("heldUntil", () => {
  const evening = at("2026-12-01T11:30:00Z");

  it("holds nothing on an ordinary evening", () => {
    expect(heldUntil(undefined, evening, zone)).toBeUndefined();
  });

  it("holds what comes late in the night until the next evening", () => {
    expect(heldUntil(undefined, at("2026-12-01T15:00:00Z"), zone)).toEqual(
      at("2026-12-02T11:30:00Z"),
    );
  });

  it("looks again every evening while a pause has no end", () => {
    expect(heldUntil({ until: null, at: evening }, evening, zone)).toEqual(
      at("2026-12-02T11:30:00Z"),
    );
  });

  it("leaves the evening on which a pause ends to the pause", () => {
    const pause = { until: at("2026-12-02T11:30:00Z"), at: evening };

    expect(heldUntil(pause, evening, zone)).toEqual(at("2026-12-03T11:30:00Z"));
  });

  it("looks again later than now, never at night, whatever the pause", () => {
    const pauses = fc.option(fc.record({ until: fc.option(moments, { nil: null }), at: moments }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(pauses, moments, anyZone, (pause, now, timeZone) => {
        const held = heldUntil(pause, now, timeZone) ?? nextEvening(now, timeZone);

        expect(held.getTime()).toBeGreaterThan(now.getTime());
        expect(held.getTime() - now.getTime()).toBeLessThan(50 * 60 * 60 * 1_000);
        expect(isQuiet(held, timeZone)).toBe(false);
      }),
    );
  });

  it("comes to an end: asked again each time, it says so within two days of the pause's end", () => {
    fc.assert(
      fc.property(moments, anyZone, fc.integer({ min: 1, max: 20 }), (start, timeZone, days) => {
        const until = nextEvening(start, timeZone, days);
        const pause = { until, at: start };
        const said = followUp((now) => heldUntil(pause, now, timeZone), start);

        expect(said.getTime()).toBeGreaterThanOrEqual(until.getTime());
        expect(said.getTime() - until.getTime()).toBeLessThan(50 * 60 * 60 * 1_000);
      }),
    );
  });
});

/** The moment at which something due at `start` is said at last. */
function followUp(held: (now: Date) => Date | undefined, start: Date): Date {
  const next = held(start);
  return next === undefined ? start : followUp(held, next);
}

describe("months of a harvest", () => {
  it("are the six to come, over the end of the year", () => {
    expect(monthsToOffer(at("2026-10-31T20:00:00Z"), zone)).toEqual([
      "2026-12",
      "2027-01",
      "2027-02",
      "2027-03",
      "2027-04",
      "2027-05",
    ]);
  });

  it("end a pause on the evening of their first day", () => {
    expect(firstEveningOf("2027-01", at("2026-12-01T00:00:00Z"), zone)).toEqual(
      at("2027-01-01T11:30:00Z"),
    );
  });

  it.each(["2026-12", "2027-13", "2028-01", "", "x"])("take no %s in December", (month) => {
    expect(firstEveningOf(month, at("2026-12-01T00:00:00Z"), zone)).toBeUndefined();
  });

  it("have names", () => {
    expect(writeWholeMonth("2027-03", "en")).toBe("March 2027");
    expect(writeWholeMonth("2027-03", "zh")).toBe("2027年3月");
  });
});
