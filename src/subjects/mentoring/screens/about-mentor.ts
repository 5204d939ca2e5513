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
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { isMember, type MemberTurn } from "../../../bot/who.ts";
import {
  aboutMentor,
  aboutWhomAbove,
  mayBeAboutMentor,
  wantsAnother,
  withoutName,
} from "../rules/about-mentor.ts";
import { wantsToMentor } from "../rules/wants-to-mentor.ts";
import type { HandingDeps } from "./handing.ts";
import { other, sayMine } from "./guide.ts";

export async function hearAboutMentor(deps: HandingDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined || !isMember(turn) || !mayBeAboutMentor(text)) return pass;
  const { member, records } = turn;
  if (wantsToMentor(text) && !(await isHelper(turn))) {
    return turn.say({ words: phrase("mentor-become"), buttons: [[toAssociation], ...onward] });
  }
  const mentor = await records.mentors.mentorOf(member.id);
  if (mentor === undefined) return sayNone(deps, turn, text);
  const named = aboutMentor(text, mentor.firstName);
  const above = named === undefined ? aboutWhomAbove(text) : undefined;
  const about = above !== undefined && (await standsMentor(turn)) ? above : named;
  if (about === undefined) {
    const told = withoutName(text, mentor.firstName);
    if (told === undefined || !isToldToPerson(told)) return pass;
    const words = wordsForPerson(told);
    return showWhoGets(deps, turn, member, words === told ? text : words);
  }
  if (about === "change") return sayMine(deps, turn, mentor);
  const isOfficer =
    deps.officers.has(mentor.telegramId) || (await records.officers.isOn(mentor.id));
  const said: Paragraph[] = [];
  if (about === "money") said.push(phrase("about-mentor-free"));
  // An officer reads what the association gets.
  if (!isOfficer) said.push(phrase("about-mentor-not", { mentor: mentor.firstName }));
  const shown = { outcome: aboutMentorOutcome, above: said, beside: [[other]] };
  await showWhoGets(deps, turn, member, text, shown);
}

/** Whether what stands last in the chat is of their mentor: who it is, another one, what was asked to change. */
async function standsMentor({ records, person }: MemberTurn): Promise<boolean> {
  const last = await records.outbox.newestOffered(person);
  return last.some(({ offered }) => / (?:guide|letter|look):/u.test(offered));
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
