/**
 * Asking somebody who did a step: where, what, and who will see it. Until it is sent
 * nobody but the asker knows of it. What is said is in subjects/peers/screens/ask-say.ts.
 */
import { type Article, findOwn, type NewQuestion } from "../../answers/index.ts";
import { type Ask, askOfStep, sayAskAnother } from "../../members/index.ts";
import type { Member } from "../../../bot/member.ts";
import { askWay, askWoman, askWords, confirmPeer, mayAsk, sayNoPeer } from "./ask-say.ts";
import { coverNumbers } from "../../../bot/numbers/secrets.ts";
import { named } from "./helping-say.ts";
import {
  choose,
  mostADay,
  waysTo,
  type PeerRequest,
  type Said,
  type Way,
} from "../rules/request.ts";
import { findStep, type Playbook } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { personOf, speakerOf } from "./deliver.ts";
import type { Events } from "../../../bot/events.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { newId } from "../../../bot/ids.ts";

/** Candidates among whom is chosen; all of them have been left alone the longest. */
const mostCandidates = 50;

export interface AskPeerDeps {
  readonly playbook: Playbook;
  readonly articles: readonly Article[];
}

/** The step that a question is about: of its article, else where the member stands. */
async function stepOf(
  deps: AskPeerDeps,
  turn: Turn,
  member: Member,
  question: NewQuestion,
): Promise<string | undefined> {
  const article = deps.articles.find(({ slug }) => slug === question.articles[0]);
  const step = deps.playbook.steps.find(({ number }) => number === article?.step);
  if (article !== undefined && step !== undefined) return step.id;
  return (await turn.records.playbook.findRun(member.id))?.stepId;
}

/** Is there anybody to ask about this? Then the button is shown. */
export async function tellPeer(
  deps: AskPeerDeps,
  turn: Turn,
  facts: Events["person-offered"],
): Promise<void> {
  const { member, records } = turn;
  if (member === undefined) return;
  const stepId = await stepOf(deps, turn, member, facts.question);
  if (stepId === undefined) return;
  const found = await records.peers.findHelpers(member, stepId, undefined, turn.now, 1);
  facts.hasPeer = found.length > 0 && mayAsk(await records.peers.findHelper(member.id));
}

/** Begins with the question just asked. */
export async function pressAskPeer(
  deps: AskPeerDeps,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  const { member } = turn;
  const question = await findOwn(turn, args[1]);
  if (question === undefined) return sayOld(turn);
  const stepId = await stepOf(deps, turn, member, question);
  // Of a voice note that is no text only its message is known: it is said or written once more.
  const said: Said | undefined =
    question.text === ""
      ? undefined
      : { kind: "text", text: coverNumbers(question.text), fileId: null };
  await begin(turn, member, stepId ?? "", question.id, said);
}

/** Begins with a step; the question is still to come. */
export async function askPeerOn(
  deps: AskPeerDeps,
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<void> {
  if (findStep(deps.playbook, stepId) === undefined) return sayOld(turn);
  await begin(turn, member, stepId, null, undefined);
}

/** The same question to somebody else. */
export async function askPeerAgain(
  turn: Turn,
  member: Member,
  request: PeerRequest,
): Promise<void> {
  const thread = await turn.records.peers.saidIn(request.id);
  const said = thread.find(({ memberId }) => memberId === member.id);
  await begin(turn, member, request.stepId, request.questionId, said);
}

async function begin(
  turn: Turn,
  member: Member,
  stepId: string,
  questionId: string | null,
  said: Said | undefined,
): Promise<void> {
  const { peers } = turn.records;
  const id = newId("p");
  await peers.begin({ id, memberId: member.id, stepId, questionId }, turn.now);
  if (said !== undefined) await peers.addSaid(id, member.id, said, turn.now);
  const request = await peers.findRequest(id);
  if (request !== undefined) await sayWays(turn, member, request);
}

export async function sayWays(turn: Turn, member: Member, request: PeerRequest): Promise<void> {
  if (await isBarred(turn, member, request)) return;
  const { peers } = turn.records;
  const found = await peers.findHelpers(
    member,
    request.stepId,
    undefined,
    turn.now,
    mostCandidates,
  );
  if (found.length === 0)
    return turn.say(sayNoPeer("nobody", await personOf(turn, member, request)));
  const women = await peers.findHelpers(member, request.stepId, "women", turn.now, 1);
  const open = waysTo(member.villageId, found).filter((way) => way !== "women");
  turn.say(askWay(request.id, women.length === 0 ? open : [...open, "women"]));
}

/** Says why, if this member may ask nobody now. */
async function isBarred(turn: Turn, member: Member, request: PeerRequest): Promise<boolean> {
  const { peers } = turn.records;
  const isOut = !mayAsk(await peers.findHelper(member.id));
  const since = new Date(turn.now.getTime() - dayMs);
  const isSpent = (await peers.countSent(member.id, since)) >= mostADay;
  if (isOut || isSpent) {
    turn.say(sayNoPeer(isOut ? "ended" : "today", await personOf(turn, member, request)));
  }
  return isOut || isSpent;
}

export async function chooseWay(
  turn: Turn,
  member: Member,
  request: PeerRequest,
  way: Way,
): Promise<void> {
  const { peers, waiting } = turn.records;
  if (way === "women" && !(await peers.findHelper(member.id)).isWoman) {
    return turn.say(askWoman(request.id));
  }
  await peers.draft(request.id, { way }, turn.now);
  if ((await peers.saidIn(request.id)).length > 0) {
    return sayWhoWillSee(turn, member, { ...request, way });
  }
  await waiting.set(turn.person, { kind: "peer", data: request.id }, turn.now);
  turn.say(askWords(request.id));
}

/** The asker says that she is a woman: kept, so that she is not asked again. */
export async function chooseWomen(turn: Turn, member: Member, request: PeerRequest): Promise<void> {
  const { peers } = turn.records;
  const helper = await peers.findHelper(member.id);
  await peers.saveHelper(member.id, { ...helper, isWoman: true }, turn.now);
  await chooseWay(turn, member, request, "women");
}

/** The words of a question that is still to be sent; kept as a question, in case nobody helps. */
export async function keepWords(
  turn: Turn,
  member: Member,
  request: PeerRequest,
  said: Said,
  messageId: number,
): Promise<void> {
  const { peers, questions } = turn.records;
  let { questionId } = request;
  // What is asked of a member of the association is nothing for a mentor.
  if (questionId === null && askOfStep(request.stepId) === undefined) {
    questionId = newId("q");
    await questions.add(
      {
        id: questionId,
        memberId: member.id,
        language: turn.language,
        text: said.text,
        outcome: said.kind === "text" ? "peer" : `message:${messageId}`,
        articles: [],
        state: "heard",
      },
      turn.now,
    );
    await peers.draft(request.id, { questionId }, turn.now);
  }
  await peers.addSaid(request.id, member.id, said, turn.now);
  await sayWhoWillSee(turn, member, { ...request, questionId });
}

/** Chooses who is asked, and says it before anything goes. */
export async function sayWhoWillSee(
  turn: Turn,
  member: Member,
  request: PeerRequest,
): Promise<void> {
  if (await isBarred(turn, member, request)) return;
  const { peers } = turn.records;
  const { id, stepId, way } = request;
  const ask = askOfStep(stepId);
  if (ask !== undefined) return confirmAsk(turn, request, ask);
  const found = await peers.findHelpers(member, stepId, way ?? undefined, turn.now, mostCandidates);
  const helper = choose(found);
  if (helper === undefined)
    return turn.say(sayNoPeer("nobody", await personOf(turn, member, request)));
  await peers.draft(id, { helperId: helper.memberId }, turn.now);
  turn.say(confirmPeer(id, named(helper, helper.village), await peers.saidIn(id)));
}

/** The same for a member of the association who was chosen already. */
async function confirmAsk(turn: Turn, { id, helperId }: PeerRequest, ask: Ask): Promise<void> {
  const helper = helperId === null ? undefined : await turn.records.members.find(helperId);
  if (helper === undefined) return turn.say(sayAskAnother("over", ask, undefined));
  const said = await turn.records.peers.saidIn(id);
  turn.say(confirmPeer(id, await speakerOf(turn.records, helper), said));
}
