import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCashLines } from "./lines.ts";
import { mostADay, mostAMessage, takeLines } from "./limits.ts";

const today = "2026-12-05";
const take = (text: string, noted: number) => takeLines(readCashLines(text, today), noted);

describe("how many lines are taken at once", () => {
  it("are all of a usual message, without a word about limits", () => {
    expect(take("+45 eggs\n-12 tape", 0)).toMatchObject({ contents: [{}, {}], unread: [] });
    expect(take("+45 eggs\n-12 tape", 0)).not.toHaveProperty("near");
    expect(take("+45 eggs\n-12 tape", 0)).not.toHaveProperty("left");
  });

  it("hands back nothing at fifty, and one line at fifty-one", () => {
    const lines = (count: number) => Array.from({ length: count }, () => "+1 x").join("\n");

    expect(take(lines(50), 0)).toMatchObject({ noted: 50, near: "message" });
    expect(take(lines(51), 0).left).toEqual({ lines: [today, "+1 x"], why: "message" });
    expect(take(lines(2), mostADay - 1).left).toEqual({ lines: [today, "+1 x"], why: "day" });
  });

  it("reads the same lines in the end, sent again as often as it takes, whatever they are", () => {
    const line = fc.oneof(
      fc.constantFrom("+45 eggs", "-12.50 tape", "昨天 +3 核桃", "卖核桃 45", "yesterday", "3/12"),
      fc.constantFrom("45 ???", "+45-50 x", "hello", "+1 a +2 b", "12月1日", "+45: 元 宝"),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 180 }), (lines) => {
        const whole = readCashLines(lines.join("\n"), today).flatMap(said);
        let text: string | undefined = lines.join("\n");
        const got: string[] = [];
        for (let sent = 0; text !== undefined; sent += 1) {
          expect(sent).toBeLessThan(5);
          const { contents, unread, left }: ReturnType<typeof take> = take(text, 0);
          expect(contents.length + unread.length).toBeLessThanOrEqual(mostAMessage);
          got.push(...contents.map((each) => JSON.stringify({ ...each, kind: "" })));
          got.push(...unread.map(({ typed }) => typed));
          text = left?.lines.join("\n");
        }
        expect(got.toSorted()).toEqual(whole.toSorted());
      }),
    );
  });
});

function said({ text, reading }: ReturnType<typeof readCashLines>[number]): string[] {
  if (reading.read === "day") return [];
  if (reading.read === "unread") return [text];
  return [JSON.stringify({ ...reading.line, sided: reading.read === "line", kind: "" })];
}
