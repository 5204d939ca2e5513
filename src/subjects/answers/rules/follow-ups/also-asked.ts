/**
 * Answers: several questions in one message. The first is answered; the others are seen, and each is one tap away
 * in its own words.
 *
 * Of one question told at length its parts are about the same article, or about none. So a part counts where it is asked
 * of what articles know, by words of its own, and of another article than what is said.
 */
import { phrase, type Button, type Language, type Paragraph } from "../../../../bot/reply.ts";
import { isQuestion } from "../../../../bot/typed.ts";
import { clip } from "../../../../bot/clip.ts";
import type { Answer, AnswerQuestion } from "../answer.ts";
import { askedPartOf } from "../asked-part.ts";
import { isHan, writtenWordsOf } from "../search/tokens.ts";

/** "My son, who studies law, …" asks nothing, nor does "…, if they break". */
const clauses =
  /,(?!\s*(?:who|which|whose|when|if)\b)|[，。.;；:：？?！!\n]+|还有就是|还有|另外|\b(?:and|also|plus|then)\b/iu;
const beginnings =
  /^(?:(?:and|so|but|also|then|please|tell me|i (?:just )?(?:want|need|would like) to (?:know|ask))\W+)+/iu;
/** Words of asking that ask nothing, and English parts that only begin like a question. */
const tells =
  /不知道|不晓得|不清楚|没人|不管|不想|[啥谁哪]也|什么也|[啥谁哪]都|没[啥什]|着呢$|^(?:can['’]?t|has|have|would|what if|when (?:i|the|some\w*))\b/iu;
/** A word or two say nothing alone. */
const leastWords = 3;
const leastHan = 4;

/** So many parts are looked at, and so many offered: each look costs, and under an answer stand three buttons. */
const mostLooked = 4;
const mostOffered = 2;
/** Asked of an article by its own words: nearly all telling words are known there, and it is no mere guess. */
const ofArticle = { coverage: 0.9, confidence: 0.08 };

/** The questions of a message, in its order. */
export function questionsIn(text: string): readonly string[] {
  return askedPartOf(text)
    .split(clauses)
    .map((part) => part.trim().replace(beginnings, ""))
    .filter((part) => isQuestion(part) && !tells.test(part) && isLong(part));
}

function isLong(part: string): boolean {
  const words = writtenWordsOf(part);
  const han = words.filter(isHan).join("").length;
  return han >= leastHan || words.length >= leastWords;
}

export interface AlsoAsked {
  /** What is said. */
  readonly answer: Answer;
  /** The other questions, by their places among `questionsIn`. */
  readonly others: readonly { readonly at: number; readonly text: string }[];
}

/**
 * What is said to a message that asks several things, and what else it asks.
 *
 * @param whole the answer to all of it
 * @param look what the articles make of a text
 * @returns nothing where it asks one thing, where danger is near, or where not even the first is sure
 */
export function alsoAsked(
  text: string,
  whole: Answer,
  language: Language,
  ask: AnswerQuestion,
  look: AnswerQuestion["look"],
): AlsoAsked | undefined {
  if (whole.kind !== "answered" && whole.kind !== "which" && whole.kind !== "unknown") return;
  if (whole.isTold === true) return;
  const asked = questionsIn(text).slice(0, mostLooked);
  if (asked.length < 2) return;
  const answers = asked.map((part) => ask(part, language));
  if (answers.some(({ kind }) => kind === "triage")) return;
  const topics = asked.map((part, at) => topicOf(part, language, answers[at]!, look));
  const [first] = answers;
  // All of it together can be nearest to a third article: what is surely asked first is answered first.
  const isFirstSure = first?.kind === "answered" && topics[0] === first.article.slug;
  const answer = whole.kind === "answered" && !isFirstSure ? whole : first;
  if (answer?.kind !== "answered") return;
  const others = asked.flatMap((part, at) => {
    const slug = topics[at];
    return slug === undefined || slug === answer.article.slug ? [] : [{ at, text: part, slug }];
  });
  // One other article: if no part is of what is said, that part may be all that was asked.
  const isBeside = others.length < asked.length || new Set(others.map(({ slug }) => slug)).size > 1;
  return others.length === 0 || !isBeside
    ? undefined
    : { answer, others: others.slice(0, mostOffered) };
}

/** The article that a part is asked of. */
function topicOf(
  part: string,
  language: Language,
  { kind }: Answer,
  look: AnswerQuestion["look"],
): string | undefined {
  if (kind !== "answered" && kind !== "which") return undefined;
  const looked = look?.(part, language);
  const first = looked?.articles[0];
  if (looked === undefined || first === undefined || first.matched === 0) return undefined;
  const isOwn = first.coverage >= ofArticle.coverage && looked.confidence >= ofArticle.confidence;
  return isOwn ? first.article.slug : undefined;
}

/** Letters of a button; a Chinese character is as wide as two. */
const mostLetters = { en: 44, zh: 22 };

/** One for each: its words. */
export function othersButtons(
  questionId: string,
  others: AlsoAsked["others"],
  language: Language,
): readonly Button[] {
  return others.map(({ at, text }) => ({
    label: phrase("answers-also-button", { text: clip(begun(text), mostLetters[language]) }),
    action: `answer:also:${questionId}:${at}`,
  }));
}

function begun(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}

/** Two may be one question said twice. */
const several = 3;

/** Whether a message asks several things, known or not. */
export function asksSeveral(text: string): boolean {
  return countAsked(text) >= several;
}

function countAsked(text: string): number {
  return askedPartOf(text)
    .split(clauses)
    .filter((part) => isQuestion(part)).length;
}

/** Below what is said: that the others were seen, or how to come to those that have no button. */
export function withOthers(
  words: readonly Paragraph[],
  text: string,
  { kind }: Answer,
  others: AlsoAsked["others"],
): readonly Paragraph[] {
  if (kind !== "answered" && kind !== "which") return words;
  const asked = countAsked(text);
  if (asked >= several && asked > others.length + 1) {
    return [...words, phrase("answers-one-by-one")];
  }
  return others.length === 0 ? words : [...words, phrase("answers-also", { count: others.length })];
}
