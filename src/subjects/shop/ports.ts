/**
 * Ports of shop: what a turn may ask of its tables and change in them, and what it tells others. Each port is
 * made when it is first asked for.
 */
import type { Member } from "../../bot/member.ts";
import type { Ports } from "../../bot/records.ts";
import { createCashRecord } from "./queries/cash.ts";
import { createOrdersRecord } from "./queries/orders.ts";
import { createPriceRecord, createProductRecord } from "./queries/prices.ts";
import { createStockRecord } from "./queries/stock.ts";

export const ports = {
  prices: createPriceRecord,
  products: createProductRecord,
  cash: createCashRecord,
  orders: createOrdersRecord,
  stock: createStockRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** A log of parcels was opened: one's own, or that of a shop. */
    "parcels-opened": { readonly holder: Member };
    /** Somebody noted parcels of their own. Whoever asks them something says so: one thing at a time. */
    "parcels-noted": { readonly member: Member; isAsked: boolean };
  }
  interface DueKinds {
    "cash-file": "prepared";
  }
  interface Rows {
    sale: string;
    price: string;
    parcels: string;
    "team-parcels": string;
    stock: string;
    cash: string;
    "team-cash": string;
  }
}
