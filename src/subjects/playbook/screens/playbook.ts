/**
 * Telegram room: the road. Presses and messages go to subjects/playbook/rules/walk.ts; what it gives back is
 * said, and what it asks for (a reminder, a wait, a household link) is arranged here.
 */
import { Composer } from "grammy";
import { ensureCode, linkOf } from "../../joining/rules/invitations.ts";
import type { Member } from "../../../bot/member.ts";
import { mentorFor } from "../../mentoring/rules/assign.ts";
import { sayFate } from "../../mentoring/screens/verdict-say.ts";
import type { PartnerKind } from "../../partners/rules/kind.ts";
import { exitAnswers } from "../rules/exit.ts";
import { keepExit } from "../rules/exit-keep.ts";
import type { Playbook } from "../rules/playbook.ts";
import {
  openView,
  press,
  progress,
  putOffTask,
  receiveFor,
  toolUsed,
  type Walked,
  type WalkDeps,
} from "../rules/walk.ts";
import type { ToolName } from "../rules/tasks/tool.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { spokenText } from "../../voice/rules/speech.ts";
import { afterStep } from "./after-step.ts";
import { afterShown } from "../../chain/screens/chain.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { contentOf } from "../../../bot/content.ts";
import { isAside } from "../../../bot/typed.ts";
import { hintPartners, kindsOf } from "../../partners/screens/near.ts";
import { parsePress } from "../../../bot/delivery/render.ts";
import { hintAtTeam, tellDeeds } from "../../teams/screens/news.ts";
import { planLateLook } from "../../mentoring/screens/review-late.ts";
import { speakTo, type Speaker } from "../../voice/screens/speech.ts";
import { whereaboutsOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";
import type { UnaskedDeps } from "../../../bot/gate/unasked.ts";

export type { ToolName };

export interface PlaybookDeps {
  readonly playbook: Playbook;
  readonly clock: () => Date;
  readonly botUsername: string;
  /** Of villages that say nothing else. */
  readonly timeZone: string;
  readonly country: string;
  /** Kinds of partner; absent: knowledge has none. */
  readonly partners?: readonly PartnerKind[] | undefined;
  /** Absent: only recordings are heard. */
  readonly speaker?: Speaker | undefined;
}

/** What due work needs that speaks first and knows the road. */
export interface RoadDueDeps extends PlaybookDeps, UnaskedDeps {}

/** @param goOn told of a press before it does anything: it may end a pause */
export function createPlaybook(
  deps: PlaybookDeps,
  homecoming: Homecoming,
  goOn: (turn: Turn, action: string) => Promise<void>,
): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("step:"),
    async (ctx) => {
      const { member } = ctx.turn;
      if (member === undefined) return homecoming.say(ctx.turn);
      await goOn(ctx.turn, ctx.action);
      // Whoever presses has left what their next words were for.
      await ctx.turn.records.waiting.clear(ctx.turn.person);
      const walked = await press(await walkDeps(deps, ctx.turn, member), member, ctx.action);
      const from = parsePress(ctx.callbackQuery.data ?? "").screen?.subject;
      const replies = walked.replies.map((reply) => besideButton(reply, from));
      await sayWalked(deps, ctx.turn, member, { ...walked, replies });
    },
  );

  // After "please show it again": the next thing goes to that task, wherever the run stands.
  screens.on("message", async (ctx, next) => {
    const { member, records, person } = ctx.turn;
    const waiting = await records.waiting.find(person);
    if (member === undefined || waiting?.kind !== "show") return next();
    const [stepId = "", taskId = ""] = waiting.data.split("/");
    const content = contentOf(ctx.message);
    if (content.kind === "text" && isAside(content.text)) return next();
    const walk = await walkDeps(deps, ctx.turn, member);
    const walked = await receiveFor(walk, member, { stepId, taskId }, content);
    await records.waiting.clear(person);
    if (walked === undefined) return next();
    await sayWalked(deps, ctx.turn, member, walked);
    await ctx.turn.tell("task-answered", {});
  });

  return screens;
}

/**
 * A page is edited in place only when its own button was pressed: another page's last message may
 * be far above, where nobody sees it change.
 */
function besideButton(reply: Reply, from: string | undefined): Reply {
  return reply.inPlace === true && reply.screen !== from ? { ...reply, inPlace: false } : reply;
}

/** Season, bar, next job. */
export async function sayProgress(deps: PlaybookDeps, turn: Turn, member: Member): Promise<void> {
  await sayWalked(deps, turn, member, await progress(await walkDeps(deps, turn, member), member));
}

/**
 * A tool of the shop was used: says the way on if a task waited for that, nothing otherwise.
 *
 * @returns true when a task ended with it
 */
export async function sayToolUsed(
  deps: PlaybookDeps,
  turn: Turn,
  member: Member,
  tool: ToolName,
): Promise<boolean> {
  const walked = await toolUsed(await walkDeps(deps, turn, member), member, tool);
  await sayWalked(deps, turn, member, walked);
  return walked.doneTask !== undefined;
}

/** The road as this member walks it. */
export async function walkDeps(
  deps: PlaybookDeps,
  turn: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<WalkDeps> {
  const { timeZone, country } = await whereaboutsOf(deps, turn, member);
  const { playbook, renewed } = await openView(deps.playbook, turn.records.playbook, member.id);
  return {
    playbook,
    renewed,
    record: turn.records.playbook,
    clock: () => turn.now,
    newId: () => newId("s"),
    mentorName: (await mentorFor(turn.records, member, turn.now))?.firstName,
    fateOf: (shownId) => sayFate(turn.records, member, shownId),
    timeZone,
    country,
    speaks: deps.speaker !== undefined,
    partnerSteps: new Set(kindsOf(deps).map(({ step }) => step)),
  };
}

export async function sayWalked(
  deps: PlaybookDeps,
  turn: Turn,
  member: Member,
  walked: Walked,
): Promise<void> {
  await tellDeeds(deps, turn, member);
  // Before what the road says: its way on stands last.
  await hintAtTeam(deps, turn, member, walked);
  if (walked.finishedStep !== undefined) {
    await hintPartners(deps, turn, member, walked.finishedStep);
  }
  if (walked.shown !== undefined) turn.hasShown = true;
  if (walked.shown !== undefined) await afterShown(deps, turn, member, walked.shown.id);
  if (walked.shown?.look === true) await planLateLook(turn.records, member, walked.shown.id);
  turn.say(...walked.replies);
  if (walked.speak !== undefined) {
    await speakTo(deps, turn, spokenText(walked.speak), member.language);
  }
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
  const way = exitAnswers.find((each) => each === walked.traits?.exit);
  if (way !== undefined) await keepExit(turn.records, member.id, way, turn.now);
  if (walked.householdLink === true) await sayHouseholdLink(deps, turn, member);
  if (walked.finishedStep !== undefined) {
    await afterStep(deps, turn, member, walked.finishedStep);
  }
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
