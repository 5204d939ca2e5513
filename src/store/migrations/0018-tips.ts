/**
 * Tips and the year: when the next tip of a step's series is due, which everybody has had, in which
 * village the series is off; who sells since when, and what was said to them in the year.
 */
import { sql, type Kysely } from "kysely";

const firstTipMs = 3 * 24 * 60 * 60 * 1_000;

export async function up(db: Kysely<unknown>): Promise<void> {
  // Set when a step is begun, moved on when a tip was said. Whoever stands in one has three days more.
  await db.schema.alterTable("run").addColumn("tip_at", "text").execute();
  await sql`update run set tip_at = ${new Date(Date.now() + firstTipMs).toISOString()}`.execute(db);
  // "Whose tip is due?", a page after the other.
  await db.schema.createIndex("run_by_tip").on("run").columns(["tip_at", "member_id"]).execute();

  await db.schema
    .createTable("tip_sent")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("tip_id", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("tip_sent_once", ["member_id", "tip_id"])
    .execute();

  // No row: the village has the weekly series.
  await db.schema
    .createTable("series_off")
    .addColumn("village_id", "text", (column) => column.primaryKey().references("village.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("year")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // The local day on which a first parcel was noted or shown, `YYYY-MM-DD`.
    .addColumn("since", "text", (column) => column.notNull())
    // The local day on which there may be something to say next.
    .addColumn("look_on", "text", (column) => column.notNull())
    // No reminders of goods.
    .addColumn("restock_off", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("year_by_look")
    .on("year")
    .columns(["look_on", "member_id"])
    .execute();

  await db.schema
    .createTable("year_said")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // `season-double-11-2026-11-11`, `days-30`, `parcels-100`, `drill-2`, `restock-<id>-<day>`.
    .addColumn("mark", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("year_said_once", ["member_id", "mark"])
    .execute();

  // Whoever noted parcels before is looked at as well.
  await sql`insert into year (member_id, since, look_on, restock_off)
    select member_id, min(day), min(day), 0 from parcels_day where parcels > 0
    group by member_id`.execute(db);
}
