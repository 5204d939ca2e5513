import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fieldBefore,
  nextField,
  nextMore,
  reckon,
  withFact,
  type PriceFacts,
  type PriceField,
} from "./price-facts.ts";
import { readTry } from "./price-line.ts";
import { readField } from "./price-read.ts";
import { writePercent } from "../screens/price-say.ts";

const zones: PriceFacts = { postage: "zones", grams: 1_000 };
const near = { firstMinor: 350, extraMinor: 0, shareBp: 6_000 };
const far = { firstMinor: 500, extraMinor: 0, shareBp: 3_000 };

/** The playbook's walnuts, by zone and with the seller's own time. */
const walnuts: PriceFacts = {
  name: "walnuts",
  goods: 9_00,
  packing: 1_80,
  ...zones,
  near,
  far,
  remote: { firstMinor: 900, extraMinor: 0, shareBp: 1_000 },
  feeBp: 60,
  advertBp: 800,
  mishaps: { backBp: 500, brokenBp: 300 },
  labour: "none",
  price: 23_80,
};

describe("an answer", () => {
  it.each<[PriceField, string, PriceFacts, PriceFacts]>([
    ["name", "  walnuts\n in shell ", {}, { name: "walnuts in shell" }],
    ["goods", "9", {}, { goods: 900 }],
    ["goods", "九块不到，8.5元", {}, { goods: 850 }],
    ["goods", "９．５０", {}, { goods: 950 }],
    ["goods", "20 3 35", {}, { goods: 2_000, sending: 300, price: 3_500 }],
    ["goods", "20块，3块5，三十五块", {}, { goods: 2_000, sending: 350, price: 3_500 }],
    ["goods", "20 2 4.5 35", {}, { goods: 2_000, sending: 650, price: 3_500 }],
    ["goods", "20 3", {}, { goods: 2_000, sending: 300 }],
    ["goods", "Walnuts 20 3 35", {}, { name: "Walnuts", goods: 2_000, sending: 300, price: 3_500 }],
    [
      "goods",
      "核桃：20元 3元 35元",
      {},
      { name: "核桃", goods: 2_000, sending: 300, price: 3_500 },
    ],
    ["goods", "cost 20 packing 3 price 35", {}, { goods: 2_000, sending: 300, price: 3_500 }],
    ["goods", "成本20 邮费3 卖35", {}, { goods: 2_000, sending: 300, price: 3_500 }],
    ["goods", "一篮子三十五块左右", {}, { goods: 3_500 }],
    ["goods", "20块一斤", {}, { goods: 2_000 }],
    ["goods", "赶场卖一块二一个", {}, { goods: 120 }],
    ["goods", "盒子2块，快递八块五", {}, { goods: 200, sending: 850 }],
    ["goods", "1 jar for 12 yuan", {}, { goods: 1_200 }],
    ["goods", "一罐本钱十二，盒子两块，卖三十", {}, { goods: 1_200, sending: 200, price: 3_000 }],
    ["goods", "twenty, three and thirty five", {}, { goods: 2_000, sending: 300, price: 3_500 }],
    ["goods", "20,9", {}, { goods: 2_000, sending: 900 }],
    ["goods", "20，9，35", {}, { goods: 2_000, sending: 900, price: 3_500 }],
    ["goods", "12,50 3 35", {}, { goods: 1_250, sending: 300, price: 3_500 }],
    ["goods", "1.234,50", {}, { goods: 123_450 }],
    ["price", "12,50", {}, { price: 1_250 }],
    ["packing", "１，５０", {}, { packing: 150 }],
    ["grams", "1,5", {}, { grams: 1_500 }],
    [
      "near",
      "3,50 60",
      { grams: 1_000 },
      { near: { firstMinor: 350, extraMinor: 0, shareBp: 6_000 } },
    ],
    ["sending", "一斤八块五", {}, { sending: 850 }],
    ["sending", "free", {}, { sending: 0 }],
    ["sending", "没有", {}, { sending: 0 }],
    ["sending", "2 4.5", {}, { sending: 650 }],
    ["sending", "4块5", {}, { sending: 450 }],
    ["price", "35", {}, { price: 3_500 }],
    ["packing", "没有", {}, { packing: 0 }],
    ["postage", "by zone", {}, { postage: "zones" }],
    ["postage", "远处贵一点", {}, { postage: "zones" }],
    ["postage", "都一样", {}, { postage: "alike" }],
    ["postage", "不一样", {}, { postage: "zones" }],
    ["grams", "1.5", {}, { grams: 1_500 }],
    ["grams", "500 g", {}, { grams: 500 }],
    ["grams", "5斤", {}, { grams: 2_500 }],
    ["grams", "2公斤", {}, { grams: 2_000 }],
    ["near", "3.5 60%", zones, { near }],
    ["near", "3.5 1 60", { ...zones, grams: 2_000 }, { near: { ...near, extraMinor: 100 } }],
    ["remote", "9", { ...zones, near, far }, { remote: walnuts.remote! }],
    ["remote", "9 10", { ...zones, near, far }, { remote: walnuts.remote! }],
    ["feeBp", "0.6", {}, { feeBp: 60 }],
    ["feeBp", "6‰", {}, { feeBp: 60 }],
    ["advertBp", "none", {}, { advertBp: 0 }],
    ["advertBp", "百分之8", {}, { advertBp: 800 }],
    ["mishaps", "5", {}, { mishaps: { backBp: 500, brokenBp: 0 } }],
    ["mishaps", "退5个，坏3个", {}, { mishaps: { backBp: 500, brokenBp: 300 } }],
    ["labour", "6分钟 20块", {}, { labour: { centiMinutes: 600, payPerHourMinor: 2_000 } }],
    ["goods", "三十五块", {}, { goods: 3_500 }],
    ["goods", "thirty-five", {}, { goods: 3_500 }],
    ["goods", "12+3", {}, { goods: 1_500 }],
    ["grams", "半斤", {}, { grams: 250 }],
    ["goods", "38-12-5", {}, { goods: 2_100 }],
    ["goods", "20-3-35", {}, { goods: 2_000, sending: 300, price: 3_500 }],
    ["goods", "8块×5斤", {}, { goods: 4_000 }],
    ["sending", "twelve minus three", {}, { sending: 900 }],
    ["feeBp", "不收", {}, { feeBp: 0 }],
    ["grams", "一斤二两", {}, { grams: 600 }],
    ["grams", "三两", {}, { grams: 150 }],
    ["near", "3.5元 六成", zones, { near }],
    ["mishaps", "一百个退五个，坏三个", {}, { mishaps: { backBp: 500, brokenBp: 300 } }],
    ["mishaps", "没退的，坏2个", {}, { mishaps: { backBp: 0, brokenBp: 200 } }],
    ["mishaps", "没有退的", {}, { mishaps: { backBp: 0, brokenBp: 0 } }],
    [
      "labour",
      "一单半小时，一小时二十",
      {},
      { labour: { centiMinutes: 3_000, payPerHourMinor: 2_000 } },
    ],
    ["labour", "half an hour, 20", {}, { labour: { centiMinutes: 3_000, payPerHourMinor: 2_000 } }],
    ["labour", "跳过", {}, { labour: "none" }],
    ["advertBp", "两成", {}, { advertBp: 2_000 }],
    ["advertBp", "2成半", {}, { advertBp: 2_500 }],
  ])("to %s is read from %j", (field, text, facts, change) => {
    expect(readField(field, text, facts)).toEqual({ kind: "read", change });
  });

  it.each<[PriceField, string, PriceFacts, string]>([
    ["name", "20", {}, "not-read"],
    ["name", "a".repeat(61), {}, "price-name-long"],
    ["goods", "nine or ten", {}, "which-number"],
    ["goods", "20-30", {}, "which-number"],
    ["sending", "五到八块", {}, "which-number"],
    ["goods", "一分钱没花", {}, "price-goods-nothing"],
    ["mishaps", "都一样", {}, "line-not-read"],
    ["goods", "-9", {}, "not-read"],
    ["goods", "半斤", {}, "not-read"],
    ["price", "20 kilos", {}, "not-read"],
    ["goods", "1 2 3 4 5", {}, "not-read"],
    ["goods", "0 3 35", {}, "price-goods-nothing"],
    ["goods", "20 3 100000.01", {}, "price-too-large"],
    ["sending", "1 2 3", {}, "not-read"],
    ["price", "0", {}, "not-read"],
    ["price", "35 36", {}, "not-read"],
    ["price", "盒子2块，快递八块五", {}, "not-read"],
    ["goods", "12,50", {}, "comma-open"],
    ["sending", "２，５０", {}, "comma-open"],
    ["goods", "the honey is from my mother", {}, "number-alone-here"],
    ["price", "蜂蜜是我妈给的", {}, "number-alone-here"],
    ["labour", "my husband does the packing", {}, "numbers-alone-here"],
    ["goods", "in market i get 12 for 10", {}, "not-read"],
    ["goods", "10 eggs for 12", {}, "not-read"],
    ["goods", "1 doz", {}, "not-read"],
    ["postage", "4.5", {}, "price-postage-unread"],
    ["goods", "9.123", {}, "not-read"],
    ["goods", "0", {}, "price-goods-nothing"],
    ["goods", "100000.01", {}, "price-too-large"],
    ["grams", "0", {}, "not-read"],
    ["grams", "101", {}, "price-too-large"],
    ["near", "abc", zones, "line-not-read"],
    ["near", "3.5 101", zones, "price-share-sum"],
    ["far", "5 41", { ...zones, near }, "price-share-sum"],
    ["remote", "9 9", { ...zones, near, far }, "price-share-sum"],
    ["feeBp", "100", {}, "price-rates-full"],
    ["advertBp", "99.4", { feeBp: 60 }, "price-rates-full"],
    ["advertBp", "79.4", { feeBp: 60, marginBp: 2_000 }, "price-rates-full"],
    ["mishaps", "60 50", {}, "price-mishaps-over"],
    ["labour", "abc", {}, "line-not-read"],
    ["labour", "9999 20", {}, "price-too-large"],
  ])("to %s is asked back for %j", (field, text, facts, key) => {
    expect(readField(field, text, facts)).toMatchObject({ kind: "unread", why: { key } });
  });

  it.each<[PriceField, string, string, PriceFacts, string, PriceFacts]>([
    ["labour", "6", "20", {}, "6", { labour: { centiMinutes: 600, payPerHourMinor: 2_000 } }],
    ["near", "3.5", "60", zones, "3.50", { near }],
    [
      "remote",
      "9",
      "6",
      { ...zones, grams: 2_000, near, far },
      "9",
      { remote: { ...walnuts.remote!, extraMinor: 600 } },
    ],
  ])("to %s may come in two: %j, then %j", (field, first, second, facts, told, change) => {
    expect(readField(field, first, facts)).toMatchObject({ kind: "partly", told });
    expect(readField(field, second, facts, told)).toEqual({ kind: "read", change });
  });

  it("never makes a price of nonsense, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.float().map(String), fc.integer().map(String)), {
          minLength: 3,
          maxLength: 40,
        }),
        (texts) => {
          let facts: PriceFacts = {};
          for (const text of texts) {
            const field = nextField(facts);
            const reading = field === undefined ? undefined : readField(field, text, facts);
            if (reading?.kind === "read") facts = withFact(facts, reading.change);
          }
          const reckoned = reckon(facts);
          const isPrice = Number.isSafeInteger(reckoned?.priceMinor) && reckoned!.costMinor > 0;

          expect(reckoned === undefined || isPrice).toBe(true);
        },
      ),
    );
  });
});

describe("several things that the goods are made of", () => {
  it.each([
    ["sisal 150 and dye 50", 200],
    ["150 sisal, 50 dye", 200],
    ["thread thirty and cloth fifty", 80],
    ["布30块 线5块", 35],
    ["面粉12，油八块，糖3", 23],
  ])("are one cost: %s", (typed, sum) => {
    expect(readField("goods", typed, {})).toEqual({ kind: "read", change: { goods: sum * 100 } });
  });

  it.each([
    ["20 3", { goods: 2_000, sending: 300 }],
    ["walnuts 20 and 3", { goods: 2_000, sending: 300 }],
    ["goods 20 postage 3", { goods: 2_000, sending: 300 }],
    ["核桃20 快递3", { goods: 2_000, sending: 300 }],
    ["核桃20，纸箱2块", { goods: 2_000, sending: 200 }],
  ])("are none where a number packs, sends or has no name: %s", (typed, change) => {
    expect(readField("goods", typed, {})).toMatchObject({ kind: "read", change });
  });
});

describe("a time", () => {
  it.each(["two days", "2 days", "an hour", "about three weeks", "两天", "3个小时", "两个礼拜"])(
    "is no money: %s",
    (typed) => {
      expect(readField("price", typed, {}).kind).toBe("unread");
      expect(readField("goods", typed, {}).kind).toBe("unread");
    },
  );
});

describe("the questions", () => {
  it("are three, and zones only where they are wanted", () => {
    expect(nextField({})).toBe("goods");
    expect(nextField({ goods: 1 })).toBe("sending");
    expect(nextField({ goods: 1, sending: 0 })).toBe("price");
    expect(nextField({ goods: 1, sending: 0, price: 2 })).toBeUndefined();
    expect(nextField({ goods: 1, sending: 0, price: 2, postage: "zones" })).toBe("packing");
    expect(nextField(walnuts)).toBeUndefined();
  });

  it("of what else costs something come only when they are wanted, each once", () => {
    const three = { goods: 1, sending: 0, price: 2 };

    expect(nextMore(three)).toBe("feeBp");
    expect(nextMore({ ...three, feeBp: 60, mishaps: { backBp: 0, brokenBp: 0 } })).toBe("advertBp");
    expect(nextMore(walnuts)).toBeUndefined();
  });

  it("ask for no further zone once all parcels have one", () => {
    const { far: _far, remote: _remote, ...rest } = walnuts;

    expect(nextField({ ...rest, near: { ...near, shareBp: 10_000 } })).toBeUndefined();
    expect(nextField({ ...rest, near })).toBe("far");
  });

  it("go back over those that were asked", () => {
    expect(fieldBefore("goods", {})).toBeUndefined();
    expect(fieldBefore("name", {})).toBeUndefined();
    expect(fieldBefore("price", {})).toBe("sending");
    expect(fieldBefore("feeBp", walnuts)).toBe("price");
    expect(fieldBefore("grams", walnuts)).toBe("packing");
  });

  it("ask for the later zones again when an earlier one changes", () => {
    const changed = withFact(walnuts, { near: { ...near, shareBp: 5_000 } });

    expect(nextField(changed)).toBe("far");
    expect(reckon(changed)).toBeUndefined();
    expect(nextField(withFact(walnuts, { postage: "alike" }))).toBe("sending");
  });
});

describe("the result", () => {
  it("is the playbook's, with its own figure for returns", () => {
    const reckoned = reckon(walnuts)!;

    expect(reckoned.cost).toMatchObject({ postageMinor: 4_50, allowanceMinor: 82 });
    expect(reckoned.costMinor).toBe(16_12);
    expect(reckoned.lossIfReturnedMinor).toBe(7_20);
  });

  it("of three numbers counts nothing else", () => {
    const reckoned = reckon({ goods: 20_00, sending: 3_00, price: 35_00 })!;

    expect(reckoned).toMatchObject({ costMinor: 23_00, lowestMinor: 23_00, priceMinor: 35_00 });
    expect(reckoned.atPrice.leftMinor).toBe(12_00);
  });

  it("of an earlier sum is the price that it worked out, until another is asked", () => {
    const earlier: PriceFacts = {
      goods: 9_00,
      packing: 3_00,
      postage: 4_50,
      feeBp: 60,
      advertBp: 800,
      mishaps: { backBp: 0, brokenBp: 0 },
      labour: "none",
      marginBp: 2_000,
    };

    expect(reckon(earlier)).toMatchObject({ costMinor: 16_50, priceMinor: 23_80 });
    expect(reckon(withFact(earlier, { price: 20_00 }))!.atPrice.leftMinor).toBe(1_78);
  });

  it.each(["goods", "packing", "grams", "near", "price"] as const)("waits for %s", (field) => {
    const { [field]: _left, ...rest } = walnuts;

    expect(reckon(rest)).toBeUndefined();
  });
});

describe("a price to try", () => {
  it.each([
    ["22", 22_00, 22_00],
    ["-3", 20_80, 23_80],
    ["3元券", 20_80, 23_80],
    ["coupon 3", 20_80, 23_80],
    ["减3", 20_80, 23_80],
    ["打九折", 21_42, 23_80],
    ["85折", 20_23, 23_80],
    ["10% off", 21_42, 23_80],
    ["24-3", 21_00, 21_00],
  ])("%j is %i", (text, priceMinor, atHandMinor) => {
    expect(readTry(text, 23_80)).toEqual({ priceMinor, atHandMinor });
  });

  it.each(["", "abc", "-30", "0", "1 2"])("%j is none", (text) => {
    expect(readTry(text, 23_80)).toBeUndefined();
  });
});

it.each([
  [60, "0.6"],
  [2_000, "20"],
  [1, "0.01"],
])("%i basis points are %s percent", (basisPoints, text) => {
  expect(writePercent(basisPoints)).toBe(text);
});
