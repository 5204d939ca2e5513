/**
 * Playbook: a tool of the shop was used, from wherever it was opened.
 *
 * The task that waits for it is done by that; where none waits, nothing is said.
 */
import { settle } from "./answer.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { findPlace } from "./place.ts";
import { openTasks } from "../progress.ts";
import { tagOfPlace } from "../../screens/say.ts";
import { usedAs, type ToolName } from "../tasks/tool.ts";
import { targetAt, taskAt } from "./turns.ts";

/** The task at hand, or one put off in the step where the member stands. */
export async function toolUsed(deps: WalkDeps, member: Learner, tool: ToolName): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return { replies: [] };
  const atHand = taskAt(place);
  const waits = openTasks(place).filter((task) => task.kind === "tool" && task.opens === tool);
  const task = waits.find((each) => each === atHand) ?? waits.find(({ id }) => place.tasks.has(id));
  if (task === undefined) return { replies: [] };
  const resumeTag = task === atHand ? undefined : tagOfPlace(place);
  return settle(deps, member, targetAt(place, task), usedAs("used"), resumeTag);
}
