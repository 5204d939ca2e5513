/**
 * Playbook: the honest question after three months without a sale, and when it is due.
 *
 * Pure, with the port that it needs. It counts local days: a shop that was ready on a day is asked
 * about ninety days later, by the village's clocks, and so is whoever joined for a shop and has none yet. What is said is subjects/playbook/screens/exit.ts.
 */
import type { Placement } from "../../../bot/member.ts";
import { localDay } from "../../../bot/local-time.ts";
import { addDays } from "../../../bot/calendar.ts";
import type { StepState, TaskState } from "./record.ts";
import { hasRole, taskOf, type Roles } from "./roles.ts";

/** Three months. */
export const trialDays = 90;

export type ExitAnswer = "stop" | "change" | "work" | "sold" | "on";

export const exitAnswers: readonly ExitAnswer[] = ["stop", "change", "work", "sold", "on"];

/** What became of the question; at most one row a member. */
export interface ExitQuestion {
  readonly askedAt: Date | null;
  readonly answer: ExitAnswer | null;
  readonly answeredAt: Date | null;
}

export interface ExitRecord {
  find(memberId: string): Promise<ExitQuestion | undefined>;
  /** Notes that it will be asked, so that nobody plans it twice. */
  plan(memberId: string, now: Date): Promise<void>;
  noteAsked(memberId: string, now: Date): Promise<void>;
  /** Keeps the answer; after "go on a while" it may be planned once more. */
  answer(memberId: string, answer: ExitAnswer, now: Date): Promise<void>;
  /**
   * Ids of members whose step that opens the shop, or whose "go on a while", is as old as `before`, and
   * for whom nothing is planned; those, too, who joined before it for a shop and never opened one. People who
   * blocked the bot or were forgotten are left out.
   */
  unplanned(storeStep: string, before: Date, limit: number): Promise<readonly string[]>;
}

/** What is known of somebody's shop. */
export interface Trial {
  /** Since when it can be found, or since when they are here without one; absent: nothing to ask. */
  readonly since: Date | undefined;
  readonly hasShop: boolean;
  readonly hasSold: boolean;
  readonly question: ExitQuestion | undefined;
}

/** @param roles of the playbook: which tasks tell that a shop can be found, and that it sells */
export function trialOf(
  roles: Pick<Roles, "byRole">,
  facts: {
    readonly placement: Placement | null;
    readonly joinedAt: Date;
    /** They work beside a seller. */
    readonly isBeside: boolean;
    readonly steps: readonly StepState[];
    /** Of the step that opens the shop. */
    readonly store: readonly TaskState[];
    /** Of the steps in which parcels leave. */
    readonly parcelTasks: readonly (TaskState & { readonly stepId: string })[];
    readonly parcels: number;
    readonly question: ExitQuestion | undefined;
  },
): Trial {
  const found = taskOf(roles, "shop-found");
  const ended = facts.steps.find(({ stepId }) => stepId === found.stepId);
  const live = facts.store.find(({ taskId, state }) => taskId === found.taskId && state === "done");
  const sent = facts.parcelTasks.some(
    (task) =>
      task.state === "done" &&
      (hasRole(roles, "first-parcel", task) || hasRole(roles, "more-parcels", task)),
  );
  const wantsShop = facts.placement === "nothing" || facts.placement === "goods";
  const isUnopened = ended === undefined && wantsShop && !facts.isBeside;
  return {
    since: ended === undefined ? (isUnopened ? facts.joinedAt : undefined) : (live?.at ?? ended.at),
    hasShop: ended !== undefined,
    hasSold: facts.parcels > 0 || sent || facts.placement === "daily",
    question: facts.question,
  };
}

/**
 * The local day on which to ask, `YYYY-MM-DD`; it may be over already.
 *
 * @returns `undefined` when there is nothing to ask: a sale, no shop yet, asked once, answered
 */
export function askOn({ since, hasSold, question }: Trial, timeZone: string): string | undefined {
  if (since === undefined || hasSold) return undefined;
  const answeredAt = question?.answeredAt ?? null;
  const askedAt = question?.askedAt ?? null;
  if (question?.answer === "on" && answeredAt !== null) {
    if (askedAt !== null && askedAt > answeredAt) return undefined;
    return addDays(localDay(answeredAt, timeZone), trialDays);
  }
  if (askedAt !== null || (question?.answer ?? null) !== null) return undefined;
  return addDays(localDay(since, timeZone), trialDays);
}
