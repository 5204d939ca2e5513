/** Who asks: what an answer must know of them, and who would get the question. */
import type { Asked } from "../rules/compose.ts";
import { cannotWait } from "../rules/outcomes.ts";
import type { Question } from "../rules/record.ts";
import { countryNamed } from "../rules/search/local.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import type { AskingDeps } from "./answers.ts";
import { personFor, recipientFor } from "./relay.ts";

/** Whose rules hold: those of their village; before it is known, those of the country whose own words they use. */
export async function countryOf(deps: AskingDeps, turn: Turn, text: string): Promise<string> {
  const { country } = await localRulesOf(deps, turn, turn.member);
  const isOpen = turn.member?.villageId == null;
  return (isOpen ? countryNamed(deps.articles, text) : undefined) ?? country;
}

/** A person is named under every answer; where one is promised, it is looked whether anybody can be reached. */
export async function askedBy(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  question: Pick<Question, "id" | "outcome" | "text">,
): Promise<Asked> {
  const { country } = await localRulesOf(deps, turn, member);
  const isPromised = question.outcome === "unknown" || cannotWait(question);
  const recipient = isPromised
    ? await recipientFor(deps, turn, member, question)
    : await personFor(turn, member, question);
  const { id: questionId, text } = question;
  const speaks = deps.speaks === true;
  return { questionId, text, language: turn.language, country, now: turn.now, recipient, speaks };
}
