import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { OrdersRecord } from "../rules/orders-record.ts";
import type { StockRecord } from "../rules/stock-record.ts";
import type { StockItem } from "../rules/stock.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("the shop's counts on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("m1", 1), noon);
      await members.create(newMember("m2", 2), noon);
    });
  });
  afterEach(() => store.close());

  const orders = <T>(act: (orders: OrdersRecord) => Promise<T>) =>
    store.transact(({ orders: record }) => act(record));
  const stock = <T>(act: (stock: StockRecord) => Promise<T>) =>
    store.transact(({ stock: record }) => act(record));

  it("keep a row a member and day; noting it again replaces the number", async () => {
    await orders(async (record) => {
      await record.note("m1", { day: "2026-12-01", parcels: 3 }, noon);
      await record.note("m1", { day: "2026-12-01", parcels: 5 }, after(1));
      await record.note("m2", { day: "2026-12-01", parcels: 9 }, noon);
    });

    expect(await orders((record) => record.find("m1", "2026-12-01"))).toBe(5);
    expect(await orders((record) => record.totalParcels("m1"))).toBe(5);
    expect(await orders((record) => record.totalParcels("m2"))).toBe(9);
  });

  it("give the noted days of a stretch, oldest first, and nothing for the others", async () => {
    await orders(async (record) => {
      for (const [day, parcels] of [
        ["2026-12-03", 0],
        ["2026-11-30", 2],
        ["2026-12-01", 4],
      ] as const) {
        await record.note("m1", { day, parcels }, noon);
      }
    });

    expect(await orders((record) => record.daysOf("m1", "2026-12-01", "2026-12-31"))).toEqual([
      { day: "2026-12-01", parcels: 4 },
      { day: "2026-12-03", parcels: 0 },
    ]);
    expect(await orders((record) => record.find("m1", "2026-12-02"))).toBeUndefined();
  });

  it("have no parcels for somebody who noted none, and none after a day was taken back", async () => {
    await orders((record) => record.note("m1", { day: "2026-12-01", parcels: 3 }, noon));
    await orders((record) => record.remove("m1", "2026-12-01"));

    expect(await orders((record) => record.totalParcels("m1"))).toBe(0);
    expect(await orders((record) => record.totalParcels("m2"))).toBe(0);
  });

  it("remember what was said, once", async () => {
    const first = await orders((record) => record.say("m1", "parcels-10", noon));
    const again = await orders((record) => record.say("m1", "parcels-10", after(1)));

    expect([first, again]).toEqual([true, false]);
    expect([...(await orders((record) => record.saidTo("m1")))]).toEqual(["parcels-10"]);

    await orders((record) => record.unsay("m1", "parcels-10"));
    expect((await orders((record) => record.saidTo("m1"))).size).toBe(0);
  });

  const walnuts: StockItem = {
    id: "g1",
    memberId: "m1",
    name: "Walnuts",
    dailyTenths: 60,
    leadDays: 4,
    safety: 10,
    onHand: 40,
  };

  it("keep goods, change them, and let them go", async () => {
    await stock((record) => record.save(walnuts, noon));
    await stock((record) => record.save({ ...walnuts, safety: 12 }, after(1)));
    await stock((record) => record.setOnHand("m1", "g1", 33, after(2)));

    expect(await stock((record) => record.listOf("m1"))).toEqual([
      { ...walnuts, safety: 12, onHand: 33, countedAt: after(2) },
    ]);

    await stock((record) => record.remove("m1", "g1"));
    expect(await stock((record) => record.listOf("m1"))).toEqual([]);
  });

  it("give nobody the goods of somebody else", async () => {
    await stock(async (record) => {
      await record.save(walnuts, noon);
      await record.setOnHand("m2", "g1", 0, noon);
      await record.save({ ...walnuts, memberId: "m2", name: "Stolen" }, noon);
      await record.remove("m2", "g1");
    });

    expect(await stock((record) => record.find("m2", "g1"))).toBeUndefined();
    expect(await stock((record) => record.find("m1", "g1"))).toEqual(walnuts);
  });
});
