/**
 * Parcels that go together: the pages, as replies. What each sends is seen by those in it, what each
 * pays today by nobody else. Money is worked out, never promised or taken.
 */
import { askFellow, toMembers } from "../fellows/say.ts";
import { phrase, type Button, type Language, type Paragraph, type Reply } from "../reply.ts";
import { writeMinor } from "../shop/money.ts";
import { weekdays, type Weekday } from "./pickup.ts";
import { mostSteps } from "./read.ts";
import type { Pool, PoolMember } from "./record.ts";
import { pooled, type Per, type PriceStep } from "./saving.ts";

/** Who looks at a pool. */
export interface Viewer {
  readonly language: Language;
  /** `undefined`: an officer who is no member of it. */
  readonly me: PoolMember | undefined;
  readonly isOfficer: boolean;
  /** In no other pool, and of this village. */
  readonly mayJoin: boolean;
}

const toPools: Button = { label: phrase("pool-button"), action: "pool:open" };

/** The pools of a village, for who is in none. */
export function poolsPage(pools: readonly Pool[]): Reply {
  return {
    words: [
      phrase("pool-what"),
      ...(pools.length === 0 ? [phrase("pool-none-yet")] : [phrase("pool-which")]),
    ],
    buttons: [
      ...pools.map((pool): Button[] => [
        {
          label: phrase("pool-row", {
            name: coordinatorOf(pool)?.firstName ?? "",
            shops: pool.people.length,
          }),
          action: `pool:see:${pool.id}`,
        },
      ]),
      [{ label: phrase("pool-new"), action: "pool:share:new" }],
      [toMembers],
    ],
  };
}

export function poolPage(pool: Pool, viewer: Viewer): Reply {
  const { me, language } = viewer;
  const coordinator = coordinatorOf(pool);
  const sum = pooled(pool.steps, pool.per, pool.people);
  const isMine = me !== undefined && me.memberId === pool.coordinatorId;
  return {
    words: [
      phrase("pool-title", { name: coordinator?.firstName ?? "" }),
      me === undefined
        ? phrase("pool-together", { shops: pool.people.length, parcels: sum.parcels })
        : {
            lines: [
              phrase("pool-together", { shops: pool.people.length, parcels: sum.parcels }),
              pool.people
                .map(({ firstName, parcels }) => `${firstName} ${parcels}`)
                .join(language === "zh" ? "、" : ", "),
            ],
          },
      priceList(pool.steps, pool.per),
      ...(pool.steps.length === 0 ? [] : [whatItSaves(pool, me)]),
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
        : [[askFellow("pool", coordinator)]]),
      ...(me === undefined ? [] : [[{ label: phrase("pool-leave"), action: "pool:leave" }]]),
      viewer.isOfficer && me === undefined && !viewer.mayJoin
        ? [{ label: phrase("back"), action: `fellows:in:${pool.villageId}` }]
        : [toMembers],
    ],
  };
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

function priceList(steps: readonly PriceStep[], per: Per): Paragraph {
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

/** How many parcels a week. @param logged a week, as in the parcels log */
export function askWeekly(target: string, logged: number | undefined): Reply {
  const button = (parcels: number): Button => ({
    label: String(parcels),
    action: `pool:share:${target}:${parcels}`,
  });
  return {
    words: [phrase("pool-parcels-ask"), ...(target === "mine" ? [] : [phrase("pool-seen")])],
    buttons: [
      ...(logged === undefined || logged < 1
        ? []
        : [
            [
              {
                label: phrase("pool-as-noted", { parcels: logged }),
                action: `pool:share:${target}:${logged}`,
              },
            ],
          ]),
      [5, 10, 20, 50].map(button),
      [toPools],
    ],
  };
}

/** What one costs today. Prices differ so much that only some are offered; any may be typed. */
export function askPostage(target: string, parcels: number): Reply {
  return {
    words: phrase("pool-postage-ask"),
    buttons: [
      [300, 350, 400, 500, 600].map((minor) => ({
        label: writeMinor(minor),
        action: `pool:share:${target}:${parcels}:${minor}`,
      })),
      [toPools],
    ],
  };
}

export function askSteps(pool: Pool): Reply {
  const other: Per = pool.per === "week" ? "day" : "week";
  return {
    words: [
      priceList(pool.steps, pool.per),
      phrase("pool-steps-ask", { per: pool.per, most: mostSteps }),
    ],
    buttons: [
      [{ label: phrase("pool-per", { per: other }), action: `pool:per:${pool.id}:${other}` }],
      [{ label: phrase("back"), action: `pool:see:${pool.id}` }],
    ],
  };
}

export function askWeekday({ id, weekday }: Pool): Reply {
  const button = (day: Weekday): Button => ({
    label: phrase(day === weekday ? "pool-weekday-chosen" : "pool-weekday-name", { day }),
    action: `pool:on:${id}:${day}`,
  });
  return {
    words: phrase("pool-day-ask"),
    buttons: [
      weekdays.slice(0, 4).map(button),
      weekdays.slice(4).map(button),
      ...(weekday === null ? [] : [[{ label: phrase("pool-no-day"), action: `pool:on:${id}:0` }]]),
      [{ label: phrase("back"), action: `pool:see:${id}` }],
    ],
  };
}

export function confirmLeavingPool(pool: Pool, memberId: string): Reply {
  const isMine = pool.coordinatorId === memberId;
  const what = !isMine ? "member" : pool.people.length > 1 ? "coordinator" : "last";
  return {
    words: phrase("pool-leave-sure", { what }),
    buttons: [
      [{ label: phrase("pool-leave-yes"), action: "pool:leave-yes", style: "danger" }],
      [toPools],
    ],
    screen: "pool-leave",
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
