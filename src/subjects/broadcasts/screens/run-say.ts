/**
 * Broadcasts: one that is on its way, as the officer sees it: a bar, how many of how many, how fast, how
 * long still. Composes only; the message is edited in place.
 */
import { bar } from "../../playbook/index.ts";
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import type { Broadcast, BroadcastTotals } from "../rules/record.ts";
import { lettersOf } from "../rules/screen-name.ts";
import { writeMoment } from "./when-say.ts";

export interface RunView {
  readonly broadcast: Broadcast;
  readonly totals: BroadcastTotals;
  readonly perSecond: number;
  readonly language: Language;
  readonly today: string;
}

/** One message a broadcast, however many run. */
export function runScreen(id: string): string {
  return lettersOf("bc-", id);
}

const count = (numbers: Iterable<number>): number => [...numbers].reduce((sum, n) => sum + n, 0);

/** Everybody to whom it goes; who is left out is not among them. */
export function allOf(totals: BroadcastTotals): number {
  return totals.waiting + totals.sending + doneOf(totals);
}

/** Whose turn has been, however it ended. */
export function doneOf({ sent, blocked, unknown, failed }: BroadcastTotals): number {
  return sent + blocked + unknown + count(failed.values());
}

export function leftOutOf({ leftOut }: BroadcastTotals): number {
  return count(leftOut.values());
}

/** @param inPlace false where it is shown anew: at the end of the chat */
export function sayRun(view: RunView, inPlace = true): Reply {
  const { broadcast } = view;
  return {
    words: [phrase("broadcast-run", { state: broadcast.state }), ...sayStanding(view)],
    buttons: runButtons(broadcast),
    screen: runScreen(broadcast.id),
    inPlace,
  };
}

export function sayStanding(view: RunView): readonly Paragraph[] {
  const { broadcast, totals, language, today } = view;
  const { state, startsAt } = broadcast;
  const all = allOf(totals);
  if (startsAt !== null && all === 0 && (state === "due" || state === "preparing")) {
    return [phrase("broadcast-run-at", { when: writeMoment(startsAt, language, today) })];
  }
  if (all === 0) return [];
  const done = doneOf(totals);
  return [{ lines: [bar(done, all), ...sayNumbers(view)] }];
}

/** Below the bar: how many of how many, how fast, how long still. */
export function sayNumbers(view: RunView): readonly Phrase[] {
  const { broadcast, totals } = view;
  const count = phrase("broadcast-run-count", { done: doneOf(totals), all: allOf(totals) });
  return [count, ...(broadcast.state === "sending" ? sayPace(view) : [])];
}

/** With nobody served in the last minute the rest waits for its hour or for the morning. */
function sayPace({ totals, perSecond }: RunView): readonly Phrase[] {
  if (totals.waiting === 0) return [];
  if (perSecond <= 0) return [phrase("broadcast-run-waits", { waiting: totals.waiting })];
  const leftS = Math.ceil(totals.waiting / perSecond);
  const isLong = leftS >= 120;
  return [
    phrase("broadcast-run-pace", {
      speed: Math.round(perSecond * 10) / 10,
      left: isLong ? Math.ceil(leftS / 60) : leftS,
      unit: isLong ? "minutes" : "seconds",
    }),
  ];
}

/** Below what it says, for every other officer. @param who is no officer any more: its author, or who agreed */
export function sayHeld(
  broadcast: Broadcast,
  totals: BroadcastTotals,
  who: { readonly name: string; readonly isAuthor: boolean },
): Reply {
  const name = who.name === "" ? "nobody" : who.name;
  const hasBegun = broadcast.startedAt !== null;
  return {
    words: [
      who.isAuthor
        ? phrase("broadcast-held-author", { name })
        : phrase("broadcast-held-second", { name }),
      hasBegun
        ? phrase("broadcast-held-begun", { done: doneOf(totals), all: allOf(totals) })
        : phrase("broadcast-held-new"),
    ],
    buttons: runButtons(broadcast),
  };
}

export const fixButton = (id: string): Button => ({
  label: phrase("broadcast-fix"),
  action: `bc:fix:${id}`,
});

/** What is planned can be changed until it begins; what is on its way can only be stopped. */
export function runButtons({
  id,
  state,
  startedAt,
  corrects,
}: Broadcast): readonly (readonly Button[])[] {
  const cancel: Button = {
    label: phrase("broadcast-cancel"),
    action: `bc:stop:${id}`,
    style: "danger",
  };
  const fix = startedAt === null || corrects !== undefined ? [] : [[fixButton(id)]];
  if (state === "paused") {
    const label = startedAt === null ? phrase("broadcast-take-over") : phrase("broadcast-resume");
    return [[{ label, action: `bc:resume:${id}` }, cancel], ...fix];
  }
  if (state === "preparing" || state === "sending") {
    return [[{ label: phrase("broadcast-pause"), action: `bc:pause:${id}` }, cancel], ...fix];
  }
  if (state !== "due") return [];
  const change: Button = { label: phrase("broadcast-change"), action: `bc:change:${id}` };
  return startedAt === null ? [[change, cancel]] : [[cancel]];
}

/** Asked in a message of its own: the bar goes on being edited meanwhile. */
export function askCancel({ id }: Broadcast, totals: BroadcastTotals): Reply {
  return {
    words: phrase("broadcast-cancel-ask", { sent: totals.sent + totals.unknown }),
    buttons: [
      [
        { label: phrase("broadcast-cancel-yes"), action: `bc:stop-yes:${id}`, style: "danger" },
        { label: phrase("broadcast-cancel-no"), action: `bc:run:${id}` },
      ],
    ],
  };
}
