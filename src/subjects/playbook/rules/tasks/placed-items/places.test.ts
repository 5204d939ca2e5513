import { describe, expect, it } from "vitest";
import { placesIn } from "./places.ts";

const beside = {
  en: "Save four numbers. Tick each one that is saved.",
  zh: "存好几个电话，存好的点上。",
};

function read(text: string): string | undefined {
  const isHan = /\p{Script=Han}/u.test(text);
  const places = placesIn(text, 5, isHan ? beside.zh : beside.en);
  if (places === undefined) return undefined;
  return `${places.has.map((at) => at + 1).join("")}/${places.lacks.map((at) => at + 1).join("")}`;
}

describe("items of a list of five", () => {
  it.each([
    ["done the first two", "12/"],
    ["first three", "123/"],
    ["the last two are done", "45/"],
    ["not the last one", "/5"],
    ["I did number 1 and 3", "13/"],
    ["1 and 2", "12/"],
    ["1,2", "12/"],
    ["1 2 5", "125/"],
    ["2 yes 3 no", "2/3"],
    ["1, 2 not 3", "12/3"],
    ["1 to 3", "123/"],
    ["untick 3", "/3"],
    ["everything except the last", "1234/5"],
    ["all but number 2", "1345/2"],
    ["all of them except 4", "1235/4"],
    ["the first and the third", "13/"],
    ["first two are ready but the others not yet", "12/345"],
    ["i havent done the second", "/2"],
    ["saved all 5 numbers", "12345/"],
    ["前两个做了", "12/"],
    ["头两样有", "12/"],
    ["1和2", "12/"],
    ["1、3", "13/"],
    ["最后一个没有", "/5"],
    ["后两个还没做", "/45"],
    ["除了最后一个都有", "1234/5"],
    ["除了第三样，都办好了", "1245/3"],
    ["一二三有，四五没有", "123/45"],
    ["第3个没有", "/3"],
    ["第一和第四个做了", "14/"],
    ["1到3好了", "123/"],
    ["前三样做了，其他还没有", "123/45"],
    ["五个都存好了", "12345/"],
    ["第二个做了，第三个没做", "2/3"],
  ])("are read: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    "the first two parcels came",
    "first orders",
    "last week",
    "i have 3 hens",
    "not all of them",
    "number 9",
    "i sold 2",
    "one of my neighbours helps",
    "what is number 3?",
    "第一单来了",
    "前两天卖了",
    "我有两个孩子",
    "没都做",
    "3斤",
    "最后怎么办",
    "一个人做",
    "前两个客人退货了",
  ])("are none: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
