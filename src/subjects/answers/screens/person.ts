/**
 * To a person without a question yet: the next words are shown back with who gets them, and go at one more
 * tap. Who cannot be reached is not asked for words.
 */
import { z } from "zod";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { goOn } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Paragraph } from "../../../bot/reply.ts";
import { pass, reads, type Typed } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { forAssociation, forPerson } from "../rules/outcomes.ts";
import { confirmRelay } from "../rules/recipient.ts";
import type { NewQuestion } from "../rules/record.ts";
import { languageOf } from "../rules/search/language.ts";
import { recipientFor, type RelayDeps } from "./relay.ts";

export type PersonDeps = Pick<RelayDeps, "officers">;

/** @param outcome decides who gets it */
export async function pressSomebody(
  deps: PersonDeps,
  turn: MemberTurn,
  outcome: string = forPerson,
): Promise<void> {
  const to = await recipientFor(deps, turn, turn.member, { outcome });
  if (to.kind === "nobody") {
    const topics = { label: phrase("topics-button"), action: "do:topics" };
    return turn.say({ words: phrase("person-nobody"), buttons: [[topics], [goOn]] });
  }
  await turn.records.waiting.set(turn.person, { kind: "person", data: outcome }, turn.now);
  const isMentor = to.kind === "mentor";
  turn.say({
    words: phrase(
      "person-how",
      isMentor ? { who: "person", name: to.name } : { who: "", name: "" },
    ),
    buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
  });
}

/** What they want to ask. A danger is answered before it comes here, and is no neighbour's. */
export const person: Typed<PersonDeps> = reads(
  z.string(),
  joined,
  async (deps, turn, data, text) => {
    if (!hasWords(text)) return pass;
    await turn.records.waiting.clear(turn.person);
    const outcome = data === forAssociation ? forAssociation : forPerson;
    await showWhoGets(deps, turn, turn.member, text, { outcome });
  },
  "danger",
);

/**
 * Their words, with who gets them; nothing goes before a tap.
 *
 * @param outcome decides who gets it
 */
export async function showWhoGets(
  deps: PersonDeps,
  turn: Turn,
  member: Member,
  text: string,
  {
    outcome = forPerson,
    above = [],
    beside = [],
  }: {
    readonly outcome?: string;
    readonly above?: readonly Paragraph[];
    readonly beside?: readonly (readonly Button[])[];
  } = {},
): Promise<void> {
  const question: NewQuestion = {
    id: newId("q"),
    memberId: member.id,
    language: languageOf(text) ?? turn.language,
    text,
    outcome,
    articles: [],
    state: "heard",
  };
  await turn.records.questions.add(question, turn.now);
  const shown = confirmRelay(question, await recipientFor(deps, turn, member, question));
  const words: readonly Paragraph[] = [...above, shown.words].flat();
  turn.say({ ...shown, words, buttons: [...(shown.buttons ?? []), ...beside] });
}
