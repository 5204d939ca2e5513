import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cashNeed, packersFor } from "./capacity.ts";
import { allowanceOf, costOf, labourOf, lossIfBroken, lossIfReturned, totalOf } from "./cost.ts";
import { averagePostage, postageOf, shareLeft, type Zone } from "./freight.ts";
import { lowestPrice, priceToKeep, roundPrice, splitOf, wholeBp } from "./price.ts";
import { leftOf, withCoupon } from "./sale.ts";

const rates = { feeBp: 60, advertBp: 800 };
const walnuts = { goodsMinor: 9_00, packingMinor: 1_80, postageMinor: 4_50 };

describe("the first sum", () => {
  const sale = { inMinor: 20_00, goodsMinor: 9_00, boxMinor: 3_00, courierMinor: 4_50 };

  it("takes goods, box and courier from what comes in", () => {
    expect(leftOf(sale)).toBe(3_50);
  });

  it("leaves less with a coupon, and says when money is missing", () => {
    expect(leftOf(withCoupon(sale, 3_00))).toBe(50);
    expect(leftOf(withCoupon(sale, 4_00))).toBe(-50);
  });
});

describe("the price sum, as the playbook works it out", () => {
  it("finds the price that keeps the wanted share", () => {
    expect(priceToKeep(16_50, rates, 2_000)).toBe(23_11);
  });

  it("finds the lowest price without loss", () => {
    expect(lowestPrice(16_50, 60)).toBe(16_60);
  });

  it.each([
    [23_80, 5_25],
    [20_80, 2_51],
    [16_60, -1_33],
  ])("leaves of %i after cost, fee and adverts %i", (price, left) => {
    expect(splitOf(price, 16_50, rates).leftMinor).toBe(left);
  });

  it.each([
    [9_140, undefined],
    [9_139, 16_50 * wholeBp],
    [12_000, undefined],
  ])("refuses a wanted share of %i once nothing stays for the cost", (marginBp, price) => {
    expect(priceToKeep(16_50, rates, marginBp)).toBe(price);
  });

  it("refuses a fee of the whole price", () => {
    expect(lowestPrice(16_50, wholeBp)).toBeUndefined();
  });

  it.each([
    [23_11, 23_80],
    [23_80, 23_80],
    [23_81, 24_80],
    [4_03, 4_10],
    [10_01, 10_80],
    [99_81, 108_00],
    [131_20, 138_00],
  ])("suggests instead of %i the round price %i", (price, round) => {
    expect(roundPrice(price)).toBe(round);
  });
});

describe("the cost of one order, as the playbook works it out", () => {
  it("knows what a returned and a broken parcel lose", () => {
    expect(lossIfReturned(walnuts)).toBe(7_20);
    expect(lossIfBroken(walnuts)).toBe(15_30);
  });

  it("spreads returns and breakage over all orders", () => {
    const loss = { backMinor: 7_20, brokenMinor: 15_30 };

    expect(allowanceOf({ backBp: 500, brokenBp: 300 }, loss)).toBe(82);
  });

  it("counts the seller's own time", () => {
    expect(labourOf({ centiMinutes: 6_00, payPerHourMinor: 20_00 })).toBe(2_00);
  });

  it("adds it all up, own time or not", () => {
    const mishaps = { backBp: 500, brokenBp: 300 };
    const labour = { centiMinutes: 6_00, payPerHourMinor: 20_00 };

    expect(totalOf(costOf(walnuts, mishaps, null))).toBe(16_12);
    expect(totalOf(costOf(walnuts, mishaps, labour))).toBe(18_12);
  });
});

describe("postage", () => {
  const zones: readonly Zone[] = [
    { firstMinor: 3_50, extraMinor: 1_00, shareBp: 6_000 },
    { firstMinor: 5_00, extraMinor: 2_00, shareBp: 3_000 },
    { firstMinor: 9_00, extraMinor: 6_00, shareBp: 1_000 },
  ];

  it("is averaged over the zones", () => {
    expect(averagePostage(zones, 1_000)).toBe(4_50);
    expect(averagePostage(zones, 3_000)).toBe(4_50 + 2 * 1_80);
  });

  it.each([
    [1, 3_50],
    [1_000, 3_50],
    [1_001, 4_50],
    [2_500, 5_50],
  ])("of %i grams counts every kilo begun: %i", (grams, postage) => {
    expect(postageOf(zones[0]!, grams)).toBe(postage);
  });

  it("has no average while the shares are not 100 in all", () => {
    expect(averagePostage(zones.slice(0, 2), 1_000)).toBeUndefined();
    expect(shareLeft(zones.slice(0, 2))).toBe(1_000);
    expect(averagePostage([...zones, zones[0]!], 1_000)).toBeUndefined();
  });
});

describe("orders a day", () => {
  it("ask for cash until the first money comes", () => {
    expect(cashNeed(20, 16_00, 12)).toBe(3_840_00);
  });

  it("ask for people who pack", () => {
    expect(packersFor(300, 40, 7)).toBe(2);
    expect(packersFor(280, 40, 7)).toBe(1);
    expect(packersFor(0, 40, 7)).toBe(0);
    expect(packersFor(10, 0, 7)).toBeUndefined();
  });
});

const minor = fc.integer({ min: 1, max: 100_000_00 });
const basis = fc.integer({ min: 0, max: wholeBp });
/** Rates and a margin that leave something of the price. */
const room = fc
  .tuple(basis, basis, basis)
  .filter(([fee, advert, margin]) => fee + advert + margin < wholeBp);

describe("whatever the numbers", () => {
  it("a price is cost, fee, advert and what is left, to the minor unit", () => {
    fc.assert(
      fc.property(minor, minor, basis, basis, (price, cost, feeBp, advertBp) => {
        const split = splitOf(price, cost, { feeBp, advertBp });

        expect(split.costMinor + split.feeMinor + split.advertMinor + split.leftMinor).toBe(price);
        expect(split.feeMinor).toBeGreaterThanOrEqual(0);
        expect(split.advertMinor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("the price keeps the wanted share exactly or more, and a minor unit less keeps too little", () => {
    fc.assert(
      fc.property(minor, room, (cost, [feeBp, advertBp, marginBp]) => {
        const price = priceToKeep(cost, { feeBp, advertBp }, marginBp)!;
        // In ten-thousandths of a minor unit, where nothing is rounded.
        const spare = (at: bigint) =>
          (at - BigInt(cost)) * 10_000n - at * BigInt(feeBp + advertBp + marginBp);

        expect(spare(BigInt(price))).toBeGreaterThanOrEqual(0n);
        expect(spare(BigInt(price) - 1n)).toBeLessThan(0n);
      }),
    );
  });

  it("what is said to be left is less than a minor unit below the exact sum, never above", () => {
    fc.assert(
      fc.property(minor, minor, basis, basis, (price, cost, feeBp, advertBp) => {
        const { leftMinor } = splitOf(price, cost, { feeBp, advertBp });
        const exact = (BigInt(price) - BigInt(cost)) * 10_000n - BigInt(price * (feeBp + advertBp));
        const above = exact - BigInt(leftMinor) * 10_000n;

        expect(above).toBeGreaterThanOrEqual(0n);
        expect(above).toBeLessThan(10_000n);
      }),
    );
  });

  it("at the lowest price without loss nothing is missing, and below it something is", () => {
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: wholeBp - 1 }), (cost, feeBp) => {
        const lowest = lowestPrice(cost, feeBp)!;
        const at = (price: number) => splitOf(price, cost, { feeBp, advertBp: 0 }).leftMinor;

        expect(at(lowest)).toBeGreaterThanOrEqual(0);
        expect(at(lowest - 1)).toBeLessThan(0);
      }),
    );
  });

  it("more cost, fee, advert or wanted share never lowers a price", () => {
    fc.assert(
      fc.property(
        minor,
        room,
        fc.nat(1_000_00),
        fc.nat(500),
        (cost, [feeBp, advertBp, marginBp], more, moreBp) => {
          const price = priceToKeep(cost, { feeBp, advertBp }, marginBp)!;
          const dearer = [
            priceToKeep(cost + more, { feeBp, advertBp }, marginBp),
            priceToKeep(cost, { feeBp: feeBp + moreBp, advertBp }, marginBp),
            priceToKeep(cost, { feeBp, advertBp: advertBp + moreBp }, marginBp),
            priceToKeep(cost, { feeBp, advertBp }, marginBp + moreBp),
          ];

          // Refused is dearer than any price.
          for (const each of dearer) expect(each ?? Infinity).toBeGreaterThanOrEqual(price);
          expect(lowestPrice(cost, feeBp + moreBp) ?? Infinity).toBeGreaterThanOrEqual(
            lowestPrice(cost, feeBp)!,
          );
        },
      ),
    );
  });

  it("a round price is never below, rounds to itself, and rises with the price", () => {
    fc.assert(
      fc.property(minor, minor, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];

        expect(roundPrice(low)).toBeGreaterThanOrEqual(low);
        expect(roundPrice(roundPrice(low))).toBe(roundPrice(low));
        expect(roundPrice(high)).toBeGreaterThanOrEqual(roundPrice(low));
      }),
    );
  });

  it("average postage lies between the cheapest and the dearest zone, and does not drift", () => {
    fc.assert(
      fc.property(minor, minor, fc.integer({ min: 0, max: 10_000 }), (near, far, shareBp) => {
        const zones = [
          { firstMinor: near, extraMinor: 0, shareBp },
          { firstMinor: far, extraMinor: 0, shareBp: 10_000 - shareBp },
        ];
        const average = averagePostage(zones, 1_000)!;

        expect(average).toBeGreaterThanOrEqual(Math.min(near, far));
        expect(average).toBeLessThanOrEqual(Math.max(near, far));
        expect(averagePostage(zones, 1_000)).toBe(average);
      }),
    );
  });

  it("more returns or breakage never make an order cheaper", () => {
    fc.assert(
      fc.property(minor, minor, basis, basis, fc.nat(100), (back, broken, b, c, more) => {
        const loss = { backMinor: back, brokenMinor: broken };
        const before = allowanceOf({ backBp: b, brokenBp: c }, loss);

        expect(allowanceOf({ backBp: b + more, brokenBp: c }, loss)).toBeGreaterThanOrEqual(before);
        expect(allowanceOf({ backBp: b, brokenBp: c + more }, loss)).toBeGreaterThanOrEqual(before);
        expect(Number.isSafeInteger(before)).toBe(true);
      }),
    );
  });
});
