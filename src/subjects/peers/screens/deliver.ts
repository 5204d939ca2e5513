/**
 * How a question reaches another member: when it may go, what it says, and until when
 * it waits for an answer.
 */
import { nextLocalTime } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { isQuiet } from "../../../bot/quiet-hours.ts";
import { named } from "./helping-say.ts";
import { answerWithinMs, type PeerRequest } from "../rules/request.ts";
import { questionFor, type Speaker } from "./thread-say.ts";
import type { Button, Reply } from "../../../bot/reply.ts";
import { askPerson, personFor, personLabel } from "../../answers/index.ts";
import { askSomebody } from "../../../bot/doors.ts";
import type { Records, Work } from "../../../bot/records.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { localRulesOf } from "../../../bot/usual.ts";

/** Early enough for people with fields, and well after the night. */
const morningHour = 7;

/** When a message to this member may go: `undefined` for now, else in the morning there. */
export async function planned(
  deps: Pick<RoadDeps, "timeZone" | "country">,
  records: Records,
  member: Member,
  now: Date,
): Promise<Date | undefined> {
  const { timeZone } = await localRulesOf(deps, { records }, member);
  return isQuiet(now, timeZone) ? nextLocalTime(now, timeZone, morningHour, 0, 0) : undefined;
}

/** A day after the question was delivered. */
export function dueOf(request: Pick<PeerRequest, "id" | "memberId">, delivered: Date): Work {
  return {
    id: `peer-due:${request.id}`,
    kind: "peer-due",
    payload: { memberId: request.memberId, request: request.id },
    dueAt: new Date(delivered.getTime() + answerWithinMs),
  };
}

/** The question as the helper reads it; `undefined` when the asker was forgotten. */
export async function sayQuestion(
  deps: Pick<RoadDeps, "playbook">,
  records: Records,
  request: PeerRequest,
  helper: Member,
): Promise<Reply | undefined> {
  const asker = await records.members.find(request.memberId);
  const [said] = await records.peers.saidIn(request.id);
  if (asker === undefined || said === undefined) return undefined;
  const speaker = await speakerOf(records, asker);
  return questionFor(deps.playbook, request, speaker, said, helper.language);
}

/** The mentor or the association instead, with the question if there is one. */
export async function personOf(
  place: Parameters<typeof personFor>[0],
  asker: Member,
  { questionId }: Pick<PeerRequest, "questionId">,
): Promise<Button> {
  const question = questionId === null ? undefined : await place.records.questions.find(questionId);
  const to = await personFor(place, asker, question ?? { outcome: "peer" });
  return question === undefined
    ? { label: personLabel(to), action: askSomebody }
    : askPerson(question, to);
}

/** How the other sees this member. */
export async function speakerOf(records: Records, member: Member): Promise<Speaker> {
  const village =
    member.villageId === null ? undefined : await records.members.findVillage(member.villageId);
  return named(member, village?.name);
}

export function toMember(member: Member, reply: Reply): Reply {
  return { ...reply, to: member.telegramId, language: member.language };
}
