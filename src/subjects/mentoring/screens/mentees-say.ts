/**
 * Mentoring: the list of a mentor's learners, a line each, with filters and pages. Composes only; a
 * page per learner is mentee-page.ts.
 */
import { bar } from "../../playbook/index.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { localDay } from "../../../bot/local-time.ts";
import { leafRows } from "../rules/leaf.ts";
import { backNow, changeDay, sayUntil } from "../rules/until.ts";
import {
  hasLeft,
  isNew,
  isResting,
  isStuck,
  menteeFilters,
  standingOf,
  stillDays,
  type Mentee,
  type MenteeCounts,
  type MenteeFilter,
  type MenteePage,
  type Road,
} from "../rules/mentees.ts";

/** Learners on one page. */
export const menteesOnPage = 8;

const toDigest: Button = { label: phrase("digest-button"), action: "mentees:digest" };
const away: Button = { label: phrase("mentees-go-away"), action: "mentor:away" };

export interface MenteesView extends Road {
  readonly language: Language;
  readonly timeZone: string;
}

export function sayMentees(
  view: MenteesView,
  { counts, from, mentees }: MenteePage,
  filter: MenteeFilter,
): Reply {
  if (counts.all === 0) {
    return { words: phrase("mentees-none"), buttons: [[toDigest], [away]] };
  }
  const to = (index: number) => `mentees:list:${filter}:${index}`;
  const names = mentees.map(({ member }, index): Button => ({
    label: phrase("mentees-name", { n: from + index + 1, name: member.firstName }),
    action: `mentees:one:${filter}:${member.id}`,
  }));
  return {
    words: [
      phrase("mentees-title", { count: counts.all }),
      mentees.length === 0
        ? phrase("mentees-filter-nobody")
        : { lines: mentees.map((each, index) => lineOf(view, each, from + index + 1)) },
    ],
    buttons: [
      ...inTwos(filtersOf(counts, filter, from > 0)),
      ...inTwos(names),
      ...leafRows(from, counts[filter], menteesOnPage, to),
      [toDigest, away],
    ],
  };
}

/** @param until the day on which they are back */
export function sayAway(
  until: string | null,
  view: Pick<MenteesView, "language" | "timeZone" | "now">,
): Reply {
  return {
    words: sayUntil("mentees-away", view, until, localDay(view.now, view.timeZone)),
    buttons: [[backNow], [changeDay]],
  };
}

export function filterLabel(filter: MenteeFilter, count: number, isOn: boolean): Phrase {
  return phrase("mentees-filter", { filter, count, on: isOn ? "yes" : "no" });
}

function filtersOf(
  counts: MenteeCounts,
  filter: MenteeFilter,
  isLater: boolean,
): readonly Button[] {
  // On a later page the way back leads to the first one of this filter already.
  const offered = menteeFilters.filter((each) => !isLater || each !== filter);
  return offered.map((each) => ({
    label: filterLabel(each, counts[each], each === filter),
    action: `mentees:list:${each}:0`,
  }));
}

/** `1. Wang ■■□…`, and below it `3 Who does what · 2 to look at · still for 8 days`: one line is too long for a phone. */
function lineOf(view: MenteesView, mentee: Mentee, n: number): Phrase {
  const { done, all } = standingOf(view, mentee);
  return phrase("mentees-line", {
    n,
    name: mentee.member.firstName,
    bar: bar(done, Math.max(all, 1)),
    ...marksOf(view, mentee),
  });
}

/** Their step, what waits, and what somebody should know. */
export function marksOf(view: MenteesView, mentee: Mentee) {
  const { step } = standingOf(view, mentee);
  const number = step?.number ?? null;
  const title = step?.words[view.language].title ?? "";
  return {
    step: number === null ? title : `${number} ${title}`,
    begun: step === undefined ? "no" : "yes",
    waiting: mentee.waiting.length,
    still: isStuck(view, mentee) ? stillDays(mentee, view.now) : 0,
    new: isNew(mentee, view.now) ? "yes" : "no",
    here: hasLeft(mentee) ? "left" : isResting(mentee, view.now) ? "resting" : "here",
  };
}

export function inTwos(buttons: readonly Button[]): readonly (readonly Button[])[] {
  return buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
}
