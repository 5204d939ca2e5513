/**
 * People, before and after they agreed to be remembered.
 *
 * Who brought a member is written by `create` and by nothing else.
 */
import { sql, type Selectable } from "kysely";
import type { MemberRecord } from "../rules/record.ts";
import { numbersBeside } from "../../../bot/phone/number.ts";
import type { Member, Placement } from "../../../bot/member.ts";
import type { MemberTable } from "../tables.ts";
import { nameKey } from "../rules/names.ts";
import { createCodeRecord } from "./codes.ts";
import { countMoved, createVillageRecord } from "./villages.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { readOpening } from "./opening.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/**
 * The last word about each purpose at once, for a page that asks about several. From purpose to purpose by the
 * index: how often somebody changed their mind costs nothing. Said both in the same millisecond: no.
 */
const selectConsents = compiled(
  (_: Db, { id }: { id: string }) => sql<{ purpose: string; given: number }>`
    with recursive each_of(purpose) as (
      select min(purpose) from consent where member_id = ${id}
      union all
      select (select min(next.purpose) from consent as next
        where next.member_id = ${id} and next.purpose > each_of.purpose)
      from each_of where each_of.purpose is not null
    )
    select purpose, (select last.given from consent as last
      where last.member_id = ${id} and last.purpose = each_of.purpose
      order by last.at desc, last.given limit 1) as given
    from each_of where purpose is not null`,
);

const selectBrought = compiled((db: Db, given: { id: string }) =>
  db
    .selectFrom("member")
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .where("invited_by", "=", given.id)
    .where("counts", "=", sql.lit(1)),
);

const selectReachable = compiled((db: Db, given: { id: string }) =>
  db
    .selectFrom("member")
    .selectAll()
    .where("id", "=", given.id)
    .where("telegram_id", "is not", null),
);

export function createMemberRecord(db: Db, memo: Memo = noMemo): MemberRecord {
  const change = async (
    id: string,
    values: Partial<Omit<MemberTable, "id" | "invited_by" | "counts">>,
  ) => {
    await db.updateTable("member").set(values).where("id", "=", id).execute();
  };

  return {
    async open(telegramId) {
      // What lies beside it each record reads anew where it was written since.
      const row = await memo.once("member", `opened ${telegramId}`, () =>
        readOpening(db, memo, telegramId),
      );
      return row && memberOf(row);
    },

    async findByTelegram(telegramId) {
      const row = await db
        .selectFrom("member")
        .selectAll()
        .where("telegram_id", "=", telegramId)
        .executeTakeFirst();
      return row === undefined ? undefined : memberOf(row);
    },

    async find(id) {
      const [row] = (await selectReachable(db, { id })).rows;
      return row === undefined ? undefined : memberOf(row);
    },

    async create(member, now) {
      await db
        .insertInto("member")
        .values({
          id: member.id,
          telegram_id: member.telegramId,
          first_name: member.firstName,
          name_key: nameKey(member.firstName),
          language: member.language,
          village_id: member.villageId,
          household_id: member.householdId,
          invited_by: member.invitedBy,
          created_at: now.toISOString(),
        })
        .execute();
      await countMoved(db, null, member.villageId);
    },

    setLanguage: (id, language) => change(id, { language }),
    setFirstName: (id, firstName) =>
      change(id, { first_name: firstName, name_key: nameKey(firstName) }),

    async setVillage(id, villageId) {
      const row = await db
        .selectFrom("member")
        .select("village_id")
        .where("id", "=", id)
        .where("erased_at", "is", null)
        .executeTakeFirst();
      if (row === undefined) return;
      await change(id, { village_id: villageId });
      await countMoved(db, row.village_id, villageId);
    },

    setHousehold: (id, householdId) => change(id, { household_id: householdId }),
    setPlacement: (id, placement) => change(id, { placement }),
    setWorstProblem: (id, worstProblem) => change(id, { worst_problem: worstProblem }),

    async setBlocked(telegramId, blockedAt) {
      await db
        .updateTable("member")
        .set({ blocked_at: blockedAt?.toISOString() ?? null })
        .where("telegram_id", "in", numbersBeside(telegramId))
        .where("died_at", "is", null)
        .execute();
    },

    setDied: (id, at) =>
      change(id, { died_at: at?.toISOString() ?? null, blocked_at: at?.toISOString() ?? null }),

    async hasDied(id) {
      const row = await db
        .selectFrom("member")
        .select("id")
        .where("id", "=", id)
        .where("died_at", "is not", null)
        .executeTakeFirst();
      return row !== undefined;
    },

    async addConsent(id, purpose, given, now) {
      await db
        .insertInto("consent")
        .values({ member_id: id, purpose, given: given ? 1 : 0, at: now.toISOString() })
        .execute();
    },

    async findConsent(id, purpose) {
      const said = await memo.once(
        "consent",
        id,
        async () => (await selectConsents(db, { id })).rows,
      );
      const last = said.find((each) => each.purpose === purpose);
      return last && last.given === 1;
    },

    async findTeamOwner(teamId) {
      const row = await db
        .selectFrom("team")
        .innerJoin("member", "member.id", "team.owner_id")
        .selectAll("member")
        .where("team.id", "=", teamId)
        .where("member.telegram_id", "is not", null)
        .executeTakeFirst();
      return row === undefined ? undefined : memberOf(row);
    },

    async countBrought(id) {
      const { rows } = await selectBrought(db, { id });
      return Number(rows[0]!.count);
    },

    async findJoining(telegramId) {
      const row = await db
        .selectFrom("joining")
        .selectAll()
        .where("telegram_id", "=", telegramId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return fieldsOf(row, ["telegramId", "language", "code", "stage"]);
    },

    async setJoining(joining, now) {
      const row = { language: joining.language, code: joining.code, stage: joining.stage };
      await db
        .insertInto("joining")
        .values({ telegram_id: joining.telegramId, ...row, created_at: now.toISOString() })
        .onConflict((conflict) => conflict.column("telegram_id").doUpdateSet(row))
        .execute();
    },

    async removeJoining(telegramId) {
      await db.deleteFrom("joining").where("telegram_id", "=", telegramId).execute();
    },

    // At the end: in front of so many methods they make an object that is slow, at each turn.
    ...createVillageRecord(db, memo),
    ...createCodeRecord(db),
  };
}

/** Officers are named by the environment, not by a row: the turn adds that. */
/** A row of a person who was not forgotten. */
export function memberOf(row: Selectable<MemberTable>): Member {
  return {
    id: row.id,
    telegramId: row.telegram_id ?? 0,
    firstName: row.first_name,
    language: row.language,
    villageId: row.village_id,
    householdId: row.household_id,
    invitedBy: row.invited_by,
    placement: row.placement as Placement | null,
    worstProblem: row.worst_problem,
    createdAt: new Date(row.created_at),
    ...(row.blocked_at === null ? {} : { hasLeft: true }),
  };
}

/** Somebody blocked the bot; whoever is on that phone is remembered as gone until they come back. */
export async function noteGone(db: Db, chat: number, now: Date): Promise<void> {
  await db
    .updateTable("member")
    .set({ blocked_at: now.toISOString() })
    .where("telegram_id", "in", numbersBeside(chat))
    .execute();
}
