/**
 * A learner who has just read words of the mentor and types below them, without a reply and without "Answer", may answer
 * them. They are asked before anything goes; a tap sends it, another asks the bot. A mentor reads many letters between
 * other work, and answers by a reply or the button.
 */
import { z } from "zod";
import { answerText, type AskingDeps } from "../../answers/index.ts";
import { messageOfJob, type RoadDeps } from "../../playbook/index.ts";
import type { Usual } from "../../../bot/usual.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { coverSecrets } from "../../../bot/numbers/secrets.ts";
import { reads, sayOld, type Press, type Typed } from "../../../bot/subject.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { member, type MemberTurn } from "../../../bot/who.ts";
import { letterIn, type Letter } from "../rules/letter.ts";
import { otherSide, sendLetter } from "./letters.ts";
import { askToSend, type TypedLetter, waits } from "./letter-ask.ts";
import { hearMentor, isOfElse } from "./mentor-said.ts";

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

/** More words before the tap belong to it; a question is one, and so is what a mentor says to somebody else. */
export const typedLetter: Typed<AskingDeps & RoadDeps & Usual> = reads(
  z.string(),
  member,
  async (deps, turn, data, text) => {
    if (isQuestion(text) || asksInside(text)) return answerText(deps, turn, text);
    const typed = waits.parse(JSON.parse(data));
    if (typed.memberId !== undefined && (await isOfElse(turn, text, typed.memberId))) {
      const said = { text, isTalk: false, isTaken: false };
      await hearMentor(deps, turn, said);
      if (said.isTaken) return;
    }
    const other = await otherSide(turn, await letterOf(turn, typed));
    await askToSend(
      turn,
      { ...typed, text: coverSecrets(`${typed.text}\n${text}`) },
      other?.firstName ?? "",
    );
  },
  "talk",
);

/** `typed`: it goes to the other side; `mine`: it was for the bot. */
export async function pressTypedLetter(
  deps: AskingDeps,
  turn: MemberTurn,
  { args: [verb, id] }: Press,
): Promise<void> {
  const { waiting } = turn.records;
  const row = await waiting.find(turn.person);
  const typed = row?.kind === "typed-letter" ? waits.parse(JSON.parse(row.data)) : undefined;
  if (typed === undefined || typed.id !== id) return sayOld(turn);
  await waiting.clear(turn.person);
  if (verb === "mine") {
    const given = deps.answer(typed.text, turn.language);
    return answerText(deps, turn, typed.text, { given });
  }
  const said = { text: typed.text, chat: turn.person, messageId: 0 };
  await sendLetter(deps, turn, await letterOf(turn, typed), said);
}

async function letterOf(
  { member, records }: Turn,
  { id, memberId }: TypedLetter,
): Promise<Letter | undefined> {
  if (memberId === undefined) return records.letters.find(id);
  return member && { id, memberId, mentorId: member.id };
}
