/** What the stock list needs from the store: a row a kind of goods. */
import type { StockItem } from "./stock.ts";

export interface StockRecord {
  /** Goods of a member, the oldest first, and when each was counted or changed last. */
  listOf(memberId: string): Promise<readonly (StockItem & { readonly countedAt: Date })[]>;
  /** Only the owner's: somebody else's id finds nothing. */
  find(memberId: string, id: string): Promise<StockItem | undefined>;
  /** Adds it, or replaces what is kept under its id. */
  save(item: StockItem, now: Date): Promise<void>;
  setOnHand(memberId: string, id: string, onHand: number, now: Date): Promise<void>;
  remove(memberId: string, id: string): Promise<void>;
}
