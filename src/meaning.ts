/**
 * Meaning beside words: measures each question that a model is to answer, and chooses the articles it is
 * given. Part of the entry points: app.ts uses it. Whatever goes wrong, and until the articles are
 * measured, the words of a question choose alone; it is counted, and nobody hears of it.
 */
import type { Config } from "./config.ts";
import {
  type AnswerQuestion,
  type Article,
  type ChooseArticles,
  chooseGiven,
  likenessOf,
  mayFuse,
} from "./subjects/answers/index.ts";
import { createMeasuredArticles, type MeasuredArticles, type MeasuredDeps } from "./measured.ts";
import type { ModelTuning } from "./model/open.ts";

export interface MeaningTuning extends ModelTuning {
  /** How long a question is measured at most. */
  readonly measureMs?: number;
  /** After a batch of articles that came to nothing. */
  readonly measureAgainMs?: number;
}

export interface MeaningDeps extends MeasuredDeps {
  readonly near: AnswerQuestion["near"];
}

export interface Meaning extends Pick<MeasuredArticles, "measureAll"> {
  readonly choose: ChooseArticles;
}

/** Of a question: small models take no more, and nobody means more in one. */
const mostCharacters = 400;

/** @returns `undefined` where no model is set for it, or neither a key nor an address is */
export async function openMeaning(
  config: Pick<Config, "OPENAI_API_KEY" | "OPENAI_BASE_URL" | "OPENAI_EMBEDDING_MODEL">,
  deps: MeaningDeps,
  { measureMs = 2_000, measureAgainMs = 60_000, ...tuning }: MeaningTuning = {},
): Promise<Meaning | undefined> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = config;
  const { OPENAI_EMBEDDING_MODEL: model } = config;
  const { near, count } = deps;
  if (model === undefined || near === undefined) return undefined;
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  const { openMeasure } = await import("./model/embed.ts");
  const measure = openMeasure({ apiKey, baseUrl, model }, () => performance.now(), tuning);
  // Another server may call another model by the same name.
  const keptUnder = baseUrl === undefined ? model : `${model} ${baseUrl}`;
  const measured = createMeasuredArticles(deps, measure, keptUnder, measureAgainMs);

  const choose: ChooseArticles = async ({ text, language, articles: shown }, deadline) => {
    const alone = (why: string) => {
      count(why);
      return shown;
    };
    const found = near(text, language);
    if (!mayFuse(shown, found)) return shown;
    const known = found.map((article) => measured.find(article, language));
    if (known.includes(undefined)) return alone("not-ready");
    const asked = await measure(
      [Array.from(text).slice(0, mostCharacters).join("")],
      AbortSignal.any([deadline, AbortSignal.timeout(measureMs)]),
    );
    if (asked.kind === "failed") return alone(asked.why);
    const nearness = new Map<Article, number>();
    for (const [at, article] of found.entries()) {
      const likeness = likenessOf(asked.vectors[0]!, known[at]!);
      if (likeness === undefined) return alone("odd");
      nearness.set(article, likeness);
    }
    count("fused");
    return chooseGiven(shown, found, nearness);
  };

  return { choose, measureAll: measured.measureAll };
}
