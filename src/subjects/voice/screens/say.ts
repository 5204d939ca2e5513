/**
 * Voice: what is said around a voice note: may a program listen, what it heard, and the way to a
 * person whenever it did not.
 */
import {
  askPerson,
  confirmRelay,
  type Recipient,
  type RecordQuestion as Question,
  type WriterHost,
} from "../../answers/index.ts";
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { mostVoiceSeconds } from "../rules/note.ts";

/** Agreed for one host: another one is asked for anew. */
export function voiceConsent({ name }: WriterHost): string {
  return `voice:${name}`;
}

/** Before the first voice note is listened to. @param questionId absent: asked out of /privacy */
export function askToListen(host: WriterHost, questionId?: string): Reply {
  const of = questionId === undefined ? "" : `:${questionId}`;
  return {
    words: phrase("voice-ask", hostWith(host)),
    buttons: [
      [{ label: phrase("voice-yes"), action: `voice:on${of}` }],
      [{ label: phrase("voice-no"), action: `voice:off${of}` }],
    ],
  };
}

/** After a tap out of /privacy. */
export function agreedToListen(isAgreed: boolean, host: WriterHost): Phrase {
  return isAgreed ? phrase("voice-on", hostWith(host)) : phrase("voice-off");
}

/** Why a voice note goes to a person instead. */
export type Unheard = "too-long" | "not-heard" | "spent" | "off";

/** It was not listened to, or nothing was understood: a person can have it, who is named before. */
export function sayUnheard(
  why: Unheard,
  question: Parameters<typeof confirmRelay>[0],
  to: Recipient,
): Reply {
  const confirm = confirmRelay(question, to);
  const paragraphs: readonly Paragraph[] = [reasons[why], confirm.words].flat();
  return { ...confirm, words: paragraphs };
}

const reasons: Readonly<Record<Unheard, Phrase>> = {
  "too-long": phrase("voice-too-long", { minutes: mostVoiceSeconds / 60 }),
  "not-heard": phrase("voice-not-heard"),
  spent: phrase("voice-spent"),
  off: phrase("voice-off"),
};

/** What was heard, before anything is made of it. */
export function sayHeard(
  question: Pick<Question, "id" | "outcome" | "text">,
  to: Recipient,
): Reply {
  const { id, text } = question;
  return {
    words: phrase("voice-heard", { text }),
    buttons: [[fix(id), askPerson(question, to)]],
  };
}

/**
 * While a task waits for words: it may be the answer, and nothing is taken that was misheard.
 *
 * @param isTyped they wrote it themselves, in place of what was heard
 */
export function askWhichHeard(
  { id, text }: Pick<Question, "id" | "text">,
  isTyped: boolean,
): Reply {
  return {
    words: [...(isTyped ? [] : [phrase("voice-heard", { text })]), phrase("either-ask")],
    buttons: [
      [{ label: phrase("either-task"), action: `voice:task:${id}` }],
      [{ label: phrase("either-question"), action: `voice:question:${id}` }],
      [fix(id)],
    ],
  };
}

function fix(id: string): Button {
  return { label: phrase("voice-fix"), action: `voice:fix:${id}` };
}

/** What /privacy says of it. @param speaks whether a program reads aloud, too */
export function privacyOfVoice(
  listening: { readonly isAgreed: boolean } | undefined,
  speaks: boolean,
  host: WriterHost,
): { readonly words: readonly Phrase[]; readonly buttons: readonly Button[] } {
  const aloud = speaks ? [phrase("speech-privacy", hostWith(host))] : [];
  if (listening === undefined) return { words: aloud, buttons: [] };
  return listening.isAgreed
    ? {
        words: [phrase("voice-privacy-on", hostWith(host)), ...aloud],
        buttons: [{ label: phrase("voice-turn-off"), action: "voice:off" }],
      }
    : {
        words: [phrase("voice-privacy-off"), ...aloud],
        buttons: [{ label: phrase("voice-turn-on"), action: "voice:ask" }],
      };
}

function hostWith({ name, own }: WriterHost): Readonly<Record<string, string>> {
  return { host: name, where: own ? "own" : "far" };
}
