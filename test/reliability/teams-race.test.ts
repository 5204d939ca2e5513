/**
 * People who join, leave, end and take over a shop at the same moment, on a real PostgreSQL with many
 * connections: engines inside this process have one connection and cannot show a race.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { after, newMember, noon } from "../support/people/members.ts";

const people = 10;
const rounds = process.env["LONG"] === "1" ? 300 : 30;

describe.skipIf(postgresUrl === null)("a shop on which many act at once", () => {
  let store: Store;
  beforeAll(async () => {
    const url = await migratedDatabase(postgresUrl!);
    store = await openStore(url, { connections: people });
    await store.transact(async ({ members }) => {
      for (let number = 0; number < people; number += 1) {
        await members.create(newMember(`m${number}`, 100 + number), noon);
      }
    });
  });
  afterAll(() => store.close());
  beforeEach(() => store.db.deleteFrom("team").execute());

  const atOnce = <T>(acts: readonly (() => Promise<T>)[]) =>
    Promise.allSettled(acts.map((act) => act()));
  const join = (team: string, member: string) => () =>
    store.transact(({ teams }) => teams.join(team, member, noon));

  it("gives the last open job to both who take it", async () => {
    await store.transact(async ({ teams }) => {
      await teams.create({ id: "t", name: "T", ownerId: "m0" }, noon);
      await teams.join("t", "m1", noon);
      await teams.join("t", "m2", noon);
    });

    await atOnce(
      ["m1", "m2"].map(
        (id) => () => store.transact(({ teams }) => teams.setRole(id, "pack", "on", noon)),
      ),
    );

    const team = await store.transact(({ teams }) => teams.find("t"));
    expect(team?.people.slice(1).map(({ roles }) => roles)).toEqual([["pack"], ["pack"]]);
  });

  it(`leaves nobody in a shop that ends while they join, and forgets to tell nobody (${rounds} times)`, async () => {
    const left: unknown[] = [];
    const untold: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const id = `t${round}`;
      await store.transact(({ teams }) => teams.create({ id, name: "T", ownerId: "m0" }, noon));
      const told: string[] = [];
      const joined: string[] = [];
      const ends = await atOnce<unknown>([
        ...Array.from({ length: people - 2 }, (_, index) => async () => {
          const member = `m${index + 1}`;
          if ((await join(id, member)()) === "joined") joined.push(member);
        }),
        async () =>
          void told.push(
            ...(await store.transact(({ teams }) => teams.end(id, noon))).map(
              ({ memberId }) => memberId,
            ),
          ),
      ]);
      left.push(...ends.filter(({ status }) => status === "rejected"));
      left.push(...(await store.db.selectFrom("teammate").selectAll().execute()));
      untold.push(...joined.filter((member) => !told.includes(member)));
    }

    expect(left).toEqual([]);
    expect(untold).toEqual([]);
  });

  it(`lets a person who opens two links at once into one shop (${rounds} times)`, async () => {
    const verdicts: unknown[] = [];
    await store.transact(async ({ teams }) => {
      await teams.create({ id: "a", name: "A", ownerId: "m0" }, noon);
      await teams.create({ id: "b", name: "B", ownerId: "m1" }, noon);
    });
    for (let round = 0; round < rounds; round += 1) {
      const ends = await atOnce([join("a", "m2"), join("b", "m2")]);
      verdicts.push(
        ends.map((end) => (end.status === "fulfilled" ? end.value : "failed")).toSorted(),
      );
      await store.db.deleteFrom("teammate").where("member_id", "=", "m2").execute();
    }

    expect(verdicts).toEqual(verdicts.map(() => ["elsewhere", "joined"]));
  });

  it(`hands a shop over or lets the heir go, never both (${rounds} times)`, async () => {
    const both: unknown[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const id = `h${round}`;
      await store.transact(async ({ teams }) => {
        await teams.create({ id, name: "H", ownerId: "m0" }, noon);
        await teams.join(id, "m1", noon);
        await teams.offer(id, "m1");
      });
      await atOnce([
        () => store.transact(({ teams }) => teams.handOver(id, "m1", after(1))),
        () => store.transact(({ teams }) => teams.leave(id, "m1", noon)),
      ]);
      const team = await store.transact(({ teams }) => teams.find(id));
      const isIn = team?.people.some(({ memberId }) => memberId === team.ownerId);
      if (isIn !== true) both.push(team);
      await store.db.deleteFrom("team").execute();
    }

    expect(both).toEqual([]);
  });

  it("tells the owner of every deed once, while many do and the owner looks", async () => {
    await store.transact(async ({ teams }) => {
      await teams.create({ id: "d", name: "D", ownerId: "m0" }, noon);
      for (let number = 1; number < people; number += 1) await teams.join("d", `m${number}`, noon);
    });
    const told: string[] = [];
    const look = async () => {
      const deeds = await store.transact(({ teams }) => teams.takeDeeds("m0"));
      told.push(...deeds.map(({ memberId, taskId }) => `${memberId}/${taskId}`));
    };

    await atOnce([
      ...Array.from({ length: people - 1 }, (_, index) => async () => {
        for (let task = 0; task < rounds; task += 1) {
          const memberId = `m${index + 1}`;
          await store.transact(({ teams }) =>
            teams.addDeed({
              teamId: "d",
              ownerId: "m0",
              memberId,
              stepId: "s",
              taskId: `t${task}`,
              shownAt: null,
              at: noon,
            }),
          );
        }
      }),
      async () => {
        for (let turn = 0; turn < rounds; turn += 1) await look();
      },
    ]);
    await look();

    expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
    expect(told).toHaveLength((people - 1) * rounds);
  });
});
