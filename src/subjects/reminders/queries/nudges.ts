/**
 * Who has been quiet, who stands still on the road, and who brought them.
 *
 * Sweeps read along an index, a page after the other; whoever is planned already is passed over.
 */
import { sql } from "kysely";
import { kindOfRung, silentFrom } from "../rules/ladder.ts";
import { rungs } from "../../../bot/gate/order.ts";
import type { Cursor, NudgeRecord } from "../rules/nudges-record.ts";
import { addDays, dayMs, weekMs } from "../../../bot/calendar.ts";
import { isSentence, type Sentence } from "../rules/sentences.ts";
import { isSeen } from "../../joining/index.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Of one trainer's people, so many are looked at. */
const mostStuck = 12;

/** A row of a sweep. */
export interface FoundRow {
  readonly member_id: string;
  readonly time_zone: string | null;
  readonly hour: number | null;
  readonly key: string;
  readonly id: string;
}

const updateSeen = compiled((db: Db, given: { memberId: string; day: string }) => {
  const { day } = given;
  return db
    .updateTable("member")
    .set({ last_seen_day: day })
    .where("id", "=", given.memberId)
    .where((eb) => eb.or([eb("last_seen_day", "is", null), eb("last_seen_day", "<>", day)]));
});

export function createNudgeRecord(db: Db, memo: Memo = noMemo): NudgeRecord {
  return {
    async seen(memberId, day) {
      const known = await memo.once(
        "member",
        `seen ${memberId}`,
        async () => null as string | null,
      );
      if (known === day) return false;
      const { numAffectedRows } = await updateSeen(db, { memberId, day });
      return numAffectedRows! > 0n;
    },

    async lastSeen(memberId) {
      const row = await db
        .selectFrom("member")
        .select("last_seen_day")
        .where("id", "=", memberId)
        .executeTakeFirst();
      return row?.last_seen_day ?? undefined;
    },

    async quietOnes(today, after, limit) {
      const tomorrow = addDays(today, 1);
      const { rows } = await readQuiet(tomorrow, after, limit).execute(db);
      return rows.map((row) => ({
        ...fieldsOf(row, ["memberId", "timeZone", "hour"]),
        onDay: addDays(
          row.key,
          rungs.findLast((rung) => addDays(row.key, rung) <= tomorrow)!,
        ),
        cursor: [row.key, row.id],
      }));
    },

    async trainers(span, toldBefore, after, limit) {
      const { rows } = await readTrainers(
        [span.from.toISOString(), span.to.toISOString()],
        toldBefore.toISOString(),
        after,
        limit,
      ).execute(db);
      return rows.map((row) => ({
        ...fieldsOf(row, ["memberId", "timeZone", "hour"]),
        onDay: row.key.slice(0, "2026-12-01".length),
        cursor: [row.key, row.id],
      }));
    },

    async stuckOf(trainerId, span, toldBefore) {
      const { rows } = await sql<{ id: string; first_name: string | null; step_id: string }>`
        select member.id, case when ${isSeen} then member.first_name end as first_name, run.step_id
        from member join run on run.member_id = member.id
        where member.invited_by = ${trainerId}
          and run.updated_at > ${span.from.toISOString()}
          and run.updated_at <= ${span.to.toISOString()}
          and ${standsStill(span.to.toISOString(), toldBefore.toISOString())}
        order by run.updated_at, member.id limit ${sql.lit(mostStuck)}`.execute(db);
      return rows.map((row) => ({
        id: row.id,
        firstName: row.first_name ?? undefined,
        stepId: row.step_id,
      }));
    },

    async noteTold(trainerId, stuckIds, now) {
      const at = now.toISOString();
      for (const stuck_id of stuckIds) {
        await db
          .insertInto("trainer_hint")
          .values({ member_id: trainerId, stuck_id, at, words: null, words_at: null })
          .onConflict((conflict) => conflict.columns(["member_id", "stuck_id"]).doUpdateSet({ at }))
          .execute();
      }
    },

    async noteWords(trainerId, words, toldAfter, now) {
      const last = db
        .selectFrom("trainer_hint")
        .select((eb) => eb.fn.max("at").as("at"))
        .where("member_id", "=", trainerId)
        .where("at", ">", toldAfter.toISOString());
      await db
        .updateTable("trainer_hint")
        .set({ words, words_at: now.toISOString() })
        .where("member_id", "=", trainerId)
        .where("at", "=", last)
        // Other words on the same day take the place of the first; what was sent before stays.
        .where((eb) =>
          eb.or([
            eb("words_at", "is", null),
            eb("words_at", ">", new Date(now.getTime() - dayMs).toISOString()),
          ]),
        )
        .execute();
    },

    async cameOfWords({ from, to }) {
      const { rows } = await readWords(from.toISOString(), to.toISOString()).execute(db);
      const came = new Map<Sentence, { people: number; wentOn: number }>();
      for (const { words, words_at, moved_at } of rows) {
        if (words === null || words_at === null || !isSentence(words)) continue;
        const one = came.get(words) ?? { people: 0, wentOn: 0 };
        const until = new Date(Date.parse(words_at) + weekMs).toISOString();
        const wentOn = moved_at !== null && moved_at <= until ? 1 : 0;
        came.set(words, { people: one.people + 1, wentOn: one.wentOn + wentOn });
      }
      return [...came].map(([sentence, each]) => ({ sentence, ...each }));
    },
  };
}

/** When each first did a task after words were taken along for them; the newest 500. */
const readWords = (from: string, to: string) => sql<{
  words: string | null;
  words_at: string | null;
  moved_at: string | null;
}>`
  select words, words_at, (select min(task_state.at) from task_state
    where task_state.member_id = trainer_hint.stuck_id and task_state.at > trainer_hint.words_at) as moved_at
  from trainer_hint
  where words_at > ${from} and words_at <= ${to}
  order by words_at desc limit 500`;

/** A member who can be reached, has no break and wants reminders. */
export const mayHear = (member: string) => sql`${sql.ref(`${member}.telegram_id`)} is not null
  and ${sql.ref(`${member}.blocked_at`)} is null
  and not exists (select 1 from pause where pause.member_id = ${sql.ref(`${member}.id`)})
  and not exists (select 1 from reach as off
    where off.member_id = ${sql.ref(`${member}.id`)} and off.is_off = 1)`;

/** No work of this kind waits for them. */
export const notPlanned = (kind: string, member: string) => sql`not exists (select 1 from work
  where work.id = ${sql.lit(`${kind}:`)} || ${sql.ref(`${member}.id`)})`;

/** Behind where the sweep came to. */
export const further = (after: Cursor | undefined, key: string, id: string) =>
  after === undefined
    ? sql``
    : sql`and (${sql.ref(key)}, ${sql.ref(id)}) > (${after[0]}, ${after[1]})`;

function readQuiet(tomorrow: string, after: Cursor | undefined, limit: number) {
  const [third, seventh, last] = rungs.map((rung) => addDays(tomorrow, -rung));
  const kind = sql`case when member.last_seen_day <= ${last!} then ${sql.lit(kindOfRung(21))}
    when member.last_seen_day <= ${seventh!} then ${sql.lit(kindOfRung(7))}
    else ${sql.lit(kindOfRung(3))} end`;
  return sql<FoundRow>`
    select member.id as member_id, village.time_zone, reach.hour,
      member.last_seen_day as key, member.id as id
    from member
    left join village on village.id = member.village_id
    left join reach on reach.member_id = member.id
    where member.last_seen_day > ${addDays(tomorrow, -silentFrom)}
      and member.last_seen_day <= ${third!}
      ${further(after, "member.last_seen_day", "member.id")}
      and ${mayHear("member")} and ${notPlanned("nudge", "member")}
      and not exists (select 1 from unasked where unasked.member_id = member.id
        and unasked.kind = ${kind} and unasked.about = member.last_seen_day)
    order by member.last_seen_day, member.id limit ${sql.lit(limit)}`;
}

/** Of `member` and their `run`: has a step to end, answered nothing since, would hear of it, and was not spoken of lately. */
const standsStill = (since: string, toldBefore: string) => sql`${mayHear("member")}
  and not exists (select 1 from task_state
    where task_state.member_id = member.id and task_state.at > ${since})
  and not exists (select 1 from step_state where step_state.member_id = member.id
    and step_state.step_id = run.step_id and step_state.state in ('done', 'claimed'))
  and not exists (select 1 from trainer_hint where trainer_hint.member_id = member.invited_by
    and trainer_hint.stuck_id = member.id and trainer_hint.at > ${toldBefore})`;

function readTrainers(
  [from, to]: readonly [string, string],
  toldBefore: string,
  after: Cursor | undefined,
  limit: number,
) {
  return sql<FoundRow>`
    select trainer.id as member_id, village.time_zone, reach.hour,
      run.updated_at as key, run.member_id as id
    from run
    join member on member.id = run.member_id
    join member as trainer on trainer.id = member.invited_by
    left join village on village.id = trainer.village_id
    left join reach on reach.member_id = trainer.id
    where run.updated_at > ${from} and run.updated_at <= ${to}
      ${further(after, "run.updated_at", "run.member_id")}
      and ${mayHear("trainer")} and ${notPlanned("trainer", "trainer")}
      and ${standsStill(to, toldBefore)}
    order by run.updated_at, run.member_id limit ${sql.lit(limit)}`;
}
