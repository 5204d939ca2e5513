import { describe, expect, it } from "vitest";
import { isOneSale, isPaidOnTheWay, readTold } from "./told.ts";

/** `deed day sum words` of each line, with what is owed or unclear: a shape that is easy to compare. */
function read(text: string): string {
  const told = readTold(text);
  if (told === undefined) return "nothing";
  const lines = told.lines.map(({ deed = "?", day, sum, words }) =>
    [deed, ...(day === "" ? [] : [day]), `${sum}: ${words}`].join(" "),
  );
  const more = [told.owed && `owed ${told.owed}`, told.unclear];
  return [...lines, ...more].filter((part) => part !== undefined).join(" | ");
}

describe("a sale that is told, with what came of it", () => {
  it.each([
    ["sold 1 pair to the teacher 350 rs", "sold 350 rs: sold 1 pair to the teacher"],
    ["I sold 3 jars of honey for 90 today", "sold today 90: sold 3 jars of honey"],
    ["sold two hens, 900 in total", "sold 900: sold two hens"],
    ["sold three mats he gave me 60", "sold 60: sold three mats"],
    ["sold beans 40 money by phone", "sold 40: sold beans money by phone"],
    ["sold my two goats 240 to the butcher", "sold 240: sold my two goats to the butcher"],
    ["sold mangoes 15 she paid by mpesa", "sold 15: sold mangoes she paid by mpesa"],
    ["sold 3 soap 12 each", "sold 36: sold 3 soap 12 each"],
    ["嗯卖了两斤给我表妹 她给了我60", "sold 60: 卖了两斤给我表妹"],
    ["卖脱了 60块", "sold 60块: 卖脱了"],
    ["昨天出了32单，468块", "sold 昨天 468块: 出了32单"],
    ["今天卖了三双布鞋，一共两百四", "sold 今天 两百四: 卖了三双布鞋"],
    ["卖掉了一篮子鸡蛋 微信收到35.5元", "sold 35.5元: 卖掉了一篮子鸡蛋"],
    ["卖了３捆６０元", "sold ６０元: 卖了３捆"],
    ["刚才卖了三斤 一百八 支付宝收的", "sold 一百八: 卖了三斤 支付宝收的"],
    ["卖蒜三块五", "sold 三块五: 卖蒜"],
    ["卖鸡蛋 12+3", "sold 12+3: 卖鸡蛋"],
  ])("%s: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(isOneSale(text)).toBe(true);
  });

  it.each([
    "卖15 邮费4",
    "卖58 收来35",
    "卖不脱 60块",
    "卖了两斤 邮费花了12",
    "卖了鸡蛋",
    "出了三次门 走了40分钟",
    "卖38一斤",
    "i sold ten today",
    "i sold my phone to a man and he says pay 500 to get the money",
    "bought 20 and then complained",
  ])("%s is none", (text) => {
    expect(isOneSale(text)).toBe(false);
  });
});

describe("what was bought, paid or taken", () => {
  it.each([
    ["bought sacks 8 and tape 3", "bought 8: bought sacks | bought 3: tape"],
    ["spent 20 on thread, 5 on labels", "paid 20: on thread | paid 5: on labels"],
    ["进货 袋子8块 胶带3块", "bought 8块: 进货 袋子 | bought 3块: 胶带"],
    ["买绳子六块 快递十五", "bought 六块: 买绳子 | bought 十五: 快递"],
    ["got 50 back from the courier", "got 50: back from the courier"],
    ["lost parcel they paid 60", "got 60: lost parcel"],
    ["今天进账一百二", "got 今天 一百二: "],
    [
      "sold 1 hat 20 yesterday and 2 hats 40 today",
      "sold yesterday 20: sold 1 hat | ? today 40: 2 hats",
    ],
    ["快递赔了50", "got 50: 快递赔了"],
    ["收了现金六十五", "got 六十五: 现金"],
    ["yesterday sold 1200 today 800", "sold yesterday 1200: sold | sold today 800: sold"],
    ["昨天卖了120块 今天80", "sold 昨天 120块: 卖了 | sold 今天 80: 卖了"],
    ["bus 7 boxes 12", "? 7: bus | ? 12: boxes"],
    ["fare 6 tape 2 jars 15", "? 6: fare | ? 2: tape | ? 15: jars"],
    ["rice 140 salt 25", "? 140: rice | ? 25: salt"],
    ["soap 3 boxes 36", "? 36: soap 3 boxes"],
    ["路费7 箱子12", "? 7: 路费 | ? 12: 箱子"],
    ["sold honey 48 paid rider 9", "sold 48: sold honey | paid 9: rider"],
    ["卖了两斤木耳八十 运费花了9块", "sold 八十: 卖了两斤木耳 | paid 9块: 运费花了"],
    ["auntie paid me 35 for the broom", "got 35: auntie for the broom"],
    ["the customer sent 55 by phone", "got 55: by phone"],
    ["collected 90 from old Bo", "got 90: from old Bo"],
    ["收了老周六十块货款", "got 六十块: 老周 货款"],
    ["收小陈一百五", "got 一百五: 小陈"],
    ["老周结了货款九十", "got 九十: 老周 货款"],
    ["付了小陈四十工钱", "paid 四十: 小陈 工钱"],
    ["退了买家三十", "paid 三十: 退了买家"],
    ["i spent 5 bus 3 stamps", "paid 5: bus | paid 3: stamps"],
    ["spent 5 on bus and 3 on stamps", "paid 5: on bus | paid 3: on stamps"],
    ["花了5块车费3块胶带", "paid 5块: 车费 | paid 3块: 胶带"],
    ["gave back 5", "paid 5: gave back"],
    [
      "customer brought back a jar, gave her 5 back",
      "paid 5: customer brought back a jar, gave her back",
    ],
    ["refunded the buyer 12", "paid 12: refunded the buyer"],
    ["the courier gave me 5 back", "got 5: courier back"],
    ["退货一单 退了45", "paid 45: 退货一单 退了"],
    ["给老李退了30", "paid 30: 给老李退了"],
    ["快递退了45", "got 45: 快递退了"],
    ["老板退了45", "got 45: 老板退了"],
    ["mary paid me the 6", "got 6: mary the"],
    ["gave 5 jars 3 eggs", "nothing"],
    ["spent 3 hours 2 days", "nothing"],
    ["收了四斤花生 60", "? 60: 收了四斤花生"],
    ["eggs 30", "? 30: eggs"],
    ["eggs 30 money by phone", "? 30: eggs money by phone"],
    ["money by phone 40", "? 40: money by phone"],
    ["鸡蛋３０", "? ３０: 鸡蛋"],
    ["matatu fare to kitui 200", "? 200: matatu fare to kitui"],
    ["进城车费20", "? 20: 进城车费"],
  ])("%s: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ["paid 40 taka thread", true],
    ["i paid 70 for the tempo", true],
    ["花了12买胶带", true],
    ["i paid 3000 registration fee to sell on facebook, he is gone", false],
    ["my friend paid 3000, stupid", false],
    ["入团要交两百，正经不", false],
  ])("%s is for the way to a buyer: %s", (text, isSo) => {
    expect(isPaidOnTheWay(text)).toBe(isSo);
  });
});

describe("what is still to be paid", () => {
  it.each([
    [
      "sold 2 to aunt mei 15 each one she pay tomorrow",
      "sold 30: sold 2 to aunt mei 15 each one | owed all",
    ],
    ["卖葱五块 明天给", "sold 五块: 卖葱 | owed all"],
    ["my cousin bought 4 eggs on credit 8", "? 8: cousin bought 4 eggs | owed all"],
    ["隔壁赊了三斤米酒 四十五", "? 四十五: 隔壁 三斤米酒 | owed all"],
    ["卖了个竹篮八十 客人下个月给", "sold 八十: 卖了个竹篮 | owed all"],
    ["卖了一筐梨 40 先欠着", "sold 40: 卖了一筐梨 | owed all"],
    ["卖了两个给隔壁 一个15 一个赊着", "sold 15: 卖了两个给隔壁 一个 一个赊着 | owed part"],
    [
      "sold 2 pots to Mei one for 15 and one on credit",
      "sold 15: sold 2 pots to Mei one and one on credit | owed part",
    ],
  ])("%s: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});

describe("what cannot be read surely", () => {
  it.each([
    ["卖了两三个 15一个", "by-piece"],
    ["sold two or three at 15 each", "by-piece"],
    ["sold soap 12 each", "by-piece"],
    ["卖鸡蛋两三块", "amount-odd"],
    ["sold honey two or three yuan", "amount-odd"],
    ["sold 4 mats 80 took bus 6", "two-amounts"],
    ["sold 3 mats 90 she paid 60", "two-amounts"],
  ])("%s: %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    "+45 two baskets",
    "20 9 3 4.5",
    "A4 paper 12-15",
    "i am 66",
    "我今年六十九",
    "how much is 30 eggs",
    "鸡蛋30贵吗",
    "一个包裹要十五块，太贵了",
    "the market man has caps, eight yuan for one, everybody sells them",
    "Yesterday I walked to town. Bought 12 jars and then we talked about the price of honey for hours",
    "他叫我刷单，三单五块一单",
  ])("%s tells of no money", (text) => {
    expect(read(text)).toBe("nothing");
  });
});
