/**
 * Answers: what others meant who wrote nearly the same after the same article.
 *
 * "And in summer?" after packing is of packing, after the choice of goods of their season: words alone do not say it (aim.ts),
 * and neither do articles. It is read off the short messages from which aims are learned, by the words that two of them share, rare
 * ones counting more. Kept as numbers; the messages themselves are not.
 */
import { languages, type Language } from "../../../../bot/reply.ts";
import { beginnings } from "../search/lists.ts";
import { isPair, termsOf } from "../search/tokens.ts";
import { createVocabulary, type VocabularyData } from "../search/vocabulary.ts";
import { weightOf } from "../search/weights.ts";
import type { SaidAfter } from "./aim.ts";

/** Stands for no article. */
const none = "";

/** The messages of one language, one after the other. */
export interface EarlierData {
  /** Of articles, and `none`. */
  readonly slugs: readonly string[];
  /** Terms of the messages. A pair that only one of them has is left out: most pairs are such. */
  readonly words: VocabularyData;
  /** By term: how telling it is. */
  readonly worths: Float32Array;
  /** By message: after which article, and what was meant; indexes into the slugs. */
  readonly afters: Uint16Array;
  readonly meant: Uint16Array;
  /** By message: where its terms begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
}

/** Nothing for a language in which nobody wrote any. */
export type EarlierByLanguage = Readonly<Partial<Record<Language, EarlierData>>>;

export function layOutEarlier(said: readonly SaidAfter[]): EarlierByLanguage {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const data = layOutOne(said, lang);
      return data === undefined ? [] : [[lang, data]];
    }),
  );
}

function layOutOne(said: readonly SaidAfter[], lang: Language): EarlierData | undefined {
  const messages = said
    .filter((each) => each.lang === lang)
    .map(({ text, after, slug }) => ({ terms: new Set(termsOf(text)), after, slug: slug ?? none }));
  if (messages.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { terms } of messages) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const words = createVocabulary();
  const kept = messages.map(({ terms }) =>
    Array.from(terms)
      .filter((term) => counts.get(term)! > 1 || !isPair(term))
      .map((term) => words.add(term)),
  );
  const worths = new Float32Array(words.size);
  for (const [term, count] of counts) {
    const number = words.find(term);
    if (number !== undefined) worths[number] = worthOf(term, count, messages.length);
  }
  const slugs = [...new Set(messages.flatMap(({ after, slug }) => [after, slug]))];
  const places = new Map(slugs.map((slug, at) => [slug, at]));
  return {
    slugs,
    words: words.data(),
    worths,
    afters: Uint16Array.from(messages, ({ after }) => places.get(after)!),
    meant: Uint16Array.from(messages, ({ slug }) => places.get(slug)!),
    starts: beginnings(kept.map(({ length }) => length)),
    terms: Uint32Array.from(kept.flat()),
  };
}

function worthOf(term: string, count: number, messages: number): number {
  return Math.log(1 + (messages - count + 0.5) / (count + 0.5)) * weightOf(term);
}

/** What they say of one text after one article; each 0 to 1. `undefined` stands for no article. */
export interface Earlier {
  /** The nearest after the same article that meant this. */
  near(slug: string | undefined): number;
  /** How much of all that is near after the same article meant this. */
  share(slug: string | undefined): number;
  /** The nearest after another article that meant this one. */
  elsewhere(slug: string): number;
}

/** What is nearer counts far more: two messages nearly always share some word. */
const steepness = 3;
/** Added to all that is near, so that little of it is a small share. */
const little = 0.1;
/** The very same message: whoever measures leaves it out. */
const same = 0.999;

/** @returns what was written earlier, for a text and the slug of the article before it */
export function openEarlier(
  data: EarlierData,
  { withoutSame = false } = {},
): (text: string, after: string) => Earlier {
  const { slugs, worths, afters, meant, starts, terms } = data;
  const words = createVocabulary(data.words);
  const places = new Map(slugs.map((slug, at) => [slug, at]));
  const wholes = Float32Array.from(afters, (_, at) => {
    let whole = 0;
    for (let term = starts[at]!; term < starts[at + 1]!; term++) whole += worths[terms[term]!]!;
    return whole;
  });
  const byAfter = listsOf(afters, slugs.length);
  const byMeant = listsOf(meant, slugs.length);

  return (text, after) => {
    const asked = new Map<number, number>();
    let whole = 0;
    for (const term of new Set(termsOf(text))) {
      const number = words.find(term);
      if (number !== undefined) asked.set(number, worths[number]!);
      if (number !== undefined) whole += worths[number]!;
      else if (!isPair(term)) whole += worthOf(term, 0, afters.length);
    }
    const nearness = (at: number) => {
      let shared = 0;
      for (let term = starts[at]!; term < starts[at + 1]!; term++) {
        shared += asked.get(terms[term]!) ?? 0;
      }
      const near = (2 * shared) / (whole + wholes[at]! || 1);
      return withoutSame && near > same ? 0 : near;
    };
    const topic = places.get(after);
    const there = topic === undefined ? [] : byAfter[topic]!;
    const nears = there.map((at) => ({ slug: slugs[meant[at]!]!, near: nearness(at) }));
    const all = nears.reduce((sum, { near }) => sum + near ** steepness, little);
    const thereOf = (slug = none) => nears.filter((each) => each.slug === slug);
    return {
      near: (slug) => thereOf(slug).reduce((most, { near }) => Math.max(most, near), 0),
      share: (slug) => thereOf(slug).reduce((sum, { near }) => sum + near ** steepness, 0) / all,
      elsewhere(slug) {
        const place = places.get(slug);
        if (place === undefined) return 0;
        return byMeant[place]!.filter((at) => afters[at] !== topic).reduce(
          (most, at) => Math.max(most, nearness(at)),
          0,
        );
      },
    };
  };
}

/** Which messages have each of the values. */
function listsOf(values: Uint16Array, size: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [at, value] of values.entries()) lists[value]!.push(at);
  return lists;
}

/** How near others came who meant an article: for the topic and for another one, their share, and after other articles. */
export function earlierSignsOf(
  earlier: Earlier | undefined,
  slug: string,
  topic: string,
): readonly number[] {
  if (earlier === undefined) return [0, 0, 0, 0];
  const near = earlier.near(slug);
  const share = earlier.share(slug);
  return slug === topic ? [near, 0, share, 0] : [0, near, share, earlier.elsewhere(slug)];
}

/** How near others came who meant none, and their share. */
export function earlierSignsOfNone(earlier: Earlier | undefined): readonly number[] {
  return [earlier?.near(undefined) ?? 0, earlier?.share(undefined) ?? 0];
}
