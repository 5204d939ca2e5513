/**
 * The playbook's rows: where members stand, what they did, what comes back, what they
 * showed.
 *
 * Every write is one statement that may be repeated; the same SQL runs on both engines.
 */
import type { Selectable } from "kysely";
import { type PlaybookRecord, type Shown, firstTipMs } from "../rules/record.ts";
import type { Traits } from "../rules/traits.ts";
import type { Stored, ShowKind } from "../rules/tasks/task.ts";
import type { ShownTable } from "../tables.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { createStepVersionRecord } from "./step-versions.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

const selectTasks = compiled((db: Db, given: { memberId: string; stepId: string }) =>
  db
    .selectFrom("task_state")
    .select(["task_id", "state", "value", "at"])
    .where("member_id", "=", given.memberId)
    .where("step_id", "=", given.stepId),
);

const selectTraits = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("trait").select(["name", "value"]).where("member_id", "=", given.memberId),
);

export function createPlaybookRecord(db: Db, memo: Memo = noMemo): PlaybookRecord {
  return {
    async findRun(memberId) {
      const row = await memo.once("run", memberId, () =>
        db.selectFrom("run").selectAll().where("member_id", "=", memberId).executeTakeFirst(),
      );
      if (row === undefined) return undefined;
      return { ...fieldsOf(row, ["stepId", "version", "updatedAt"]), memberId, at: row.at };
    },

    async saveRun(run) {
      const row = {
        step_id: run.stepId,
        at: run.at,
        version: run.version,
        updated_at: run.updatedAt.toISOString(),
      };
      // Another step has another series of tips: its first comes when the cards are read.
      const tip_at = new Date(run.updatedAt.getTime() + firstTipMs).toISOString();
      await db
        .insertInto("run")
        .values({ member_id: run.memberId, ...row, tip_at })
        .onConflict((conflict) =>
          conflict.column("member_id").doUpdateSet((eb) => ({
            ...row,
            tip_at: eb
              .case()
              .when("run.step_id", "=", run.stepId)
              .then(eb.ref("run.tip_at"))
              .else(tip_at)
              .end(),
          })),
        )
        .execute();
      memo.note("run", run.memberId, row);
    },

    async stepStates(memberId) {
      const rows = await memo.once("step_state", memberId, () =>
        db
          .selectFrom("step_state")
          .select(["step_id", "state", "at"])
          .where("member_id", "=", memberId)
          .orderBy("at")
          .execute(),
      );
      return rows.map((row) => ({ stepId: row.step_id, state: row.state, at: new Date(row.at) }));
    },

    async setStep(memberId, { stepId, state, at }) {
      const row = { state, at: at.toISOString() };
      await db
        .insertInto("step_state")
        .values({ member_id: memberId, step_id: stepId, ...row })
        .onConflict((conflict) => conflict.columns(["member_id", "step_id"]).doUpdateSet(row))
        .execute();
    },

    async taskStates(memberId, stepId) {
      const rows = await memo.once(
        "task_state",
        `${memberId} ${stepId}`,
        async () => (await selectTasks(db, { memberId, stepId })).rows,
      );
      return rows.map((row) => ({
        ...fieldsOf(row, ["taskId", "state", "at"]),
        kept: JSON.parse(row.value) as Stored,
      }));
    },

    async setTask(memberId, stepId, { taskId, state, kept, at }) {
      const row = { state, value: JSON.stringify(kept), at: at.toISOString() };
      await db
        .insertInto("task_state")
        .values({ member_id: memberId, step_id: stepId, task_id: taskId, ...row })
        .onConflict((conflict) =>
          conflict.columns(["member_id", "step_id", "task_id"]).doUpdateSet(row),
        )
        .execute();
    },

    async traits(memberId) {
      const rows = await memo.once(
        "trait",
        memberId,
        async () => (await selectTraits(db, { memberId })).rows,
      );
      return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Traits;
    },

    async setTrait(memberId, name, value, at) {
      const row = { value, at: at.toISOString() };
      await db
        .insertInto("trait")
        .values({ member_id: memberId, name, ...row })
        .onConflict((conflict) => conflict.columns(["member_id", "name"]).doUpdateSet(row))
        .execute();
    },

    async addReturn(memberId, { stepId, taskId, dueAt }) {
      const due_at = dueAt.toISOString();
      await db
        .insertInto("quiz_return")
        .values({ member_id: memberId, step_id: stepId, task_id: taskId, due_at })
        .onConflict((conflict) =>
          conflict.columns(["member_id", "step_id", "task_id"]).doUpdateSet({ due_at }),
        )
        .execute();
    },

    async dueReturn(memberId, now) {
      const row = await db
        .selectFrom("quiz_return")
        .select(["step_id", "task_id", "due_at"])
        .where("member_id", "=", memberId)
        .where("due_at", "<=", now.toISOString())
        .orderBy("due_at")
        .orderBy("step_id")
        .orderBy("task_id")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return { stepId: row.step_id, taskId: row.task_id, dueAt: new Date(row.due_at) };
    },

    async removeReturn(memberId, stepId, taskId) {
      await db
        .deleteFrom("quiz_return")
        .where("member_id", "=", memberId)
        .where("step_id", "=", stepId)
        .where("task_id", "=", taskId)
        .execute();
    },

    async addShown(shown) {
      const waits = shown.state === "waiting" ? shown.updatedAt.toISOString() : null;
      const row = {
        kind: shown.kind,
        file_id: shown.fileId,
        text: shown.text,
        flags: JSON.stringify(shown.flags),
        state: shown.state,
        updated_at: shown.updatedAt.toISOString(),
      };
      const kept = await db
        .insertInto("shown")
        .values({
          id: shown.id,
          member_id: shown.memberId,
          step_id: shown.stepId,
          task_id: shown.taskId,
          created_at: shown.createdAt.toISOString(),
          waits_since: waits,
          ...row,
        })
        .onConflict((conflict) =>
          conflict
            .columns(["member_id", "step_id", "task_id"])
            .doUpdateSet((eb) => ({
              ...row,
              revision: eb("shown.revision", "+", 1),
              // Who sends it once more while it waits keeps the place in the queue.
              waits_since: eb
                .case()
                .when("shown.state", "=", "waiting")
                .then(eb.ref("shown.waits_since"))
                .else(waits)
                .end(),
            }))
            // Decided on the row itself: a mentor may say "good" at this very moment.
            .where("shown.state", "!=", "good"),
        )
        .returning("id")
        .executeTakeFirst();
      return kept?.id;
    },

    async shownFor(memberId) {
      const rows = await db
        .selectFrom("shown")
        .selectAll()
        .where("member_id", "=", memberId)
        .orderBy("updated_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(readShown);
    },

    // At the end: in front of so many methods it makes an object that is slow, at each turn.
    ...createStepVersionRecord(db),
  };
}

export function readShown(row: Selectable<ShownTable>): Shown {
  return {
    id: row.id,
    memberId: row.member_id,
    stepId: row.step_id,
    taskId: row.task_id,
    kind: row.kind as ShowKind,
    fileId: row.file_id,
    text: row.text,
    flags: JSON.parse(row.flags) as string[],
    state: row.state,
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}
