/**
 * Mentoring: a page per learner: where they stand, since when, what waits, what happened last; and
 * the whole story. Composes only.
 */
import { localDay } from "../../../bot/local-time.ts";
import { bar, stepTitle } from "../../playbook/index.ts";
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { leafOf } from "./leaf.ts";
import {
  hasLeft,
  isResting,
  standingOf,
  stillDays,
  type Mentee,
  type MenteeFilter,
  type MenteeNeighbours,
} from "./mentees.ts";
import type { MenteesView } from "../screens/mentees-say.ts";
import { storyLine, taskName, type Happened } from "./story.ts";

/** Lines of the story on the learner's page, and on a page of its own. */
const lastLines = 5;
const linesOnPage = 15;

export interface MenteePlace {
  readonly mentee: Mentee;
  readonly filter: MenteeFilter;
}

/** The one before and the one after in the list that was left; in all of them if they are not there any more. */
export interface MenteesBeside extends MenteeNeighbours {
  readonly filter: MenteeFilter;
}

export function sayMentee(
  view: MenteesView,
  { mentee, filter }: MenteePlace,
  beside: MenteesBeside,
  story: readonly Happened[],
  notes: number,
): Reply {
  const { id, firstName } = mentee.member;
  const write: Button = { label: phrase("mentees-write"), action: `mentees:write:${id}` };
  const noted: Button = {
    label: phrase("mentees-notes", { count: notes }),
    action: `mentees:notes:${filter}:${id}`,
  };
  const whole: Button = {
    label: phrase("mentees-story"),
    action: `mentees:story:${filter}:${id}:0`,
  };
  const waits = waiting(view, mentee);
  return {
    words: [
      { lines: [firstName, ...where(view, mentee)] },
      { lines: since(view, mentee) },
      ...waits,
      {
        lines: [
          phrase("mentees-lately"),
          ...story.slice(0, lastLines).map((each) => storyLine(view, each)),
        ],
      },
    ],
    buttons: [
      ...(waits.length === 0 ? [] : [[{ label: phrase("look-open"), action: "do:review" }]]),
      ...(mentee.isBlocked ? [[noted]] : [[write, noted]]),
      [whole],
      [{ label: phrase("hand-button"), action: `hand:one:${id}` }],
      ...neighbours(beside),
      [{ label: phrase("back"), action: `mentees:list:${filter}:0` }],
    ],
  };
}

/** Everything so far, the newest first, in pages. */
export function sayStory(
  view: MenteesView,
  { mentee, filter }: MenteePlace,
  story: readonly Happened[],
  page: number,
): Reply {
  const { id, firstName } = mentee.member;
  const leaf = leafOf(
    story,
    page,
    linesOnPage,
    (index) => `mentees:story:${filter}:${id}:${index}`,
  );
  return {
    words: [firstName, { lines: leaf.items.map((each) => storyLine(view, each)) }],
    buttons: [...leaf.rows, [{ label: phrase("back"), action: `mentees:one:${filter}:${id}` }]],
  };
}

/** The step, and how much of the road is done, with the bar that stands in the list. */
function where(view: MenteesView, mentee: Mentee): readonly (string | Phrase)[] {
  const { step, done, all } = standingOf(view, mentee);
  if (step === undefined || mentee.run === undefined) return [phrase("mentees-not-begun")];
  return [
    stepTitle(view.playbook, step, view.language),
    phrase("mentees-steps-done", { done, all }),
    bar(done, Math.max(all, 1)),
  ];
}

export function since(view: MenteesView, mentee: Mentee): readonly Phrase[] {
  const { now, timeZone, language } = view;
  const today = localDay(now, timeZone);
  const day = (at: Date) => writeDay(localDay(at, timeZone), language, today);
  const lines = [
    phrase("mentees-since", { joined: day(mentee.member.createdAt), given: day(mentee.since) }),
    phrase("mentees-active", { day: day(mentee.activeAt), still: stillDays(mentee, now) }),
  ];
  if (hasLeft(mentee)) {
    lines.push(phrase(mentee.isBlocked ? "mentees-has-blocked" : "mentees-has-stopped"));
  } else if (isResting(mentee, now)) {
    const until = mentee.pause?.until ?? null;
    lines.push(
      until === null ? phrase("mentees-rests") : phrase("mentees-rests-until", { day: day(until) }),
    );
  }
  return lines;
}

export function waiting(view: MenteesView, mentee: Mentee): readonly Paragraph[] {
  if (mentee.waiting.length === 0) return [];
  const { now, timeZone, language } = view;
  const lines = mentee.waiting.map((thing) =>
    phrase("mentees-waits", {
      kind: thing.kind,
      task: taskName(view, thing),
      day: writeDay(localDay(thing.at, timeZone), language, localDay(now, timeZone)),
    }),
  );
  return [{ lines: [phrase("mentees-what-waits"), ...lines] }];
}

function neighbours({ filter, before, after }: MenteesBeside): readonly Button[][] {
  const to = (id: string) => `mentees:one:${filter}:${id}`;
  const row: Button[] = [];
  if (before !== undefined) row.push({ label: phrase("mentees-before"), action: to(before) });
  if (after !== undefined) row.push({ label: phrase("mentees-next"), action: to(after) });
  return row.length === 0 ? [] : [row];
}
