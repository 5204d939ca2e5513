/** Store room: what a person has to do with partners; to hand it over or to delete it. */
import type { Kysely } from "kysely";
import { removePartners, settleWaiting } from "../../partners/queries/partners.ts";
import { tableRights } from "./columns.ts";
import type { Ids } from "./traces.ts";
import type { Tables } from "../../../store/tables.ts";

/** Entries that they added and that nobody else is, or that they are themselves; how it was for them. */
export async function collectPartners(
  db: Kysely<Tables>,
  [memberId, telegramId]: Ids,
): Promise<Record<string, readonly object[]>> {
  return {
    partner: await db
      .selectFrom("partner")
      .select(tableRights.partner.exports)
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
      .select(tableRights.partner_experience.exports)
      .where("member_id", "=", memberId)
      .execute(),
  };
}

/**
 * Their own entry goes with all that hangs on it, and so does what they had not finished. Entries of
 * others stay, without who added them; how it was for them still counts, without their words.
 */
export async function erasePartners(
  db: Kysely<Tables>,
  [memberId, telegramId]: Ids,
): Promise<void> {
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
