/**
 * Buying together: the pages, as replies. The bot works out and never takes money: how it is paid is
 * between people, and every page says so.
 */
import { askAssociate } from "./members-say.ts";
import { toTogether } from "./pools-say.ts";
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { writeMinor } from "../../../bot/money.ts";
import { closingHour } from "../rules/buy-draft.ts";
import type { Buy } from "../rules/buys-record.ts";
import { bought } from "../rules/buy-sum.ts";

const offeredCounts = [1, 2, 5, 10, 20, 50];

export function buyPage(buy: Buy, memberId: string, language: Language, isOpen: boolean): Reply {
  const mine = buy.orders.find((order) => order.memberId === memberId)?.count ?? 0;
  const isMine = buy.coordinatorId === memberId;
  const count = (each: number): Button => ({
    label: each === mine ? `✓ ${each}` : String(each),
    action: `buy:take:${buy.id}:${each}`,
  });
  return {
    words: [
      phrase("buy-title", { item: buy.item, ...coordinator(buy) }),
      termsOf(buy),
      isOpen
        ? phrase("buy-until", { day: writeDay(buy.lastDay, language), hour: closingHour })
        : phrase("buy-over"),
      whatItComesTo(buy, memberId),
      phrase("buy-pay"),
    ],
    buttons: [
      ...(isOpen
        ? [
            offeredCounts.map(count),
            [
              { label: phrase("buy-other-count"), action: `buy:type:${buy.id}` },
              ...(mine > 0
                ? [{ label: phrase("buy-none-for-me"), action: `buy:take:${buy.id}:0` }]
                : []),
            ],
          ]
        : []),
      ...askRow(buy, memberId),
      ...(isOpen && isMine ? [[{ label: phrase("buy-off"), action: `buy:off:${buy.id}` }]] : []),
      [toTogether],
    ],
    screen: "buy",
  };
}

function coordinator({ coordinatorId, coordinatorName }: Buy) {
  return { name: coordinatorName, known: coordinatorId === null ? "no" : "yes" };
}

export function askRow({ coordinatorId, coordinatorName }: Buy, memberId: string): Button[][] {
  if (coordinatorId === null || coordinatorId === memberId) return [];
  return [[askAssociate("buy", { memberId: coordinatorId, firstName: coordinatorName })]];
}

function termsOf({ terms }: Buy): Paragraph {
  return phrase("buy-terms", {
    alone: writeMinor(terms.aloneMinor),
    together: writeMinor(terms.togetherMinor),
    from: terms.from,
  });
}

function whatItComesTo({ terms, orders }: Buy, memberId: string): Paragraph {
  const { count, missing, savingMinor, savingOf } = bought(terms, orders);
  const mine = orders.find((order) => order.memberId === memberId)?.count ?? 0;
  const saving = savingOf.get(memberId) ?? 0;
  return {
    lines: [
      phrase("buy-so-far", {
        count,
        people: orders.length,
        missing,
        state: missing > 0 ? "missing" : "reached",
      }),
      ...(mine === 0 ? [] : [phrase("buy-mine", { count: mine })]),
      ...(missing > 0
        ? []
        : [
            phrase("buy-saving", {
              all: writeMinor(savingMinor),
              mine: writeMinor(saving),
              takes: mine > 0 ? "yes" : "no",
            }),
          ]),
    ],
  };
}

/** To somebody who ordered: it was called off. */
export function sayOff(item: string): Reply {
  return { words: [phrase("buy-is-off"), item], buttons: [[toTogether]] };
}

/** On the last day, as they wished. The first line, on a locked phone, names neither goods nor money. */
export function sayClosed(buy: Buy, memberId: string): Reply {
  const { count, missing, savingOf } = bought(buy.terms, buy.orders);
  const mine = buy.orders.find((order) => order.memberId === memberId)?.count ?? 0;
  const isReached = missing === 0 && count > 0;
  return {
    words: [
      phrase("buy-closed"),
      phrase("buy-closed-count", {
        item: buy.item,
        count,
        people: buy.orders.length,
        from: buy.terms.from,
        state: isReached ? "reached" : "missing",
      }),
      ...(mine === 0
        ? []
        : [
            phrase("buy-closed-mine", {
              count: mine,
              state: isReached ? "reached" : "missing",
              sum: writeMinor(mine * (isReached ? buy.terms.togetherMinor : buy.terms.aloneMinor)),
              saving: writeMinor(savingOf.get(memberId) ?? 0),
            }),
          ]),
      ...(buy.coordinatorId === memberId && buy.orders.length > 0
        ? [
            {
              lines: [
                phrase("buy-closed-who"),
                ...buy.orders.map(({ firstName, count: each }) => `${firstName} ${each}`),
              ],
            },
          ]
        : []),
      phrase("buy-pay"),
    ],
    buttons: [...askRow(buy, memberId), [toTogether]],
  };
}
