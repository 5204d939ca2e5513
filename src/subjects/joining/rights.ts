/** Rights: people, what they agreed to, and those who never decided. */
import { compiled } from "../../store/compiled.ts";
import { type Ids, other, type Rights } from "../../store/rights.ts";
import { eraseVisitor } from "./queries/visitors.ts";
import { type Db, theirs } from "../../store/rows.ts";

const tables = {
  consent: theirs("member_id", ["member_id", "purpose", "given", "at"]),
  member: {
    exports: [
      "id",
      "telegram_id",
      "first_name",
      "language",
      "village_id",
      "household_id",
      "placement",
      "worst_problem",
      "blocked_at",
      "created_at",
      "last_seen_day",
      "died_at",
    ],
    hides: {
      invited_by: other,
      erased_at: "empty for who is here",
      name_key: "first_name, folded",
      counts: "1 for who is here",
    },
    forget: "keeps: the row without name and id holds their chain together",
  },
  joining: {
    byTelegram: "telegram_id",
    exports: ["telegram_id", "language", "stage", "created_at"],
    hides: { code: other },
    forget: "erased",
  },
} satisfies Rights["tables"];

async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    member: await db
      .selectFrom("member")
      .select(tables.member.exports)
      .where("id", "=", memberId)
      .execute(),
  };
}

/** The row stays without name and id, so that the chain of those they brought keeps its length. */
async function erasesLast(db: Db, [memberId]: Ids, now: Date): Promise<void> {
  await db
    .updateTable("member")
    .set({
      telegram_id: null,
      first_name: "",
      name_key: null,
      placement: null,
      worst_problem: null,
      household_id: null,
      blocked_at: null,
      last_seen_day: null,
      died_at: null,
      erased_at: now.toISOString(),
    })
    .where("id", "=", memberId)
    .execute();
}

const listUndecided = compiled((db: Db, given: { before: string }) =>
  db
    .selectFrom("joining")
    .select("telegram_id")
    .where("created_at", "<", given.before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("screen")
            .select("screen.chat")
            .whereRef("screen.chat", "=", "joining.telegram_id")
            .where("screen.subject", "=", "officer"),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("comeback")
            .select("comeback.id")
            .whereRef("comeback.person", "=", "joining.telegram_id")
            .where("comeback.state", "=", "asked"),
        ),
      ),
    ),
);

/**
 * People who pressed Start and never said yes or no. Officers need not be members: they stay reachable, in the
 * language that they chose. So does whoever waits for a record of before.
 */
async function forgetUndecided(db: Db, before: string): Promise<void> {
  const { rows } = await listUndecided(db, { before });
  for (const { telegram_id } of rows) await eraseVisitor(db, telegram_id);
}

export const rights = {
  tables,
  exports,
  erasesLast,
  purges: (db, daysAgo) => forgetUndecided(db, daysAgo(1)),
} satisfies Rights;
