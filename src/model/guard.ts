/**
 * One call to a server, whatever it is asked for, with patience: a place among few, a rest where it
 * fails again and again, one more try where that may help, never beyond the caller's deadline.
 *
 * Every room that calls a model comes through here. It knows neither requests nor answers.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Leave, ModelFailure } from "../subjects/answers/index.ts";
import type { Breaker } from "./breaker.ts";
import type { Slots } from "./slots.ts";

export interface GuardDeps {
  readonly slots: Slots;
  readonly breaker: Breaker;
  readonly slotWaitMs?: number | undefined;
}

export interface GuardedCall {
  /** Ends every wait. */
  readonly deadline: AbortSignal;
  /** Asked before each call: a second try is a call of its own. */
  readonly mayCall: () => Promise<Leave>;
  /** What it is about; absent where every call is about something else. */
  readonly about?: string | undefined;
}

/** What became of one try. `otherwise`: the server wants to be asked in another form, which is no failure. */
export type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "otherwise" }
  | {
      readonly kind: "failed";
      readonly why: ModelFailure;
      /** Present where one more try may help. */
      readonly retryMs?: number;
    };

export type Guarded<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly why: ModelFailure };

/** Whoever wants to be left alone for longer is: nobody waits so long for an answer. */
const mostRetryMs = 5_000;
const usualSlotWaitMs = 2_000;

/** @throws what `mayCall` throws, and nothing on what a server does */
export async function guard<T>(
  { slots, breaker, slotWaitMs = usualSlotWaitMs }: GuardDeps,
  call: GuardedCall,
  attempt: () => Promise<Attempt<T>>,
): Promise<Guarded<T>> {
  const { deadline, about } = call;
  const release = await slots.take(slotWaitMs, deadline);
  if (release === undefined) return { kind: "failed", why: deadline.aborted ? "late" : "busy" };
  try {
    if (!breaker.mayTry(about)) return { kind: "failed", why: "resting" };
    const result = await tryTwice(call, attempt);
    if (result.kind === "done") breaker.worked(about);
    else if (result.why.startsWith("budget")) breaker.untried(about);
    else breaker.failed(blames(result.why), about);
    return result;
  } catch (error) {
    // Not the server's doing: leave could not be asked for.
    breaker.untried(about);
    throw error;
  } finally {
    release();
  }
}

/** An answer of no use says nothing of the server, which did answer. */
function blames(why: ModelFailure): "server" | "answer" {
  return why === "garbled" || why === "too-large" ? "answer" : "server";
}

async function tryTwice<T>(
  { deadline, mayCall }: GuardedCall,
  attempt: () => Promise<Attempt<T>>,
): Promise<Guarded<T>> {
  let tries = 0;
  for (;;) {
    if (deadline.aborted) return { kind: "failed", why: "late" };
    const leave = await mayCall();
    if (leave !== "yes") return { kind: "failed", why: `budget-${leave}` };
    const result = await attempt();
    if (result.kind === "done") return result;
    if (result.kind === "otherwise") continue;
    const { why, retryMs } = result;
    tries += 1;
    if (retryMs === undefined || retryMs > mostRetryMs || tries > 1) return { kind: "failed", why };
    // Woken by the deadline, too: then nothing more is tried.
    await sleep(retryMs, undefined, { signal: deadline }).catch(() => undefined);
  }
}
