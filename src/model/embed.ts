/**
 * A server that measures what texts mean (`/embeddings`). Whatever comes back in another number,
 * in other sizes or not as numbers is of no use, and is said to be so. No text is kept or logged.
 */
import type { Measure } from "../subjects/answers/index.ts";
import { createBreaker } from "./breaker.ts";
import { createClient, type ClientOptions } from "./client.ts";
import { attemptOnce } from "./faults.ts";
import { guard } from "./guard.ts";
import type { ModelTuning } from "./open.ts";
import { createSlots } from "./slots.ts";

export interface EmbedSettings extends Pick<ClientOptions, "apiKey" | "baseUrl"> {
  readonly model: string;
}

/** 32 texts of 4,096 numbers as decimals are two thirds of it. */
const mostBytes = 4 * 1_024 * 1_024;

/** @param clock milliseconds that never jump */
export function openMeasure(
  { model, ...address }: EmbedSettings,
  clock: () => number,
  { slots = 4, slotWaitMs, ...breaker }: ModelTuning = {},
): Measure {
  const client = createClient({ ...address, mostBytes });
  // Places of their own: a server that measures slowly keeps nobody from an answer.
  const deps = {
    slots: createSlots(slots),
    breaker: createBreaker({ clock, ...breaker }),
    slotWaitMs,
  };
  return async (texts, deadline) => {
    // Nobody's budget: it costs a thousandth of an answer.
    const call = { deadline, mayCall: async () => "yes" as const };
    const measured = await guard(deps, call, () =>
      attemptOnce(deadline, async () => {
        const response: unknown = await client.embeddings.create(
          // Said outright: the client's own wish is base64, which not every server knows.
          { model, input: [...texts], encoding_format: "float" },
          { signal: deadline },
        );
        return read(response, texts.length);
      }),
    );
    return measured.kind === "done" ? { kind: "measured", vectors: measured.value } : measured;
  };
}

/** A server may say anything: nothing of it is taken for granted. */
function read(response: unknown, count: number): readonly Float32Array[] | undefined {
  const { data } = (response ?? {}) as { data?: unknown };
  if (!Array.isArray(data) || data.length !== count) return undefined;
  const vectors: Float32Array[] = [];
  for (const [at, item] of (data as unknown[]).entries()) {
    const { embedding, index = at } = (item ?? {}) as { embedding?: unknown; index?: unknown };
    if (index !== at || !Array.isArray(embedding) || embedding.length === 0) return undefined;
    if (!embedding.every((value) => typeof value === "number")) return undefined;
    const vector = Float32Array.from(embedding);
    if (vector.length !== vectors[0]?.length && at > 0) return undefined;
    // What is too large for four bytes, or nothing at all, has no direction.
    if (!vector.every(Number.isFinite) || vector.every((value) => value === 0)) return undefined;
    vectors.push(vector);
  }
  return vectors;
}
