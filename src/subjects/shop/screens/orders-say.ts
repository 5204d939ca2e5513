/**
 * Shop: noting parcels, as replies: the pad, the days, what was noted. What the notes come to is said
 * in orders-figures.ts; who taps what is subjects/shop/screens/orders.ts.
 *
 * The buttons of the pad carry the day they were shown for: a tap after midnight still notes the
 * day that was asked about, and the answer names it.
 */
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { addDays, daysBetween, writeDay, writeWeekday } from "../../../bot/calendar.ts";
import { eachDay, type Milestone, type ParcelDay } from "../rules/orders.ts";
import {
  myNumbers,
  pictureToShow,
  readyReplies,
  toTask,
  todaysParcels,
} from "../../../bot/doors.ts";
import { couldNotRead } from "../../../bot/unread.ts";

/** How far back a day may be noted. */
export const oldestDays = 60;

/** Days offered as buttons under "another day". */
const offeredDays = 7;

/** What every screen of the log needs. */
export interface OrdersView {
  readonly language: Language;
  /** The village's day. */
  readonly today: string;
}

/** Out of any tool: its menu, and the road. */
export const wayBack: readonly Button[] = [
  { label: phrase("orders-to-shop"), action: "shop:menu" },
  toTask,
];

const note = (day: string, parcels: number): Button => ({
  label: String(parcels),
  action: `orders:note:${day}:${parcels}`,
});

/** "How many parcels?", as a pad of numbers for one day. */
export function askParcels(view: OrdersView, day: string, noted: number | undefined): Reply {
  return {
    words: [
      phrase("orders-ask", dayWords(view, day)),
      noted === undefined ? "" : phrase("orders-says-now", { parcels: noted }),
      phrase("orders-ask-how"),
    ],
    buttons: [
      [0, 1, 2, 3, 4, 5].map((count) => note(day, count)),
      [6, 7, 8, 9, 10].map((count) => note(day, count)),
      [
        { label: phrase("orders-other-number"), action: `orders:type:${day}` },
        { label: phrase("orders-other-day"), action: "orders:days" },
      ],
      [myNumbers, readyReplies],
      [...wayBack],
    ],
  };
}

/** "Type it", for a number that has no button. */
export function askToType(view: OrdersView, day: string): Reply {
  return {
    words: phrase("orders-type-ask", dayWords(view, day)),
    buttons: [[{ label: phrase("orders-back"), action: `orders:day:${day}` }], [...wayBack]],
  };
}

/** The last days, with what was noted. */
export function askDay(view: OrdersView, days: readonly ParcelDay[]): Reply {
  const offered = eachDay(days, addDays(view.today, -offeredDays), view.today).toReversed();
  return {
    words: [phrase("orders-which-day"), phrase("orders-which-day-typed")],
    buttons: [
      ...offered.map(({ day, parcels }): Button[] => [
        {
          label: phrase("orders-day", {
            ...dayWords(view, day),
            day: writeWeekday(day, view.language),
            noted: parcels === undefined ? "no" : "yes",
            parcels: parcels ?? 0,
          }),
          action: `orders:day:${day}`,
        },
      ]),
      [...wayBack],
    ],
  };
}

/** A number was typed on another day than the one on which it was asked for. */
export function askWhichDay(view: OrdersView, asked: string, parcels: number): Reply {
  return {
    words: phrase("orders-new-day", { parcels }),
    buttons: [
      ...[view.today, asked].map((day): Button[] => [
        {
          label: phrase("orders-day", { ...dayWords(view, day), noted: "no", parcels: 0 }),
          action: `orders:note:${day}:${parcels}`,
        },
      ]),
      [...wayBack],
    ],
  };
}

/**
 * What was noted, what stood there before, and which milestone it came to.
 *
 * @param isOwn the log is the reader's, and not of a shop for which they pack
 */
export function sayNoted(
  view: OrdersView,
  { day, parcels }: ParcelDay,
  before: number | undefined,
  milestone: Milestone | undefined,
  isOwn: boolean,
): Reply {
  const undo = `orders:undo:${day}:${before ?? "x"}:${parcels}`;
  return {
    words: [
      phrase("orders-noted", { ...dayWords(view, day), parcels }),
      before === undefined ? "" : phrase("orders-said-before", { parcels: before }),
      milestone === undefined ? "" : phrase("orders-reached", { parcels: milestone }),
    ],
    buttons: [
      [{ label: phrase("orders-undo"), action: undo }, myNumbers],
      [
        day === view.today
          ? { label: phrase("orders-other-day"), action: "orders:days" }
          : todaysParcels,
      ],
      ...(milestone !== undefined && isOwn ? [[pictureToShow(`parcels:${milestone}`)]] : []),
      [...wayBack],
    ],
  };
}

/** The same number once more. */
export function sayAlready(parcels: number): Reply {
  return {
    words: phrase("orders-already", { parcels }),
    buttons: [[todaysParcels, myNumbers], [...wayBack]],
  };
}

export function sayUndone(view: OrdersView, day: string, now: number | undefined): Reply {
  return {
    words:
      now === undefined
        ? phrase("orders-undone-empty", dayWords(view, day))
        : phrase("orders-undone", { ...dayWords(view, day), parcels: now }),
    buttons: [
      [{ label: phrase("orders-change"), action: `orders:day:${day}` }, myNumbers],
      [...wayBack],
    ],
  };
}

/** What was typed is no count: it is said back, with an example. */
export function askAgain(typed: string): Reply {
  return {
    words: couldNotRead(typed, "parcels"),
    buttons: [[todaysParcels], [...wayBack]],
  };
}

export function sayTooOld(): Reply {
  return {
    words: phrase("orders-too-old", { days: oldestDays }),
    buttons: [[{ label: phrase("orders-other-day"), action: "orders:days" }], [...wayBack]],
  };
}

/** A day as phrases name it: how long ago, and its date. */
function dayWords({ language, today }: OrdersView, day: string): { ago: number; day: string } {
  return { ago: daysBetween(day, today), day: writeDay(day, language, today) };
}
