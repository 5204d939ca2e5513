import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysApart, readCount, readRoughCount, readTenths } from "./typed-count.ts";

describe("a count as people type it", () => {
  it.each([
    ["7", 7],
    [" ７ ", 7],
    ["七个", 7],
    ["7个包裹", 7],
    ["十二单", 12],
    ["两百", 200],
    ["一百零五", 105],
    ["三十", 30],
    ["1,200 parcels", 1_200],
    ["about 40", 40],
    ["seven", 7],
    ["I sent twelve.", 12],
    ["none", 0],
    ["今天没有", 0],
    ["没寄", 0],
    ["一单都没有", 0],
    ["一个也没卖", 0],
    ["not a single one", 0],
    ["no orders", 0],
    ["12-3", 9],
    ["零", 0],
    ["0", 0],
  ])("reads %j as %i", (text, count) => {
    expect(readCount(text, 99_999)?.count).toBe(count);
  });

  it.each([
    ["昨天 5", 5, 1],
    ["昨天寄了五个", 5, 1],
    ["前天3", 3, 2],
    ["大前天 3", 3, 3],
    ["3天前 5", 5, 3],
    ["三天前 5个", 5, 3],
    ["今天 8", 8, 0],
    ["yesterday 5", 5, 1],
    ["Yesterday: five parcels", 5, 1],
    ["5 yesterday", 5, 1],
    ["the day before yesterday 4", 4, 2],
    ["3 days ago 12", 12, 3],
    ["today 9", 9, 0],
  ])("reads %j as %i, %i days ago", (text, count, daysAgo) => {
    expect(readCount(text, 99_999)).toEqual({ count, daysAgo });
  });

  it.each([
    "",
    "🌾",
    "banana",
    "昨天",
    "3 or 4",
    "6-10",
    "-3",
    "2.5",
    "20元",
    "¥20",
    "5 kg",
    "三斤",
    "13800138000",
    "昨天 今天 5",
    "十二百",
    "we sell walnuts",
  ])("does not guess at %j", (text) => {
    expect(readCount(text, 99_999)).toBeUndefined();
  });

  it("reads every whole number up to the most, and none beyond", () => {
    fc.assert(
      fc.property(fc.nat(99_999), (count) => {
        expect(readCount(String(count), 99_999)).toEqual({ count });
        expect(readCount(String(count + 100_000), 99_999)).toBeUndefined();
      }),
    );
  });

  it("never throws and never gives what is no count", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const count = readCount(text, 99_999)?.count ?? 0;
        expect(Number.isInteger(count) && count >= 0 && count <= 99_999).toBe(true);
      }),
    );
  });
});

describe("about how many", () => {
  it.each([
    ["四十来张吧", 40],
    ["六十多袋", 60],
    ["差不多八十", 80],
    ["roughly thirty, I guess", 30],
    ["a dozen or so", 12],
    ["12", 12],
  ])("%s", (text, count) => {
    expect(readRoughCount(text, 999)?.count).toBe(count);
  });

  it.each(["十几个", "两三个", "20 to 30", "三四十个", "some", "30块"])(
    "is no number: %s",
    (text) => {
      expect(readRoughCount(text, 999)).toBeUndefined();
    },
  );
});

describe("what is sold a day", () => {
  it.each([
    ["6", 60],
    ["4.5", 45],
    ["４．５", 45],
    ["about 4.5 a day", 45],
    ["四个半", 45],
    ["four and a half", 45],
    ["半个", 5],
    ["30 a month", 10],
    ["一周十个", 14],
    ["两天一个", 5],
    ["一天四个", 40],
    ["六", 60],
    ["0", 0],
  ])("reads %j as %i tenths", (text, tenths) => {
    expect(readTenths(text, 999_990)).toBe(tenths);
  });

  it.each(["banana", "4.55", "-1", "3 4", "99999999"])("does not guess at %j", (text) => {
    expect(readTenths(text, 999_990)).toBeUndefined();
  });
});

describe("counts of several days in one line", () => {
  it.each([
    ["昨天三件，今天五件", ["昨天三件,", "今天五件"]],
    ["3 yesterday and 5 today", ["3 yesterday", "5 today"]],
    ["yesterday 3, today none", ["yesterday 3, ", "today none"]],
  ])("stand apart in %j", (text, parts) => {
    expect(daysApart(text)).toEqual(parts);
  });

  it.each(["昨天三件", "今天早上三件 今天下午五件", "5 parcels"])("are none in %j", (text) => {
    expect(daysApart(text)).toBeUndefined();
  });

  it.each(["the second one", "number two", "第二个", "定金三百", "a deposit of 300"])(
    "no count is %j",
    (text) => {
      expect(readCount(text, 999)).toBeUndefined();
    },
  );
});
