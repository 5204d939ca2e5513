import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay, localMinutes } from "../../../bot/local-time.ts";
import { isPickupDay, nextPickup, weekdays } from "./pool-pickup.ts";

const zone = "Asia/Shanghai";
const tuesday = new Date("2026-12-01T01:30:00Z"); // half past nine in the morning there

describe("the day of the pick-up", () => {
  it.each([
    ["later this week", 5, "2026-12-03T23:30:00Z"],
    ["today, when the hour is over", 2, "2026-12-07T23:30:00Z"],
    ["next week", 1, "2026-12-06T23:30:00Z"],
    ["on a Sunday", 7, "2026-12-05T23:30:00Z"],
  ] as const)("%s", (_, weekday, expected) => {
    expect(nextPickup(tuesday, zone, weekday)).toEqual(new Date(expected));
  });

  it("comes within a week, at half past seven of that day, in any zone", () => {
    const moments = fc.date({
      min: new Date("2026-01-01T00:00:00Z"),
      max: new Date("2029-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(zone, "Europe/Berlin", "America/New_York");
    fc.assert(
      fc.property(moments, zones, fc.constantFrom(...weekdays), (now, timeZone, weekday) => {
        const at = nextPickup(now, timeZone, weekday);

        expect(at > now).toBe(true);
        expect(at.getTime() - now.getTime()).toBeLessThanOrEqual((7 * 24 + 1) * 3_600_000);
        expect(isPickupDay(at, timeZone, weekday)).toBe(true);
        expect(localMinutes(at, timeZone)).toBe(7 * 60 + 30);
        expect(new Date(localDay(at, timeZone)).getUTCDay()).toBe(weekday % 7);
      }),
    );
  });
});
