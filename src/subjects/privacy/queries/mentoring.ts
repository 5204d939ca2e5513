/** Store room: what mentors and learners have of each other: notes, letters, verdicts; to hand it over or to delete it. */
import { sql, type Kysely } from "kysely";
import { tableRights } from "./columns.ts";
import { nobody, type Ids } from "./traces.ts";
import type { Tables } from "../../../store/tables.ts";

/** Notes that they wrote, without whom they are about; notes about them without who wrote; when letters went to and fro. */
export async function collectMentoring(
  db: Kysely<Tables>,
  memberId: string,
): Promise<Record<string, readonly object[]>> {
  return {
    mentor_note: await db
      .selectFrom("mentor_note")
      .select(tableRights.mentor_note.exports)
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
      .select(tableRights.mentor_letter.exports)
      .where((eb) => eb.or([eb("member_id", "=", memberId), eb("mentor_id", "=", memberId)]))
      .execute(),
  };
}

export async function eraseMentoring(db: Kysely<Tables>, memberId: string): Promise<void> {
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
}

/** Verdicts on what they showed go with it; those they gave stay, without who gave them and their words. */
export async function eraseLooks(db: Kysely<Tables>, [memberId, telegramId]: Ids): Promise<void> {
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
