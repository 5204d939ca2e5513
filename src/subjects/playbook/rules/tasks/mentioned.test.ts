import { describe, expect, it } from "vitest";
import { mentionedIn } from "./mentioned.ts";

const options = [
  { id: "goods", label: { en: "Goods within one day", zh: "一天内拿得到货" } },
  { id: "parcel-point", label: { en: "A parcel point I can reach", zh: "有去得了的快递点" } },
  { id: "helper", label: { en: "One person who said yes", zh: "有一个人答应帮忙" } },
];

describe("a list answered in own words", () => {
  it.each([
    ["i have the goods, and a person", ["goods", "helper"], []],
    ["we have goods but no parcel point", ["goods"], ["parcel-point"]],
    ["i dont have parcel point", [], ["parcel-point"]],
    ["there is a parcel point near us", ["parcel-point"], []],
  ])("has what %j tells", (text, has, lacks) => {
    expect(mentionedIn(options, text, "en")).toEqual({ has, lacks });
  });

  it.each([
    ["有人答应帮忙了，快递没有", ["helper"], ["parcel-point"]],
    ["快递点我们镇上有", ["parcel-point"], []],
  ])("has what %j tells in Chinese", (text, has, lacks) => {
    expect(mentionedIn(options, text, "zh")).toEqual({ has, lacks });
  });

  it.each([
    "how do i find a parcel point",
    "parcel",
    "my cow is sick today",
    "where do i get goods, i have none",
    "i got a message to pay 200 to release my parcel",
    "my goods were stolen at the market by two boys",
  ])("is not told by %j", (text) => {
    expect(mentionedIn(options, text, "en")).toBeUndefined();
  });
});
