/**
 * Model room: one call to a server that listens, speaks or measures, with the same patience as a question: a place
 * among few, a rest where it fails again and again, one more try where that may help, never beyond the
 * caller's deadline.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Failed, VoiceCall } from "../core/voice/model.ts";
import { failureOf } from "./ask.ts";
import type { Breaker } from "./breaker.ts";
import type { Slots } from "./slots.ts";

export interface GuardDeps {
  readonly slots: Slots;
  readonly breaker: Breaker;
  readonly slotWaitMs?: number | undefined;
}

/** Whoever wants to be left alone for longer is. */
const mostRetryMs = 5_000;

/** @param call one try; `undefined`: what came is of no use */
export async function guard<T>(
  { slots, breaker, slotWaitMs = 2_000 }: GuardDeps,
  { deadline, mayCall }: VoiceCall,
  call: () => Promise<T | undefined>,
): Promise<{ readonly kind: "done"; readonly value: T } | Failed> {
  const release = await slots.take(slotWaitMs, deadline);
  if (release === undefined) return { kind: "failed", why: deadline.aborted ? "late" : "busy" };
  try {
    if (!breaker.mayTry()) return { kind: "failed", why: "resting" };
    const result = await tryTwice(deadline, mayCall, call);
    if (result.kind === "done") breaker.worked();
    else if (result.why.startsWith("budget")) breaker.untried();
    else breaker.failed();
    return result;
  } finally {
    release();
  }
}

async function tryTwice<T>(
  deadline: AbortSignal,
  mayCall: VoiceCall["mayCall"],
  call: () => Promise<T | undefined>,
): Promise<{ readonly kind: "done"; readonly value: T } | Failed> {
  for (let tries = 1; ; tries += 1) {
    if (deadline.aborted) return { kind: "failed", why: "late" };
    const leave = await mayCall();
    if (leave !== "yes") return { kind: "failed", why: `budget-${leave}` };
    try {
      const value = await call();
      return value === undefined ? { kind: "failed", why: "garbled" } : { kind: "done", value };
    } catch (error) {
      const fault = failureOf(error, deadline);
      if (fault.kind === "form") return { kind: "failed", why: "garbled" };
      const isOver = fault.retryMs === undefined || fault.retryMs > mostRetryMs || tries > 1;
      if (isOver) return { kind: "failed", why: fault.reason };
      // Woken by the deadline, too: then nothing more is tried.
      await sleep(fault.retryMs, undefined, { signal: deadline }).catch(() => undefined);
    }
  }
}
