/**
 * Words between a member and a partner who is a member, through the bot: neither sees a
 * number or a username. Either side ends it. At night they wait for the morning.
 */
import type { Message } from "@grammyjs/types";
import { type Said, saidIn } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { mostTalksADay } from "../rules/entry.ts";
import { askToAnswer, askToWrite, passOn, sayPassedOn, talkIn } from "./members-say.ts";
import type { Partner, PartnerTalk } from "../rules/record.ts";
import { mayAsk, planned, speakerOf, toMember } from "../../peers/index.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, sayOld } from "../../../bot/subject.ts";
import type { PartnerDeps } from "./near.ts";
import { memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** The purpose under which the consent is kept: they were told who will see it, and sent it. */
const consent = "write-to-a-partner";

/** @returns false when the verb is none of these */
export async function pressTalk(turn: Turn, verb: string, id: string): Promise<boolean> {
  const { member, records } = turn;
  if (!["write", "answer", "enough"].includes(verb)) return false;
  if (member === undefined) return false;
  if (verb === "write") {
    await askOrBar(turn, member, id);
    return true;
  }
  const found = await findSides(records, id);
  const other = found && otherSide(found, member.id);
  if (found === undefined || other === undefined) return false;
  if (verb === "enough") {
    await records.partners.endTalk(id);
    turn.say({ words: phrase("partner-talk-ended"), buttons: onward });
  } else if (found.talk.state === "ended") {
    turn.say({ words: phrase("peer-over"), buttons: onward });
  } else {
    await records.waiting.set(turn.person, { kind: "partner", data: `in:${id}` }, turn.now);
    turn.say(askToAnswer(other === "partner" ? nameOf(found.partner) : found.asker.firstName));
  }
  return true;
}

/** May this member write to this partner now? Then their next words are for them. */
async function askOrBar(turn: Turn, member: Member, partnerId: string): Promise<void> {
  const { partners, waiting } = turn.records;
  const partner = await partners.find(partnerId);
  if (partner === undefined || !mayBeWritten(partner, member)) return sayOld(turn);
  const barred = await whyBarred(turn, member);
  if (barred !== undefined) return turn.say({ words: barred, buttons: onward });
  await waiting.set(turn.person, { kind: "partner", data: `to:${partnerId}` }, turn.now);
  turn.say(askToWrite(partner));
}

function mayBeWritten({ state, relays, selfId }: Partner, { id }: Member): boolean {
  return state === "listed" && relays && selfId !== null && selfId !== id;
}

async function whyBarred(turn: Turn, member: Member): Promise<Phrase | undefined> {
  const { partners, peers } = turn.records;
  if (!mayAsk(await peers.findHelper(member.id))) return phrase("helper-ended");
  const since = new Date(turn.now.getTime() - dayMs);
  return (await partners.countTalksSince(member.id, since)) >= mostTalksADay
    ? phrase("partner-enough-today", { most: mostTalksADay })
    : undefined;
}

/** A reply to words that came through the bot. */
export async function replyToPartner(deps: PartnerDeps, turn: Turn, message: Message): Heard {
  const { member, person, records } = turn;
  const repliedTo = message.reply_to_message?.message_id;
  if (member === undefined || repliedTo === undefined) return pass;
  const talkId = talkIn(await records.outbox.aboutOf(person, repliedTo));
  if (talkId === undefined) return pass;
  const said = saidIn(message, person);
  if (said === undefined) return cannotPass(turn);
  await passTo(deps, turn, member, talkId, said);
}

/**
 * The next words after "write" or "answer".
 *
 * @param what `to` a partner, which begins a talk, or `in` a talk
 */
export async function receiveTalk(
  deps: PartnerDeps,
  turn: Turn,
  what: "to" | "in",
  id: string,
  message: Message,
): Heard {
  const { member, person, records } = turn;
  if (member === undefined) {
    await records.waiting.clear(person);
    return pass;
  }
  const said = saidIn(message, person);
  if (said === undefined) return cannotPass(turn);
  await records.waiting.clear(person);
  const talkId = what === "in" ? id : (await begin(turn, member, id))?.id;
  await passTo(deps, turn, member, talkId, said);
}

function cannotPass(turn: Turn): void {
  turn.say({ words: phrase("peer-cannot-pass"), buttons: onward });
}

async function passTo(
  deps: PartnerDeps,
  turn: Turn,
  member: Member,
  talkId: string | undefined,
  said: Said,
): Promise<void> {
  const found = talkId === undefined ? undefined : await findSides(turn.records, talkId);
  const to = found && otherSide(found, member.id);
  if (found === undefined || to === undefined || found.talk.state === "ended") {
    return turn.say({ words: phrase("peer-over"), buttons: onward });
  }
  await deliver(deps, turn, found, to, said);
}

async function begin(
  turn: Turn,
  member: Member,
  partnerId: string,
): Promise<PartnerTalk | undefined> {
  const { members, partners } = turn.records;
  const partner = await partners.find(partnerId);
  if (partner === undefined || !mayBeWritten(partner, member)) return undefined;
  await members.addConsent(member.id, consent, true, turn.now);
  return partners.openTalk(newId("t"), partnerId, member.id, turn.now);
}

interface Sides {
  readonly talk: PartnerTalk;
  readonly partner: Partner;
  readonly asker: Member;
  readonly self: Member;
}

/** Both sides; `undefined` when one of them is gone. */
async function findSides(records: Records, talkId: string): Promise<Sides | undefined> {
  const talk = await records.partners.findTalk(talkId);
  const partner = talk && (await records.partners.find(talk.partnerId));
  const asker = talk && (await records.members.find(talk.memberId));
  const self = await records.members.find(partner?.selfId ?? "");
  if (talk === undefined || partner === undefined) return undefined;
  return asker === undefined || self === undefined ? undefined : { talk, partner, asker, self };
}

type Side = "asker" | "partner";

/** To which side this member's words go; `undefined` for anybody else. */
function otherSide({ asker, self }: Sides, memberId: string): Side | undefined {
  if (memberId === asker.id) return "partner";
  return memberId === self.id ? "asker" : undefined;
}

const nameOf = ({ name }: Partner) => name ?? "–";

async function deliver(
  deps: PartnerDeps,
  turn: Turn,
  sides: Sides,
  to: Side,
  said: Said,
): Promise<void> {
  const { records, now } = turn;
  const reader = to === "partner" ? sides.self : sides.asker;
  const morning = await planned(deps, records, reader, now);
  const name = to === "partner" ? nameOf(sides.partner) : sides.asker.firstName;
  turn.say(sayPassedOn(name, morning === undefined ? "now" : "morning"));
  if (morning === undefined) {
    const replies = await wordsFor(records, sides, to, said);
    return turn.say(...replies.map((reply) => toMember(reader, reply)));
  }
  await records.work.schedule({
    id: `partner-told:${sides.talk.id}:${to}:${said.messageId}`,
    kind: "partner-told",
    payload: { memberId: reader.id, talk: sides.talk.id, to, message: said.messageId },
    dueAt: morning,
  });
}

async function wordsFor(
  records: Records,
  { talk, partner, asker }: Sides,
  to: Side,
  said: Said,
): Promise<readonly Reply[]> {
  const head =
    to === "partner"
      ? phrase("partner-from", { ...(await speakerOf(records, asker)), entry: nameOf(partner) })
      : phrase("partner-answers", { name: nameOf(partner) });
  return passOn(talk, head, said, to === "partner");
}

/** What was written at night, in the morning of whom it is for: copied, since no words are kept. */
export function partnerTold(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const reader = await memberOf(work, records);
    const sides = await findSides(records, String(work.payload["talk"]));
    if (reader === undefined || sides === undefined || sides.talk.state === "ended") return;
    const later = await planned(deps, records, reader, deps.clock());
    if (later !== undefined) return records.work.schedule({ ...work, dueAt: later });
    const to: Side = work.payload["to"] === "partner" ? "partner" : "asker";
    const from = to === "partner" ? sides.asker : sides.self;
    const messageId = Number(work.payload["message"]);
    const said: Said = { text: undefined, chat: from.telegramId, messageId };
    await sayUnasked(deps, records, reader, ...(await wordsFor(records, sides, to, said)));
  };
}
