/**
 * Figures: who is invited and who goes on, as officers read it: groups against each other, and small
 * ones not at all. Composes only.
 */
import {
  phrase,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { backTo } from "./capitals-say.ts";
import type { MonthFigure } from "../rules/capitals.ts";
import { ageGroups } from "../rules/person.ts";
import {
  otherHamlets,
  parseSpread,
  spreads,
  untoldGroup,
  type Side,
  type Spread,
} from "../rules/fair-spread.ts";

export interface SpreadPage {
  readonly place: string;
  readonly village: string | undefined;
  readonly language: Language;
  readonly today: string;
  readonly figures: readonly MonthFigure[];
}

export function saySpread(page: SpreadPage): Reply {
  const found = foundIn(page.figures);
  const [day] = found.map(({ countedOn }) => countedOn).toSorted();
  return {
    words: [
      page.village === undefined
        ? phrase("spread-title-all")
        : phrase("spread-title", { village: page.village }),
      ...(day === undefined
        ? [phrase("spread-few")]
        : [
            phrase("spread-what", { day: writeDay(day, page.language, page.today) }),
            ...spreads.flatMap((spread) => paragraphOf(spread, found)),
            phrase("spread-hidden"),
          ]),
    ],
    buttons: [[backTo(page.place)]],
    screen: "capitals",
  };
}

type Found = MonthFigure & {
  readonly side: Side;
  readonly spread: Spread;
  readonly group: string;
};

export interface SpreadRow {
  readonly spread: Spread;
  readonly group: string;
  readonly people: number;
  /** Of a hundred; -1: not shown. */
  readonly invited: number;
  readonly on: number;
}

/** The same as rows: the largest groups first, whoever told nothing last. */
export function spreadRows({ figures }: SpreadPage): readonly SpreadRow[] {
  const found = foundIn(figures);
  return spreads.flatMap((spread) => {
    const all = found.filter((each) => each.spread === spread);
    const people = (group: string) => all.find((each) => each.group === group)?.people ?? 0;
    return [...new Set(all.map(({ group }) => group))]
      .toSorted(
        (one, other) =>
          Number(one === untoldGroup) - Number(other === untoldGroup) ||
          people(other) - people(one),
      )
      .map((group) => ({
        spread,
        group: groupName(group),
        people: people(group),
        invited: sideOf(all, "invited", group, people(group)),
        on: sideOf(all, "on", group, people(group)),
      }));
  });
}

function foundIn(figures: readonly MonthFigure[]): readonly Found[] {
  return figures.flatMap((figure) => {
    const parsed = parseSpread(figure.figure);
    return parsed === undefined ? [] : [{ ...parsed, ...figure }];
  });
}

function sideOf(found: readonly Found[], which: Side, group: string, people: number): number {
  const each = found.find((row) => row.side === which && row.group === group);
  return each === undefined || each.value === null ? -1 : Math.round((100 * each.value) / people);
}

function paragraphOf(spread: Spread, all: readonly Found[]): readonly Paragraph[] {
  const found = all.filter((each) => each.spread === spread);
  const groups = [...new Set(found.map(({ group }) => group))];
  if (groups.length === 0) return [];
  const told = groups.filter((group) => group !== untoldGroup);
  const people = (group: string) => found.find((each) => each.group === group)?.people ?? 0;
  const sum = told.reduce((all_, group) => all_ + people(group), 0);
  return [
    {
      lines: [
        phrase("spread-heading", { spread }),
        ...told
          .toSorted((one, other) => people(other) - people(one))
          .map((group) => lineOf(found, group, people(group), sum)),
        ...groups
          .filter((group) => group === untoldGroup)
          .map((group) => lineOf(found, group, people(group), 0)),
      ],
    },
  ];
}

function lineOf(found: readonly Found[], group: string, people: number, told: number): Phrase {
  return phrase("spread-line", {
    group: groupName(group),
    people,
    share: told === 0 ? -1 : Math.round((100 * people) / told),
    invited: sideOf(found, "invited", group, people),
    on: sideOf(found, "on", group, people),
  });
}

function groupName(group: string): string {
  if (group === untoldGroup) return "untold";
  if (group === otherHamlets) return "other";
  return ageGroups.some((age) => age === group) ? `age-${group}` : group;
}
