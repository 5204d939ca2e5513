/** Vectors of the articles' questions, for a model that measures what texts mean. Nothing of people. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("article_vector")
    .addColumn("model", "text", (column) => column.notNull())
    // SHA-256 of the text that was measured.
    .addColumn("hash", "text", (column) => column.notNull())
    // Four bytes a number, little-endian, as base64: the same in both engines.
    .addColumn("vector", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("article_vector_once", ["model", "hash"])
    .execute();
}
