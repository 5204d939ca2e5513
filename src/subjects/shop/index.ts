/** The shop: prices, the cash book, orders, stock. */
import { button, command, pass, prepared, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { counting } from "./screens/counting.ts";
import { hearBelow, hearUndo } from "./screens/told/below.ts";
import { hearBook, hearBookLine, pressOwnCash, pressShopCash } from "./screens/cash.ts";
import { type CashDeps, sayCash } from "./screens/cash-desk.ts";
import { sayEdited } from "./screens/cash-note.ts";
import { type CashFileDeps, cashFileDue } from "./screens/cash-file.ts";
import { parcels, pressOrders, pressShopOrders, sayOrders, shopParcels } from "./screens/orders.ts";
import { giveTool, openPrices } from "./screens/price-acts.ts";
import { pressPrice, price } from "./screens/price.ts";
import { noteParcelShown } from "./screens/first-parcel.ts";
import { offerBeside, pressNumbers, startNumbers, stopNumbers } from "./screens/judgement.ts";
import { sayBack } from "./screens/known.ts";
import { hearLoss, tellLoss } from "./screens/loss.ts";
import { noteListing, type ProductDeps, tellFreshness } from "./screens/products.ts";
import { pressShop, sale } from "./screens/shop.ts";
import { pressStock, stock } from "./screens/stock.ts";
import { hearLeft } from "./screens/told/left.ts";
import { noteToldParcels } from "./screens/told/parcels.ts";
import { reckonTold } from "./screens/told/sale.ts";
import { pressTeamBook } from "./screens/team-book.ts";

export type ShopDeps = CashDeps & ProductDeps & Pick<CashFileDeps, "readBeside">;

export const shop = {
  name: "shop",
  commands: {
    price: command(member, (_, turn) => openPrices(turn, turn.member)),
    cash: command(member, (deps, turn) => sayCash(deps, turn, turn.member)),
    orders: command(member, (deps, turn) => sayOrders(deps, turn, turn.member)),
  },
  names: {
    "do:price": [
      "price",
      "prices",
      "my price",
      "my prices",
      "show my prices",
      "show me my prices",
      "定价",
      "我的定价",
      "看看我的定价",
      "我的价钱",
      "看看我的价钱",
    ],
    "do:cash": [
      "cash",
      "cash book",
      "cashbook",
      "my cash book",
      "open cash book",
      "open my cash book",
      "账本",
      "记账本",
      "我的账本",
      "打开账本",
      "开账本",
      "记账",
    ],
    "do:orders": [
      "orders",
      "my orders",
      "parcels",
      "my parcels",
      "parcels and growth",
      "包裹",
      "我的包裹",
      "包裹和增长",
    ],
    "stock:open": ["stock", "my stock", "库存", "我的库存", "存货", "我的存货"],
    "shop:menu": ["tools", "shop tools", "my tools", "小工具", "开店小工具", "工具"],
  },
  press: {
    "answer:numbers": button(member, pressNumbers),
    "numbers:start": button(member, (_, turn) => startNumbers(turn)),
    "numbers:stop": button(member, (_, turn) => stopNumbers(turn)),
    shop: button(member, pressShop, "all"),
    price: button(member, pressPrice),
    orders: button(member, pressOrders),
    shoporders: button(member, pressShopOrders),
    stock: button(member, pressStock),
    cash: button(member, pressOwnCash),
    shopcash: button(member, pressShopCash),
    "team:book": button(member, pressTeamBook, "all"),
  },
  chooses: [
    "answer:numbers",
    "cash:day",
    "cash:kind",
    "price:back",
    "price:delete-yes",
    "price:set",
  ],
  typed: { sale, price, parcels, "team-parcels": shopParcels, stock },
  counting,
  hears: {
    "book-line": hearBookLine,
    book: async (deps, turn, message) =>
      (await hearBook(deps, turn, message)) === pass ? hearBelow(deps, turn, message) : undefined,
    loss: hearLoss,
  },
  due: { "cash-file": prepared("task", cashFileDue) },
  on: {
    "asks-for": sayBack,
    "amounts-told": reckonTold,
    "freshness-asked": tellFreshness,
    "message-edited": sayEdited,
    "parcels-told": noteToldParcels,
    "answer-said": (_, turn, said) => offerBeside(turn, said),
    "article-shown": giveTool,
    // Before what others ask of somebody who noted parcels: one thing at a time.
    "parcels-noted": async (deps, turn, noted) => {
      if (!noted.isAsked) noted.isAsked = await tellLoss(deps, turn, noted.member);
    },
    "unsure-words": async (deps, turn, facts) => {
      await hearUndo(deps, turn, facts);
      await hearLeft(turn, facts);
    },
    "task-answered": noteListing,
    "task-shown": noteParcelShown,
  },
} satisfies Subject<ShopDeps>;

// What other subjects and the neighbours may use.
export { addLines, removeLine } from "./rules/cash/book.ts";
export { readCashLine } from "./rules/cash/line.ts";
export { monthPlus } from "./rules/cash/month.ts";
export { monthIn } from "./rules/cash/month-said.ts";
export { readSpan } from "./rules/cash/pages.ts";
export type { CashRecord } from "./rules/cash/record.ts";
export { type Cell, writeCsv } from "./rules/csv.ts";
export { numbersConsent, numbersSwitch } from "./rules/judgement.ts";
export { createKinds, type GoodsKind } from "./rules/goods.ts";
export { averageDays, writeTenths } from "./rules/orders.ts";
export { sparkOf } from "./rules/spark.ts";
export { type Stage, stageFromTenths, stages } from "./rules/stage.ts";
export { readRoughCount } from "./rules/typed-count.ts";
export type { CashFileDeps } from "./screens/cash-file.ts";
export type { GrowthChart } from "./screens/growth-picture.ts";
