import { describe, expect, it } from "vitest";
import { widthOf, wrap } from "./text.ts";

const size = 40;

describe("lines", () => {
  it.each([
    ["网上的买卖是怎么回事", 9],
    ["内蒙古自治区鄂温克族自治旗巴彦塔拉达斡尔民族乡", 22],
    ["学完这一步，你已经请过一个人来帮忙。", 16],
    ["自家晒的柿饼、带壳核桃、今年春天的笋干和手编的竹篮子", 12],
  ])("never end with one letter alone: %s, %i letters wide", (text, letters) => {
    const most = letters * size;

    const lines = wrap(text, size, most);

    expect(lines.join("")).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)!.match(/\p{Script=Han}/gu)!.length).toBeGreaterThan(2);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(most);
  });

  it("are as few as before", () => {
    expect(wrap("网上的买卖是怎么回事", size, 9 * size)).toHaveLength(2);
    expect(wrap("竹篮", size, size)).toEqual(["竹", "篮"]);
    expect(wrap("How online markets work", size, 12 * size).join(" ")).toBe(
      "How online markets work",
    );
  });
});
