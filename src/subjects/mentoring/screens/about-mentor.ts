/**
 * "My mentor asked me for money", 李师傅骂我: what a learner says of their own mentor is never offered to that mentor. The
 * association may have it after a tap, and another mentor is a tap away. "Tell Peter I come on Friday" is for Peter.
 */
import type { Message } from "@grammyjs/types";
import {
  aboutMentorOutcome,
  isToldToPerson,
  showWhoGets,
  wordsForPerson,
} from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Paragraph } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { isMember, type MemberTurn } from "../../../bot/who.ts";
import {
  aboutMentor,
  aboutWhomAbove,
  mayBeAboutMentor,
  wantsAnother,
  mayBeHurtByName,
  whoIs,
  withoutName,
} from "../rules/about-mentor.ts";
import { isOfShown, isSilent, isSilentAbove, mayBeSilent } from "../rules/silent-mentor.ts";
import { answeredIn } from "../../talks/index.ts";
import { wantsToMentor } from "../rules/wants-to-mentor.ts";
import type { HandingDeps } from "./handing.ts";
import { other, sayMine } from "./guide.ts";
import { saySilent } from "./silent-mentor.ts";

export async function hearAboutMentor(deps: HandingDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined || !isMember(turn)) return pass;
  const maySilent = mayBeSilent(text);
  if (!maySilent && !mayBeAboutMentor(text)) return pass;
  const { member, records } = turn;
  if (wantsToMentor(text) && !(await isHelper(turn))) {
    return turn.say({ words: phrase("mentor-become"), buttons: [[toAssociation], ...onward] });
  }
  const mentor = await records.mentors.mentorOf(member.id);
  const ofOther = await hurtByOther(turn, text, mentor);
  if (ofOther !== undefined) return sayNotTo(deps, turn, text, ofOther);
  if (mentor === undefined) return sayNone(deps, turn, text);
  const named = aboutMentor(text, mentor.firstName);
  const above = named === undefined ? aboutWhomAbove(text) : undefined;
  const about = above !== undefined && (await standsMentor(turn, mentor)) ? above : named;
  if (about === undefined && maySilent && (await waitsInVain(turn, text, mentor))) {
    return saySilent(deps, turn, mentor);
  }
  if (about === undefined) {
    const told = withoutName(text, mentor.firstName);
    if (told === undefined || !isToldToPerson(told)) return pass;
    const words = wordsForPerson(told);
    return showWhoGets(deps, turn, member, words === told ? text : words);
  }
  if (about === "change") return sayMine(deps, turn, mentor);
  const free = about === "money" ? [phrase("about-mentor-free")] : [];
  await sayNotTo(deps, turn, text, mentor, { above: free, beside: [[other]] });
}

/** The association gets it, and whoever it is about does not. */
async function sayNotTo(
  deps: HandingDeps,
  turn: MemberTurn,
  text: string,
  who: Member,
  { above = [], beside = [] }: { above?: readonly Paragraph[]; beside?: Button[][] } = {},
): Promise<void> {
  const { member, records } = turn;
  const isOfficer = deps.officers.has(who.telegramId) || (await records.officers.isOn(who.id));
  // An officer reads what the association gets.
  const not = isOfficer ? [] : [phrase("about-mentor-not", { mentor: who.firstName })];
  const shown = { outcome: aboutMentorOutcome, above: [...above, ...not], beside };
  await showWhoGets(deps, turn, member, text, shown);
}

/** "Eve is rude to me": of a mentor who is not theirs. */
async function hurtByOther(
  { member, records }: MemberTurn,
  text: string,
  mentor: Member | undefined,
): Promise<Member | undefined> {
  if (!mayBeHurtByName(text)) return undefined;
  if (mentor !== undefined && text.includes(mentor.firstName)) return undefined;
  const named = await records.mentors.namedIn(text);
  return named.find(
    ({ id, firstName }) =>
      firstName.length > 1 &&
      id !== member.id &&
      id !== mentor?.id &&
      aboutMentor(text, firstName) === "hurt",
  );
}

async function waitsInVain(turn: MemberTurn, text: string, mentor: Member): Promise<boolean> {
  const [en, zh] = whoIs(mentor.firstName);
  if (isSilent(text, en, zh)) return true;
  return isSilentAbove(text) && (isOfShown(text) || (await standsMentor(turn, mentor)));
}

/** Whether what stands last in the chat is of their mentor: who it is, another one, words or an answer of theirs. */
async function standsMentor({ records, person }: MemberTurn, { id }: Member): Promise<boolean> {
  const { outbox, questions } = records;
  const last = await outbox.newestOffered(person);
  if (last.some(({ offered }) => / (?:guide|letter|look):/u.test(offered))) return true;
  const newest = await outbox.newestAbout(person);
  const answered = answeredIn(newest?.about);
  if (newest === undefined || answered === undefined) return false;
  if (!(await outbox.standsLast(person, newest.messageId))) return false;
  return (await questions.find(answered))?.keeper === id;
}

/** Another mentor is wanted by whoever has none: they are told so. A mentor speaks of a learner, and an officer of anybody. */
async function sayNone(deps: HandingDeps, turn: MemberTurn, text: string): Heard {
  if (!wantsAnother(text) || (await isHelper(turn))) return pass;
  await sayMine(deps, turn, undefined);
}

async function isHelper({ isOfficer, member, records }: MemberTurn): Promise<boolean> {
  return isOfficer || (await records.mentors.villagesOf(member.id)).length > 0;
}

const toAssociation = { label: phrase("answers-ask-association"), action: "answer:association" };
