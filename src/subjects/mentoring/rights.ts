/** Rights: what mentors and learners have of each other: notes, letters, verdicts. */
import { sql } from "kysely";
import { deletesBefore } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  mentor: {
    by: "member_id",
    exports: ["member_id", "village_id", "state", "appointed_at", "updated_at", "away_until"],
    hides: { appointed_by: other },
    forget: "keeps: whom they appointed stays one, without who appointed",
  },
  mentee: {
    by: "member_id",
    exports: ["member_id", "at"],
    hides: { mentor_id: other, lent_by: other },
    forget: "erased",
  },
  mentor_digest: {
    by: "member_id",
    exports: ["member_id", "hour", "sent_on"],
    hides: { told: "how others stood" },
    forget: "erased",
  },
  look: {
    by: "member_id",
    also: "looker_id",
    exports: [
      "id",
      "thing_id",
      "revision",
      "member_id",
      "village_id",
      "looked_as",
      "verdict",
      "reason",
      "words",
      "waited_minutes",
      "at",
      "undone_at",
    ],
    hides: { looker_id: other },
    forget: "keeps: a verdict stays with whom it was given, without who gave it and the words",
  },
  look_asked: theirs("member_id", ["member_id", "at"]),
  own_sentence: theirs("member_id", ["id", "member_id", "text", "created_at"]),
  mentor_note: {
    also: "mentor_id",
    exports: ["id", "text", "created_at"],
    hides: { member_id: other, mentor_id: other },
    forget: "erased",
  },
  mentor_letter: {
    also: "mentor_id",
    exports: ["id", "at"],
    hides: { member_id: other, mentor_id: other },
    forget: "erased",
  },
  second_look: nobodys(
    "another's view of another's verdict",
    "counts in totals, without who gave it",
  ),
  look_skip: {
    exports: [],
    hides: "the order in which they look; whose, is another's",
    forget: "erased",
  },
} satisfies Rights["tables"];

/** Notes that they wrote, without whom they are about; notes about them without who wrote; when letters went to and fro. */
async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    mentor_note: await db
      .selectFrom("mentor_note")
      .select(tables.mentor_note.exports)
      .where("mentor_id", "=", memberId)
      .execute(),
    mentor_note_about_me: await db
      .selectFrom("mentor_note")
      .select(["text", "created_at"])
      .where("member_id", "=", memberId)
      .orderBy("created_at")
      .execute(),
    mentor_letter: await db
      .selectFrom("mentor_letter")
      .select(tables.mentor_letter.exports)
      .where((eb) => eb.or([eb("member_id", "=", memberId), eb("mentor_id", "=", memberId)]))
      .execute(),
    // What they said when they looked at things of others, without whose.
    look_given: await db
      .selectFrom("look")
      .select(["id", "verdict", "reason", "words", "at"])
      .where("looker_id", "=", memberId)
      .execute(),
  };
}

/** Verdicts on what they showed go with it; those they gave stay, without who gave them and their words. */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  const mine = db.selectFrom("look").select("look.id").where("look.member_id", "=", memberId);
  await db.deleteFrom("second_look").where("look_id", "in", mine).execute();
  await db
    .deleteFrom("look_skip")
    .where((eb) =>
      eb.or([
        eb("looker_id", "in", me),
        eb("thing_id", "in", mine),
        eb(
          "thing_id",
          "in",
          db.selectFrom("shown").select("shown.id").where("shown.member_id", "=", memberId),
        ),
      ]),
    )
    .execute();
  await db
    .updateTable("look")
    .set({ looker_id: nobody, words: null })
    .where("looker_id", "in", me)
    .execute();
  await db
    .updateTable("second_look")
    .set({ looker_id: nobody })
    .where("looker_id", "in", me)
    .execute();
}

async function erasesLast(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  for (const table of ["mentor_note", "mentor_letter"] as const) {
    for (const column of ["member_id", "mentor_id"] as const) {
      await db.deleteFrom(table).where(column, "=", memberId).execute();
    }
  }
  // A mentor may be writing to them, or about them, at this very moment. Literal: for its index.
  await db
    .deleteFrom("waiting")
    .where(sql<boolean>`kind in ('mentee-write', 'mentee-note')`)
    .where("data", "=", memberId)
    .execute();
  // Those they looked after are given another mentor when they come next.
  await db.deleteFrom("mentee").where("mentor_id", "=", memberId).execute();
  await db.updateTable("mentee").set({ lent_by: null }).where("lent_by", "=", memberId).execute();
  await db
    .updateTable("mentor")
    .set({ appointed_by: nobody })
    .where("appointed_by", "in", [memberId, `telegram:${telegramId}`])
    .execute();
}

const deleteLetters = deletesBefore("mentor_letter", "at");

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteLetters(db, daysAgo(60));
}

export const rights = { tables, exports, erases, erasesLast, purges } satisfies Rights;
