import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { type Store } from "../../open-store.ts";
import { type MemberRecord } from "../rules/record.ts";

describe.each(engines)("villages on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const ask = <T>(act: (record: MemberRecord) => Promise<T>) =>
    store.transact((records) => act(records.members));
  const propose = (id: string, name: string) =>
    ask((record) => record.createVillage({ id, name, state: "proposed", createdBy: "m1" }, noon));

  it("keeps a village that is proposed twice once", async () => {
    await propose("v1", "West Lake");
    await propose("v2", "ｗｅｓｔ  lake village");

    expect(await ask((record) => record.listVillages(10, 0))).toHaveLength(1);
    expect(await ask((record) => record.findVillageByName("WestLake"))).toMatchObject({ id: "v1" });
  });

  it("finds a village by id and by any spelling of its name", async () => {
    await propose("v1", "龙井村");

    const village = await ask((record) => record.findVillage("v1"));

    expect(village).toEqual({
      id: "v1",
      name: "龙井村",
      county: null,
      country: null,
      timeZone: null,
      state: "proposed",
    });
    expect(await ask((record) => record.findVillageByName(" 龙井 "))).toEqual(village);
    expect(await ask((record) => record.findVillageByName("龙"))).toBeUndefined();
  });

  it("puts a proposed village on the list", async () => {
    await propose("v1", "龙井");

    await ask((record) => record.listVillage("v1"));

    expect(await ask((record) => record.findVillage("v1"))).toMatchObject({ state: "listed" });
  });

  it("counts people where they live, whoever moves or is moved to where they are", async () => {
    await propose("v1", "a");
    await propose("v2", "b");
    await ask(async (record) => {
      await record.create(newMember("m1", 1, { villageId: "v1" }), noon);
      await record.create(newMember("m2", 2), noon);
      await record.setVillage("m1", "v2");
      await record.setVillage("m1", "v2");
      await record.setVillage("m2", "v1");
      await record.setVillage("m2", "v2");
    });

    const villages = await ask((record) => record.listVillages(10, 0));

    expect(villages.map(({ id, members }) => [id, members])).toEqual([
      ["v2", 2],
      ["v1", 0],
    ]);
  });

  it("lists villages with the most members first, then by name, a page at a time", async () => {
    await propose("v1", "a");
    await propose("v2", "b");
    await propose("v3", "c");
    await ask((record) => record.create(newMember("m1", 1, { villageId: "v3" }), noon));

    const first = await ask((record) => record.listVillages(2, 0));
    const second = await ask((record) => record.listVillages(2, 2));

    expect(first.map(({ name, members }) => [name, members])).toEqual([
      ["c", 1],
      ["a", 0],
    ]);
    expect(second.map(({ name }) => name)).toEqual(["b"]);
  });

  it("searches by a part of the name, whatever the case", async () => {
    await propose("v1", "上龙井村");
    await propose("v2", "West Lake");

    expect(await ask((record) => record.searchVillages("龙井", 5))).toMatchObject([{ id: "v1" }]);
    expect(await ask((record) => record.searchVillages("LAKE", 5))).toMatchObject([{ id: "v2" }]);
  });

  it.each(["", " ", "%", "_", "\\"])("finds nothing for %j", async (text) => {
    await propose("v1", "龙井");

    expect(await ask((record) => record.searchVillages(text, 5))).toEqual([]);
  });

  it("finds none by a text that is longer than any name", async () => {
    await propose("v1", "West Lake");
    // One sign of these is compared as 18 letters.
    const text = "\ufdfa".repeat(4_096);

    expect(await ask((record) => record.searchVillages(text, 5))).toEqual([]);
  });

  it("knows the village of a household", async () => {
    await propose("v1", "龙井");
    await ask((record) => record.createHousehold("h1", "v1", "m1", noon));
    await ask((record) => record.createHousehold("h2", null, "m1", noon));

    const known = await ask(async (record) => [
      await record.findHouseholdVillage("h1"),
      await record.findHouseholdVillage("h2"),
      await record.findHouseholdVillage("h3"),
    ]);

    expect(known).toEqual(["v1", null, null]);
  });
});
