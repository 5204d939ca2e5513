/** The shop: prices, the cash book, orders, stock. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { sayCash } from "./screens/cash-desk.ts";
import { afterFirstParcel } from "./screens/first-parcel.ts";
import { sayOrders } from "./screens/orders.ts";
import { noteListing } from "./screens/products.ts";
import { openPrices, type PriceDeps } from "./screens/price-acts.ts";
import { pressTeamBook } from "./screens/team-book.ts";

export type ShopDeps = PlaybookDeps & PriceDeps;

export const shop = {
  name: "shop",
  commands: {
    price: command(member, (_, turn) => openPrices(turn, turn.member)),
    cash: command(member, (deps, turn) => sayCash(deps, turn, turn.member)),
    orders: command(member, (deps, turn) => sayOrders(deps, turn, turn.member)),
  },
  press: { "team:book": button(member, pressTeamBook, "all") },
  on: {
    "task-answered": noteListing,
    "first-parcel-shown": async (deps, turn, { member }) => {
      await afterFirstParcel(deps, turn, member);
    },
  },
} satisfies Subject<ShopDeps>;
