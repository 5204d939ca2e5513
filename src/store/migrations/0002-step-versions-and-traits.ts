/** Steps as they were when somebody began them, and what learners said of themselves. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("step_version")
    // A hash of the step's words, order and numbers; `run.version` names it.
    .addColumn("version", "text", (column) => column.primaryKey())
    .addColumn("step_id", "text", (column) => column.notNull())
    // The whole step as JSON, without recordings: those lie beside the cards of today.
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("first_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("trait")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // `product`, `model`, `job`, `exit`; which values there are is the playbook's business.
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("trait_key", ["member_id", "name"])
    .execute();
}
