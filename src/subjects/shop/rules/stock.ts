/**
 * Goods on the shelf: what is asked about a kind, and its limits. Counts only: what goods cost stands in
 * the price sum, when new ones are ordered in season/rules/restock.ts.
 */
import { type Need, restockPoint } from "../../season/index.ts";

/** One kind of goods on the shelf. */
export interface StockItem extends Need {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly onHand: number;
}

/** Most pieces of one kind, most days until they come. */
export const mostPieces = 999_999;
export const mostLeadDays = 180;

/** Tenths of a piece a day; beyond it is a slip. */
export const mostDailyTenths = 999_990;

/** How many kinds of goods one shop keeps here. */
export const mostItems = 30;

/** How long a name may be, in characters: it stands on a button. */
export const longestName = 24;

export function isTimeToOrder(item: Need & Pick<StockItem, "onHand">): boolean {
  return item.onHand <= restockPoint(item);
}

/** The count after some came or went; never below none. */
export function changeCount(onHand: number, by: number): number {
  return Math.min(mostPieces, Math.max(0, onHand + by));
}

/** What is asked about a kind of goods, in this order. */
const stockFields = ["name", "daily", "lead", "safety", "have"] as const;

export type StockField = (typeof stockFields)[number];

/** What was answered so far. */
export interface StockDraft {
  /** The item that is changed; absent: a new one. */
  readonly id?: string;
  /** Only this one number is asked: the count of an item that is there. */
  readonly only?: "have";
  readonly name?: string;
  readonly daily?: number;
  readonly lead?: number;
  readonly safety?: number;
  readonly have?: number;
}

/** The next question of a draft, `undefined` when all is answered. */
export function nextField(draft: StockDraft): StockField | undefined {
  if (draft.only !== undefined) return draft[draft.only] === undefined ? draft.only : undefined;
  return stockFields.find((field) => draft[field] === undefined);
}

/** The draft without its last answer, to be asked again; `undefined` where nothing was answered. */
export function stepBack(draft: StockDraft): StockDraft | undefined {
  const answered = stockFields.filter((field) => draft[field] !== undefined);
  const last = answered.at(-1);
  if (last === undefined || draft.only !== undefined) return undefined;
  return Object.fromEntries(Object.entries(draft).filter(([field]) => field !== last));
}
