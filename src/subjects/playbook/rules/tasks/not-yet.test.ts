/** Words for a job that was not done, and what is none. */
import { expect, it } from "vitest";
import { saysNotYet } from "./not-yet.ts";

it.each([
  "no time",
  "No time today.",
  "I had no time",
  "busy",
  "too busy in the fields",
  "I haven't had time yet",
  "didn't do it yet",
  "not yet, busy",
  "I forgot",
  "the shop is not open yet",
  "it was closed",
  "没空",
  "今天没空",
  "没时间弄",
  "忙",
  "太忙了",
  "这几天忙得很",
  "忙着收稻子",
  "还没呢",
  "还没弄",
  "忘了",
  "店还没开",
  "驿站关门了",
  "没空，太忙",
])("%s", (said) => expect(saysNotYet(said)).toBe(true));

it.each([
  "no time to pack eggs, how do others do it",
  "busy?",
  "they had no time for me",
  "nobody",
  "not sold",
  "no",
  "the shop is closed for good, i want to stop",
  "没人买",
  "没有人可问",
  "没答应",
  "忙不忙",
  "店关了，不想干了",
  "他没空",
  "买家没时间",
])("is none: %s", (said) => expect(saysNotYet(said)).toBe(false));
