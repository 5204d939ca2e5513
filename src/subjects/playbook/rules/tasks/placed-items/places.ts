/**
 * Items of a list told by their places: "done the first two", "1 yes 3 no", "all but the last", 前两样有, 除了第三个都做了.
 *
 * Words that say anything else make of it something else: "the first two parcels came" is no tick. Pure.
 */
import { isQuestion } from "../../../../../bot/typed.ts";
import { hanClauses } from "./chinese.ts";
import type { Sign } from "./clause.ts";
import { englishClauses } from "./english.ts";

export interface Places {
  /** Indices, from 0. */
  readonly has: readonly number[];
  readonly lacks: readonly number[];
  /** Every one of them, and said as such. */
  readonly isAll: boolean;
  /** Figures and nothing else, which may be of anything. */
  readonly isFigures: boolean;
}

/** Letters; more is a story. */
const longest = 80;

/**
 * @param beside words of the task itself, which say nothing more
 * @returns `undefined` where something else is told, or no place is named
 */
export function placesIn(text: string, count: number, beside: string): Places | undefined {
  if (text.length > longest || isQuestion(text)) return undefined;
  const isHan = /\p{Script=Han}/u.test(text);
  const clauses = isHan ? hanClauses(text, count, beside) : englishClauses(text, count, beside);
  if (clauses === undefined || clauses.length === 0) return undefined;
  const all = Array.from({ length: count }, (_, at) => at);
  const state = new Map<number, Sign>();
  for (const { sign, at, isBut, isRest, isEvery } of clauses) {
    const other: Sign = sign === "has" ? "lacks" : "has";
    const named = isEvery || isBut ? all : isRest ? all.filter((each) => !state.has(each)) : at;
    for (const each of named) state.set(each, sign);
    if (isBut) for (const each of at) state.set(each, other);
  }
  const of = (sign: Sign) => all.filter((at) => state.get(at) === sign);
  const has = of("has");
  if (state.size === 0) return undefined;
  return {
    has,
    lacks: of("lacks"),
    isAll: has.length === count && clauses.some(({ isEvery }) => isEvery),
    isFigures: clauses.every(({ isFigures }) => isFigures),
  };
}
