/**
 * The chain of who brought whom, and the offer of a second teacher.
 *
 * Who brought a member is never changed, so a loop cannot exist; should a
 * database be damaged, every walk still ends after `mostGenerations`.
 */
import { sql } from "kysely";
import { mostCounted, mostGenerations, type Chain, type ChainRecord } from "../rules/record.ts";
import type { Placement } from "../../../bot/member.ts";
import { isSeen } from "../../joining/index.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Named people of each of the two generations that are read; a small tree shows fewer. */
const mostNamed = 24;
/** Among so many who came first those are looked for who agreed to be named. */
const mostLookedAt = { first: 500, second: 2_000 } as const;

/** A learner asks no more people than that. */
const mostContacts = 200;

interface ChainRow {
  readonly kind: "above" | "person";
  /** Generation, or how many stand above. */
  readonly depth: number;
  /** How many this person brought, as far as they are counted. */
  readonly people: number;
  readonly id: string | null;
  readonly parent: string | null;
  readonly name: string | null;
  readonly village: string | null;
  readonly step: string | null;
}

export function createChainRecord(db: Db): ChainRecord {
  return {
    async find(memberId) {
      const { rows } = await readChain(memberId).execute(db);
      const above = rows.find(({ kind }) => kind === "above");
      const named = (generation: number) =>
        rows
          .filter(({ kind, depth }) => kind === "person" && depth === generation)
          .map((row) => ({
            id: row.id!,
            invitedBy: row.parent!,
            firstName: row.name!,
            village: row.village,
            stepId: row.step,
            brought: row.people,
          }));
      const below = await countBelow(db, memberId);
      return {
        above: above?.depth ?? 0,
        broughtBy: above?.name ?? undefined,
        ...below,
        first: named(1),
        second: named(2),
      };
    },

    async measure(joinedBefore) {
      const { rows } = await readReproduction(joinedBefore.toISOString()).execute(db);
      const row = rows[0]!;
      return {
        ...fieldsOf(row),
        deepest: row.deepest ?? 0,
        broughtBySettled: Number(row.brought_by_settled ?? 0),
      };
    },

    async contactsOf(memberId) {
      const { rows } = await readContacts(memberId).execute(db);
      return rows.map((row) => ({
        placement: row.placement as Placement | null,
        hasSentParcels: row.sent === 1,
        hasStore: row.store === 1,
      }));
    },

    async findTeacher(memberId) {
      const row = await db
        .selectFrom("second_teacher")
        .select("state")
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row?.state;
    },

    async setTeacher(memberId, state, now) {
      const row = { state, updated_at: now.toISOString() };
      await db
        .insertInto("second_teacher")
        .values({ member_id: memberId, offered_at: now.toISOString(), ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },
  };
}

/** A chain ends with the last who counts; whoever was forgotten on the way leaves it as long as it is. */
function upToLast(generations: readonly number[]): readonly number[] {
  return generations.slice(0, generations.findLastIndex((people) => people > 0) + 1);
}

/** The named people among these. Whom each brought is counted for those alone who are shown. */
function namedAmong(people: ReturnType<typeof sql>, generation: number) {
  return sql`select * from (
    select 'person' as kind, ${sql.lit(generation)} as depth,
      (select count(*) from (select 1 from member as theirs where theirs.invited_by = named.id
        and theirs.counts = 1 limit ${sql.lit(mostCounted)}) as counted) as people,
      named.id as id, named.invited_by as parent, named.first_name as name,
      village.name as village, run.step_id as step
    from (
      select member.* from (${people}) as member where member.erased_at is null and ${isSeen}
      order by member.created_at, member.id limit ${sql.lit(mostNamed)}) as named
    left join village on village.id = named.village_id
    left join run on run.member_id = named.id
    order by named.created_at, named.id) as people_${sql.lit(generation)}`;
}

/**
 * How many each generation has, until all are counted or more than `mostCounted`. A generation at a time:
 * SQLite walks a recursive query to its end before it gives the first row.
 */
async function countBelow(
  db: Db,
  memberId: string,
): Promise<Pick<Chain, "generations" | "isMore">> {
  const generations: number[] = [];
  let above: readonly string[] = [memberId];
  let left = mostCounted + 1;
  while (above.length > 0 && left > 0 && generations.length < mostGenerations) {
    const rows = await db
      .selectFrom("member")
      .select(["id", "counts"])
      .where("invited_by", "in", above)
      .limit(left)
      .execute();
    generations.push(rows.filter(({ counts }) => counts === 1).length);
    left -= rows.length;
    above = rows.map(({ id }) => id);
  }
  return { generations: upToLast(generations), isMore: left === 0 };
}

function readChain(memberId: string) {
  const first = sql`select * from member as mine where mine.invited_by = ${memberId}
    order by mine.created_at, mine.id limit ${sql.lit(mostLookedAt.first)}`;
  // A cross join: SQLite keeps the order of its tables, and looks up theirs by mine whatever it counted.
  const second = sql`select theirs.* from (${first}) as of_mine cross join member as theirs
    where theirs.invited_by = of_mine.id limit ${sql.lit(mostLookedAt.second)}`;
  // So it does here: otherwise it goes through all members to find the one above.
  return sql<ChainRow>`
    with recursive above (id, next, height) as (
      select id, invited_by, 0 from member where id = ${memberId}
      union all
      select member.id, member.invited_by, above.height + 1
      from above join member on member.id = above.next
      where above.height < ${sql.lit(mostGenerations)}
    )
    select 'above' as kind, (select max(height) from above) as depth, 0 as people,
      cast(null as text) as id, cast(null as text) as parent, (
        select member.first_name from above cross join member
        where member.id = above.id and above.height = 1
          and member.erased_at is null and ${isSeen}) as name,
      cast(null as text) as village, cast(null as text) as step
    union all ${namedAmong(first, 1)}
    union all ${namedAmong(second, 2)}`;
}

interface ReproductionRow {
  readonly people: number;
  readonly deepest: number | null;
  readonly settled: number;
  readonly settled_who_brought: number;
  readonly brought_by_settled: number | string | null;
}

function readReproduction(joinedBefore: string) {
  return sql<ReproductionRow>`
    with recursive line (id, counts, length) as (
      select id, counts, 1 from member where invited_by is null
      union all
      select member.id, member.counts, line.length + 1
      from line join member on member.invited_by = line.id
      where line.length < ${sql.lit(mostGenerations)}
    ), bringer (id, brought) as (
      select invited_by, count(*) from member
      where invited_by is not null and counts = 1 group by invited_by
    )
    select count(*) as people, (select max(length) from line where counts = 1) as deepest,
      count(case when member.created_at <= ${joinedBefore} then 1 end) as settled,
      count(case when member.created_at <= ${joinedBefore} then bringer.id end)
        as settled_who_brought,
      sum(case when member.created_at <= ${joinedBefore} then bringer.brought end)
        as brought_by_settled
    from member left join bringer on bringer.id = member.id where member.counts = 1`;
}

interface ContactRow {
  readonly placement: string | null;
  readonly sent: number;
  readonly store: number;
}

function readContacts(memberId: string) {
  // A `union` keeps each id once: a brother may also be who brought me.
  return sql<ContactRow>`
    select member.placement,
      case when exists (select 1 from parcels_day
        where parcels_day.member_id = member.id and parcels_day.parcels > 0)
        then 1 else 0 end as sent,
      case when exists (select 1 from step_state
        where step_state.member_id = member.id and step_state.step_id = 'store'
          and step_state.state in ('done', 'claimed'))
        then 1 else 0 end as store
    from member
    where member.id in (
        select me.invited_by from member as me where me.id = ${memberId}
        union
        select id from (select theirs.id from member as theirs where theirs.invited_by = ${memberId}
          order by theirs.created_at, theirs.id limit ${sql.lit(mostContacts)}) as brought
        union
        select id from (select theirs.id from member as me
          join member as theirs on theirs.household_id = me.household_id where me.id = ${memberId}
          limit ${sql.lit(mostContacts)}) as at_home)
      and member.id <> ${memberId} and member.erased_at is null`;
}
