/**
 * Villages are called Stone Bridge and 断崖, and whoever works for them names them all day. What sounds like a danger by
 * such a name alone is none: for a mentor and an officer it is looked at without the name.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Language } from "../../../bot/reply.ts";
import type { Answer, AnswerQuestion } from "../rules/answer.ts";
import { withoutNames } from "../rules/said/place-names.ts";

/** Villages with the most people first; a rare message costs one statement. */
const mostLookedAt = 500;

export async function answerTo(
  { answer }: { readonly answer: AnswerQuestion },
  turn: Turn,
  text: string,
  language: Language,
): Promise<Answer> {
  const found = answer(text, language);
  if (found.kind !== "triage" || found.isLikeness !== true) return found;
  if (!(await isForVillages(turn))) return found;
  const villages = await turn.records.members.listVillages(mostLookedAt, 0);
  const plain = withoutNames(
    text,
    villages.map(({ name }) => name),
  );
  if (plain === text) return found;
  const meant = answer(plain, language);
  // Another danger came forward: it is as much of a likeness as the first.
  const isOther = meant.kind === "triage" && meant.entry.id !== found.entry.id;
  return isOther ? (meant.otherwise ?? { kind: "unknown" }) : meant;
}

async function isForVillages({ isOfficer, member, records }: Turn): Promise<boolean> {
  if (isOfficer) return true;
  return member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
}
