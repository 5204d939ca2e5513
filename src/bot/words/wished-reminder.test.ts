/** Wishes to be reminded: what they mean, and when that is. */
import { expect, it } from "vitest";
import { readReminderWish } from "./wished-reminder.ts";
import { whenWished } from "./wished-time.ts";

/** A Tuesday, ten in the morning in Shanghai. */
const now = new Date("2026-12-01T02:00:00Z");

function local(said: string): string {
  const wish = readReminderWish(said);
  if (wish?.kind !== "once") return wish?.kind ?? "none";
  const when = whenWished(wish.time, { now, timeZone: "Asia/Shanghai", hour: null });
  if (when === undefined) return "no such day";
  const at = new Date(when.at.getTime() + 8 * 3_600_000).toISOString().slice(5, 16);
  return [at, ...(wish.about ? ["about"] : []), ...(when.isMovedByNight ? ["night"] : [])].join(
    " ",
  );
}

it.each([
  ["remind me tomorrow morning", "12-02T07:00"],
  ["Remind me tomorrow.", "12-02T19:30"],
  ["ok, remind me again tomorrow evening please", "12-02T19:30"],
  ["tomorrow remind me", "12-02T19:30"],
  ["ask me again tonight", "12-01T20:00"],
  ["remind me later", "12-01T19:30"],
  ["wake me on friday", "12-04T19:30"],
  ["wake me up at 5", "12-01T17:00"],
  ["wake me up at 5 am", "12-02T06:30 night"],
  ["remind me at 8", "12-01T20:00"],
  ["remind me tomorrow at 8", "12-02T08:00"],
  ["remind me at 8:30 pm tomorrow", "12-02T20:30"],
  ["remind me in two hours", "12-01T12:00"],
  ["can you remind me in half an hour?", "12-01T10:30"],
  ["remind me in a couple of days", "12-03T19:30"],
  ["remind me next week", "12-08T19:30"],
  ["remind me on saturday afternoon", "12-05T15:00"],
  ["remind me on the 15th", "12-15T19:30"],
  ["remind me on 5 january", "01-05T19:30"],
  ["im busy, remind me tmrw", "12-02T19:30"],
  ["remind me to call the courier tomorrow", "12-02T19:30 about"],
  ["remind me tomorrow to call the courier", "12-02T19:30 about"],
  ["please remind me to water the garden at 5", "12-01T17:00 about"],
  ["set an alarm for tomorrow 6 am", "12-02T06:30 night"],
  ["remind me every day", "again"],
  ["remind me to send the parcel", "no-time"],
  ["明天早上提醒我", "12-02T07:00"],
  ["明晚再叫俺", "12-02T19:30"],
  ["今晚提醒我一下", "12-01T19:30"],
  ["过两天再提醒我", "12-03T19:30"],
  ["下礼拜再问我", "12-08T19:30"],
  ["星期五叫我", "12-04T19:30"],
  ["下周三上午提醒我", "12-09T07:00"],
  ["过两个小时提醒我", "12-01T12:00"],
  ["半个小时后叫我", "12-01T10:30"],
  ["两个半小时后提醒我", "12-01T12:30"],
  ["明早八点半喊我起床", "12-02T08:30"],
  ["晚上八点提醒我", "12-01T20:00"],
  ["后天下午3点提醒我", "12-03T15:00"],
  ["能不能明天提醒我一下？", "12-02T19:30"],
  ["15号提醒我", "12-15T19:30"],
  ["一月五号提醒我", "01-05T19:30"],
  ["早上四点叫醒我", "12-02T06:30 night"],
  ["提醒我明天给婶子打电话", "12-02T19:30 about"],
  ["提醒我后天给顾客寄货", "12-03T19:30 about"],
  ["明天提醒我浇水", "12-02T19:30 about"],
  ["每天提醒我", "again"],
  ["提醒我给顾客寄货", "no-time"],
])("%s: %s", (said, meant) => expect(local(said)).toBe(meant));

it.each([
  "tomorrow",
  "who reminds me",
  "remind me how to pack eggs",
  "remind me what the price was",
  "remind me of the rules",
  "my son reminds me tomorrow",
  "a buyer told me to call her tomorrow",
  "do not remind me tomorrow",
  "tell me about the market",
  "call me crazy",
  "he will call me tomorrow",
  "ask my mentor tomorrow",
  "别提醒我",
  "明天别叫我",
  "不要提醒我",
  "明天有人问我买核桃",
  "客服叫我明天交钱",
  "他叫我明天去交押金",
  "明天叫我去交押金",
  "客户提醒我明天发货",
  "提醒我怎么打包",
  "我妈明天叫我起床",
])("is no such wish: %s", (said) => expect(local(said)).toBe("none"));
