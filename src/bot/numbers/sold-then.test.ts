import { describe, expect, it } from "vitest";
import { readSoldThen } from "./sold-then.ts";

describe("what was sold, and what came of it", () => {
  it.each([
    ["嗯卖了两斤给我表妹 她给了我60", { day: "", said: "卖了两斤给我表妹", sum: "60" }],
    ["卖脱了 60块", { day: "", said: "卖脱了", sum: "60" }],
    ["昨天出了32单，468块", { day: "昨天", said: "出了32单", sum: "468" }],
    ["今天卖了三双布鞋，一共两百四", { day: "今天", said: "卖了三双布鞋", sum: "两百四块" }],
    ["卖掉了一篮子鸡蛋 微信收到35.5元", { day: "", said: "卖掉了一篮子鸡蛋", sum: "35.5" }],
  ] as const)("is read of %s", (text, read) => {
    expect(readSoldThen(text)).toEqual(read);
  });

  it.each([
    "卖15 邮费4",
    "卖58 收来35",
    "卖不脱 60块",
    "卖了两斤 60块一斤",
    "卖了两斤 邮费花了12",
    "卖了鸡蛋",
    "出了三次门 走了40分钟",
  ])("is not in %s", (text) => {
    expect(readSoldThen(text)).toBeUndefined();
  });
});
