import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import type { Counted } from "./restock.ts";
import { leftBy, orderOn } from "./restock.ts";
import type { SeasonEntry } from "./season.ts";
import { nextLook, wordFor, type Seller } from "./word.ts";

const firstOn = "2026-12-01";
const on = (days: number) => addDays(firstOn, days);

const entry = (id: string, more: Partial<SeasonEntry> = {}): SeasonEntry => ({
  id,
  country: "any",
  product: undefined,
  days: [],
  yearly: "03-20",
  from: 20,
  until: 10,
  article: "a",
  words: { en: id, zh: id },
  ...more,
});
const walnuts: Counted = {
  id: "g1",
  name: "Walnuts",
  dailyTenths: 60,
  leadDays: 4,
  safety: 10,
  onHand: 40,
  countedOn: firstOn,
};
const seller: Seller = {
  sold: { firstOn, parcels: 5, days: 3, lastOn: on(20) },
  country: "CN",
  traits: { product: "grown" },
  stock: [],
  restockedOn: undefined,
  said: new Set(),
};
const sold = (more: Partial<Seller["sold"]>): Partial<Seller> => ({
  sold: { ...seller.sold, ...more },
});

/** What is said on a day, in short. */
function said(
  day: number,
  change: Partial<Seller> = {},
  season: readonly SeasonEntry[] = [],
): string | undefined {
  const word = wordFor(season, { ...seller, ...change }, on(day));
  return word === undefined ? undefined : [word.kind, ...word.marks].join(" ");
}

describe("days of the season", () => {
  // 20 March 2027 is day 109.
  const calendar = [entry("spring")];
  const mark = "season-spring-2027-03-20";

  it.each([
    [88, undefined],
    [89, `season ${mark}`],
    [99, `season ${mark}`],
    [100, undefined],
  ])("on day %i: %s", (day, expected) => {
    const quiet = { said: new Set(["days-100", "drill-1"]) };
    expect(said(day, quiet, calendar)).toBe(expected);
  });

  it("come once for each year", () => {
    const next = { said: new Set([mark]), ...sold({ lastOn: on(450) }) };

    expect(said(89, next, calendar)).not.toContain("season");
    expect(said(92 + 365, next, calendar)).toBe("season season-spring-2028-03-20");
  });

  it.each([
    ["of another country", { country: "VN" }, false],
    ["of this country", { country: "CN" }, true],
    ["for other goods", { product: ["craft"] }, false],
    ["for these goods", { product: ["grown", "made"] }, true],
    ["whose dates are written out", { yearly: undefined, days: ["2027-03-18"] }, true],
    ["whose dates are over", { yearly: undefined, days: ["2026-03-18"] }, false],
  ])("%s: %j", (_, more, isSaid) => {
    expect(said(92, {}, [entry("spring", more)])?.startsWith("season")).toBe(isSaid);
  });

  it("come also to who has not said what they sell", () => {
    expect(said(92, { traits: {} }, [entry("x", { product: ["craft"] })])).toMatch(/^season/);
  });

  it("come in the order in which their time runs out", () => {
    const both = [entry("later", { until: 5 }), entry("sooner", { until: 12 })];

    expect(said(92, {}, both)).toContain("sooner");
  });
});

describe("goods to order", () => {
  it.each([
    ["on the day on which the count comes to the point", walnuts, on(1)],
    ["later with more on the shelf", { ...walnuts, onHand: 94 }, on(10)],
    ["the day after a count that is below it", { ...walnuts, onHand: 3 }, on(1)],
    ["never where none is sold", { ...walnuts, dailyTenths: 0, onHand: 20 }, undefined],
    [
      "the day after, where none is sold and few are there",
      { ...walnuts, dailyTenths: 0, onHand: 5 },
      on(1),
    ],
  ])("are due %s", (_, item, day) => {
    expect(orderOn(item)).toBe(day);
  });

  it("are told once for each count, and not twice in a fortnight", () => {
    const stock = [walnuts];
    const mark = `restock-g1-${firstOn}`;

    expect(said(1, { stock })).toBe(`restock ${mark}`);
    expect(said(2, { stock, said: new Set([mark]), restockedOn: on(1) })).toBeUndefined();
    const counted = [{ ...walnuts, countedOn: on(5) }];
    expect(said(14, { stock: counted, restockedOn: on(1) })).toBeUndefined();
    expect(said(15, { stock: counted, restockedOn: on(1) })).toBe(`restock restock-g1-${on(5)}`);
  });

  it("are told of together", () => {
    const stock = [walnuts, { ...walnuts, id: "g2" }];

    expect(said(1, { stock })).toBe(`restock restock-g1-${firstOn} restock-g2-${firstOn}`);
  });

  it("are estimated, never below none", () => {
    expect([0, 2, 30].map((days) => leftBy(walnuts, on(days)))).toEqual([40, 28, 0]);
  });
});

describe("milestones", () => {
  it.each([
    [29, {}, undefined],
    [30, {}, "anniversary days-30"],
    [34, {}, "anniversary days-30"],
    [41, { said: new Set(["drill-1"]) }, undefined],
    [30, sold({ parcels: 0, lastOn: undefined }), "anniversary days-30"],
    [100, sold({ lastOn: on(80) }), "anniversary days-100"],
    [100, { ...sold({ lastOn: on(20) }), said: new Set(["drill-1"]) }, undefined],
    [100, { ...sold({ lastOn: undefined, parcels: 0 }), said: new Set(["drill-1"]) }, undefined],
    [365, sold({ lastOn: on(364) }), "anniversary days-365"],
  ])("on day %i with %j: %s", (day, change, expected) => {
    expect(said(day, change)).toBe(expected);
  });

  it.each([
    [29, [], undefined],
    [30, [], "anniversary parcels-30"],
    [104, [], "anniversary parcels-30 parcels-100"],
    [104, ["parcels-100"], undefined],
    [1_200, ["parcels-30", "parcels-100"], "anniversary parcels-30 parcels-100 parcels-1000"],
  ])("%i parcels, %j said: %s", (parcels, marks, expected) => {
    expect(said(21, { ...sold({ parcels }), said: new Set(marks) })).toBe(expected);
  });
});

describe("drills", () => {
  it.each([
    [34, undefined],
    [35, "drill drill-1"],
    [125, "drill drill-1"],
    [126, "drill drill-2"],
    [217, "drill drill-3"],
    [308, "drill drill-4"],
  ])("on day %i: %s", (day, expected) => {
    const settled = ["days-30", "days-100", "days-365"];
    expect(said(day, { said: new Set(settled) })).toBe(expected);
  });
});

it("says the most important first", () => {
  const all = { stock: [{ ...walnuts, countedOn: on(90) }], ...sold({ lastOn: on(99) }) };
  const calendar = [entry("spring", { until: 5 })];
  const order: string[] = [];
  const marks = new Set<string>();
  for (let count = 0; count < 5; count += 1) {
    const restockedOn = marks.has(`restock-g1-${on(90)}`) ? on(101) : undefined;
    const word = wordFor(calendar, { ...seller, ...all, said: marks, restockedOn }, on(101));
    if (word === undefined) break;
    order.push(word.kind);
    for (const mark of word.marks) marks.add(mark);
  }

  expect(order).toEqual(["season", "restock", "anniversary", "drill"]);
});

describe("the next look", () => {
  const marks = fc.uniqueArray(
    fc.constantFrom(
      "days-30",
      "days-100",
      "parcels-30",
      "drill-1",
      "drill-2",
      `restock-g1-${firstOn}`,
    ),
  );
  const sellers = fc.record({
    parcels: fc.integer({ min: 0, max: 1_500 }),
    lastOn: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    onHand: fc.integer({ min: 0, max: 2_000 }),
    dailyTenths: fc.integer({ min: 0, max: 200 }),
    counted: fc.integer({ min: 0, max: 200 }),
    said: marks,
  });
  const calendar = [entry("spring"), entry("sale", { yearly: "06-18", from: 42, until: 14 })];

  it("misses nothing: between two looks there is nothing new to say", () => {
    fc.assert(
      fc.property(sellers, fc.integer({ min: 0, max: 400 }), (given, day) => {
        const stock = [{ ...walnuts, ...given, countedOn: on(Math.min(day, given.counted)) }];
        const last = given.lastOn === undefined ? undefined : on(Math.min(day, given.lastOn));
        const one: Seller = {
          ...seller,
          ...sold({ parcels: given.parcels, lastOn: last }),
          stock,
          said: new Set(given.said),
        };
        fc.pre(wordFor(calendar, one, on(day)) === undefined);
        const next = nextLook(calendar, one, on(day));

        expect(next > on(day)).toBe(true);
        for (let each = on(day); each < next; each = addDays(each, 1)) {
          expect(wordFor(calendar, one, each)).toBeUndefined();
        }
      }),
    );
  });
});
