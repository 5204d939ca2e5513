/**
 * Lanes: whoever has updates that wait has one, and who takes it handles them in order.
 *
 * Statements that every message runs; what they are for stands in inbox.ts.
 */
import { sql, type Selectable } from "kysely";
import type { Pending } from "../bot/records.ts";
import { compiled, compiledList, rowsOf } from "./compiled.ts";
import { skipLocked, type Engine } from "./engine.ts";
import type { Db } from "./rows.ts";
import type { InboxTable } from "./tables.ts";

/** Updates of one person that one claim takes along; the rest waits for the next claim. */
const perClaim = 20;

/** Sorts before every time. */
export const free = "";

/** Whether a lane waits to be taken. */
export async function hasFree(db: Db, now: Date): Promise<boolean> {
  const { rows } = await selectFree(db, { now: now.toISOString() });
  return rows.length > 0;
}

const selectFree = compiled((db: Db, { now }: { readonly now: string }) =>
  db
    .selectFrom("lane")
    .select("person")
    .where("leased_until", "<=", now)
    .orderBy("since")
    .limit(sql.lit(1)),
);

interface Take {
  readonly now: string;
  readonly limit: number;
  readonly owner: string;
  readonly until: string;
}

type Claimed = Pick<Pending, "person" | "since"> & { readonly arrivals: number };

/** Those who have waited the longest, and those who are named. */
const taking = (engine: Engine) =>
  compiledList((_: Db, named: readonly number[], given: Take) => {
    const apart = engine === "postgres" ? skipLocked : sql``;
    return sql<Claimed>`
      with next as (
        select person from lane where leased_until <= ${given.now}
        order by since limit ${given.limit} ${apart}
      ), named as (
        select person from lane where person in (${named.length > 0 ? sql.join(named) : sql`null`})
        and leased_until <= ${given.now} ${apart}
      )
      update lane set owner = ${given.owner}, leased_until = ${given.until}
      where person in (select person from next union all select person from named)
      returning person, arrivals, since`;
  });
export const takeLanes = { sqlite: taking("sqlite"), postgres: taking("postgres") };

/** Nobody has them in hand: the claim went through and its answer was lost. */
export async function putLanesBack(db: Db, owner: string, held: readonly number[]): Promise<void> {
  await db
    .updateTable("lane")
    .set({ leased_until: free, owner: "" })
    .where("owner", "=", owner)
    .where("leased_until", "<>", free)
    .$if(held.length > 0, (query) => query.where("person", "not in", held))
    .execute();
}

export const deleteLane = compiled(
  (db: Db, given: { person: number; owner: string; since: number; arrivals: number }) =>
    db
      .deleteFrom("lane")
      .where("person", "=", given.person)
      .where("owner", "=", given.owner)
      .where("since", "=", given.since)
      .where("arrivals", "=", given.arrivals),
);

/** A lane for everybody who has something pending. Whoever looks whether theirs is empty waits meanwhile. */
export async function openLanes(
  tx: Db,
  stored: readonly { readonly seq: number; readonly person: number }[],
): Promise<void> {
  const since = new Map<number, number>();
  for (const { seq, person } of stored) since.set(person, Math.min(seq, since.get(person) ?? seq));
  if (since.size === 0) return;
  // In one order everywhere, so that two processes never wait for each other's lanes.
  const lanes = [...since].toSorted(([one], [other]) => one - other);
  await insertLanes(tx, lanes.flat(), {});
}

/** Of each lane its person, and since when. */
const insertLanes = compiledList((db: Db, values: readonly number[]) =>
  db
    .insertInto("lane")
    .values(
      rowsOf(values, ["person", "since"]).map((lane) => ({
        ...lane,
        owner: sql.lit(""),
        leased_until: sql.lit(free),
        arrivals: sql.lit(1),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column("person")
        .doUpdateSet((eb) => ({ arrivals: eb("lane.arrivals", "+", sql.lit(1)) })),
    ),
);

/** Each lane's first updates. The rest of a lane is not looked at, however long it is. */
export async function pendingOf(
  tx: Db,
  engine: Engine,
  lanes: readonly Claimed[],
  owner: string,
): Promise<Pending[]> {
  const people = lanes.map(({ person }) => person);
  const { rows } = await selectPending[engine](tx, people, {});
  const laneOf = new Map(lanes.map((lane) => [lane.person, lane]));
  const taken = new Map<number, number>();
  for (const { person } of rows) taken.set(person, (taken.get(person) ?? 0) + 1);
  return rows.map((row, index) => {
    const { since, arrivals } = laneOf.get(row.person)!;
    const isAll = rows[index + 1]?.person !== row.person && taken.get(row.person)! < perClaim;
    return {
      seq: row.seq,
      updateId: row.update_id,
      person: row.person,
      body: row.body ?? "{}",
      attempts: row.attempts,
      receivedAt: new Date(row.received_at),
      owner,
      arrivals: isAll ? arrivals : null,
      since,
    };
  });
}

/** Each engine in the words by which it surely stops after the last that is wanted. */
const firstOf = {
  sqlite: sql`join inbox as next on next.person = lane.person and next.state = 'pending'
    and next.seq < coalesce((
      select later.seq from inbox as later where later.person = lane.person
      and later.state = 'pending' order by later.seq limit 1 offset ${sql.lit(perClaim)}
    ), ${sql.lit(Number.MAX_SAFE_INTEGER)})`,
  postgres: sql`join lateral (
    select * from inbox where inbox.person = lane.person and inbox.state = 'pending'
    order by inbox.seq limit ${sql.lit(perClaim)}
  ) as next on true`,
};

const selecting = (engine: Engine) =>
  compiledList(
    (_: Db, people: readonly number[]) => sql<Selectable<InboxTable>>`
      select next.seq, next.update_id, next.person, next.body, next.attempts, next.received_at
      from lane ${firstOf[engine]} where lane.person in (${sql.join(people)})
      order by next.person, next.seq`,
  );
const selectPending = { sqlite: selecting("sqlite"), postgres: selecting("postgres") };
