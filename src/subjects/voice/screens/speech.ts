/**
 * 🔊 under an answer or a card: the same words, read aloud. Only words that stand in the
 * person's own chat as an answer, or on the card at hand, are ever given to a program; what was spoken once
 * is sent again from Telegram's own copy.
 */
import {
  type Article,
  type ModelLimits,
  notesOf,
  type RecordQuestion as Question,
  type WriterHost,
} from "../../answers/index.ts";
import type { Language, Reply } from "../../../bot/reply.ts";
import type { Speak } from "../rules/model.ts";
import { speechKey, spokenText } from "../rules/speech.ts";
import { speakLater } from "../rules/work.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";

/** A program that reads aloud, and what it may cost. */
export interface Speaker {
  readonly host: WriterHost;
  readonly speak: Speak;
  /** Of the voice: model, voice, and the bot that Telegram keeps the sound for. */
  readonly version: string;
  readonly limits: ModelLimits;
  readonly usdPerMillion: number;
  /** From the tap to "I can't read it now". */
  readonly deadlineMs: number;
}

export interface SpeechDeps {
  /** Absent: only recordings are heard. */
  readonly speaker?: Speaker | undefined;
  readonly articles: readonly Article[];
  readonly phrasebook: Phrasebook;
}

export async function pressSpeech(
  deps: SpeechDeps,
  turn: MemberTurn,
  { args: [id = ""], message }: Press,
): Promise<void> {
  const question = await turn.records.questions.find(id);
  const isOwn = question?.memberId === turn.member.id;
  // The words are those of the message itself, if it is an answer to this question.
  const shown = isOwn ? await textAbout(turn, id, message) : undefined;
  if (question === undefined || shown === undefined) return sayOld(turn);
  const text = spokenText(...withoutSource(deps, question, shown));
  await speakTo(deps, turn, text, question.language);
}

/** The text of a message, if we said it about this question. */
async function textAbout(
  { records, person }: Turn,
  questionId: string,
  message: Press["message"],
): Promise<string | undefined> {
  const messageId = message?.message_id;
  if (message === undefined || !Number.isSafeInteger(messageId)) return undefined;
  if (!("text" in message) || typeof message.text !== "string") return undefined;
  const about = await records.outbox.aboutOf(person, messageId!);
  return about === `question:${questionId}` ? message.text : undefined;
}

/** The words, and the lines among them that name a source or a person, as they stand on the screen. */
function withoutSource(
  deps: SpeechDeps,
  question: Question,
  shown: string,
): [text: string, without: readonly string[]] {
  // An answer that somebody gave ends with the name.
  if (question.outcome === "kept") return [shown, shown.split("\n\n").slice(-1)];
  return [shown, sourcesOf(deps, question)];
}

function sourcesOf({ articles, phrasebook }: SpeechDeps, question: Question): readonly string[] {
  const named = articles.filter(({ slug }) => question.articles.includes(slug));
  const asked = {
    questionId: question.id,
    language: question.language,
    country: "any",
    now: question.createdAt,
  };
  return notesOf(named, asked)
    .filter(({ key }) => key === "answers-source")
    .map((source) => phrasebook.text(question.language, source));
}

/** Says it at once where it was spoken before; else as soon as a program has read it. */
export async function speakTo(
  { speaker }: Pick<SpeechDeps, "speaker">,
  turn: Turn,
  text: string,
  language: Language,
): Promise<void> {
  const { member, records, now } = turn;
  if (speaker === undefined || member === undefined || text === "") return sayOld(turn);
  const key = speechKey(speaker.version, language, text);
  const known = await records.speech.find(key);
  if (known !== undefined && known.fileId !== null) {
    await records.speech.noteUse(key, now);
    return turn.say(spokenBefore(known.fileId));
  }
  await records.speech.want({ key, language, text }, member.id, now);
  await records.work.schedule(speakLater(key, turn.receivedAt, now));
  turn.hurry();
}

export function spokenBefore(fileId: string): Reply {
  return { words: "🔊", attachment: { kind: "voice", fileId } };
}
