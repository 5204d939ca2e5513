/**
 * Figures: the four capitals as officers read them: each figure with its baseline, on how many people
 * it rests, what it means; and the picture of months. Composes only.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay, writeMonth } from "../../../bot/calendar.ts";
import {
  capitals,
  figures,
  figuresOf,
  leading,
  type Capital,
  type FigureId,
  type MonthFigure,
} from "../rules/capitals.ts";
import type { LinesChart } from "../../../bot/chart.ts";
import { onTen, writeFigure } from "../rules/write.ts";

const screen = "capitals";

/** Months of a picture. */
export const mostMonths = 24;

export interface CapitalsPage {
  /** A village's id, or `all`. */
  readonly place: string;
  /** Its name; all villages have none. */
  readonly village: string | undefined;
  readonly language: Language;
  readonly today: string;
  readonly figures: readonly MonthFigure[];
  /** The first month of each figure. */
  readonly first: readonly MonthFigure[];
}

function placeName(village: string | undefined): string | Phrase {
  return village ?? phrase("capitals-everywhere");
}

/** All four, a line a figure. */
export function sayCapitals(page: CapitalsPage): Reply {
  const counted = page.figures
    .map(({ countedOn }) => countedOn)
    .toSorted()
    .at(0);
  const day = counted === undefined ? "" : writeDay(counted, page.language, page.today);
  return {
    words: [
      titleOf(page),
      ...(counted === undefined
        ? [phrase("capitals-few")]
        : [
            phrase("capitals-counted", { day }),
            ...capitals.map((capital): Paragraph => ({
              lines: [
                phrase("capitals-name", { capital }),
                ...figuresOf(capital).map((id) => lineOf(page, id)),
              ],
            })),
          ]),
    ],
    buttons: [
      ...pairs(
        capitals.map((capital) => ({
          label: phrase("capitals-name", { capital }),
          action: `capitals:one:${capital}:${page.place}`,
        })),
      ),
      [
        { label: phrase("capitals-picture"), action: `capitals:picture:${page.place}` },
        { label: phrase("capitals-file"), action: `capitals:file:${page.place}` },
      ],
      [{ label: phrase("spread-open"), action: `capitals:spread:${page.place}` }],
      [{ label: phrase("board-other-village"), action: "board:list:0" }],
    ],
    screen,
  };
}

/** One capital: each figure with what it means and on how many people it rests. */
export function sayCapital(page: CapitalsPage, capital: Capital): Reply {
  return {
    words: [
      titleOf(page),
      phrase("capitals-name", { capital }),
      ...figuresOf(capital).map((id): Paragraph => {
        const found = page.figures.find(({ figure }) => figure === id);
        return {
          lines: [
            lineOf(page, id),
            phrase("capitals-what", { figure: id }),
            ...(found === undefined ? [] : [phrase("capitals-rests", { people: found.people })]),
          ],
        };
      }),
      ...(capital === "natural" ? [phrase("capitals-natural-ours")] : []),
    ],
    buttons: [[backTo(page.place)]],
    screen,
    inPlace: true,
  };
}

export function backTo(place: string): Button {
  return { label: phrase("capitals-all-four"), action: `capitals:of:${place}` };
}

function titleOf({ village }: CapitalsPage): Phrase {
  return village === undefined
    ? phrase("capitals-title-all")
    : phrase("capitals-title", { village });
}

/** Its value, and the first one. */
function lineOf({ figures: kept, first, language }: CapitalsPage, id: FigureId): Phrase {
  const found = kept.find(({ figure }) => figure === id);
  if (found === undefined) return phrase("capital-line-none", { figure: id });
  const { value, people, hidden } = found;
  if (value === null)
    return phrase("capital-line-hidden", { figure: id, people, why: hidden ?? "few" });
  const base = first.find(({ figure }) => figure === id);
  const isFirst = base === undefined || base.value === null || base.month === found.month;
  return phrase(`capital-line-${figures[id].kind}`, {
    figure: id,
    value: writeFigure(id, value, people, language),
    part: value,
    people,
    first: isFirst ? "none" : writeFigure(id, base.value, base.people, language),
    month: isFirst ? "" : writeMonth(base.month, language),
  });
}

/** The four that people themselves say, month by month, on one scale. */
export function capitalsPicture(
  page: Pick<CapitalsPage, "village" | "language">,
  months: readonly string[],
  kept: readonly MonthFigure[],
): LinesChart<string | Phrase> {
  const last = kept.filter(({ month }) => month === months.at(-1));
  const people = capitals.flatMap((capital) => {
    const found = last.find(({ figure }) => figure === leading[capital]);
    return found === undefined ? [] : [found.people];
  });
  return {
    kind: "lines",
    language: page.language,
    title: placeName(page.village),
    subtitle: phrase("capitals-picture-subtitle"),
    labels: months.map((month) => writeMonth(month, page.language)),
    series: capitals.map((capital) => ({
      name: phrase("capitals-name", { capital }),
      values: months.map((month) => {
        const id = leading[capital];
        const found = kept.find((each) => each.figure === id && each.month === month);
        return found === undefined || found.value === null
          ? null
          : onTen(id, found.value, found.people);
      }),
    })),
    ...(people.length === 0
      ? {}
      : { note: phrase("capitals-picture-note", { people: Math.min(...people) }) }),
  };
}

/** The same in words, where no picture can be drawn. */
function capitalsInWords(chart: LinesChart<string | Phrase>): Paragraph {
  return {
    lines: [
      phrase("capitals-picture-failed"),
      ...chart.series.flatMap(({ name, values }) => [
        name,
        values.map((value) => (value === null ? "–" : String(value))).join(" · "),
      ]),
    ],
  };
}

export function sayCapitalsPicture(place: string, chart: LinesChart<string | Phrase>): Reply {
  return {
    words: phrase("capitals-picture-here"),
    attachment: { kind: "chart", chart, instead: capitalsInWords(chart) },
    buttons: [[backTo(place)]],
  };
}

export function sayNoPicture(place: string): Reply {
  return { words: phrase("capitals-few"), buttons: [[backTo(place)]] };
}

function pairs(buttons: readonly Button[]): readonly (readonly Button[])[] {
  return buttons.flatMap((button, index) =>
    index % 2 === 0 ? [[button, ...buttons.slice(index + 1, index + 2)]] : [],
  );
}
