/**
 * People as the four capitals count them: a slice of people, and a dozen short queries by
 * their ids, each on an index. What somebody did not agree to is not read.
 */
import { sql } from "kysely";
import { mostGenerations } from "../../chain/index.ts";
import type { Place } from "../rules/capital-record.ts";
import { ordersDays, shopDays } from "../rules/capitals.ts";
import { totalsConsent } from "../rules/consent.ts";
import { untold, type AboutMe, type Counted, type CountedPerson } from "../rules/person.ts";
import { pulseConsent } from "../../reminders/index.ts";
import { addDays } from "../../../bot/calendar.ts";
import { readHomes } from "./capital-homes.ts";
import { idsOf, lastWord, numbersOf } from "./capital-queries.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Whoever was here since is going on. */
const hereWithinDays = 28;
/** An older answer says nothing of today. */
const answerDays = 365;

interface Row {
  readonly id: string;
  readonly villageId: string | null;
  readonly joinedAt: string;
  readonly householdId: string | null;
  readonly isInvited: boolean;
  readonly goesOn: boolean;
  readonly isCounted: boolean;
  readonly isAsked: boolean;
}

export async function readPeople(
  db: Db,
  after: Place,
  limit: number,
  today: string,
): Promise<readonly CountedPerson[]> {
  const rows = await readRows(db, after, limit, today);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const counted = rows.filter(({ isCounted }) => isCounted);
  const asked = rows.filter(({ isAsked }) => isAsked).map(({ id }) => id);
  const about = await readAbout(db, ids);
  const answers = await readAnswers(db, asked, today);
  const shown = await readCounted(db, counted, today);
  const teachers = await idsOf(
    db,
    sql`select distinct trainer_id as id from trained_by
      where trainer_id in (${sql.join(ids)}) and state = 'confirmed'`,
  );
  return rows.map(({ id, villageId, joinedAt, isInvited, goesOn }) => {
    const theirs = shown.get(id);
    return {
      id,
      villageId,
      joinedAt,
      isInvited,
      goesOn,
      teaches: teachers.has(id),
      about: about.get(id) ?? untold,
      answers: answers.get(id) ?? {},
      ...(theirs === undefined ? {} : { counted: theirs }),
    };
  });
}

async function readRows(
  db: Db,
  { villageId, joinedAt, memberId }: Place,
  limit: number,
  today: string,
): Promise<readonly Row[]> {
  const from = (count: number) =>
    db
      .selectFrom("member")
      .select(["id", "village_id", "created_at", "household_id", "invited_by", "last_seen_day"])
      .select([
        lastWord("member.id", totalsConsent).as("counted"),
        lastWord("member.id", pulseConsent).as("asked"),
      ])
      .where("telegram_id", "is not", null)
      .orderBy("village_id")
      .orderBy("created_at")
      .orderBy("id")
      .limit(count);
  const nowhere = (after: readonly [string, string], count: number) =>
    from(count)
      .where("village_id", "is", null)
      .where(sql<boolean>`(created_at, id) > (${after[0]}, ${after[1]})`)
      .execute();
  const isPastVillages = villageId === "" && memberId !== "";
  const found = isPastVillages
    ? await nowhere([joinedAt, memberId], limit)
    : await from(limit)
        .where(
          sql<boolean>`(village_id, created_at, id) > (${villageId}, ${joinedAt}, ${memberId})`,
        )
        .execute();
  // The last village ends in this slice: those without one follow in it.
  if (!isPastVillages && found.length < limit) {
    found.push(...(await nowhere(["", ""], limit - found.length)));
  }
  return found.map((row) => ({
    ...fieldsOf(row, ["id", "villageId", "householdId"]),
    joinedAt: row.created_at,
    isInvited: row.invited_by !== null,
    goesOn: (row.last_seen_day ?? "") > addDays(today, -hereWithinDays),
    isCounted: row.counted === 1,
    isAsked: row.asked === 1,
  }));
}

async function readAbout(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, AboutMe>> {
  const rows = await db.selectFrom("about_me").selectAll().where("member_id", "in", ids).execute();
  return new Map(
    rows.map((row) => [
      row.member_id,
      {
        ...fieldsOf(row, ["ageGroup", "hamlet", "cameBack"]),
        isWoman: row.is_woman === null ? null : row.is_woman === 1,
      },
    ]),
  );
}

/** The newest answer to each question. */
async function readAnswers(
  db: Db,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const answers = new Map<string, Record<string, string>>();
  if (ids.length === 0) return answers;
  const rows = await db
    .selectFrom("pulse_answer")
    .select(["member_id", "question", "answer"])
    .where("member_id", "in", ids)
    .where("day", ">", addDays(today, -answerDays))
    .where("answer", "<>", "skipped")
    .orderBy("member_id")
    .orderBy("day")
    .execute();
  for (const row of rows) {
    answers.set(row.member_id, { ...answers.get(row.member_id), [row.question]: row.answer });
  }
  return answers;
}

async function readCounted(
  db: Db,
  rows: readonly Row[],
  today: string,
): Promise<ReadonlyMap<string, Counted>> {
  if (rows.length === 0) return new Map();
  const ids = sql.join(rows.map(({ id }) => id));
  const homes = await readHomes(db, rows);
  const helpers = await idsOf(
    db,
    sql`select distinct helper_id as id from helped_by where helper_id in (${ids})`,
  );
  const members = await idsOf(
    db,
    sql`select member_id as id from association_member where member_id in (${ids})`,
  );
  const brought = await numbersOf(
    db,
    sql`select invited_by as id, count(*) as number from member
      where invited_by in (${ids}) and counts = 1 group by invited_by`,
  );
  const lines = await numbersOf(
    db,
    sql`with recursive above (id, next, height) as (
        select id, invited_by, 1 from member where id in (${ids})
        union all
        select above.id, member.invited_by, above.height + 1
        from above join member on member.id = above.next
        where above.height < ${sql.lit(mostGenerations)}
      ) select id, max(height) as number from above group by id`,
  );
  const parcelsSince = (day: string) =>
    numbersOf(
      db,
      sql`select member_id as id, sum(parcels) as number from parcels_day
        where member_id in (${ids}) and day > ${day} and day <= ${today} group by member_id`,
    );
  const days28 = await parcelsSince(addDays(today, -ordersDays));
  const days90 = await parcelsSince(addDays(today, -shopDays));
  const sells = await db
    .selectFrom("trait")
    .select(["member_id", "value"])
    .where(
      "member_id",
      "in",
      rows.map(({ id }) => id),
    )
    .where("name", "=", "product")
    .execute();
  const local = new Map(sells.map((row) => [row.member_id, row.value !== "bought"]));

  return new Map(
    rows.map(({ id }) => {
      const home = homes.of.get(id);
      const isLocal = local.get(id);
      const theirs: Counted = {
        isTrained: homes.trained.has(id),
        brought: brought.get(id) ?? 0,
        line: lines.get(id) ?? 1,
        hasHelped: helpers.has(id),
        isMember: members.has(id),
        ...(isLocal === undefined ? {} : { isLocal }),
        parcels: { days28: days28.get(id) ?? 0, days90: days90.get(id) ?? 0 },
        ...(home === undefined ? {} : { home }),
      };
      return [id, theirs] as const;
    }),
  );
}
