/** Rights: villages, households, classes: what a person proposed, began, teaches. */
import { compiled, deletesEnded } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import { endClasses } from "./queries/classes.ts";
import { isUsed, removeVillage } from "./queries/remove.ts";
import { countMoved } from "../joining/index.ts";
import { type Db, theirs } from "../../store/rows.ts";

const tables = {
  village_import: {
    byTelegram: "person",
    exports: ["person", "kept_at"],
    hides: { what: "of the villages" },
    forget: "erased",
  },
  class_pupil: theirs("member_id", ["member_id", "class_id", "agreed", "joined_at"]),
  village: {
    exports: ["name", "county"],
    hides: {
      id: "of the village",
      name_key: "of the village",
      country: "of the village",
      time_zone: "of the village",
      state: "of the village",
      created_at: "of the village",
      households: "of the village",
      households_at: "of the village",
      members: "of the village",
      merged_into: "of the village",
      created_by: other,
    },
    forget:
      "keeps: is others' as well: without who proposed it; a proposal of theirs alone is deleted",
  },
  household: {
    exports: ["id", "created_at"],
    hides: { created_by: other, village_id: "of the household" },
    forget: "keeps: is others' as well: without who began it",
  },
  class: {
    exports: ["id", "name", "village_id", "created_at", "ends_at"],
    hides: { created_by: other, teacher_id: "their own id" },
    forget: "keeps: is its pupils' as well, without its teacher",
  },
} satisfies Rights["tables"];

/** Their own village and household, and classes that they teach. Those they go to are rows of their own. */
async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    village: await db
      .selectFrom("village")
      .innerJoin("member", "member.village_id", "village.id")
      .select(["village.name", "village.county"])
      .where("member.id", "=", memberId)
      .execute(),
    household: await db
      .selectFrom("household")
      .innerJoin("member", "member.household_id", "household.id")
      .select(["household.id", "household.created_at"])
      .where("member.id", "=", memberId)
      .execute(),
    class: await db
      .selectFrom("class")
      .select(tables.class.exports)
      .where("teacher_id", "=", memberId)
      .execute(),
  };
}

/** A class of theirs has no teacher, and its list is seen by nobody until everybody agrees to the next. */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  await db
    .updateTable("class_pupil")
    .set({ agreed: 0 })
    .where("class_id", "in", (eb) =>
      eb.selectFrom("class").select("class.id").where("class.teacher_id", "=", memberId),
    )
    .execute();
  await db
    .updateTable("class")
    .set({ teacher_id: null })
    .where("teacher_id", "=", memberId)
    .execute();
  await db.updateTable("class").set({ created_by: nobody }).where("created_by", "in", me).execute();
  const here = await db
    .selectFrom("member")
    .select("village_id")
    .where("id", "=", memberId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  await countMoved(db, here?.village_id ?? null, null);
}

async function erasesLast(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  await eraseProposals(db, memberId);
  for (const table of ["village", "household"] as const) {
    await db
      .updateTable(table)
      .set({ created_by: nobody })
      .where("created_by", "in", [memberId, String(telegramId)])
      .execute();
  }
}

/**
 * A village that only they proposed, and to which nothing of anybody else belongs, goes with them: its name
 * is their words. After the rows of theirs are gone.
 */
async function eraseProposals(db: Db, memberId: string): Promise<void> {
  const proposed = await db
    .selectFrom("village")
    .select("id")
    .where("created_by", "=", memberId)
    .where("state", "=", "proposed")
    .where("merged_into", "is", null)
    .execute();
  for (const { id } of proposed) {
    if (await isUsed(db, id, memberId)) continue;
    await db.updateTable("member").set({ village_id: null }).where("id", "=", memberId).execute();
    await removeVillage(db, id);
  }
}

const deleteImports = deletesEnded("village_import", "kept_at");

const listEnded = compiled((db: Db, given: { before: string }) =>
  db.selectFrom("class").select("id").where("ends_at", "<=", given.before),
);

/**
 * Tables that came in, on the next day. A class ends on its day and tells its people (screens/class-over.ts); one
 * whose end was not planned goes with its list a day later.
 */
async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  const before = daysAgo(1);
  await deleteImports(db, before);
  const { rows } = await listEnded(db, { before });
  await endClasses(
    db,
    rows.map(({ id }) => id),
  );
}

export const rights = { tables, exports, erases, erasesLast, purges } satisfies Rights;
