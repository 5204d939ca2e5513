/**
 * Figures: who is invited and who goes on: women and men, ages, parts of the village against each
 * other. Pure. Only what people told about themselves; whoever told nothing is a group as well, since
 * it is what is left of the village.
 */
import type { StoredFigure } from "./capitals.ts";
import type { CountedPerson } from "./person.ts";
import { suppressBelow } from "../../../bot/suppression.ts";
import { hideRows, hideSmall } from "./suppression.ts";
import type { Tally } from "./tally.ts";

export const spreads = ["sex", "age", "hamlet"] as const;
export type Spread = (typeof spreads)[number];

/** What is compared: came by an invitation; was here in the last four weeks. */
const sides = ["invited", "on"] as const;
export type Side = (typeof sides)[number];

/** Of those who told nothing. */
export const untoldGroup = "";

/** So many parts of a village are told apart; the rest are one. */
const mostHamlets = 8;
export const otherHamlets = "*";

/** `invited/age/under-30` */
export function spreadId(side: Side, spread: Spread, group: string): string {
  return `${side}/${spread}/${group}`;
}

export interface SpreadGroup {
  readonly side: Side;
  readonly spread: Spread;
  readonly group: string;
}

export function parseSpread(figure: string): SpreadGroup | undefined {
  const [side = "", spread = "", ...group] = figure.split("/");
  const known = {
    side: sides.find((each) => each === side),
    spread: spreads.find((each) => each === spread),
  };
  if (known.side === undefined || known.spread === undefined) return undefined;
  return { side: known.side, spread: known.spread, group: group.join("/") };
}

/** What one person adds: one to their group on each side. */
export function spreadOf(person: CountedPerson): readonly Tally[] {
  const { about } = person;
  const groups: Readonly<Record<Spread, string>> = {
    sex: about.isWoman === null ? untoldGroup : about.isWoman ? "woman" : "man",
    age: about.ageGroup ?? untoldGroup,
    hamlet: hamletKey(about.hamlet ?? ""),
  };
  return spreads.flatMap((spread) =>
    sides.map((side) => ({
      figure: spreadId(side, spread, groups[spread]),
      value: Number(side === "invited" ? person.isInvited : person.goesOn),
      people: 1,
    })),
  );
}

/** The same part of the village, however it was typed. */
function hamletKey(text: string): string {
  const key = text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
  return key === otherHamlets ? untoldGroup : key;
}

/** What of it may be kept and shown: sizes of groups, and of each group the part, where it tells of nobody. */
export function publishSpread(tallies: Iterable<Tally>): readonly StoredFigure[] {
  const found = [...tallies].flatMap((tally) => {
    const parsed = parseSpread(tally.figure);
    return parsed === undefined ? [] : [{ ...parsed, ...tally }];
  });
  return spreads.flatMap((spread) =>
    sides.flatMap((side) => {
      const all = found.filter((each) => each.side === side && each.spread === spread);
      // Where nobody told anything there is nothing to compare.
      if (all.every(({ group }) => group === untoldGroup)) return [];
      return publishSide(side, spread, spread === "hamlet" ? mergeSmallHamlets(all) : all);
    }),
  );
}

type Group = Pick<Tally, "value" | "people"> & { readonly group: string };

function publishSide(
  side: Side,
  spread: Spread,
  groups: readonly Group[],
): readonly StoredFigure[] {
  const sizes = hideSmall(groups.map(({ people }) => people));
  const split = hideRows(groups.map(({ value, people }) => [value, people - value]));
  return groups.flatMap(({ group, value }, index): readonly StoredFigure[] => {
    const people = sizes[index] ?? null;
    if (people === null || people === 0) return [];
    const figure = spreadId(side, spread, group);
    if (split.has(index)) return [{ figure, value: null, people, hidden: "few" }];
    return [{ figure, value, people, hidden: null }];
  });
}

/** A village has any number of names for its parts: those that few wrote are one group. */
function mergeSmallHamlets(groups: readonly Group[]): readonly Group[] {
  const named = groups
    .filter(({ group }) => group !== untoldGroup)
    .toSorted((one, other) => other.people - one.people || (one.group < other.group ? -1 : 1));
  const isOwn = (each: Group, index: number) => index < mostHamlets && each.people >= suppressBelow;
  const rest = named.filter((each, index) => !isOwn(each, index));
  const sum = (of: (group: Group) => number) => rest.reduce((all, each) => all + of(each), 0);
  return [
    ...named.filter(isOwn),
    ...(rest.length === 0
      ? []
      : [
          {
            group: otherHamlets,
            value: sum(({ value }) => value),
            people: sum(({ people }) => people),
          },
        ]),
    ...groups.filter(({ group }) => group === untoldGroup),
  ];
}
