/** Listed entries as members find them: by kind and by words, those nearest first. */
import { sql, type SqlBool } from "kysely";
import type { Near, PartnerRecord } from "../rules/record.ts";
import { idsOf, readPartners } from "./read.ts";
import { compiledList } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

type FindRecord = Pick<
  PartnerRecord,
  "listOf" | "countByKind" | "hasAny" | "search" | "listKept" | "hasKept"
>;

export function createFindRecord(db: Db): FindRecord {
  const keptBy = (by: readonly string[]) =>
    db
      .selectFrom("partner")
      .select("id")
      .where("state", "<>", "draft")
      .where((eb) => eb.or([eb("added_by", "in", by), eb("self_id", "in", by)]));

  return {
    async listOf(kindId, near, limit, offset) {
      const rows = await listedFor(db, near)
        .select("partner.id")
        .where("partner.kind_id", "=", kindId)
        .orderBy(distance(near))
        .orderBy("partner.confirmed_on", "desc")
        .orderBy("partner.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return readPartners(db, idsOf(rows));
    },

    async countByKind(near) {
      const rows = await listedFor(db, near)
        .select((eb) => ["partner.kind_id", eb.fn.countAll<number>().as("count")])
        .groupBy("partner.kind_id")
        .execute();
      return new Map(rows.map((row) => [row.kind_id, row.count]));
    },

    async hasAny(kindIds, near) {
      if (kindIds.length === 0) return false;
      const { county } = near;
      const select = county === null ? selectAny : selectAnyInCounty;
      return (await select(db, kindIds, { county: county ?? "" })).rows.length > 0;
    },

    async search(words, kindIds, near, limit) {
      if (words.length === 0) return [];
      const byWord = await listedFor(db, near)
        .innerJoin("partner_word", "partner_word.partner_id", "partner.id")
        .select((eb) => ["partner.id", eb.fn.countAll<number>().as("hits")])
        .where("partner_word.word", "in", words)
        .groupBy("partner.id")
        .orderBy("hits", "desc")
        .orderBy("partner.id")
        .limit(limit)
        .execute();
      const byKind =
        kindIds.length === 0
          ? []
          : await listedFor(db, near)
              .select("partner.id")
              .where("partner.kind_id", "in", kindIds)
              .orderBy(distance(near))
              .orderBy("partner.confirmed_on", "desc")
              .orderBy("partner.id")
              .limit(limit)
              .execute();
      const ids = [...new Set([...byKind, ...byWord].map(({ id }) => id))];
      if (ids.length === 0) return [];
      const has = await db
        .selectFrom("partner_word")
        .selectAll()
        .where("partner_id", "in", ids)
        .where("word", "in", words)
        .execute();
      return (await readPartners(db, ids)).map((partner) => ({
        ...partner,
        has: has.filter((row) => row.partner_id === partner.id).map(({ word }) => word),
      }));
    },

    async listKept(by, limit) {
      const rows = await keptBy(by)
        .orderBy("created_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return readPartners(db, idsOf(rows));
    },

    async hasKept(by) {
      return (await keptBy(by).limit(1).executeTakeFirst()) !== undefined;
    },
  };
}

/** Listed entries that people of a county see; what has no county is seen by all. */
function listedFor(db: Db, { county }: Pick<Near, "county">) {
  return db
    .selectFrom("partner")
    .where("partner.state", "=", "listed")
    .$if(county !== null, (query) =>
      query.where((eb) =>
        eb.or([eb("partner.county", "is", null), eb("partner.county", "=", county)]),
      ),
    );
}

const selectingAny = (isInCounty: boolean) =>
  compiledList((db: Db, kindIds: readonly string[], given: { county: string }) =>
    listedFor(db, { county: isInCounty ? given.county : null })
      .select("partner.id")
      .where("partner.kind_id", "in", kindIds)
      .limit(1),
  );
const selectAny = selectingAny(false);
const selectAnyInCounty = selectingAny(true);

/** Their own village first, then who serves the whole county, then the rest of it. */
function distance({ villageId }: Near) {
  const isNear = sql<SqlBool>`exists (select 1 from partner_village
    where partner_village.partner_id = partner.id and partner_village.village_id = ${villageId ?? ""})`;
  return sql`case when ${isNear} then 0 when partner.area = 'county' then 1 else 2 end`;
}
