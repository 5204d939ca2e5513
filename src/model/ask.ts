/**
 * Model room: one question to a model, by Chat Completions. At most four at once; whoever finds no place in
 * two seconds is told so. One more try where a second one may help and there is time; never longer than
 * the caller's deadline. Texts of people are neither logged nor kept.
 */
import { setTimeout as sleep } from "node:timers/promises";
import OpenAI, { APIConnectionError, APIError } from "openai";
import {
  addTokens,
  noTokens,
  tokensOf,
  type AskModel,
  type ModelFailure,
  type ModelQuestion,
  type Tokens,
} from "../core/answers/written/model.ts";
import type { Breaker } from "./breaker.ts";
import { TooLarge } from "./client.ts";
import { askIn, readIn, type Form, type KnownForm } from "./forms.ts";
import type { Slots } from "./slots.ts";

export interface AskDeps {
  readonly client: OpenAI;
  readonly model: string;
  readonly slots: Slots;
  readonly breaker: Breaker;
  readonly known: KnownForm;
  readonly slotWaitMs?: number;
}

/** Thinking included; an answer itself is a tenth of it. */
const atMost = { max_completion_tokens: 2_000 };
const usualRetryMs = 250;
/** Whoever wants to be left alone for longer is: nobody waits so long for an answer. */
const mostRetryMs = 5_000;

/** Why one call came to nothing. `form`: the server does not know this form, or did not keep to it. */
type Fault =
  | { readonly kind: "form" }
  | { readonly kind: "failed"; readonly reason: ModelFailure; readonly retryMs?: number };

type Call<T> = { readonly tokens: Tokens } & ({ readonly kind: "said"; readonly value: T } | Fault);

export function createAskModel(deps: AskDeps): AskModel {
  const { slots, breaker } = deps;
  return async (question) => {
    const { deadline } = question;
    const release = await slots.take(deps.slotWaitMs ?? 2_000, deadline);
    if (release === undefined) {
      return { kind: "failed", reason: deadline.aborted ? "late" : "busy", tokens: noTokens };
    }
    try {
      if (!breaker.mayTry()) return { kind: "failed", reason: "resting", tokens: noTokens };
      const answer = await tryTwice(deps, question);
      if (answer.kind === "said") breaker.worked();
      else if (answer.reason.startsWith("budget")) breaker.untried();
      else breaker.failed();
      return answer;
    } catch (error) {
      // Not the server's doing: leave could not be asked for.
      breaker.untried();
      throw error;
    } finally {
      release();
    }
  };
}

async function tryTwice<T>(deps: AskDeps, question: ModelQuestion<T>) {
  const { deadline } = question;
  let tokens = noTokens;
  let tries = 0;
  for (;;) {
    if (deadline.aborted) return { kind: "failed", reason: "late", tokens } as const;
    const leave = await question.mayCall();
    if (leave !== "yes") return { kind: "failed", reason: `budget-${leave}`, tokens } as const;
    const form = deps.known.current();
    const call = await callOnce(deps, question, form);
    tokens = addTokens(tokens, call.tokens);
    if (call.kind === "said") {
      deps.known.works(form);
      return { kind: "said", value: call.value, tokens } as const;
    }
    if (call.kind === "form") {
      if (deps.known.fails(form)) continue;
      return { kind: "failed", reason: "garbled", tokens } as const;
    }
    tries += 1;
    const isOver = call.retryMs === undefined || call.retryMs > mostRetryMs || tries > 1;
    if (isOver) return { kind: "failed", reason: call.reason, tokens } as const;
    // Woken by the deadline, too: then nothing more is tried.
    await sleep(call.retryMs, undefined, { signal: deadline }).catch(() => undefined);
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
    return { ...failureOf(error, deadline), tokens: asked };
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

/** Which codes say that the request itself was not understood: another form may be. */
const notUnderstood = new Set([400, 415, 422, 501]);

export function failureOf(error: unknown, deadline: AbortSignal): Fault {
  if (deadline.aborted) return { kind: "failed", reason: "late" };
  if (isTooLarge(error)) return { kind: "failed", reason: "too-large" };
  if (error instanceof APIConnectionError) {
    return { kind: "failed", reason: "unreachable", retryMs: usualRetryMs };
  }
  if (!(error instanceof APIError)) return { kind: "form" };
  const status: unknown = error.status;
  if (typeof status !== "number" || notUnderstood.has(status)) return { kind: "form" };
  if (status === 429 || status >= 500) {
    return { kind: "failed", reason: "unreachable", retryMs: retryMsOf(error) };
  }
  return { kind: "failed", reason: "refused" };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof TooLarge || (error instanceof Error && error.cause instanceof TooLarge);
}

/** What the server asks for in seconds; a date is not worth the trouble. */
function retryMsOf({ headers }: APIError): number {
  const seconds = Number(headers?.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : usualRetryMs;
}
