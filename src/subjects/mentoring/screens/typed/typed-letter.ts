/**
 * A learner who has just read words of the mentor and types below them, without a reply and without "Answer", may answer
 * them. They are asked before anything goes; a tap sends it, another asks the bot. A mentor reads many letters between
 * other work, and answers by a reply or the button.
 */
import { z } from "zod";
import { answerText, type AskingDeps } from "../../../answers/index.ts";
import { messageOfJob, type RoadDeps } from "../../../playbook/index.ts";
import type { Usual } from "../../../../bot/usual.ts";
import type { Turn } from "../../../../bot/context.ts";
import type { Events } from "../../../../bot/events.ts";
import { readBeforeSending } from "../../../../bot/reading/before-sending.ts";
import { onward } from "../../../../bot/doors.ts";
import { joined } from "../../../../bot/reading/joined.ts";
import { phrase, type Phrase } from "../../../../bot/reply.ts";
import { coverSecrets } from "../../../../bot/numbers/secrets.ts";
import { pass, reads, sayOld, type Press, type Typed } from "../../../../bot/subject.ts";
import { asksInside, isQuestion } from "../../../../bot/typed.ts";
import { member, type MemberTurn } from "../../../../bot/who.ts";
import { readTold } from "../../../../bot/told/told.ts";
import { letterIn, type Letter } from "../../rules/letter.ts";
import { saidToThem } from "../../rules/said-to-them.ts";
import { mayBeWordsFor, wordsFor } from "../../rules/words-for.ts";
import { otherSide, sendLetter, sendToAll } from "../letters.ts";
import {
  askIfAllGet,
  askIfGoes,
  askToSend,
  askWhom,
  type TypedLetter,
  waits,
} from "../letter-ask.ts";
import { hearMentor, isOfElse } from "../mentor-said.ts";

/** Of what no question asks: is it for the mentor, whose words stand last in the chat? */
export async function askIfLetter(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  const { outbox, letters } = turn.records;
  const { text, isTaken } = facts;
  if (isTaken || isQuestion(text) || asksInside(text)) return;
  const newest = await outbox.newestAbout(turn.person);
  const id = letterIn(newest?.about);
  if (newest === undefined || id === undefined) return;
  // The job was said since: it is what the words are for.
  if (newest.messageId < (await messageOfJob(turn))) return;
  const letter = await letters.find(id);
  const other = await otherSide(turn, letter);
  if (other === undefined || letter?.mentorId === turn.member?.id) return;
  await askToSend(turn, { id, text: coverSecrets(text) }, other.firstName);
  facts.isTaken = true;
}

/** Minutes; what comes later says something else. */
const togetherMinutes = 2;

/**
 * More words before the tap belong to it, if they come at once. "No" and "wait" are for the bot, and so are a question,
 * talk, what was sold, and what a mentor says of somebody else.
 */
export const typedLetter: Typed<AskingDeps & RoadDeps & Usual> = reads(
  z.string(),
  member,
  async (deps, turn, data, text) => {
    const { waiting } = turn.records;
    const typed = waits.parse(JSON.parse(data));
    const said = readBeforeSending(text);
    if (said?.kind === "no") return leave(turn);
    // Of several who may be meant, one is named first.
    if (said?.kind === "done" && typed.among === undefined) return sendTyped(deps, turn, typed);
    if (said?.kind === "wait") return askAgain(turn, typed, typed.text, [phrase("letter-waits")]);
    if (said?.kind === "instead") return askAgain(turn, typed, coverSecrets(said.text));
    if (isQuestion(text) || asksInside(text) || deps.knows(text, turn.language) === "greeting") {
      return answerText(deps, turn, text);
    }
    if (readTold(text)?.isSure === true) return pass;
    const since = (await waiting.find(turn.person))?.since ?? turn.now;
    const isLater = turn.now.getTime() - since.getTime() > togetherMinutes * 60_000;
    if (isLater) {
      await waiting.clear(turn.person);
      return pass;
    }
    // Words for nobody yet, or for all: whoever is named now is one who may be meant.
    const isOfOther = typed.memberId !== undefined || typed.all !== undefined || typed.among;
    if (isOfOther !== undefined && (await isOfElse(turn, text, typed.memberId))) {
      const told = { text, isTaken: false };
      await hearMentor(deps, turn, told);
      if (told.isTaken) return;
    }
    const more = await withoutHead(turn, text);
    await askAgain(turn, typed, joined(typed.text, coverSecrets(more)));
  },
  "talk",
);

/** @param before what is said above the question */
async function askAgain(
  turn: MemberTurn,
  typed: TypedLetter,
  text: string,
  before: readonly Phrase[] = [],
): Promise<void> {
  const { all, among } = typed;
  if (all === undefined && among === undefined) {
    const name = (await otherSide(turn, await letterOf(turn, typed)))?.firstName ?? "";
    return askToSend(turn, { ...typed, text }, name, before);
  }
  const learners = await turn.records.mentors.learnersOf(turn.member.id);
  const meant = learners.filter(({ id }) => (all ?? among)?.includes(id) === true);
  await (all === undefined ? askWhom : askIfAllGet)(turn, meant, text, before);
}

/** "Tell Ann …", "tell her …" once more, below words for Ann: what stands behind it belongs to them. */
async function withoutHead({ member, records }: MemberTurn, text: string): Promise<string> {
  const said = saidToThem(text);
  if (said !== text || !mayBeWordsFor(text)) return said;
  const wish = wordsFor(text, await records.mentors.learnersOf(member.id));
  return wish === undefined || wish.words === "" ? text : wish.words;
}

async function leave(turn: Turn): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  turn.say({ words: phrase("letter-left"), buttons: onward });
}

/** `typed`: it goes to the other side, or to all; `to`: to the one of several who is named; `mine`: it was for the bot; `no`: it is for nobody. */
export async function pressTypedLetter(
  deps: AskingDeps,
  turn: MemberTurn,
  { args: [verb, id] }: Press,
): Promise<void> {
  const { waiting } = turn.records;
  const row = await waiting.find(turn.person);
  const typed = row?.kind === "typed-letter" ? waits.parse(JSON.parse(row.data)) : undefined;
  const isMeant = verb === "to" ? typed?.among?.includes(id ?? "") : typed?.id === id;
  if (typed === undefined || isMeant !== true) return sayOld(turn);
  if (verb === "no") return leave(turn);
  await waiting.clear(turn.person);
  if (verb === "mine") {
    const given = deps.answer(typed.text, turn.language);
    return answerText(deps, turn, typed.text, { given });
  }
  await sendTyped(
    deps,
    turn,
    verb === "to" && id !== undefined ? { ...typed, memberId: id } : typed,
  );
}

/** Off it goes; the same words may be for the next one, too. */
async function sendTyped(deps: AskingDeps, turn: MemberTurn, typed: TypedLetter): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  if (typed.all !== undefined) return sendToAll(turn, typed.all, typed.text);
  const said = { text: typed.text, chat: turn.person, messageId: 0 };
  await sendLetter(deps, turn, await letterOf(turn, typed), said);
  const learners = await turn.records.mentors.learnersOf(turn.member.id);
  const next = learners.filter(({ id: learnerId }) => typed.after?.includes(learnerId));
  await askIfGoes(turn, next, typed.text);
}

async function letterOf(
  { member, records }: Turn,
  { id, memberId }: TypedLetter,
): Promise<Letter | undefined> {
  if (memberId === undefined) return records.letters.find(id);
  return member && { id, memberId, mentorId: member.id };
}
