/**
 * What the articles mean, as numbers, measured in the background after a start and kept in the database. Part
 * of the entry points: meaning.ts uses it. Nothing of people comes in here.
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Article,
  hashOf,
  type StoredVector,
  type Measure,
  measuredText,
} from "./subjects/answers/index.ts";
import { languages, type Language } from "./bot/reply.ts";
import type { Records } from "./bot/records.ts";
import type { Log } from "./log.ts";

export interface MeasuredDeps {
  readonly articles: readonly Article[];
  readonly transact: <T>(act: (records: Records) => Promise<T>) => Promise<T>;
  readonly log: Log;
  readonly count: (outcome: string) => void;
  /** Ends what is being measured when the program ends. */
  readonly stopping: AbortSignal;
}

export interface MeasuredArticles {
  /** `undefined`: not measured yet. */
  find(article: Article, language: Language): Float32Array | undefined;
  /** Measures what is not kept yet; ends when all is, or with the program. */
  measureAll(): Promise<void>;
}

const batchTexts = 32;
const batchMs = 30_000;

/**
 * @param keptUnder the model, told apart from others of the same name
 * @param againMs after a batch that came to nothing
 */
export function createMeasuredArticles(
  { articles, transact, log, count, stopping }: MeasuredDeps,
  measure: Measure,
  keptUnder: string,
  againMs: number,
): MeasuredArticles {
  const hashes = new Map(
    articles.map((article) => {
      const of = (language: Language) => hashOf(measuredText(article, language));
      return [article, { en: of("en"), zh: of("zh") }] as const;
    }),
  );
  const texts = new Map(
    [...hashes].flatMap(([article, hash]) =>
      languages.map((language) => [hash[language], measuredText(article, language)] as const),
    ),
  );
  const vectors = new Map<string, Float32Array>();

  async function readKept(): Promise<void> {
    const kept = await transact((records) => records.vectors.list(keptUnder));
    const gone = kept.flatMap(({ hash }) => (texts.has(hash) ? [] : [hash]));
    await transact((records) => records.vectors.drop(keptUnder, gone));
    for (const { hash, vector } of kept) if (texts.has(hash)) vectors.set(hash, vector);
  }

  /** @returns whether it came to something */
  async function measureSome(batch: readonly (readonly [string, string])[]): Promise<boolean> {
    const deadline = AbortSignal.any([stopping, AbortSignal.timeout(batchMs)]);
    const measured = await measure(
      batch.map(([, text]) => text),
      deadline,
    );
    if (stopping.aborted) return false;
    count(measured.kind === "failed" ? `articles-${measured.why}` : "articles");
    if (measured.kind === "failed") {
      log.warn({ why: measured.why }, "articles-not-measured");
      return false;
    }
    const made = batch.map(([hash], at): StoredVector => ({ hash, vector: measured.vectors[at]! }));
    await transact((records) => records.vectors.keep(keptUnder, made));
    for (const { hash, vector } of made) vectors.set(hash, vector);
    return true;
  }

  return {
    find: (article, language) => vectors.get(hashes.get(article)?.[language] ?? ""),
    async measureAll() {
      await readKept();
      while (!stopping.aborted) {
        const missing = [...texts].filter(([hash]) => !vectors.has(hash)).slice(0, batchTexts);
        if (missing.length === 0) return log.info({ texts: texts.size }, "articles-measured");
        if (await measureSome(missing)) continue;
        await sleep(againMs, undefined, { signal: stopping }).catch(() => undefined);
      }
    },
  };
}
