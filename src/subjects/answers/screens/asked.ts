/** Who asks: what an answer must know of them, and who would get the question. */
import type { Asked } from "../rules/compose.ts";
import { cannotWait } from "../rules/outcomes.ts";
import type { Question } from "../rules/record.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import type { AskingDeps } from "./answers.ts";
import { personFor, recipientFor } from "./relay.ts";

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
