/**
 * The ways in which people ask, compared across the whole folder.
 *
 * A phrasing decides which answer a villager gets, so none may stand twice, and every article
 * needs enough of them.
 */
import type { ArticleFile } from "./article-file.ts";
import { errorAt, type Problem } from "./problem.ts";

/** Fewer ways of asking than this, and people are not understood. */
export const leastVariants = 20;

/** A phrasing without what does not count: case, width, spaces and punctuation. */
export function bareForm(phrasing: string): string {
  return phrasing
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");
}

/** Says which phrasings stand twice and which articles have too few. */
export function checkPhrasings(files: readonly ArticleFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();

  for (const file of files) {
    if (file.words.variants.length < leastVariants) {
      const reason = `${file.words.variants.length} variants, at least ${leastVariants}`;
      problems.push(errorAt(file.file, file.lineOf(["variants"]), reason));
    }
    for (const { text, line } of phrasingsOf(file)) {
      const bare = bareForm(text);
      const before = taken.get(bare);
      const here = `${file.file}:${line}`;
      if (before === undefined) taken.set(bare, here);
      else problems.push(errorAt(file.file, line, `"${text}" stands already at ${before}`));
    }
  }
  return problems;
}

function phrasingsOf(file: ArticleFile): readonly { text: string; line: number }[] {
  return [
    { text: file.words.question, line: file.lineOf(["question"]) },
    ...file.words.variants.map((text, index) => ({ text, line: file.lineOf(["variants", index]) })),
  ];
}
