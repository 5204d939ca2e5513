/**
 * Certificates: which seasons of the road somebody has finished, and what of it was looked at.
 *
 * Every step is done, not only said to be; all that somebody should look at was found good; and at least
 * one of it by a mentor or the association. A season with nothing to look at has no certificate.
 */
import type { Language, Phrase } from "../../../bot/reply.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import {
  hasRole,
  isOpenTo,
  jobName,
  type Playbook,
  type Season,
  type Step,
  stateOf,
  type TaskAt,
  type TaskRole,
  taskRoles,
} from "../../playbook/index.ts";

/** The road as one person walks it (`walkDeps` of the playbook). */
export interface Road {
  readonly playbook: Playbook;
  readonly country?: string | undefined;
}

export interface Finished {
  readonly season: Season;
  readonly proofs: readonly Proof[];
  /** Ids of who looked; each once. */
  readonly lookers: readonly string[];
}

export interface Proof {
  readonly name: string;
  readonly words: Phrase | string;
}

type Reads = Pick<Records, "playbook" | "reviews">;

/** What each of them shows, as it stands on a picture. */
const words: Readonly<Partial<Record<TaskRole, Phrase>>> = {
  "first-price": phrase("certificate-proof-first-price"),
  "first-listing": phrase("certificate-proof-first-listing"),
  "first-parcel": phrase("certificate-proof-first-parcel"),
  "first-month": phrase("certificate-proof-first-month"),
};

/** @param name of a proof; one that is no role has no words of its own */
export function proofWords(name: string | undefined): Phrase | undefined {
  const role = taskRoles.find((each) => each === name);
  return role === undefined ? undefined : words[role];
}

/** The season to which a step belongs, if it is finished and looked at. */
export async function finishedWith(
  records: Reads,
  road: Road,
  member: { readonly id: string; readonly language: Language },
  stepId: string,
): Promise<Finished | undefined> {
  const step = road.playbook.steps.find(({ id }) => id === stepId);
  return step?.number == null ? undefined : finishedSeason(records, road, member, step.season);
}

/** @returns `undefined` where something of it is missing */
export async function finishedSeason(
  records: Reads,
  { playbook, country }: Road,
  member: { readonly id: string; readonly language: Language },
  seasonId: string,
): Promise<Finished | undefined> {
  const season = playbook.seasons.find(({ id }) => id === seasonId);
  const steps = playbook.steps.filter(
    (step) => step.number !== null && step.season === seasonId && isOpenTo(step, country),
  );
  const tasks = steps.flatMap(looked);
  if (season === undefined || tasks.length === 0) return undefined;
  const states = await records.playbook.stepStates(member.id);
  if (!steps.every(({ id }) => stateOf(states, id) === "done")) return undefined;

  const shown = await records.playbook.shownFor(member.id);
  const lookers = new Set<string>();
  let isByMentor = false;
  for (const task of tasks) {
    const thing = shown.find((each) => each.stepId === task.stepId && each.taskId === task.taskId);
    if (thing?.state !== "good") return undefined;
    const found = await records.reviews.findThing(thing.id);
    const look = found && (await records.reviews.standingLook(found.id, found.revision));
    if (look?.verdict !== "good") return undefined;
    lookers.add(look.reviewerId);
    isByMentor ||= look.as !== "neighbour";
  }
  if (!isByMentor) return undefined;
  return {
    season,
    proofs: tasks.map((task) => proofOf(playbook, task, member.language)),
    lookers: [...lookers],
  };
}

/** What of a step somebody should look at. */
function looked(step: Step): readonly TaskAt[] {
  return step.flow.flatMap((item) =>
    item.kind === "show" && item.look ? [{ stepId: step.id, taskId: item.id }] : [],
  );
}

function proofOf(playbook: Playbook, at: TaskAt, language: Language): Proof {
  const role = taskRoles.find((each) => words[each] !== undefined && hasRole(playbook, each, at));
  if (role !== undefined) return { name: role, words: words[role]! };
  const step = playbook.steps.find(({ id }) => id === at.stepId)!;
  const task = step.flow.find(({ id }) => id === at.taskId);
  const job = task === undefined || task.kind === "card" ? "" : jobName(task, language);
  return { name: `${at.stepId}/${at.taskId}`, words: job };
}
