/** Ports of shop: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
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
}
