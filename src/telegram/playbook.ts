/**
 * Telegram room: the road. Presses and messages go to core/playbook/walk.ts; what it gives back is
 * said, and what it asks for (a reminder, a wait, a household link) is arranged here.
 */
import { Composer } from "grammy";
import { isQuestion } from "../core/answers/is-question.ts";
import { ensureCode, linkOf, newId } from "../core/joining/invitations.ts";
import type { Member } from "../core/member.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import {
  isGoOn,
  press,
  progress,
  putOffTask,
  receiveFor,
  type Walked,
  type WalkDeps,
} from "../core/playbook/walk.ts";
import { phrase } from "../core/reply.ts";
import type { BotContext, Turn } from "./context.ts";
import { contentOf } from "./content.ts";
import type { Homecoming } from "./homecoming.ts";
import { whereaboutsOf } from "./whereabouts.ts";

export interface PlaybookDeps {
  readonly playbook: Playbook;
  readonly clock: () => Date;
  readonly botUsername: string;
  /** Of villages that say nothing else. */
  readonly timeZone: string;
  readonly country: string;
}

export function createPlaybook(deps: PlaybookDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("step:"),
    async (ctx) => {
      const { member } = ctx.turn;
      if (member === undefined) return homecoming.say(ctx.turn);
      // Whoever presses has left what their next words were for.
      await ctx.turn.records.waiting.clear(ctx.turn.person);
      const walked = await press(await walkDeps(deps, ctx.turn, member), member, ctx.action);
      await sayWalked(deps, ctx.turn, member, walked);
    },
  );

  // After "please show it again": the next thing goes to that task, wherever the run stands.
  screens.on("message", async (ctx, next) => {
    const { member, records, person } = ctx.turn;
    const waiting = await records.waiting.find(person);
    if (member === undefined || waiting?.kind !== "show") return next();
    const [stepId = "", taskId = ""] = waiting.data.split("/");
    const content = contentOf(ctx.message);
    // A question, or "fine", is nothing to show: it must not take the place of what was shown.
    if (content.kind === "text" && (isQuestion(content.text) || isGoOn(content.text))) {
      return next();
    }
    const walk = await walkDeps(deps, ctx.turn, member);
    const walked = await receiveFor(walk, member, { stepId, taskId }, content);
    await records.waiting.clear(person);
    if (walked === undefined) return next();
    await sayWalked(deps, ctx.turn, member, walked);
  });

  return screens;
}

/** Season, bar, next job. */
export async function sayProgress(deps: PlaybookDeps, turn: Turn, member: Member): Promise<void> {
  await sayWalked(deps, turn, member, await progress(await walkDeps(deps, turn, member), member));
}

export async function walkDeps(
  deps: PlaybookDeps,
  turn: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<WalkDeps> {
  const { timeZone, country } = await whereaboutsOf(deps, turn, member);
  return {
    playbook: deps.playbook,
    record: turn.records.playbook,
    clock: () => turn.now,
    newId: () => newId("s"),
    timeZone,
    country,
  };
}

export async function sayWalked(
  deps: PlaybookDeps,
  turn: Turn,
  member: Member,
  walked: Walked,
): Promise<void> {
  turn.say(...walked.replies);
  if (walked.remindAt !== undefined) {
    await remindLater(deps, turn, member, walked.remindAt);
  }
  if (walked.waitFor !== undefined) {
    const { stepId, taskId } = walked.waitFor;
    await turn.records.waiting.set(
      turn.person,
      { kind: "show", data: `${stepId}/${taskId}` },
      turn.now,
    );
  }
  if (walked.householdLink === true) await sayHouseholdLink(deps, turn, member);
}

async function remindLater(
  deps: PlaybookDeps,
  turn: Turn,
  member: Member,
  dueAt: Date,
): Promise<void> {
  const task = await putOffTask(await walkDeps(deps, turn, member), member);
  if (task === undefined) return;
  await turn.records.work.schedule({
    id: `remind:${member.id}:${task.stepId}/${task.taskId}`,
    kind: "remind",
    payload: { memberId: member.id, ...task },
    dueAt,
  });
}

/** One link for everybody in the home; the household is made at the first call. */
async function sayHouseholdLink(deps: PlaybookDeps, turn: Turn, member: Member): Promise<void> {
  const { members } = turn.records;
  const householdId = member.householdId ?? newId("h");
  if (member.householdId === null) {
    await members.createHousehold(householdId, member.villageId, member.id, turn.now);
    await members.setHousehold(member.id, householdId);
  }
  const code = await ensureCode(members, "household", householdId, turn.now);
  const link = linkOf(deps.botUsername, code);
  turn.say({
    words: phrase("household-link", { link }),
    attachment: { kind: "qr", link },
  });
}
