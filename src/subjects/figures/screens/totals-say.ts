/**
 * Figures: may I count you? The question, what it leads to, and the page on which it is changed.
 * Composes only. Money stands behind a tap: nothing of it is in a message that nobody asked for.
 */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { salesClassIds, type Home } from "../rules/home.ts";
import { home, goOn, villageBoard } from "../../../bot/doors.ts";

const screen = "totals";

const changeWorks: Button = { label: phrase("totals-change-works"), action: "totals:ask-works" };
const changeSales: Button = { label: phrase("totals-change-sales"), action: "totals:ask-sales" };

/** For the page of what is kept. */
export const myTotals: Button = { label: phrase("totals-open"), action: "totals:open" };
export const countMe: Button = { label: phrase("totals-count-me"), action: "totals:ask" };

export function askTotals(village: string): Reply {
  return {
    words: phrase("totals-ask", { village }),
    buttons: [
      [{ label: phrase("totals-yes"), action: "totals:yes", style: "primary" }],
      [{ label: phrase("totals-no"), action: "totals:no" }],
    ],
    screen,
  };
}

export function askWorks(): Reply {
  return {
    words: phrase("totals-works-ask"),
    buttons: [
      [
        { label: phrase("totals-works-yes"), action: "totals:works:yes" },
        { label: phrase("totals-works-no"), action: "totals:works:no" },
      ],
      [{ label: phrase("skip"), action: "totals:done" }],
    ],
    screen,
  };
}

export function askSales(hasBook: boolean): Reply {
  return {
    words: phrase("totals-sales-ask"),
    buttons: [
      ...(hasBook ? [[{ label: phrase("totals-sales-book"), action: "totals:sales:book" }]] : []),
      ...salesClassIds.map((id) => [
        { label: phrase("totals-sales-class", { class: id }), action: `totals:sales:${id}` },
      ]),
      [{ label: phrase("totals-sales-not"), action: "totals:sales:not" }],
    ],
    screen,
  };
}

/** Nothing more to ask. `known`: that somebody works for a store was not asked but known. */
export function sayCounted(isKnown: boolean): Reply {
  return {
    words: [...(isKnown ? [phrase("totals-works-known")] : []), phrase("totals-counted")],
    buttons: [[goOn], [villageBoard], [myTotals]],
    screen,
  };
}

export function sayNotCounted(): Reply {
  return { words: phrase("totals-not-counted"), buttons: [[goOn], [villageBoard]], screen };
}

/** Taken back: what was said for it is deleted. */
export function sayStopped(): Reply {
  return { words: phrase("totals-stopped"), buttons: [[home]], screen };
}

/** Totals are a village's. */
export function sayNoVillage(): Reply {
  return {
    words: phrase("totals-no-village"),
    buttons: [[{ label: phrase("me-change-village"), action: "join:villages:0" }], [home]],
  };
}

/** My page of it. */
export function sayTotals(isCounted: boolean, village: string, said: Home, isYuan: boolean): Reply {
  if (!isCounted) {
    return {
      words: phrase("totals-page-off"),
      buttons: [[countMe], [villageBoard], [home]],
      screen,
    };
  }
  const works = said.works === null ? "none" : said.works ? "yes" : "no";
  const asksSales = isYuan && said.works === true;
  return {
    words: [
      phrase("totals-page", { village }),
      {
        lines: [
          phrase("totals-page-works", { works }),
          ...(asksSales ? [phrase("totals-page-sales", { class: said.sales ?? "none" })] : []),
        ],
      },
    ],
    buttons: [
      [changeWorks],
      ...(asksSales ? [[changeSales]] : []),
      [{ label: phrase("totals-stop"), action: "totals:stop" }],
      [villageBoard, home],
    ],
    screen,
  };
}
