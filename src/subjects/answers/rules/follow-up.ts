/**
 * Answers, core: "and how much is it?": a short question without a subject of its own belongs to what
 * was spoken of last.
 *
 * It is asked again together with the last topic, and taken only where the retriever is then surer than
 * alone. Never across a danger. What is kept of the last topic is talk-record.ts.
 */
import type { Answer, AnswerQuestion, Article } from "./article.ts";
import { isCommon } from "./search/common-words.ts";
import { isQuestion } from "../../../bot/typed.ts";
import { languageOf } from "./search/language.ts";
import type { Language } from "../../../bot/reply.ts";
import { isHan, wordsOf } from "./search/tokens.ts";

/** What was spoken of last, or the step at which the person is. */
export type Topic =
  | { readonly kind: "article"; readonly article: Article }
  | {
      readonly kind: "step";
      readonly number: number;
      readonly titles: Readonly<Record<Language, string>>;
    };

export interface FollowUp {
  readonly article: Article;
  readonly confidence: number;
  /** It asks more of what was said last, rather than of something beside it. */
  readonly isSame: boolean;
}

/** What was said longer ago is another talk. */
export const topicMinutes = 30;

const mostWords = 9;
const mostHan = 14;

/** Begins with a word that takes up what was said before. */
const taking =
  /^\s*(?:(?:and|but|so|then|what about|how about|what if)\b|那|还有|然后|要是|如果|万一|可是)/iu;
/** What is asked about any subject: its price, its time, its use. They are no subject themselves. */
const aspects: ReadonlySet<string> = new Set(
  wordsOf(
    "cost costs price pay paid money cheap cheaper cheapest expensive dear free worth safe true " +
      "important different difference deadline ok enough minutes hours days",
  ),
);
const hanAspects = "钱价贵便宜费久长短等算花划靠谱真假成掏块元非不行必须吃力急慢快早晚然所因";

/** Surer than this without the topic, and it has a subject of its own. */
const sureAlone = 0.5;
/** So much surer with the topic, where it is not sure alone. */
const surerBy = 0.2;
/** The step is further away than what was read a minute ago. */
const sureOfStep = 0.6;

/** @returns undefined where it is a question like any other */
export function followUpOf(
  text: string,
  alone: Answer,
  topic: Topic,
  language: Language,
  ask: AnswerQuestion,
): FollowUp | undefined {
  if (alone.kind !== "answered" && alone.kind !== "which" && alone.kind !== "unknown") {
    return undefined;
  }
  if (!soundsLikeOne(text)) return undefined;
  const asked = languageOf(text) ?? language;
  const own = subjectsOf(text);
  // What can be told without looking again is not looked for.
  if (topic.kind === "step" && (own.length > 0 || alone.kind === "answered")) return undefined;
  if (alone.kind === "answered" && own.length > 0 && alone.confidence >= sureAlone) {
    return undefined;
  }
  const about = topic.kind === "article" ? topic.article.words[asked].label : topic.titles[asked];
  const joined = ask(`${about} ${text}`, asked);
  if (joined.kind !== "answered") return undefined;
  const { article, confidence } = joined;
  if (topic.kind === "step") {
    const isOfStep = article.step === topic.number && confidence >= sureOfStep;
    return isOfStep ? { article, confidence, isSame: false } : undefined;
  }
  if (alone.kind === "answered" && !isSurer(alone.confidence, confidence, own.length === 0)) {
    return undefined;
  }
  // Words of its own must be known to the article: the topic alone would always find itself.
  if (!knowsAll(article, asked, own)) return undefined;
  // Another article is as near to them: then it is asked which one, as ever.
  const [first] = alone.kind === "which" && own.length > 0 ? alone.articles : [];
  if (first !== undefined && first.slug !== article.slug && knowsAll(first, asked, own)) {
    return undefined;
  }
  return { article, confidence, isSame: article.slug === topic.article.slug };
}

/** Whether it is short, and asks something or takes up what was said. */
export function soundsLikeOne(text: string): boolean {
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  const isShort = han > 0 ? han <= mostHan : words.length > 0 && words.length <= mostWords;
  return isShort && (isQuestion(text) || taking.test(text));
}

function isSurer(alone: number, joined: number, isBare: boolean): boolean {
  return isBare ? joined > alone : alone < sureAlone && joined > alone + surerBy;
}

/** Words and characters that tell what it is about. */
function subjectsOf(text: string): readonly string[] {
  return wordsOf(text)
    .flatMap((word) => (isHan(word) ? Array.from(word) : [word]))
    .filter((word) => !isCommon(word) && !aspects.has(word) && !hanAspects.includes(word));
}

function knowsAll(article: Article, language: Language, subjects: readonly string[]): boolean {
  if (subjects.length === 0) return true;
  const { question, label, variants, short, more } = article.words[language];
  const known = new Set(
    [question, label, short, more, ...variants]
      .flatMap(wordsOf)
      .flatMap((word) => (isHan(word) ? Array.from(word) : [word])),
  );
  return subjects.every((subject) => known.has(subject));
}

/** What a question asks, and how an answer to it looks. */
const figures = [
  {
    asked: /how much|cost|price|expensive|cheap|\bpay|多少钱|花.*多少|花钱|贵|便宜|费/iu,
    said: /\d[\d,.]*\s*(?:万|亿)?\s*(?:yuan|元|块|%|percent)/iu,
  },
  {
    asked: /how (?:long|often)|\bwhen\b|多久|多长|几天|几个月|什么时候|啥时候/iu,
    said: /\d[\d,.]*\s*(?:days?|hours?|weeks?|months?|minutes?|years?|天|日|小时|个?钟头|周|个?星期|个?月|分钟|年)/iu,
  },
] as const;

/** The part of an article that a second question about it wants: what was not said yet, or the figures. */
export function partFor(article: Article, language: Language, text: string): "short" | "more" {
  const { short, more } = article.words[language];
  if (more === "") return "short";
  const isInShort = figures.some(
    ({ asked, said }) => asked.test(text) && said.test(short) && !said.test(more),
  );
  return isInShort ? "short" : "more";
}
