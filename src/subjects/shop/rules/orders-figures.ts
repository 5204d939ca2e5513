/**
 * Shop: what the parcels log comes to, as replies: totals, average, stage, growth as a line and as a
 * picture, and what comes next.
 */
import { type Article, findByRole } from "../../answers/index.ts";
import { phrase, type Paragraph, type Reply } from "../../../bot/reply.ts";
import { addDays, daysBetween, monthOf, writeDay, writeMonth } from "../../../bot/calendar.ts";
import { barsOf, grainOf } from "../screens/growth-picture.ts";
import { wayBack, type OrdersView } from "../screens/orders-say.ts";
import { averageOf, byMonth, eachDay, totalsOf, writeTenths, type ParcelDay } from "./orders.ts";
import { sparkOf } from "./spark.ts";
import { nextArticle, packersAt, stageOf } from "./stage.ts";
import { myNumbers, todaysParcels } from "../../../bot/doors.ts";

/** Totals, average, stage, growth as a line, and what comes next. */
export function sayNumbers(
  view: OrdersView,
  days: readonly ParcelDay[],
  total: number,
  articles: readonly Article[],
): Reply {
  if (days.length === 0) {
    return { words: phrase("orders-nothing-yet"), buttons: [[todaysParcels], [...wayBack]] };
  }
  const { today, week } = totalsOf(days, view.today);
  const average = averageOf(days, view.today);
  const stage = average === undefined ? undefined : stageOf(average.tenths);
  const next = stage === undefined ? undefined : findByRole(articles, nextArticle[stage]);
  return {
    words: [
      phrase("orders-totals", {
        noted: today === undefined ? "no" : "yes",
        today: today ?? 0,
        week,
        total,
      }),
      average === undefined
        ? phrase("orders-no-average")
        : {
            lines: [
              phrase("orders-average", {
                average: writeTenths(average.tenths),
                over: average.over,
              }),
              phrase(`orders-stage-${stageOf(average.tenths)}`),
            ],
          },
      ...growthLines(view, days),
      average === undefined
        ? ""
        : phrase(`orders-next-${stageOf(average.tenths)}`, { people: packersAt(average.tenths) }),
    ],
    buttons: [
      ...(next === undefined
        ? []
        : [[{ label: `→ ${next.words[view.language].label}`, action: `topic:${next.slug}` }]]),
      [
        { label: phrase("orders-picture"), action: "orders:picture" },
        { label: phrase("orders-file"), action: "orders:file" },
      ],
      [todaysParcels],
      [...wayBack],
    ],
  };
}

/** Growth as text: the last 14 or 28 days, and by month once there are two. */
function growthLines(view: OrdersView, days: readonly ParcelDay[]): Paragraph[] {
  const { today, language } = view;
  const first = days[0]?.day ?? today;
  const count = daysBetween(first, today) < 14 ? 14 : 28;
  const from = addDays(today, 1 - count);
  const shown = eachDay(days, from, today).map(({ parcels }) => parcels);
  const months = byMonth(days, today, 12).filter(({ month }) => month >= monthOf(first));
  return [
    {
      lines: [
        phrase("orders-spark-days", {
          from: writeDay(from, language),
          to: writeDay(today, language),
        }),
        sparkOf(shown),
      ],
    },
    shown.includes(undefined) ? phrase("orders-spark-gaps") : "",
    ...(months.length < 2
      ? []
      : [
          {
            lines: [
              phrase("orders-spark-months", {
                from: writeMonth(months[0]!.month, language),
                to: writeMonth(months.at(-1)!.month, language),
              }),
              sparkOf(months.map(({ parcels }) => parcels)),
            ],
          },
        ]),
  ];
}

/** The growth picture; drawn when it is sent, said as text where it cannot be drawn. */
export function sayPicture(view: OrdersView, days: readonly ParcelDay[]): Reply {
  const { language, today } = view;
  return {
    words: phrase("orders-picture-here"),
    attachment: {
      kind: "chart",
      chart: {
        kind: "growth",
        language,
        title: phrase("orders-picture-title"),
        subtitle: phrase(`orders-picture-by-${grainOf(days, today)}`, {
          day: writeDay(today, language),
        }),
        averageLabel: phrase("orders-picture-average"),
        ...barsOf(days, today, language),
      },
      instead: [phrase("orders-picture-failed"), ...growthLines(view, days)],
    },
    buttons: [[myNumbers, todaysParcels], [...wayBack]],
  };
}
