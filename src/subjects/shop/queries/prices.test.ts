/** Prices and products, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const facts = { name: "带壳核桃", goods: 900, mishaps: { backBp: 500, brokenBp: 300 } };
const walnuts = { id: "p1", memberId: "m1", facts, isFinished: false };

describe.each(engines)("prices and products on $name", ({ open }) => {
  let store: Store;

  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      for (const id of ["v1", "v2"]) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "m1" }, noon);
      }
      await members.createHousehold("h1", "v1", "m1", noon);
      for (const [id, villageId, householdId] of [
        ["m1", "v1", "h1"],
        ["m2", "v1", "h1"],
        ["m3", "v1", null],
        ["m4", "v2", null],
      ] as const) {
        await members.create(newMember(id, Number(id.slice(1)), { villageId, householdId }), noon);
      }
    });
  });
  afterEach(() => store.close());

  const within = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  async function sells(memberId: string, key: string, source = "p1"): Promise<void> {
    await within(({ products }) =>
      products.keep({ memberId, source, name: key, key, told: 0 }, noon),
    );
  }

  it("keep what was told so far, and replace it by what was told later", async () => {
    await within(({ prices }) => prices.save(walnuts, noon));
    const later = { ...walnuts, facts: { ...facts, packing: 180 }, isFinished: true };
    await within(({ prices }) => prices.save(later, after(1)));

    expect(await within(({ prices }) => prices.find("m1", "p1"))).toEqual(later);
  });

  it("are nobody's but their owner's: not found, not changed, not deleted by others", async () => {
    await within(({ prices }) => prices.save(walnuts, noon));
    await within(({ prices }) => prices.save({ ...walnuts, memberId: "m2", facts: {} }, after(1)));
    await within(({ prices }) => prices.remove("m2", "p1"));

    expect(await within(({ prices }) => prices.find("m2", "p1"))).toBeUndefined();
    expect(await within(({ prices }) => prices.list("m2", 8, 0))).toEqual([]);
    expect(await within(({ prices }) => prices.find("m1", "p1"))).toEqual(walnuts);
  });

  it("come the last touched first, a page at a time, and go one by one", async () => {
    await within(({ prices }) => prices.save(walnuts, noon));
    await within(({ prices }) => prices.save({ ...walnuts, id: "p2" }, after(1)));
    await within(({ prices }) => prices.save({ ...walnuts, id: "p3" }, after(2)));
    await within(({ prices }) => prices.save(walnuts, after(3)));
    await within(({ prices }) => prices.remove("m1", "p2"));

    expect((await within(({ prices }) => prices.list("m1", 1, 0))).map(({ id }) => id)).toEqual([
      "p1",
    ]);
    expect((await within(({ prices }) => prices.list("m1", 8, 1))).map(({ id }) => id)).toEqual([
      "p3",
    ]);
  });

  it("keep one product a source, and what its owner was told", async () => {
    await sells("m1", "walnut");
    const told = { memberId: "m1", source: "p1", name: "Nuts", key: "nut", told: 3 };
    await within(({ products }) => products.keep(told, after(1)));

    expect(await within(({ products }) => products.find("m1", "p1"))).toEqual(told);
    await within(({ products }) => products.remove("m1", "p1"));
    expect(await within(({ products }) => products.find("m1", "p1"))).toBeUndefined();
  });

  it("are given with their homes, of one village: people who share a household are one home", async () => {
    await sells("m1", "walnut");
    await sells("m1", "basket", "listing");
    await sells("m2", "walnut");
    await sells("m4", "walnut");
    await sells("m3", "walnut");
    const sold = await within(({ products }) => products.soldIn("v1"));

    const homesOf = (goods: string) =>
      new Set(sold.filter(({ name }) => name === goods).map(({ home }) => home)).size;
    expect([homesOf("walnut"), homesOf("basket")]).toEqual([2, 1]);
    expect(await within(({ products }) => products.soldIn("nowhere"))).toEqual([]);
  });
});
