/** What a tap on the road asks of the playbook's rows, compiled once. */
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export const selectTasks = compiled((db: Db, given: { memberId: string; stepId: string }) =>
  db
    .selectFrom("task_state")
    .select(["task_id", "state", "value", "at"])
    .where("member_id", "=", given.memberId)
    .where("step_id", "=", given.stepId),
);

export const selectTraits = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("trait").select(["name", "value"]).where("member_id", "=", given.memberId),
);

export const selectRun = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("run").selectAll().where("member_id", "=", given.memberId),
);

interface RunRow {
  readonly member_id: string;
  readonly step_id: string;
  readonly at: string;
  readonly version: string;
  readonly updated_at: string;
}

export const upsertRun = compiled((db: Db, given: RunRow & { readonly tip_at: string }) => {
  const { step_id, at, version, updated_at, tip_at } = given;
  const row = { step_id, at, version, updated_at };
  return db
    .insertInto("run")
    .values({ member_id: given.member_id, ...row, tip_at })
    .onConflict((conflict) =>
      conflict.column("member_id").doUpdateSet((eb) => ({
        ...row,
        tip_at: eb
          .case()
          .when("run.step_id", "=", step_id)
          .then(eb.ref("run.tip_at"))
          .else(tip_at)
          .end(),
      })),
    );
});

export const selectSteps = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("step_state")
    .select(["step_id", "state", "at"])
    .where("member_id", "=", given.memberId)
    .orderBy("at"),
);

type TaskRow = Readonly<Record<"member_id" | "step_id" | "task_id" | "value" | "at", string>> & {
  readonly state: "open" | "done";
};

export const upsertTask = compiled((db: Db, given: TaskRow) => {
  const row = { state: given.state, value: given.value, at: given.at };
  return db
    .insertInto("task_state")
    .values({
      member_id: given.member_id,
      step_id: given.step_id,
      task_id: given.task_id,
      ...row,
    })
    .onConflict((conflict) =>
      conflict.columns(["member_id", "step_id", "task_id"]).doUpdateSet(row),
    );
});

type QuizOf = Readonly<Record<"memberId" | "stepId" | "taskId", string>>;

export const upsertReturn = compiled((db: Db, given: QuizOf & { readonly dueAt: string }) => {
  const due_at = given.dueAt;
  return db
    .insertInto("quiz_return")
    .values({ member_id: given.memberId, step_id: given.stepId, task_id: given.taskId, due_at })
    .onConflict((conflict) =>
      conflict.columns(["member_id", "step_id", "task_id"]).doUpdateSet({ due_at }),
    );
});

// A member has a handful: sorting them in the database takes longer than finding them.
export const selectDueReturns = compiled((db: Db, given: { memberId: string; now: string }) =>
  db
    .selectFrom("quiz_return")
    .select(["step_id", "task_id", "due_at"])
    .where("member_id", "=", given.memberId)
    .where("due_at", "<=", given.now),
);

export const deleteReturn = compiled((db: Db, given: QuizOf) =>
  db
    .deleteFrom("quiz_return")
    .where("member_id", "=", given.memberId)
    .where("step_id", "=", given.stepId)
    .where("task_id", "=", given.taskId),
);
