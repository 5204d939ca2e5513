/** The shop: prices, the cash book, orders, stock. */
import { command, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { sayCash } from "./screens/cash-desk.ts";
import { sayOrders } from "./screens/orders.ts";
import { noteParcelShown } from "./screens/first-parcel.ts";
import { noteListing } from "./screens/products.ts";
import { openPrices, type PriceDeps } from "./screens/price-acts.ts";

export type ShopDeps = PlaybookDeps & PriceDeps;

export const shop = {
  name: "shop",
  commands: {
    price: command(member, (_, turn) => openPrices(turn, turn.member)),
    cash: command(member, (deps, turn) => sayCash(deps, turn, turn.member)),
    orders: command(member, (deps, turn) => sayOrders(deps, turn, turn.member)),
  },
  on: { "task-answered": noteListing, "task-shown": noteParcelShown },
} satisfies Subject<ShopDeps>;
