/**
 * The writer of answers, put together from the settings: a model, the persona out of the knowledge folder,
 * and every check. Part of the entry points: app.ts and cli/evaluate.ts use it.
 */
import { randomBytes } from "node:crypto";
import type { Config } from "./config.ts";
import {
  type Article,
  type ChooseArticles,
  createPrompter,
  createWriteAnswer,
  type SmallWords,
  versionOf,
  type Writer,
} from "./subjects/answers/index.ts";
import type { ModelTuning } from "./model/open.ts";

export type WriterConfig = Pick<
  Config,
  | "KNOWLEDGE_DIR"
  | "OPENAI_API_KEY"
  | "OPENAI_BASE_URL"
  | "OPENAI_MODEL"
  | "OPENAI_EMBEDDING_MODEL"
  | "OPENAI_TIMEOUT_MS"
  | "OPENAI_USD_PER_MILLION_IN"
  | "OPENAI_USD_PER_MILLION_CACHED"
  | "OPENAI_USD_PER_MILLION_OUT"
  | "AI_ANSWERS_PER_DAY"
  | "AI_ANSWERS_PER_DAY_ALL"
>;

/** The articles, and the words that written answers may have; opened where there is a model. */
interface Known {
  readonly articles: readonly Article[];
  readonly smallWords: () => SmallWords;
}

/** @returns `undefined` where neither a key nor an address is set: answers are then the articles' own */
export async function openWriter(
  config: WriterConfig,
  { articles, smallWords }: Known,
  tuning: ModelTuning = {},
  choose?: ChooseArticles,
): Promise<Writer | undefined> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = config;
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  const { readPersona } = await import("./knowledge/persona.ts");
  const { openModel } = await import("./model/open.ts");
  const persona = await readPersona(config.KNOWLEDGE_DIR);
  const { ask, host } = openModel({ apiKey, baseUrl, model }, () => performance.now(), tuning);
  // What was written out of other articles is old, too.
  const { OPENAI_EMBEDDING_MODEL: measuring } = config;
  let small: SmallWords | undefined;
  // Of this process only; looked for in every answer.
  const mark = randomBytes(9).toString("hex");
  return {
    host,
    version: versionOf({
      articles,
      persona,
      model: measuring === undefined ? model : `${model} ${measuring}`,
    }),
    write: createWriteAnswer({
      ask,
      compose: createPrompter(persona, mark),
      small: () => (small ??= smallWords()),
      choose,
    }),
    limits: { perPerson: config.AI_ANSWERS_PER_DAY, inAll: config.AI_ANSWERS_PER_DAY_ALL },
    prices: {
      prompt: config.OPENAI_USD_PER_MILLION_IN,
      cached: config.OPENAI_USD_PER_MILLION_CACHED,
      completion: config.OPENAI_USD_PER_MILLION_OUT,
    },
    deadlineMs: config.OPENAI_TIMEOUT_MS,
  };
}
