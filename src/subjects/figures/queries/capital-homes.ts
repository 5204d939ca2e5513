/**
 * Homes as the four capitals count them: each once, with the one of its people who agreed
 * and comes first by id. Of people who did not agree nothing is read.
 */
import { sql } from "kysely";
import { totalsConsent } from "../rules/consent.ts";
import { salesConsent } from "../rules/home.ts";
import type { CountedHome } from "../rules/person.ts";
import { idsOf, lastWord } from "./capital-queries.ts";
import type { Db } from "../../../store/rows.ts";

export interface Homes {
  /** Homes by the person with whom they are counted. */
  readonly of: ReadonlyMap<string, CountedHome>;
  /** People who have shop and shipping behind them. */
  readonly trained: ReadonlySet<string>;
}

interface Dweller {
  readonly id: string;
  readonly householdId: string | null;
}

/** @param people who agreed, at least one */
export async function readHomes(db: Db, people: readonly Dweller[]): Promise<Homes> {
  const households = [...new Set(people.flatMap(({ householdId }) => householdId ?? []))];
  const housemates =
    households.length === 0
      ? []
      : await db
          .selectFrom("member")
          .select(["id", "household_id as householdId"])
          .where("household_id", "in", households)
          .where("telegram_id", "is not", null)
          .where(lastWord("member.id", totalsConsent), "=", 1)
          .execute();
  const everybody = [...people.filter(({ householdId }) => householdId === null), ...housemates];
  const ids = sql.join([...new Set([...people, ...everybody].map(({ id }) => id))]);

  const trained = await idsOf(
    db,
    sql`select member_id as id from step_state
      where member_id in (${ids}) and step_id in ('store', 'shipping')
        and state in ('done', 'claimed')
      group by member_id having count(*) = 2`,
  );
  const { rows: said } = await sql<{ id: string; works: number | null; sales: number | null }>`
    select member_id as id, works,
      case when ${lastWord("totals_home.member_id", salesConsent)} = 1 then sales_minor end as sales
    from totals_home where member_id in (${ids})`.execute(db);
  const working = new Set(said.filter(({ works }) => works === 1).map(({ id }) => id));
  const sales = new Map(said.map(({ id, sales: minor }) => [id, minor]));

  const byHome = new Map<string, Dweller[]>();
  for (const each of everybody) {
    const home = each.householdId ?? each.id;
    byHome.set(home, [...(byHome.get(home) ?? []), each]);
  }
  const of = new Map<string, CountedHome>();
  for (const dwellers of byHome.values()) {
    const [first] = dwellers.map(({ id }) => id).toSorted();
    const most = Math.max(...dwellers.map(({ id }) => sales.get(id) ?? 0));
    of.set(first!, {
      isTrained: dwellers.some(({ id }) => trained.has(id)),
      works: dwellers.some(({ id }) => working.has(id)),
      ...(most > 0 ? { salesMinor: most } : {}),
    });
  }
  return { of, trained };
}
