/**
 * What answers are made of. An article: one question that somebody checked the answer to, in every language, read
 * from knowledge/articles by src/knowledge. A published answer: what a person said to a question, in one.
 */
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
  // In place of the rule for fresh goods, for who sells none.
  "bad-goods",
  // Answers that lead to the price sum.
  "set-price",
  "lowest-price",
  // Above the replies to copy.
  "ready-replies",
] as const;

/** A folder may do without: then no tool stands below an answer. */
export const mayBeMissing: readonly ArticleRole[] = [
  "set-price",
  "lowest-price",
  "ready-replies",
  "bad-goods",
];

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
  /** Words that are said in the country alone: whoever writes one before their village is known lives there. */
  readonly named?: readonly string[];
}
