/**
 * While a number is waited for somebody tells of trouble, with a number in it or without: it is answered, nothing is
 * noted, and the number is taken afterwards.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
beforeEach(async () => {
  village.change("delete from waiting");
  village.change("delete from parcels_day");
  village.change("delete from price");
  await village.later({ hours: 1 });
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);
const parcels = () => village.rows<{ parcels: number }>("select parcels from parcels_day");

describe("where parcels are asked for", () => {
  it("keeps a sale for the book, and counts no parcels of it", async () => {
    await chen.say("/orders");
    await chen.say("卖了鸡蛋 30");

    expect(parcels()).toEqual([]);
  });

  it.each([
    "two people both want this one basket",
    "one parcel got crushed on the road",
    "3 jars broke",
    "the courier never came",
    "one buyer wants a refund",
    "they lost one parcel",
    "两个人都要这一个篮子",
    "三个箱子压扁了",
    "丢了一个包裹",
    "快递没来",
    "她说没收到货",
    "有两个客人要退货",
    "有一个退回来了",
  ])("%s is answered, and the count is waited for", async (said) => {
    await by(said).say("/orders");
    const heard = await by(said).say(said);
    const before = parcels();
    await by(said).say("7");

    expect(heard.text).not.toMatch(/could not read|only need the number|没看出寄了几个|只要一个数/);
    expect(before).toEqual([]);
    expect(parcels()).toEqual([{ parcels: 7 }]);
  });

  it.each(["sent 3, all went well", "four parcels today", "寄了三个", "今天四个包裹"])(
    "%s is the count",
    async (said) => {
      await by(said).say("/orders");
      await by(said).say(said);

      expect(parcels()).toHaveLength(1);
    },
  );
});

describe("where money is asked for", () => {
  it.each([
    "two people both want this one basket",
    "my neighbour sells it cheaper",
    "the trader says 20 is too much",
    "两个人都要这一个篮子",
    "隔壁卖得比我便宜",
    "客人嫌二十太贵",
  ])("%s is no cost of the goods", async (said) => {
    await by(said).say("/price");
    const heard = await by(said).say(said);
    const next = await by(said).say("20");

    expect(heard.text).not.toMatch(/Question 2 of 3|第2句（共3句）|could not read|没看出/);
    expect(next.text).toMatch(/Question 2 of 3|第2句（共3句）/);
  });

  it.each(["one buyer wants a refund", "two jars broke", "三个瓶子打碎了", "丢了两个包裹"])(
    "%s is no line of the open book",
    async (said) => {
      await by(said).say("/cash");
      const heard = await by(said).say(said);
      const noted = await by(said).say(by(said) === ann ? "sold eggs 12" : "卖鸡蛋12");

      expect(heard.text).not.toMatch(/could not note|come in or go out|还没记上|进的还是出的/);
      expect(noted.text).toContain("+12");
    },
  );
});
