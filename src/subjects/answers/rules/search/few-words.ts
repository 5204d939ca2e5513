/**
 * Answers: what a few words may mean, by a list that curators keep (knowledge/few-words.yaml).
 *
 * Whoever types "eggs break in post" leaves out all that tells whole questions apart; a thing and a deed are left,
 * and the thing is in half of all articles. The list has named groups of words, and articles for whoever says a
 * word of each of some groups. It never answers; it says what is offered beside what the retriever found.
 */
import type { Hit } from "../answer.ts";
import type { Article } from "../article.ts";
import { articlesAmong } from "../subjects.ts";
import { isCommon } from "./common-words.ts";
import type { HeardText } from "./hear.ts";
import type { MeantByFew } from "./meant-by-few.ts";
import { mostOffered } from "./offer.ts";
import { meantBy } from "./slips.ts";
import { isHan, stemOf, wordsOf, writtenWordsOf } from "./tokens.ts";

export interface FewWords {
  /** Words and phrases of each group, in any language: people mix them. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  readonly meant: readonly FewWordsMeant[];
  /** By the slug of an article, slugs of what people often ask next (follow-ups/belonging.ts). */
  readonly next?: Readonly<Record<string, readonly string[]>>;
}

/** Whoever says all of these groups means one of these articles. */
export interface FewWordsMeant {
  /** One to three. */
  readonly said: readonly string[];
  /** Slugs, the likeliest first; one to three. */
  readonly articles: readonly string[];
}

/** By how many groups are said: a thing without a deed tells little. */
const worthOfGroups = [0, 0.5, 1, 1.2];
/** By the place among the articles. */
const worthOfPlaces = [1, 0.8, 0.6];
/** What another entry that means the same article adds. */
const worthOfMore = 0.25;
/** What the retriever's first article counts beside these where nothing is sure of it; twice that where all is. */
const worthOfHits = 1.5;
/** Words, and Chinese characters. */
const longestPhrase = { words: 4, characters: 6 };
/** Letters. Shorter words are all one edit from each other; no group has a longer one. */
const corrected = { least: 4, most: 16 };

/** @param isWord whether a word that no group has is a right one; such a word is not put right */
export function openFewWords(
  { said, meant }: FewWords,
  isWord: (word: string) => boolean = () => false,
): (text: string) => MeantByFew {
  const groupsOf = new Map<string, string[]>();
  const known = new Set<string>();
  for (const [group, phrases] of Object.entries(said)) {
    for (const phrase of phrases) {
      for (const word of writtenWordsOf(phrase)) known.add(word);
      const form = wordsOf(phrase).join(" ");
      const groups = groupsOf.get(form);
      if (groups === undefined) groupsOf.set(form, [group]);
      else groups.push(group);
    }
  }

  /** Places in the list by the first group: few of very many are looked at for a text. */
  const placesOf = new Map<string, number[]>();
  for (const [place, { said }] of meant.entries()) {
    const places = placesOf.get(said[0]!);
    if (places === undefined) placesOf.set(said[0]!, [place]);
    else places.push(place);
  }

  return (text) => {
    const { found, coverage } = groupsIn(text);
    const likely = new Map<string, number>();
    let groups = 0;
    const places = Array.from(found, (group) => placesOf.get(group) ?? []).flat();
    for (const place of places.sort((one, other) => one - other)) {
      const entry = meant[place]!;
      if (!entry.said.every((group) => found.has(group))) continue;
      groups = Math.max(groups, entry.said.length);
      for (const [at, slug] of entry.articles.entries()) {
        const own = (worthOfGroups[entry.said.length] ?? 1) * (worthOfPlaces[at] ?? 0);
        const before = likely.get(slug) ?? 0;
        likely.set(slug, Math.max(own, before) + worthOfMore * Math.min(own, before));
      }
    }
    return { likely, groups, coverage };
  };

  function groupsIn(text: string): { found: ReadonlySet<string>; coverage: number } {
    const found = new Set<string>();
    // With `wordsOf` Chinese is as it is compared; Latin words are put right first.
    const written = writtenWordsOf(text);
    const words = wordsOf(text).flatMap((word, at) =>
      isHan(word) ? Array.from(word) : [stemOf(rightOf(written[at]!))],
    );
    const isCovered = words.map(() => false);
    for (const [from, first] of words.entries()) {
      const longest = isHan(first) ? longestPhrase.characters : longestPhrase.words;
      let form = "";
      for (let to = from; to < Math.min(words.length, from + longest); to++) {
        const word = words[to]!;
        if (isHan(word) !== isHan(first)) break;
        form += to === from || isHan(word) ? word : ` ${word}`;
        for (const group of groupsOf.get(form) ?? []) {
          found.add(group);
          isCovered.fill(true, from, to + 1);
        }
      }
    }
    const covered = isCovered.filter(Boolean).length;
    const telling = words.filter((word, at) => isCovered[at] || isTelling(word)).length;
    return { found, coverage: telling === 0 ? 0 : covered / telling };
  }

  function rightOf(word: string): string {
    if (word.length < corrected.least || word.length > corrected.most) return word;
    if (!/^[a-z]+$/.test(word)) return word;
    if (known.has(word) || isWord(word)) return word;
    return meantBy(word, (made) => known.has(made)) ?? word;
  }
}

/** Common words as thumbs write them. */
const short: ReadonlySet<string> = new Set(
  wordsOf(
    "u ur r n b4 wat wot da dat dis pls plz thx k im ive dont cant wont didnt isnt whats hows gonna",
  ),
);

function isTelling(word: string): boolean {
  return !isCommon(word) && !short.has(word) && !/^\d+$/.test(word);
}

/** Two groups that say nearly all, or one that says all. */
const leastCoverage = { pair: 0.84, single: 0.99 };
/** At least so likely asked of what articles know: less than elsewhere, since hardly a word is left that says otherwise. */
const leastOurs = 0.02;

/** Whether they may be offered where the retriever knows nothing. @param ours as `oursOf` tells it */
export function isToldByFew(few: MeantByFew, ours: number): boolean {
  return few.groups > 1 && saysNearlyAll(few) && ours >= leastOurs;
}

function saysNearlyAll({ groups, coverage }: MeantByFew): boolean {
  return coverage >= (groups > 1 ? leastCoverage.pair : leastCoverage.single);
}

/**
 * Articles by what the list and the retriever say together, best first. The retriever's first is always among
 * the first two, and so is the list's where its words are nearly all that was said.
 *
 * @param found articles that the retriever found, best first
 */
export function orderedByFew(
  few: MeantByFew,
  found: readonly Hit[],
  confidence: number,
): readonly string[] {
  const { likely, coverage } = few;
  const scores = new Map<string, number>();
  const worth = (worthOfHits * (1 + confidence)) / (found[0]?.score ?? 1);
  for (const { slug, score } of found) scores.set(slug, worth * score);
  for (const [slug, own] of likely) scores.set(slug, (scores.get(slug) ?? 0) + coverage * own);
  const first = found.slice(0, 1).map(({ slug }) => slug);
  if (saysNearlyAll(few)) first.push(...best(likely, 1));
  return [...new Set([...first, ...best(scores, scores.size)])];
}

function best(scores: ReadonlyMap<string, number>, count: number): readonly string[] {
  return [...scores]
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, count)
    .map(([slug]) => slug);
}

/**
 * What is offered of a few words.
 *
 * @returns asks with the text, and whether the retriever would offer something already; `undefined` where the list
 *   says nothing of it
 */
export function createOfferOfFew(
  list: FewWords,
  bySlug: ReadonlyMap<string, Article>,
  isWord: (word: string) => boolean,
) {
  /** Opened with the first message of a few words. */
  let read: ReturnType<typeof openFewWords> | undefined;
  return (
    text: string,
    { hits, confidence, ours }: Pick<HeardText, "hits" | "confidence" | "ours">,
    isOffered: boolean,
  ): readonly Article[] | undefined => {
    read ??= openFewWords(list, isWord);
    const few = read(text);
    if (few.groups === 0 || (!isOffered && !isToldByFew(few, ours))) return undefined;
    const articles = orderedByFew(few, articlesAmong(hits), confidence)
      .flatMap((slug) => bySlug.get(slug) ?? [])
      .slice(0, mostOffered);
    return articles.length < 2 ? undefined : articles;
  };
}
