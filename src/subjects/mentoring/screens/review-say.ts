/**
 * Mentoring: what somebody who looks is shown: the thing as it was sent, what a machine noticed
 * beside it, the buttons; the reasons to choose from; an empty queue.
 *
 * Composes only. First names, never numbers or usernames.
 */
import { findStep, firstSentence, type Playbook, stepTitle } from "../../playbook/index.ts";
import {
  phrase,
  type Attachment,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import type { Look, OwnSentence, Thing } from "../rules/review-record.ts";
import { readyReasons } from "./verdict-say.ts";
import { minutesSince, sayUsual, spanOf } from "../rules/wait.ts";
import { clip } from "../../../bot/clip.ts";

/** Buttons with whole sentences: longer ones are cut. */
const mostOnButton = { en: 40, zh: 20 } as const;

export interface Seeing {
  readonly playbook: Playbook;
  readonly language: Language;
  readonly now: Date;
  /** Minutes that the last things of this queue waited. */
  readonly waits: readonly number[];
  /** How many wait behind this one. */
  readonly behind: number;
}

/** The note on a card, so that it can be taken out of the chat again. */
export function aboutCard(thing: Pick<Thing, "id">): string {
  return `look:${thing.id}`;
}

/** The thing of such a message. */
export function thingIn(about: string | undefined): string | undefined {
  return /^look:(.+)$/.exec(about ?? "")?.[1];
}

const good = {
  label: phrase("look-button-good"),
  style: "success",
  means: ["yes", "praise"],
} as const;
const skip = { label: phrase("look-button-skip"), means: "skip" } as const;

/** One thing to look at. */
export function card(thing: Thing, seeing: Seeing): Reply {
  const at = `${thing.id}:${thing.revision}`;
  const waited = spanOf(minutesSince(thing.waitsSince, seeing.now));
  return {
    ...shownAsSent(thing, seeing, [
      {
        lines: [
          phrase("look-waited", { ...waited }),
          ...sayUsual(seeing.waits),
          ...(seeing.behind > 0 ? [phrase("look-behind", { count: seeing.behind })] : []),
        ],
      },
    ]),
    buttons: [
      [
        { ...good, action: `look:good:${at}` },
        { label: phrase("look-button-change"), action: `look:change:${at}`, means: "no" },
      ],
      [
        { ...skip, action: `look:skip:${at}` },
        { label: phrase("look-button-private"), action: `look:private:${at}`, style: "danger" },
      ],
    ],
  };
}

/** A verdict of somebody else that is looked at once more, without how it came out. */
export function cardAgain(thing: Thing, look: Look, seeing: Seeing): Reply {
  return {
    ...shownAsSent(thing, seeing, [phrase("look-again-how")]),
    buttons: [
      [
        { ...good, action: `again:good:${look.id}` },
        {
          label: phrase("look-button-would-change"),
          action: `again:change:${look.id}`,
          means: "no",
        },
      ],
      [{ ...skip, action: `again:skip:${look.id}` }],
    ],
  };
}

function shownAsSent(
  thing: Thing,
  { playbook, language }: Seeing,
  below: readonly Paragraph[],
): Reply {
  const step = findStep(playbook, thing.stepId);
  const task = step?.flow.find(({ id }) => id === thing.taskId);
  const attachment = attachmentOf(thing);
  return {
    words: [
      {
        lines: [
          phrase("look-card", { name: thing.learner.firstName, kind: thing.kind }),
          ...(step === undefined ? [] : [stepTitle(playbook, step, language)]),
          ...(task === undefined ? [] : [firstSentence(task.text[language], language)]),
        ],
      },
      ...contentOf(thing, playbook, language),
      ...flagsOf(thing),
      ...below,
    ],
    about: aboutCard(thing),
    ...(attachment === undefined ? {} : { attachment }),
  };
}

function attachmentOf({ kind, fileId }: Thing): Attachment | undefined {
  if (fileId === null) return undefined;
  return kind === "photo" || kind === "document" || kind === "voice" ? { kind, fileId } : undefined;
}

/** The words that came with it; numbers, each by its name. */
function contentOf(thing: Thing, playbook: Playbook, language: Language): readonly Paragraph[] {
  if (thing.text === null) return [];
  // A link stands alone, so that it can be opened with a tap.
  if (thing.kind === "link") return [thing.text];
  if (thing.kind !== "number") return [phrase("look-words", { words: thing.text })];
  const task = findStep(playbook, thing.stepId)?.flow.find(({ id }) => id === thing.taskId);
  const names = task?.kind === "show" ? task.fields.map(({ label }) => label[language]) : [];
  const numbers = thing.text.split(" ");
  if (names.length !== numbers.length) return [thing.text];
  return [
    {
      lines: numbers.map((number, index) => phrase("look-number", { name: names[index]!, number })),
    },
  ];
}

const flagWords: Readonly<Record<string, Phrase>> = {
  "link-form": phrase("look-flag-link-form"),
  "number-range": phrase("look-flag-number-range"),
};

function flagsOf({ flags }: Thing): readonly Phrase[] {
  return flags.flatMap((flag) => flagWords[flag] ?? []);
}

/** Why should it be changed? A tap, a sentence of one's own, or whatever is written or said now. */
export function askWhy(
  thing: Thing,
  sentences: readonly OwnSentence[],
  language: Language,
  keepsSentences: boolean,
): Reply {
  const at = `${thing.id}:${thing.revision}`;
  const most = mostOnButton[language];
  return {
    words: phrase("look-why", { name: thing.learner.firstName, kind: thing.kind }),
    buttons: [
      ...readyReasons.map((reason): Button[] => [
        { label: phrase(`look-why-${reason}`), action: `look:why:${at}:${reason}` },
      ]),
      ...sentences.map(({ id, text }): Button[] => [
        { label: clip(text, most), action: `look:own:${at}:${id}` },
      ]),
      [
        { label: phrase("back"), action: `look:card:${at}` },
        ...(keepsSentences ? [{ label: phrase("look-sentences"), action: "sentence:list" }] : []),
      ],
    ],
  };
}

/** The verdict is on its way: it can be taken back; words of one's own can be kept. */
export function sayTold(thing: Thing, look: Look, canKeep: boolean): Reply {
  const undo: Button = {
    label: phrase("look-undo"),
    action: `look:undo:${look.id}`,
    means: "undo",
  };
  const keep: Button = { label: phrase("look-keep-sentence"), action: `sentence:keep:${look.id}` };
  return {
    words: phrase("look-told", { name: thing.learner.firstName, verdict: look.verdict }),
    buttons:
      look.verdict === "private" ? [] : [[undo, ...(canKeep && look.words !== null ? [keep] : [])]],
  };
}
