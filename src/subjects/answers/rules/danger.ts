/**
 * Answers: does a message show danger, though none of the words in triage.yaml stands in it?
 *
 * The retriever knows what people in danger say (danger.yaml) beside the articles; a logistic
 * regression on a few signs of its hits tells whether one of these is really meant. It is fitted on the question sets
 * that may be looked at (docs/decisions/2026-12-01-what-only-sounds-like-danger.md); `npm run bench -- confidence`
 * fits one on phrasings that are left out.
 */
import type { Answer, AnswerQuestion, Hit } from "./answer.ts";
import { phrase, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { probabilityOf, type Scale } from "./search/confidence.ts";
import type { Kinds } from "./kinds.ts";
import { calmSlug, dangerOf } from "./subjects.ts";
import { isHan, wordsOf } from "./search/tokens.ts";

/** In the order of `dangerSignsOf`. */
const dangerScales: Readonly<Record<Language, Scale>> = {
  en: { weights: [-0.43, 7, -0.57, 1.77, 0.31, -0.81, 0.13, -2.73], answerFrom: 0.24 },
  zh: { weights: [-0.25, 8.84, -1.06, 2.61, 0.33, -0.87, 0.09, -4.56], answerFrom: 0.32 },
};
/** For a folder of which no kinds were learned. */
const unlearnedScales: Readonly<Record<Language, Scale>> = {
  en: { weights: [3.02, 7.64, -1.58, 1.51, 0, 0, 0, -3.56], answerFrom: 0.3 },
  zh: { weights: [8.11, 4.36, -2.94, 1.88, 0, 0, 0, -5.35], answerFrom: 0.31 },
};

/** @param isLearned what kind a message is was learned, dangers among the kinds */
export function dangerScaleOf(lang: Language, isLearned: boolean): Scale {
  return (isLearned ? dangerScales : unlearnedScales)[lang];
}

/** A fixed answer, to a danger or to talk. */
export type Fixed = Extract<Answer, { readonly kind: "triage" | "greeting" }>;

/** Danger by words that are sure: it comes before whatever else waits for a message. */
export function isUrgent(answer: Answer): boolean {
  return answer.kind === "triage" && answer.isLikeness !== true;
}

/** The same of a text. Mostly no word of danger stands in it, and nothing has to be looked up to say so. */
export function isUrgentText(text: string, language: Language, answer: AnswerQuestion): boolean {
  return answer.mayBeUrgent?.(text) !== false && isUrgent(answer(text, language));
}

/** Known by likeness alone, it begins with what it is for, and leads to what else may be meant. */
export function inDoubt(
  said: Reply,
  { entry, isLikeness }: Fixed,
  { language, questionId }: { readonly language: Language; readonly questionId: string },
): Reply {
  if (isLikeness !== true) return said;
  const { doubt } = entry;
  const head = doubt === undefined ? [] : [phrase("danger-perhaps", { doubt: doubt[language] })];
  const other = { label: phrase("danger-something-else"), action: `answer:else:${questionId}` };
  return {
    ...said,
    words: [...head, ...[said.words].flat()],
    buttons: [...(said.buttons ?? []), [other]],
  };
}

/** So short, "go on" and "later" are like anything. */
const leastWords = 4;
const leastHan = 6;

/** Long enough for likeness to mean something. */
export function isLongEnough(text: string): boolean {
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  return han >= leastHan || words.length >= leastWords;
}

/** Where somebody's life may hang on it: these are hardly ever only a story. */
const ofLife: ReadonlySet<string> = new Set([
  "self-harm",
  "threats",
  "child-danger",
  "sick-buyer",
  "emergency",
  "unsafe-goods",
  "far-work",
]);

/** Letters; a Chinese character says as much as three. A message is a story from here on, and wholly one from there. */
const story = { from: 110, to: 170 };
const hanCounts = 3;
/** Stories have words of anything: as likely as this, and a danger is meant in one; a danger to life sooner. */
const meantInStory = { any: 0.67, ofLife: 0.55 };

/** Of somebody who may want to die the least likeness counts: of 460 calm messages two more are taken for it than from 0.3 on. */
const selfHarmFrom = 0.2;

function leastOf(id: string, { answerFrom }: Pick<Scale, "answerFrom">): number {
  return id === "self-harm" ? Math.min(selfHarmFrom, answerFrom) : answerFrom;
}

/** Whether a danger is likely enough to be looked at. */
export function isLikely({ id, probability }: Meant, scale: Pick<Scale, "answerFrom">): boolean {
  return probability >= leastOf(id, scale);
}

/** So far ahead of every other danger, and it is this one; a story of family and sickness is like several. */
const clearLead = 0.1;
/** Where no other danger is near at all, the lead says nothing. */
const aloneFrom = 0.4;

/**
 * Whether so likely a danger is the one thing to answer.
 *
 * In a story what is less likely gets a line below the answer to the rest. Not self-harm that no other danger comes near:
 * whoever only says good-bye asks nothing else.
 */
export function isSurelyMeant(
  text: string,
  { id, probability, lead }: Likeness,
  scale: Pick<Scale, "answerFrom">,
): boolean {
  const from = leastOf(id, scale);
  if (id === "self-harm" && lead >= clearLead) {
    return probability >= (lead === 1 ? aloneFrom : from);
  }
  const told = (lengthOf(text) - story.from) / (story.to - story.from);
  const share = Math.min(1, Math.max(0, told));
  const meant = ofLife.has(id) ? meantInStory.ofLife : meantInStory.any;
  return probability >= from + share * (meant - from);
}

export function lengthOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + (hanCounts - 1) * han;
}

/** The danger that a message is nearest to, and how likely it is meant, 0 to 1. */
export interface Likeness {
  readonly id: string;
  readonly probability: number;
  /** How far it is ahead of the next danger, 0 to 1. */
  readonly lead: number;
}

export type Meant = Pick<Likeness, "id" | "probability">;

export function likenessAmong(
  hits: readonly Hit[],
  { weights }: Pick<Scale, "weights">,
  kinds?: DangerKinds,
): Likeness | undefined {
  const signs = dangerSignsOf(hits, kinds);
  const [first, second] = hits.filter((hit) => dangerOf(hit) !== undefined);
  const id = first && dangerOf(first);
  if (signs === undefined || first === undefined || id === undefined) return undefined;
  const lead = 1 - (second?.score ?? 0) / first.score;
  return { id, probability: probabilityOf(signs, weights), lead };
}

/** What is known of the question at the end of a message (closing-question.ts), alone. */
export interface Closing {
  /** How likely it is a danger itself, 0 to 1. */
  readonly danger: number;
  /** It has words that are surely danger. */
  readonly hasWords: boolean;
  /** Probability that it is asked of what articles know, and that the first article is it. */
  readonly ours: number;
  readonly confidence: number;
  readonly isSure: boolean;
}

/** Likelier than this, and the question at the end is part of the danger. */
const calmBelow = 0.05;
/** As likely as this, and no question at the end makes a story of it. */
const surelyMeant = { any: 0.67, ofLifeWords: 0.2 };
/** So likely a danger that no calm words beside it make a story of it. */
export function isAsGoodAsCertain({ probability }: Meant): boolean {
  return probability >= surelyMeant.any;
}

/** What is asked at the end must be asked of us, and found so surely. */
const asksUs = { ours: 0.5, confidence: 0.1 };
const asksUsBesideLife = { ours: 0.5, confidence: 0.15 };
const asksUsBesideDeath = { ours: 0.65, confidence: 0.3 };
const surestOfLife = 0.7;

/**
 * Whether a danger is only told of before a calm question: "My aunt was called so, and hung up. How do I open a shop?"
 *
 * People in danger end with the danger, or ask about it. Whoever asks about boxes at the end told a story, mostly of
 * others or of what is over.
 * @param id of the danger
 * @param probability that it is meant, by likeness
 * @param by what it was known by: words that are sure, or likeness alone
 */
export function isOnlyTold(
  { id, probability }: Meant,
  by: "words" | "likeness",
  { danger, hasWords, ours, confidence, isSure }: Closing,
): boolean {
  if (hasWords || danger >= calmBelow || isAsGoodAsCertain({ id, probability })) return false;
  const asks = (least: typeof asksUs) => ours >= least.ours && confidence >= least.confidence;
  if (id === "self-harm") {
    return by === "likeness" && asks(asksUsBesideDeath);
  }
  if (by === "likeness") return asks(ofLife.has(id) ? asksUsBesideLife : asksUs);
  if (id === "threats" || !isSure) return false;
  return !ofLife.has(id) || (probability < surelyMeant.ofLifeWords && confidence >= surestOfLife);
}

/** What kinds.ts tells of a message, as far as it tells of danger. */
export type DangerKinds = Partial<Pick<Kinds, "danger" | "ours">>;

/**
 * Strength of the first danger; its lead over everything that is none, −1 to 1; the words of the message
 * that it knows, as a share and as a count; how much likelier a danger is than every other kind of message; the strength of
 * what only sounds like danger, as a share of the first one's; how much likelier it is asked of articles than of what
 * lies outside: people in danger ask neither; 1 for the base.
 */
export function dangerSignsOf(
  hits: readonly Hit[],
  { danger = 0, ours = 0 }: DangerKinds = {},
): readonly number[] | undefined {
  const first = hits.find((hit) => dangerOf(hit) !== undefined);
  if (first === undefined) return undefined;
  const other = hits.find((hit) => dangerOf(hit) === undefined)?.score ?? 0;
  const calm = hits.find(({ slug }) => slug === calmSlug)?.score ?? 0;
  const lead = Math.max(-1, 1 - other / first.score);
  const alike = calm / first.score;
  return [first.score, lead, first.coverage, Math.log(1 + first.matched), danger, alike, ours, 1];
}

/** A danger stood before the question and was only told of; whoever is in it reads what to do. */
export function toldOf({ isTold }: { readonly isTold?: true }): readonly Phrase[] {
  return isTold === true ? [phrase("answers-told")] : [];
}

export function withTold(
  words: Phrase | readonly Phrase[],
  answer: { readonly isTold?: true },
): Phrase | readonly Phrase[] {
  return answer.isTold === true ? [words, toldOf(answer)].flat() : words;
}
