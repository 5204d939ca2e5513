/** The shop: prices, the cash book, orders, stock. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { sayCash } from "./screens/cash-desk.ts";
import {
  offerBeside,
  pressNumbers,
  refuseNumbers,
  startNumbers,
  stopNumbers,
} from "./screens/judgement.ts";
import { sayOrders } from "./screens/orders.ts";
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
  press: {
    "answer:numbers": button(member, pressNumbers),
    "answer:numno": button(member, (_, turn, press) => refuseNumbers(turn, press)),
    "numbers:start": button(member, (_, turn) => startNumbers(turn)),
    "numbers:stop": button(member, (_, turn) => stopNumbers(turn)),
  },
  on: { "answer-said": offerBeside, "task-answered": noteListing },
} satisfies Subject<ShopDeps>;
