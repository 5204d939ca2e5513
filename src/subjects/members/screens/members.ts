/**
 * The association's members: their page, joining and leaving, what each does for others.
 * Whether somebody is a member is looked up at every tap: they may have left meanwhile.
 */
import type { Roles } from "../../playbook/index.ts";
import { z } from "zod";
import { isAsk } from "../rules/asks.ts";
import { isJob, readJobWords, type Job } from "../rules/jobs.ts";
import { associateConsent } from "../rules/members-record.ts";
import {
  askVillage,
  confirmLeaving,
  offerMembership,
  sayLeaving,
  sayNotNow,
  sayNotReady,
  sayStays,
} from "./say-joining.ts";
import { askJobWords, membersPage, minePage, sayWordsUnread, whoPage } from "./members-say.ts";
import type { Member } from "../../../bot/member.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { DueWork } from "../../../bot/due.ts";
import { memberOf, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import type { Records } from "../../../bot/records.ts";
import { undoMs } from "../../../bot/turn/undo.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { askAbout } from "./members-ask.ts";
import { planNews } from "./members-news.ts";
import { mayJoin } from "./members-offer.ts";
import { typedFor } from "../../../bot/typed.ts";

/** People on one page. */
const onPage = 8;
/** First names in a line of the page. */
const namesInLine = 5;

export async function pressMembers(
  { playbook }: { readonly playbook: Roles },
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  if (!(await act(playbook, turn, turn.member, args))) sayOld(turn);
}

/** What somebody says of a job that they do for others. */
export const jobWords: Typed<AskingDeps> = reads(
  z.string().refine(isJob),
  joined,
  async (deps, turn, job, text, message) => {
    const typed = typedFor(deps, turn, message, isForJob);
    if (typed.kind === "question") return answerText(deps, turn, typed.text);
    if (typed.kind === "answer") return keepWords(turn, turn.member, job, text);
    await turn.records.waiting.clear(turn.person);
    return pass;
  },
  "book-line",
);

/** A telephone number among them is refused here; elsewhere it would be lost, or be news of an order. */
function isForJob(words: string): boolean {
  const said = readJobWords(words);
  return said.kind === "read" || said.why === "contact";
}

/** The door: the page of the own village, or what it is and how one comes in. */
export async function sayMembers(roles: Roles, turn: Turn, member: Member): Promise<void> {
  const { associates, members, votes } = turn.records;
  if (!(await associates.isIn(member.id))) {
    return turn.say((await mayJoin(roles, turn, member)) ? offerMembership() : sayNotReady());
  }
  const { villageId } = member;
  const village = villageId === null ? undefined : await members.findVillage(villageId);
  if (village === undefined) return turn.say(askVillage());
  const view = {
    name: village.name,
    count: await associates.countIn(village.id),
    doing: await associates.doingIn(village.id, namesInLine),
  };
  turn.say(membersPage(view, (await votes.latest()) !== undefined, turn.language));
}

/** A press for members of the association; others are led to how one comes in. */
export function forMembers<Deps>(
  act: (deps: Deps, turn: MemberTurn, press: Press) => Promise<void>,
) {
  return async (
    deps: Deps & { readonly playbook: Roles },
    turn: MemberTurn,
    press: Press,
  ): Promise<void> => {
    const { member, records } = turn;
    if (await records.associates.isIn(member.id)) await act(deps, turn, press);
    else await sayMembers(deps.playbook, turn, member);
  };
}

/** @returns false for a button that is old or forged */
async function act(
  roles: Roles,
  turn: Turn,
  member: Member,
  [verb = "", first = "", second = ""]: readonly string[],
): Promise<boolean> {
  const { associates } = turn.records;
  const isIn = await associates.isIn(member.id);
  if (verb === "no") {
    turn.say(sayNotNow());
    return true;
  }
  if (verb === "join") {
    if (!isIn && (await mayJoin(roles, turn, member))) await join(turn, member);
    else await sayMembers(roles, turn, member);
    return true;
  }
  if (verb === "stay") {
    turn.say(sayStays((await turn.records.work.take(leavingOf(member.id))) !== undefined));
    return true;
  }
  if (!isIn) return false;
  switch (verb) {
    case "leave":
      turn.say(confirmLeaving());
      return true;
    case "leave-yes":
      await turn.records.work.schedule({
        id: leavingOf(member.id),
        kind: "fellow-left",
        payload: { memberId: member.id },
        dueAt: new Date(turn.now.getTime() + undoMs),
      });
      turn.say(sayLeaving());
      return true;
    case "mine":
      turn.say(minePage(await associates.offersOf(member.id)));
      return true;
    case "ask":
      return isAsk(first) && askAbout(turn, member, first, second);
    default:
      return isJob(first) && actOnJob(turn, member, verb, first, second);
  }
}

async function actOnJob(
  turn: Turn,
  member: Member,
  verb: string,
  job: Job,
  argument: string,
): Promise<boolean> {
  const { associates, waiting } = turn.records;
  switch (verb) {
    case "who": {
      if (member.villageId === null) return false;
      const page = /^\d{1,3}$/.test(argument) ? Number(argument) : 0;
      const found = await associates.listDoing(member.villageId, job, onPage + 1, page * onPage);
      const next = found.length > onPage ? page + 1 : undefined;
      turn.say(whoPage(job, found.slice(0, onPage), member.id, next));
      return true;
    }
    case "tick":
      await associates.setOffer(member.id, job, argument === "+", turn.now);
      turn.say({ ...minePage(await associates.offersOf(member.id)), inPlace: true });
      return true;
    case "words":
      await associates.setOffer(member.id, job, true, turn.now);
      await waiting.set(turn.person, { kind: "fellow", data: job }, turn.now);
      turn.say(askJobWords(job));
      return true;
    case "bare":
      await associates.setWords(member.id, job, "");
      turn.say(minePage(await associates.offersOf(member.id)));
      return true;
    default:
      return false;
  }
}

async function join(turn: Turn, member: Member): Promise<void> {
  const { associates, members } = turn.records;
  if (!(await associates.join(member.id, turn.now))) return;
  await members.addConsent(member.id, associateConsent, true, turn.now);
  turn.say(minePage([], true));
}

const leavingOf = (memberId: string) => `fellow-left:${memberId}`;

/** Nothing of what they leave could be brought back, so all of it ends when it cannot be taken back any more. */
export function associateLeft({ clock }: Pick<UnaskedDeps, "clock">) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined || !(await records.associates.isIn(member.id))) return;
    const now = clock();
    await leaveMembers({ records, now }, member);
    await records.members.addConsent(member.id, associateConsent, false, now);
  };
}

/** Out of all that members do together; whoever goes on with something is told, without the name. */
export async function leaveMembers(
  turn: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<void> {
  for (const handed of await turn.records.associates.leave(member.id, turn.now)) {
    await planNews(turn, handed);
  }
}

async function keepWords(turn: Turn, member: Member, job: Job, text: string): Promise<void> {
  const { associates, waiting } = turn.records;
  const said = readJobWords(text);
  if (said.kind === "unread") return turn.say(sayWordsUnread(job, said.why));
  await waiting.clear(turn.person);
  await associates.setWords(member.id, job, said.words);
  turn.say(minePage(await associates.offersOf(member.id)));
}
