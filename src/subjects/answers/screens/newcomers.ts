/** What somebody says who has not begun: a yes to nothing in particular, and what they have to sell. */
import type { Turn } from "../../../bot/context.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import { begin, tellsPlacement } from "../../joining/index.ts";
import type { Answer } from "../rules/answer.ts";
import type { Asked } from "../rules/compose.ts";
import { composeForVisitor, composeTold, shortOf, toBegin } from "../rules/visitor.ts";

/** Whoever did not agree to be remembered gets the same answers; words that begin lead to the beginning. */
export async function answerVisitor(
  turn: Turn,
  answer: Answer,
  asked: Omit<Asked, "questionId"> & { readonly text: string },
): Promise<void> {
  const { language, text } = asked;
  const short = isNew(turn) ? shortOf(text) : undefined;
  if (short !== undefined) return sayAtStart(turn, { words: phrase(short) }, language);
  if (isBeginning(turn, answer)) return begin(turn, language);
  if (tellsOfGoods(turn, text, answer)) return turn.say({ ...composeTold(language), language });
  const said = composeForVisitor(answer, asked, turn.isOfficer);
  const isOfBot = answer.kind === "greeting" && answer.entry.isAside !== true;
  if (isNew(turn) && isOfBot) return sayAtStart(turn, said, language);
  turn.say({ ...said, language });
}

/** Somebody to whom the first screens were shown, and who has not answered. */
function isNew({ joining, isOfficer }: Turn): boolean {
  return joining !== undefined && !isOfficer;
}

/** What was asked is answered, and what was asked of them stands last again. */
async function sayAtStart(turn: Turn, reply: Reply, language: Language): Promise<void> {
  const isAsked = turn.joining?.stage === "consent";
  if (!isAsked)
    return turn.say({ ...reply, buttons: reply.buttons ?? [[toBegin(language)]], language });
  const buttons = reply.buttons?.filter((row) => row.every(({ means }) => means !== "yes"));
  turn.say({ words: reply.words, ...(buttons?.length ? { buttons } : {}), language });
  await begin(turn, language);
}

/** "Good", "go on", 往下走, by somebody of whom nothing is kept: there is nothing to go on with but to begin. */
function isBeginning({ isOfficer }: Turn, answer: Answer): boolean {
  return !isOfficer && isYes(answer);
}

export function isYes(answer: Answer): boolean {
  return answer.kind === "greeting" && answer.entry.id === "yes";
}

function tellsOfGoods({ joining, isOfficer }: Turn, text: string, { kind }: Answer): boolean {
  if (joining === undefined || isOfficer || (kind !== "unknown" && kind !== "which")) return false;
  return !isQuestion(text) && !asksInside(text) && tellsPlacement(text);
}
