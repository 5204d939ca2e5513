/**
 * A question to another member that has no answer yet: what is known of it, and taking it back. The other reads then
 * that it was taken back; what was said stays with the request, so that whoever is troubled by it can still show it.
 */
import { takenBackFrom } from "../../answers/index.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { goOn, onward } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import type { PeerRequest, Said } from "../rules/request.ts";
import { quoteOf } from "./ask-say.ts";
import { dueOf, toMember } from "./deliver.ts";
import { aboutPeer, trouble } from "./thread-say.ts";

/** Telegram deletes no older message of ours. */
const longestMs = 2 * dayMs;

/** "Has she answered?", "take it back", where the newest that waits is with another member. */
export async function hearSentAsked(turn: Turn, facts: Events["sent-asked"]): Promise<void> {
  const { member, records } = turn;
  if (facts.isDone) return;
  const request = member === undefined ? undefined : await records.peers.newestSent(member.id);
  if (member === undefined || request?.sentAt == null) return;
  if (facts.laterThan !== undefined && request.sentAt < facts.laterThan) return;
  facts.isDone = true;
  if (facts.act === "take-back") await takeBackPeer(turn, member, request);
  else await sayWaits(turn, request);
}

async function sayWaits(turn: Turn, request: PeerRequest): Promise<void> {
  const helper = await helperOf(turn, request);
  const asked = quoteOf(await turn.records.peers.saidIn(request.id));
  const when = (await messagesOf(turn, request, helper)).length > 0 ? "now" : "morning";
  turn.say({
    words: phrase("peer-waits", { name: helper?.firstName ?? "", when, ...asked }),
    buttons: [[{ label: phrase("reply-take-back"), action: `peer:back:${request.id}` }], [goOn]],
  });
}

/** Whoever is first has it: the answer, or the asker who takes it back. */
export async function takeBackPeer(
  turn: Turn,
  member: Member,
  request: PeerRequest,
): Promise<void> {
  const { peers, work } = turn.records;
  if (member.id !== request.memberId) return sayOld(turn);
  const helper = await helperOf(turn, request);
  if (!(await peers.move(request.id, ["sent"], "ended", turn.now))) {
    const isBack = await isPeerTakenBack(turn, request);
    const before = phrase("reply-taken-back-before");
    return turn.say({ words: isBack ? before : phrase("peer-back-late"), buttons: onward });
  }
  await work.cancel(dueOf(request, turn.now).id);
  await work.cancel(`peer-send:${request.id}`);
  const said = await peers.saidIn(request.id);
  const standing = await messagesOf(turn, request, helper);
  if (helper !== undefined && standing.length > 0) {
    turn.say(...inPlaceOf(standing, turn, request, said[0], member).map(toMemberOf(helper)));
  }
  const seen = standing.length > 0 ? helper?.firstName : undefined;
  turn.say({ words: takenBackFrom(quoteOf(said), seen), buttons: onward });
}

/** Whether the asker took it back: it is over, though nobody blocked anybody. */
export async function isPeerTakenBack(
  { records }: Turn,
  { id }: Pick<PeerRequest, "id">,
): Promise<boolean> {
  const now = await records.peers.findRequest(id);
  if (now?.state !== "ended" || now.helperId === null) return false;
  return !(await records.peers.areApart(now.memberId, now.helperId));
}

const toMemberOf = (helper: Member) => (reply: Reply) => toMember(helper, reply);

async function helperOf({ records }: Turn, { helperId }: PeerRequest): Promise<Member | undefined> {
  return helperId === null ? undefined : records.members.find(helperId);
}

async function messagesOf(
  { records }: Turn,
  request: PeerRequest,
  helper: Member | undefined,
): Promise<readonly number[]> {
  if (helper === undefined) return [];
  return records.outbox.messagesAbout(helper.telegramId, aboutPeer(request.id));
}

/** Words become other words; a picture or a voice note is taken away while Telegram allows it. */
function inPlaceOf(
  standing: readonly number[],
  { now }: Pick<Turn, "now">,
  request: PeerRequest,
  said: Said | undefined,
  asker: Member,
): readonly Reply[] {
  const reply: Reply = {
    words: phrase("peer-taken-back", { name: asker.firstName }),
    buttons: [trouble(request.id)],
  };
  if (said?.kind === "text") return standing.map((edits) => ({ ...reply, edits }));
  const mayGo = now.getTime() - (request.sentAt?.getTime() ?? 0) < longestMs;
  const gone = mayGo ? standing : [];
  return [...gone.map((removes): Reply => ({ words: "", removes })), reply];
}
