/**
 * Entries of partners: written, listed, hidden. Finding them is find.ts, asking
 * about them asked.ts; how it was for members, and words to and fro, are members.ts.
 */
import type { PartnerRecord } from "../rules/record.ts";
import { createPartnerMemberRecord } from "./members.ts";
import { createAskedRecord } from "./asked.ts";
import { createFindRecord } from "./find.ts";
import { readPartners } from "./read.ts";
import type { PartnerTable } from "../tables.ts";
import type { Db } from "../../../store/rows.ts";

type EntryRecord = Omit<
  PartnerRecord,
  | keyof ReturnType<typeof createAskedRecord>
  | keyof ReturnType<typeof createFindRecord>
  | keyof ReturnType<typeof createPartnerMemberRecord>
>;

export function createPartnerRecord(db: Db): PartnerRecord {
  return Object.assign(
    createEntryRecord(db),
    createFindRecord(db),
    createAskedRecord(db),
    createPartnerMemberRecord(db),
  );
}

function createEntryRecord(db: Db): EntryRecord {
  const change = (id: string, row: Partial<PartnerTable>) =>
    db.updateTable("partner").set(row).where("id", "=", id);
  const nothingWaits = { change: null, claim_id: null, waits_since: null } as const;
  const seenNow = { asked_on: null, told_on: null } as const;

  return {
    find: async (id) => (await readPartners(db, [id]))[0],

    async begin({ id, kindId, list, addedAs, selfId, county, addedBy }, now) {
      const drafts = await db
        .selectFrom("partner")
        .select("id")
        .where("added_by", "=", addedBy)
        .where("state", "=", "draft")
        .execute();
      await removePartners(
        db,
        drafts.map((draft) => draft.id),
      );
      await db
        .insertInto("partner")
        .values({
          id,
          kind_id: kindId,
          list,
          relays: 0,
          county,
          added_by: addedBy,
          added_as: addedAs,
          self_id: selfId,
          state: "draft",
          created_at: now.toISOString(),
        })
        .execute();
    },

    async findDraft(addedBy) {
      const row = await db
        .selectFrom("partner")
        .select("id")
        .where("added_by", "=", addedBy)
        .where("state", "=", "draft")
        .executeTakeFirst();
      return row === undefined ? undefined : (await readPartners(db, [row.id]))[0];
    },

    async write(id, changed, searchable) {
      const { area, villages, cutOff, ...texts } = changed;
      const row = {
        ...texts,
        ...(area === undefined ? {} : { area }),
        ...(cutOff === undefined ? {} : { cut_off: cutOff }),
      };
      if (Object.keys(row).length > 0) await change(id, row).execute();
      if (villages !== undefined) {
        await db.deleteFrom("partner_village").where("partner_id", "=", id).execute();
        for (const { id: village_id } of villages) {
          await db.insertInto("partner_village").values({ partner_id: id, village_id }).execute();
        }
      }
      await db.deleteFrom("partner_word").where("partner_id", "=", id).execute();
      if (searchable.length === 0) return;
      await db
        .insertInto("partner_word")
        .values(searchable.map((word) => ({ partner_id: id, word })))
        .execute();
    },

    async setRelays(id, relays) {
      await change(id, { relays: relays ? 1 : 0 }).execute();
    },
    async setNamed(id, isNamed) {
      await change(id, { is_named: isNamed ? 1 : 0 }).execute();
    },

    async propose(id, proposed, now) {
      const row = proposed === null ? null : JSON.stringify(proposed);
      await change(id, { change: row }).execute();
      await settleWaiting(db, id, now.toISOString());
    },

    async ask(id, now) {
      const asked = await change(id, { state: "asked", waits_since: now.toISOString() })
        .where("state", "in", ["draft", "hidden"])
        .returning("id")
        .executeTakeFirst();
      return asked !== undefined;
    },

    async list(id, today) {
      const row = { state: "listed", confirmed_on: today, ...seenNow } as const;
      await change(id, row).execute();
      await settleWaiting(db, id, null);
    },

    async hide(id) {
      await change(id, { state: "hidden", ...seenNow, ...nothingWaits }).execute();
    },

    remove: (id) => removePartners(db, [id]),

    async claim(id, memberId, now) {
      const claimed = await change(id, { claim_id: memberId })
        .where("self_id", "is", null)
        .where("claim_id", "is", null)
        .where("state", "=", "listed")
        .returning("id")
        .executeTakeFirst();
      if (claimed === undefined) return false;
      await settleWaiting(db, id, now.toISOString());
      return true;
    },

    async settleClaim(id, isSo) {
      if (isSo) {
        // From now on members reach them through the bot, whatever stood there.
        await db
          .updateTable("partner")
          .set((eb) => ({ self_id: eb.ref("claim_id"), relays: 1, reach: "" }))
          .where("id", "=", id)
          .where("claim_id", "is not", null)
          .execute();
      }
      await change(id, { claim_id: null }).execute();
      await settleWaiting(db, id, null);
    },
  };
}

/** An officer's look is waited for as long as there is anything to look at. */
export async function settleWaiting(db: Db, id: string, since: string | null): Promise<void> {
  await db
    .updateTable("partner")
    .set((eb) => ({
      waits_since: eb
        .case()
        .when(
          eb.or([
            eb("state", "=", "asked"),
            eb("change", "is not", null),
            eb("claim_id", "is not", null),
          ]),
        )
        .then(eb.fn.coalesce("waits_since", eb.val(since), "created_at"))
        .else(null)
        .end(),
    }))
    .where("id", "=", id)
    .execute();
}

/** Entries with all that hangs on them. */
export async function removePartners(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of [
    "partner_village",
    "partner_word",
    "partner_experience",
    "partner_talk",
  ] as const) {
    await db.deleteFrom(table).where("partner_id", "in", ids).execute();
  }
  await db.deleteFrom("partner").where("id", "in", ids).execute();
}
