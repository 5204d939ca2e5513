/** Answers: in how many phrasings of the folder each term stands, for whoever compares questions. */
import { languages } from "../../../../bot/reply.ts";
import type { Article } from "../article.ts";
import { askedIn } from "./index-data.ts";
import { countTerms, type TermCounts } from "./nearness.ts";

/** Articles that are put in place of these are another list, and are counted anew. */
const counted = new WeakMap<readonly Article[], TermCounts>();

/** Counted when somebody needs it first, which takes a third of a second. */
export function termsOfPhrasings(articles: readonly Article[]): TermCounts {
  let counts = counted.get(articles);
  if (counts === undefined) {
    counts = countTerms(
      articles.flatMap(({ words }) => languages.flatMap((lang) => askedIn(words[lang]))),
    );
    counted.set(articles, counts);
  }
  return counts;
}
