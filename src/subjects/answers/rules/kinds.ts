/**
 * Answers: what kind of message it is: talk, and which; a question that the articles answer; something else.
 *
 * Learned apart from what tells one article from the next (learn.ts), from all that the folder knows of: the ways of
 * asking of all articles are one topic, all that lies outside and beside them another, and each kind of talk one.
 */
import type { Language } from "../../../bot/reply.ts";
import { askedIn, type Searchable } from "./search/index-data.ts";
import type { Topic } from "./search/learn.ts";
import { featuresOf, probabilitiesOf, type LearnedWeights } from "./search/learned.ts";
import { piecesOf, termsOf } from "./search/tokens.ts";
import { calmSlug, dangerOf, isOutside, type Subject } from "./subjects.ts";
import type { TriageEntry } from "./triage.ts";

/** What people say that is no question: the entries, and under the same ids in the same order how they say it. */
export interface Talk {
  readonly entries: readonly TriageEntry[];
  readonly subjects: readonly Subject[];
}

export interface Kinds {
  /**
   * The likeliest kind of talk, and how many times likelier talk is than everything that is none: all kinds of it together where
   * that one is as likely as everything else, and that one alone where it is not. Of words that nobody has used all
   * kinds are a little likely.
   */
  readonly talk: { readonly id: string; readonly odds: number } | undefined;
  /**
   * How much likelier it is asked of what articles know than of what lies outside: log odds, from
   * −`mostOurs` to `mostOurs`. Absent where nothing was learned of one of them.
   */
  readonly ours: number | undefined;
  /**
   * How much likelier somebody is in danger than not: log odds, from −`mostDanger` to `mostDanger`. Absent where
   * nothing was learned of dangers.
   */
  readonly danger: number | undefined;
}

export const unknownKinds: Kinds = { talk: undefined, ours: undefined, danger: undefined };

/** So many times likelier to be talk than not, where no article answers surely, and where one does. */
const leastOdds = { unsure: 2, sure: 60 };

/** The kind of talk that a message surely is. @param isSure an article answers it surely */
export function surelyTalk({ talk }: Kinds, isSure: boolean): string | undefined {
  const least = isSure ? leastOdds.sure : leastOdds.unsure;
  return talk === undefined || talk.odds < least ? undefined : talk.id;
}

/** So much likelier talk than all else, and so little likely a danger: "I must cook now, thank you". */
const ratherTalk = { odds: 6, dangerBelow: 0.55 };
/**
 * What stands in talk.yaml as surely said is talk up to here: "the platform froze my shop" is like a caller's story, and
 * of somebody who may want to die the least doubt counts.
 */
const surelyTalkBelow = { selfHarm: 0.65, any: 0.82 };

/**
 * Whether it is talk rather than a danger that nobody named by its words: by likeness, or by words of talk that are sure.
 * Of some 560 dangers in the question sets none is either, and two of the messages without one that were answered as a
 * danger are talk by likeness (2026-11-30).
 *
 * @param byWords the talk whose words stand there, or only words that say it surely; asked only where it matters
 */
export function isRatherTalk(
  { talk }: Kinds,
  danger: { readonly probability: number; readonly id: string | undefined },
  byWords: (surelyAlone: boolean) => TriageEntry | undefined,
): boolean {
  const { probability, id } = danger;
  const surelyBelow = surelyTalkBelow[id === "self-harm" ? "selfHarm" : "any"];
  if (probability < surelyBelow && byWords(true) !== undefined) return true;
  if (probability >= ratherTalk.dangerBelow) return false;
  return (talk !== undefined && talk.odds >= ratherTalk.odds) || byWords(false) !== undefined;
}

/** What is surer than this is not surer for it. */
const mostOurs = 6;
const mostDanger = 9;

/** Added to probabilities, since none of them may be 0 in a logarithm. */
const least = 1e-9;

/** Topics that are no talk. Ids of talk have no colon. */
const ofArticles = "article:";
const ofOutside = "outside:";
const ofDanger = "danger:";
const isTalk = (topic: string) => !topic.includes(":");

/** What kinds are learned from. @returns nothing where there are no two kinds to tell apart */
export function kindTopicsOf(
  { subjects }: Talk,
  others: readonly Searchable[],
  lang: Language,
): readonly Topic[] {
  const kinds: Topic[] = subjects.map(({ slug, phrasings }) => ({
    slug,
    phrasings: phrasings[lang],
  }));
  for (const slug of [ofArticles, ofOutside, ofDanger, calmSlug]) {
    const those = others.filter((other) => topicOf(other) === slug);
    kinds.push({ slug, phrasings: those.flatMap(({ words }) => askedIn(words[lang])) });
  }
  const said = kinds.filter(({ phrasings }) => phrasings.length > 0);
  return said.length < 2 ? [] : said;
}

function topicOf(other: Searchable): string {
  if (other.slug === calmSlug) return calmSlug;
  if (dangerOf(other) !== undefined) return ofDanger;
  return isOutside(other) ? ofOutside : ofArticles;
}

/** @returns what tells the kind of a text */
export function openKinds(weights: LearnedWeights): (text: string) => Kinds {
  const { topics } = weights;
  const articles = topics.indexOf(ofArticles);
  const outside = topics.indexOf(ofOutside);
  const dangers = topics.indexOf(ofDanger);
  const probabilities = new Float32Array(topics.length);

  return (text) => {
    probabilitiesOf(weights, featuresOf(termsOf(text), piecesOf(text)), probabilities);
    let likeliest = -1;
    let said = 0;
    for (const [at, topic] of topics.entries()) {
      if (!isTalk(topic)) continue;
      const probability = probabilities[at]!;
      said += probability;
      if (likeliest < 0 || probability > probabilities[likeliest]!) likeliest = at;
    }
    const others = 1 - said + least;
    const own = likeliest < 0 ? 0 : probabilities[likeliest]! / others;
    return {
      talk:
        likeliest < 0 ? undefined : { id: topics[likeliest]!, odds: own < 1 ? own : said / others },
      ours:
        articles < 0 || outside < 0
          ? undefined
          : logOdds(probabilities[articles]!, probabilities[outside]!, mostOurs),
      danger:
        dangers < 0
          ? undefined
          : logOdds(probabilities[dangers]!, 1 - probabilities[dangers]!, mostDanger),
    };
  };
}

function logOdds(one: number, other: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.log((one + least) / (Math.max(0, other) + least))));
}
