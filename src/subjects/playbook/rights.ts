/** Rights: where a person stands and what they showed; who finished a step still counts among those somebody brought. */
import type { Ids, Rights } from "../../store/rights.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  run: theirs("member_id", ["member_id", "step_id", "at", "version", "updated_at", "tip_at"]),
  step_state: theirs("member_id", ["member_id", "step_id", "state", "at"]),
  task_state: theirs("member_id", ["member_id", "step_id", "task_id", "state", "value", "at"]),
  quiz_return: theirs("member_id", ["member_id", "step_id", "task_id", "due_at"]),
  shown: {
    by: "member_id",
    exports: [
      "id",
      "member_id",
      "step_id",
      "task_id",
      "kind",
      "file_id",
      "text",
      "flags",
      "state",
      "created_at",
      "updated_at",
      "revision",
      "waits_since",
    ],
    hides: {},
    forget:
      "keeps: what they showed for another's shop stays done, without the picture and the words",
  },
  trait: theirs("member_id", ["member_id", "name", "value", "at"]),
  exit_question: theirs("member_id", [
    "member_id",
    "planned_at",
    "asked_at",
    "answer",
    "answered_at",
  ]),
  step_version: nobodys("words of the bot"),
} satisfies Rights["tables"];

/**
 * 1: they count among those whom somebody brought, also without a name: they had finished a step. Before
 * the steps are gone.
 */
async function erases(db: Db, [memberId]: Ids): Promise<void> {
  const { done } = await db
    .selectFrom("step_state")
    .select((eb) => eb.fn.countAll<number>().as("done"))
    .where("member_id", "=", memberId)
    .where("state", "=", "done")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("member")
    .set({ counts: done > 0 ? 1 : 0 })
    .where("id", "=", memberId)
    .where("erased_at", "is", null)
    .execute();
}

export const rights = { tables, erases } satisfies Rights;
