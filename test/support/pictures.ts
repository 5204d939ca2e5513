/**
 * Test support: every picture that the bot draws, of the shipped road, for a number of people, with the
 * longest words that it may meet.
 */
import { createPhrasebook } from "../../src/bot/phrasebook.ts";
import { sayChart, type Chart, type ChartSpec } from "../../src/bot/chart.ts";
import { addDays } from "../../src/bot/calendar.ts";
import { phrase, type Language, type Reply } from "../../src/bot/reply.ts";
import { openShipped } from "./program/bot.ts";
import { type DrawingName, drawingNames, drawingReply } from "../../src/subjects/drawings/index.ts";
import { leading, type MonthFigure } from "../../src/subjects/figures/rules/capitals.ts";
import type { Figures, PlaceFigures } from "../../src/subjects/figures/rules/record.ts";
import { findMonthSheet, sayMonthSheet } from "../../src/subjects/figures/rules/month-sheet.ts";
import { saySheet } from "../../src/subjects/figures/rules/sheet.ts";
import type { Want } from "../../src/subjects/figures/rules/wish.ts";
import { capitalsPicture } from "../../src/subjects/figures/screens/capitals-say.ts";
import { sayPictureOf } from "../../src/subjects/figures/screens/say-pictures.ts";
import { pictureOf } from "../../src/subjects/certificates/rules/picture.ts";
import { posterOf } from "../../src/subjects/joining/rules/poster.ts";
import type { StepState } from "../../src/subjects/playbook/rules/record.ts";
import { cardSheets } from "../../src/subjects/playbook/screens/cards.ts";
import { roadChart } from "../../src/subjects/playbook/screens/road-picture.ts";
import { sayPicture } from "../../src/subjects/shop/rules/orders-figures.ts";

const { playbook } = (await openShipped()).knowledge;
export const road = playbook;
const phrasebook = createPhrasebook();
const today = "2026-12-14";

/** What a phrase is while it is rendered. */
export const said = (language: Language, chart: ChartSpec): Chart =>
  sayChart(chart, (words) => phrasebook.text(language, words));

/** None and five or more are told; one to four are left out. */
const few = (count: number) => (count > 0 && count < 5 ? null : count);

export function placeOf(people: number, village = ""): PlaceFigures {
  const numbered = road.steps.filter(({ number }) => number !== null);
  return {
    villageId: village === "" ? null : "v1",
    name: village,
    people: few(people),
    freshThisMonth: few(Math.round(people / 4)),
    trainersThisMonth: few(Math.round(people / 10)),
    steps: numbered.map(({ id }, index) => ({
      stepId: id,
      began: few(people),
      done: few(Math.round((people * (numbered.length - index)) / (numbered.length + 1))),
      middle: few(Math.round(people / (numbered.length + 1))),
    })),
    problems: road.worstProblems.map(({ id }, index) => ({
      id,
      people: few(Math.round(people / (index + 1))),
    })),
    weeks: Array.from({ length: 12 }, (_, index) => ({
      monday: addDays("2026-09-21", 7 * index),
      people: few(people),
      parcels: few(people) === null ? null : people * (index + 1),
    })),
    months: [
      {
        fresh: few(Math.round(people / 3)),
        trainers: few(Math.round(people / 9)),
        done: numbered.map((_, index) => few(Math.round(people / (index + 2)))),
        weeks: Array.from({ length: 5 }, (_, index) => ({
          monday: addDays("2026-10-26", 7 * index),
          people: few(people),
          parcels: few(people) === null ? null : people * (index + 1),
        })),
      },
    ],
    usualWait: people < 5 ? null : 90,
    households: people === 0 ? null : people * 3,
    mentors: Math.ceil(people / 15),
  };
}

export function figuresOf(people: number): Figures {
  const all = placeOf(people);
  return {
    at: `${today}T02:00:00.000Z`,
    today,
    all,
    villages: [placeOf(people, "上溪村")],
    cohorts: Array.from({ length: 5 }, (_, index) => ({
      monday: addDays("2026-09-21", 7 * index),
      people: few(people),
      stayed: [1, 0.8, 0.6, 0.5, 0.4].map((share) => few(Math.round(people * share))),
    })),
    chains: { deepest: null, broadest: null, settled: null, share: null, broughtTenths: null },
    open: { count: 0, oldest: null },
    answers: { helped: null, unclear: null },
    deeds: { mentors: people, answers: people, broadcasts: people },
    months: [{ month: "2026-11", deeds: { mentors: people, answers: people, broadcasts: people } }],
  };
}

function chartIn({ attachment }: Reply): ChartSpec | undefined {
  if (attachment?.kind === "chart") return attachment.chart;
  return attachment?.kind === "qr" ? attachment.poster : undefined;
}

export interface Picture {
  readonly name: string;
  readonly chart: Chart;
}

/** Names as people type them: with an emoji, and longer than any line. */
const names: Readonly<Record<Language, { name: string; village: string; goods: string }>> = {
  en: {
    name: "Mei 🌸 <Chen>",
    village: "Upper Stream Village & Old Mill Hamlet by the Bridge",
    goods: "Walnuts in the shell, sun-dried persimmons and bamboo shoots of this spring",
  },
  zh: {
    name: "陈美丽🌸",
    village: "上溪镇大桥头村第三村民小组老街",
    goods: "自家晒的柿饼、带壳核桃、今年春天的笋干和手编的竹篮子",
  },
};

/** All pictures, with counts that come from this number: of people, of parcels, of months. */
export function picturesOf(language: Language, count: number): readonly Picture[] {
  const view = { language, playbook: road };
  const figures = figuresOf(count);
  const { name, village, goods } = names[language];
  const found: [string, ChartSpec | undefined][] = [
    ["sheet", chartIn(saySheet(view, figures, figures.all, false))],
    ["sheet-printed", chartIn(saySheet(view, figures, figures.all, true))],
    ...[false, true].map((asFile): [string, ChartSpec | undefined] => {
      const past = findMonthSheet(view, figures, figures.all, "2026-11")!;
      return [asFile ? "month-printed" : "month", chartIn(sayMonthSheet(past, asFile))];
    }),
    ...(["pic-road", "pic-parcels", "pic-weeks"] as const).map(
      (want: Want): [string, ChartSpec | undefined] => [
        want,
        chartIn(sayPictureOf(want, view, figures, figures.all)),
      ],
    ),
    ["progress", progressOf(language, count)],
    ["growth", growthOf(language, count)],
    ["capitals", capitalsOf(language, count)],
    [
      "poster",
      chartIn({
        words: "",
        attachment: posterOf(`https://t.me/a_bot_with_a_long_name_bot?start=r_${"x".repeat(12)}`, {
          language,
          by: count < 5 ? name : names[language].village,
          where: count === 0 ? "" : village,
        }),
      }),
    ],
    [
      "keepsake",
      {
        kind: "keepsake",
        language,
        number: count,
        title: phrase("sharing-parcels", { parcels: count }),
        goods: count === 0 ? "" : goods,
        village: count === 0 ? phrase("sharing-no-village") : village,
        name: count === 1 ? "" : name,
        foot: phrase("sharing-foot"),
      },
    ],
    ...(["certificate", "certificate-preview", "certificate-printed"] as const).map(
      (of): [string, ChartSpec] => [of, certificateOf(language, count, of)],
    ),
    ...(Object.keys(drawingNames) as DrawingName[]).map(
      (drawing): [string, ChartSpec | undefined] => [
        `drawing-${drawing}`,
        chartIn(drawingReply(drawing, language)),
      ],
    ),
    ...cardSheets(road, phrasebook).map((sheet, index): [string, ChartSpec] => [
      `cards-${index + 1}`,
      sheet,
    ]),
  ];
  return found.flatMap(([of, chart]) =>
    chart === undefined ? [] : [{ name: of, chart: said(language, chart) }],
  );
}

/** Some steps done, one of them left on the way, one gone past. */
function progressOf(language: Language, count: number): ChartSpec {
  const numbered = road.steps.filter(({ number }) => number !== null);
  const at = new Date(today);
  const done = Math.min(numbered.length, count);
  const states = numbered.slice(0, done).flatMap(({ id }, index): StepState[] => {
    if (index === 2) return [];
    const state = (["claimed", "open"] as const)[index] ?? "done";
    return [{ stepId: id, state, at }];
  });
  const traveller = { firstName: names[language].name, language };
  return roadChart(road, traveller, numbered[done]?.id, states);
}

/** The longest name and code from a thousand on; one thing shown, or both of a season. */
function certificateOf(language: Language, count: number, of: string): ChartSpec {
  const { name, village } = names[language];
  const isLong = count >= 1_000;
  const isZh = language === "zh";
  const proofs = count < 5 ? ["first-price"] : ["first-parcel", "first-month"];
  const longName = isZh
    ? "阿依古丽·买买提·吐尔逊·艾合买提"
    : "Maria-Josefina Wambui Nyambura wa Kamau";
  const facts = {
    language,
    season: count < 5 ? "get-ready" : "sell",
    proofs,
    shown: proofs.map((each) => phrasebook.phrase(language, `certificate-proof-${each}`)),
    name: isLong ? longName : name,
    village: count === 0 ? "" : village,
    lookedBy: isLong ? (isZh ? "李师傅、县电商协会" : "Li Xiaoming, the association") : "李师傅",
    day: today,
  };
  const link = `https://mentor.example.org/verify/7KQM3FHD9TXA?s=${"x".repeat(isLong ? 340 : 190)}`;
  const deps = { phrasebook, playbook: road };
  if (of === "certificate-preview") return pictureOf(deps, facts, "");
  const given = pictureOf(deps, { ...facts, number: "7KQM3FHD9TXA" }, link);
  return of === "certificate-printed" ? { ...given, onPaper: true } : given;
}

/** So many parcels yesterday, and as many days before with none, few and many. */
function growthOf(language: Language, count: number): ChartSpec | undefined {
  const length = count >= 5_000 ? 700 : Math.max(1, count * 5);
  const days = Array.from({ length }, (_, index) => ({
    day: addDays(today, index - length),
    parcels: index % 5 === 0 ? 0 : Math.round((count * (index + 1)) / length),
  }));
  return chartIn(sayPicture({ language, today }, days));
}

function capitalsOf(language: Language, count: number): ChartSpec {
  const length = count >= 5_000 ? 24 : Math.max(1, count);
  const months = Array.from({ length }, (_, index) =>
    new Date(Date.UTC(2026, 11 - (length - 1 - index), 1)).toISOString().slice(0, 7),
  );
  const kept = months.flatMap((month, index) =>
    Object.values(leading).map((figure, place): MonthFigure => ({
      month,
      figure,
      value: count < 5 ? null : Math.round(count * (figure === "nature" ? 1 : 3 + place) + index),
      people: count,
      hidden: count < 5 ? "few" : null,
      countedOn: today,
    })),
  );
  return capitalsPicture({ language, village: undefined }, months, kept);
}
