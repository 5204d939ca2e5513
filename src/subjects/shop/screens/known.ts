/** What the road need not ask for: a price that is saved, a cash book that is begun, parcels that are noted. */
import { currencyOf, writeMinor } from "../../../bot/money.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { reckon } from "../rules/price-facts.ts";

/** Finished prices are looked for among so many that were touched last. */
const looked = 8;

export async function sayBack(deps: Usual, turn: Turn, facts: Events["asks-for"]): Promise<void> {
  facts.said ??= await findKnown(deps, turn, facts);
}

async function findKnown(
  deps: Usual,
  turn: Turn,
  { member, what }: Events["asks-for"],
): Promise<Phrase | undefined> {
  const { prices, cash, orders } = turn.records;
  switch (what) {
    case "price": {
      const [known] = (await prices.list(member.id, looked, 0)).flatMap(
        (price) => reckon(price.facts) ?? [],
      );
      if (known === undefined) return undefined;
      const { country } = await localRulesOf(deps, turn, member);
      const money = currencyOf(country) === "CNY" ? "yuan" : "other";
      return phrase("known-price", { price: writeMinor(known.priceMinor), money });
    }
    case "cash":
      return (await cash.head(member.id)).last === undefined ? undefined : phrase("known-cash");
    case "orders": {
      const count = await orders.totalParcels(member.id);
      return count === 0 ? undefined : phrase("known-orders", { count });
    }
    default:
      return undefined;
  }
}
