import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fieldBefore,
  nextField,
  priceFields,
  reckon,
  withFact,
  type PriceFacts,
  type PriceField,
} from "./price-facts.ts";
import { readField, readTry } from "./price-read.ts";
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
  marginBp: 2_000,
};

describe("an answer", () => {
  it.each<[PriceField, string, PriceFacts, PriceFacts]>([
    ["name", "  walnuts\n in shell ", {}, { name: "walnuts in shell" }],
    ["goods", "9", {}, { goods: 900 }],
    ["goods", "九块不到，8.5元", {}, { goods: 850 }],
    ["goods", "９．５０", {}, { goods: 950 }],
    ["packing", "没有", {}, { packing: 0 }],
    ["packing", "skip", {}, { packing: 0 }],
    ["postage", "4块5", {}, { postage: 450 }],
    ["postage", "by zone", {}, { postage: "zones" }],
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
    ["labour", "跳过", {}, { labour: "none" }],
    ["marginBp", "两成", {}, { marginBp: 2_000 }],
    ["marginBp", "2成半", {}, { marginBp: 2_500 }],
  ])("to %s is read from %j", (field, text, facts, change) => {
    expect(readField(field, text, facts)).toEqual({ kind: "read", change });
  });

  it.each<[PriceField, string, PriceFacts, string]>([
    ["name", "20", {}, "not-read"],
    ["name", "a".repeat(61), {}, "price-name-long"],
    ["goods", "nine or ten", {}, "which-number"],
    ["goods", "-9", {}, "not-read"],
    ["goods", "9 9", {}, "not-read"],
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
    ["marginBp", "91.4", { feeBp: 60, advertBp: 800 }, "price-rates-full"],
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
          minLength: 13,
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
          const isPrice = Number.isSafeInteger(reckoned?.roundMinor) && reckoned!.costMinor > 0;

          expect(reckoned === undefined || isPrice).toBe(true);
        },
      ),
    );
  });
});

describe("the questions", () => {
  it("come in order, zones only where they are wanted", () => {
    expect(nextField({})).toBe("name");
    expect(nextField({ name: "a", goods: 1, packing: 0, postage: 450 })).toBe("feeBp");
    expect(nextField({ name: "a", goods: 1, packing: 0, postage: "zones" })).toBe("grams");
    expect(nextField(walnuts)).toBeUndefined();
  });

  it("ask for no further zone once all parcels have one", () => {
    const { far: _far, remote: _remote, ...rest } = walnuts;

    expect(nextField({ ...rest, near: { ...near, shareBp: 10_000 } })).toBeUndefined();
    expect(nextField({ ...rest, near })).toBe("far");
  });

  it("go back over those that were asked", () => {
    expect(fieldBefore("name", {})).toBeUndefined();
    expect(fieldBefore("feeBp", { postage: 450 })).toBe("postage");
    expect(fieldBefore("feeBp", walnuts)).toBe("remote");
  });

  it("ask for the later zones again when an earlier one changes", () => {
    const changed = withFact(walnuts, { near: { ...near, shareBp: 5_000 } });

    expect(nextField(changed)).toBe("far");
    expect(reckon(changed)).toBeUndefined();
    expect(nextField(withFact(walnuts, { postage: 450 }))).toBeUndefined();
  });
});

describe("the result", () => {
  it("is the playbook's, with its own figure for returns", () => {
    const reckoned = reckon(walnuts)!;

    expect(reckoned.cost).toMatchObject({ postageMinor: 4_50, allowanceMinor: 82 });
    expect(reckoned.costMinor).toBe(16_12);
    expect(reckoned.lossIfReturnedMinor).toBe(7_20);
  });

  it.each(priceFields.filter((field) => field !== "labour"))("waits for %s", (field) => {
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
