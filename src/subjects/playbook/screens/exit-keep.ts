/**
 * What an answer to "three honest ways" changes, wherever it was given: the question is not asked again,
 * and the way is remembered. What else it ends is for those who are told.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import type { ExitAnswer } from "../rules/exit.ts";
import { traitValues } from "../rules/traits.ts";

/** Why somebody looks for a way out: the road of the exit speaks to that. */
export async function keepTrouble(
  { records, now }: Pick<Turn, "records" | "now">,
  member: Member,
  trouble: (typeof traitValues.trouble)[number],
): Promise<void> {
  const { playbook } = records;
  if ((await playbook.traits(member.id)).trouble === trouble) return;
  await playbook.setTrait(member.id, "trouble", trouble, now);
}

export async function keepExit(turn: Turn, member: Member, answer: ExitAnswer): Promise<void> {
  const { records, now } = turn;
  await records.exits.answer(member.id, answer, now);
  if (traitValues.exit.some((way) => way === answer)) {
    await records.playbook.setTrait(member.id, "exit", answer, now);
  }
  await turn.tell("exit-answered", { member, answer });
}
