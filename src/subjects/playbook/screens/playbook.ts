/**
 * The road. Presses and messages go to playbook/rules/walk/walk.ts; what it gives back is said, and what it asks
 * for (a reminder, a wait, a household link) is arranged here. What other subjects make of it is theirs:
 * they are told.
 */
import type { Message } from "@grammyjs/types";
import { ensureCode, linkOf, mentorFor, posterOf } from "../../joining/index.ts";
import type { Member } from "../../../bot/member.ts";
import { exitAnswers } from "../rules/exit.ts";
import { keepExit } from "./exit-keep.ts";
import { besideRoad, shopWish } from "../rules/overview/roads.ts";
import { saysShopWish } from "../rules/shop-wish.ts";
import { findPlace } from "../rules/walk/place.ts";
import { playbookIn, type Playbook } from "../rules/playbook.ts";
import {
  openView,
  press,
  progress,
  putOffTask,
  toolUsed,
  type Walked,
  type WalkDeps,
} from "../rules/walk/walk.ts";
import type { ToolName } from "../rules/tasks/tool.ts";
import type { Events } from "../../../bot/events.ts";
import type { Records } from "../../../bot/records.ts";
import { questionAfterStep } from "./first-questions.ts";
import { leadingTo } from "./say.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, type Press } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";
import type { UnaskedDeps } from "../../../bot/gate/unasked.ts";

export type { ToolName };

export interface RoadDeps {
  readonly playbook: Playbook;
  readonly clock: () => Date;
  readonly botUsername: string;
  /** Of villages that say nothing else. */
  readonly timeZone: string;
  readonly country: string;
  /** Numbers of steps that need a partner from outside the home. */
  readonly partnerSteps?: ReadonlySet<number> | undefined;
  /** A program reads aloud what has no recording. */
  readonly speaks?: boolean | undefined;
  /** What became of a thing that a mentor looks at. */
  readonly fateOf?:
    | ((records: Records, learner: Member, shownId: string) => Promise<readonly Phrase[]>)
    | undefined;
}

/** What due work needs that speaks first and knows the road. */
export interface RoadDueDeps extends RoadDeps, UnaskedDeps {}

/** Buttons that go on with the road. Looking around is none, and neither is "enough for today". */
const goingOn: readonly string[] = ["next", "go", "pick", "later", "open", "shop"];

export async function pressStep(
  deps: RoadDeps,
  turn: MemberTurn,
  { action, args, screen }: Press,
): Promise<void> {
  const [verb = "", stepId = ""] = args;
  if (goingOn.includes(verb)) {
    const leadsTo = verb === "open" ? stepId : verb === "shop" ? "" : null;
    await turn.tell("road-taken", { stepId: leadsTo });
  }
  if (verb === "go") {
    const question = await questionAfterStep(deps, turn, stepId);
    if (question !== undefined) return turn.say(question);
  }
  const { member } = turn;
  const walked = await press(await walkDeps(deps, turn, member), member, action);
  const replies = walked.replies.map((reply) => besideButton(reply, screen));
  await sayWalked(deps, turn, member, { ...walked, replies });
}

/**
 * A page is edited in place only when its own button was pressed: another page's last message may
 * be far above, where nobody sees it change.
 */
function besideButton(reply: Reply, from: string | undefined): Reply {
  return reply.inPlace === true && reply.screen !== from ? { ...reply, inPlace: false } : reply;
}

/** Season, bar, next job. */
export async function sayProgress(deps: RoadDeps, turn: Turn, member: Member): Promise<void> {
  await sayWalked(deps, turn, member, await progress(await walkDeps(deps, turn, member), member));
}

/** "I want my own shop now", by who walks a road without one. For everybody else a shop is what the road is about. */
export async function hearShopWish(deps: RoadDeps, turn: Turn, { text }: Message): Heard {
  const { member } = turn;
  if (text === undefined || member === undefined || !saysShopWish(text)) return pass;
  const place = await findPlace(await walkDeps(deps, turn, member), member);
  if (place?.step.road !== besideRoad) return pass;
  turn.say(shopWish);
}

/**
 * A tool of the shop was used: says the way on if a task waited for that, nothing otherwise.
 *
 * @returns true when a task ended with it
 */
export async function sayToolUsed(
  deps: RoadDeps,
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
  deps: RoadDeps,
  turn: Pick<Turn, "records" | "now"> & Partial<Pick<Turn, "tell">>,
  member: Member,
): Promise<WalkDeps> {
  const { timeZone, country } = await localRulesOf(deps, turn, member);
  const { fateOf, speaks, partnerSteps } = deps;
  const road = playbookIn(deps.playbook, country);
  const { playbook, renewed } = await openView(road, turn.records.playbook, member.id);
  return {
    playbook,
    renewed,
    reopen: () => walkDeps(deps, turn, member),
    record: turn.records.playbook,
    known: async (what) => {
      const facts: Events["asks-for"] = { member, what, said: undefined };
      await turn.tell?.("asks-for", facts);
      return facts.said;
    },
    standsLast: async (tag) => {
      const last = await turn.records.outbox.newestOffered(member.telegramId);
      return last.some(({ offered }) => offered.includes(`:${tag}`));
    },
    clock: () => turn.now,
    newId: () => newId("s"),
    mentorName: (await mentorFor(turn.records, member, turn.now))?.firstName,
    fateOf: fateOf && ((shownId) => fateOf(turn.records, member, shownId)),
    timeZone,
    country,
    speaks,
    partnerSteps,
  };
}

export async function sayWalked(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  walked: Walked,
): Promise<void> {
  // Before what the road says: its way on stands last.
  await turn.tell("walked", { member, walked });
  if (walked.shown !== undefined) {
    turn.hasShown = true;
    await turn.tell("task-shown", { member, ...walked.shown });
  }
  turn.say(...(await withQuestion(turn, member, walked)));
  if (walked.speak !== undefined) await turn.tell("card-to-read", { member, text: walked.speak });
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
  if (way !== undefined) await keepExit(turn, member, way);
  if (walked.householdLink === true) await sayHouseholdLink(deps, turn, member);
}

/** The end of a step, with the way to at most one question; none of them blocks the road. */
async function withQuestion(turn: Turn, member: Member, walked: Walked): Promise<readonly Reply[]> {
  const { finishedStep: stepId, replies } = walked;
  const last = replies.at(-1);
  if (stepId === undefined || last === undefined) return replies;
  const finished: Events["step-finished"] = { member, stepId, leads: undefined };
  await turn.tell("step-finished", finished);
  if (finished.leads === undefined) await turn.tell("step-behind", finished);
  return finished.leads === undefined
    ? replies
    : [...replies.slice(0, -1), leadingTo(last, finished.leads)];
}

async function remindLater(deps: RoadDeps, turn: Turn, member: Member, dueAt: Date): Promise<void> {
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
export async function sayHouseholdLink(
  deps: Pick<RoadDeps, "botUsername">,
  turn: Turn,
  member: Member,
): Promise<void> {
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
    attachment: posterOf(link, {
      language: member.language,
      headline: phrase("household-poster-headline"),
      by: member.firstName,
    }),
  });
}
