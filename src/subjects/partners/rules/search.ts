/**
 * Partners: finding entries by typed words, with the retriever's way of taking text apart.
 *
 * A kind has words in every language, so "boxes" finds a packaging maker whose entry is Chinese.
 * Pure: which entries have which words is the store's business.
 */
import { type Article, askedIn, isCommon, isPair, termsOf } from "../../answers/index.ts";
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

/** Makes the search over kinds: those that have most of the words. Texts are taken apart once. */
export function createFindKinds(
  kinds: readonly PartnerKind[],
  articles: readonly Article[],
): (words: readonly string[]) => readonly FoundKind[] {
  let taken: readonly (readonly [PartnerKind, Said])[] | undefined;

  return (words) => {
    const found = (taken ??= kinds.map((kind) => [kind, saidOf(kind, articles)]))
      .map(([kind, said]) => ({
        kind,
        has: words.filter((word) => said.has(word)),
        often: words.reduce((sum, word) => sum + (said.get(word) ?? 0), 0),
      }))
      .toSorted((one, other) => other.often - one.often);
    const most = Math.max(1, ...found.map(({ has }) => has.length));
    return found.filter(({ has }) => has.length === most);
  };
}

/** How often a kind and the questions about it say each word. */
type Said = ReadonlyMap<string, number>;

/** What a kind is called counts for more than how people ask: "纸箱" stands only in their questions. */
const byName = 4;
/** Of a hundred ways of asking, so many have a word: one in four hundred had a bicycle. */
const leastOfHundred = 1;

function saidOf(kind: PartnerKind, articles: readonly Article[]): Said {
  const article = articles.find(({ slug }) => slug === kind.article);
  const said = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of termsOf(text)) said.set(term, (said.get(term) ?? 0) + weight);
  };
  for (const language of languages) {
    const { name, does, ask } = kind.words[language];
    for (const text of [name, does]) add(text, byName);
    add(ask, 1);
    const asked = article === undefined ? [] : askedIn(article.words[language]);
    const often = new Map<string, number>();
    for (const term of asked.flatMap((text) => [...new Set(termsOf(text))])) {
      often.set(term, (often.get(term) ?? 0) + 1);
    }
    const least = (asked.length / 100) * leastOfHundred;
    for (const [term, count] of often) {
      if (count >= least) said.set(term, (said.get(term) ?? 0) + count);
    }
  }
  return said;
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
