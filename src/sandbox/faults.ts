/**
 * Sandbox: trouble on purpose, so that the bot can be seen living through it.
 *
 * Holds what was asked for and decides about each call before its method runs.
 * Chance is drawn from a fixed seed, so that a run can be repeated.
 */
import { forbidden, Refusal, tooMany } from "./bot-api/errors.ts";
import { createChance } from "./chance.ts";

/** Everything is off by default. */
export interface FaultPlan {
  /** How long an answer takes; half of it passes before the call has its effect. */
  latencyMs: number;
  /** Sends above this many in a second are refused, and then all, until the pause is over. */
  floodPerSecond: number | null;
  /** The pause that a 429 asks for. */
  floodRetryAfterS: number;
  /** 0..1 of all calls, getUpdates excepted, get a 429 at random. */
  tooManyShare: number;
  /** Refuses the named methods, or all of them, getUpdates included. */
  failWith: { code: number; description: string; methods?: string[] } | null;
  /** These are read and never answered. */
  hangMethods: string[];
  /** Whether a call that hangs has its effect. */
  hangAcceptFirst: boolean;
  /** getUpdates opens and stays silent. */
  silentPolling: boolean;
  /** Every getUpdates is told that another one is running. */
  conflict: boolean;
  /** People who count as having blocked the bot, without an update that says so. */
  blockedPeople: number[];
  /** People whose account is gone. */
  deactivatedPeople: number[];
  /** How long a press of a button can be answered. */
  callbackLimitMs: number;
}

/** What is to happen to one call. */
export type Fate = "run" | "hang" | "run-and-hang";

export interface Faults {
  readonly plan: Readonly<FaultPlan>;
  /** Takes over the given fields; `reset` first clears all of them. */
  change(fields: Partial<FaultPlan> & { reset?: boolean }): void;
  /** @throws {Refusal} when the plan has this call refused. */
  judge(method: string): Fate;
  /** @throws {Refusal} when the plan has this person out of reach. */
  checkRecipient(person: number): void;
}

const CALM: FaultPlan = {
  latencyMs: 0,
  floodPerSecond: null,
  floodRetryAfterS: 1,
  tooManyShare: 0,
  failWith: null,
  hangMethods: [],
  hangAcceptFirst: false,
  silentPolling: false,
  conflict: false,
  blockedPeople: [],
  deactivatedPeople: [],
  callbackLimitMs: 150_000,
};

const SENDS = /^(send(?!ChatAction$|MessageDraft$)|copyMessage|forwardMessage)/;

export function createFaults(): Faults {
  let plan = { ...CALM };
  let random = createChance(20_261_124);
  let sentAt: number[] = [];
  let pausedUntil = 0;

  function checkFlood(perSecond: number): void {
    const now = performance.now();
    if (now < pausedUntil) throw tooMany(Math.ceil((pausedUntil - now) / 1000));
    sentAt = sentAt.filter((at) => at > now - 1000);
    if (sentAt.length >= perSecond) {
      pausedUntil = now + plan.floodRetryAfterS * 1000;
      throw tooMany(plan.floodRetryAfterS);
    }
    sentAt.push(now);
  }

  return {
    get plan() {
      return plan;
    },
    change({ reset, ...fields }) {
      if (reset === true) {
        plan = { ...CALM };
        random = createChance(20_261_124);
        sentAt = [];
        pausedUntil = 0;
      }
      plan = { ...plan, ...fields };
    },
    judge(method) {
      const { failWith, floodPerSecond } = plan;
      if (failWith !== null && (failWith.methods?.includes(method) ?? true)) {
        const retryAfterS = failWith.code === 429 ? plan.floodRetryAfterS : undefined;
        throw new Refusal(failWith.code, failWith.description, retryAfterS);
      }
      if (plan.tooManyShare > 0 && method !== "getUpdates" && random() < plan.tooManyShare) {
        throw tooMany(plan.floodRetryAfterS);
      }
      if (floodPerSecond !== null && SENDS.test(method)) checkFlood(floodPerSecond);
      if (!plan.hangMethods.includes(method)) return "run";
      return plan.hangAcceptFirst ? "run-and-hang" : "hang";
    },
    checkRecipient(person) {
      if (plan.blockedPeople.includes(person)) throw forbidden("bot was blocked by the user");
      if (plan.deactivatedPeople.includes(person)) throw forbidden("user is deactivated");
    },
  };
}
