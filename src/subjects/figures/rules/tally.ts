/**
 * Figures: what one person adds to each figure. Pure. Sums of it are no totals yet: what of them may
 * be shown is decided in publish.ts.
 */
import { figures, isFigure, shopParcels, type FigureId } from "./capitals.ts";
import { spreadOf } from "./fair-spread.ts";
import type { Counted, CountedPerson } from "./person.ts";

export interface Tally {
  readonly figure: string;
  readonly value: number;
  readonly people: number;
}

/** The largest share of one: kept beside a sum, so that a sum which is one person's is not shown. */
export const largestOf = { orders: "orders-largest", sales: "sales-largest" } as const;

/** What is not added up: the larger one stays. */
function isLargest(figure: string): boolean {
  if (isFigure(figure)) return figures[figure].kind === "longest";
  return Object.values<string>(largestOf).includes(figure);
}

/** Points by answer; an answer that is not here counts as none given. */
const points: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  learning: { neither: 0, learned: 5, showed: 5, both: 10 },
  belonging: { "not-yet": 0, "a-little": 5, clearly: 10 },
  asking: { nobody: 0, one: 5, several: 10 },
  keeping: { no: 0, "a-little": 5, clearly: 10 },
  nature: { none: 0, one: 1, two: 2, three: 3 },
};

export function tallyOf(person: CountedPerson): readonly Tally[] {
  const { about, teaches, answers, counted } = person;
  const tallies: Tally[] = [...spreadOf(person)];
  const add = (figure: FigureId, value: number | boolean) =>
    tallies.push({ figure, value: Number(value), people: 1 });

  for (const [question, byAnswer] of Object.entries(points)) {
    const answer = answers[question] ?? "";
    if (isFigure(question) && Object.hasOwn(byAnswer, answer)) add(question, byAnswer[answer]!);
  }
  if (about.cameBack !== null && about.ageGroup !== null) {
    const isYoung = about.ageGroup === "under-30" || about.ageGroup === "30-44";
    const isBack = about.cameBack !== "no" && isYoung;
    add("returned", isBack);
    if (isBack) add("returned-train", teaches);
  }
  if (counted !== undefined) addCounted(tallies, add, counted, teaches);
  return tallies;
}

function addCounted(
  tallies: Tally[],
  add: (figure: FigureId, value: number | boolean) => void,
  counted: Counted,
  teaches: boolean,
): void {
  const { parcels, home } = counted;
  add("trained", counted.isTrained);
  add("trainers", teaches);
  add("depth", counted.line);
  add("breadth", counted.brought);
  add("helped", counted.hasHelped);
  add("members", counted.isMember);
  add("shops", parcels.days90 >= shopParcels);
  if (counted.isLocal !== undefined) add("local", counted.isLocal);
  // Only who adds something: a sum of five people of whom four add nothing is one person's.
  if (parcels.days28 > 0) addSum("orders", parcels.days28);
  // On how many people it rests; the homes themselves are fewer.
  tallies.push({ figure: "homes", value: Number(home?.works === true), people: 1 });
  tallies.push({ figure: "trained-homes", value: Number(home?.isTrained === true), people: 1 });
  if ((home?.salesMinor ?? 0) > 0) addSum("sales", home!.salesMinor!);

  function addSum(figure: keyof typeof largestOf, value: number): void {
    add(figure, value);
    tallies.push({ figure: largestOf[figure], value, people: 1 });
  }
}

/** Adds up; `largest` ones keep the larger value. */
export function addTallies(into: Map<string, Tally>, tallies: Iterable<Tally>): void {
  for (const { figure, value, people } of tallies) {
    const known = into.get(figure);
    into.set(figure, {
      figure,
      value: isLargest(figure) ? Math.max(known?.value ?? 0, value) : (known?.value ?? 0) + value,
      people: (known?.people ?? 0) + people,
    });
  }
}
