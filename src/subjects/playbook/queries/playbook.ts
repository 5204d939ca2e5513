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
import {
  deleteReturn,
  selectDueReturns,
  selectRun,
  selectSteps,
  selectTasks,
  selectTraits,
  upsertReturn,
  upsertRun,
  upsertTask,
} from "./statements.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createPlaybookRecord(db: Db, memo: Memo = noMemo): PlaybookRecord {
  return {
    async findRun(memberId) {
      const row = await memo.once(
        "run",
        memberId,
        async () => (await selectRun(db, { memberId })).rows[0],
      );
      if (row === undefined) return undefined;
      const { step_id: stepId, at, version, updated_at: updatedAt } = row;
      return { memberId, stepId, at, version, updatedAt: new Date(updatedAt) };
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
      await upsertRun(db, { member_id: run.memberId, ...row, tip_at });
      memo.note("run", run.memberId, row);
    },

    async stepStates(memberId) {
      const rows = await memo.once(
        "step_state",
        memberId,
        async () => (await selectSteps(db, { memberId })).rows,
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
      await upsertTask(db, {
        member_id: memberId,
        step_id: stepId,
        task_id: taskId,
        state,
        value: JSON.stringify(kept),
        at: at.toISOString(),
      });
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
      await upsertReturn(db, { memberId, stepId, taskId, dueAt: dueAt.toISOString() });
    },

    async dueReturn(memberId, now) {
      const { rows } = await selectDueReturns(db, { memberId, now: now.toISOString() });
      const [row] = rows.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
      if (row === undefined) return undefined;
      return { stepId: row.step_id, taskId: row.task_id, dueAt: new Date(row.due_at) };
    },

    async removeReturn(memberId, stepId, taskId) {
      await deleteReturn(db, { memberId, stepId, taskId });
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

/** By when they come back; of those due at once, by their place. */
const orderOf = (row: Readonly<Record<"due_at" | "step_id" | "task_id", string>>) =>
  `${row.due_at} ${row.step_id} ${row.task_id}`;

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
