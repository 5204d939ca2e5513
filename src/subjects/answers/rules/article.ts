/**
 * An article: one question that somebody checked the answer to, in every language.
 *
 * Read from knowledge/articles by the knowledge room; core only uses it.
 */
import type { ByCountry } from "../../../bot/country.ts";
import type { MeantByFew } from "./search/meant-by-few.ts";
import { namedDoors } from "../../../bot/doors.ts";
import type { Language } from "../../../bot/reply.ts";

/** An answer that a person gave and an officer published; who gave it is said with it. */
export interface PublishedAnswer {
  readonly id: string;
  /** Of the answer; it is said to who asks in another one, too. */
  readonly language: Language;
  /** What was asked, as whoever kept it words it. */
  readonly question: string;
  readonly text: string;
  /** Empty when they were forgotten. */
  readonly authorName: string;
  readonly authorRole: "mentor" | "officer";
  readonly publishedAt: Date;
}

export interface ArticleWords {
  readonly question: string;
  /** Its name on a button, and where several are listed. */
  readonly label: string;
  /** The word or two that tell it from others where the bot is in doubt, as inside a sentence: "eggs or fruit?". */
  readonly doubt?: string;
  /** Further ways in which people ask it. */
  readonly variants: readonly string[];
  /** The answer a person reads: at most 80 words or 120 Chinese characters. */
  readonly short: string;
  /** What else is known; may be empty. */
  readonly more: string;
  /** The same in simpler words; absent where the answer is simple. */
  readonly simpler?: string;
  /** The source, named for people. */
  readonly cite: string;
}

/** What somebody decides who follows an article: a cheap test stands for each (`testFor`). */
export const decisions = [
  "price",
  "stock",
  "ads",
  "loan",
  "credit",
  "rules",
  "deal",
  "group",
] as const;
export type Decision = (typeof decisions)[number];

/** What the program opens of its own accord; each belongs to one article, an article may have several. */
export const articleRoles = [
  // What comes next, by how many parcels a day leave.
  "next-before-orders",
  "next-few-orders",
  "next-some-orders",
  "next-many-orders",
  "next-hundreds",
  // Many in the village sell the same.
  "same-goods",
  // The drill about a parcel that comes back.
  "returned-parcel",
  "right-to-return",
  "return-postage",
  "fresh-goods",
  // Answers that lead to the price sum.
  "set-price",
  "lowest-price",
  // Above the replies to copy.
  "ready-replies",
] as const;

/** A folder may do without: then no tool stands below an answer. */
export const mayBeMissing: readonly ArticleRole[] = ["set-price", "lowest-price", "ready-replies"];

export type ArticleRole = (typeof articleRoles)[number];

export function findByRole(articles: readonly Article[], role: ArticleRole): Article | undefined {
  return articles.find(({ roles }) => roles.includes(role));
}

export interface Article {
  /** Unique; the file name without language. */
  readonly slug: string;
  /** The folder under knowledge/articles. */
  readonly topic: string;
  /** Step of the playbook, 1 to 14. */
  readonly step: number;
  readonly tags: readonly string[];
  readonly roles: readonly ArticleRole[];
  /** Whose rules: a country code, or `any`. */
  readonly country: string;
  /** Ids in sources.yaml. */
  readonly sources: readonly string[];
  /** Day of the last check, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** Month by which somebody should check again, `YYYY-MM`. */
  readonly reviewBy: string;
  /** Following it costs money or is hard to undo. */
  readonly judgement: boolean;
  /** What is decided with it; every article of judgement in the folder says so. */
  readonly decision?: Decision;
  /** Good sources, or people who know, say otherwise; not settled yet. */
  readonly disputed: boolean;
  readonly words: Readonly<Record<Language, ArticleWords>>;
  /** About shops or rules of one country: people elsewhere find it by asking only. */
  readonly isUnlistedElsewhere?: true;
  /** It is for villages of other countries; absent: it is for everybody. */
  readonly local?: LocalArticle;
}

/** What an article stands for in the country, or `elsewhere`, that it is for. */
export interface LocalArticle {
  readonly of: string;
  /** Slugs of articles that people there get this one for. */
  readonly replaces: readonly string[];
  /** Words of the country that mean this article wherever they are asked. */
  readonly asked: Readonly<Record<Language, readonly string[]>>;
}

/** A subject that people speak of and no article answers; what its slug says is in subjects.ts. */
export interface Subject {
  readonly slug: string;
  readonly phrasings: Readonly<Record<Language, readonly string[]>>;
}

/** A fixed answer that comes before everything else. */
export interface TriageEntry {
  readonly id: string;
  readonly kind: "urgent" | "greeting";
  readonly when: Readonly<Record<Language, readonly TriagePattern[]>>;
  readonly answer: Readonly<Record<Language, string>>;
  /** What is said where other offices answer. */
  readonly elsewhere?: ByCountry<Readonly<Record<Language, string>>>;
  /** People say it shortly, while it happens: in a longer message it is a part of a story. */
  readonly isInHaste?: boolean;
  /** Whom the learner may want told; only after they agree. */
  readonly tell: readonly string[];
  /** The answer of a greeting is said in a group too; the others speak of the person's own road. */
  readonly forEverybody?: boolean;
  /** It says that something was not understood: what is at hand in simpler words is the better answer. */
  readonly isUnclear?: boolean;
  /** What asks it of the bot asks the same of anything: "how long does it take?" It may belong to the article before. */
  readonly isOfAnything?: boolean;
  /** What is offered under a greeting, the most useful first; absent: the card at hand. */
  readonly offers?: readonly TalkOffer[];
}

/** What people say that is no question: the entries, and under the same ids in the same order how they say it. */
export interface Talk {
  readonly entries: readonly TriageEntry[];
  readonly subjects: readonly Subject[];
}

/** Where the buttons under talk lead. */
export type TalkOffer = keyof typeof namedDoors | "person";
export const talkOffers = ["person", ...Object.keys(namedDoors)] as readonly TalkOffer[];

/** Matches when every list of `all` has a word in the text and no word of `not` is in it. */
export interface TriagePattern {
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
}

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

/** What the bot knows to say to a question. */
export type Answer =
  | {
      readonly kind: "triage" | "greeting";
      readonly entry: TriageEntry;
      /** Danger by what people say in it, not by words that are sure (danger.ts). */
      readonly isLikeness?: true;
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
  /** The articles nearest to a text, best first, however sure; absent where nobody asks for them. */
  readonly near?: (text: string, lang: Language) => readonly Article[];
  /** How the retriever came to the answer; absent as `near`. */
  readonly look?: (text: string, lang: Language) => Looked;
  /** Slugs of what is often asked next after the article with this one; absent as `near`. */
  readonly next?: (slug: string) => readonly string[];
  /** What a few words may mean by the list of curators; absent as `near`. */
  readonly few?: (text: string) => MeantByFew;
  /** The fixed answer with this id; absent as `near`. */
  readonly fixed?: (id: string) => TriageEntry | undefined;
}
