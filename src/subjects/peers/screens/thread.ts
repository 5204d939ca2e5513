/**
 * Words between two members: the question is sent, answers go to and fro, and what the
 * asker says of them. Neither sees more of the other than first name and village.
 */
import { askOfStep, sayAskAnother } from "../../members/index.ts";
import type { Member } from "../../../bot/member.ts";
import { saysNumberCovered, sayNextWay, sayPeerSent } from "./ask-say.ts";
import { isOpen, otherOf, type PeerRequest, type Said } from "../rules/request.ts";
import { messageFor } from "./thread-say.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { sayWhoWillSee } from "./ask.ts";
import { dueOf, personOf, planned, sayQuestion, speakerOf, toMember } from "./deliver.ts";
import { isPeerTakenBack } from "./take-back.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { onward } from "../../../bot/doors.ts";
import { sayOld } from "../../../bot/subject.ts";

/** The purpose under which the consent is kept: they were told who will see it, and sent it. */
const askConsent = "ask-a-peer";

/** Sends a draft, at once or in the morning of the helper's village. */
export async function send(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  request: PeerRequest,
): Promise<void> {
  const { members, work } = turn.records;
  const helper = request.helperId === null ? undefined : await members.find(request.helperId);
  // Somebody else was quicker, or they stopped helping: another one, said before it goes.
  if (helper === undefined || !(await sendDraft(turn, member, request))) {
    const ask = askOfStep(request.stepId);
    if (ask !== undefined) return turn.say(sayAskAnother("busy", ask, helper?.firstName));
    return sayWhoWillSee(turn, member, request);
  }
  await members.addConsent(member.id, askConsent, true, turn.now);
  const morning = await planned(deps, turn.records, helper, turn.now);
  const when = morning === undefined ? "now" : "morning";
  turn.say(sayPeerSent(helper.firstName, when, await turn.records.peers.saidIn(request.id)));
  if (morning === undefined) {
    await work.schedule(dueOf(request, turn.now));
    const asked = await sayQuestion(deps, turn.records, request, helper);
    if (asked !== undefined) turn.say(toMember(helper, asked));
    return;
  }
  await work.schedule({
    id: `peer-send:${request.id}`,
    kind: "peer-send",
    payload: { memberId: helper.id, request: request.id },
    dueAt: morning,
  });
}

/** Passes on what one of the two said. */
export async function passOn(
  turn: Turn,
  member: Member,
  request: PeerRequest,
  said: Said,
): Promise<void> {
  const { peers, members } = turn.records;
  const isHelper = member.id === request.helperId;
  const otherId = otherOf(request, member.id);
  const other = otherId == null ? undefined : await members.find(otherId);
  if (other === undefined) return turn.say({ words: phrase("relay-gone"), buttons: onward });
  if (other.hasLeft)
    return turn.say({ words: phrase("relay-left", { name: other.firstName }), buttons: onward });
  // The day may have ended at this very moment: then nobody is told two things.
  const isLate =
    request.state === "expired" ||
    (isHelper &&
      request.state === "sent" &&
      !(await peers.move(request.id, ["sent"], "answered", turn.now)));
  if (isLate || !isOpen(request)) return sayOver(turn, request, isLate);
  await peers.addSaid(request.id, member.id, said, turn.now);
  const from = await speakerOf(turn.records, member);
  turn.say(toMember(other, messageFor(request, from, said, isHelper)));
  turn.say({
    words: [phrase("peer-passed-on", { name: other.firstName }), ...saysNumberCovered(said)],
    buttons: [[{ label: phrase("peer-say-more"), action: `peer:say:${request.id}` }], ...onward],
  });
}

/** Nothing goes from one to the other any more, and why. */
async function sayOver(turn: Turn, request: PeerRequest, isLate: boolean): Promise<void> {
  const isBack = await isPeerTakenBack(turn, request);
  const over = isLate && !isBack ? phrase("peer-late") : phrase("peer-over");
  turn.say({ words: isBack ? phrase("peer-back-before") : over, buttons: onward });
}

/** The next message of this member is for the other. */
export async function waitForWords(
  turn: Turn,
  member: Member,
  request: PeerRequest,
): Promise<void> {
  const otherId = otherOf(request, member.id);
  const other = otherId == null ? undefined : await turn.records.members.find(otherId);
  if (other === undefined) return turn.say({ words: phrase("relay-gone"), buttons: onward });
  if (other.hasLeft)
    return turn.say({ words: phrase("relay-left", { name: other.firstName }), buttons: onward });
  if (!isOpen(request)) return sayOver(turn, request, request.state === "expired");
  await turn.records.waiting.set(turn.person, { kind: "peer", data: request.id }, turn.now);
  turn.say({
    words: phrase("peer-write-to", { name: other.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: `peer:keep:${request.id}` }]],
  });
}

/** The asker says whether it helped. Counts once; "no" leads to the next way. */
export async function judge(
  turn: Turn,
  member: Member,
  request: PeerRequest,
  hasHelped: boolean,
): Promise<void> {
  const { peers, members } = turn.records;
  if (!hasHelped) {
    if (!(await peers.move(request.id, ["answered"], "unhelped", turn.now))) return sayOld(turn);
    return turn.say(
      sayNextWay("peer-unhelped", request, undefined, await personOf(turn, member, request)),
    );
  }
  if (!(await peers.move(request.id, ["answered", "unhelped"], "helped", turn.now))) {
    return sayOld(turn);
  }
  await peers.addHelped(request, turn.now);
  turn.say({ words: phrase("peer-thanked"), buttons: onward });
  const helper = request.helperId === null ? undefined : await members.find(request.helperId);
  if (helper === undefined) return;
  turn.say(toMember(helper, { words: phrase("peer-thanks", { name: member.firstName }) }));
}

/** The two never meet again. */
export async function block(
  turn: Turn,
  member: Member,
  request: PeerRequest,
  isReported = false,
): Promise<void> {
  const { peers } = turn.records;
  const otherId = otherOf(request, member.id);
  if (otherId == null) return sayOld(turn);
  await peers.block(member.id, otherId, turn.now);
  const open = ["sent", "answered", "helped", "unhelped", "expired"] as const;
  await peers.move(request.id, open, "ended", turn.now);
  if (isReported) return;
  const isWaiting = member.id === request.memberId && request.state === "sent";
  turn.say(
    isWaiting
      ? sayNextWay("peer-ended-before", request, undefined, await personOf(turn, member, request))
      : { words: phrase("peer-blocked"), buttons: onward },
  );
}

/** Sends a draft, by the rules of whom it goes to. */
async function sendDraft(
  { records, now }: Turn,
  member: Member,
  request: PeerRequest,
): Promise<boolean> {
  return askOfStep(request.stepId) === undefined
    ? records.peers.send(member, request, now)
    : records.associates.sendAsk(member, request, now);
}
