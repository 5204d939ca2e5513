/** Links to the console and open desks, by the hash of their secret. */
import type { Told } from "../../../bot/page/page.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";
import { deskMs, type DeskRecord, hashOf, linkMs, type Opened } from "../rules/desk.ts";

const columns = ["person", "first_name", "language", "opened_at", "ends_at"] as const;

export function createDeskRecord(db: Db): DeskRecord {
  const find = async (table: "desk" | "desk_link", secret: string, now: Date) => {
    const row = await db
      .selectFrom(table)
      .select(columns)
      .where("hash", "=", hashOf(secret))
      .where("ends_at", ">", now.toISOString())
      .executeTakeFirst();
    return row === undefined ? undefined : fieldsOf(row);
  };
  const until = (now: Date, ms: number) => ({
    opened_at: now.toISOString(),
    ends_at: new Date(now.getTime() + ms).toISOString(),
  });

  return {
    async offer(secret, { person, firstName, language }, now) {
      await db.deleteFrom("desk_link").where("person", "=", person).execute();
      await db
        .insertInto("desk_link")
        .values({
          hash: hashOf(secret),
          person,
          first_name: firstName,
          language,
          ...until(now, linkMs),
        })
        .execute();
    },

    findLink: (secret, now) => find("desk_link", secret, now),

    async open(link, secret, now) {
      // Whoever deletes the row has used it: of two at once, one finds nothing.
      const row = await db
        .deleteFrom("desk_link")
        .where("hash", "=", hashOf(link))
        .where("ends_at", ">", now.toISOString())
        .returning(["person", "first_name", "language"])
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const desk = { ...row, ...until(now, deskMs) };
      await db
        .insertInto("desk")
        .values({ ...desk, hash: hashOf(secret), told: null })
        .execute();
      return fieldsOf(desk);
    },

    find: (secret, now) => find("desk", secret, now),

    async list(person, now): Promise<readonly Opened[]> {
      const rows = await db
        .selectFrom("desk")
        .select(columns)
        .where("person", "=", person)
        .where("ends_at", ">", now.toISOString())
        .orderBy("opened_at", "desc")
        .execute();
      return rows.map((row) => fieldsOf(row));
    },

    async end(secret) {
      await db.deleteFrom("desk").where("hash", "=", hashOf(secret)).execute();
    },

    async endAll(person) {
      await db.deleteFrom("desk_link").where("person", "=", person).execute();
      await db.deleteFrom("desk").where("person", "=", person).execute();
    },

    async keepTold(secret, told) {
      await db
        .updateTable("desk")
        .set({ told: told.length === 0 ? null : JSON.stringify(told) })
        .where("hash", "=", hashOf(secret))
        .execute();
    },

    async takeTold(secret) {
      const hash = hashOf(secret);
      const row = await db
        .selectFrom("desk")
        .select("told")
        .where("hash", "=", hash)
        .executeTakeFirst();
      if (row?.told == null) return [];
      await db.updateTable("desk").set({ told: null }).where("hash", "=", hash).execute();
      return JSON.parse(row.told) as Told[];
    },
  };
}
