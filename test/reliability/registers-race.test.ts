/**
 * Officers who agree, people who join a class and villages that become one at the same moment, on a real
 * PostgreSQL with many connections: engines inside this process have one connection and show no race.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostPupils } from "../../src/subjects/villages/rules/classes-record.ts";
import type { Records } from "../../src/bot/records.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { after, newMember, noon } from "../support/people/members.ts";

const people = 12;
const rounds = process.env["LONG"] === "1" ? 200 : 20;

describe.skipIf(postgresUrl === null)("registers on which many act at once", () => {
  let store: Store;
  beforeAll(async () => {
    const url = await migratedDatabase(postgresUrl!);
    store = await openStore(url, { connections: people });
    await store.transact(async ({ members }) => {
      for (let n = 0; n < people; n += 1) {
        await members.create(newMember(`m${n}`, 100 + n), noon);
      }
    });
  });
  afterAll(() => store.close());

  const atOnce = <T>(act: (records: Records, worker: number) => Promise<T>) =>
    Promise.all(
      Array.from({ length: people }, (_, worker) =>
        store.transact((records) => act(records, worker)),
      ),
    );

  it(`gives an officer's second yes to one of many (${rounds} times)`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await store.transact(({ officers }) => officers.ask("m0", "m1", noon));

      const agreed = await atOnce(({ officers }, worker) =>
        officers.agree("m0", `m${worker}`, noon),
      );

      expect(agreed.filter(Boolean)).toHaveLength(1);
      await store.transact(({ officers }) => officers.remove("m0", "on"));
    }
  });

  it("gives the last place of a class to one of many", async () => {
    await store.transact(async ({ classes, members }) => {
      const endsAt = after(1_000_000);
      await classes.add({ id: "k1", name: "School", endsAt, createdBy: "m0" }, noon);
      for (let n = 1; n < mostPupils; n += 1) {
        await members.create(newMember(`p${n}`, 1_000 + n), noon);
        await classes.join("k1", `p${n}`, noon);
      }
    });

    const joined = await atOnce(({ classes }, worker) => classes.join("k1", `m${worker}`, noon));

    expect(joined.filter((each) => each === "joined")).toHaveLength(1);
    expect(joined.filter((each) => each === "full")).toHaveLength(people - 1);
  });

  it("counts everybody once while people change places and their villages become one", async () => {
    const villages = ["v1", "v2", "v3"];
    await store.transact(async ({ members }) => {
      for (const id of villages) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "m0" }, noon);
      }
    });
    for (let round = 0; round < rounds; round += 1) {
      await atOnce(({ members }, worker) =>
        members.setVillage(`m${worker}`, villages[(worker + round) % villages.length]!),
      );
    }
    const sizes = await store.transact(({ members }) => members.listVillages(9, 0));
    expect(sizes.map(({ members }) => members)).toEqual([4, 4, 4]);

    const merged = await Promise.all([
      store.transact(({ villages: of }) => of.merge("v1", "v2")),
      store.transact(({ villages: of }) => of.merge("v2", "v1")),
    ]);

    expect(merged.filter(Boolean)).toHaveLength(1);
    const left = await store.transact(({ members }) => members.listVillages(9, 0));
    expect(left.map(({ members }) => members)).toEqual([8, 4]);
  });
});
