/**
 * Playbook: what somebody has done already counts. A task that asks for a tool's use or for an invitation is
 * passed over where there is one from before, and what there is is said back.
 */
import type { Phrase } from "../../../../bot/reply.ts";
import type { Learner, WalkDeps } from "../walk/deps.ts";
import type { FlowItem } from "../playbook.ts";
import { following, isDone, itemAt, type Place } from "../progress.ts";
import type { TaskState } from "../record.ts";
import type { ToolName } from "./tool.ts";

/** What tasks ask for that may be there already. */
export type AskedFor = Exclude<ToolName, "stock"> | "invitation";

function askedBy(item: FlowItem): AskedFor | undefined {
  if (item.kind === "tool") return item.opens === "stock" ? undefined : item.opens;
  return item.kind === "person" ? item.already : undefined;
}

export interface Passed {
  readonly place: Place;
  readonly said: readonly Phrase[];
}

/** From a place to the first one that asks for something new; what was passed over is done by that. */
export async function passKnown(deps: WalkDeps, member: Learner, place: Place): Promise<Passed> {
  const item = itemAt(place);
  const what = item === undefined || place.late ? undefined : askedBy(item);
  if (item === undefined || what === undefined || isDone(place, item.id)) {
    return { place, said: [] };
  }
  const said = await deps.known?.(what);
  if (said === undefined) return { place, said: [] };
  const done: TaskState = {
    taskId: item.id,
    state: "done",
    kept: { how: "before" },
    at: deps.clock(),
  };
  await deps.record.setTask(member.id, place.step.id, done);
  const tasks = new Map(place.tasks).set(item.id, done);
  const rest = await passKnown(deps, member, following({ ...place, tasks }));
  return { place: rest.place, said: [said, ...rest.said] };
}
