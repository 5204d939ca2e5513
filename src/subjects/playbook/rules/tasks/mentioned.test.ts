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
    ["快递点离我家走路二十分钟，有", ["parcel-point"], []],
    ["问了嫂子，她说好帮忙", ["helper"], []],
  ])("has what %j tells in Chinese", (text, has, lacks) => {
    expect(mentionedIn(options, text, "zh")).toEqual({ has, lacks });
  });

  it.each([
    "快递讲找不到我的件了",
    "快递没有给我打电话就放驿站去了",
    "有个买家说没看到快递",
    "快递把我两坛酒摔坏了",
    "我昨天在赶集路上看见好多人围着快递车吵架",
    "运费谁出，快递没说",
  ])("is not told by %j in Chinese", (text) => {
    expect(mentionedIn(options, text, "zh")).toBeUndefined();
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
