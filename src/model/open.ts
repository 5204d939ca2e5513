/** What the settings ask for, put together. Opens nothing: the first question does. */
import type { AskModel } from "../subjects/answers/index.ts";
import { createAskModel } from "./ask.ts";
import { createBreaker, type BreakerOptions } from "./breaker.ts";
import { createClient, hostOf } from "./client.ts";
import { createKnownForm } from "./forms.ts";
import { createSlots } from "./slots.ts";

export interface ModelSettings {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string;
}

export interface ModelTuning extends Partial<Pick<BreakerOptions, "failures" | "restMs">> {
  /** Calls at once. */
  readonly slots?: number;
  readonly slotWaitMs?: number;
}

export interface Model {
  readonly ask: AskModel;
  /** Who reads what is asked. */
  readonly host: ReturnType<typeof hostOf>;
}

/** @param clock milliseconds that never jump */
export function openModel(
  { apiKey, baseUrl, model }: ModelSettings,
  clock: () => number,
  { slots = 4, slotWaitMs, ...breaker }: ModelTuning = {},
): Model {
  return {
    host: hostOf(baseUrl),
    ask: createAskModel({
      client: createClient({ apiKey, baseUrl }),
      model,
      slots: createSlots(slots),
      breaker: createBreaker({ clock, ...breaker }),
      known: createKnownForm(),
      ...(slotWaitMs === undefined ? {} : { slotWaitMs }),
    }),
  };
}
