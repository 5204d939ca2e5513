/** In how many days somebody wants to hear of the job again. */
import { expect, it } from "vitest";
import { remindIn } from "./wish.ts";

it.each([
  [1, "remind me tomorrow"],
  [1, "ok, remind me again tomorrow evening please"],
  [1, "tomorrow remind me"],
  [0, "ask me again tonight"],
  [2, "remind me in 2 days"],
  [7, "remind me next week"],
  [1, "明天提醒我"],
  [1, "明晚再叫俺"],
  [0, "今晚提醒我一下"],
  [2, "过两天再提醒我"],
  [7, "下礼拜再问我"],
])("%s days: %s", (days, said) => expect(remindIn(said)).toBe(days));

it.each([
  "remind me to call the courier tomorrow",
  "tomorrow",
  "can you remind me?",
  "who reminds me",
  "提醒我明天给婶子打电话",
  "别提醒我",
  "明天有人问我买核桃",
])("is no such wish: %s", (said) => expect(remindIn(said)).toBeUndefined());
