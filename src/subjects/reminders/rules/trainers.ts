/**
 * Nudges for who brought somebody: how many stand still, and words to pass on. Composes only.
 *
 * A name, and the step it stands on, is said only of those who agreed to be seen; all others are
 * counted.
 */
import { findStep, type Playbook } from "../../playbook/index.ts";
import {
  phrase,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { stopReminders } from "../screens/nudges-say.ts";
import type { Span, Stuck } from "./nudges-record.ts";
import { type Came, nextSentence, type Sentence } from "./sentences.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** Without a move for so long, but not so long that they are gone. */
const stuckAfterDays = 7;
const goneAfterDays = 28;
/** Of the same person not sooner again. */
const sameAfterDays = 21;
/** To the same trainer not sooner again. */
export const trainerRestMs = 7 * dayMs;

export function stuckSpan(now: Date): Span {
  return { from: daysAgo(now, goneAfterDays), to: daysAgo(now, stuckAfterDays) };
}

/** Whoever was spoken of later than this is not spoken of again. */
export function toldBefore(now: Date): Date {
  return daysAgo(now, sameAfterDays);
}

/** Words taken along in this span say what came of them: their week is over, and it is less than a year ago. */
export function cameSpan(now: Date): Span {
  return { from: daysAgo(now, 365), to: daysAgo(now, 7) };
}

export function sayStuck(
  playbook: Playbook,
  name: string,
  stuck: readonly Stuck[],
  language: Language,
): Reply {
  const named = stuck.filter((each) => each.firstName !== undefined);
  const lines: Phrase[] = named.map((each) => lineOf(playbook, each, language));
  const others = stuck.length - named.length;
  if (named.length > 0 && others > 0) lines.push(phrase("trainer-others", { count: others }));
  const list: readonly Paragraph[] = lines.length === 0 ? [] : [{ lines }];
  return {
    words: [
      phrase("trainer-hello", { name }),
      phrase("trainer-stuck", { count: stuck.length }),
      ...list,
      phrase("trainer-how"),
    ],
    buttons: [
      [
        {
          label: phrase("trainer-words"),
          action: `trainer:words:${commonStep(stuck) ?? ""}`,
          style: "primary",
        },
      ],
      [stopReminders],
    ],
  };
}

/**
 * Words to forward, as the one who sends them would say it.
 *
 * @param came what came of them so far; `undefined`: too few were sent them
 */
export function sayWordsToSend(
  playbook: Playbook,
  stepId: string,
  { sentence, came }: { readonly sentence: Sentence; readonly came: Came | undefined },
  link: string,
  language: Language,
): readonly Reply[] {
  const step = findStep(playbook, stepId);
  const title = step?.words[language].title ?? "";
  return [
    {
      words: [
        phrase("trainer-forward"),
        ...(came === undefined
          ? []
          : [phrase("trainer-came", { people: came.people, count: came.wentOn })]),
      ],
      buttons: [
        [
          {
            label: phrase("trainer-other-words"),
            action: `trainer:words:${step?.id ?? ""}:${nextSentence(sentence)}`,
          },
        ],
      ],
    },
    {
      words:
        step?.number == null
          ? phrase("trainer-text", { sentence, link })
          : phrase("trainer-text-step", { sentence, number: step.number, title, link }),
    },
  ];
}

/** The step that all of them stand on, where all of them may be named. */
function commonStep(stuck: readonly Stuck[]): string | undefined {
  const [first] = stuck;
  const isCommon = stuck.every(
    ({ firstName, stepId }) => firstName !== undefined && stepId === first?.stepId,
  );
  return isCommon ? first?.stepId : undefined;
}

function lineOf(playbook: Playbook, { firstName, stepId }: Stuck, language: Language): Phrase {
  const name = firstName ?? "";
  const step = findStep(playbook, stepId);
  const title = step?.words[language].title ?? "";
  return step?.number == null
    ? phrase("trainer-named", { name, title })
    : phrase("trainer-named-step", { name, title, number: step.number });
}

function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayMs);
}
