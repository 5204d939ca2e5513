/** What they said who were asked, in people's own words. */
import { describe, expect, it } from "vitest";
import { isReport, readReported } from "./reported.ts";

describe("what they said who were asked", () => {
  it.each([
    ["agreed", "asked my sister she said yes"],
    ["agreed", "my mother in law said she will help"],
    ["agreed", "i asked our neighbour Maria and she said sure"],
    ["agreed", "my son can take photos"],
    ["agreed", "俺问了俺家那口子，他说中"],
    ["agreed", "隔壁王婶愿意帮忙"],
    ["agreed", "问了俺闺女她说可以"],
    ["declined", "no one wants to help"],
    ["declined", "my wife dont want it"],
    ["declined", "俺婆婆不同意"],
    ["declined", "俺爹说不行"],
    ["worried", "they are worried about the money"],
    ["worried", "他们担心被骗"],
    ["nobody", "i live alone"],
    ["nobody", "没人可问"],
    ["whole", "it came whole"],
    ["whole", "nothing broke"],
    ["whole", "收到了，好好的"],
    ["whole", "一点没坏"],
    ["broken", "the jar broke"],
    ["broken", "瓶子碎了"],
  ])("is %s: %s", (meant, said) => expect(readReported(said)).toBe(meant));

  it.each([
    "yes but how do i ask",
    "she said yes but later",
    "she said yes if i pay her",
    "the buyer said no",
    "she said maybe",
    "ok",
    "好",
    "中",
    "你能帮我勾吗",
    "她说行是行，就是没空",
    "她说要钱",
    "买家说不行",
    "瓶子碎了咋办",
  ])("is none, or more: %s", (said) => expect(readReported(said)).toBeUndefined());

  it.each(["asked him but he said maybe later", "i asked her", "他说随便你", "问了"])(
    "tells at least that somebody was asked: %s",
    (said) => expect(isReport(said)).toBe(true),
  );

  it.each(["what did she say?", "i will ask her", "好的", "说明书在哪"])("does not: %s", (said) =>
    expect(isReport(said)).toBe(false),
  );
});
