/** Store room: deletes what has served its time. */
import { sql, type Kysely } from "kysely";
import { keptDays as actsKeptDays } from "../../association/rules/audit-log-record.ts";
import { boughtDays } from "../../members/rules/buys-record.ts";
import { keptDays } from "../../peers/rules/request.ts";
import type { RetentionRecord } from "../../../bot/records.ts";
import { endClasses } from "../../villages/queries/classes.ts";
import { removePartners } from "../../partners/queries/partners.ts";
import { createRightsRecord } from "./rights.ts";
import type { Tables } from "../../../store/schema.ts";
import { keptSpeechDays } from "../../voice/rules/record.ts";
import { keptWritingDays } from "../../answers/queries/written.ts";
import { dayMs } from "../../../bot/calendar.ts";

export function createRetentionRecord(db: Kysely<Tables>): RetentionRecord {
  return {
    async purge(now) {
      const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
      await forgetUndecided(db, daysAgo(1));
      // Each condition in the words of its partial index, which is used only so.
      await db
        .deleteFrom("inbox")
        .where(sql<boolean>`state <> 'pending'`)
        .where("received_at", "<", daysAgo(7))
        .execute();
      await purgeTalks(db, daysAgo(7), daysAgo(60));
      for (const [about, days] of [
        [sql<boolean>`about is null`, 7],
        [sql<boolean>`about is not null`, 60],
      ] as const) {
        await db
          .deleteFrom("outbox")
          .where(sql<boolean>`state not in ('queued', 'sending')`)
          .where(about)
          .where("created_at", "<", daysAgo(days))
          .execute();
      }
      await db.deleteFrom("mentor_letter").where("at", "<", daysAgo(60)).execute();
      await db.deleteFrom("unasked").where("at", "<", daysAgo(60)).execute();
      await forgetDrafts(db, daysAgo(1));
      // What was read last is of use for half an hour (subjects/answers/rules/follow-up.ts).
      await db
        .deleteFrom("last_topic")
        .where("at", "<", daysAgo(1 / 24))
        .execute();
      await purgeRecipients(db, daysAgo(60));
      await db.deleteFrom("written_answer").where("at", "<", daysAgo(keptWritingDays)).execute();
      await db.deleteFrom("model_use_member").where("day", "<", daysAgo(3).slice(0, 10)).execute();
      await db.deleteFrom("speech").where("used_at", "<", daysAgo(keptSpeechDays)).execute();
      await db.deleteFrom("buy").where("closes_at", "<", daysAgo(boughtDays)).execute();
      await db
        .deleteFrom("buy")
        .where("state", "=", "draft")
        .where("created_at", "<", daysAgo(7))
        .execute();
      await db.deleteFrom("peer_message").where("at", "<", daysAgo(keptDays)).execute();
      await db.deleteFrom("audit").where("at", "<", daysAgo(actsKeptDays)).execute();
      const over = await db
        .selectFrom("class")
        .select("id")
        .where("ends_at", "<=", now.toISOString())
        .execute();
      await endClasses(
        db,
        over.map(({ id }) => id),
      );
      await forgetUnfinishedPartners(db, daysAgo(30));
    },
  };
}

/** Answers that nobody kept, and talks whose messages nobody can reply to any more. */
async function purgeTalks(db: Kysely<Tables>, week: string, twoMonths: string): Promise<void> {
  const unkept = db
    .selectFrom("draft")
    .select("id")
    .where("state", "in", ["offered", "thrown"])
    .where("updated_at", "<", week);
  await db.deleteFrom("draft_question").where("draft_id", "in", unkept).execute();
  await db
    .deleteFrom("draft")
    .where("state", "in", ["offered", "thrown"])
    .where("updated_at", "<", week)
    .execute();
  await db
    .deleteFrom("thread")
    .where(sql<boolean>`state = 'closed'`)
    .where("last_at", "<", twoMonths)
    .execute();
}

/** Questions to another member that were never sent. */
async function forgetDrafts(db: Kysely<Tables>, before: string): Promise<void> {
  const drafts = db
    .selectFrom("peer_request")
    .select("id")
    .where("state", "=", "draft")
    .where("updated_at", "<", before);
  await db.deleteFrom("peer_message").where("request_id", "in", drafts).execute();
  await db
    .deleteFrom("peer_request")
    .where("state", "=", "draft")
    .where("updated_at", "<", before)
    .execute();
}

/** Entries that somebody began to write and left. */
async function forgetUnfinishedPartners(db: Kysely<Tables>, before: string): Promise<void> {
  const drafts = await db
    .selectFrom("partner")
    .select("id")
    .where("state", "=", "draft")
    .where("created_at", "<", before)
    .execute();
  await removePartners(
    db,
    drafts.map(({ id }) => id),
  );
}

/** People who pressed Start and never said yes or no. Officers stay reachable: they need not be members. */
async function forgetUndecided(db: Kysely<Tables>, before: string): Promise<void> {
  const undecided = await db
    .selectFrom("joining")
    .select("telegram_id")
    .where("created_at", "<", before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("screen")
            .select("screen.chat")
            .whereRef("screen.chat", "=", "joining.telegram_id")
            .where("screen.subject", "=", "officer"),
        ),
      ),
    )
    .execute();
  const rights = createRightsRecord(db);
  for (const { telegram_id } of undecided) await rights.eraseVisitor(telegram_id);
  await db.deleteFrom("joining").where("created_at", "<", before).execute();
}

/** Recipients an hour: a million at once would stop everything else. */
const recipientsAtOnce = 10_000;

/** Who got a broadcast that is long over; the sums stay. */
async function purgeRecipients(db: Kysely<Tables>, before: string): Promise<void> {
  const over = db
    .selectFrom("broadcast")
    .select("id")
    .where("state", "in", ["done", "cancelled"])
    .where("ended_at", "<", before);
  const rows = await db
    .selectFrom("broadcast_row")
    .select(["broadcast_id", "member_id"])
    .where("broadcast_id", "in", over)
    .orderBy("broadcast_id")
    .orderBy("member_id")
    .limit(recipientsAtOnce)
    .execute();
  const last = rows.at(-1);
  if (last === undefined) return;
  await db
    .deleteFrom("broadcast_row")
    .where("broadcast_id", "in", over)
    .where((eb) =>
      eb.or([
        eb("broadcast_id", "<", last.broadcast_id),
        eb.and([eb("broadcast_id", "=", last.broadcast_id), eb("member_id", "<=", last.member_id)]),
      ]),
    )
    .execute();
}
