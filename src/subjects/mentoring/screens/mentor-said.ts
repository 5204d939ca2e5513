/** A mentor's own work in plain words, between other things: it opens what its button would open. */
import { mostMentees } from "../../joining/index.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import type { Events } from "../../../bot/events.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase } from "../../../bot/reply.ts";
import { coverSecrets } from "../../../bot/numbers/secrets.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Usual } from "../../../bot/usual.ts";
import { learnerMeant, mayMeanLearner, mentorSaid } from "../rules/mentor-said.ts";
import { mayBeNote, noteFor } from "../rules/note-for.ts";
import { wordsForThem } from "../rules/said-to-them.ts";
import { wordsForAll } from "../rules/words-for-all.ts";
import { mayBeWordsFor, type WordsFor, wordsFor } from "../rules/words-for.ts";
import { pressMentor } from "./ending.ts";
import { keepNote } from "./mentee-notes.ts";
import { pressMentees } from "./mentees.ts";
import { askToWrite } from "./letters.ts";
import { mentor, type MentorTurn } from "./reviewer.ts";
import { thingIn } from "./review-say.ts";
import { askIfAllGet, askIfGoes, askWhom } from "./letter-ask.ts";

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
    return pressMentor(deps, mentored, { ...typed, args: [said, facts.text] });
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
  if (said === "hurt") {
    facts.isTaken = true;
    return turn.say({ words: phrase("mentor-hurt"), buttons: [[toLearners], ...onward] });
  }
  const learners = await turn.records.mentors.learnersOf(turn.member.id);
  const noted = isAway ? undefined : noteFor(facts.text, learners);
  if (noted !== undefined) {
    facts.isTaken = true;
    return keepNote(deps, mentored, noted.learner.id, noted.words);
  }
  const wish = wordsFor(facts.text, learners);
  const meant = wish?.learner ?? learnerMeant(facts.text, learners);
  if (said !== "all" && meant === undefined) return hearOfThem(deps, mentored, facts, learners);
  facts.isTaken = true;
  // Others look after them: there is nobody to write to, and the way back stands there.
  if (isAway) return pressMentees(deps, mentored, { ...typed, args: ["open", "all"] });
  if (said === "all") return tellAll(mentored, learners, facts.text);
  if (wish !== undefined) return sendWish(deps, mentored, wish);
  await pressMentees(deps, mentored, { ...typed, args: ["one", "all", meant!.id] });
}

/** All of their own, in one message that is shown before it goes; a village is the association's. */
async function tellAll(turn: MentorTurn, learners: readonly Member[], text: string): Promise<void> {
  const readers = learners.filter(({ hasLeft }) => hasLeft !== true);
  const words = coverSecrets(wordsForAll(text) ?? "");
  if (words !== "" && readers.length > 1) return askIfAllGet(turn, readers, words);
  if (words !== "" && readers.length === 1) return askIfGoes(turn, readers, words);
  turn.say({ words: phrase("mentor-tell-all"), buttons: [[toLearners], [toAssociation]] });
}

/**
 * "Tell her to come", 跟他说快点: whose page stands last in the chat, the one whose question waits, the only one there is.
 * Else it is asked: nobody who is not a learner of theirs is meant.
 */
async function hearOfThem(
  deps: RoadDeps & Usual,
  turn: MentorTurn,
  facts: Events["mentor-said"],
  learners: readonly Member[],
): Promise<void> {
  const words = wordsForThem(facts.text);
  if (words === undefined || learners.length === 0) return;
  const onPage = await learnerOnPage(turn, learners);
  const one = onPage ?? (learners.length === 1 ? learners[0] : undefined);
  if (onPage === undefined && (await waitsForAnswer(turn))) return;
  if (one === undefined && words === "") return;
  facts.isTaken = true;
  if (one === undefined) return askWhom(turn, learners, coverSecrets(words));
  await sendWish(deps, turn, { learner: one, also: [], words: coverSecrets(words) });
}

/** Whose page stands last in the chat. */
async function learnerOnPage(
  { records, person }: MentorTurn,
  learners: readonly Member[],
): Promise<Member | undefined> {
  const last = await records.outbox.newestOffered(person);
  const id = last.flatMap(({ offered }) => / mentees:write:(\w+)/u.exec(offered)?.[1] ?? []).at(-1);
  return learners.find((learner) => learner.id === id);
}

/** A question that waits, or what is shown: the words are for whoever sent it. */
async function waitsForAnswer({ records, person, member, now }: MentorTurn): Promise<boolean> {
  if (thingIn((await records.outbox.newestAbout(person))?.about) !== undefined) return true;
  const scope = { mentorId: member.id, isOfficer: false };
  const since = new Date(now.getTime() - dayMs);
  return (await records.mentees.newestNamed(scope, member.id, since)) !== undefined;
}

/**
 * Whether words below something of one learner are of the mentor's own work, or for somebody else: then they belong to
 * nothing that was typed before.
 */
export async function isOfElse(
  { member, records }: Turn,
  text: string,
  learnerId: string | undefined,
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
  mayBeNote(text) ||
  mayBeWordsFor(text) ||
  mayMeanLearner(text) ||
  wordsForThem(text) !== undefined;

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
