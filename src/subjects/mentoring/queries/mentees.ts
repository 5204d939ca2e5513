/**
 * A mentor's learners, as subjects/mentoring/rules/mentees.ts knows them: one query for the
 * people, one for all that is theirs. A mentor has few of them, so both are short.
 */
import { sql } from "kysely";
import type { Mentee, MenteeRecord } from "../rules/mentees.ts";
import { memberOf } from "../../joining/index.ts";
import { lookedAfter } from "./mentors.ts";
import { findNewestNamed } from "./newest-named.ts";
import { countOf, type Db } from "../../../store/rows.ts";
import { readBeside, readPage } from "./standings.ts";

/** A row of what is theirs: a step's state, a thing that waits, a question that waits. */
interface Fact {
  readonly what: "step" | "shown" | "asked";
  readonly member_id: string;
  readonly ref: string;
  readonly detail: string;
  readonly at: string;
}

export function createMenteeRecord(db: Db): MenteeRecord {
  /** Learners of the mentor, or those among them who are named. */
  const read = (mentorId: string, learners?: readonly string[]) =>
    readMentees(db, mentorId, learners);

  return {
    list: (mentorId) => read(mentorId),

    async find(mentorId, learnerId) {
      return (await read(mentorId, [learnerId]))[0];
    },

    async page(wanted, page, size) {
      const { ids, ...rest } = await readPage(db, wanted, page, size);
      const found = ids.length === 0 ? [] : await read(wanted.mentorId, ids);
      const place = ({ member }: Mentee) => ids.indexOf(member.id);
      return { ...rest, mentees: found.toSorted((one, other) => place(one) - place(other)) };
    },

    beside: (wanted, learnerId) => readBeside(db, wanted, learnerId),

    count: (mentorId) =>
      countOf(
        lookedAfter(db)
          .where("mentee.mentor_id", "=", mentorId)
          .where("learner.telegram_id", "is not", null),
      ),

    async asking(mentorId, limit) {
      const rows = await lookedAfter(db)
        .innerJoin("question", "question.member_id", "learner.id")
        .where("mentee.mentor_id", "=", mentorId)
        .where("learner.telegram_id", "is not", null)
        // What they asked comes up again when they come back.
        .where("learner.blocked_at", "is", null)
        .where("question.open_since", "is not", null)
        .where((eb) =>
          eb.or([eb("question.sent_to", "is", null), eb("question.sent_to", "=", "mentor")]),
        )
        .select("learner.id")
        .orderBy("question.open_since", "desc")
        .orderBy("question.id", "desc")
        .limit(limit)
        .execute();
      return [...new Set(rows.map(({ id }) => id))];
    },

    newestNamed: (named, own, since) => findNewestNamed(db, named, own, since),

    async questionsOf(learnerId, limit) {
      const rows = await db
        .selectFrom("question")
        .select(["text", "outcome", "state", "sent_to", "created_at"])
        .where("member_id", "=", learnerId)
        .orderBy("created_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(({ created_at, sent_to: sentTo, ...row }) => ({
        ...row,
        sentTo,
        at: new Date(created_at),
      }));
    },

    async countWaiting(villageId) {
      const rows = await lookedAfter(db)
        .innerJoin("shown", "shown.member_id", "learner.id")
        .where("shown.state", "=", "waiting")
        .where("learner.telegram_id", "is not", null)
        .where("mentee.mentor_id", "in", (eb) =>
          eb
            .selectFrom("mentor as there")
            .select("there.member_id")
            .where("there.village_id", "=", villageId),
        )
        .groupBy("mentee.mentor_id")
        .select((eb) => ["mentee.mentor_id", eb.fn.countAll<number>().as("count")])
        .execute();
      return new Map(rows.map(({ mentor_id, count }) => [mentor_id, count]));
    },
  };
}

/** With all that is theirs; the longest here first. */
async function readMentees(
  db: Db,
  mentorId: string,
  learners: readonly string[] | undefined,
): Promise<readonly Mentee[]> {
  const rows = await lookedAfter(db)
    .leftJoin("run", "run.member_id", "learner.id")
    .leftJoin("pause", "pause.member_id", "learner.id")
    .leftJoin("exit_question as way", "way.member_id", "learner.id")
    .where("mentee.mentor_id", "=", mentorId)
    .where("learner.telegram_id", "is not", null)
    .$if(learners !== undefined, (query) => query.where("learner.id", "in", learners!))
    .selectAll("learner")
    .select([
      "mentee.at as since",
      "run.step_id",
      "run.at as run_at",
      "run.updated_at as run_updated_at",
      "pause.until as pause_until",
      "pause.at as pause_at",
      "way.answer as way_answer",
      "way.answered_at as way_answered_at",
    ])
    .select((eb) => [
      eb
        .selectFrom("task_state")
        .select((of) => of.fn.max<string | null>("task_state.at").as("at"))
        .whereRef("task_state.member_id", "=", "learner.id")
        .as("task_at"),
      eb
        .selectFrom("question")
        .select((of) => of.fn.max<string | null>("question.created_at").as("at"))
        .whereRef("question.member_id", "=", "learner.id")
        .as("question_at"),
    ])
    .orderBy("learner.created_at")
    .orderBy("learner.id")
    .execute();
  const facts = new Map(rows.map(({ id }) => [id, [] as Fact[]]));
  for (const fact of await factsOf(db, [...facts.keys()])) facts.get(fact.member_id)!.push(fact);
  return rows.map((row): Mentee => {
    const theirs = facts.get(row.id)!;
    const of = (what: Fact["what"]) => theirs.filter((fact) => fact.what === what);
    const steps = of("step");
    const movedAt = latest([
      row.created_at,
      row.run_updated_at,
      row.task_at,
      ...steps.map(({ at }) => at),
    ]);
    return {
      member: memberOf(row),
      since: new Date(row.since),
      run:
        row.step_id === null || row.run_at === null
          ? undefined
          : { stepId: row.step_id, at: row.run_at },
      steps: steps.map(({ ref, detail, at }) => ({
        stepId: ref,
        state: detail as Mentee["steps"][number]["state"],
        at: new Date(at),
      })),
      waiting: of("shown").map(({ ref, detail, at }) => {
        const [kind = "", stepId = "", taskId = ""] = detail.split(" ");
        return { id: ref, kind, stepId, taskId, at: new Date(at) };
      }),
      asked: of("asked").map(({ ref, at }) => ({ id: ref, at: new Date(at) })),
      movedAt,
      activeAt: latest([movedAt.toISOString(), row.question_at]),
      pause:
        row.pause_at === null
          ? undefined
          : {
              at: new Date(row.pause_at),
              until: row.pause_until === null ? null : new Date(row.pause_until),
            },
      isBlocked: row.blocked_at !== null,
      stoppedAt:
        row.way_answer === "stop" && row.way_answered_at !== null
          ? new Date(row.way_answered_at)
          : null,
    };
  });
}

/** The oldest first. Ids and kinds hold no spaces. */
async function factsOf(db: Db, ids: readonly string[]): Promise<readonly Fact[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("step_state")
    .select([
      sql<Fact["what"]>`'step'`.as("what"),
      "member_id",
      "step_id as ref",
      sql<string>`state`.as("detail"),
      "at",
    ])
    .where("member_id", "in", ids)
    .unionAll((eb) =>
      eb
        .selectFrom("shown")
        .select([
          sql<Fact["what"]>`'shown'`.as("what"),
          "member_id",
          "id as ref",
          sql<string>`kind || ' ' || step_id || ' ' || task_id`.as("detail"),
          "updated_at as at",
        ])
        .where("member_id", "in", ids)
        .where("state", "=", "waiting"),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("question")
        .select([
          sql<Fact["what"]>`'asked'`.as("what"),
          "member_id",
          "id as ref",
          "outcome as detail",
          "created_at as at",
        ])
        .where("member_id", "in", ids)
        .where("sent_to", "=", "mentor")
        .where("open_since", "is not", null),
    )
    .orderBy("at")
    .orderBy("ref")
    .execute();
}

/** ISO texts sort as times do. */
function latest(times: readonly (string | null)[]): Date {
  return new Date(times.filter((time) => time !== null).reduce((a, b) => (a > b ? a : b)));
}
