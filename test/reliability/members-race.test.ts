/**
 * Members who act on one thing at the same moment, on a real PostgreSQL with many connections: engines
 * inside this process have one connection and cannot show a race.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { after, newMember, noon } from "../support/people/members.ts";

const people = 10;
const rounds = process.env["LONG"] === "1" ? 200 : 20;
const end = after(1_000);
const ids = Array.from({ length: people }, (_, number) => `m${number}`);

describe.skipIf(postgresUrl === null)("members who act at once", () => {
  let store: Store;
  beforeAll(async () => {
    const url = await migratedDatabase(postgresUrl!);
    store = await openStore(url, { connections: people });
    await store.transact(async ({ members, associates }) => {
      await members.createVillage({ id: "v1", name: "v", state: "listed", createdBy: "m0" }, noon);
      for (const [number, id] of ids.entries()) {
        await members.create(newMember(id, 100 + number, { villageId: "v1" }), noon);
        await associates.join(id, noon);
      }
    });
  });
  afterAll(() => store.close());

  const share = (memberId: string) => ({ memberId, parcels: 10, postageMinor: 400 });

  it(`are told a sum in which every order is that went through, and no other (${rounds} times)`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = `b${round}`;
      await store.transact(async ({ buys }) => {
        await buys.begin({ id, coordinatorId: "m0", villageId: "v1" }, noon);
        const draft = (await buys.findDraft(id))!;
        const terms = { item: "tape", aloneMinor: 350, togetherMinor: 280, from: 5 };
        await buys.saveDraft({ ...draft, ...terms, lastDay: "2026-03-01" });
        await buys.publish(id, end, noon);
      });
      const went: string[] = [];
      let told: readonly string[] = [];
      const order = async (memberId: string) => {
        const isIn = await store.transact(({ buys }) => buys.order(id, memberId, 3, after(999)));
        if (isIn) went.push(memberId);
      };
      const close = () =>
        store.transact(async ({ buys }) => {
          await buys.close(id, end);
          told = (await buys.find(id))!.orders.map(({ memberId }) => memberId);
        });
      const acts = ids.slice(1).map((memberId) => () => order(memberId));
      acts.splice(round % people, 0, close);
      await Promise.all(acts.map((act) => act()));

      expect(told.toSorted()).toEqual(went.toSorted());
    }
  });

  it(`never leave a pool without one of its own to look after it (${rounds} times)`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = `o${round}`;
      await store.transact(({ pools }) => pools.open({ id, villageId: "v1" }, share("m0"), noon));
      await store.transact(({ pools }) => pools.join(id, share("m1"), after(1)));
      await Promise.all([
        store.transact(({ pools }) => pools.leave("m0", after(2))),
        store.transact(({ pools }) => pools.leave("m1", after(2))),
        ...ids
          .slice(2)
          .map((each) => store.transact(({ pools }) => pools.join(id, share(each), after(3)))),
      ]);
      const pool = await store.transact(({ pools }) => pools.find(id));
      const inIt = await store.db.selectFrom("pool_member").select("member_id").execute();

      if (pool === undefined) expect(inIt).toEqual([]);
      else expect(pool.people.map(({ memberId }) => memberId)).toContain(pool.coordinatorId);
      for (const { member_id: each } of inIt) {
        await store.transact(({ pools }) => pools.leave(each, after(4)));
      }
    }
  });
});
