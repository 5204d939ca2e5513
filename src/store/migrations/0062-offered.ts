/**
 * What the buttons below a message say, for whoever types the words of a button.
 *
 * A program of before keeps nothing there: typed words are words, as they were.
 */
import { sql, type Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  // A line for each button: a mark of its label and what it carries; empty: no button says a word; null: no new message.
  await db.schema.alterTable("outbox").addColumn("offered", "text").execute();
  // "What stands last in this chat?"
  await sql`create index outbox_offered on outbox (chat, id) where offered is not null`.execute(db);
}
