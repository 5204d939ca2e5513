/**
 * The members' question of the month, as replies. Sums only, of at least five; what somebody voted
 * stands on no screen, their own neither.
 */
import { suppressBelow } from "../../../bot/suppression.ts";
import { toMembers } from "./members-say.ts";
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { isShown, mostAnswers, openDays, type ReadQuestion } from "../rules/vote-question.ts";
import type { Vote } from "../rules/votes-record.ts";

/** Where the page leads back to. */
export type Reader = "member" | "officer";

const wayBack = (reader: Reader): Button =>
  reader === "member" ? toMembers : { label: phrase("back"), action: "fellows:all:0" };

export function sayNoVote(reader: Reader): Reply {
  return { words: phrase("vote-none"), buttons: [...askNew(reader), [wayBack(reader)]] };
}

export function votePage(
  vote: Vote,
  counts: readonly number[],
  { isOpen, lastDay, language, reader }: VoteView,
): Reply {
  const until = isOpen
    ? phrase("vote-until", { day: writeDay(lastDay, language) })
    : phrase("vote-over");
  return {
    words: [phrase("vote-title"), vote.question, resultOf(vote, counts), until],
    buttons: [
      ...(isOpen && reader === "member" ? answersOf(vote) : []),
      ...(reader === "officer" && !isOpen ? askNew(reader) : []),
      [wayBack(reader)],
    ],
  };
}

export interface VoteView {
  readonly isOpen: boolean;
  /** As the association counts days. */
  readonly lastDay: string;
  readonly language: Language;
  readonly reader: Reader;
}

/** After a tap: that it counts, not what it was. */
export function sayVoted(vote: Vote, counts: readonly number[]): Reply {
  return {
    words: [phrase("vote-noted"), resultOf(vote, counts)],
    buttons: [[{ label: phrase("vote-change"), action: "vote:open" }], [toMembers]],
  };
}

/** Once, in an evening. */
export function askVote(vote: Vote): Reply {
  return {
    words: [phrase("vote-ask"), vote.question],
    buttons: [...answersOf(vote), [toMembers]],
  };
}

function answersOf({ id, answers }: Vote): Button[][] {
  return answers.map((label, index) => [{ label, action: `vote:cast:${id}:${index}` }]);
}

function resultOf({ answers }: Vote, counts: readonly number[]): Paragraph {
  if (!isShown(counts)) return phrase("vote-too-few", { fewest: suppressBelow });
  return {
    lines: answers.map((answer, index) =>
      phrase("vote-line", { answer, count: counts[index] ?? 0 }),
    ),
  };
}

function askNew(reader: Reader): Button[][] {
  return reader === "officer" ? [[{ label: phrase("vote-new"), action: "votes:new" }]] : [];
}

export function sayTooEarly(day: string, language: Language): Reply {
  return {
    words: phrase("vote-too-early", { day: writeDay(day, language) }),
    buttons: [[wayBack("officer")]],
  };
}

export function askQuestion(why?: Exclude<ReadQuestion, { kind: "read" }>["why"]): Reply {
  return {
    words: [
      ...(why === undefined ? [] : [phrase("vote-unread", { why, most: mostAnswers })]),
      phrase("vote-write", { most: mostAnswers }),
    ],
    buttons: [[{ label: phrase("leave-it"), action: "votes:leave" }]],
  };
}

export function confirmQuestion(question: string, answers: readonly string[]): Reply {
  return {
    words: [
      phrase("vote-check"),
      question,
      { lines: answers.map((answer) => `· ${answer}`) },
      phrase("vote-check-what", { days: openDays }),
    ],
    buttons: [
      [{ label: phrase("vote-send"), action: "votes:ask", style: "success" }],
      [{ label: phrase("vote-again"), action: "votes:new" }],
      [{ label: phrase("leave-it"), action: "votes:leave" }],
    ],
    screen: "vote-check",
  };
}

export function sayAsked(): Reply {
  return { words: phrase("vote-sent"), buttons: [[wayBack("officer")]] };
}
