/** Figures: numbers of the four capitals as people read them. Rounds down where a line is to be reached. */
import type { Language } from "../../../bot/reply.ts";
import { writeTenths } from "../../shop/index.ts";
import { figures, mostPoints, ordersDays, type FigureId } from "./capitals.ts";

const minorInYuan = 100;
const yuanInWan = 10_000;

/** Whole tens of thousands of yuan: `120,000 yuan`, `12万元`. */
export function writeYuan(minor: number, language: Language): string {
  const wan = Math.floor(minor / minorInYuan / yuanInWan);
  return language === "zh" ? `${wan}万元` : `${writeCount(wan * yuanInWan)} yuan`;
}

export function writeCount(count: number): string {
  return count.toLocaleString("en-US");
}

/** A whole percentage, rounded down: 9.9 % has not reached ten. */
export function percentOf(part: number, all: number): number {
  return all === 0 ? 0 : Math.floor((100 * part) / all);
}

/** Points of 10, or habits of 3, on average. */
function meanOf(value: number, people: number): number {
  return people === 0 ? 0 : value / people;
}

/** The mean on a scale of ten, to one place, for a picture in which all scales are one. */
export function onTen(id: FigureId, value: number, people: number): number {
  const { kind } = figures[id];
  const most = kind === "habits" ? mostPoints.habits : mostPoints.level;
  return Math.round((meanOf(value, people) / most) * 100) / 10;
}

/** The figure alone, short: `27%`, `7.2`, `12`, `3.5`. */
export function writeFigure(
  id: FigureId,
  value: number,
  people: number,
  language: Language,
): string {
  switch (figures[id].kind) {
    case "share":
      return `${Math.round((100 * value) / people)}%`;
    case "level":
    case "habits":
    case "rate":
      return writeTenths(Math.round(10 * meanOf(value, people)));
    case "a-day":
      return writeTenths(Math.round((10 * value) / ordersDays));
    case "money":
      return writeYuan(value, language);
    default:
      return writeCount(value);
  }
}
