/**
 * Playbook: what an answer to a task changes, and what is said to it.
 *
 * The kind of task has judged already (accept, edit, later, repeat); this file keeps the
 * consequences: the task's state, a question's return, a shown thing.
 */
import { nextLocalTime } from "../../../../bot/local-time.ts";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { returnDay } from "../returns.ts";
import {
  enough,
  goOnReply,
  paragraphs,
  tagOfItem,
  taskReply,
  withLater,
  withPicture,
} from "../../screens/say.ts";
import type { Stored, Received, ShownThing, Task } from "../tasks/task.ts";
import type { TraitName } from "../traits.ts";

export interface Target {
  readonly stepId: string;
  readonly task: Task;
  readonly kept: Stored;
}

/**
 * @param resumeTag the tag that "Go on" carries when the member stands elsewhere; absent: the
 *   member stands on this task
 */
export async function settle(
  deps: WalkDeps,
  member: Learner,
  target: Target,
  received: Received,
  resumeTag?: string,
): Promise<Walked> {
  const { stepId, task } = target;
  if (received.kind === "repeat") {
    return { replies: [taskReply(deps, member, stepId, task, target.kept, received.words)] };
  }

  const state = received.kind === "accept" ? "done" : "open";
  const now = deps.clock();
  await deps.record.setTask(member.id, stepId, {
    taskId: task.id,
    state,
    kept: received.kept,
    at: now,
  });

  const tag = tagOfItem(stepId, task.id, received.kept);
  if (received.kind === "edit") {
    return { replies: [withLater(received.reply, stepId, task, received.kept)] };
  }
  if (received.kind === "later") {
    return {
      replies: [
        {
          words: received.words,
          buttons: [
            [{ label: phrase("playbook-go-on-meanwhile"), action: `step:later:${tag}` }, enough],
          ],
          screen: "step",
        },
      ],
      remindAt: nextLocalTime(now, deps.timeZone ?? "Asia/Shanghai", 19, 30, received.inDays),
    };
  }

  if (received.wrong === true) {
    await deps.record.addReturn(member.id, { stepId, taskId: task.id, dueAt: returnDay(now) });
  } else if (task.kind === "quiz") {
    await deps.record.removeReturn(member.id, stepId, task.id);
  }
  for (const [name, value] of Object.entries(received.traits ?? {})) {
    await deps.record.setTrait(member.id, name as TraitName, value, now);
  }
  const kept =
    received.shown === undefined
      ? undefined
      : await keep(deps, member, target, received.shown, now);

  const words = kept?.refused === true ? phrase("playbook-shown-is-good") : received.words;
  const looked = kept?.shown?.look === true ? kept.shown.id : undefined;
  const fate = looked === undefined ? [] : ((await deps.fateOf?.(looked)) ?? []);
  const said = goOnReply(
    paragraphs(words, fate, received.wrong === true ? phrase("playbook-quiz-returns") : []),
    resumeTag ?? tag,
  );
  const replies: readonly Reply[] = [
    ...(received.before === undefined ? [] : [received.before]),
    received.isProud === true ? withPicture(said, "sale") : said,
  ];
  return {
    replies,
    doneTask: { stepId, taskId: task.id },
    ...(kept?.shown === undefined ? {} : { shown: kept.shown }),
    ...(received.traits === undefined ? {} : { traits: received.traits }),
    ...(received.householdLink === true ? { householdLink: true } : {}),
  };
}

interface StoredThing {
  readonly shown?: { readonly id: string; readonly look: boolean };
  /** Somebody looked already and said that the earlier one is good. */
  readonly refused?: boolean;
}

async function keep(
  deps: WalkDeps,
  member: Learner,
  target: Target,
  thing: ShownThing,
  now: Date,
): Promise<StoredThing> {
  const { look, ...rest } = thing;
  const id = await deps.record.addShown({
    ...rest,
    id: deps.newId(),
    memberId: member.id,
    stepId: target.stepId,
    taskId: target.task.id,
    state: look ? "waiting" : "kept",
    createdAt: now,
    updatedAt: now,
  });
  return id === undefined ? { refused: true } : { shown: { id, look } };
}
