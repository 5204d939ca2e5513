/**
 * Written answers: what is said. The words are the model's; what stands below them (source, month, caution,
 * whose rule it is) and the buttons are code's, the same as under a checked article.
 *
 * And the one question that comes first: may a program write for you? It names who reads what is asked.
 */
import type { Article } from "../rules/article.ts";
import { answeredButtons, notesOf, type Asked } from "../rules/compose.ts";
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { modelUse } from "../../../bot/doors.ts";
import type { ModelLimits, ModelUse } from "../rules/written/record.ts";

/** Who reads what is asked; `own`: a machine of the association. */
export interface WriterHost {
  readonly name: string;
  readonly own: boolean;
}

/** Agreed for one host: another one is asked for anew. */
export function writtenConsent({ name }: WriterHost): string {
  return `written-answers:${name}`;
}

export function composeWritten(text: string, cited: readonly Article[], asked: Asked): Reply {
  return {
    words: [...text.split("\n\n"), ...notesOf(cited, asked)],
    buttons: answeredButtons(asked),
    about: `question:${asked.questionId}`,
  };
}

const yes: Button = { label: phrase("written-yes"), action: "written:yes" };
const no: Button = { label: phrase("written-no"), action: "written:no" };

/** Below the first answer; once. */
export function askToWrite(host: WriterHost): Reply {
  return { words: phrase("written-ask", hostWith(host)), buttons: [[yes], [no]] };
}

/** After a tap. */
export function agreedToWrite(isAgreed: boolean, host: WriterHost): Phrase {
  return isAgreed ? phrase("written-on", hostWith(host)) : phrase("written-off");
}

/** What /privacy says of it, with the way to change it. */
export function privacyOfWriting(
  isAgreed: boolean,
  host: WriterHost,
): { readonly words: Phrase; readonly button: Button } {
  return isAgreed
    ? {
        words: phrase("written-privacy-on", hostWith(host)),
        button: { label: phrase("written-turn-off"), action: "written:no" },
      }
    : {
        words: phrase("written-privacy-off"),
        button: { label: phrase("written-turn-on"), action: "written:ask" },
      };
}

/** What officers see: what it costs, and how often a checked article stood in. */
export function sayModelUse(
  host: WriterHost | undefined,
  use: { readonly today: ModelUse; readonly month: ModelUse },
  limits: ModelLimits,
): Reply {
  if (host === undefined) return { words: phrase("model-use-none") };
  const { today, month } = use;
  return {
    words: [
      phrase("model-use-host", hostWith(host)),
      phrase("model-use-today", {
        calls: today.calls,
        of: limits.inAll,
        cost: dollars(today.cost),
      }),
      phrase("model-use-month", { calls: month.calls, cost: dollars(month.cost) }),
      phrase("model-use-answers", { written: month.written, other: month.notWritten }),
      phrase("model-use-how", { each: limits.perPerson }),
    ],
  };
}

/** A line and a button below other figures. */
export function addModelUse(
  reply: Reply,
  { today, month }: { readonly today: ModelUse; readonly month: ModelUse },
): Reply {
  const line = phrase("model-use-line", {
    today: today.calls,
    todayCost: dollars(today.cost),
    month: month.calls,
    monthCost: dollars(month.cost),
  });
  return {
    ...reply,
    words: [reply.words, line].flat() as readonly Paragraph[],
    buttons: [...(reply.buttons ?? []), [modelUse]],
  };
}

/** As text, so that no language rounds it. */
export function dollars(millionths: number): string {
  return (millionths / 1e6).toFixed(2);
}

function hostWith({ name, own }: WriterHost): Readonly<Record<string, string>> {
  return { host: name, where: own ? "own" : "far" };
}
