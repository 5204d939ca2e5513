/**
 * Shop teams: the tasks of a shop that a teammate may do for it, and doing them.
 *
 * They are tasks of the owner's road, in steps that the owner has begun: what lies ahead waits until
 * the shop is there. What is done counts for the owner's step; who did it is kept by the caller.
 */
import {
  kindOf,
  type Asking,
  askingOf,
  byTeammate,
  type Content,
  findStep,
  jobsOf,
  type Stored,
  type Learner,
  paragraphs,
  type Received,
  type Role,
  stateOf,
  tagOfItem,
  type Task,
  tasksOf,
  type WalkDeps,
} from "../../playbook/index.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";

export interface ShopTask {
  readonly stepId: string;
  readonly task: Task;
  readonly kept: Stored;
  readonly isDone: boolean;
}

/** Where the shop's owner stands, and in whose language it is said. */
export interface Shop {
  readonly walk: WalkDeps;
  readonly owner: Pick<Learner, "id" | "placement">;
  readonly language: Language;
}

/** Buttons of these tasks begin so. */
const prefix = "team:do";
/** Ticks and answers of a shop's task: another screen than those of one's own road. */
const screens: Readonly<Record<string, string>> = { list: "team-list", step: "team-step" };

/** The tasks of these jobs in the steps that the shop has begun and not ended, in their order. */
export async function shopTasks(
  { walk, owner }: Shop,
  roles: readonly Role[],
): Promise<readonly ShopTask[]> {
  const run = await walk.record.findRun(owner.id);
  const states = await walk.record.stepStates(owner.id);
  const begun = walk.playbook.steps.filter(
    ({ id }) => id === run?.stepId || stateOf(states, id) === "open",
  );
  const found: ShopTask[] = [];
  for (const step of begun) {
    const tasks = tasksOf(step).filter(({ id }) =>
      jobsOf(walk.playbook, { stepId: step.id, taskId: id }).some((role) => roles.includes(role)),
    );
    if (tasks.length === 0) continue;
    const known = new Map(
      (await walk.record.taskStates(owner.id, step.id)).map((state) => [state.taskId, state]),
    );
    for (const task of tasks) {
      const state = known.get(task.id);
      const isDone = state?.state === "done";
      found.push({ stepId: step.id, task, kept: state?.kept ?? {}, isDone });
    }
  }
  return found;
}

export function tagOfTask({ stepId, task }: Pick<ShopTask, "stepId" | "task">): string {
  return tagOfItem(stepId, task.id);
}

/** The task as its doer reads it; what is to be shown is sent as the next message. */
export function askShopTask(shop: Shop, target: ShopTask, intro: Reply["words"] = []): Reply {
  const asked = kindOf(target.task).ask(target.task, asking(shop, target));
  const leave = { label: phrase("team-task-leave"), action: "team:tasks" };
  return onTeamScreen({
    ...asked,
    words: paragraphs(intro, asked.words),
    buttons: [...(asked.buttons ?? []), [leave]],
  });
}

export function pressShopTask(shop: Shop, target: ShopTask, argument: string): Received {
  return kindOf(target.task).press(target.task, argument, asking(shop, target));
}

export function receiveShopTask(shop: Shop, target: ShopTask, content: Content): Received {
  return kindOf(target.task).receive(target.task, content, asking(shop, target));
}

export interface Settled {
  readonly replies: readonly Reply[];
  /** It is done now; with what was shown for it. */
  readonly done?: { readonly shownAt: Date | null };
}

/** Keeps what an answer changes on the owner's road, and says it to whoever did it. */
export async function settleShopTask(
  shop: Shop,
  target: ShopTask,
  received: Received,
): Promise<Settled> {
  const { walk, owner } = shop;
  const { stepId, task } = target;
  if (received.kind === "repeat") {
    return { replies: [askShopTask(shop, target, received.words)] };
  }
  const at = walk.clock();
  const isDone = received.kind === "accept";
  await walk.record.setTask(owner.id, stepId, {
    taskId: task.id,
    state: isDone ? "done" : "open",
    kept: isDone ? { ...received.kept, [byTeammate]: true } : received.kept,
    at,
  });
  const leave = { label: phrase("team-task-leave"), action: "team:tasks" };
  if (received.kind === "edit") {
    const { buttons = [] } = received.reply;
    return { replies: [onTeamScreen({ ...received.reply, buttons: [...buttons, [leave]] })] };
  }
  const onward = [[{ label: phrase("team-tasks"), action: "team:tasks" }], [home]];
  // No reminder goes to anybody: it stays on the list of the shop.
  if (received.kind === "later") {
    return { replies: [{ words: phrase("team-task-stays"), buttons: onward }] };
  }

  let words = received.words;
  let shownAt: Date | null = null;
  if (received.shown !== undefined) {
    const { look, ...thing } = received.shown;
    const kept = await walk.record.addShown({
      ...thing,
      id: walk.newId(),
      memberId: owner.id,
      stepId,
      taskId: task.id,
      state: look ? "waiting" : "kept",
      createdAt: at,
      updatedAt: at,
    });
    if (kept === undefined) words = phrase("playbook-shown-is-good");
    else shownAt = at;
  }
  await endStep(shop, stepId, at);
  return {
    replies: [
      ...(received.before === undefined ? [] : [onTeamScreen(received.before)]),
      { words: paragraphs(words, phrase("team-task-done")), buttons: onward },
    ],
    done: { shownAt },
  };
}

/** A step that the owner has left with something open is done with its last task. */
async function endStep({ walk, owner }: Shop, stepId: string, at: Date): Promise<void> {
  const step = findStep(walk.playbook, stepId);
  const run = await walk.record.findRun(owner.id);
  if (step === undefined || run?.stepId === stepId) return;
  const states = await walk.record.taskStates(owner.id, stepId);
  const isLeft = tasksOf(step).some(
    ({ id }) => states.find(({ taskId }) => taskId === id)?.state !== "done",
  );
  if (!isLeft) await walk.record.setStep(owner.id, { stepId, state: "done", at });
}

const home = { label: phrase("team-back"), action: "team:open" };

function asking({ walk, owner, language }: Shop, target: ShopTask): Asking {
  const { stepId, task, kept } = target;
  const learner = { ...owner, language };
  return {
    ...askingOf(walk, learner, stepId, task, kept),
    action: (argument) => `${prefix}:${tagOfTask(target)}:${argument}`,
  };
}

function onTeamScreen(reply: Reply): Reply {
  const { screen, ...rest } = reply;
  return screen === undefined ? rest : { ...rest, screen: screens[screen] ?? screen };
}
