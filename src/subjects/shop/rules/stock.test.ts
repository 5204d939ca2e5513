import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeCount, isTimeToOrder, mostPieces, nextField, stepBack } from "./stock.ts";
import { restockPoint } from "../../season/rules/restock.ts";

const need = fc.record({
  dailyTenths: fc.nat(5_000),
  leadDays: fc.nat(180),
  safety: fc.nat(5_000),
});

describe("when to order", () => {
  it("is at 34 when 6 a day are sold, new ones take 4 days and 10 are kept in reserve", () => {
    expect(restockPoint({ dailyTenths: 60, leadDays: 4, safety: 10 })).toBe(34);
  });

  it("counts a part of a piece as a whole one", () => {
    expect(restockPoint({ dailyTenths: 43, leadDays: 3, safety: 0 })).toBe(13); // 12.9
  });

  it.each([
    [35, false],
    [34, true],
    [0, true],
  ])("with %i left is now: %s", (onHand, now) => {
    expect(isTimeToOrder({ dailyTenths: 60, leadDays: 4, safety: 10, onHand })).toBe(now);
  });

  it("never comes later when more is sold, goods take longer or more is kept", () => {
    fc.assert(
      fc.property(need, need, (one, more) => {
        const point = restockPoint(one);
        expect(
          restockPoint({ ...one, dailyTenths: one.dailyTenths + more.dailyTenths }),
        ).toBeGreaterThanOrEqual(point);
        expect(
          restockPoint({ ...one, leadDays: one.leadDays + more.leadDays }),
        ).toBeGreaterThanOrEqual(point);
        expect(restockPoint({ ...one, safety: one.safety + more.safety })).toBe(
          point + more.safety,
        );
      }),
    );
  });

  it("leaves enough until the new goods are there", () => {
    fc.assert(
      fc.property(need, (one) => {
        const sold = (one.dailyTenths * one.leadDays) / 10;
        const left = restockPoint(one) - sold;
        expect(left).toBeGreaterThanOrEqual(one.safety);
        expect(left).toBeLessThan(one.safety + 1);
      }),
    );
  });
});

describe("the count on the shelf", () => {
  it("never falls below none or rises beyond what is believed", () => {
    fc.assert(
      fc.property(fc.nat(mostPieces), fc.integer({ min: -999, max: 999 }), (onHand, by) => {
        const count = changeCount(onHand, by);
        expect(count >= 0 && count <= mostPieces).toBe(true);
      }),
    );
    expect(changeCount(3, -5)).toBe(0);
    expect(changeCount(3, 10)).toBe(13);
  });
});

describe("the questions about a kind of goods", () => {
  it("come one after another, and back again", () => {
    const draft = { name: "Walnuts", daily: 60, lead: 4 };

    expect(nextField(draft)).toBe("safety");
    expect(stepBack(draft)).toEqual({ name: "Walnuts", daily: 60 });
    expect(stepBack({})).toBeUndefined();
    expect(nextField({ ...draft, safety: 10, have: 0 })).toBeUndefined();
  });

  it("are only one when the count alone is asked", () => {
    expect(nextField({ id: "g1", only: "have" })).toBe("have");
    expect(nextField({ id: "g1", only: "have", have: 3 })).toBeUndefined();
    expect(stepBack({ id: "g1", only: "have" })).toBeUndefined();
  });
});
