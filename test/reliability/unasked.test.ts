/**
 * Several workers speak to the same person at the same moment, on a real PostgreSQL: one of them does,
 * the others find that there is no room. In-process engines have one connection and show no race.
 */
import { afterAll, beforeAll, expect, it, describe } from "vitest";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import type { PlainKindName } from "../../src/bot/due.ts";
import { createMentor } from "../../src/subjects/index.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { newMember } from "../support/people/members.ts";
import { smallPlaybook } from "../support/small-playbook.ts";
import { depsOf, noWorkDeps } from "../support/people/year.ts";

const tries = process.env["LONG"] === "1" ? 300 : 25;
const evening = new Date("2026-12-10T11:30:00Z");
const daysAgo = (days: number) => new Date(evening.getTime() - days * 24 * 60 * 60 * 1_000);
const deps = depsOf(() => evening);
const { kinds } = createMentor(deps).work(noWorkDeps);

describe.skipIf(postgresUrl === null)("a person to whom three workers would speak", () => {
  let store: Store;
  beforeAll(async () => {
    const url = await migratedDatabase(postgresUrl!);
    store = await openStore(url, { connections: 8 });
    await store.transact(async ({ members, playbook, nudges, pulse }) => {
      await playbook.keepVersions(smallPlaybook.steps, evening);
      await members.create(newMember("m1", 1), daysAgo(30));
      await members.create(newMember("m2", 2, { invitedBy: "m1" }), daysAgo(30));
      for (const memberId of ["m1", "m2"]) {
        const run = { memberId, stepId: "one", at: "c1", version: "one-v1" };
        await playbook.saveRun({ ...run, updatedAt: daysAgo(10) });
      }
      await nudges.seen("m1", "2026-12-05");
      await pulse.plan("m1", "2026-12-01");
    });
  });
  afterAll(() => store.close());

  /** All due at once: asked for by them, and three of our own accord. */
  async function allAtOnce(...wanted: readonly PlainKindName[]): Promise<readonly string[]> {
    for (const table of ["unasked", "trainer_hint", "outbox", "work", "screen"] as const) {
      await store.db.deleteFrom(table).execute();
    }
    await store.transact(async ({ work, pulse }) => {
      await pulse.setNext("m1", "2026-12-01");
      for (const kind of wanted) {
        const payload = { memberId: "m1", since: evening.toISOString() };
        await work.schedule({ id: `${kind}:m1`, kind, payload, dueAt: evening });
      }
    });
    await Promise.all(
      wanted.map(async () => {
        // Two that reach for the same work leave with empty hands; they look again.
        for (let idle = 0; idle < 8;) {
          const [due] = await store.due.claim(evening, 60_000, 1);
          if (due === undefined) idle += 1;
          else
            await store.due.finish(due, (records) =>
              kinds[due.kind as PlainKindName](due, records),
            );
        }
      }),
    );
    const said = await store.db.selectFrom("unasked").select("kind").execute();
    const sent = await store.db.selectFrom("outbox").select("id").execute();
    expect(sent).toHaveLength(said.length);
    return said.map(({ kind }) => kind);
  }

  it(`hears one of three that are ours, in ${tries} tries`, async () => {
    const heard: number[] = [];
    for (let attempt = 0; attempt < tries; attempt += 1) {
      heard.push((await allAtOnce("nudge", "pulse", "trainer")).length);
    }

    expect(heard).toEqual(Array.from({ length: tries }, () => 1));
  });

  it(`hears only what they asked for where that is due as well, in ${tries} tries`, async () => {
    const heard: (readonly string[])[] = [];
    for (let attempt = 0; attempt < tries; attempt += 1) {
      heard.push(await allAtOnce("pulse", "sunday", "trainer"));
    }

    expect(heard).toEqual(Array.from({ length: tries }, () => ["sunday"]));
  });
});
