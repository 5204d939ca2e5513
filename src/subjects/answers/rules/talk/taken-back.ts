/** Answers: what whoever took a question back reads: that nobody answers it now, and who may have read it. */
import { goOn } from "../../../../bot/doors.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../../bot/reply.ts";
import { askPerson, nameIn, takeBackButton, whatGoes, type Recipient } from "../recipient.ts";
import { wishOutcome } from "../outcomes.ts";
import type { Question } from "../record.ts";

export interface TakenBack {
  /** As it waited. */
  readonly question: Question;
  /** Who would get it if it were sent now. */
  readonly to: Recipient;
  /** It stood in somebody's chat. */
  readonly isShown: boolean;
  /** Others of the same person that still wait, the newest first. */
  readonly others: readonly Question[];
}

export function sayTakenBack({ question, to, isShown, others }: TakenBack): Reply {
  const [next] = others;
  const named = question.sentTo === "mentor" ? nameIn(to) : nameIn({ kind: "association" });
  const sendAfterAll: Button = {
    ...askPerson(question, to, "send"),
    label: phrase("reply-send-after-all"),
  };
  return {
    words: [
      phrase("reply-taken-back", whatGoes(question)),
      ...(isShown ? [phrase("reply-taken-back-seen", named)] : []),
      ...(next === undefined ? [] : [phrase("reply-waits-others", { count: others.length })]),
    ],
    buttons: [
      // A wish for another teacher is wished again where it was.
      ...(wishOutcome.test(question.outcome) ? [] : [[sendAfterAll]]),
      ...(next === undefined
        ? []
        : [[{ ...takeBackButton(next), label: phrase("reply-take-back-other") }]]),
      [goOn],
    ],
  };
}

/** The same of what went to another member. @param seen whose chat it stood in */
export function takenBackFrom(
  what: ReturnType<typeof whatGoes>,
  seen: string | undefined,
): readonly Phrase[] {
  const named = { who: "person", name: seen ?? "" };
  return [
    phrase("reply-taken-back", what),
    ...(seen === undefined ? [] : [phrase("reply-taken-back-seen", named)]),
  ];
}

/** It was taken back before. */
export function sayBackBefore(): Reply {
  return { words: phrase("reply-taken-back-before"), buttons: [[goOn]] };
}
