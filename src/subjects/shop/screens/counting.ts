/**
 * Where the shop waits for a number, what it asked is said again after a look elsewhere. The questions for a
 * name, and for the words of a line, are no such place: goods may be called "cash book".
 */
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Counting } from "../../../bot/subject.ts";
import { toCash, todaysParcels, toPrice } from "../../../bot/doors.ts";
import { openOwnDesk, openShopDesk, type CashDeps } from "./cash-desk.ts";
import { isAsked } from "./cash-acts.ts";
import { sayStillOpen } from "./cash-say.ts";
import { askEdit } from "./cash-say-edit.ts";
import { askToType } from "./orders-say.ts";
import { viewOf } from "./orders-note.ts";
import { askAtHand } from "./price-try.ts";
import { newPrice } from "./price-say.ts";
import { askSale } from "./sale-say.ts";
import type { PriceDeps } from "./price-acts.ts";
import { askDraft, draftOf } from "./stock.ts";
import { nextField } from "../rules/stock.ts";

const toSale: Button = { label: phrase("shop-sale"), action: "shop:sale" };
const toStock: Button = { label: phrase("shop-stock"), action: "stock:open" };

/** What was told so far goes with the way back. */
const backToSale = (told: string): Button =>
  told === "" ? toSale : { ...toSale, action: `shop:sale:${told.replaceAll(" ", ":")}` };

const backToPrice = (data: string): Button => {
  const [id = ""] = data.split("/");
  return id === newPrice ? toPrice : { ...toPrice, action: `price:open:${id}` };
};

const parcels: Counting<CashDeps> = {
  // After a day was noted the next words may be anything.
  waits: (_, data) => !data.endsWith("/noted"),
  async again(deps, turn, data) {
    const [, day = ""] = data.split("/");
    turn.say(askToType(await viewOf(deps, turn, turn.member), day));
  },
  back: () => todaysParcels,
};

const cash = (open: typeof openShopDesk): Counting<CashDeps> => ({
  waits: (_, data) => !data.startsWith("words/"),
  async again(deps, turn, data) {
    const [what = "", id = ""] = data.split("/");
    const desk = isAsked(what) ? await open(deps, turn, turn.member) : undefined;
    const line =
      desk === undefined ? undefined : await turn.records.cash.findLine(desk.member.id, Number(id));
    if (!isAsked(what) || desk === undefined || line === undefined) return turn.say(sayStillOpen());
    turn.say(askEdit(desk.view, line, what));
  },
  back: () => toCash,
});

export const counting = {
  sale: {
    waits: () => true,
    again: (_, turn, told) => turn.say(askSale(told === "" ? [] : told.split(" ").map(Number))),
    back: backToSale,
  },
  price: {
    waits: (_, data) => !data.includes("/name"),
    again: askAtHand,
    back: backToPrice,
  },
  parcels,
  "team-parcels": parcels,
  stock: {
    waits: (_, data) => nextField(draftOf(data)) !== "name",
    again: (deps, turn, data) => askDraft(deps, turn, turn.member, draftOf(data)),
    back: () => toStock,
  },
  cash: cash(openOwnDesk),
  "team-cash": cash(openShopDesk),
} satisfies Record<string, Counting<CashDeps & PriceDeps>>;
