/** Shop: what the price sum and the count of like shops need kept, as small ports. */
import type { PriceFacts } from "./price-facts.ts";

/** One product's price, finished or not. Only its owner ever sees it. */
export interface Price {
  readonly id: string;
  readonly memberId: string;
  readonly facts: PriceFacts;
  /** Every question is answered. */
  readonly isFinished: boolean;
}

export interface PriceRecord {
  /** A member's own price; nobody else's is ever found. */
  find(memberId: string, id: string): Promise<Price | undefined>;
  /** Replaces what was kept under its id, as long as it is the same member's. */
  save(price: Price, now: Date): Promise<void>;
  /** The one that was touched last comes first. */
  list(memberId: string, limit: number, offset: number): Promise<readonly Price[]>;
  remove(memberId: string, id: string): Promise<void>;
}

/** What a member sells, as far as they named it themselves. */
export interface Product {
  readonly memberId: string;
  /** Where the name comes from: a price's id, or `listing`. */
  readonly source: string;
  readonly name: string;
  /** The name as it is compared. */
  readonly key: string;
  /** How many shops its owner was last told of; 0 if never. */
  readonly told: number;
}

export interface ProductRecord {
  find(memberId: string, source: string): Promise<Product | undefined>;
  /** Replaces the member's product of the same source. */
  keep(product: Product, now: Date): Promise<void>;
  remove(memberId: string, source: string): Promise<void>;
  /** The name of what the member last said they sell. */
  newest(memberId: string): Promise<string | undefined>;
  /** The names of all that they said they sell, the newest first; at most twenty. */
  namesOf(memberId: string): Promise<readonly string[]>;
  /** What the homes of the village sell, the newest 2,000; people who share a household are one home. */
  soldIn(villageId: string): Promise<readonly { readonly home: string; readonly name: string }[]>;
}
