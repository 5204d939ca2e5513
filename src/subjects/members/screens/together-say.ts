/**
 * What a village sends and buys together: one page, and one way to begin. What each is about is
 * pools-say.ts and buys-say.ts.
 */
import { writeDay } from "../../../bot/calendar.ts";
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import type { Buy } from "../rules/buys-record.ts";
import type { Pool } from "../rules/pools-record.ts";
import { coordinatorOf } from "./pools-say.ts";
import { toMembers } from "./members-say.ts";

/** One page of it: two more buttons stand below. */
const shown = 4;

export interface Together {
  /** The one that they are in; otherwise those of their village. */
  readonly mine: Pool | undefined;
  readonly pools: readonly Pool[];
  readonly buys: readonly Buy[];
  readonly mayBuy: boolean;
}

export function togetherPage(
  { mine, pools, buys, mayBuy }: Together,
  page: number,
  language: Language,
): Reply {
  const rows = [
    ...(mine === undefined
      ? pools.map(poolRow)
      : [{ ...poolRow(mine), label: phrase("pool-mine") }]),
    ...buys.map((buy) => buyRow(buy, language)),
  ];
  const from = page * shown < rows.length ? page * shown : 0;
  const left = rows.length - from - shown;
  return {
    words: [
      phrase("together-what"),
      phrase(rows.length === 0 ? "together-none-yet" : "together-which"),
    ],
    buttons: [
      ...rows.slice(from, from + shown).map((row) => [row]),
      [
        ...(mine === undefined || mayBuy
          ? [{ label: phrase("together-new"), action: "pool:new" }]
          : []),
        ...(left > 0 ? [{ label: phrase("more"), action: `pool:open:${page + 1}` }] : []),
      ],
      [toMembers],
    ],
  };
}

/** The first question of a new one: what it is about. */
export function askWhat({ mine, mayBuy }: Together): Reply {
  return {
    words: phrase("together-ask"),
    buttons: [
      ...(mine === undefined
        ? [[{ label: phrase("together-parcels"), action: "pool:share:new" }]]
        : []),
      ...(mayBuy ? [[{ label: phrase("together-goods"), action: "buy:new" }]] : []),
      [{ label: phrase("back"), action: "pool:open" }],
    ],
  };
}

function poolRow(pool: Pool): Button {
  const name = coordinatorOf(pool)?.firstName ?? "";
  return {
    label: phrase("pool-row", { name, shops: pool.people.length }),
    action: `pool:see:${pool.id}`,
  };
}

function buyRow({ id, item, lastDay }: Buy, language: Language): Button {
  return {
    label: phrase("buy-row", { item, day: writeDay(lastDay, language) }),
    action: `buy:see:${id}`,
  };
}
