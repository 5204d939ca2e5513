import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay, localMinutes } from "../local-time.ts";
import { isQuiet } from "../quiet-hours.ts";
import { fitsTheWeek, maySpeak, type Moment } from "./gate.ts";
import {
  isOwnHour,
  nextOwnHour,
  nextSunday,
  offeredHours,
  ownHourOn,
  writeHour,
} from "./own-hour.ts";
import { weekMs } from "../calendar.ts";

const zone = "Asia/Shanghai";
const at = (text: string) => new Date(text);
const evening = at("2026-12-01T11:30:00Z"); // a Tuesday, half past seven in the village
const hoursOn = (hours: number) => new Date(evening.getTime() + hours * 60 * 60 * 1_000);
const moment: Moment = {
  now: evening,
  timeZone: zone,
  reach: { hour: null, isOff: false },
  pause: undefined,
  others: [],
};

const zones = fc.constantFrom(zone, "Europe/Berlin", "America/New_York", "Asia/Kathmandu");
const moments = fc.date({
  min: at("2026-01-01T00:00:00Z"),
  max: at("2029-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const hours = fc.constantFrom(null, ...offeredHours);

describe("maySpeak", () => {
  it.each([
    ["in the evening, with nothing else", {}, true],
    ["a little late", { now: hoursOn(1.9) }, true],
    ["at night", { now: hoursOn(2) }, false],
    ["at noon", { now: at("2026-12-01T04:30:00Z") }, false],
    [
      "at noon, by their choice",
      { now: at("2026-12-01T04:30:00Z"), reach: { hour: 750, isOff: false } },
      true,
    ],
    ["to somebody who wants no reminders", { reach: { hour: null, isOff: true } }, false],
    ["in a break", { pause: { until: null, at: evening } }, false],
    ["after a break", { pause: { until: evening, at: evening } }, true],
    ["twice a day", { others: [hoursOn(-10)] }, false],
    ["on a day on which they asked for something", { others: [hoursOn(1)] }, false],
    ["the day after", { others: [hoursOn(-24)] }, true],
    ["a third time in a week", { others: [hoursOn(-24), hoursOn(-167)] }, false],
    ["a third time after a week", { others: [hoursOn(-24), hoursOn(-168)] }, true],
    ["before two that they asked for", { others: [hoursOn(24), hoursOn(48)] }, false],
    ["between two that lie a week apart", { others: [hoursOn(-84), hoursOn(84)] }, true],
    ["between two that lie closer", { others: [hoursOn(-84), hoursOn(83)] }, false],
  ])("%s", (_, change, expected) => {
    expect(maySpeak({ ...moment, ...change })).toBe(expected);
  });

  it("never speaks at night, in a break or to who wants nothing", () => {
    const anything = fc.record({
      now: moments,
      timeZone: zones,
      reach: fc.record({ hour: hours, isOff: fc.boolean() }),
      pause: fc.option(fc.record({ until: fc.option(moments, { nil: null }), at: moments }), {
        nil: undefined,
      }),
      others: fc.array(moments, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(anything, (each) => {
        const { now, timeZone, reach, pause } = each;
        fc.pre(maySpeak(each));

        expect(isQuiet(now, timeZone)).toBe(false);
        expect(reach.isOff).toBe(false);
        expect(pause === undefined || (pause.until !== null && pause.until <= now)).toBe(true);
      }),
    );
  });

  it("lets at most two be said in any seven days, whatever comes in between", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 20, maxLength: 120 });
    fc.assert(
      fc.property(steps, (hoursBetween) => {
        const said: Date[] = [];
        let now = evening;
        for (const step of hoursBetween) {
          now = new Date(now.getTime() + step * 60 * 60 * 1_000);
          if (fitsTheWeek(now, said)) said.push(now);
        }

        const spans = said.slice(2).map((each, index) => each.getTime() - said[index]!.getTime());
        expect(Math.min(...spans, Infinity)).toBeGreaterThanOrEqual(weekMs);
      }),
    );
  });
});

describe("an own hour", () => {
  it("comes next at that hour, later than now, never at night, in any zone", () => {
    fc.assert(
      fc.property(moments, zones, hours, (now, timeZone, hour) => {
        const next = nextOwnHour(now, timeZone, hour);

        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 60 * 60 * 1_000);
        expect(localMinutes(next, timeZone)).toBe(hour ?? 1_170);
        expect(isOwnHour(next, timeZone, hour)).toBe(true);
      }),
    );
  });

  it.each([
    ["the clocks go back", "2028-10-28T17:30:00.000Z", "2028-10-29T18:30:00.000Z"],
    ["the clocks go forward", "2028-03-25T18:30:00.000Z", "2028-03-26T17:30:00.000Z"],
  ])("comes a day later at the same hour where %s that night", (_what, now, next) => {
    expect(nextOwnHour(new Date(now), "Europe/Berlin", null)).toEqual(new Date(next));
  });

  it("of a day that is over is the next one", () => {
    expect(ownHourOn("2026-12-03", evening, zone, 420)).toEqual(at("2026-12-02T23:00:00Z"));
    expect(ownHourOn("2026-11-03", evening, zone, 420)).toEqual(at("2026-12-01T23:00:00Z"));
  });

  it("is written as clocks show it", () => {
    expect(offeredHours.map(writeHour)).toEqual(["07:00", "12:30", "19:30", "20:30"]);
  });
});

describe("Sunday evening", () => {
  it.each([
    ["from Tuesday", evening, null, "2026-12-06T11:30:00Z"],
    ["for who is free later", evening, 20 * 60 + 30, "2026-12-06T12:30:00Z"],
    ["for who reads in the morning, an evening all the same", evening, 420, "2026-12-06T11:30:00Z"],
    ["on a Sunday, the next one", at("2026-12-06T01:00:00Z"), null, "2026-12-13T11:30:00Z"],
    ["late on a Sunday", at("2026-12-06T15:59:00Z"), null, "2026-12-13T11:30:00Z"],
  ])("%s", (_, now, hour, expected) => {
    expect(nextSunday(now, zone, hour)).toEqual(at(expected));
  });

  it("is one of the seven days to come, by the clocks there", () => {
    fc.assert(
      fc.property(moments, zones, (now, timeZone) => {
        const sunday = nextSunday(now, timeZone, null);

        expect(new Date(localDay(sunday, timeZone)).getUTCDay()).toBe(0);
        expect(sunday.getTime()).toBeGreaterThan(now.getTime());
        expect(sunday.getTime() - now.getTime()).toBeLessThan(8 * 24 * 60 * 60 * 1_000);
      }),
    );
  });
});
