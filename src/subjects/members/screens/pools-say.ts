/**
 * Parcels that go together: the pages, as replies. What each sends is seen by those in it, what each
 * pays today by nobody else. Money is worked out, never promised or taken.
 */
import { suppressBelow } from "../../../bot/suppression.ts";
import { askAssociate } from "./members-say.ts";
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import type { Pool, PoolMember } from "../rules/pools-record.ts";
import { pooled, type Per, type PriceStep } from "../rules/pool-saving.ts";

/** Who looks at a pool. */
export interface Viewer {
  readonly language: Language;
  /** `undefined`: an officer who is no member of it. */
  readonly me: PoolMember | undefined;
  readonly isOfficer: boolean;
  /** In no other pool, and of this village. */
  readonly mayJoin: boolean;
}

/** To what the village sends and buys together. */
export const toTogether: Button = { label: phrase("together-button"), action: "pool:open" };

export function poolPage(pool: Pool, viewer: Viewer): Reply {
  const { me, language } = viewer;
  const coordinator = coordinatorOf(pool);
  const sum = pooled(pool.steps, pool.per, pool.people);
  const isMine = me !== undefined && me.memberId === pool.coordinatorId;
  const isFromOffice = me === undefined && !viewer.mayJoin && viewer.isOfficer;
  const isHidden = isFromOffice && pool.people.length < suppressBelow;
  return {
    words: [
      phrase("pool-title", { name: coordinator?.firstName ?? "" }),
      ...(isHidden
        ? [phrase("pool-few", { fewest: suppressBelow })]
        : [phrase("pool-together", { shops: pool.people.length, parcels: sum.parcels })]),
      ...(me === undefined ? [] : [whoSends(pool, language)]),
      priceList(pool.steps, pool.per),
      ...(pool.steps.length === 0 || isHidden ? [] : [whatItSaves(pool, me)]),
      ...(pool.weekday === null ? [] : [phrase("pool-day", { day: pool.weekday })]),
      phrase("pool-only-a-sum"),
    ],
    buttons: [
      ...(me === undefined && viewer.mayJoin
        ? [[{ label: phrase("pool-join"), action: `pool:share:${pool.id}` }]]
        : []),
      ...(me === undefined
        ? []
        : [[{ label: phrase("pool-change"), action: "pool:share:mine" }], ...remindRow(pool, me)]),
      ...(isMine || viewer.isOfficer
        ? [
            [
              { label: phrase("pool-prices"), action: `pool:steps:${pool.id}` },
              { label: phrase("pool-set-day"), action: `pool:day:${pool.id}` },
            ],
          ]
        : []),
      ...(coordinator === undefined || isMine || (me === undefined && !viewer.mayJoin)
        ? []
        : [[askAssociate("pool", coordinator)]]),
      ...(me === undefined ? [] : [[{ label: phrase("pool-leave"), action: "pool:leave" }]]),
      isFromOffice
        ? [{ label: phrase("back"), action: `fellows:in:${pool.villageId}` }]
        : [toTogether],
    ],
  };
}

function whoSends({ people }: Pool, language: Language): string {
  return people
    .map(({ firstName, parcels }) => `${firstName} ${parcels}`)
    .join(language === "zh" ? "、" : ", ");
}

function remindRow({ weekday }: Pool, { reminds }: PoolMember): Button[][] {
  if (weekday === null) return [];
  return [
    [
      {
        label: phrase(reminds ? "pool-remind-off" : "pool-remind-on"),
        action: `pool:remind:${reminds ? "-" : "+"}`,
      },
    ],
  ];
}

function whatItSaves({ steps, per, people }: Pool, me: PoolMember | undefined): Paragraph {
  const { reached, savingMinor, savingOf, next } = pooled(steps, per, people);
  const mine = me === undefined ? 0 : (savingOf.get(me.memberId) ?? 0);
  const lines = [
    reached === undefined
      ? phrase("pool-not-reached")
      : phrase("pool-reached", { price: writeMinor(reached.minor) }),
  ];
  if (reached !== undefined && me !== undefined) {
    lines.push(
      phrase("pool-saving", {
        all: writeMinor(savingMinor),
        mine: writeMinor(mine),
        saves: mine > 0 ? "yes" : "no",
        // Of two, each could work out from the sum what the other pays today.
        sum: people.length < 3 ? "hidden" : "shown",
      }),
    );
  }
  if (next !== undefined) {
    lines.push(
      phrase("pool-next", {
        shops: next.shops,
        parcels: next.parcels,
        price: writeMinor(next.step.minor),
      }),
    );
  }
  return { lines };
}

export function priceList(steps: readonly PriceStep[], per: Per): Paragraph {
  if (steps.length === 0) return phrase("pool-no-prices");
  return {
    lines: [
      phrase("pool-price-list", { per }),
      ...steps.map(({ from, minor }) => phrase("pool-step", { from, price: writeMinor(minor) })),
    ],
  };
}

export function coordinatorOf(pool: Pool): PoolMember | undefined {
  return pool.people.find(({ memberId }) => memberId === pool.coordinatorId);
}

/** To who sends together, when the day was changed. */
export function sayOtherDay({ id, weekday }: Pool): Reply {
  return {
    words:
      weekday === null ? phrase("pool-no-day-now") : phrase("pool-other-day", { day: weekday }),
    buttons: [[{ label: phrase("pool-button"), action: `pool:see:${id}` }]],
  };
}

/** On the morning of the day, for who asked for it. */
export function sayPickup({ id }: Pool, name: string): Reply {
  return {
    words: phrase("pool-today", { name }),
    buttons: [
      [{ label: phrase("pool-button"), action: `pool:see:${id}` }],
      [{ label: phrase("pool-remind-off"), action: "pool:remind:-" }],
    ],
  };
}
