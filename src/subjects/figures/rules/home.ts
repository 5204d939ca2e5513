/**
 * Figures: what somebody who agreed to be counted says of their home: does anybody in it work for an
 * online store, and what the shop sold in a year. Pure; the screens are in subjects/figures/screens/totals.ts.
 */
import type { Member } from "../../../bot/member.ts";
import { addDays, daysBetween } from "../../../bot/calendar.ts";
import { type CashRecord, readSpan } from "../../shop/index.ts";

/** The purpose under which a year's sales are counted as well. */
export const salesConsent = "totals-sales";

/** Sales of a year in minor units of yuan, at least; ids are in tens of thousands of yuan. */
export const salesClasses = {
  "under-1": 0,
  "from-1": 1_000_000,
  "from-5": 5_000_000,
  "from-20": 20_000_000,
  "over-100": 100_000_000,
} as const;

export type SalesClass = keyof typeof salesClasses;

/** `book`: the sum of their cash book; `not`: they would rather not say. */
export type SalesFrom = SalesClass | "book" | "not";

export const salesClassIds = Object.keys(salesClasses) as readonly SalesClass[];

export function isSalesClass(text: string): text is SalesClass {
  return Object.hasOwn(salesClasses, text);
}

export interface Home {
  /** Somebody of it works for an online store; `null`: not said. */
  readonly works: boolean | null;
  readonly sales: SalesFrom | null;
  /** The local day on which sales were said, or counted in the book. */
  readonly salesOn: string | null;
  readonly salesMinor: number | null;
}

/** What is known already, so that nobody is asked for it. */
export interface KnownOfHome {
  /** Notes parcels, works in a shop's team, or walks a road beside a seller. */
  readonly works: boolean;
  readonly hasBook: boolean;
}

export interface HomeRecord {
  find(memberId: string): Promise<Home | undefined>;
  save(memberId: string, home: Home, now: Date): Promise<void>;
  remove(memberId: string): Promise<void>;
  known(memberId: string): Promise<KnownOfHome>;
}

export const nothingSaid: Home = { works: null, sales: null, salesOn: null, salesMinor: null };

/** Sales are asked for again after a year. */
const askAgainDays = 365;
const yearDays = 365;

export function worksForShop(known: KnownOfHome, member: Pick<Member, "placement">): boolean {
  return known.works || hasShop(member);
}

function hasShop({ placement }: Pick<Member, "placement">): boolean {
  return placement === "shop" || placement === "daily";
}

/** What to ask somebody who agreed to be counted. */
export function nextOfHome(
  home: Home,
  today: string,
  isYuan: boolean,
): "works" | "sales" | undefined {
  if (home.works === null) return "works";
  if (!home.works || !isYuan || home.sales === "not" || home.sales === "book") return undefined;
  const isOld = home.salesOn === null || daysBetween(home.salesOn, today) >= askAgainDays;
  return home.sales === null || isOld ? "sales" : undefined;
}

/** What came in for goods in the last twelve months. */
export async function yearSales(
  cash: Pick<CashRecord, "sums">,
  memberId: string,
  today: string,
): Promise<number> {
  const sums = await readSpan(cash, memberId, addDays(today, 1 - yearDays), today);
  return sums.filter(({ kind }) => kind === "sales").reduce((sum, { inMinor }) => sum + inMinor, 0);
}
