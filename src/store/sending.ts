/**
 * Messages on their way to Telegram, at most one in flight a chat.
 *
 * `queued → sending → sent | failed | blocked | unknown`. A row is marked `sending` before the
 * call and its end after; what lies between a kill and the mark is sent once more (replies) or
 * becomes `unknown` (take-over.ts). Nothing here is compared with the clock: a reply goes when its chat is free.
 */
import { sql, type Kysely } from "kysely";
import type { Outcome, Parcel, SendingStore, StoredFile } from "../bot/delivery/sending.ts";
import { numbersBeside } from "../bot/phone/number.ts";
import { compiled, compiledList } from "./compiled.ts";
import { skipLocked, type Engine } from "./engine.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./tables.ts";
import {
  chooseNext,
  findShown,
  hasQueued,
  listLost,
  putBack,
  takeClaimTurn,
  type Wanted,
} from "./sending-queue.ts";
import { bringForward, type Looked } from "./sending-behind.ts";
import { unlessGoodbye } from "./take-over.ts";
import { createTransact, type Transact } from "./together.ts";
import { nobody } from "./trouble.ts";

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const queued = sql.lit("queued" as const);
const sending = sql.lit("sending" as const);

/** What follows in tables of subjects, which are not known here. */
export interface SendingNeeds {
  /** Telegram has this file from now on. */
  keepFile(tx: Kysely<Tables>, file: StoredFile): Promise<void>;
  /** The person blocked the bot: remembered until they come back. */
  noteGone(tx: Kysely<Tables>, chat: number, now: Date): Promise<void>;
}

/** @param owner the name of this process; `undefined` while it may take nothing */
export function createSending(
  db: Kysely<Tables>,
  owner: () => string | undefined,
  engine: Engine,
  needs: SendingNeeds,
  transact: Transact = createTransact(db, engine),
): SendingStore {
  const idle = { lost: [], isIdle: true } as const;
  const looked: Looked = { upTo: 0 };

  const lostOf = async (tx: Kysely<Tables>, held: readonly number[] | undefined) =>
    held === undefined ? [] : listLost(tx, owner() ?? nobody, held);

  /** Looks beforehand what there is to do, so that nothing costs no commit. */
  async function look(outcomes: number, held: readonly number[] | undefined) {
    const lost = await lostOf(db, held);
    if (outcomes === 0 && lost.length === 0 && !(await hasQueued(db))) return idle;
    return { lost, isIdle: false };
  }

  return {
    async exchange(outcomes, wanted, resting, now, bulk, held) {
      const me = owner();
      const limit = me === undefined ? 0 : wanted;
      // In the commit of turns that leave messages these are seen already, and there are some nearly always.
      const joins = transact.isUnderWay();
      const before = joins ? undefined : await look(outcomes.length, held);
      if (before?.isIdle === true) return [];
      // In each commit, however many turns wait: what is on its way ends here, and makes room for the next.
      const parcels = await transact.last(async (tx) => {
        const lost = before?.lost ?? (await lostOf(tx, held));
        const claims = engine === "postgres" && limit > 0;
        // Before rows of a queue are locked that whoever claims now may want.
        if (claims && outcomes.some(({ state }) => state === "blocked")) await takeClaimTurn(tx);
        for (const outcome of outcomes) await settle(tx, me ?? nobody, outcome, now, needs);
        await putBack(tx, me ?? nobody, lost);
        if (limit <= 0) return [];
        if (claims) await takeClaimTurn(tx);
        return claim(tx, engine, { limit, resting, bulk, owner: me ?? nobody }, looked);
      });
      // They may be others' by now: the answer took its time, or this process stood still.
      return owner() === me ? parcels : [];
    },

    async countQueued() {
      const { count } = await db
        .selectFrom("outbox")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("state", "=", queued)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

async function settle(
  tx: Kysely<Tables>,
  owner: string,
  outcome: Outcome,
  now: Date,
  { keepFile, noteGone }: SendingNeeds,
): Promise<void> {
  if (outcome.state === "again" || outcome.state === "again-uncounted") {
    const uncounted = outcome.state === "again-uncounted" ? 1 : 0;
    const refused = outcome.isRefusal === true ? 1 : 0;
    await putAgain(tx, { id: outcome.id, owner, uncounted, refused });
    return;
  }
  const { numAffectedRows } = await updateEnd(tx, {
    id: outcome.id,
    state: outcome.state,
    reason: outcome.state === "sent" ? null : (outcome.reason ?? null),
    message_id: outcome.messageId,
    sent_at: now.toISOString(),
  });
  if (numAffectedRows === 0n) return; // another process has sent it, or it was forgotten
  if (outcome.screen !== null && outcome.messageId !== null) {
    const { chat, screen, messageId } = outcome;
    await updateScreen(tx, { chat, screen, messageId });
  }
  if (outcome.kept !== undefined) await keepFile(tx, outcome.kept);
  if (outcome.state !== "blocked") return;
  await dropQueued(tx, outcome.chat, now);
  await noteGone(tx, outcome.chat, now);
}

/** Nothing more reaches a phone on which the bot was blocked. */
export async function dropQueued(tx: Kysely<Tables>, chat: number, now: Date): Promise<void> {
  await tx
    .updateTable("outbox")
    .set((eb) => ({
      state: "blocked",
      reason: "gone",
      payload: null,
      sent_at: now.toISOString(),
      chat: unlessGoodbye(eb),
    }))
    .where("chat", "in", numbersBeside(chat))
    .where("state", "=", queued)
    .execute();
}

async function claim(
  tx: Kysely<Tables>,
  engine: Engine,
  { owner, ...wanted }: Wanted & { readonly owner: string },
  looked: Looked,
): Promise<Parcel[]> {
  const chosen = await chooseNext(tx, engine, wanted, looked);
  if (chosen.length === 0) return [];
  const { rows } = await take[engine](tx, chosen, { owner });
  await bringForward(
    tx,
    rows.map(({ id }) => id),
  );
  const shownAs = await findShown(tx, rows);
  return rows
    .toSorted((one, other) => one.priority - other.priority || one.id - other.id)
    .map((row) => ({
      ...row,
      payload: row.payload ?? "{}",
      shownAs: shownAs.get(`${row.chat} ${row.screen}`) ?? null,
    }));
}

const taking = (engine: Engine) =>
  compiledList((db: Db, chosen: readonly number[], given: { owner: string }) =>
    db
      .with("free", (cte) =>
        cte
          .selectFrom("outbox")
          .select("id")
          .where("id", "in", chosen)
          .where("state", "=", queued)
          .$if(engine === "postgres", (query) => query.modifyEnd(skipLocked)),
      )
      .updateTable("outbox")
      .set((eb) => ({
        state: "sending" as const,
        attempts: eb("attempts", "+", 1),
        owner: given.owner,
      }))
      .where("id", "in", (eb) => eb.selectFrom("free").select("free.id"))
      .returning(["id", "chat", "method", "payload", "attempts", "refusals", "priority", "screen"]),
  );
const take = { sqlite: taking("sqlite"), postgres: taking("postgres") };

interface Again {
  readonly id: number;
  readonly owner: string;
  readonly uncounted: number;
  readonly refused: number;
}

const putAgain = compiled((db: Db, given: Again) =>
  db
    .updateTable("outbox")
    .set((eb) => ({
      state: "queued",
      attempts: eb("attempts", "-", given.uncounted),
      refusals: eb("refusals", "+", given.refused),
    }))
    .where("id", "=", given.id)
    .where("state", "=", sending)
    // Whoever took it over tries it anyway.
    .where("owner", "=", given.owner),
);

interface End {
  readonly id: number;
  readonly state: Exclude<Outcome["state"], "again" | "again-uncounted">;
  readonly reason: string | null;
  readonly message_id: number | null;
  readonly sent_at: string;
}

const updateEnd = compiled((db: Db, given: End) =>
  db
    .updateTable("outbox")
    .set((eb) => ({
      state: given.state,
      reason: given.reason,
      payload: null,
      message_id: given.message_id,
      sent_at: given.sent_at,
      chat: unlessGoodbye(eb),
    }))
    .where("id", "=", given.id)
    // Queued: the end of a try that whoever freed it knew nothing of.
    .where("state", "in", [sending, queued]),
);

const updateScreen = compiled(
  (db: Db, given: { chat: number; screen: string; messageId: number }) =>
    db
      .updateTable("screen")
      .set({ message_id: given.messageId })
      .where("chat", "=", given.chat)
      .where("subject", "=", given.screen),
);
