/** Cash books: what happened in each, event by event. Lines are never stored, so none can be lost. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("cash_event")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // 1, 2, 3 … in each book: the same event cannot be written twice, whoever repeats it.
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('add', 'edit', 'remove', 'undo')`),
    )
    // The seq of the event that added the line.
    .addColumn("line", "integer", (column) => column.notNull())
    // What the line says from here on; all null for a removal and an undo.
    .addColumn("day", "text")
    // Minor units, less than nought where money went out.
    .addColumn("amount_minor", "integer")
    .addColumn("words", "text")
    .addColumn("line_kind", "text")
    // 0 while the owner has not said whether the money came in or went out.
    .addColumn("sided", "integer", (column) => column.check(sql`sided in (0, 1)`))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("cash_event_key", ["member_id", "seq"])
    .execute();
}
