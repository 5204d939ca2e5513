/** Something shown is shown once more: the next thing goes to that task, wherever the run stands. */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import { contentOf } from "../../../bot/content.ts";
import { toTask } from "../../../bot/doors.ts";
import { pass, receives, type Counting, type Heard, type Typed } from "../../../bot/subject.ts";
import { isAside } from "../../../bot/typed.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { findStep } from "../rules/progress.ts";
import { askAgain, receiveFor } from "../rules/walk/walk.ts";
import { type RoadDeps, sayWalked, walkDeps } from "./playbook.ts";

/** After "please show it again": the next thing goes to that task, wherever the run stands. */
export const show: Typed<RoadDeps> = receives(
  z
    .string()
    .regex(/^[^/]+\/[^/]+$/)
    .transform((data) => {
      const [stepId = "", taskId = ""] = data.split("/");
      return { stepId, taskId };
    }),
  joined,
  takeShown,
  "danger",
);

/** Something to show that no words are: the name of a door is no answer to it. */
export const showCounting: Counting<RoadDeps> = {
  waits({ playbook }, data) {
    const [stepId = "", taskId = ""] = data.split("/");
    const task = findStep(playbook, stepId)?.flow.find(({ id }) => id === taskId);
    return task?.kind === "show" && !task.accepts.includes("text");
  },
  async again(deps, turn, data) {
    const [stepId = "", taskId = ""] = data.split("/");
    const walk = await walkDeps(deps, turn, turn.member);
    turn.say(...(await askAgain(walk, turn.member, { stepId, taskId })).replies);
  },
  back: () => toTask,
};

async function takeShown(
  deps: RoadDeps,
  turn: MemberTurn,
  task: { readonly stepId: string; readonly taskId: string },
  message: Message,
): Heard {
  const { member, records, person } = turn;
  const content = contentOf(message);
  if (content.kind === "text" && isAside(content.text)) return pass;
  const walked = await receiveFor(await walkDeps(deps, turn, member), member, task, content);
  await records.waiting.clear(person);
  if (walked === undefined) return pass;
  await sayWalked(deps, turn, member, walked);
  await turn.tell("task-answered", {});
}
