/**
 * What trainees came to, and who is thanked for it.
 *
 * Noting a milestone and the thanks for it is one statement each that may be repeated: the first one
 * counts, and later ones find nobody.
 */
import { sql } from "kysely";
import type { Milestone, ThanksRecord } from "../rules/thanks.ts";
import { newId } from "../../../bot/ids.ts";
import { chainConsent } from "../../joining/index.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export function createThanksRecord(db: Db): ThanksRecord {
  return {
    async parcelsSeen(parcel, from, until, limit) {
      const { stepId, taskId } = parcel;
      const span = { from: from.toISOString(), until: until.toISOString() };
      const { rows } = await selectSeen(db, { stepId, taskId, ...span, limit });
      return rows.map((row) => ({
        memberId: row.member_id,
        at: new Date(row.at),
        counts: row.counts === 1,
      }));
    },

    async withParcel(after, limit) {
      const { rows } = await selectWithParcel(db, { after, limit });
      // A sum is text on PostgreSQL.
      return rows.map((row) => ({ memberId: row.member_id, orders: Number(row.orders ?? 0) }));
    },

    async credit(memberId, what, now) {
      const at = now.toISOString();
      const noted = await db
        .insertInto("trainee_milestone")
        .values({ member_id: memberId, what, at })
        .onConflict((conflict) => conflict.columns(["member_id", "what"]).doNothing())
        .returning("what")
        .executeTakeFirst();
      if (noted === undefined) return [];
      const owed = await owedFor(db, memberId);
      for (const [receiver, { brought, steps }] of owed) {
        await db
          .insertInto("thanks")
          .values({
            id: newId("k"),
            member_id: receiver,
            trainee_id: memberId,
            what,
            brought: brought ? 1 : 0,
            steps: JSON.stringify(steps),
            at,
            told_at: null,
          })
          .onConflict((conflict) =>
            conflict.columns(["member_id", "trainee_id", "what"]).doNothing(),
          )
          .execute();
      }
      return [...owed.keys()];
    },

    async untold(memberId) {
      const rows = await db
        .selectFrom("thanks")
        .leftJoin("member as trainee", "trainee.id", "thanks.trainee_id")
        .select([
          "thanks.id",
          "thanks.what",
          "thanks.brought",
          "thanks.steps",
          "trainee.first_name",
          mayBeNamed.as("named"),
        ])
        .where("thanks.member_id", "=", memberId)
        .where("thanks.told_at", "is", null)
        .orderBy("thanks.at")
        .orderBy("thanks.id")
        .execute();
      return rows.map((row) => {
        const steps = JSON.parse(row.steps) as string[];
        // Whoever said by name that this one showed them something is known by name.
        const isKnown = row.named === 1 || steps.length > 0;
        return {
          id: row.id,
          name: isKnown && row.first_name !== "" ? (row.first_name ?? undefined) : undefined,
          what: row.what,
          brought: row.brought === 1,
          steps,
        };
      });
    },

    async noteTold(memberId, now) {
      await db
        .updateTable("thanks")
        .set({ told_at: now.toISOString() })
        .where("member_id", "=", memberId)
        .where("told_at", "is", null)
        .execute();
    },

    async countOf(memberId) {
      const rows = await db
        .selectFrom("thanks")
        .select((eb) => ["what", eb.fn.countAll<number>().as("count")])
        .where("member_id", "=", memberId)
        .groupBy("what")
        .execute();
      const count = (what: Milestone) => rows.find((row) => row.what === what)?.count ?? 0;
      return { parcels: count("first-parcel"), orders: count("orders-30") };
    },
  };
}

/** Who brought and who taught this member, as far as they are still here. */
async function owedFor(
  db: Db,
  memberId: string,
): Promise<Map<string, { brought: boolean; steps: readonly string[] }>> {
  const inviter = await db
    .selectFrom("member as trainee")
    .innerJoin("member", "member.id", "trainee.invited_by")
    .select("member.id")
    .where("trainee.id", "=", memberId)
    .where("member.telegram_id", "is not", null)
    .executeTakeFirst();
  const edges = await db
    .selectFrom("trained_by")
    .innerJoin("member", "member.id", "trained_by.trainer_id")
    .select(["member.id", "trained_by.step_id"])
    .where("trained_by.member_id", "=", memberId)
    .where("trained_by.state", "=", "confirmed")
    .where("member.telegram_id", "is not", null)
    .orderBy("trained_by.asked_at")
    .execute();
  const owed = new Map<string, { brought: boolean; steps: readonly string[] }>();
  if (inviter !== undefined) owed.set(inviter.id, { brought: true, steps: [] });
  for (const { id, step_id } of edges) {
    const { brought, steps } = owed.get(id) ?? { brought: false, steps: [] };
    owed.set(id, { brought, steps: [...steps, step_id] });
  }
  return owed;
}

/** The last word of the trainee to being seen by the people of their chain; both at once: no. */
const mayBeNamed = sql<number>`case when 1 = (
  select consent.given from consent
  where consent.member_id = trainee.id and consent.purpose = ${chainConsent}
  order by consent.at desc, consent.given limit 1) then 1 else 0 end`;

/**
 * A mentor's or the association's look, by nobody who brought this person or lives with them. A
 * neighbour's is kind, and counts for nothing here; whoever was forgotten cannot be told from one.
 */
const lookCounts = sql<number>`case
  when look.looked_as not in ('mentor', 'association') or look.looker_id = 'erased' then 0
  when looker.id = trainee.invited_by or looker.id = trainee.id then 0
  when looker.household_id = trainee.household_id then 0
  else 1 end`;

interface Seen {
  readonly stepId: string;
  readonly taskId: string;
  readonly from: string;
  readonly until: string;
  readonly limit: number;
}

const selectSeen = compiled((db: Db, given: Seen) =>
  db
    .selectFrom("look")
    .innerJoin("shown", (join) =>
      join.onRef("shown.id", "=", "look.thing_id").onRef("shown.revision", "=", "look.revision"),
    )
    .innerJoin("member as trainee", "trainee.id", "shown.member_id")
    .leftJoin("member as looker", "looker.id", "look.looker_id")
    .select(["shown.member_id", "look.at", lookCounts.as("counts")])
    // In so many words: a partial index is used only if its condition is seen beforehand.
    .where("look.verdict", "=", sql.lit("good" as const))
    .where("look.undone_at", "is", null)
    .where("look.at", ">=", given.from)
    .where("look.at", "<=", given.until)
    .where("shown.state", "=", "good")
    .where("shown.step_id", "=", given.stepId)
    .where("shown.task_id", "=", given.taskId)
    .orderBy("look.at")
    .orderBy("look.id")
    .limit(given.limit),
);

const selectWithParcel = compiled((db: Db, given: { after: string; limit: number }) =>
  db
    .selectFrom("trainee_milestone as first")
    .leftJoin("trainee_milestone as thirty", (join) =>
      join.onRef("thirty.member_id", "=", "first.member_id").on("thirty.what", "=", "orders-30"),
    )
    .select((eb) => [
      "first.member_id",
      eb
        .selectFrom("parcels_day")
        .select((of) => of.fn.sum<number | string | null>("parcels").as("total"))
        .whereRef("parcels_day.member_id", "=", "first.member_id")
        .as("orders"),
    ])
    .where("first.what", "=", "first-parcel")
    .where("first.member_id", ">", given.after)
    .where("thirty.member_id", "is", null)
    .orderBy("first.member_id")
    .limit(given.limit),
);
