import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../../bot/calendar.ts";
import { largestMinor } from "./amount.ts";
import { readDay } from "./day.ts";
import { readCashLine, writeCashLine } from "./line.ts";
import { readCashLines } from "./lines.ts";
import { isPlainCash } from "./plain-cash.ts";

/** A Tuesday. */
const today = "2026-12-01";

/** `day amount words`, a shape that is easy to compare. */
function read(text: string, on = today): string {
  const reading = readCashLine(text, on);
  if (reading.read === "unread") return reading.why;
  if (reading.read === "day") return reading.day;
  const { day, amountMinor, words } = reading.line;
  const side = reading.read === "unsided" ? "?" : amountMinor > 0 ? "+" : "";
  return `${day === on ? "" : `${day.slice(5)} `}${side}${amountMinor / 100} ${words}`.trim();
}

describe("a cash line", () => {
  it.each([
    ["+45 two baskets", "+45 two baskets"],
    ["-12 tape", "-12 tape"],
    ["+45", "+45"],
    ["gave Mary 5 back, the jar was broken", "-5 gave Mary back, the jar was broken"],
    ["gave 5 back to Mary", "-5 gave back to Mary"],
    ["she gave me 5 back", "?5 she gave me back"],
    ["Mary gave back 5", "?5 Mary gave back"],
    ["退了王婶5块 罐子破了", "-5 退了王婶 罐子破了"],
    ["退给王婶5块", "-5 退给王婶"],
    ["快递退了我5块", "?5 快递退了我"],
    ["退了我5块", "?5 退了我"],
    ["平台扣了3块", "-3 平台扣了"],
    ["平台退了3块", "?3 平台退了"],
    ["手续费3", "-3 手续费"],
    ["platform fee 3", "-3 platform fee"],
    ["the platform took 3", "-3 the platform took"],
    ["platform paid me 30", "?30 platform paid me"],
    ["got a tip of 5", "+5 a tip"],
    ["收了5块小费", "+5 小费"],
    ["卖了鸡蛋30 上周一的", "11-23 +30 卖了鸡蛋"],
    ["卖了鸡蛋30上周一的", "11-23 +30 卖了鸡蛋"],
    ["sold honey 30 last Monday", "11-30 +30 sold honey"],
    ["sold honey 30 on Friday", "11-27 +30 sold honey"],
    ["paid 5 for friday", "-5 for friday"],
    ["  +  45   two   baskets ", "+45 two baskets"],
    ["＋４５　核桃", "+45 核桃"],
    ["－12.5 胶带", "-12.5 胶带"],
    ["−12 tape", "-12 tape"],
    ["– 12 tape", "-12 tape"],
    ["+¥45 核桃", "+45 核桃"],
    ["+45元 核桃", "+45 核桃"],
    ["+45 元 核桃", "+45 核桃"],
    ["+45 元宝", "+45 元宝"],
    ["got 2k for the cow", "+2000 for the cow"],
    ["收了2千 卖牛", "+2000 卖牛"],
    ["+1.5k tea", "+1500 tea"],
    ["paid a dozen and a half for boxes", "-18 for boxes"],
    ["+45块5 核桃", "+45.5 核桃"],
    ["-4块5毛 邮费", "-4.5 邮费"],
    ["-5毛 袋子", "-0.5 袋子"],
    ["+45块5斤核桃", "+45 5斤核桃"],
    ["+1,200 start", "+1200 start"],
    ["+1，200", "+1200"],
    ["+1.2万 本金", "+12000 本金"],
    ["+.5", "+0.5"],
    ["+45 2 baskets", "+45 2 baskets"],
    ["+45: baskets", "+45 baskets"],
    ["+45，核桃两袋。", "+45 核桃两袋。"],
    ["+45.", "+45"],
    ["+20 yuan eggs", "+20 eggs"],
    ["收45 核桃两袋", "+45 核桃两袋"],
    ["收 45 核桃", "+45 核桃"],
    ["收入45", "+45"],
    ["支12 胶带", "-12 胶带"],
    ["减12 胶带", "-12 胶带"],
    ["minus 12 tape", "-12 tape"],
    ["plus 45 two baskets", "+45 two baskets"],
    ["今天卖了两筐，一共八十", "+80 卖了两筐，一共"],
    ["支出 12 胶带", "-12 胶带"],
    ["卖核桃 45", "+45 卖核桃"],
    ["卖3斤核桃 45", "+45 卖3斤核桃"],
    ["sold 3 box 36", "+36 sold 3 box"],
    ["sold 2 jars for 24", "+24 sold 2 jars for"],
    ["-12 boxes", "-12 boxes"],
    ["卖核桃三十五块", "+35 卖核桃"],
    ["买胶带两块五", "-2.5 买胶带"],
    ["花了三块五买胶带", "-3.5 买胶带"],
    ["买了两块五香豆干 8", "-8 买了两块五香豆干"],
    ["卖蜂蜜一百二", "+120 卖蜂蜜"],
    ["收了王婶八十", "?80 收了王婶"],
    ["+12+3 鸡蛋", "+15 鸡蛋"],
    ["卖鸡蛋 12+3", "+15 卖鸡蛋"],
    ["卖蜂蜜一百二，买纸箱三十五", "two-amounts"],
    ["sold honey for one hundred and twenty, boxes 35", "two-amounts"],
    ["-12+3 eggs", "amount-odd"],
    ["sold walnuts thirty-five yuan", "+35 sold walnuts"],
    ["卖了2袋45元", "+45 卖了2袋"],
    ["花了12买胶带", "-12 买胶带"],
    ["买胶带12块", "-12 买胶带"],
    ["sold two baskets 45", "+45 sold two baskets"],
    ["paid 12 for tape", "-12 for tape"],
    ["胶带 -12", "-12 胶带"],
    ["two baskets +45", "+45 two baskets"],
    ["+核桃 45", "+45 核桃"],
    ["-胶带12", "-12 胶带"],
  ])("%j is %j", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ["45 baskets", "?45 baskets"],
    ["核桃45元", "?45 核桃"],
    ["45", "?45"],
    ["邮费 4.5", "?4.5 邮费"],
    ["收核桃 300", "?300 收核桃"],
    ["A4 paper 12", "?12 A4 paper"],
  ])("%j is money, in or out: %j", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ["昨天 +30 核桃", "11-30 +30 核桃"],
    ["昨天+30核桃", "11-30 +30 核桃"],
    ["yesterday -12.5 boxes", "11-30 -12.5 boxes"],
    ["前天 -8", "11-29 -8"],
    ["大前天卖核桃45", "11-28 +45 卖核桃"],
    ["3天前 +5 鸡蛋", "11-28 +5 鸡蛋"],
    ["周一 +20", "11-30 +20"],
    ["星期二 +20", "+20"],
    ["周三 +20", "11-25 +20"],
    ["上周三 +20 蛋", "11-25 +20 蛋"],
    ["上周一 +20 蛋", "11-23 +20 蛋"],
    ["Monday +20 eggs", "11-30 +20 eggs"],
    ["last Tuesday +20 eggs", "11-24 +20 eggs"],
    ["sun +20 eggs", "11-29 +20 eggs"],
    ["sun dried walnuts +20", "+20 sun dried walnuts"],
    ["3/5 +20 蛋", "03-05 +20 蛋"],
    ["25/11 +20 eggs", "11-25 +20 eggs"],
    ["12-1 +20 eggs", "+20 eggs"],
    ["11月28日 -8", "11-28 -8"],
    ["11月28 收20", "11-28 +20"],
    ["28号 -8", "11-28 -8"],
    ["1号 -8", "-8"],
    ["5 Nov -8 tape", "11-05 -8 tape"],
    ["Nov 5 -8 tape", "11-05 -8 tape"],
    ["on 5 November: -8 tape", "11-05 -8 tape"],
    ["2026-11-25 +45 baskets", "11-25 +45 baskets"],
    ["2026年11月25日 +45 核桃", "11-25 +45 核桃"],
    ["+45 核桃 昨天", "11-30 +45 核桃"],
    ["+45 baskets yesterday", "11-30 +45 baskets"],
    ["二〇二六", "no-amount"],
  ])("%j is dated %j", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it("gives a date without a year to the year it can only be meant for", () => {
    expect(read("12月28日 -8", "2027-01-03")).toBe("12-28 -8");
    expect(read("12月5日 -8", "2026-12-01")).toBe("day-future");
    expect(read("31号 -8", "2027-01-03")).toBe("12-31 -8");
    expect(read("29/2 -8", "2027-02-01")).toBe("day-wrong");
  });

  it.each([
    ["明天 +45", "day-future"],
    ["2026-12-02 +45", "day-future"],
    ["2025-11-01 +45", "day-old"],
    ["2月30日 -8", "day-wrong"],
    ["13/13 -8", "day-wrong"],
    ["two baskets", "no-amount"],
    ["四十五", "no-amount"],
    ["", "no-amount"],
    ["😀", "no-amount"],
    ["+0", "amount-zero"],
    ["+12.345", "amount-odd"],
    ["+12,5 eggs", "amount-odd"],
    ["+45-50 eggs", "amount-odd"],
    ["+45x2", "amount-odd"],
    ["+45 -12 tape", "two-amounts"],
    ["+45 核桃 -12 胶带", "two-amounts"],
    ["20 9 3 4.5", "two-amounts"],
    ["+3斤核桃", "quantity"],
    ["+5kg", "quantity"],
    ["-5度", "quantity"],
    ["20%", "quantity"],
    ["+8613800138000", "amount-large"],
    ["+86 138 0013 8000", "amount-odd"],
    ["99999999", "amount-large"],
  ])("%j cannot be read: %s", (text, why) => {
    expect(read(text)).toBe(why);
  });

  it.each([
    ["+45 two baskets", "sales"],
    ["-12 tape", "packing"],
    ["-4.5 顺丰快递", "postage"],
    ["-900 买核桃", "goods"],
    ["-50 advert", "advert"],
    ["-80 工资", "wage"],
    ["-20 退款", "refund"],
    ["+2000 own money", "own"],
    ["-3 tea", "other"],
    ["+45 box of pears", "sales"],
  ])("guesses the kind of %j: %s", (text, kind) => {
    const reading = readCashLine(text, today);
    expect(reading).toMatchObject({ read: "line", line: { kind } });
  });

  it("may be many in one message, and a day alone dates those below it", () => {
    const lines = readCashLines("昨天：\n+45 核桃\r\n\n-12 胶带\n今天 +5 蛋\nhello", today);

    expect(lines.map(({ text }) => [text, read(text)])).toEqual([
      ["昨天：", "2026-11-30"],
      ["+45 核桃", "+45 核桃"],
      ["-12 胶带", "-12 胶带"],
      ["今天 +5 蛋", "+5 蛋"],
      ["hello", "no-amount"],
    ]);
    expect(
      lines.map(({ reading }) => (reading.read === "line" ? reading.line.day : reading.read)),
    ).toEqual(["day", "2026-11-30", "2026-11-30", "2026-12-01", "unread"]);
  });
});

describe("a message that is plainly a cash line", () => {
  it.each([
    "+45 two baskets",
    "-12 tape",
    "昨天 +30 核桃",
    "+ 45",
    "-¥12",
    "3/5 +20",
    "12月5日 -8",
  ])("%j", (text) => expect(isPlainCash(text, today)).toBe(true));

  it.each([
    "45 baskets",
    "20 9 3 4.5",
    "- 2 baskets\n- 3 boxes",
    "+1",
    "+86 138 0013 8000",
    "+8613800138000",
    "-5度",
    "+20%",
    "核桃 +45",
    "a-12",
    "昨天",
    "",
    "12月5日",
    "2026-12-05",
    "138-0013-8000",
    "10-12 yuan",
    "--",
    "-",
    "+",
    "/cash",
  ])("not %j", (text) => expect(isPlainCash(text, today)).toBe(false));
});

describe("any text", () => {
  const pieces = fc.string({
    unit: fc.oneof(
      fc.constantFrom("+", "-", "4", "5", "0", ".", ",", " ", "元", "块", "毛", "万", "斤", "¥"),
      fc.constantFrom(
        "昨天",
        "周",
        "一",
        "3/5",
        "12月5日",
        "mon",
        "may ",
        "收",
        "卖",
        ":",
        "a",
        "😀",
        "\n",
      ),
    ),
    maxLength: 12,
  });

  it("never breaks the reader", () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), (text) => {
        const reading = readCashLine(text, today);
        isPlainCash(text, today);
        readCashLines(text, today);
        if (reading.read !== "line" && reading.read !== "unsided") return;
        const { amountMinor, day } = reading.line;
        expect(Number.isInteger(amountMinor)).toBe(true);
        expect(Math.abs(amountMinor)).toBeGreaterThan(0);
        expect(Math.abs(amountMinor)).toBeLessThanOrEqual(largestMinor);
        expect(day <= today && day >= addDays(today, -366)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads the same again once it is written", () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const reading = readCashLine(text, today);
        if (reading.read !== "line") return;
        const { day, amountMinor, words } = reading.line;
        expect(readCashLine(writeCashLine(reading.line), today)).toMatchObject({
          read: "line",
          line: { day, amountMinor, words },
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("is exact to the last fen, with any day and any plain words", () => {
    const words = fc
      .array(fc.constantFrom("two", "baskets", "核桃", "元", "yesterday", "2", "😀", "(x)", "5斤"))
      .map((list) => list.join(" "))
      .filter((line) => !/^[\d ]{7,}$/.test(line));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: largestMinor }),
        fc.boolean(),
        fc.integer({ min: 0, max: 365 }),
        words,
        (minor, isOut, daysAgo, said) => {
          const line = {
            day: addDays(today, -daysAgo),
            amountMinor: isOut ? -minor : minor,
            words: said,
          };
          expect(readCashLine(writeCashLine(line), today)).toMatchObject({ read: "line", line });
        },
      ),
    );
  });
});

describe("a day", () => {
  it("is the same however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), (daysAgo) => {
        const day = addDays(today, -daysAgo);
        const [, m, d] = day.split("-").map(Number);
        for (const text of [day, `${m}月${d}日`, `${m}/${d}`, `${daysAgo}天前`]) {
          expect(readDay(text, today)?.day).toBe(day);
        }
      }),
    );
  });
});
