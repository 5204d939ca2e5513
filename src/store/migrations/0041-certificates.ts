/** Certificates: what was offered, what was given, and the keys with which they are signed. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Offered once for each season.
  await db.schema
    .createTable("certificate_offer")
    .addColumn("member_id", "text", (column) => column.notNull())
    .addColumn("season", "text", (column) => column.notNull())
    // As the person wishes it, until it stands on a certificate; empty: not said.
    .addColumn("name", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("certificate_offer_key", ["member_id", "season"])
    .execute();

  await db.schema
    .createTable("certificate")
    // The number on the picture.
    .addColumn("id", "text", (column) => column.primaryKey())
    // `good`, `withdrawn` by two officers, `gone` with its holder: then all below is empty.
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("member_id", "text")
    .addColumn("season", "text")
    .addColumn("language", "text")
    .addColumn("name", "text")
    .addColumn("village", "text")
    // Names of what was shown, with a comma between two: they are signed.
    .addColumn("proofs", "text")
    // The same in words, as they stand on the picture, a line each.
    .addColumn("shown", "text")
    // First names of who looked; empty when one of them was forgotten.
    .addColumn("looked_by", "text")
    // Their ids, with a space before and behind each.
    .addColumn("lookers", "text")
    .addColumn("day", "text")
    // What the code on the picture carries; empty: it is signed anew before it is drawn.
    .addColumn("signed", "text")
    // Two officers withdraw: who proposed it and why, who agreed.
    .addColumn("reason", "text")
    .addColumn("asked_by", "text")
    .addColumn("asked_at", "text")
    .addColumn("agreed_by", "text")
    .addColumn("ended_at", "text")
    .execute();
  // One for each person and season. Those whose holder is gone have neither.
  await db.schema
    .createIndex("certificate_by_member")
    .on("certificate")
    .columns(["member_id", "season"])
    .unique()
    .execute();

  await db.schema
    .createTable("certificate_key")
    .addColumn("id", "text", (column) => column.primaryKey())
    // Ed25519, 32 bytes as base64url.
    .addColumn("public_key", "text", (column) => column.notNull())
    // Only of the key that signs: a former one can sign nothing more.
    .addColumn("private_key", "text")
    // 1: new certificates are signed with it; else empty.
    .addColumn("signs", "integer")
    .addColumn("made_by", "text", (column) => column.notNull())
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("asked_by", "text")
    .addColumn("asked_at", "text")
    .addColumn("agreed_by", "text")
    // Somebody else may have it: what it signed proves nothing by itself.
    .addColumn("withdrawn_at", "text")
    .execute();
  // There is one that signs, whichever process made it first.
  await db.schema
    .createIndex("certificate_key_that_signs")
    .on("certificate_key")
    .column("signs")
    .unique()
    .execute();
}
