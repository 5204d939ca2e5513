/**
 * "Ask the association", 发给协会: a question goes to the association and to no mentor. Its words are shown with who gets
 * them before it goes; without any, they are asked for.
 */
import { phrase, type Button } from "../../../bot/reply.ts";
import { hourMs } from "../../../bot/calendar.ts";
import type { Press } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { forAssociation } from "../rules/outcomes.ts";
import { nameIn, personLabel, whatGoes } from "../rules/recipient.ts";
import type { Question } from "../rules/record.ts";
import { pressSomebody, showWhoGets, type PersonDeps } from "./person.ts";
import { recipientFor } from "./relay.ts";
import { mostSent } from "./waits.ts";

/** Whoever says "this" means what they wrote just before. */
const thisMs = hourMs;

/** @param press `this`: what was written before is meant */
export async function pressAssociation(
  deps: PersonDeps,
  turn: MemberTurn,
  { args: [, which] }: Press,
): Promise<void> {
  const { member, records, now } = turn;
  if (which !== "this") return pressSomebody(deps, turn, forAssociation);
  const since = new Date(now.getTime() - thisMs);
  const heard = await records.questions.findHeard(member.id, since);
  const sent = await records.questions.listSent(member.id, mostSent);
  const waits = sent.find(({ state, sentTo, keeper }) => {
    return state === "asked" && sentTo === "mentor" && keeper === null;
  });
  if (waits !== undefined && (heard === undefined || heard.createdAt < waits.createdAt)) {
    return offerUp(deps, turn, waits);
  }
  if (heard === undefined) return pressSomebody(deps, turn, forAssociation);
  await showWhoGets(deps, turn, member, heard.text, { outcome: forAssociation });
}

/** It waits for the mentor: the association may have it instead. */
async function offerUp(deps: PersonDeps, turn: MemberTurn, question: Question): Promise<void> {
  const to = await recipientFor(deps, turn, turn.member, { outcome: forAssociation });
  if (to.kind !== "association") return pressSomebody(deps, turn, forAssociation);
  const { question: words, what } = whatGoes(question);
  const send: Button = {
    label: personLabel(to),
    action: `answer:up:${question.id}`,
    means: ["yes", "send"],
  };
  const leave: Button = { label: phrase("leave-it"), action: "desk:leave", means: "no" };
  turn.say({
    words: phrase("relay-confirm", { ...nameIn(to), what, question: words }),
    buttons: [[send], [leave]],
  });
}
