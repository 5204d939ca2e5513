/**
 * Broadcasts: the report of one that is over, and the list of earlier ones. Composes only. What Telegram
 * said when it refused is put into plain words; what is not known here is quoted.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeShortDay } from "../../../bot/calendar.ts";
import type { Broadcast, BroadcastTotals, LeftOut } from "../rules/record.ts";
import { allOf, fixButton, leftOutOf } from "./run-say.ts";
import { beginningOf } from "../rules/beginning.ts";
import { clip } from "../../../bot/clip.ts";

/** How a refusal reads in plain words. */
const refusals: readonly (readonly [RegExp, Phrase])[] = [
  [/deactivated/i, phrase("broadcast-refused-gone")],
  [/chat not found|PEER_ID_INVALID|can't initiate/i, phrase("broadcast-refused-no-chat")],
  [/file|media|photo|voice|document|IMAGE_/i, phrase("broadcast-refused-file")],
  [/too long|entit|parse|text is empty/i, phrase("broadcast-refused-words")],
];

const leftOutWords: Readonly<Record<LeftOut, (people: number) => Phrase>> = {
  week: (people) => phrase("broadcast-left-week", { people }),
  busy: (people) => phrase("broadcast-left-busy", { people }),
  muted: (people) => phrase("broadcast-left-muted", { people }),
  break: (people) => phrase("broadcast-left-break", { people }),
  gone: (people) => phrase("broadcast-left-gone", { people }),
  held: (people) => phrase("broadcast-left-held", { people }),
};

export interface ReportBeside {
  readonly tested?: readonly Paragraph[];
  /** Whoever got it has got what is right, or will. */
  readonly isCorrected?: boolean;
}

/** What somebody got and nothing corrects yet. */
export function mayCorrect(
  { corrects, startedAt }: Broadcast,
  { sent, unknown }: BroadcastTotals,
  isCorrected: boolean,
): boolean {
  return !isCorrected && corrects === undefined && startedAt !== null && sent + unknown > 0;
}

export function sayReport(
  broadcast: Broadcast,
  totals: BroadcastTotals,
  language: Language,
  { tested = [], isCorrected = false }: ReportBeside = {},
): Reply {
  const { id, state } = broadcast;
  // What was cancelled stays so.
  const isDoubtful = totals.unknown > 0 && state === "done";
  const doubtful: Button = {
    label: phrase("broadcast-again", { count: totals.unknown }),
    action: `bc:again:${id}`,
  };
  return {
    words: [
      phrase("broadcast-report", { state, words: firstWords(broadcast, language) }),
      { lines: sayEnds(totals) },
      ...sayLeftOut(totals),
      ...tested,
      ...(isCorrected ? [phrase("broadcast-was-corrected")] : []),
      ...(isDoubtful ? [phrase("broadcast-doubtful")] : []),
    ],
    buttons: [
      ...(isDoubtful ? [[doubtful]] : []),
      ...(mayCorrect(broadcast, totals, isCorrected) ? [[fixButton(id)]] : []),
      [
        { label: phrase("broadcast-see"), action: `bc:see:${id}` },
        { label: phrase("broadcast-earlier"), action: "bc:list:0" },
      ],
    ],
  };
}

function sayEnds(totals: BroadcastTotals): readonly Phrase[] {
  const { sent, blocked, unknown, waiting, sending, failed } = totals;
  const refused = new Map<Phrase, number>();
  for (const [reason, people] of failed) {
    const words = plainly(reason);
    refused.set(words, (refused.get(words) ?? 0) + people);
  }
  return [
    phrase("broadcast-ended-sent", { people: sent, all: allOf(totals) }),
    ...(blocked > 0 ? [phrase("broadcast-ended-blocked", { people: blocked })] : []),
    ...[...refused].map(([{ key, with: values }, people]) => phrase(key, { ...values, people })),
    ...(unknown > 0 ? [phrase("broadcast-ended-unknown", { people: unknown })] : []),
    ...(waiting + sending > 0
      ? [phrase("broadcast-ended-never", { people: waiting + sending })]
      : []),
  ];
}

/** The same phrase for the same kind of refusal, so that they add up. */
function plainly(reason: string): Phrase {
  return (
    refusals.find(([pattern]) => pattern.test(reason))?.[1] ??
    phrase("broadcast-refused", { reason: clip(reason.replace(/^[A-Z][\w ]*: /, ""), 80) })
  );
}

function sayLeftOut(totals: BroadcastTotals): readonly Paragraph[] {
  const people = leftOutOf(totals);
  if (people === 0) return [];
  const lines = [...totals.leftOut]
    .filter(([, each]) => each > 0)
    .map(([why, each]) => leftOutWords[why](each));
  return [{ lines: [phrase("broadcast-left", { people }), ...lines] }];
}

/** Sends to those who may have had it already: said before it is done. */
export function askAgain({ id }: Broadcast, { unknown }: BroadcastTotals): Reply {
  return {
    words: phrase("broadcast-again-ask", { count: unknown }),
    buttons: [
      [
        { label: phrase("broadcast-again-yes"), action: `bc:again-yes:${id}` },
        { label: phrase("leave-it"), action: `bc:report:${id}` },
      ],
    ],
  };
}

/** @param day by the usual clocks, of each broadcast */
export function sayList(
  broadcasts: readonly { readonly broadcast: Broadcast; readonly day: string }[],
  language: Language,
  page: { readonly index: number; readonly hasMore: boolean },
): Reply {
  if (broadcasts.length === 0) return { words: phrase("broadcast-none"), buttons: [[newOne]] };
  const rows = broadcasts.map(({ broadcast, day }): Button[] => [
    {
      label: phrase("broadcast-row", {
        day: writeShortDay(day, language),
        words: firstWords(broadcast, language),
        state: broadcast.state,
        what: broadcast.corrects === undefined ? "message" : "correction",
      }),
      action: `bc:report:${broadcast.id}`,
    },
  ]);
  const way: Button[] = [];
  if (page.index > 0) way.push({ label: "←", action: `bc:list:${page.index - 1}` });
  if (page.hasMore) way.push({ label: phrase("more"), action: `bc:list:${page.index + 1}` });
  return {
    words: phrase("broadcast-list"),
    buttons: [...rows, ...(way.length > 0 ? [way] : []), [newOne]],
  };
}

const newOne: Button = { label: phrase("broadcast-new"), action: "do:broadcast" };

export function firstWords({ content }: Broadcast, language: Language): string {
  return beginningOf(content, language);
}
