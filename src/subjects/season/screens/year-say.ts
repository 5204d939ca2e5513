/**
 * The year: its messages. Composes only. Nothing of money, debt or health stands in a first line; praise
 * names what was done, with their own figures.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { daysBetween, writeDay } from "../../../bot/calendar.ts";
import { askDrill } from "./drill-say.ts";
import type { Milestone, Sold } from "../rules/milestones.ts";
import { leftBy, restockPoint, type Counted } from "../rules/restock.ts";
import type { Word } from "../rules/word.ts";
import {
  home,
  myNumbers,
  noMoreTips,
  pictureToShow,
  readMore,
  todaysParcels,
} from "../../../bot/doors.ts";

/** More kinds of goods than that are counted. */
const mostNamed = 5;

const restockAgain: Button = { label: phrase("year-restock-on"), action: "year:restock-on" };

export interface Reader {
  readonly id: string;
  readonly language: Language;
  readonly today: string;
  readonly sold: Sold;
}

export function sayWord(word: Word, reader: Reader): Reply {
  switch (word.kind) {
    case "season": {
      const { article, words } = word.entry;
      return { words: words[reader.language], buttons: [[readMore(article)], [noMoreTips]] };
    }
    case "restock":
      return sayRestock(word.items, reader.today);
    case "anniversary":
      return sayMilestone(word.milestone, reader);
    case "drill":
      return askDrill(word.set, 0, reader.id, [phrase("drill-hello")]);
  }
}

function sayRestock(items: readonly Counted[], today: string): Reply {
  const named = items.slice(0, mostNamed);
  const lines = named.map((item) =>
    phrase("year-restock-item", {
      name: item.name,
      left: leftBy(item, today),
      point: restockPoint(item),
    }),
  );
  const [only] = items;
  const open = items.length === 1 ? `stock:item:${only!.id}` : "stock:open";
  return {
    words: [
      phrase("year-restock"),
      { lines },
      items.length > named.length
        ? phrase("year-restock-more", { count: items.length - named.length })
        : "",
      phrase("year-restock-how"),
    ],
    buttons: [
      [{ label: phrase("year-restock-open"), action: open, style: "primary" }],
      [{ label: phrase("year-restock-off"), action: "year:restock-off" }],
    ],
  };
}

function sayMilestone(milestone: Milestone, { language, today, sold }: Reader): Reply {
  const { parcels, days, firstOn } = sold;
  const day = writeDay(firstOn, language, today);
  const words: Paragraph[] =
    milestone.of === "parcels"
      ? [phrase("year-parcels", { parcels, days, day }), phrase("year-parcels-how")]
      : [
          phrase("year-days", {
            day,
            days: daysBetween(firstOn, today),
            year: milestone.number === 365 ? "yes" : "no",
          }),
          parcels === 0 ? phrase("year-days-unnoted") : phrase("year-days-sent", { parcels, days }),
        ];
  return {
    words,
    buttons: [
      [parcels === 0 ? todaysParcels : myNumbers],
      ...(parcels === 0 ? [] : [[pictureToShow(`parcels:${parcels}`)]]),
      [noMoreTips],
    ],
  };
}

/** No reminders of goods any more, or again. */
export function sayRestockSet(isOff: boolean): Reply {
  return isOff
    ? { words: phrase("year-restock-is-off"), buttons: [[restockAgain], [home]] }
    : { words: phrase("year-restock-is-on"), buttons: [[home]] };
}
