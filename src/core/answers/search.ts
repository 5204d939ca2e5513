/**
 * Answers, core: finds articles for a question, in one language, in this process.
 *
 * Four views are fused: how people ask, the whole text, each phrasing on its own, and pieces of
 * words for misspellings. Scores are absolute, so decide.ts can tell a good hit from the best of
 * a bad lot.
 */
import type { Article, ArticleWords, Hit, Search } from "./article.ts";
import { languages } from "../reply.ts";
import { isCommon } from "./common-words.ts";
import { languageOf } from "./language.ts";
import { createSpeller } from "./spelling.ts";
import { isHan, isPair, isSpelled, piecesOf, termsOf } from "./tokens.ts";
import { createView, type WeightedTerms } from "./view.ts";

/** How much each view counts; they sum to 1. Found on public question sets. */
const shares = { ask: 0.13, whole: 0.47, nearest: 0.07, pieces: 0.33 };
/** How much a term counts beside a single Latin word. */
const pairWeight = 0.5;
const hanWeight = 0.5;
const bm25 = { k1: 2, b: 0.75 };
/** Without k1 a term counts once in a text, however often it stands there. */
const presence = { k1: 0, b: 0 };

/** Makes the index of every language; about a millisecond an article. */
export function createSearch(articles: readonly Article[]): Search {
  const byLanguage = new Map(
    languages.map((lang) => [lang, createIndex(articles.map((article) => article.words[lang]))]),
  );

  return (text, { limit, lang }) => {
    const find = byLanguage.get(languageOf(text) ?? lang);
    const found = find?.(text, limit) ?? [];
    return found.map(({ at, ...hit }) => ({ slug: articles[at]!.slug, ...hit }));
  };
}

type FoundHit = Omit<Hit, "slug"> & { readonly at: number };
type Known = Pick<Hit, "matched" | "coverage">;

function createIndex(words: readonly ArticleWords[]): (text: string, limit: number) => FoundHit[] {
  const phrasings = words.flatMap(({ question, label, variants }, owner) =>
    [question, label, ...variants].map((text) => ({ owner, ...read(text) })),
  );
  const asked: string[][] = words.map(() => []);
  const pieces: string[][] = words.map(() => []);
  for (const phrasing of phrasings) {
    asked[phrasing.owner]!.push(...phrasing.terms);
    pieces[phrasing.owner]!.push(...phrasing.pieces);
  }
  const bodies = words.map(({ short, more }) => read(`${short}\n${more}`));

  const askView = createView(asked, bm25);
  const wholeView = createView(
    asked.map((terms, at) => [...terms, ...bodies[at]!.terms]),
    bm25,
  );
  const pieceView = createView(pieces, bm25);
  const phrasingView = createView(
    phrasings.map(({ terms }) => terms),
    presence,
  );
  const phrasingWeights = phrasings.map(({ terms }) => weightOf(weigh(terms)));
  const { tellingView, telling } = createTelling();
  const spell = createSpeller([...wholeView.terms()].filter(isSpelled), (word) =>
    wholeView.idf(word),
  );

  return (text, limit) => {
    const question = read(text);
    const terms = weigh(question.terms.map(corrected));
    const ask = askView.score(terms);
    const whole = wholeView.score(terms);
    const near = nearest(terms);
    const piece = pieceView.score(new Map(question.pieces.map((one) => [one, 1])));

    const found: { at: number; score: number }[] = [];
    for (let at = 0; at < words.length; at++) {
      const score =
        shares.ask * ask[at]! +
        shares.whole * whole[at]! +
        shares.nearest * near[at]! +
        shares.pieces * piece[at]!;
      if (score > 0) found.push({ at, score });
    }
    const best = found.sort((a, b) => b.score - a.score).slice(0, limit);
    const telling = tellingTerms(question).map(corrected);
    return best.map((hit) => ({ ...hit, ...knownOf(telling, hit.at, near[hit.at]!) }));
  };

  /** For each article, the best overlap with one of its phrasings, seen from both sides. */
  function nearest(terms: WeightedTerms): Float64Array {
    const overlap = phrasingView.score(terms);
    const own = weightOf(terms);
    const best = new Float64Array(words.length);
    for (let at = 0; at < phrasings.length; at++) {
      if (overlap[at] === 0) continue;
      const both = (2 * overlap[at]! * own) / (own + phrasingWeights[at]!);
      const { owner } = phrasings[at]!;
      if (both > best[owner]!) best[owner] = both;
    }
    return best;
  }

  function createTelling() {
    const ofPhrasing = phrasings.map(tellingTerms);
    const sets = bodies.map((body) => new Set(tellingTerms(body)));
    for (const [at, { owner }] of phrasings.entries()) {
      for (const term of ofPhrasing[at]!) sets[owner]!.add(term);
    }
    return { tellingView: createView(ofPhrasing, presence), telling: sets };
  }

  function knownOf(terms: readonly string[], at: number, near: number): Known {
    // "How do I begin?" has no telling word: what counts is how near a phrasing comes.
    if (terms.length === 0) return { matched: Math.round(3 * near), coverage: near };
    let matched = 0;
    let known = 0;
    let all = 0;
    for (const term of new Set(terms)) {
      const idf = tellingView.idf(term);
      all += idf;
      if (!telling[at]!.has(term)) continue;
      known += idf;
      matched++;
    }
    return { matched, coverage: all === 0 ? 0 : known / all };
  }

  function weightOf(terms: WeightedTerms): number {
    let sum = 0;
    for (const [term, weight] of terms) sum += weight * phrasingView.idf(term);
    return sum;
  }

  function corrected(term: string): string {
    if (!isSpelled(term) || isCommon(term) || wholeView.has(term)) return term;
    return spell(term)?.word ?? term;
  }
}

function weigh(terms: readonly string[]): WeightedTerms {
  return new Map(
    terms.map((term) => [term, isHan(term) ? hanWeight : isPair(term) ? pairWeight : 1]),
  );
}

/** A text taken apart in both ways. */
interface Read {
  readonly terms: readonly string[];
  readonly pieces: readonly string[];
}

function read(text: string): Read {
  return { terms: termsOf(text), pieces: piecesOf(text) };
}

/** Words that not every talk has: Latin stems, and Chinese words as a dictionary cuts them. */
function tellingTerms({ terms, pieces }: Read): string[] {
  const latin = terms.filter((term) => !isHan(term) && !isPair(term));
  return [...latin, ...pieces.filter(isHan)].filter((term) => !isCommon(term));
}
