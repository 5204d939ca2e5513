/**
 * The association's registers: who runs it besides `ADMIN_IDS`, how many live in a village and which
 * spellings are one village, classes of schools, people by name, and a list of acts that can be read.
 */
import { sql, type Kysely } from "kysely";
import type { Engine } from "../engine.ts";

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await officers(db);
  await villages(db);
  await peopleByName(db, engine);
  await classes(db);
  await acts(db);
}

async function officers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("officer")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // `asked`: until a second officer agrees it gives no rights.
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('asked', 'on')`))
    // A member's id, or `telegram:<id>` of an officer who is none.
    .addColumn("asked_by", "text", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("agreed_by", "text")
    .addColumn("since", "text")
    .execute();
}

async function villages(db: Kysely<unknown>): Promise<void> {
  // Counted as people come and go: counting a million again for each page takes too long.
  await db.schema
    .alterTable("village")
    .addColumn("members", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  // Another spelling of that village. The row stays, so that the old spelling and its links lead there.
  await db.schema
    .alterTable("village")
    .addColumn("merged_into", "text", (column) => column.references("village.id"))
    .execute();
  await sql`
    update village set members = (
      select count(*) from member
      where member.village_id = village.id and member.erased_at is null)`.execute(db);
  // "Which villages have the most members?", a page at a time.
  await sql`
    create index village_by_members on village (members desc, name_key)
    where merged_into is null`.execute(db);
  await db.schema
    .createIndex("household_by_village")
    .on("household")
    .column("village_id")
    .execute();
}

/** The beginning of a name finds people: that needs an order by bytes, which PostgreSQL must be told. */
async function peopleByName(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const type = engine === "postgres" ? sql`text collate "C"` : sql`text`;
  await db.schema.alterTable("member").addColumn("name_key", type).execute();
  // Older names as the database folds them; the rule is in subjects/joining/rules/names.ts.
  await sql`
    update member set name_key = replace(lower(first_name), ' ', '')
    where telegram_id is not null`.execute(db);
  await db.schema.createIndex("member_by_name").on("member").columns(["name_key", "id"]).execute();
  // "Who lives there?", by name, a page at a time.
  await db.schema
    .createIndex("member_by_village_and_name")
    .on("member")
    .columns(["village_id", "name_key", "id"])
    .execute();
  // The new one begins the same way and does its work.
  await db.schema.dropIndex("member_by_village").execute();
}

async function classes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("class")
    .addColumn("id", "text", (column) => column.primaryKey())
    // The school's, as an officer wrote it.
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("village_id", "text", (column) => column.references("village.id"))
    // Null until there is one; then nobody can join and nobody sees a list.
    .addColumn("teacher_id", "text", (column) => column.references("member.id"))
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("ends_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("class_by_village").on("class").column("village_id").execute();
  await db.schema.createIndex("class_by_teacher").on("class").column("teacher_id").execute();
  await db.schema.createIndex("class_by_end").on("class").column("ends_at").execute();

  await db.schema
    .createTable("class_pupil")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("class_id", "text", (column) =>
      column.notNull().references("class.id").onDelete("cascade"),
    )
    // Said yes to the teacher whom the class has now; 0 when there is another one.
    .addColumn("agreed", "integer", (column) => column.notNull().check(sql`agreed in (0, 1)`))
    .addColumn("joined_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("class_pupil_once", ["member_id", "class_id"])
    .execute();
  await db.schema
    .createIndex("class_pupil_by_class")
    .on("class_pupil")
    .column("class_id")
    .execute();
  await codesOfClasses(db);
}

/** A check cannot be changed on SQLite: the table is made anew. Nothing refers to it. */
async function codesOfClasses(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("code_by_target").execute();
  await db.schema
    .createTable("code_with_classes")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('person', 'village', 'household', 'team', 'class')`),
    )
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await sql`
    insert into code_with_classes (code, kind, target, created_at, expires_at, revoked_at)
    select code, kind, target, created_at, expires_at, revoked_at from code`.execute(db);
  await db.schema.dropTable("code").execute();
  await db.schema.alterTable("code_with_classes").renameTo("code").execute();
  await db.schema.createIndex("code_by_target").on("code").columns(["kind", "target"]).execute();
}

/** "What did this person do?", "what was done to them?", "all acts of this kind", "older than two years". */
async function acts(db: Kysely<unknown>): Promise<void> {
  for (const column of ["actor", "subject", "act"]) {
    await db.schema.createIndex(`audit_by_${column}`).on("audit").columns([column, "id"]).execute();
  }
  await db.schema.createIndex("audit_by_day").on("audit").column("at").execute();
}
