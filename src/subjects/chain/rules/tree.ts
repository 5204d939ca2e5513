/**
 * The chain as a text tree of two generations, small enough to load anywhere.
 *
 * Whoever agreed stands with name, village and step; all others are one number. Under that number
 * stand the named people whom they brought, so that nobody without a name can be told by them.
 */
import { findStep, type Playbook } from "../../playbook/index.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import type { Chain, ChainPerson } from "./record.ts";

type Line = string | Phrase;

/** Bytes for all lines, so that the whole message stays under 1 kB; the first generation gets half. */
const budgetBytes = 480;
/** The mark, "step 14", and the line with the number of the rest, in the longer language. */
const lineBytes = 56;

const marks = { first: "· ", second: "    ↳ " } as const;
const encoder = new TextEncoder();

interface Named extends ChainPerson {
  /** Name, village, and the title of a step without a number. */
  readonly who: string;
  readonly stepNumber: number | null;
}

/** The lines; none where nobody agreed. */
export function treeLines(playbook: Playbook, chain: Chain, language: Language): readonly Line[] {
  const nameOf = (person: ChainPerson) => named(playbook, person, language);
  const first = within(budgetBytes / 2, chain.first.map(nameOf));
  const second = within(budgetBytes - costOf(first), chain.second.map(nameOf));
  if (first.length + second.length === 0) return [];

  const lines: Line[] = [];
  for (const person of first) {
    const theirs = second.filter(({ invitedBy }) => invitedBy === person.id);
    lines.push(
      lineOf(marks.first, person),
      ...theirs.map((each) => lineOf(marks.second, each)),
      ...rest(marks.second, person.brought, theirs.length),
    );
  }
  const shown = new Set(first.map(({ id }) => id));
  const others = second.filter(({ invitedBy }) => !shown.has(invitedBy));
  const broughtByShown = first.reduce((sum, { brought }) => sum + brought, 0);
  return [
    ...lines,
    ...(chain.isMore ? [] : rest(marks.first, chain.generations[0] ?? 0, first.length)),
    ...others.map((each) => lineOf(marks.second, each)),
    ...(chain.isMore
      ? []
      : rest(marks.second, (chain.generations[1] ?? 0) - broughtByShown, others.length)),
  ];
}

function named(playbook: Playbook, person: ChainPerson, language: Language): Named {
  const step = person.stepId === null ? undefined : findStep(playbook, person.stepId);
  const title = step === undefined || step.number !== null ? null : step.words[language].title;
  const who = [person.firstName, person.village, title].filter((part) => part !== null).join(" · ");
  return { ...person, who, stepNumber: step?.number ?? null };
}

/** As many as fit, the first in any case. */
function within(bytes: number, people: readonly Named[]): readonly Named[] {
  const tooMany = people.findIndex(
    (_, index) => index > 0 && costOf(people.slice(0, index + 1)) > bytes,
  );
  return tooMany < 0 ? people : people.slice(0, tooMany);
}

function costOf(people: readonly Named[]): number {
  return people.reduce((sum, { who }) => sum + encoder.encode(who).length + lineBytes, 0);
}

function lineOf(mark: string, { who, stepNumber }: Named): Line {
  return stepNumber === null
    ? mark + who
    : phrase("chain-person-step", { who: mark + who, number: stepNumber });
}

/** Everybody of a generation who is not on the list. */
function rest(mark: string, all: number, shown: number): readonly Line[] {
  const count = all - shown;
  if (count <= 0) return [];
  return [phrase(shown === 0 ? "chain-people" : "chain-and-more", { mark, count })];
}
