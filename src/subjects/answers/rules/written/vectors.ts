/**
 * Written answers: what a question means, as numbers: what is asked of a model that measures it, what is
 * kept of the articles, and which text of an article is measured. Numbers of questions are never kept.
 */
import { createHash } from "node:crypto";
import type { Language } from "../../../../bot/reply.ts";
import type { Article } from "../article.ts";
import type { ModelFailure } from "./model.ts";

export type Measured =
  | { readonly kind: "measured"; readonly vectors: readonly Float32Array[] }
  | { readonly kind: "failed"; readonly why: ModelFailure };

/** As many vectors as texts, all of one size. Never throws on what a server does. */
export type Measure = (texts: readonly string[], deadline: AbortSignal) => Promise<Measured>;

/** A vector with what it is of. */
export interface StoredVector {
  readonly hash: string;
  readonly vector: Float32Array;
}

export interface VectorRecord {
  /** All of this model. */
  list(model: string): Promise<readonly StoredVector[]>;
  keep(model: string, vectors: readonly StoredVector[]): Promise<void>;
  /** Drops those of other models, and of this one these. */
  drop(model: string, hashes: readonly string[]): Promise<void>;
}

/** What an article is asked as; its answer is longer and says more than it is about. */
export function measuredText({ words }: Article, language: Language): string {
  const { question, label } = words[language];
  return `${question}\n${label}`;
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
