/**
 * The association's members as an officer sees them: villages, who does what, what going together saves.
 * Money and parcels only as sums of at least five people; never one person's.
 */
import { bought } from "../rules/buy-sum.ts";
import type { Buy } from "../rules/buys-record.ts";
import { pooled } from "../rules/pool-saving.ts";
import type { Pool } from "../rules/pools-record.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import { suppressBelow } from "../../../bot/suppression.ts";
import type { Associate } from "../rules/members-record.ts";
import { whoDoesWhat, type Village } from "./members-say.ts";

const toOffice: Button = { label: phrase("back"), action: "fellows:all:0" };

export function officePage(
  villages: readonly { readonly id: string; readonly name: string; readonly count: number }[],
  next: number | undefined,
): Reply {
  return {
    words: phrase(villages.length === 0 ? "fellows-none" : "fellows-title"),
    buttons: [
      [{ label: phrase("vote-button"), action: "votes:open" }],
      ...villages.map(({ id, name, count }): Button[] => [
        { label: phrase("fellows-village", { village: name, count }), action: `fellows:in:${id}` },
      ]),
      ...(next === undefined ? [] : [[{ label: phrase("more"), action: `fellows:all:${next}` }]]),
      [{ label: phrase("back"), action: "do:association" }],
    ],
  };
}

export function officeVillage(
  id: string,
  village: Village,
  pools: readonly Pool[],
  closed: readonly Buy[],
  language: Language,
): Reply {
  return {
    words: [
      phrase("members-title", { village: village.name, count: village.count }),
      whoDoesWhat(village.doing, language),
      savedByPools(pools),
      savedByBuys(closed),
    ],
    buttons: [
      [{ label: phrase("fellows-invite"), action: `fellows:add:${id}:0` }],
      ...pools.map((pool, index): Button[] => [
        { label: phrase("fellows-pool", { number: index + 1 }), action: `pool:see:${pool.id}` },
      ]),
      [toOffice],
    ],
  };
}

export function invitePage(
  villageId: string,
  people: readonly Associate[],
  next: number | undefined,
): Reply {
  return {
    words: phrase(people.length === 0 ? "fellows-nobody" : "fellows-choose"),
    buttons: [
      ...people.map(({ memberId, firstName }): Button[] => [
        { label: firstName, action: `fellows:ask:${memberId}` },
      ]),
      ...(next === undefined
        ? []
        : [[{ label: phrase("more"), action: `fellows:add:${villageId}:${next}` }]]),
      [{ label: phrase("back"), action: `fellows:in:${villageId}` }],
    ],
  };
}

/** A week, all pools of the village. */
export function savedByPools(pools: readonly Pool[]): Phrase {
  const people = pools.reduce((all, pool) => all + pool.people.length, 0);
  if (people < suppressBelow) return phrase("fellows-pools-few", { fewest: suppressBelow });
  const sums = pools.map(({ steps, per, people: shares }) => pooled(steps, per, shares));
  return phrase("fellows-pools", {
    people,
    parcels: sums.reduce((all, { parcels }) => all + parcels, 0),
    saving: writeMinor(sums.reduce((all, { savingMinor }) => all + savingMinor, 0)),
  });
}

/** What came together and was closed lately. */
export function savedByBuys(closed: readonly Buy[]): Phrase {
  const people = new Set(closed.flatMap(({ orders }) => orders.map(({ memberId }) => memberId)));
  if (people.size < suppressBelow) return phrase("fellows-buys-few", { fewest: suppressBelow });
  const saving = closed.reduce(
    (all, { terms, orders }) => all + bought(terms, orders).savingMinor,
    0,
  );
  return phrase("fellows-buys", { people: people.size, saving: writeMinor(saving) });
}
