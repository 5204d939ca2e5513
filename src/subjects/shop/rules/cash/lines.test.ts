import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../../../../test/support/said-numbers.ts";
import { addDays } from "../../../../bot/calendar.ts";
import { readTold } from "../../../../bot/told/told.ts";
import { readCashLines, readToldLine } from "./lines.ts";

/** A Tuesday. */
const today = "2026-12-01";

type Part = {
  readonly deed: "sold" | "bought" | "paid" | undefined;
  readonly goods: string;
  readonly minor: number;
  readonly how: string;
};

const fullWidth = (digits: string) =>
  digits.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const whole = fc.integer({ min: 10, max: 9_999 }).map((value) => value * 100);

const tongues = {
  en: {
    days: ["", "yesterday", "today"],
    goods: ["walnut cakes", "red thread", "straw hats", "tape", "dried figs"],
    hows: ["", "by phone", "cash"],
    sums: [
      (minor: number) => String(minor / 100),
      (minor: number) => fullWidth(String(minor / 100)),
      (minor: number) => `${minor / 100} yuan`,
      (minor: number) => `Rs ${minor / 100}`,
    ],
    write: ({ deed, goods, how }: Part, sum: string) =>
      (deed === "paid"
        ? `spent ${sum} on ${goods} ${how}`
        : `${deed ?? ""} ${goods} ${sum} ${how}`
      ).trim(),
    words: ({ deed, goods, how }: Part) =>
      `${deed === "paid" ? "on" : (deed ?? "")} ${goods} ${how}`.trim(),
    between: " and ",
    dated: (day: string, text: string) => `${day} ${text}`.trim(),
  },
  zh: {
    days: ["", "昨天", "今天", "前天"],
    goods: ["核桃糕", "红线", "草帽", "胶带", "柿饼"],
    hows: ["", "微信付的", "现金"],
    sums: [
      (minor: number) => String(minor / 100),
      (minor: number) => fullWidth(String(minor / 100)),
      (minor: number) => `${minor / 100}元`,
      (minor: number) => `${say.zh(minor / 100)}块`,
      (minor: number) => say.zh(minor / 100),
    ],
    write: ({ deed, goods, how }: Part, sum: string) =>
      `${{ sold: "卖了", bought: "买", paid: "" }[deed ?? "paid"]}${goods}${deed === "paid" ? "花了" : ""}${sum} ${how}`.trim(),
    words: ({ deed, goods, how }: Part) =>
      `${{ sold: "卖了", bought: "买", paid: "" }[deed ?? "paid"]}${goods}${deed === "paid" ? "花了" : ""} ${how}`.trim(),
    between: "，",
    dated: (day: string, text: string) => day + text,
  },
} as const;

const ago = (day: string) =>
  ["前天", "昨天", "yesterday"].includes(day) ? (day === "前天" ? 2 : 1) : 0;

describe.each(["en", "zh"] as const)("what is told in words (%s)", (tongue) => {
  const { days, goods, hows, sums, write, words, between, dated } = tongues[tongue];
  const part = fc.record<Part>({
    deed: fc.constantFrom("sold", "bought", "paid", undefined),
    goods: fc.constantFrom(...goods),
    minor: whole,
    how: fc.constantFrom(...hows),
  });
  const typed = fc.tuple(part, fc.nat({ max: sums.length - 1 }));

  it("is read back as the parts it was written from", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.array(typed, { minLength: 1, maxLength: 3 }),
        (day, lines) => {
          const text = dated(
            day,
            lines.map(([each, at]) => write(each, sums[at]!(each.minor))).join(between),
          );
          fc.pre(text.length <= 100);
          const read = readTold(text)?.lines.map((line) => readToldLine(line, today).reading);

          expect(read).toHaveLength(lines.length);
          let deed: Part["deed"];
          for (const [at, [each]] of lines.entries()) {
            // Whoever bought or paid for one thing did so for the next.
            deed = each.deed ?? (deed === "sold" ? undefined : deed);
            const isOut = deed === "bought" || deed === "paid";
            expect(read?.[at]).toMatchObject({
              read: deed === undefined ? "unsided" : "line",
              line: {
                day: addDays(today, -ago(day)),
                amountMinor: isOut ? -each.minor : each.minor,
                words: words(each),
              },
            });
          }
        },
      ),
    );
  });
});

describe("a line of the open book with several sums", () => {
  const read = (text: string) =>
    readCashLines(text, today).map(({ reading }) => {
      if (reading.read !== "line" && reading.read !== "unsided") return reading.read;
      const { amountMinor, words } = reading.line;
      return `${reading.read === "unsided" ? "?" : ""}${amountMinor / 100} ${words}`;
    });

  it.each([
    ["bought sacks 8 and tape 3", ["-8 bought sacks", "-3 tape"]],
    ["进货 袋子8块 胶带3块", ["-8 进货 袋子", "-3 胶带"]],
    ["卖蜂蜜一百二，买纸箱三十五", ["120 卖蜂蜜", "-35 买纸箱"]],
    ["sold eggs 20, honey 45", ["20 sold eggs", "?45 honey"]],
    ["卖了两把给大姑 一把20 一把赊着", ["20 卖了两把给大姑 一把 一把赊着"]],
    ["卖了三四个 12一个", ["unread"]],
    ["sold three or four at 12 each", ["unread"]],
    ["20 9 3 4.5", ["unread"]],
    ["+45-50 eggs", ["unread"]],
  ])("%s: each thing with its sum", (text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});
