/** A mentor's own work in plain words, between other things: it opens what its button would open. */
import { mostMentees } from "../../joining/index.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import type { Events } from "../../../bot/events.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Usual } from "../../../bot/usual.ts";
import { learnerMeant, mayMeanLearner, mentorSaid } from "../rules/mentor-said.ts";
import { mayBeWordsFor, type WordsFor, wordsFor } from "../rules/words-for.ts";
import { pressMentor } from "./ending.ts";
import { pressMentees } from "./mentees.ts";
import { askToWrite } from "./letters.ts";
import { mentor, type MentorTurn } from "./reviewer.ts";
import { askIfGoes } from "./letter-ask.ts";

export async function hearMentor(
  deps: RoadDeps & Usual,
  turn: Turn,
  facts: Events["mentor-said"],
): Promise<void> {
  if (facts.isTaken || turn.member === undefined) return;
  const mentored = await mentor.admit(turn);
  if (mentored === undefined) return;
  const said = mentorSaid(facts.text);
  // Most of what is written is nothing of the kind, and no learner is looked up for it.
  if (said === undefined && !mayBeForLearner(facts)) return;
  const isAway = mentored.mentored.every(({ state }) => state === "away");
  const isOwn = said === "away" || said === "back" || said === "stop";
  if (isOwn && (said === "back") === isAway) {
    facts.isTaken = true;
    return pressMentor(deps, mentored, { ...typed, args: [said] });
  }
  if (said === "hand") {
    facts.isTaken = true;
    return pressMentees(deps, mentored, { ...typed, args: ["open", "all"] });
  }
  if (said === "more" || said === "boss") {
    facts.isTaken = true;
    const { length: count } = await turn.records.mentors.learnersOf(turn.member.id);
    const words = phrase(`mentor-${said}`, { count, most: mostMentees });
    return turn.say({ words, buttons: [[askAssociation], [toLearners]] });
  }
  if (said === "all" || said === "hurt") {
    facts.isTaken = true;
    const words = phrase(said === "all" ? "mentor-tell-all" : "mentor-hurt");
    // A message to all is the association's: a tap asks it.
    const buttons = said === "all" ? [[toLearners], [toAssociation]] : [[toLearners], ...onward];
    return turn.say({ words, buttons });
  }
  const learners = await turn.records.mentors.learnersOf(turn.member.id);
  const wish = wordsFor(facts.text, learners);
  if (wish !== undefined) {
    facts.isTaken = true;
    return sendWish(deps, mentored, wish);
  }
  const meant = learnerMeant(facts.text, learners);
  if (meant === undefined) return;
  facts.isTaken = true;
  await pressMentees(deps, mentored, { ...typed, args: ["one", "all", meant.id] });
}

/**
 * Whether words below something of one learner are of the mentor's own work, or for somebody else: then they belong to
 * nothing that was typed before.
 */
export async function isOfElse(
  { member, records }: Turn,
  text: string,
  learnerId: string,
): Promise<boolean> {
  if (member === undefined) return false;
  if (mentorSaid(text) !== undefined) return true;
  if (!mayBeWordsFor(text) && !mayMeanLearner(text)) return false;
  const learners = await records.mentors.learnersOf(member.id);
  const meant = wordsFor(text, learners)?.learner ?? learnerMeant(text, learners);
  return meant !== undefined && meant.id !== learnerId;
}

/** 老何干得不错 may be heard as talk, too: whoever is named in it is meant all the same. */
const mayBeForLearner = ({ text }: Events["mentor-said"]): boolean =>
  mayBeWordsFor(text) || mayMeanLearner(text);

/** Words that are to go: asked for, or shown before they do. */
async function sendWish(
  deps: RoadDeps & Usual,
  turn: MentorTurn,
  { learner, also, words }: WordsFor<Member>,
): Promise<void> {
  const mentee = await turn.records.mentees.find(turn.member.id, learner.id);
  if (mentee === undefined || mentee.isBlocked) {
    return pressMentees(deps, turn, { ...typed, args: ["one", "all", learner.id] });
  }
  if (words === "") return askToWrite(turn, mentee);
  const told = { learner: mentee.member, words, isTaken: false };
  if (also.length === 0) await turn.tell("learner-told", told);
  if (told.isTaken) return;
  await askIfGoes(turn, [mentee.member, ...also], words);
}

const toAssociation = { label: phrase("mentor-ask-association"), action: "answer:association" };
const askAssociation = { label: phrase("answers-ask-association"), action: "answer:association" };
const toLearners = { label: phrase("more-mentees"), action: "do:mentees" };

const typed = { action: "", screen: undefined, message: undefined } as const;
