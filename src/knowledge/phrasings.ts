/**
 * The ways in which people ask, compared across the whole folder.
 *
 * A phrasing decides which answer a villager gets, so none may stand twice, and every article
 * needs enough of them.
 */
import type { ArticleFile } from "./article-file.ts";
import type { Path } from "./lines.ts";
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

/** Where a phrasing stands. The line of one that stands once is never asked for: to find it takes as long as to read it. */
export interface PhrasingPlace {
  readonly file: string;
  readonly line: () => number;
}

/** By the phrasing. */
export type TakenPhrasings = Map<string, PhrasingPlace>;

/** A phrasing stands once in the whole folder. @param key what is compared of it */
export function takePhrasing(
  key: string,
  here: PhrasingPlace & { readonly text: string },
  taken: TakenPhrasings,
  problems: Problem[],
): void {
  const before = taken.get(key);
  if (before === undefined) {
    taken.set(key, here);
    return;
  }
  const reason = `"${here.text}" stands already at ${before.file}:${before.line()}`;
  problems.push(errorAt(here.file, here.line(), reason));
}

/** Says which phrasings stand twice and which articles have too few. */
export function checkPhrasings(files: readonly ArticleFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  const taken: TakenPhrasings = new Map();

  for (const file of files) {
    if (file.words.variants.length < leastVariants) {
      const reason = `${file.words.variants.length} variants, at least ${leastVariants}`;
      problems.push(errorAt(file.file, file.lineOf(["variants"]), reason));
    }
    for (const { text, path } of phrasingsOf(file)) {
      takePhrasing(
        bareForm(text),
        { text, file: file.file, line: () => file.lineOf(path) },
        taken,
        problems,
      );
    }
  }
  return problems;
}

function phrasingsOf(file: ArticleFile): readonly { text: string; path: Path }[] {
  return [
    { text: file.words.question, path: ["question"] },
    ...file.words.variants.map((text, index) => ({ text, path: ["variants", index] })),
  ];
}
