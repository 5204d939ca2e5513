/** Classes of schools and who is in them. A class that is over is found by nothing. */
import { type ClassRecord, type ListedClass, mostPupils } from "../rules/classes-record.ts";
import { compiled } from "../../../store/compiled.ts";
import { behindRow, type Db, countOf, fieldsOf } from "../../../store/rows.ts";

/** @param at ISO */
const listedAt = (db: Db, at: string) =>
  db
    .selectFrom("class")
    .leftJoin("village", "village.id", "class.village_id")
    .leftJoin("member as teacher", "teacher.id", "class.teacher_id")
    .where("class.ends_at", ">", at)
    .selectAll("class")
    .select(["village.name as village", "teacher.first_name as teacher"]);
type Row = Awaited<ReturnType<ReturnType<typeof listedAt>["execute"]>>[number];

const selectTaught = compiled((db: Db, given: { memberId: string; at: string }) =>
  listedAt(db, given.at).where("class.teacher_id", "=", given.memberId),
);

const selectGone = compiled((db: Db, given: { memberId: string; at: string }) =>
  listedAt(db, given.at)
    .innerJoin("class_pupil", "class_pupil.class_id", "class.id")
    .where("class_pupil.member_id", "=", given.memberId)
    .select("class_pupil.agreed")
    .orderBy("class_pupil.joined_at"),
);

export function createClassRecord(db: Db): ClassRecord {
  const listed = (now: Date) => listedAt(db, now.toISOString());
  const classOf = (row: Row) =>
    fieldsOf(row, ["id", "name", "villageId", "teacherId", "endsAt", "village", "teacher"]);
  const countPupils = async (id: string): Promise<number> => {
    return countOf(db.selectFrom("class_pupil").where("class_id", "=", id));
  };
  const counted = async (rows: readonly Row[]): Promise<readonly ListedClass[]> => {
    const found: ListedClass[] = [];
    for (const row of rows) found.push({ ...classOf(row), pupils: await countPupils(row.id) });
    return found;
  };

  return {
    async add({ id, name, endsAt, createdBy }, now) {
      await db
        .insertInto("class")
        .values({
          id,
          name,
          village_id: null,
          teacher_id: null,
          created_by: createdBy,
          created_at: now.toISOString(),
          ends_at: endsAt.toISOString(),
        })
        .execute();
    },

    async find(id, now) {
      return (await counted(await listed(now).where("class.id", "=", id).execute()))[0];
    },

    async page({ villageId, begins, sort, after }, now, limit) {
      const column = sort === "name" ? "class.name" : "class.ends_at";
      let query = listed(now).orderBy(column).orderBy("class.id").limit(limit);
      if (villageId !== undefined) query = query.where("class.village_id", "=", villageId);
      if (begins !== undefined) query = query.where("class.name", "like", `${begins}%`);
      if (after !== undefined) query = query.where(behindRow([column, "class.id"], after));
      return counted(await query.execute());
    },

    async list(villageId, now, limit, offset) {
      const rows = await listed(now)
        .$if(villageId !== undefined, (query) => query.where("class.village_id", "=", villageId!))
        .orderBy("class.created_at", "desc")
        .orderBy("class.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return counted(rows);
    },

    async setVillage(id, villageId) {
      await db.updateTable("class").set({ village_id: villageId }).where("id", "=", id).execute();
    },

    async setTeacher(id, teacherId) {
      const { numUpdatedRows } = await db
        .updateTable("class")
        .set({ teacher_id: teacherId })
        .where("id", "=", id)
        .where((eb) =>
          teacherId === null
            ? eb("teacher_id", "is not", null)
            : eb.or([eb("teacher_id", "is", null), eb("teacher_id", "<>", teacherId)]),
        )
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await db.updateTable("class_pupil").set({ agreed: 0 }).where("class_id", "=", id).execute();
      return true;
    },

    async setEnd(id, endsAt) {
      await db
        .updateTable("class")
        .set({ ends_at: endsAt.toISOString() })
        .where("id", "=", id)
        .execute();
    },

    async atEnd(id) {
      const row = await db
        .selectFrom("class")
        .select(["id", "name", "teacher_id", "ends_at"])
        .where("id", "=", id)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const pupils = await db
        .selectFrom("class_pupil")
        .select("member_id")
        .where("class_id", "=", id)
        .orderBy("member_id")
        .execute();
      return {
        ...fieldsOf(row, ["id", "name", "teacherId", "endsAt"]),
        pupilIds: pupils.map(({ member_id }) => member_id),
      };
    },

    end: (id) => endClasses(db, [id]),

    async join(id, memberId, now) {
      // Alone with this class until the end of the transaction: the hundredth place is given once.
      await db
        .updateTable("class")
        .set((eb) => ({ name: eb.ref("name") }))
        .where("id", "=", id)
        .execute();
      const known = await db
        .selectFrom("class_pupil")
        .select("agreed")
        .where("class_id", "=", id)
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      if (known?.agreed === 1) return "already";
      if (known !== undefined) {
        await db
          .updateTable("class_pupil")
          .set({ agreed: 1 })
          .where("class_id", "=", id)
          .where("member_id", "=", memberId)
          .execute();
        return "joined";
      }
      if ((await countPupils(id)) >= mostPupils) return "full";
      await db
        .insertInto("class_pupil")
        .values({ class_id: id, member_id: memberId, agreed: 1, joined_at: now.toISOString() })
        .execute();
      return "joined";
    },

    async leave(id, memberId) {
      const { numDeletedRows } = await db
        .deleteFrom("class_pupil")
        .where("class_id", "=", id)
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async pupils(id) {
      const rows = await db
        .selectFrom("class_pupil")
        .innerJoin("member", "member.id", "class_pupil.member_id")
        .leftJoin("run", "run.member_id", "member.id")
        .where("class_pupil.class_id", "=", id)
        .where("class_pupil.agreed", "=", 1)
        .where("member.telegram_id", "is not", null)
        .select(["member.id", "member.first_name", "run.step_id", "member.last_seen_day"])
        .orderBy("member.name_key")
        .orderBy("member.id")
        .execute();
      return rows.map((row) => ({
        memberId: row.id,
        firstName: row.first_name,
        stepId: row.step_id,
        lastDay: row.last_seen_day,
      }));
    },

    async everybody(id) {
      const rows = await db
        .selectFrom("class_pupil")
        .innerJoin("member", "member.id", "class_pupil.member_id")
        .where("class_pupil.class_id", "=", id)
        .where("member.telegram_id", "is not", null)
        .where("member.died_at", "is", null)
        .select(["member.telegram_id", "member.language"])
        .orderBy("member.id")
        .execute();
      return rows.map((row) => ({ telegramId: row.telegram_id ?? 0, language: row.language }));
    },

    async isPupil(memberId, now) {
      const row = await listed(now)
        .innerJoin("class_pupil", "class_pupil.class_id", "class.id")
        .where("class_pupil.member_id", "=", memberId)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async of(memberId, now) {
      const asked = { memberId, at: now.toISOString() };
      const { rows: taught } = await selectTaught(db, asked);
      const { rows: gone } = await selectGone(db, asked);
      return [
        ...taught.map((row) => ({ ...classOf(row), as: "teacher" as const, hasAgreed: true })),
        ...gone.map((row) => ({
          ...classOf(row),
          as: "pupil" as const,
          hasAgreed: row.agreed === 1,
        })),
      ];
    },
  };
}

/** With their lists and their links. */
export async function endClasses(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom("code").where("kind", "=", "class").where("target", "in", ids).execute();
  await db.deleteFrom("class_pupil").where("class_id", "in", ids).execute();
  await db.deleteFrom("class").where("id", "in", ids).execute();
}
