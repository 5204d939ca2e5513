/**
 * Playbook: tasks that the program itself must find, whatever a curator calls them, and which jobs of a
 * shop team a task belongs to. Both stand in playbook.yaml beside the task; the reader checks them.
 *
 * They are kept beside the steps and not in them: a step's version says what a learner meets.
 */
import type { Role as Job } from "./jobs.ts";

/** Each belongs to one task, but those of `rolesOfSeveral`. */
export const taskRoles = [
  /** Their first price, shown. */
  "first-price",
  /** What the family agreed to lose at most, a number. */
  "family-limit",
  /** Their first listing, shown: what it names is what they sell. */
  "first-listing",
  /** Three people looked for the shop: from then on it can be found. */
  "shop-found",
  /** The first parcel to somebody they do not know, shown. */
  "first-parcel",
  /** The parcels after it: they sell. */
  "more-parcels",
  /** The book of their first month, shown. */
  "first-month",
  /** The work of the shop is shared out: others may take their part with phones of their own. */
  "share-work",
  /** On a road beside a shop: what they offer, which days, what it costs. */
  "work-offer",
] as const;

export type TaskRole = (typeof taskRoles)[number];

export const rolesOfSeveral: readonly TaskRole[] = ["share-work", "work-offer"];

export interface TaskAt {
  readonly stepId: string;
  readonly taskId: string;
}

/** In place of a task that no playbook names: nobody ever does it. */
export const nowhere: TaskAt = { stepId: "", taskId: "" };

/** At least one task for each role; `nowhere` where the folder names none. */
export type TasksByRole = Readonly<Record<TaskRole, readonly [TaskAt, ...TaskAt[]]>>;

/** By `step/task`; only tasks that belong to a job. */
export type JobsByTask = ReadonlyMap<string, readonly Job[]>;

/** What there is of a playbook beside its steps. */
export interface Roles {
  readonly byRole: TasksByRole;
  readonly jobs: JobsByTask;
}

export function taskOf({ byRole }: Pick<Roles, "byRole">, role: TaskRole): TaskAt {
  return byRole[role][0];
}

export function hasRole(
  { byRole }: Pick<Roles, "byRole">,
  role: TaskRole,
  { stepId, taskId }: TaskAt,
): boolean {
  return byRole[role].some((each) => each.stepId === stepId && each.taskId === taskId);
}

/** The jobs to which a task belongs; none for a task of the owner's own. */
export function jobsOf({ jobs }: Pick<Roles, "jobs">, { stepId, taskId }: TaskAt): readonly Job[] {
  return jobs.get(`${stepId}/${taskId}`) ?? [];
}
