/** Accounts that several people share: who is on them, who is here, what waits until that is known. */
import type { PhonePerson, Phones } from "../../../bot/phone/phones.ts";
import {
  accountOf,
  isShared,
  mostPeople,
  numbersBeside,
  personAt,
  placeOf,
  places,
} from "../../../bot/phone/number.ts";
import type { Rights } from "../../../store/rights.ts";
import type { Db } from "../../../store/rows.ts";
import type { PhoneRecord } from "../rules/record.ts";
import { createCodes } from "./codes.ts";
import { renumber } from "./renumber.ts";

/** @param all the rights of everybody who owns tables: they say which columns hold a person's number */
export function createPhones(db: Db, all: readonly Rights[]): Phones & PhoneRecord {
  async function put(person: number, name: string, now: Date): Promise<void> {
    const row = { person, account: accountOf(person), name, created_at: now.toISOString() };
    await db
      .insertInto("phone_person")
      .values(row)
      .onConflict((conflict) => conflict.column("person").doNothing())
      .execute();
  }

  const peopleOf = (account: number) =>
    db
      .selectFrom("phone_person")
      .leftJoin("member", "member.telegram_id", "phone_person.person")
      .select(["phone_person.person", "phone_person.name", "member.first_name", "member.language"])
      .where("phone_person.account", "=", account)
      .orderBy("phone_person.created_at")
      .orderBy("phone_person.person")
      .execute();

  return {
    async find(account) {
      const row = await db
        .selectFrom("phone")
        .select(["here", "active_at", "asked_at"])
        .select((eb) =>
          eb
            .selectFrom("phone_held")
            .select("phone_held.update_id")
            .whereRef("phone_held.account", "=", "phone.account")
            .limit(1)
            .as("held"),
        )
        .where("account", "=", account)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const people = (await peopleOf(account)).map((each): PhonePerson => ({
        person: each.person,
        name: each.first_name ?? each.name,
        language: each.language ?? undefined,
      }));
      if (people.length === 0) return undefined;
      return {
        account,
        people,
        here: people.find(({ person }) => person === row.here),
        activeAt: new Date(row.active_at),
        askedAt: row.asked_at === null ? null : new Date(row.asked_at),
        isHolding: row.held !== null,
      };
    },

    async noteHere(account, person, now) {
      await db
        .updateTable("phone")
        .set({ here: person, active_at: now.toISOString(), asked_at: null })
        .where("account", "=", account)
        .execute();
    },

    async noteAsked(account, now) {
      await db
        .updateTable("phone")
        .set({ asked_at: now.toISOString() })
        .where("account", "=", account)
        .execute();
    },

    async hold(account, update, now) {
      const row = { account, body: JSON.stringify(update), held_at: now.toISOString() };
      await db
        .insertInto("phone_held")
        .values({ update_id: update.update_id, ...row })
        .onConflict((conflict) => conflict.column("update_id").doNothing())
        .execute();
    },

    async takeHeld(account) {
      const rows = await db
        .selectFrom("phone_held")
        .select("body")
        .where("account", "=", account)
        .orderBy("update_id")
        .execute();
      await db.deleteFrom("phone_held").where("account", "=", account).execute();
      return rows.map(({ body }) => body);
    },

    async ownerOf(account, messageId) {
      const row = await db
        .selectFrom("outbox")
        .select("chat")
        .where("chat", "in", numbersBeside(personAt(account, 1)))
        .where("message_id", "=", messageId)
        .limit(1)
        .executeTakeFirst();
      return row?.chat;
    },

    async share(member, now) {
      if (isShared(member.telegramId)) throw new Error("it is shared already");
      const account = member.telegramId;
      const person = personAt(account, 1);
      const at = now.toISOString();
      const phone = { here: person, active_at: at, asked_at: null, last_place: 1 };
      await db
        .insertInto("phone")
        .values({ account, ...phone })
        .onConflict((conflict) => conflict.column("account").doUpdateSet(phone))
        .execute();
      await renumber(db, all, account, person);
      await put(person, member.firstName, now);
      return person;
    },

    async add(account, name, now) {
      const taken = (await peopleOf(account)).map(({ person }) => placeOf(person));
      if (taken.length >= mostPeople) return undefined;
      const { last_place: last } = await db
        .selectFrom("phone")
        .select("last_place")
        .where("account", "=", account)
        .executeTakeFirstOrThrow();
      // Round and round: the place of who left last is given again last.
      const order = Array.from({ length: places }, (_, index) => ((last + index) % places) + 1);
      const place = order.find((each) => !taken.includes(each))!;
      await db
        .updateTable("phone")
        .set({ last_place: place })
        .where("account", "=", account)
        .execute();
      const person = personAt(account, place);
      await put(person, name, now);
      return person;
    },

    async move(member, person, now) {
      const before = member.telegramId;
      // Ids of messages count anew in another chat: none may lead to what stood in the old one.
      await db
        .updateTable("outbox")
        .set({ chat: 0, about: null })
        .where("chat", "=", before)
        .where("state", "not in", ["queued", "sending"])
        .execute();
      await db.updateTable("screen").set({ message_id: null }).where("chat", "=", before).execute();
      // What is open in a browser of the old phone would go along, too.
      for (const table of ["desk", "desk_link"] as const) {
        await db.deleteFrom(table).where("person", "=", before).execute();
      }
      await db.deleteFrom("phone_person").where("person", "=", before).execute();
      await renumber(db, all, before, person);
      if (isShared(person)) await put(person, member.firstName, now);
    },

    ...createCodes(db),
  };
}
