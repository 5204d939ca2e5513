/** Shop teams: several people, several phones, one shop; and links that bring people to a shop. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await codesOfTeams(db);

  await db.schema
    .createTable("team")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    // The shop's steps, book and log are this member's; nobody has two shops.
    .addColumn("owner_id", "text", (column) => column.notNull().unique().references("member.id"))
    // Whom the owner asked to take the shop over.
    .addColumn("offered_to", "text", (column) => column.references("member.id"))
    .addColumn("created_at", "text", (column) => column.notNull())
    // Written by every act on the team, so that two at once come one after another.
    .addColumn("changed_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("teammate")
    // One team a person at a time.
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("team_id", "text", (column) =>
      column.notNull().references("team.id").onDelete("cascade"),
    )
    .addColumn("sees_book", "integer", (column) =>
      column
        .notNull()
        .defaultTo(0)
        .check(sql`sees_book in (0, 1)`),
    )
    .addColumn("joined_at", "text", (column) => column.notNull())
    .execute();
  // "Who works on this shop?"
  await db.schema.createIndex("teammate_by_team").on("teammate").column("team_id").execute();

  await db.schema
    .createTable("team_role")
    .addColumn("member_id", "text", (column) =>
      column.notNull().references("teammate.member_id").onDelete("cascade"),
    )
    .addColumn("role", "text", (column) => column.notNull())
    // `asked`: for the money, until the owner says yes.
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('on', 'asked')`))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("team_role_once", ["member_id", "role"])
    .execute();

  await db.schema
    .createTable("team_deed")
    .addColumn("team_id", "text", (column) =>
      column.notNull().references("team.id").onDelete("cascade"),
    )
    // Whose road it counts for: the owner's at that time.
    .addColumn("owner_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("task_id", "text", (column) => column.notNull())
    .addColumn("shown_at", "text")
    .addColumn("told", "integer", (column) => column.notNull().check(sql`told in (0, 1)`))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("team_deed_once", [
      "owner_id",
      "step_id",
      "task_id",
      "member_id",
      "team_id",
    ])
    .execute();
  // "What did others do that the owner has not heard of?", asked whenever the owner looks.
  await sql`create index team_deed_untold on team_deed (owner_id, at) where told = 0`.execute(db);
  // "What did this person do?", for /export and /forget.
  await db.schema.createIndex("team_deed_by_member").on("team_deed").column("member_id").execute();
}

/** A check cannot be changed on SQLite: the table is made anew. Nothing refers to it. */
async function codesOfTeams(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("code_by_target").execute();
  await db.schema
    .createTable("code_widened")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('person', 'village', 'household', 'team')`),
    )
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await sql`
    insert into code_widened (code, kind, target, created_at, expires_at, revoked_at)
    select code, kind, target, created_at, expires_at, revoked_at from code`.execute(db);
  await db.schema.dropTable("code").execute();
  await db.schema.alterTable("code_widened").renameTo("code").execute();
  await db.schema.createIndex("code_by_target").on("code").columns(["kind", "target"]).execute();
}
