/** What a family and a phone bring with them is asked in the middle of selling, and gets an answer that helps today. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let rita: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  rita = village.person(6301, "Rita", "en");
  await joinUp(rita, { tongue: "en", placement: "goods" });
  chen = village.person(6302, "陈姐");
  await joinUp(chen, { placement: "goods" });
});

afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : rita);

describe("a need of the house", () => {
  it.each([
    ["can I put the shop on pause while we harvest", /Take the goods off sale/],
    ["秋收忙，店先停几天行不", /先把货收起来/],
    ["may my daughter of 11 help with the parcels after school", /nobody under 16 may be hired/],
    ["儿子放学想帮我打包行不行", /未满16岁的，不能雇/],
    ["how much do I pay my sister for packing", /ten pieces by the clock/],
    ["请弟媳打包，一天给多少钱", /看着钟做十件/],
    ["four friends open one shop, whose name stands on it", /stands in one name/],
    ["我们几个人合开一个店，写谁的名字", /只能写一个人的名/],
    [
      "my neighbour asks me to sell her jam, how much do I keep",
      /when the buyer's money is really/,
    ],
    ["邻居托我卖核桃，抽多少合适", /买家的钱真到了你手里/],
    ["I lost my phone, how do I open the shop again", /stays with the platform/],
    ["手机丢了，怎么再进店", /店不在手机里/],
    ["we share one phone and my son takes it to the field, who holds it", /two fixed hours/],
    ["家里没网，镇上才有，能卖货不", /没网时：拍照/],
    ["storage is full on my old phone, no photo possible", /Delete old videos first/],
    ["相机坏了，货怎么拍", /借一部手机/],
    ["I can not write, how do I answer buyers", /Press the microphone/],
    ["耳朵听不清，快递打电话来怎么办", /请打字，我接不了电话/],
  ])("is answered: %j", async (said, words) => {
    expect((await by(said).say(said)).text).toMatch(words);
  });
});
