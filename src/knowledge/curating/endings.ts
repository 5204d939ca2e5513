/** Articles that rest on a law whose end is known, and whose next look comes too late for it. */
import type { ArticleFile } from "../article-file.ts";
import type { Source } from "../sources.ts";
import type { Finding } from "./finding.ts";
import type { Folder } from "./passages.ts";

/** @param today as `YYYY-MM-DD` */
export function checkEndings(
  { articles }: Folder,
  sources: ReadonlyMap<string, Source>,
  today: string,
): readonly Finding[] {
  return articles
    .flatMap(({ en, zh }) => [en, zh])
    .flatMap((article) =>
      article.shared.sources.flatMap((id) => {
        const ends = sources.get(id)?.ends;
        const found = ends === undefined ? undefined : tooLate(article, ends, today);
        if (found === undefined) return [];
        const line = article.lineOf([found.at]);
        return [
          { kind: "ending", file: article.file, line, reason: `${id} ${found.reason}` } as const,
        ];
      }),
    );
}

function tooLate({ shared: { reviewed, reviewBy } }: ArticleFile, ends: string, today: string) {
  if (ends <= today && reviewed < ends) {
    const reason = `ended on ${ends}: read what holds now, correct the article, and set both dates anew`;
    return { at: "reviewed", reason };
  }
  const month = ends.slice(0, 7);
  if (ends <= today || reviewBy <= month) return undefined;
  return {
    at: "review_by",
    reason: `ends on ${ends}: set review_by to ${month} or earlier, in both files`,
  };
}
