/** Figures: the four capitals as rows of a file: a number a row, in the unit that its definition names. */
import {
  figures,
  isFigure,
  ordersDays,
  type Capital,
  type FigureId,
  type MonthFigure,
} from "./capitals.ts";

export interface CapitalRow {
  readonly month: string;
  readonly capital: Capital;
  readonly figure: FigureId;
  /** People of a share, a mean, parcels a day, whole yuan; `null`: hidden. */
  readonly value: number | null;
  readonly hidden: MonthFigure["hidden"];
  readonly people: number;
  readonly countedOn: string;
}

export function capitalRows(kept: readonly MonthFigure[]): readonly CapitalRow[] {
  return kept.flatMap(({ month, figure, value, hidden, people, countedOn }) =>
    isFigure(figure)
      ? [
          {
            month,
            capital: figures[figure].capital,
            figure,
            value: value === null ? null : numberOf(figure, value, people),
            hidden,
            people,
            countedOn,
          },
        ]
      : [],
  );
}

function numberOf(figure: FigureId, value: number, people: number): number {
  switch (figures[figure].kind) {
    case "level":
    case "habits":
    case "rate":
      return hundredths(value / people);
    case "a-day":
      return hundredths(value / ordersDays);
    case "money":
      return value / 100;
    default:
      return value;
  }
}

function hundredths(number: number): number {
  return Math.round(number * 100) / 100;
}
