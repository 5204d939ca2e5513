/**
 * Answers, core: answer, ask "which one?", or say "I don't know".
 *
 * The retriever always finds something; here it is decided whether that is good enough to be
 * said to somebody whose money depends on it. A wrong answer is worse than a question back.
 */
import type {
  Answer,
  AnswerQuestion,
  Article,
  Hit,
  Outside,
  Search,
  TriageEntry,
} from "./article.ts";
import type { Language } from "../reply.ts";
import type { WordVectors } from "./meaning.ts";
import { createSearch, type Searchable } from "./search.ts";
import { createTriage } from "./triage.ts";

/** An answer and how it came about, for people who look into it. */
export interface Decision {
  readonly answer: Answer;
  /** Probability that the first hit is what was asked, 0 to 1. */
  readonly confidence: number;
  readonly hits: readonly Hit[];
}

export type Decider = (text: string, lang: Language) => Decision;

/** At least so sure, and the first hit is said. */
export const answerFrom = 0.4;
/** At least so sure, and the first hits are offered. */
export const offerFrom = 0.1;
/** A third hit is offered only if its score reaches this share of the first. */
const offerShare = 0.5;
/** A second hit this near means that the words fit both, however well they fit. */
const twinShare = 0.85;

export interface DecideDeps {
  readonly articles: readonly Article[];
  readonly triage: readonly TriageEntry[];
  /** What people also ask and no article answers. */
  readonly outside?: readonly Outside[];
  readonly vectors?: WordVectors;
}

/** Makes the answering of questions from checked articles and fixed answers. */
export function createAnswerQuestion(deps: DecideDeps): AnswerQuestion {
  const decide = createDecider(deps);
  // One message is looked at more than once in its turn: for danger first, then for an answer.
  let last: { text: string; lang: Language; answer: Answer } | undefined;
  return (text, lang) => {
    if (last?.text !== text || last.lang !== lang) {
      last = { text, lang, answer: decide(text, lang).answer };
    }
    return last.answer;
  };
}

/** The same with its reasons. `search` replaces the retriever, for one that knows more. */
export function createDecider(deps: DecideDeps & { readonly search?: Search }): Decider {
  const outside = (deps.outside ?? []).map(searchableOf);
  const search = deps.search ?? createSearch([...deps.articles, ...outside], deps.vectors);
  const triage = createTriage(deps.triage);
  const bySlug = new Map(deps.articles.map((article) => [article.slug, article]));
  const byPhrasing = phrasingsOf(deps.articles);

  return (text, lang) => {
    const entry = triage(text);
    if (entry !== undefined) {
      const kind = entry.kind === "urgent" ? "triage" : "greeting";
      return { answer: { kind, entry }, confidence: 1, hits: [] };
    }

    const hits = search(text, { limit: 5, lang });
    // A curator wrote down that exactly this means that article.
    const article = byPhrasing.get(bareOf(text));
    if (article !== undefined) {
      return { answer: { kind: "answered", article, confidence: 1 }, confidence: 1, hits };
    }
    const confidence = confidenceOf(hits);
    return { answer: answerOf(hits, confidence), confidence, hits };
  };

  function answerOf(hits: readonly Hit[], confidence: number): Answer {
    const first = hits[0];
    if (first === undefined || confidence < offerFrom || isOutside(first))
      return { kind: "unknown" };
    const article = bySlug.get(first.slug);
    if (article !== undefined && confidence >= answerFrom && !hasTwin(first, hits[1])) {
      return { kind: "answered", article, confidence };
    }

    // Two at least: a lone button would be an answer in disguise.
    const near = hits
      .filter((hit) => !isOutside(hit))
      .slice(0, 3)
      .filter((hit, at) => at < 2 || hit.score >= first.score * offerShare);
    const articles = near.flatMap((hit) => bySlug.get(hit.slug) ?? []);
    return articles.length < 2 ? { kind: "unknown" } : { kind: "which", articles };
  }
}

/** No article's slug has a colon. */
const outsideSlug = "outside:";

function searchableOf({ id, phrasings }: Outside): Searchable {
  const words = (variants: readonly string[]) => ({
    question: "",
    label: "",
    variants,
    short: "",
    more: "",
  });
  return {
    slug: outsideSlug + id,
    words: { en: words(phrasings.en), zh: words(phrasings.zh) },
  };
}

function isOutside({ slug }: Hit): boolean {
  return slug.startsWith(outsideSlug);
}

/** Articles by each way in which a curator says that people ask; none where two articles share one. */
function phrasingsOf(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const found = new Map<string, Article>();
  const shared = new Set<string>();
  for (const article of articles) {
    for (const { question, label, variants } of Object.values(article.words)) {
      for (const bare of new Set([question, label, ...variants].map(bareOf))) {
        if (found.has(bare) && found.get(bare) !== article) shared.add(bare);
        found.set(bare, article);
      }
    }
  }
  for (const bare of shared) found.delete(bare);
  return found;
}

/** Letters and digits only: case, width, spaces and punctuation do not make another question. */
function bareOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether the second hit fits as well: nearly the same score, or the one word that was said. */
function hasTwin(first: Hit, second: Hit | undefined): boolean {
  if (second === undefined) return false;
  if (second.score >= first.score * twinShare) return true;
  return first.matched === 1 && second.matched === 1 && second.coverage >= first.coverage;
}

/**
 * Weights of a logistic regression. Fitted on phrasings that were left out of the index (asked of
 * an index with their article, and of one without it) and on questions from other fields: about
 * 3,800 in both languages, the same weights for both.
 */
const weights = { score: 5.2, lead: 2.4, coverage: 0.4, matched: 1.1, base: -3.6 };

/** How likely the first hit is what was asked: its strength, its lead, the words it knows. */
export function confidenceOf(hits: readonly Hit[]): number {
  const first = hits[0];
  if (first === undefined) return 0;
  const sum =
    weights.score * first.score +
    weights.lead * (1 - (hits[1]?.score ?? 0) / first.score) +
    weights.coverage * first.coverage +
    weights.matched * Math.log(1 + first.matched) +
    weights.base;
  return 1 / (1 + Math.exp(-sum));
}
