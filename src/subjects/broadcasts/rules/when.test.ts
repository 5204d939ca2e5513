/** When a broadcast goes, as officers write it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import { isAhead, parseMoment } from "./when.ts";
import { writeMoment } from "../screens/when-say.ts";

const now = { today: "2026-12-01", minute: 9 * 60 + 30 };

describe("a written time", () => {
  it.each([
    ["19:30", "2026-12-01", 1_170],
    ["7:00", "2026-12-02", 420],
    ["19：30", "2026-12-01", 1_170],
    ["明天 18:00", "2026-12-02", 1_080],
    ["明早7点半", "2026-12-02", 450],
    ["后天晚上8点", "2026-12-03", 1_200],
    ["今晚7:30", "2026-12-01", 1_170],
    ["tomorrow 12:30", "2026-12-02", 750],
    ["tomorrow 7:30 pm", "2026-12-02", 1_170],
    ["12-24 7:30", "2026-12-24", 450],
    ["12月24日19:30", "2026-12-24", 1_170],
    ["2026-12-24 07:00", "2026-12-24", 420],
    ["2027年1月5日 7:00", "2027-01-05", 420],
    ["1-5 7:00", "2027-01-05", 420],
  ])("%s", (text, day, minute) => {
    expect(parseMoment(text, now)).toEqual({ day, minute });
  });

  it.each([
    "soon",
    "过几天",
    "明天",
    "25:00",
    "12:75",
    "今天 8:00",
    "2026-11-01 9:00",
    "2026-02-30 9:00",
    "2028-01-01 9:00",
    "13-40 9:00",
  ])("%s is none", (text) => {
    expect(parseMoment(text, now)).toBeUndefined();
  });

  it("is read back as it is shown, for every minute of the next months", () => {
    const moments = fc.record({
      days: fc.integer({ min: 1, max: 180 }),
      minute: fc.integer({ min: 0, max: 1_439 }),
    });
    fc.assert(
      fc.property(moments, ({ days, minute }) => {
        const moment = { day: addDays(now.today, days), minute };
        expect(parseMoment(writeMoment(moment, "zh", ""), now)).toEqual(moment);
      }),
    );
  });
});

it("is ahead when it is later today or on a day to come, and not years off", () => {
  expect(isAhead({ day: now.today, minute: now.minute }, now)).toBe(false);
  expect(isAhead({ day: now.today, minute: now.minute + 1 }, now)).toBe(true);
  expect(isAhead({ day: "2026-11-30", minute: 1_439 }, now)).toBe(false);
  expect(isAhead({ day: addDays(now.today, 180), minute: 0 }, now)).toBe(true);
  expect(isAhead({ day: addDays(now.today, 181), minute: 0 }, now)).toBe(false);
});
