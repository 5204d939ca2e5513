/** A mentor's private notes, and who writes to whom. The words of letters are never here. */
import type { Selectable } from "kysely";
import type { LetterRecord } from "../rules/letter.ts";
import type { MentorNote, NoteRecord } from "../rules/notes.ts";
import type { Tables } from "../../../store/tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createNoteRecord(db: Db): NoteRecord {
  const ofMentor = (mentorId: string) =>
    db.selectFrom("mentor_note").selectAll().where("mentor_id", "=", mentorId);

  return {
    async add(note) {
      await db
        .insertInto("mentor_note")
        .values({
          id: note.id,
          member_id: note.memberId,
          mentor_id: note.mentorId,
          text: note.text,
          created_at: note.createdAt.toISOString(),
        })
        .execute();
    },

    async list(mentorId, learnerId) {
      const rows = await ofMentor(mentorId)
        .where("member_id", "=", learnerId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(noteOf);
    },

    async find(mentorId, id) {
      const row = await ofMentor(mentorId).where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : noteOf(row);
    },

    async remove(mentorId, id) {
      await db
        .deleteFrom("mentor_note")
        .where("mentor_id", "=", mentorId)
        .where("id", "=", id)
        .execute();
    },

    async removeAbout(mentorId, learnerId) {
      await db
        .deleteFrom("mentor_note")
        .where("mentor_id", "=", mentorId)
        .where("member_id", "=", learnerId)
        .execute();
    },

    async removeAll(mentorId) {
      await db.deleteFrom("mentor_note").where("mentor_id", "=", mentorId).execute();
    },
  };
}

function noteOf(row: Selectable<Tables["mentor_note"]>): MentorNote {
  return fieldsOf(row);
}

export function createLetterRecord(db: Db): LetterRecord {
  return {
    async keep({ id, memberId, mentorId }, now) {
      const at = now.toISOString();
      await db
        .insertInto("mentor_letter")
        .values({ id, member_id: memberId, mentor_id: mentorId, at })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ at }))
        .execute();
    },

    async find(id) {
      const row = await db
        .selectFrom("mentor_letter")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return { id: row.id, memberId: row.member_id, mentorId: row.mentor_id };
    },
  };
}
