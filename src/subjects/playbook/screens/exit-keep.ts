/**
 * What an answer to "three honest ways" changes, wherever it was given: the question is not asked again,
 * and the way is remembered. What else it ends is for those who are told.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import type { ExitAnswer } from "../rules/exit.ts";
import { traitValues } from "../rules/traits.ts";

export async function keepExit(turn: Turn, member: Member, answer: ExitAnswer): Promise<void> {
  const { records, now } = turn;
  await records.exits.answer(member.id, answer, now);
  if (traitValues.exit.some((way) => way === answer)) {
    await records.playbook.setTrait(member.id, "exit", answer, now);
  }
  await turn.tell("exit-answered", { member, answer });
}
