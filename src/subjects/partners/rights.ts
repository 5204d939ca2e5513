/** Rights: entries that a person added or is, and how it was for them. */
import { compiled } from "../../store/compiled.ts";
import { other, type Ids, type Rights } from "../../store/rights.ts";
import { removePartners, settleWaiting } from "./queries/partners.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  partner_talk: theirs("member_id", ["id", "partner_id", "member_id", "state", "at"]),
  partner: {
    also: "added_by",
    exports: [
      "id",
      "kind_id",
      "list",
      "name",
      "area",
      "terms",
      "volume",
      "cut_off",
      "reach",
      "relays",
      "county",
      "added_as",
      "is_named",
      "state",
      "change",
      "waits_since",
      "confirmed_on",
      "asked_on",
      "told_on",
      "created_at",
    ],
    hides: { added_by: other, self_id: other, claim_id: other },
    forget: "keeps: entries that others use, without who added them",
  },
  partner_village: nobodys("of the partner", "of entries that stay"),
  partner_word: nobodys("of the partner", "of entries that stay"),
  partner_experience: {
    exports: ["id", "partner_id", "member_id", "verdict", "words", "at"],
    hides: {},
    forget: "keeps: still counts, without the words and the person",
  },
} satisfies Rights["tables"];

/** Entries that they added and that nobody else is, or that they are themselves; how it was for them. */
async function exports(
  db: Db,
  [memberId, telegramId]: Ids,
): Promise<Record<string, readonly object[]>> {
  return {
    partner: await db
      .selectFrom("partner")
      .select(tables.partner.exports)
      .where((eb) =>
        eb.or([
          eb.and([
            eb("added_by", "in", [memberId, `telegram:${telegramId}`]),
            eb("self_id", "is", null),
          ]),
          eb("self_id", "=", memberId),
        ]),
      )
      .execute(),
    partner_experience: await db
      .selectFrom("partner_experience")
      .select(tables.partner_experience.exports)
      .where("member_id", "=", memberId)
      .execute(),
  };
}

/**
 * Their own entry goes with all that hangs on it, and so does what they had not finished. Entries of
 * others stay, without who added them; how it was for them still counts, without their words.
 */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  const own = await db
    .selectFrom("partner")
    .select("id")
    .where((eb) =>
      eb.or([
        eb("self_id", "=", memberId),
        eb.and([eb("added_by", "in", me), eb("state", "=", "draft")]),
      ]),
    )
    .execute();
  await removePartners(
    db,
    own.map(({ id }) => id),
  );
  await db
    .updateTable("partner")
    .set({ added_by: null, is_named: 0 })
    .where("added_by", "in", me)
    .execute();
  const claimed = await db
    .updateTable("partner")
    .set({ claim_id: null })
    .where("claim_id", "=", memberId)
    .returning("id")
    .execute();
  for (const { id } of claimed) await settleWaiting(db, id, null);
  await db
    .updateTable("partner_experience")
    .set({ member_id: null, words: "" })
    .where("member_id", "=", memberId)
    .execute();
}

const listDrafts = compiled((db: Db, given: { before: string }) =>
  db
    .selectFrom("partner")
    .select("id")
    .where("state", "=", "draft")
    .where("created_at", "<", given.before),
);

/** Entries that somebody began to write and left. */
async function forgetUnfinishedPartners(db: Db, before: string): Promise<void> {
  const { rows } = await listDrafts(db, { before });
  await removePartners(
    db,
    rows.map(({ id }) => id),
  );
}

export const rights = {
  tables,
  exports,
  erases,
  purges: (db, daysAgo) => forgetUnfinishedPartners(db, daysAgo(30)),
} satisfies Rights;
