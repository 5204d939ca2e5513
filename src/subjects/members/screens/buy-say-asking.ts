/** Buying together: what is asked, as replies: a new one a question at a time, how many, calling it off. */
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { addDays, writeDay, writeWeekday } from "../../../bot/calendar.ts";
import { writeMinor } from "../../../bot/money.ts";
import { closingHour } from "../rules/buy-draft.ts";
import type { Buy, BuyDraft } from "../rules/buys-record.ts";

/** Days ahead that have a button. */
const offeredDays = [3, 5, 7, 14];

/** The next question of a new one, or its last look before others see it. */
export function askNext(draft: BuyDraft, today: string, language: Language): Reply {
  const leave: Button[] = [{ label: phrase("leave-it"), action: "pool:open" }];
  if (draft.item === null) return { words: phrase("buy-item-ask"), buttons: [leave] };
  if (draft.aloneMinor === null) {
    return { words: phrase("buy-terms-ask", { item: draft.item }), buttons: [leave] };
  }
  if (draft.togetherMinor === null) return { words: phrase("buy-together-ask"), buttons: [leave] };
  if (draft.from === null) {
    const together = writeMinor(draft.togetherMinor);
    return { words: phrase("buy-from-ask", { together }), buttons: [leave] };
  }
  if (draft.lastDay === null) {
    const days = offeredDays.map((ahead): Button => {
      const day = addDays(today, ahead);
      return { label: writeWeekday(day, language), action: `buy:day:${draft.id}:${day}` };
    });
    return {
      words: phrase("buy-day-ask", { hour: closingHour }),
      buttons: [days.slice(0, 2), days.slice(2), leave],
    };
  }
  return {
    words: [
      phrase("buy-check", { item: draft.item }),
      phrase("buy-terms", {
        alone: writeMinor(draft.aloneMinor),
        together: writeMinor(draft.togetherMinor),
        from: draft.from,
      }),
      phrase("buy-until", { day: writeDay(draft.lastDay, language), hour: closingHour }),
      phrase("buy-pay"),
    ],
    buttons: [
      [{ label: phrase("buy-go"), action: `buy:go:${draft.id}`, style: "success" }],
      [{ label: phrase("buy-again"), action: "buy:new" }],
      leave,
    ],
    screen: "buy-draft",
  };
}

export function askCount({ id, item }: Buy): Reply {
  return {
    words: phrase("buy-count-ask", { item }),
    buttons: [[{ label: phrase("back"), action: `buy:see:${id}` }]],
  };
}

export function confirmOff({ id, orders }: Buy): Reply {
  return {
    words: phrase("buy-off-sure", { people: orders.length }),
    buttons: [
      [{ label: phrase("buy-off-yes"), action: `buy:off-yes:${id}`, style: "danger" }],
      [{ label: phrase("back"), action: `buy:see:${id}` }],
    ],
    screen: "buy-off",
  };
}
