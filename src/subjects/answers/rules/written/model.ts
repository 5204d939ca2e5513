/**
 * Written answers: what is asked of a language model, whatever server stands behind it.
 *
 * One question, one answer in a given form; no tools, no memory. That a model did not answer is a value:
 * the checked article is said instead, and nobody is told of an error.
 */
import type { z } from "zod";

export interface Message {
  readonly role: "system" | "user";
  readonly text: string;
}

/** Tokens of one or several calls. */
export interface Tokens {
  readonly prompt: number;
  /** Of these, how many the provider had at hand from an earlier call. */
  readonly cached: number;
  readonly completion: number;
}

export const noTokens: Tokens = { prompt: 0, cached: 0, completion: 0 };

/** Whether one more call may be made: yes, or whose budget of the day is spent. */
export type Leave = "yes" | "person" | "all";

export type ModelFailure =
  | "busy" //          no free place within the wait
  | "resting" //       it failed several times in a row
  | "late" //          not within the deadline
  | "unreachable" //   no connection, or an error of its server
  | "refused" //       the server takes no such call: key, model, address
  | "garbled" //       not in the form that was asked for
  | "too-large" //     more than anybody could have meant
  | "budget-person"
  | "budget-all";

export type ModelAnswer<T> = {
  /** Also of calls that failed; estimated where the server does not say. */
  readonly tokens: Tokens;
} & (
  | { readonly kind: "said"; readonly value: T }
  | { readonly kind: "failed"; readonly reason: ModelFailure }
);

export interface ModelQuestion<T> {
  readonly messages: readonly Message[];
  /** The form of the answer; objects of strings, truths and lists only, so that every server knows it. */
  readonly form: z.ZodType<T>;
  /** Ends every wait, the body of the answer included. */
  readonly deadline: AbortSignal;
  /** Asked before each call: a second try is a call of its own. */
  readonly mayCall: () => Promise<Leave>;
  /** What it is about: failures on one thing say little of all others. */
  readonly about?: string | undefined;
}

/** Never throws on what a server does. */
export type AskModel = <T>(question: ModelQuestion<T>) => Promise<ModelAnswer<T>>;

/** Dollars for a million tokens. */
export interface Prices {
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}

/** In millionths of a dollar. */
export function costOf({ prompt, cached, completion }: Tokens, prices: Prices): number {
  const fresh = Math.max(0, prompt - cached);
  return Math.round(
    fresh * prices.prompt + cached * prices.cached + completion * prices.completion,
  );
}

export function addTokens(one: Tokens, other: Tokens): Tokens {
  return {
    prompt: one.prompt + other.prompt,
    cached: one.cached + other.cached,
    completion: one.completion + other.completion,
  };
}

/** On the safe side: four Latin letters, or one character of anything else, are a token. */
export function tokensOf(text: string): number {
  const plain = text.match(/[\x20-\x7e\n]/g)?.length ?? 0;
  return Math.ceil(plain / 4) + Array.from(text).length - plain;
}
