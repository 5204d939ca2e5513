/** Rights: broadcasts that a person got or sent. The sums stay as they are. */
import { compiled } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import { addTo, type Shift } from "./queries/sums.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  tips_off: theirs("member_id", ["member_id", "at"]),
  tip_sent: theirs("member_id", ["member_id", "tip_id", "at"]),
  broadcast: {
    also: "author",
    exports: [
      "id",
      "author",
      "chat",
      "language",
      "kind",
      "audience",
      "content",
      "state",
      "starts_day",
      "starts_minute",
      "holds_out",
      "corrects",
      "corrects_began",
      "is_prepared",
      "speed",
      "created_at",
      "started_at",
      "ended_at",
    ],
    hides: { approved_by: other, prepared_to: other },
    forget: "keeps: stays with its sums, without who sent it",
  },
  broadcast_row: {
    exports: ["broadcast_id", "member_id", "state", "not_before"],
    hides: {},
    forget: "erased",
  },
  broadcast_sum: nobodys("totals without people"),
  series_off: nobodys("of a village", "nobody's"),
} satisfies Rights["tables"];

async function exports(
  db: Db,
  [memberId, telegramId]: Ids,
): Promise<Record<string, readonly object[]>> {
  return {
    broadcast: await db
      .selectFrom("broadcast")
      .select(tables.broadcast.exports)
      .where("chat", "=", telegramId)
      .execute(),
    broadcast_row: await received(db, memberId).select(tables.broadcast_row.exports).execute(),
  };
}

async function erases(db: Db, ids: Ids): Promise<void> {
  const [memberId, telegramId] = ids;
  for (const { broadcast_id, state } of await received(db, memberId).selectAll().execute()) {
    // Who waits will get none; what is on its way is settled by nobody any more.
    const to: Shift | undefined =
      state === "waiting" ? "left-out:gone" : state === "sending" ? "unknown:" : undefined;
    if (to === undefined) continue;
    await addTo(
      db,
      broadcast_id,
      new Map<Shift, number>([
        [`${state}:`, -1],
        [to, 1],
      ]),
    );
  }
  await db
    .deleteFrom("broadcast_row")
    .where("member_id", "=", memberId)
    .where("broadcast_id", "in", db.selectFrom("broadcast").select("id"))
    .execute();
  const theirs = [memberId, `telegram:${telegramId}`];
  // What they began and nobody got goes with them.
  await db
    .updateTable("broadcast")
    .set({ state: "cancelled", content: "{}" })
    .where("state", "in", ["draft", "approval"])
    .where((eb) => eb.or([eb("author", "in", theirs), eb("chat", "=", telegramId)]))
    .execute();
  await db
    .updateTable("broadcast")
    .set({ approved_by: nobody })
    .where("approved_by", "in", theirs)
    .execute();
  await db
    .updateTable("broadcast")
    .set({ author: nobody, chat: 0 })
    .where((eb) => eb.or([eb("author", "in", theirs), eb("chat", "=", telegramId)]))
    .execute();
}

/** Along the key: there is no index by member, since it would double the largest table. */
function received(db: Db, memberId: string) {
  return db
    .selectFrom("broadcast_row")
    .where("member_id", "=", memberId)
    .where("broadcast_id", "in", db.selectFrom("broadcast").select("id"));
}

/** Recipients an hour: a million at once would stop everything else. */
const recipientsAtOnce = 10_000;

function overBefore(db: Db, before: string) {
  return db
    .selectFrom("broadcast")
    .select("id")
    .where("state", "in", ["done", "cancelled"])
    .where("ended_at", "<", before);
}

const listOver = compiled((db: Db, given: { before: string }) =>
  db
    .selectFrom("broadcast_row")
    .select(["broadcast_id", "member_id"])
    .where("broadcast_id", "in", overBefore(db, given.before))
    .orderBy("broadcast_id")
    .orderBy("member_id")
    .limit(recipientsAtOnce),
);

/** Who got a broadcast that is long over; the sums stay. */
async function purgeRecipients(db: Db, before: string): Promise<void> {
  const { rows } = await listOver(db, { before });
  const last = rows.at(-1);
  if (last === undefined) return;
  await db
    .deleteFrom("broadcast_row")
    .where("broadcast_id", "in", overBefore(db, before))
    .where((eb) =>
      eb.or([
        eb("broadcast_id", "<", last.broadcast_id),
        eb.and([eb("broadcast_id", "=", last.broadcast_id), eb("member_id", "<=", last.member_id)]),
      ]),
    )
    .execute();
}

export const rights = {
  tables,
  exports,
  erases,
  purges: (db, daysAgo) => purgeRecipients(db, daysAgo(60)),
} satisfies Rights;
