/** A mentor's private notes, and who writes to whom. The words of letters are never here. */
import type { LetterRecord } from "../rules/letter.ts";
import type { NoteRecord } from "../rules/notes.ts";
import { type Db, fieldsOf, findFields } from "../../../store/rows.ts";

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
      return rows.map(fieldsOf);
    },

    async find(mentorId, id) {
      const row = await ofMentor(mentorId).where("id", "=", id).executeTakeFirst();
      return findFields(row);
    },

    async remove(mentorId, id) {
      await db
        .deleteFrom("mentor_note")
        .where("mentor_id", "=", mentorId)
        .where("id", "=", id)
        .execute();
    },

    async removeAll(mentorId) {
      await db.deleteFrom("mentor_note").where("mentor_id", "=", mentorId).execute();
    },
  };
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
      return fieldsOf(row);
    },
  };
}
