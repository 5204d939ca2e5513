/**
 * One question to a model, by Chat Completions, in whatever form of answer its server knows.
 * Texts of people are neither logged nor kept. Patience is guard.ts.
 */
import type OpenAI from "openai";
import {
  addTokens,
  type AskModel,
  type ModelQuestion,
  noTokens,
  type Tokens,
  tokensOf,
} from "../subjects/answers/index.ts";
import { faultOf, type Fault } from "./faults.ts";
import { askIn, readIn, type Form, type KnownForm } from "./forms.ts";
import { guard, type Attempt, type GuardDeps } from "./guard.ts";

export interface AskDeps extends GuardDeps {
  readonly client: OpenAI;
  readonly model: string;
  readonly known: KnownForm;
}

/** Thinking included; an answer itself is a tenth of it. */
const atMost = { max_completion_tokens: 2_000 };

type Call<T> = { readonly tokens: Tokens } & ({ readonly kind: "said"; readonly value: T } | Fault);

export function createAskModel(deps: AskDeps): AskModel {
  return async (question) => {
    let tokens = noTokens;
    const result = await guard(deps, question, async () => {
      const form = deps.known.current();
      const call = await callOnce(deps, question, form);
      tokens = addTokens(tokens, call.tokens);
      return attemptOf(deps.known, form, call);
    });
    return result.kind === "done"
      ? { kind: "said", value: result.value, tokens }
      : { kind: "failed", reason: result.why, tokens };
  };
}

function attemptOf<T>(known: KnownForm, form: Form, call: Call<T>): Attempt<T> {
  switch (call.kind) {
    case "said":
      known.works(form);
      return { kind: "done", value: call.value };
    case "form":
      return known.fails(form) ? { kind: "otherwise" } : { kind: "failed", why: "garbled" };
    case "failed":
      return call;
  }
}

async function callOnce<T>(
  { client, model }: AskDeps,
  { messages, form: schema, deadline }: ModelQuestion<T>,
  form: Form,
): Promise<Call<T>> {
  const prompt = messages.reduce((sum, { text }) => sum + tokensOf(text), 0);
  const asked: Tokens = { prompt, cached: 0, completion: 0 };
  let response: unknown;
  try {
    response = await client.chat.completions.create(
      { model, ...askIn(form, messages, schema), ...(form === "tags" ? {} : atMost) },
      { signal: deadline },
    );
  } catch (error) {
    return { ...faultOf(error, deadline), tokens: asked };
  }
  const { said, isRefusal, tokens } = readResponse(response, asked);
  const value = isRefusal ? refusal : said === undefined ? undefined : readIn(said);
  const { data } = schema.safeParse(value);
  return data === undefined ? { kind: "form", tokens } : { kind: "said", value: data, tokens };
}

/** A provider's own "no" is as good as the model's, where the form has one. */
const refusal = { refuse: true, answer: "", citations: [] };

/** A server may say anything: nothing of it is taken for granted. */
function readResponse(response: unknown, asked: Tokens) {
  const { choices, usage } = (response ?? {}) as {
    choices?: { message?: { content?: unknown; refusal?: unknown } }[];
    usage?: {
      prompt_tokens?: unknown;
      completion_tokens?: unknown;
      prompt_tokens_details?: { cached_tokens?: unknown };
    };
  };
  const message = Array.isArray(choices) ? choices[0]?.message : undefined;
  const said = typeof message?.content === "string" ? message.content : undefined;
  const tokens: Tokens = {
    prompt: countOr(usage?.prompt_tokens, asked.prompt),
    cached: countOr(usage?.prompt_tokens_details?.cached_tokens, 0),
    completion: countOr(usage?.completion_tokens, said === undefined ? 0 : tokensOf(said)),
  };
  return { said, isRefusal: typeof message?.refusal === "string", tokens };
}

function countOr(given: unknown, otherwise: number): number {
  return Number.isSafeInteger(given) && (given as number) >= 0 ? (given as number) : otherwise;
}
