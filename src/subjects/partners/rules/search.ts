/**
 * Partners: finding entries by typed words, with the retriever's way of taking text apart.
 *
 * A kind has words in every language, so "boxes" finds a packaging maker whose entry is Chinese.
 * Pure: which entries have which words is the store's business.
 */
import { isCommon, isPair, termsOf, type WaysOfAsking } from "../../answers/index.ts";
import { languages } from "../../../bot/reply.ts";
import type { PartnerKind } from "./kind.ts";
import type { PartnerTexts } from "./record.ts";

/** Words of a question that are looked up; nobody types more. */
const mostWords = 24;

/**
 * What one text is found by: stems of Latin words, and of Han text pairs; a character alone only
 * where it stands alone.
 */
export function searchWords(text: string): readonly string[] {
  const alone = new Set(text.match(/(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu) ?? []);
  const words = termsOf(text).filter((term) => {
    if (/^\p{Script=Han}/u.test(term)) return isPair(term) || alone.has(term);
    return !term.includes(" ");
  });
  const telling = words.filter((word) => !isCommon(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords);
}

/** All that an entry is found by, besides its kind. Single characters too: somebody may type only one. */
export function wordsOfEntry({ name, terms, volume, cutOff }: Partial<PartnerTexts>): string[] {
  const texts = [name, terms, volume, cutOff].map((text) => text ?? "");
  return [...new Set(texts.flatMap(termsOf))].filter((term) => !term.includes(" "));
}

export interface FoundKind {
  readonly kind: PartnerKind;
  /** Those of the question's words that it has. */
  readonly has: readonly string[];
}

/**
 * The kinds that have most of the words, those that say them most often first.
 *
 * @param ways how people ask for the article of a kind
 */
export function findKinds(
  kinds: readonly PartnerKind[],
  ways: WaysOfAsking,
  words: readonly string[],
): readonly FoundKind[] {
  const found = kinds
    .map((kind) => {
      const times = words.map(saidOf(kind, ways));
      return {
        kind,
        has: words.filter((_, at) => times[at]! > 0),
        often: times.reduce((sum, each) => sum + each, 0),
      };
    })
    .toSorted((one, other) => other.often - one.often);
  const most = Math.max(1, ...found.map(({ has }) => has.length));
  return found.filter(({ has }) => has.length === most);
}

/** How often a kind and the questions about it say a word. */
type Said = (word: string) => number;

/** What a kind is called counts for more than how people ask: "纸箱" stands only in their questions. */
const byName = 4;
/** Of a hundred ways of asking, so many have a word: one in four hundred had a bicycle. */
const leastOfHundred = 1;

function saidOf(kind: PartnerKind, ways: WaysOfAsking): Said {
  const own = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of termsOf(text)) own.set(term, (own.get(term) ?? 0) + weight);
  };
  for (const { name, does, ask } of Object.values(kind.words)) {
    for (const text of [name, does]) add(text, byName);
    add(ask, 1);
  }
  const asked = languages.map((lang) => ways(kind.article, lang));
  return (word) =>
    asked.reduce(
      (sum, { total, of }) => {
        const count = of(word);
        return count < (total / 100) * leastOfHundred ? sum : sum + count;
      },
      own.get(word) ?? 0,
    );
}

/**
 * The best first: who has more of the words, of itself or by its kind; words that few have count more.
 * Of equals the order stays, so give those that are nearest first.
 */
export function rank<E extends { readonly kindId: string; readonly has: readonly string[] }>(
  entries: readonly E[],
  kinds: readonly FoundKind[],
): readonly E[] {
  const all = entries.map((entry) => {
    const byKind = kinds.find(({ kind }) => kind.id === entry.kindId)?.has ?? [];
    return { entry, has: new Set([...entry.has, ...byKind]) };
  });
  const weight = new Map<string, number>();
  for (const { has } of all) for (const word of has) weight.set(word, (weight.get(word) ?? 0) + 1);
  const scoreOf = (has: ReadonlySet<string>) =>
    [...has].reduce((sum, word) => sum + 1 + 1 / (weight.get(word) ?? 1), 0);
  return all
    .map(({ entry, has }) => ({ entry, score: scoreOf(has) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}
