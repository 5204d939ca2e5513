/**
 * The tasks of one's jobs, done for the shop. What is ticked or shown counts for the
 * shop's step, is kept with who did it, and is told to the owner when they next look.
 *
 * A tag names a task; whether it is theirs, and still open, is looked up at every tap.
 */
import { isAside } from "../../../bot/typed.ts";
import { type Content, jobName, type RoadDeps, type Received } from "../../playbook/index.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { back } from "./say.ts";
import {
  askShopTask,
  pressShopTask,
  receiveShopTask,
  settleShopTask,
  shopTasks,
  tagOfTask,
  type Shop,
  type ShopTask,
} from "../rules/shop-tasks.ts";
import type { Turn } from "../../../bot/context.ts";
import { openShop } from "./shop.ts";
import { clip } from "../../../bot/clip.ts";

/** What waits for this person in the steps where the shop is, and what is done there. */
export async function sayTasks(
  deps: RoadDeps,
  turn: Turn,
  team: Team,
  me: Teammate,
): Promise<void> {
  const toRoles: Button = { label: phrase("team-my-roles"), action: "team:roles" };
  if (me.roles.length === 0) {
    return turn.say({ words: phrase("team-tasks-no-role"), buttons: [[toRoles], [back]] });
  }
  const shop = await openShop(deps, turn, team);
  const tasks = shop === undefined ? [] : await shopTasks(shop, me.roles);
  const open = tasks.filter(({ isDone }) => !isDone);
  const done = tasks.filter(({ isDone }) => isDone);
  turn.say({
    words: [
      phrase(open.length === 0 ? "team-tasks-none" : "team-tasks-title", { shop: team.name }),
      {
        lines: done.map((task) => phrase("team-task-ticked", { job: jobOf(task, turn) })),
      },
    ],
    buttons: [
      ...open.map((task): readonly Button[] => [
        { label: jobOf(task, turn), action: openingOf(task) },
      ]),
      [toRoles],
      [back],
    ],
  });
}

/** Opens a task, or answers it by a button. One that is done, or not theirs, is said to be gone. */
export async function pressTask(
  deps: RoadDeps,
  turn: Turn,
  team: Team,
  me: Teammate,
  verb: "task" | "do",
  [tag = "", argument = ""]: readonly string[],
): Promise<void> {
  const found = await findTask(deps, turn, team, me, (task) => tagOfTask(task) === tag);
  if (found === undefined) {
    return turn.say({ words: phrase("team-task-gone"), buttons: [[tasksButton], [back]] });
  }
  const [shop, task] = found;
  if (verb === "do") {
    return settle(turn, team, me, shop, task, pressShopTask(shop, task, argument));
  }
  if (task.task.kind === "show") {
    const data = `${task.stepId}/${task.task.id}`;
    await turn.records.waiting.set(turn.person, { kind: "team-show", data }, turn.now);
  }
  turn.say(askShopTask(shop, task));
}

/**
 * Something came that a task of the shop waited for.
 *
 * @returns false when it is something else: a question, "fine"
 */
export async function receiveTask(
  deps: RoadDeps,
  turn: Turn,
  team: Team | undefined,
  me: Teammate | undefined,
  data: string,
  content: Content,
): Promise<boolean> {
  if (content.kind === "text" && isAside(content.text)) return false;
  await turn.records.waiting.clear(turn.person);
  const found =
    team === undefined || me === undefined
      ? undefined
      : await findTask(deps, turn, team, me, (each) => `${each.stepId}/${each.task.id}` === data);
  if (found === undefined || team === undefined || me === undefined) {
    turn.say({ words: phrase("team-task-gone"), buttons: [[back]] });
    return true;
  }
  const [shop, task] = found;
  const received = receiveShopTask(shop, task, content);
  if (received.kind === "repeat") {
    await turn.records.waiting.set(turn.person, { kind: "team-show", data }, turn.now);
  }
  await settle(turn, team, me, shop, task, received);
  return true;
}

const tasksButton: Button = { label: phrase("team-tasks"), action: "team:tasks" };

async function settle(
  turn: Turn,
  team: Team,
  me: Teammate,
  shop: Shop,
  task: ShopTask,
  received: Received,
): Promise<void> {
  const { replies, done } = await settleShopTask(shop, task, received);
  turn.say(...replies);
  if (done === undefined) return;
  await turn.records.teams.addDeed({
    teamId: team.id,
    ownerId: team.ownerId,
    memberId: me.memberId,
    stepId: task.stepId,
    taskId: task.task.id,
    shownAt: done.shownAt,
    at: turn.now,
  });
}

/** An open task of this person's jobs, with the team held: two who tick at once come one after another. */
async function findTask(
  deps: RoadDeps,
  turn: Turn,
  team: Team,
  me: Teammate,
  isIt: (task: ShopTask) => boolean,
): Promise<readonly [Shop, ShopTask] | undefined> {
  if (!(await turn.records.teams.hold(team.id, turn.now))) return undefined;
  const shop = await openShop(deps, turn, team);
  if (shop === undefined) return undefined;
  const task = (await shopTasks(shop, me.roles)).find((each) => !each.isDone && isIt(each));
  return task === undefined ? undefined : [shop, task];
}

/** A shared tool opens by itself; its use is what does the task. */
function openingOf(task: ShopTask): string {
  const { opens } = task.task.kind === "tool" ? task.task : { opens: undefined };
  if (opens === "cash" || opens === "orders") return `do:${opens}`;
  return `team:task:${tagOfTask(task)}`;
}

function jobOf({ task }: ShopTask, { language }: Turn): string {
  return clip(jobName(task, language), language === "zh" ? 18 : 40);
}
