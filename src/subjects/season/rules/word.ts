/**
 * The year: what is to be said to somebody who sells, in months 2 to 12 and after. Pure: one word a
 * day at most, by importance: season, goods to order, a milestone, a drill. Whether there is room for
 * it in their week is asked afterwards (bot/gate/gate.ts).
 */
import type { Traits } from "../../playbook/index.ts";
import { addDays } from "../../../bot/calendar.ts";
import { drillKey, drillNumber, drillSet, nextDrillDay } from "./drill.ts";
import { marksWith, milestoneOn, nextYearDay, type Milestone, type Sold } from "./milestones.ts";
import { orderOn, restDays, restockKey, type Counted } from "./restock.ts";
import { occasionsAhead, type SeasonEntry } from "./season.ts";

/** What is known of somebody who sells. */
export interface Seller {
  readonly sold: Sold;
  readonly country: string;
  readonly traits: Traits;
  /** Goods on their list; none for who wants no such reminders. */
  readonly stock: readonly Counted[];
  /** The local day of the last reminder of goods. */
  readonly restockedOn: string | undefined;
  /** What was said already, by its marks. */
  readonly said: ReadonlySet<string>;
}

/** `marks`: what is settled once it is said. */
export type Word = { readonly marks: readonly string[] } & (
  | { readonly kind: "season"; readonly entry: SeasonEntry }
  | { readonly kind: "restock"; readonly items: readonly Counted[] }
  | { readonly kind: "anniversary"; readonly milestone: Milestone }
  | { readonly kind: "drill"; readonly set: number }
);

/** Nobody is left out for longer, whatever was reckoned. */
const lookAfterDays = 60;

/** The most important thing to say today, if there is anything. */
export function wordFor(
  season: readonly SeasonEntry[],
  seller: Seller,
  today: string,
): Word | undefined {
  return (
    seasonWord(season, seller, today) ??
    restockWord(seller, today) ??
    anniversaryWord(seller, today) ??
    drillWord(seller, today)
  );
}

/** The next day, after today, on which there may be something to say. */
export function nextLook(season: readonly SeasonEntry[], seller: Seller, today: string): string {
  const { sold, stock, restockedOn, said } = seller;
  const rested = restockedOn === undefined ? today : addDays(restockedOn, restDays);
  const days = [
    addDays(today, lookAfterDays),
    ...occasionsAhead(season, seller, today).map(({ from }) => from),
    ...stock
      .filter((item) => !said.has(restockKey(item)))
      .map((item) => laterOf(orderOn(item), rested)),
    nextYearDay(sold, today),
    nextDrillDay(sold.firstOn, today),
  ].flatMap((day) => (day !== undefined && day > today ? [day] : []));
  return days.reduce((one, other) => (other < one ? other : one));
}

function seasonWord(
  season: readonly SeasonEntry[],
  seller: Seller,
  today: string,
): Word | undefined {
  const occasion = occasionsAhead(season, seller, today).find(
    ({ from, mark }) => from <= today && !seller.said.has(mark),
  );
  if (occasion === undefined) return undefined;
  return { kind: "season", marks: [occasion.mark], entry: occasion.entry };
}

function restockWord({ stock, restockedOn, said }: Seller, today: string): Word | undefined {
  if (restockedOn !== undefined && addDays(restockedOn, restDays) > today) return undefined;
  const items = stock.filter((item) => {
    const day = orderOn(item);
    return day !== undefined && day <= today && !said.has(restockKey(item));
  });
  return items.length === 0 ? undefined : { kind: "restock", marks: items.map(restockKey), items };
}

function anniversaryWord({ sold, said }: Seller, today: string): Word | undefined {
  const milestone = milestoneOn(sold, today, said);
  if (milestone === undefined) return undefined;
  return { kind: "anniversary", marks: marksWith(milestone), milestone };
}

function drillWord({ sold, said }: Seller, today: string): Word | undefined {
  const number = drillNumber(sold.firstOn, today);
  const mark = drillKey(number);
  return number < 0 || said.has(mark)
    ? undefined
    : { kind: "drill", marks: [mark], set: drillSet(number) };
}

function laterOf(day: string | undefined, other: string): string | undefined {
  return day === undefined || day > other ? day : other;
}
