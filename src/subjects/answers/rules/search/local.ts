/**
 * Answers: what holds where somebody lives. An article for their country stands for the one that was found, and a
 * word of their country finds its article.
 *
 * Pure. In the country that the articles are written for, nothing changes.
 */
import { elsewhere, writtenFor } from "../../../../bot/country.ts";
import { languages } from "../../../../bot/reply.ts";
import { isQuestion } from "../../../../bot/typed.ts";
import type { Answer } from "../answer.ts";
import type { Article } from "../article.ts";

/** The article to show in place of this one. */
export function articleIn(
  articles: readonly Article[],
  article: Article,
  country: string,
): Article {
  if (country === writtenFor) return article;
  const general = replaced(articles, article, elsewhere);
  return replaced(articles, general, country);
}

function replaced(articles: readonly Article[], article: Article, of: string): Article {
  return (
    articles.find(({ local }) => local?.of === of && local.replaces.includes(article.slug)) ??
    article
  );
}

/** The articles to list for people of a country: without those that others stand for, or that are about another one. */
export function articlesIn(articles: readonly Article[], country: string): readonly Article[] {
  return articles.filter((article) => {
    const { local } = article;
    if (country === writtenFor) return local === undefined;
    if (local !== undefined && local.of !== country && local.of !== elsewhere) return false;
    if (article.isUnlistedElsewhere === true) return false;
    return articleIn(articles, article, country) === article;
  });
}

/** "Only matatu here" asks for a way. */
const lacks = /\bonly\b|\bthere is no\b|只有|没有|没得/iu;

/** What was found, as it is answered in a country. Danger stays first. */
export function answerIn(
  articles: readonly Article[],
  found: Answer,
  asked: { readonly text: string; readonly country: string },
): Answer {
  const { country, text } = asked;
  if (country === writtenFor || found.kind === "triage") return found;
  // Words that nobody uses elsewhere may sound like talk.
  const isTold = found.kind === "greeting" && found.entry.isTelling === true && lacks.test(text);
  if (found.kind === "greeting" && !isTold && !isQuestion(text)) {
    return talkIn(articles, found, country);
  }
  const told = "isTold" in found && found.isTold ? ({ isTold: true } as const) : {};
  const meant = meantBy(articles, asked);
  if (meant !== undefined) return { kind: "answered", article: meant, confidence: 1, ...told };
  if (found.kind === "greeting") return talkIn(articles, found, country);
  if (found.kind === "answered") {
    return { ...found, article: articleIn(articles, found.article, country) };
  }
  if (found.kind !== "which") return found;
  const each = [...new Set(found.articles.map((each) => articleIn(articles, each, country)))];
  // A shop of another country is no guess of ours, unless it is the nearest or there is hardly another.
  const listed = each.filter((article, at) => at === 0 || article.isUnlistedElsewhere !== true);
  const theirs = listed.length > 1 ? listed : each;
  const [only, ...others] = theirs;
  if (only === undefined || others.length > 0) return { ...found, articles: theirs };
  return { kind: "answered", article: only, confidence: 1, ...told };
}

/** Talk leads to the article of the country, too. */
function talkIn(
  articles: readonly Article[],
  talk: Extract<Answer, { readonly kind: "triage" | "greeting" }>,
  country: string,
): Answer {
  if (talk.article === undefined) return talk;
  return { ...talk, article: articleIn(articles, talk.article, country) };
}

/** The one country whose own words stand in the text: a matatu is of Kenya. */
export function countryNamed(articles: readonly Article[], text: string): string | undefined {
  let named = namedIn.get(articles);
  if (named === undefined) namedIn.set(articles, (named = namesIn(articles)));
  const said = fold(text);
  const [only, ...others] = named.filter(({ words }) => words.test(said));
  return others.length > 0 ? undefined : only?.country;
}

interface NamedCountry {
  readonly country: string;
  readonly words: RegExp;
}

/** Asked at each question before somebody's village is known: made once for each list of articles. */
const namedIn = new WeakMap<readonly Article[], readonly NamedCountry[]>();

function namesIn(articles: readonly Article[]): readonly NamedCountry[] {
  const words = new Map<string, string[]>();
  for (const { local } of articles) {
    // Nothing at all stands in every text.
    if (local?.named === undefined || local.named.length === 0) continue;
    words.set(local.of, [...(words.get(local.of) ?? []), ...local.named.map(fold)]);
  }
  return [...words].map(([country, named]) => ({ country, words: standing(named) }));
}

/** The article for this country with the longest of its own words in the text. */
function meantBy(
  articles: readonly Article[],
  { text, country }: { readonly text: string; readonly country: string },
): Article | undefined {
  const said = fold(text);
  const found = articles
    .filter(({ local }) => local?.of === country)
    .map((article) => ({
      article,
      length: Math.max(
        0,
        // People mix their languages: the name of an office is the same in each.
        ...languages
          .flatMap((language) => article.local!.asked[language].map(fold))
          .filter((word) => said.includes(word) && standing([word]).test(said))
          .map((word) => word.length),
      ),
    }))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => other.length - one.length);
  return found[0]?.article;
}

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/** One of these words. In letters it must stand by itself; others stand between their neighbours without a space. */
function standing(words: readonly string[]): RegExp {
  const each = words.map((word) => {
    const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    return isInLetters(word) ? String.raw`(?<![a-z\d])${escaped}(?![a-z\d])` : escaped;
  });
  return new RegExp(each.join("|"), "u");
}

const isInLetters = (word: string) => /^[\p{Script=Latin}\d]/u.test(word);
