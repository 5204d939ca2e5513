import { describe, expect, it } from "vitest";
import { parseHamlet, tapAbout } from "./about.ts";
import { untold } from "./person.ts";

describe("what somebody tells about themselves", () => {
  it.each([
    ["sex", "woman", { isWoman: true }],
    ["sex", "man", { isWoman: false }],
    ["age", "30-44", { ageGroup: "30-44" }],
    ["back", "study", { cameBack: "study" }],
  ])("%s %s", (what, value, change) => {
    expect(tapAbout(untold, what, value)).toEqual({ ...untold, ...change });
  });

  it("is taken back by the same tap", () => {
    const told = { ...untold, isWoman: false, ageGroup: "60-up", cameBack: "no" } as const;

    expect(tapAbout(told, "sex", "man")).toMatchObject({ isWoman: null });
    expect(tapAbout(told, "age", "60-up")).toMatchObject({ ageGroup: null });
    expect(tapAbout(told, "back", "no")).toMatchObject({ cameBack: null });
  });

  it.each([
    ["sex", "constructor"],
    ["age", "12"],
    ["back", ""],
    ["sex", "x"],
    ["hamlet", "x"],
  ])("is nothing that no button offers: %s %s", (what, value) => {
    expect(tapAbout(untold, what, value)).toBeUndefined();
  });
});

describe("a part of a village", () => {
  it.each([
    [" 上 坎\n头 ", "上 坎 头"],
    ["Ｍill Lane", "Mill Lane"],
    ["一二三四五六七八九十一二三四五六七八九十", "一二三四五六七八九十一二三四五六七八九十"],
    ["一二三四五六七八九十一二三四五六七八九十一", undefined],
    ["12", undefined],
    ["  ", undefined],
  ])("%s", (typed, name) => {
    expect(parseHamlet(typed)).toBe(name);
  });
});
