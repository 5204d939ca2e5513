/** The screens of the stock list, as replies. The sum behind them is in stock.ts. */
import { phrase, type Button, type Reply, type Words } from "../../../bot/reply.ts";
import { wayBack } from "./orders-say.ts";
import { writeTenths, type Average } from "../rules/orders.ts";
import { isTimeToOrder, type StockDraft, type StockField, type StockItem } from "../rules/stock.ts";
import { restockPoint } from "../../season/index.ts";

/** The item's screen is edited in place, so that quick taps on -1 all count. */
const stockScreen = "stock";

const allGoods: Button = { label: phrase("stock-all"), action: "stock:open" };

/** Every kind of goods, those to be ordered marked. */
export function sayStock(items: readonly StockItem[]): Reply {
  return {
    words: phrase("stock-title"),
    buttons: [
      ...items.map((item): Button[] => [
        {
          label: phrase("stock-row", {
            name: item.name,
            have: item.onHand,
            now: isTimeToOrder(item) ? "yes" : "no",
          }),
          action: `stock:item:${item.id}`,
        },
      ]),
      [{ label: phrase("stock-add"), action: "stock:new" }],
      [...wayBack],
    ],
  };
}

/** One kind of goods: at which number to order, how it was reckoned, whether that is now. */
export function sayItem(item: StockItem, inPlace = false): Reply {
  const point = restockPoint(item);
  const change = (by: number): Button => ({
    label: by > 0 ? `+${by}` : String(by),
    action: `stock:add:${item.id}:${by}`,
  });
  return {
    words: {
      lines: [
        phrase("stock-point", { name: item.name, point }),
        phrase("stock-sum", {
          daily: writeTenths(item.dailyTenths),
          lead: item.leadDays,
          safety: item.safety,
          point,
        }),
        isTimeToOrder(item)
          ? phrase("stock-now", { have: item.onHand })
          : phrase("stock-not-yet", { have: item.onHand, more: item.onHand - point }),
      ],
    },
    buttons: [
      [change(-1), change(-5), change(10)],
      [
        { label: phrase("stock-type"), action: `stock:count:${item.id}` },
        { label: phrase("stock-edit"), action: `stock:edit:${item.id}` },
      ],
      [{ label: phrase("stock-drop"), action: `stock:drop:${item.id}` }, allGoods],
      [...wayBack],
    ],
    screen: stockScreen,
    ...(inPlace ? { inPlace: true } : {}),
  };
}

export function askToDrop(item: StockItem): Reply {
  return {
    words: phrase("stock-drop-ask", { name: item.name }),
    buttons: [
      [
        { label: phrase("stock-drop-yes"), action: `stock:gone:${item.id}`, style: "danger" },
        { label: phrase("stock-drop-no"), action: `stock:item:${item.id}` },
      ],
      [...wayBack],
    ],
  };
}

/** Numbers that many shops answer with; the others are typed. */
const offers: Readonly<Record<"lead" | "safety", readonly number[]>> = {
  lead: [2, 3, 4, 5, 7],
  safety: [0, 5, 10, 20],
};

/**
 * The next question about a kind of goods.
 *
 * @param average parcels a day, where they can stand for what is sold: one kind of goods only
 * @param problem what was wrong with what was typed, said before the question
 */
export function askField(
  field: StockField,
  draft: StockDraft,
  average: Average | undefined,
  problem: Words = "",
): Reply {
  const question = phrase(
    `stock-${field}-ask`,
    field === "daily" ? { name: draft.name ?? "" } : undefined,
  );
  return {
    words: [problem, question].flat() as Words,
    buttons: [
      ...offersFor(field, average),
      [{ label: phrase("orders-back"), action: "stock:back" }, allGoods],
      [...wayBack],
    ],
  };
}

function offersFor(field: StockField, average: Average | undefined): Button[][] {
  if (field === "daily" && average !== undefined && average.tenths > 0) {
    const label = phrase("stock-daily-average", { daily: writeTenths(average.tenths) });
    return [[{ label, action: `stock:say:daily:${average.tenths}` }]];
  }
  if (field !== "lead" && field !== "safety") return [];
  return [
    offers[field].map((count) => ({
      label: String(count),
      action: `stock:say:${field}:${count}`,
    })),
  ];
}
