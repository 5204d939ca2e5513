/** The question after three months without a sale: planned, asked, answered. */
import type { ExitRecord } from "../rules/exit.ts";
import type { Tables } from "../../../store/tables.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export function createExitRecord(db: Db): ExitRecord {
  const keep = async (
    memberId: string,
    row: Partial<Omit<Tables["exit_question"], "member_id">>,
  ): Promise<void> => {
    await db
      .insertInto("exit_question")
      .values({
        member_id: memberId,
        planned_at: null,
        asked_at: null,
        answer: null,
        answered_at: null,
        ...row,
      })
      .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
      .execute();
  };
  const dateOf = (text: string | null) => (text === null ? null : new Date(text));

  return {
    async find(memberId) {
      const row = await db
        .selectFrom("exit_question")
        .selectAll()
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        askedAt: dateOf(row.asked_at),
        answer: row.answer,
        answeredAt: dateOf(row.answered_at),
      };
    },

    plan: (memberId, now) => keep(memberId, { planned_at: now.toISOString() }),
    noteAsked: (memberId, now) => keep(memberId, { asked_at: now.toISOString() }),
    answer: (memberId, answer, now) =>
      keep(memberId, {
        answer,
        answered_at: now.toISOString(),
        ...(answer === "on" ? { planned_at: null } : {}),
      }),

    async unplanned(storeStep, before, limit) {
      const of = { storeStep, before: before.toISOString() };
      const { rows: opened } = await selectOpened(db, { ...of, limit });
      if (opened.length === limit) return opened.map(({ id }) => id);
      const left = limit - opened.length;
      const { rows: unopened } = await selectUnopened(db, { ...of, limit: left });
      return [...opened, ...unopened].map(({ id }) => id);
    },
  };
}

interface Unplanned {
  readonly storeStep: string;
  readonly before: string;
  readonly limit: number;
}

const selectOpened = compiled((db: Db, given: Unplanned) => {
  const { before } = given;
  return people(db, before)
    .innerJoin("step_state", "step_state.member_id", "member.id")
    .where("step_state.step_id", "=", given.storeStep)
    .where("step_state.at", "<=", before)
    .orderBy("step_state.at")
    .limit(given.limit);
});

const selectUnopened = compiled((db: Db, given: Unplanned) => {
  const { before } = given;
  return people(db, before)
    .where("member.created_at", "<=", before)
    .where("member.placement", "in", ["nothing", "goods"])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("step_state")
            .select("step_state.member_id")
            .whereRef("step_state.member_id", "=", "member.id")
            .where("step_state.step_id", "=", given.storeStep),
        ),
      ),
    )
    .orderBy("member.created_at")
    .limit(given.limit);
});

/** Who can be reached and is not asked already. */
function people(db: Db, before: string) {
  return db
    .selectFrom("member")
    .leftJoin("exit_question", "exit_question.member_id", "member.id")
    .select("member.id")
    .where("member.telegram_id", "is not", null)
    .where("member.blocked_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("exit_question.member_id", "is", null),
        eb.and([
          eb("exit_question.planned_at", "is", null),
          eb("exit_question.answer", "=", "on"),
          eb("exit_question.answered_at", "<=", before),
        ]),
      ]),
    );
}
