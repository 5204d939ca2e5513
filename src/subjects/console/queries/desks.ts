/** Links to the console and open desks, by the hash of their secret. */
import type { Told } from "../../../bot/page/page.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";
import type { Tables } from "../../../store/tables.ts";
import {
  deskMs,
  type DeskRecord,
  type Door,
  hashOf,
  idOf,
  linkMs,
  type OpenDesk,
  type Scheme,
} from "../rules/desk.ts";

const columns = ["person", "first_name", "language", "opened_at", "ends_at"] as const;

type Row = Omit<Tables["desk"], "told">;

export function createDeskRecord(db: Db): DeskRecord {
  const desks = (now: Date) =>
    db
      .selectFrom("desk")
      .select([...columns, "hash", "door", "scheme"])
      .where("ends_at", ">", now.toISOString());
  const openDesk = ({ hash, ...row }: Row): OpenDesk => ({
    ...fieldsOf(row),
    id: idOf(hash),
  });
  const begin = async (
    visitor: Pick<Row, "person" | "first_name" | "language">,
    place: { readonly door: Door; readonly scheme: Scheme | null },
    secret: string,
    now: Date,
  ) => {
    const desk = { ...visitor, ...until(now, deskMs) };
    await db
      .insertInto("desk")
      .values({ ...desk, ...place, hash: hashOf(secret), told: null })
      .execute();
    return fieldsOf(desk);
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

    async findLink(secret, now) {
      const row = await db
        .selectFrom("desk_link")
        .select(columns)
        .where("hash", "=", hashOf(secret))
        .where("ends_at", ">", now.toISOString())
        .executeTakeFirst();
      return row === undefined ? undefined : fieldsOf(row);
    },

    async open(link, secret, now) {
      // Whoever deletes the row has used it: of two at once, one finds nothing.
      const row = await db
        .deleteFrom("desk_link")
        .where("hash", "=", hashOf(link))
        .where("ends_at", ">", now.toISOString())
        .returning(["person", "first_name", "language"])
        .executeTakeFirst();
      return row && begin(row, { door: "link", scheme: null }, secret, now);
    },

    async openInApp({ key, endsAt }, { person, firstName, language }, scheme, secret, now) {
      // Whoever inserts the row is the first to use it.
      const used = await db
        .insertInto("app_data_used")
        .values({ hash: key, person, ends_at: endsAt.toISOString() })
        .onConflict((on) => on.column("hash").doNothing())
        .executeTakeFirst();
      if (used.numInsertedOrUpdatedRows !== 1n) return undefined;
      const visitor = { person, first_name: firstName, language };
      return begin(visitor, { door: "app", scheme }, secret, now);
    },

    async find(secret, now) {
      const row = await desks(now).where("hash", "=", hashOf(secret)).executeTakeFirst();
      return row && openDesk(row);
    },

    async list(person, now) {
      const rows = await desks(now)
        .where("person", "=", person)
        .orderBy("opened_at", "desc")
        .execute();
      return rows.map(openDesk);
    },

    async end(secret) {
      await db.deleteFrom("desk").where("hash", "=", hashOf(secret)).execute();
    },

    async endOne(person, id) {
      const rows = await db
        .selectFrom("desk")
        .select("hash")
        .where("person", "=", person)
        .execute();
      const found = rows.find(({ hash }) => idOf(hash) === id);
      if (found === undefined) return false;
      await db.deleteFrom("desk").where("hash", "=", found.hash).execute();
      return true;
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
