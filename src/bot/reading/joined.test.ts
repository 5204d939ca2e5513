import { expect, it } from "vitest";
import { joined } from "./joined.ts";

it.each([
  ["yes from 7", "Ben, yes from 7", "Ben, yes from 7"],
  ["yes", "yes from 7", "yes from 7"],
  ["明天来", "明天来，带上秤", "明天来，带上秤"],
  ["come", "Come!", "Come!"],
  ["no", "he does not know", "no\nhe does not know"],
  ["不", "我不知道", "不\n我不知道"],
  ["收的", "收，七点开始", "收的\n收，七点开始"],
  ["👍", "at six", "👍\nat six"],
])("%s, then %s", (before, more, all) => {
  expect(joined(before, more)).toBe(all);
});
