/**
 * A learner who has just read words of the mentor and types below them, without a reply and without "Answer", may answer
 * them. They are asked before anything goes; a tap sends it, another asks the bot. A mentor reads many letters between
 * other work, and answers by a reply or the button.
 */
import { z } from "zod";
import { answerText, quoted, type AskingDeps } from "../../answers/index.ts";
import { messageOfJob, type RoadDeps } from "../../playbook/index.ts";
import type { Usual } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";
import type { Member } from "../../../bot/member.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { coverSecrets } from "../../../bot/numbers/secrets.ts";
import { phrase } from "../../../bot/reply.ts";
import { reads, sayOld, type Press, type Typed } from "../../../bot/subject.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { member, type MemberTurn } from "../../../bot/who.ts";
import { letterIn, type Letter } from "../rules/letter.ts";
import { otherSide, sendLetter } from "./letters.ts";
import { hearMentor, isOfElse } from "./mentor-said.ts";

/** `memberId`: a mentor begins the letter, to this learner. */
const waits = z.object({ id: z.string(), text: z.string(), memberId: z.string().optional() });

/** Words that a mentor named a learner for: shown to the mentor before they go. */
export async function askIfGoes(turn: Turn, learner: Member, text: string): Promise<void> {
  await ask(turn, { id: newId("l"), memberId: learner.id, text }, learner.firstName);
}

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
  await ask(turn, { id, text: coverSecrets(text) }, other.firstName);
  facts.isTaken = true;
}

async function ask(turn: Turn, typed: z.infer<typeof waits>, name: string): Promise<void> {
  const row = { kind: "typed-letter", data: JSON.stringify(typed) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
  turn.say({
    words: phrase(typed.memberId === undefined ? "letter-typed" : "letter-goes", {
      name,
      text: quoted(typed.text),
    }),
    buttons: [
      [
        {
          label: phrase("send-there", { name }),
          action: `letter:typed:${typed.id}`,
          means: ["yes", "send"],
        },
      ],
      [{ label: phrase("letter-typed-mine"), action: `letter:mine:${typed.id}` }],
    ],
  });
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
    await ask(
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
  { id, memberId }: z.infer<typeof waits>,
): Promise<Letter | undefined> {
  if (memberId === undefined) return records.letters.find(id);
  return member && { id, memberId, mentorId: member.id };
}
