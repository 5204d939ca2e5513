import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay } from "../../../bot/calendar.ts";
import { addMonths, readReviewDay } from "./review-day.ts";

const today = "2026-12-01";
const day = (of: string) => ({ kind: "day", day: of });

describe("a day in English", () => {
  it.each([
    ["1 March", "2027-03-01"],
    ["1st of March", "2027-03-01"],
    ["March 1", "2027-03-01"],
    ["march 1st, 2028", "2028-03-01"],
    ["on 24 Dec", "2026-12-24"],
    ["by the 5 sept. 2027", "2027-09-05"],
    ["5 Sep", "2027-09-05"],
    ["March", "2027-03-01"],
    ["in March 2028", "2028-03-01"],
    ["2027-03-01", "2027-03-01"],
    ["2027/3/1?", "2027-03-01"],
    ["24/12", "2026-12-24"],
    ["12/24", "2026-12-24"],
    ["24.12.2027", "2027-12-24"],
    ["3/3", "2027-03-03"],
    ["in three months", "2027-03-01"],
    ["a month", "2027-01-01"],
    ["6 months", "2027-06-01"],
    ["half a year", "2027-06-01"],
    ["in 2 weeks", "2026-12-15"],
    ["one year", "2027-12-01"],
    ["Next month", "2027-01-01"],
    ["tomorrow", "2026-12-02"],
    ["end of the year", "2026-12-31"],
    ["29 February", "2028-02-29"],
    ["Thursday", "2026-12-03"],
    ["by tuesday", "2026-12-08"],
    ["this Saturday", "2026-12-05"],
    ["monday of next week", "2026-12-07"],
    ["next week on Sunday", "2026-12-13"],
  ])("%s", (text, expected) => {
    expect(readReviewDay(text, today, "en")).toEqual(day(expected));
  });
});

describe("a day in Chinese", () => {
  it.each([
    ["3月1日", "2027-03-01"],
    ["3月1号", "2027-03-01"],
    ["三月一号", "2027-03-01"],
    ["十二月二十四日", "2026-12-24"],
    ["明年3月1日", "2027-03-01"],
    ["２０２７年３月１日", "2027-03-01"],
    ["二〇二七年三月一日", "2027-03-01"],
    ["2027-03-01", "2027-03-01"],
    ["3/1", "2027-03-01"],
    ["到3月1日吧", "2027-03-01"],
    ["3月1日前", "2027-03-01"],
    ["3月1日行吗？", "2027-03-01"],
    ["三个月后", "2027-03-01"],
    ["两个月", "2027-02-01"],
    ["过两周", "2026-12-15"],
    ["半年", "2027-06-01"],
    ["一年后", "2027-12-01"],
    ["下个月", "2027-01-01"],
    ["明年三月份", "2027-03-01"],
    ["3月份底", "2027-03-31"],
    ["12月份底", "2026-12-31"],
    ["年底", "2026-12-31"],
    ["明天", "2026-12-02"],
    ["周四", "2026-12-03"],
    ["礼拜天吧", "2026-12-06"],
    ["这个星期六", "2026-12-05"],
    ["下礼拜一", "2026-12-07"],
    ["下下周三", "2026-12-16"],
  ])("%s", (text, expected) => {
    expect(readReviewDay(text, today, "zh")).toEqual(day(expected));
  });
});

describe("what is no day to come", () => {
  it.each([
    ["before spring festival", "en"],
    ["春节前", "zh"],
    ["soon", "en"],
    ["3/4", "en"],
    ["31 February", "en"],
    ["2月30日", "zh"],
    ["when the walnuts are in", "en"],
    ["忙完这季", "zh"],
    ["100", "en"],
    ["", "en"],
  ] as const)("is asked back: %s", (text, language) => {
    expect(readReviewDay(text, today, language)).toEqual({ kind: "unclear" });
  });

  it.each([
    ["2026-12-01", today],
    ["today", today],
    ["今天", today],
    ["1 March 2026", "2026-03-01"],
    ["2020年5月6日", "2020-05-06"],
  ])("is over: %s", (text, past) => {
    expect(readReviewDay(text, today, "en")).toEqual({ kind: "past", day: past });
  });

  it.each(["2036-01-01", "in 5 years", "10年后"])("is too far: %s", (text) => {
    expect(readReviewDay(text, today, "en")).toEqual({ kind: "far" });
  });
});

describe("any day", () => {
  const days = fc.integer({ min: 0, max: 5_000 }).map((count) => addDays("2024-01-01", count));

  it("that is written out is read as itself, or known to be over or too far", () => {
    fc.assert(
      fc.property(days, days, (now, wanted) => {
        const read = readReviewDay(wanted, now, "en");

        expect(read).toEqual(
          wanted <= now
            ? { kind: "past", day: wanted }
            : wanted <= addDays(now, 3 * 366)
              ? day(wanted)
              : { kind: "far" },
        );
      }),
    );
  });

  it("that is read lies ahead, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), days, (text, now) => {
        const read = readReviewDay(text, now, "zh");

        expect(read.kind !== "day" || (isDay(read.day) && read.day > now)).toBe(true);
      }),
    );
  });

  it("without a year comes within a year, but for the 29th of February", () => {
    fc.assert(
      fc.property(days, days, (now, wanted) => {
        const [, month, date] = wanted.split("-").map(Number) as [number, number, number];
        fc.pre(month !== 2 || date !== 29);
        const read = readReviewDay(`${month}月${date}日`, now, "zh");

        expect(read).toMatchObject({ kind: "day" });
        expect(read.kind === "day" && read.day <= addMonths(now, 12)).toBe(true);
      }),
    );
  });
});

describe("months later", () => {
  it.each([
    ["2026-12-01", 3, "2027-03-01"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
  ])("%s and %i", (from, count, expected) => {
    expect(addMonths(from, count)).toBe(expected);
  });
});
