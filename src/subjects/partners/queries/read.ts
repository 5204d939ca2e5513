/** Rows of entries as the rules know them, with villages and whoever added them. */
import type { Selectable } from "kysely";
import type { Partner, PartnerChange } from "../rules/record.ts";
import type { PartnerTable } from "../tables.ts";
import type { Db } from "../../../store/rows.ts";

export const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** In the order of the ids; ids of nothing are left out. */
export async function readPartners(db: Db, ids: readonly string[]): Promise<readonly Partner[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("partner")
    .leftJoin("member as adder", (join) =>
      join.onRef("adder.id", "=", "partner.added_by").on("adder.telegram_id", "is not", null),
    )
    .leftJoin("village", "village.id", "adder.village_id")
    .selectAll("partner")
    .select(["adder.first_name as adder_name", "village.name as adder_village"])
    .where("partner.id", "in", ids)
    .execute();
  const served = await db
    .selectFrom("partner_village")
    .innerJoin("village", "village.id", "partner_village.village_id")
    .select(["partner_village.partner_id", "village.id", "village.name"])
    .where("partner_village.partner_id", "in", ids)
    .orderBy("village.name_key")
    .execute();
  const byId = new Map(
    rows.map((row) => [
      row.id,
      {
        ...partnerOf(row),
        villages: served
          .filter(({ partner_id }) => partner_id === row.id)
          .map(({ id, name }) => ({ id, name })),
        adder:
          row.adder_name === null
            ? undefined
            : { firstName: row.adder_name, village: row.adder_village },
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function partnerOf(row: Selectable<PartnerTable>): Omit<Partner, "villages" | "adder"> {
  return {
    id: row.id,
    kindId: row.kind_id,
    list: row.list,
    name: row.name,
    area: row.area,
    terms: row.terms,
    volume: row.volume,
    cutOff: row.cut_off,
    reach: row.reach,
    relays: row.relays === 1,
    county: row.county,
    addedBy: row.added_by,
    addedAs: row.added_as,
    isNamed: row.is_named === null ? null : row.is_named === 1,
    selfId: row.self_id,
    claimId: row.claim_id,
    state: row.state,
    change: row.change === null ? null : (JSON.parse(row.change) as PartnerChange),
    confirmedOn: row.confirmed_on,
    askedOn: row.asked_on,
  };
}
