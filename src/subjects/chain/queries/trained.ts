/**
 * Who showed whom which step.
 *
 * Every answer is one statement that changes a row in the one state in which it may be given, so two
 * at the same moment count once. Whoever confirms holds the step's row meanwhile: on PostgreSQL no
 * two confirmations of a step run at once, and the second sees what the first one made.
 */
import { sql, type Selectable } from "kysely";
import type { TrainedRecord, Training } from "../rules/trained.ts";
import type { TrainedByTable } from "../tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createTrainedRecord(db: Db): TrainedRecord {
  return {
    async ask({ id, memberId, stepId }, now) {
      const at = now.toISOString();
      const asked = await db
        .insertInto("trained_by")
        .values({
          id,
          member_id: memberId,
          step_id: stepId,
          trainer_id: null,
          state: "asked",
          asked_at: at,
          trainer_asked_at: null,
          updated_at: at,
        })
        .onConflict((conflict) => conflict.columns(["member_id", "step_id"]).doNothing())
        .returning("id")
        .executeTakeFirst();
      return asked !== undefined;
    },

    async find(id) {
      const row = await db
        .selectFrom("trained_by")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : trainingOf(row);
    },

    async lastAsked(memberId) {
      const { last } = await db
        .selectFrom("trained_by")
        .select((eb) => eb.fn.max<string | null>("asked_at").as("last"))
        .where("member_id", "=", memberId)
        .executeTakeFirstOrThrow();
      return dateOf(last);
    },

    async name(id, memberId, trainerId, now) {
      if (trainerId === memberId) return false;
      const named = await db
        .updateTable("trained_by")
        .set({
          trainer_id: trainerId,
          state: trainerId === null ? "nobody" : "named",
          updated_at: now.toISOString(),
        })
        .where("id", "=", id)
        .where("member_id", "=", memberId)
        .where("state", "=", "asked")
        .returning("id")
        .executeTakeFirst();
      return named !== undefined;
    },

    async answer(id, trainerId, isSo, now) {
      const row = await db
        .selectFrom("trained_by")
        .select(["member_id", "step_id"])
        .where("id", "=", id)
        .where("trainer_id", "=", trainerId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const mayBe = isSo && !(await closesLoop(db, row.step_id, row.member_id, trainerId));
      const state = mayBe ? "confirmed" : "denied";
      const answered = await db
        .updateTable("trained_by")
        .set({ state, updated_at: now.toISOString() })
        .where("id", "=", id)
        .where("trainer_id", "=", trainerId)
        .where("state", "=", "named")
        .returning("id")
        .executeTakeFirst();
      return answered === undefined ? undefined : state;
    },

    async waitingFor(trainerId, untold) {
      const row = await db
        .selectFrom("trained_by")
        .selectAll()
        .where("trainer_id", "=", trainerId)
        .where("state", "=", "named")
        .$if(untold !== undefined, (query) => query.where("trainer_asked_at", "is", null))
        .orderBy("asked_at")
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : trainingOf(row);
    },

    async lastTold(trainerId) {
      const { last } = await db
        .selectFrom("trained_by")
        .select((eb) => eb.fn.max<string | null>("trainer_asked_at").as("last"))
        .where("trainer_id", "=", trainerId)
        .executeTakeFirstOrThrow();
      return dateOf(last);
    },

    async noteTold(id, now) {
      await db
        .updateTable("trained_by")
        .set({ trainer_asked_at: now.toISOString() })
        .where("id", "=", id)
        .execute();
    },

    async trainersOf(memberId, limit) {
      const rows = await db
        .selectFrom("trained_by")
        .innerJoin("member", "member.id", "trained_by.trainer_id")
        .select(["trained_by.step_id", "member.first_name"])
        .where("trained_by.member_id", "=", memberId)
        .where("trained_by.state", "=", "confirmed")
        .where("member.telegram_id", "is not", null)
        .orderBy("trained_by.updated_at", "desc")
        .orderBy("trained_by.id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({ stepId: row.step_id, firstName: row.first_name }));
    },

    async peopleTaught(trainerId) {
      const shown = await db
        .selectFrom("trained_by")
        .select("member_id as id")
        .where("trainer_id", "=", trainerId)
        .where("state", "=", "confirmed")
        .execute();
      const thanked = await db
        .selectFrom("thanks")
        .select("trainee_id as id")
        .where("member_id", "=", trainerId)
        .where("trainee_id", "is not", null)
        .execute();
      return new Set([...shown, ...thanked].map(({ id }) => id)).size;
    },
  };
}

/** Was the trainer, directly or through others, shown this very step by the learner? */
async function closesLoop(
  db: Db,
  stepId: string,
  learnerId: string,
  trainerId: string,
): Promise<boolean> {
  await db
    .insertInto("trained_step")
    .values({ step_id: stepId, yeses: 1 })
    .onConflict((conflict) =>
      conflict.column("step_id").doUpdateSet((eb) => ({ yeses: eb("trained_step.yeses", "+", 1) })),
    )
    .execute();
  // A `union` keeps each person once, so the walk ends.
  const { rows } = await sql<{ id: string }>`
    with recursive above (id) as (
      select ${trainerId}
      union
      select trained_by.trainer_id from above
      join trained_by on trained_by.member_id = above.id
        and trained_by.step_id = ${stepId} and trained_by.state = 'confirmed'
    )
    select id from above where id = ${learnerId}`.execute(db);
  return rows.length > 0;
}

function trainingOf(row: Selectable<TrainedByTable>): Training {
  return fieldsOf(row, ["id", "memberId", "stepId", "trainerId", "state"]);
}

function dateOf(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
