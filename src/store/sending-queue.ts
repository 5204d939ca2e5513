/**
 * Which messages are next. Knows the order of the queue, not what becomes of a message. What cannot be next leaves the
 * index that is read here (sending-behind.ts).
 */
import { sql, type Kysely } from "kysely";
import type { Bulk } from "../bot/delivery/sending.ts";
import { compiled, compiledList } from "./compiled.ts";
import type { Engine } from "./engine.ts";
import type { Db } from "./rows.ts";
import {
  bringForward,
  keptForward,
  type Looked,
  note,
  notedAtOnce,
  noteNew,
} from "./sending-behind.ts";
import type { Tables } from "./tables.ts";

/** Any number will do; it names the lock under which one claim at a time looks at the queue. */
const claimLock = 20_070_103;

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const queued = sql.lit("queued" as const);
const sending = sql.lit("sending" as const);

/** Waits until no other claim is under way: two at once could leave a chat without a first. */
export async function takeClaimTurn(tx: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(claimLock)}, hashtext(current_schema()))`.execute(
    tx,
  );
}

/** Messages of this process in flight that the sender does not hold: it never learned that it took them. */
export async function listLost(
  db: Kysely<Tables>,
  owner: string,
  held: readonly number[],
): Promise<number[]> {
  const { rows } = await selectSending(db, { owner });
  const known = new Set(held);
  return rows.flatMap(({ id }) => (known.has(id) ? [] : id));
}

/** They were never sent: the commit went through and its answer was lost. */
export async function putBack(
  tx: Kysely<Tables>,
  owner: string,
  lost: readonly number[],
): Promise<void> {
  if (lost.length === 0) return;
  await tx
    .updateTable("outbox")
    .set((eb) => ({ state: "queued", attempts: eb("attempts", "-", 1) }))
    .where("id", "in", lost)
    .where("state", "=", sending)
    .where("owner", "=", owner)
    .execute();
}

export async function hasQueued(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await selectOneQueued(db, {});
  return rows.length > 0;
}

const selectSending = compiled((db: Db, given: { owner: string }) =>
  db
    .selectFrom("outbox")
    .select("id")
    .where("state", "=", sending)
    .where("owner", "=", given.owner),
);

const selectOneQueued = compiled((db: Db) =>
  db
    .selectFrom("outbox")
    .select("id")
    .where("state", "=", queued)
    .where("behind", "=", sql.lit(0))
    .limit(1),
);

export interface Wanted {
  readonly limit: number;
  readonly resting: readonly number[];
  readonly bulk: Bulk | undefined;
}

/** The messages to take, in order. */
export async function chooseNext(
  tx: Kysely<Tables>,
  engine: Engine,
  wanted: Wanted,
  looked: Looked,
): Promise<number[]> {
  await noteNew(tx, looked);
  const { limit, bulk } = wanted;
  const resting = JSON.stringify(wanted.resting);
  const chosen: number[] = [];
  const seen = new Map<number, number>();
  const behind: number[] = [];
  const headless: number[] = [];
  let bulkLeft = bulk?.most ?? Number.POSITIVE_INFINITY;
  let after: Place = { priority: -1, id: 0 };
  for (let count = limit + 16; ; count = Math.min(256, count * 2)) {
    const rows = await readReady(tx, engine, { ...after, count, resting });
    for (const row of rows) {
      const place = (seen.get(row.chat) ?? 0) + 1;
      seen.set(row.chat, place);
      if (row.hasEarlier === 1 && place > keptForward) behind.push(row.id);
      // The first of its chat stands before it, but not in the index: others took an earlier one away.
      if (row.hasEarlier === 1 && place === 1) headless.push(row.id);
      if (row.hasEarlier === 1 || row.isInFlight === 1) continue;
      if (chosen.length === limit) break;
      if (bulk !== undefined && row.priority >= bulk.from && (bulkLeft -= 1) < 0) break;
      chosen.push(row.id);
    }
    after = rows.at(-1) ?? after;
    const isOver = rows.length < count || chosen.length === limit || bulkLeft < 0;
    if (isOver || behind.length >= notedAtOnce) break;
  }
  await note(tx, behind);
  await bringForward(tx, headless);
  return chosen;
}

interface Place {
  readonly priority: number;
  readonly id: number;
}

type Ready = Place & { chat: number; hasEarlier: number; isInFlight: number };

interface Page extends Place {
  readonly count: number;
  /** Chats that must wait, as JSON. */
  readonly resting: string;
}

/** The next messages that may be the first of their chat. */
async function readReady(tx: Kysely<Tables>, engine: Engine, page: Page): Promise<Ready[]> {
  const { rows } = await selectReady[engine](tx, page);
  return rows;
}

/** Left out here, since a row that is read costs more than all that is looked at for it: hundreds may rest. */
const listed = {
  sqlite: (json: string) => sql`select value from json_each(${json})`,
  postgres: (json: string) =>
    sql`select value::bigint from json_array_elements_text(${json}::json)`,
};

const selecting = (engine: Engine) =>
  compiled(
    (_: Db, { priority, id, count, resting }: Page) => sql<Ready>`
      select outbox.priority, outbox.id, outbox.chat,
        case when outbox.id <> (
          select earlier.id from outbox earlier where earlier.state = 'queued'
          and earlier.chat = outbox.chat order by earlier.priority, earlier.id limit 1
        ) then 1 else 0 end as "hasEarlier",
        case when exists (
          select 1 from outbox flying where flying.state = 'sending' and flying.chat = outbox.chat
        ) then 1 else 0 end as "isInFlight"
      from outbox
      where outbox.state = 'queued' and outbox.behind = 0
      and (outbox.priority, outbox.id) > (${priority}, ${id})
      and outbox.chat not in (${listed[engine](resting)})
      order by outbox.priority, outbox.id limit ${count}`,
  );
const selectReady = { sqlite: selecting("sqlite"), postgres: selecting("postgres") };

/** The messages that show their screens now. */
export async function findShown(
  tx: Kysely<Tables>,
  rows: readonly { readonly chat: number; readonly screen: string | null }[],
): Promise<ReadonlyMap<string, number | null>> {
  const shown = rows.flatMap(({ chat, screen }) => (screen === null ? [] : [{ chat, screen }]));
  if (shown.length === 0) return new Map();
  const names = [...shown.map(({ chat }) => chat), ...shown.map(({ screen }) => screen)];
  const { rows: found } = await selectShown(tx, names, {});
  return new Map(found.map((row) => [`${row.chat} ${row.subject}`, row.message_id]));
}

/** Chats, then as many screens; some of what it finds may be another pair of them. */
const selectShown = compiledList((db: Db, names: readonly (number | string)[]) =>
  db
    .selectFrom("screen")
    .select(["chat", "subject", "message_id"])
    .where("chat", "in", names.slice(0, names.length / 2) as number[])
    .where("subject", "in", names.slice(names.length / 2) as string[]),
);
