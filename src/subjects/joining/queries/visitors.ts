/** Somebody who is no member, and what is left of them. */
import type { Db } from "../../../store/rows.ts";

/** Deletes what is left of somebody who is no member, but the ids of their updates. */
export async function eraseVisitor(db: Db, telegramId: number): Promise<void> {
  await db.deleteFrom("joining").where("telegram_id", "=", telegramId).execute();
  // Whoever was only named on a phone of others.
  await db.deleteFrom("phone_person").where("person", "=", telegramId).execute();
  // A record that they asked for.
  await db
    .deleteFrom("comeback")
    .where("person", "=", telegramId)
    .where("state", "=", "asked")
    .execute();
  await db.deleteFrom("waiting").where("telegram_id", "=", telegramId).execute();
  await db.deleteFrom("screen").where("chat", "=", telegramId).execute();
  await db
    .updateTable("outbox")
    .set({ method: "goodbye", about: null })
    .where("chat", "=", telegramId)
    .where("state", "in", ["queued", "sending"])
    .execute();
  await db
    .updateTable("outbox")
    .set({ chat: 0, about: null })
    .where("chat", "=", telegramId)
    .where("state", "not in", ["queued", "sending"])
    .execute();
  await db
    .updateTable("inbox")
    .set({ person: 0 })
    .where("person", "=", telegramId)
    .where("state", "<>", "pending")
    .execute();
}
