/**
 * Parcels that go together: what is asked, as replies: how many a week, what one costs today, the
 * courier's prices, the day of the pick-up, whether one really leaves.
 */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import { weekdays, type Weekday } from "../rules/pool-pickup.ts";
import { mostSteps } from "../rules/pool-read.ts";
import type { Pool } from "../rules/pools-record.ts";
import { priceList, toTogether } from "./pools-say.ts";
import type { Per } from "../rules/pool-saving.ts";

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
      [5, 10, 20, 50].filter((parcels) => parcels !== logged).map(button),
      [toTogether],
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
      [toTogether],
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
      [toTogether],
    ],
    screen: "pool-leave",
  };
}
