/**
 * An answer: what the bot knows to say to a question, and how the retriever came to it.
 *
 * What a person reads of it is compose.ts; which one it is, decide.ts.
 */
import type { Article, PublishedAnswer } from "./article.ts";
import type { Aim } from "./follow-ups/aim.ts";
import type { Earlier } from "./follow-ups/earlier.ts";
import type { MeantByFew } from "./search/meant-by-few.ts";
import type { Language } from "../../../bot/reply.ts";
import type { TriageEntry } from "./triage.ts";

/** What the bot knows to say to a question. */
export type Answer =
  | {
      readonly kind: "triage" | "greeting";
      readonly entry: TriageEntry;
      /** Of talk: the article that helps next. */
      readonly article?: Article | undefined;
      /** Danger by what people say in it, not by words that are sure (danger.ts). */
      readonly isLikeness?: true;
      /** Only with that: what is known to it where no danger is meant. */
      readonly otherwise?: Answer;
    }
  | {
      readonly kind: "answered";
      readonly article: Article;
      readonly confidence: number;
      /** A danger was told of before the question (danger.ts): a word about it stands below. */
      readonly isTold?: true;
    }
  /** No article: a person answered it before, and the association keeps that. */
  | { readonly kind: "kept"; readonly kept: PublishedAnswer }
  /** Two or three meanings, best first. */
  | { readonly kind: "which"; readonly articles: readonly Article[]; readonly isTold?: true }
  | {
      readonly kind: "unknown";
      readonly isTold?: true;
      /** It is surely of something else than selling: the weather, a song. */
      readonly isOutside?: true;
    };

/** What each way of looking makes of an article, 0 to 1 or a little more; 0 where that way is closed. */
export interface HitViews {
  readonly words: number;
  readonly pieces: number;
  readonly meaning: number;
  readonly learned: number;
  readonly nearest: number;
  readonly threeNearest: number;
}

export interface Hit {
  readonly slug: string;
  /** 0 to 1; comparable between questions. */
  readonly score: number;
  /** Telling words of the question that the article has: words that not every talk has. */
  readonly matched: number;
  /** Share of the question's telling words that the article has, by how telling they are. */
  readonly coverage: number;
  /** Absent where a retriever has but one. */
  readonly views?: HitViews;
}

/** The retriever, whatever stands behind it. */
export type Search = (
  text: string,
  options: { readonly limit: number; readonly lang: Language },
) => readonly Hit[];

/** An article that was found, and by how much. */
export interface FoundArticle extends Omit<Hit, "slug"> {
  readonly article: Article;
}

/** What the retriever makes of a text, whatever is said to it. */
export interface Looked {
  /** Best first. */
  readonly articles: readonly FoundArticle[];
  /** Score of what lies outside, 0 to 1; 0 where nothing of it came near. */
  readonly outside: number;
  /** Probability that the first article is what was asked. */
  readonly confidence: number;
  /** Whether phrasings were learned from: where they were not, scores are others. */
  readonly isLearned: boolean;
}

/** Answers a question from the checked articles. Same text, same answer; never throws on any text. */
export interface AnswerQuestion {
  (text: string, lang: Language): Answer;
  /** Whether words that are surely danger stand in it: without them no answer is urgent. Absent: it has to be asked. */
  readonly mayBeUrgent?: (text: string) => boolean;
  /** The articles nearest to a text, best first, however sure; absent where nobody asks for them. */
  readonly near?: (text: string, lang: Language) => readonly Article[];
  /** How the retriever came to the answer; absent as `near`. */
  readonly look?: (text: string, lang: Language) => Looked;
  /** Slugs of what is often asked next after the article with this one; absent as `near`. */
  readonly next?: (slug: string) => readonly string[];
  /** What a few words may mean by the list of curators; absent as `near`. */
  readonly few?: (text: string) => MeantByFew;
  /** What a short message after an article aims at; absent as `near`, and `undefined` where nothing was learned of it. */
  readonly aim?: (text: string, lang: Language) => Aim | undefined;
  /** What others meant by it after the article with this slug; absent as `near`, and `undefined` where nobody wrote any. */
  readonly earlier?: (text: string, after: string, lang: Language) => Earlier | undefined;
  /** The fixed answer with this id; absent as `near`. */
  readonly fixed?: (id: string) => TriageEntry | undefined;
}

/** Slugs, best first; an answer that was kept has an id with a colon, which no article has. */
export function shownIn(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "answered":
      return [answer.article.slug];
    case "which":
      return answer.articles.map(({ slug }) => slug);
    case "kept":
      return [`kept:${answer.kept.id}`];
    default:
      return [];
  }
}

/** An answer and how it came about, for people who look into it. */
export interface Decision {
  readonly answer: Answer;
  /** Probability that the first hit is what was asked, 0 to 1. */
  readonly confidence: number;
  readonly hits: readonly Hit[];
}

/** What articles have for a question. */
export interface Found extends Decision {
  readonly answer: Extract<Answer, { readonly kind: "answered" | "which" | "unknown" }>;
}

export type Decider = (text: string, lang: Language) => Decision;
