/**
 * Entries of partners that somebody has to look at: an officer, or whoever keeps them and
 * is asked whether it is still so.
 */
import { sql } from "kysely";
import type { PartnerRecord } from "../rules/record.ts";
import { addDays } from "../../../bot/calendar.ts";
import { type FoundRow, further, mayHear, notPlanned } from "../../reminders/index.ts";
import { idsOf, readPartners } from "./read.ts";
import { readTable } from "./table.ts";
import { type Db, countOf, fieldsOf } from "../../../store/rows.ts";

type AskedRecord = Pick<
  PartnerRecord,
  | "page"
  | "listWaiting"
  | "countWaiting"
  | "listAsked"
  | "listHidden"
  | "countUnsure"
  | "askAgain"
  | "askUnconfirmed"
  | "hideUnanswered"
  | "keepersToAsk"
  | "nextToAsk"
  | "noteTold"
>;

export function createAskedRecord(db: Db): AskedRecord {
  const asked = () =>
    db
      .selectFrom("partner")
      .where("partner.state", "=", "listed")
      .where("partner.asked_on", "is not", null);
  const hidden = () => db.selectFrom("partner").where("partner.state", "=", "hidden");
  const counted = async (query: ReturnType<typeof asked>): Promise<number> => {
    return countOf(query);
  };

  return {
    page: (wanted, limit) => readTable(db, wanted, limit),

    async listWaiting(limit, offset) {
      const rows = await db
        .selectFrom("partner")
        .select("id")
        .where("waits_since", "is not", null)
        .orderBy("waits_since")
        .orderBy("id")
        .limit(limit)
        .offset(offset)
        .execute();
      return (await readPartners(db, idsOf(rows))).map((partner) => ({
        ...partner,
        waits: partner.state === "asked" ? "entry" : partner.change === null ? "claim" : "change",
      }));
    },

    countWaiting: () => counted(db.selectFrom("partner").where("waits_since", "is not", null)),

    async listAsked(limit, offset) {
      const rows = await asked()
        .select("partner.id")
        .orderBy("partner.asked_on")
        .orderBy("partner.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return readPartners(db, idsOf(rows));
    },

    async listHidden(limit, offset) {
      const rows = await hidden()
        .select("partner.id")
        .orderBy("partner.confirmed_on", "desc")
        .orderBy("partner.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return readPartners(db, idsOf(rows));
    },

    countUnsure: async () => ({ asked: await counted(asked()), hidden: await counted(hidden()) }),

    async askAgain(id, today) {
      const row = await db
        .updateTable("partner")
        .set({ asked_on: today, told_on: null })
        .where("id", "=", id)
        .where("state", "=", "listed")
        .where("asked_on", "is", null)
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },

    async askUnconfirmed(since, today) {
      await db
        .updateTable("partner")
        .set({ asked_on: today, told_on: null })
        .where("state", "=", "listed")
        .where("confirmed_on", "<=", since)
        .where("asked_on", "is", null)
        .execute();
    },

    async hideUnanswered(since) {
      // A change or a claim that waits stays in the officers' list.
      await db
        .updateTable("partner")
        .set({ state: "hidden", asked_on: null, told_on: null })
        .where("state", "=", "listed")
        .where("asked_on", "<=", since)
        .execute();
    },

    async keepersToAsk(today, after, limit) {
      const { rows } = await sql<FoundRow>`
        select keeper.id as member_id, village.time_zone, reach.hour,
          partner.asked_on as key, partner.id as id
        from partner
        join member as keeper on keeper.id = coalesce(partner.self_id, partner.added_by)
        left join village on village.id = keeper.village_id
        left join reach on reach.member_id = keeper.id
        where partner.state = 'listed' and partner.asked_on <= ${addDays(today, 1)}
          and partner.told_on is null
          ${further(after, "partner.asked_on", "partner.id")}
          and ${mayHear("keeper")} and ${notPlanned("partner-ask", "keeper")}
        order by partner.asked_on, partner.id limit ${sql.lit(limit)}`.execute(db);
      return rows.map((row) => ({
        ...fieldsOf(row, ["memberId", "timeZone", "hour"]),
        onDay: row.key,
        cursor: [row.key, row.id],
      }));
    },

    async nextToAsk(memberId, told) {
      const row = await asked()
        .select("partner.id")
        .where((eb) =>
          eb.or([
            eb("partner.self_id", "=", memberId),
            eb.and([eb("partner.self_id", "is", null), eb("partner.added_by", "=", memberId)]),
          ]),
        )
        .$if(!told, (query) => query.where("partner.told_on", "is", null))
        .orderBy("partner.asked_on")
        .orderBy("partner.id")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : (await readPartners(db, [row.id]))[0];
    },

    async noteTold(id, today) {
      await db.updateTable("partner").set({ told_on: today }).where("id", "=", id).execute();
    },
  };
}
