/** When a broadcast goes, as officers write it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import { languages } from "../../../bot/reply.ts";
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
    ["friday 2pm", "2026-12-04", 840],
    ["2pm friday", "2026-12-04", 840],
    ["Friday 2:30pm", "2026-12-04", 870],
    ["friday 2 p.m.", "2026-12-04", 840],
    ["fri 8am", "2026-12-04", 480],
    ["tomorrow at 8", "2026-12-02", 480],
    ["tonight at 8", "2026-12-01", 1_200],
    ["friday at 2", "2026-12-04", 840],
    ["周五两点", "2026-12-04", 840],
    ["周五两点半", "2026-12-04", 870],
    ["周五凌晨两点", "2026-12-04", 120],
    ["Friday 2:00", "2026-12-04", 120],
    ["friday at 2 in the morning", "2026-12-04", 120],
    ["friday 3 o'clock in the afternoon", "2026-12-04", 900],
    ["friday at noon", "2026-12-04", 720],
    ["noon tomorrow", "2026-12-02", 720],
    ["friday 12pm", "2026-12-04", 720],
    ["tomorow 18:00", "2026-12-02", 1_080],
    ["大后天早上七点", "2026-12-04", 420],
    ["明天中午", "2026-12-02", 720],
    ["12-24 7:30", "2026-12-24", 450],
    ["12月24日19:30", "2026-12-24", 1_170],
    ["2026-12-24 07:00", "2026-12-24", 420],
    ["2027年1月5日 7:00", "2027-01-05", 420],
    ["1-5 7:00", "2027-01-05", 420],
    ["12月1日19:30", "2026-12-01", 1_170],
    ["Saturday 18:00", "2026-12-05", 1_080],
    ["on Sat at 6 pm", "2026-12-05", 1_080],
    ["Tuesday 18:00", "2026-12-01", 1_080],
    ["Tuesday 8:00", "2026-12-08", 480],
    ["monday 7:00", "2026-12-07", 420],
    ["next Saturday 18:00", "2026-12-12", 1_080],
    ["星期六18:00", "2026-12-05", 1_080],
    ["周六早上八点", "2026-12-05", 480],
    ["下周三晚上七点半", "2026-12-09", 1_170],
    ["星期天下午三点一刻", "2026-12-06", 915],
    ["这个礼拜天中午十二点半", "2026-12-06", 750],
    ["明天晚上八点二十", "2026-12-02", 1_220],
    ["十二点半", "2026-12-01", 750],
    ["tomorrow evening 7:30", "2026-12-02", 1_170],
    ["tonight at 8:15", "2026-12-01", 1_215],
    ["24 December, 19:30", "2026-12-24", 1_170],
    ["5th of January 7:00", "2027-01-05", 420],
    ["Dec 24 7:30", "2026-12-24", 450],
    ["Thu 24 Dec, 19:30", "2026-12-24", 1_170],
    ["12月24日周四19:30", "2026-12-24", 1_170],
    ["in an hour", "2026-12-01", 630],
    ["in 2 hours please", "2026-12-01", 690],
    ["in half an hour", "2026-12-01", 600],
    ["in 20 minutes", "2026-12-01", 590],
    ["30 mins from now", "2026-12-01", 600],
    ["in an hour and a half", "2026-12-01", 660],
    ["in one and a half hours", "2026-12-01", 660],
    ["in 15 hours", "2026-12-02", 30],
    ["一个钟头以后", "2026-12-01", 630],
    ["半小时后", "2026-12-01", 600],
    ["过半个钟头发", "2026-12-01", 600],
    ["两个小时之后", "2026-12-01", 690],
    ["一个半小时后", "2026-12-01", 660],
    ["二十分钟后吧", "2026-12-01", 590],
    ["再过一刻钟", "2026-12-01", 585],
    ["tmrw 7", "2026-12-02", 420],
    ["8 on friday", "2026-12-04", 480],
    ["nxt mon 8am", "2026-12-07", 480],
    ["next week monday 8", "2026-12-07", 480],
    ["monday at half past seven", "2026-12-07", 450],
    ["quarter to 8 friday", "2026-12-04", 465],
    ["tomorrow at seven in the evening", "2026-12-02", 1_140],
    ["friday 7 in the morning", "2026-12-04", 420],
    ["7 o clock tomorrow", "2026-12-02", 420],
    ["7.30 tomorrow", "2026-12-02", 450],
    ["tomorrow 7.30pm", "2026-12-02", 1_170],
    ["fri 1900", "2026-12-04", 1_140],
    ["thrusday 6pm", "2026-12-03", 1_080],
    ["wensday 18:00", "2026-12-02", 1_080],
    ["this evening at 8", "2026-12-01", 1_200],
    ["in three days 18:00", "2026-12-04", 1_080],
    ["in 2 days at 8", "2026-12-03", 480],
    ["a week from now at noon", "2026-12-08", 720],
    ["on the 5th at 8", "2026-12-05", 480],
    ["5/12 8am", "2026-12-05", 480],
    ["12/5 8am", "2026-12-05", 480],
    ["end of the month 18:00", "2026-12-31", 1_080],
    ["五号早上八点", "2026-12-05", 480],
    ["十二月五号晚上7点", "2026-12-05", 1_140],
    ["下个月1号早上8点", "2027-01-01", 480],
    ["月底晚上八点", "2026-12-31", 1_200],
    ["三天后早上八点", "2026-12-04", 480],
    ["明朝七点钟", "2026-12-02", 420],
    ["后天一早七点", "2026-12-03", 420],
    ["下周一早上8点", "2026-12-07", 480],
    ["下昼三点", "2026-12-01", 900],
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
    // A day that is not understood is not left out.
    "market day 18:00",
    "赶集那天18:00",
    "周末18:00",
    "Friday 24 December 19:30",
    "12月24日周五19:30",
    "this Monday 18:00",
    "本周一18:00",
    "tonight 12:00",
    "今晚12点",
    "tomorrow 12 am",
    "friday 12am",
    "at 8 people",
    "in 0 hours",
    "two hours ago",
    "半小时前",
    "in 2 hours on Friday",
    // The eleventh is a Friday.
    "fri 11",
    "5.12",
    "someday 18:00",
    "sold 8 tomorrow",
    "过两天早上八点",
    "下周的会八点",
  ])("%s is none", (text) => {
    expect(parseMoment(text, now)).toBeUndefined();
  });

  it("without a day is on the day that was chosen before", () => {
    expect(parseMoment("18:00", now, "2026-12-05")).toEqual({ day: "2026-12-05", minute: 1_080 });
    expect(parseMoment("明天18:00", now, "2026-12-05")?.day).toBe("2026-12-02");
    expect(parseMoment("in an hour", now, "2026-12-05")).toBeUndefined();
    expect(parseMoment("in an hour", now, now.today)?.minute).toBe(630);
  });

  it("is read back as it is shown, for every minute of the next months", () => {
    const moments = fc.record({
      days: fc.integer({ min: 1, max: 180 }),
      minute: fc.integer({ min: 0, max: 1_439 }),
    });
    fc.assert(
      fc.property(moments, ({ days, minute }) => {
        const moment = { day: addDays(now.today, days), minute };
        for (const language of languages) {
          expect(parseMoment(writeMoment(moment, language, now.today), now)).toEqual(moment);
        }
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
