/** What somebody says who has not begun: a yes to nothing in particular, and what they have to sell. */
import type { Turn } from "../../../bot/context.ts";
import { isQuestion } from "../../../bot/typed.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import { begin, namesHome } from "../../joining/index.ts";
import type { Answer } from "../rules/answer.ts";
import type { Asked } from "../rules/compose.ts";
import { toldIn, type ToldOf } from "../../../bot/telling/telling.ts";
import { composeForVisitor, composeTold, sayTold, shortOf, toBegin } from "../rules/visitor.ts";

/** Whoever did not agree to be remembered gets the same answers; words that begin lead to the beginning. */
export async function answerVisitor(
  turn: Turn,
  answer: Answer,
  asked: Omit<Asked, "questionId"> & { readonly text: string },
): Promise<void> {
  const { language, text } = asked;
  const short = isNew(turn) ? shortOf(text) : undefined;
  if (short !== undefined) return sayAtStart(turn, { words: phrase(short) }, language);
  const told = toldBy(turn, text, answer);
  if (told !== undefined) return sayToldOf(turn, told, language);
  if (isBeginning(turn, answer)) return begin(turn, language);
  if (isNoAnswer(turn, text, answer) || isHalfNo(turn, answer)) return begin(turn, language);
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

/** What somebody tells of themselves, in words that ask nothing and that no danger stands in. */
function toldBy({ isOfficer }: Turn, text: string, answer: Answer): ToldOf | undefined {
  if (isOfficer || (answer.kind === "triage" && answer.isLikeness !== true)) return undefined;
  const told = toldIn(text);
  if (told?.isPlain === true) return told.of;
  if (answer.kind === "greeting" && answer.entry.id === "told") return told?.of ?? "met";
  // Articles to choose from are no answer to who tells where they live, or what they make.
  if (answer.kind !== "unknown" && answer.kind !== "which") return undefined;
  return told?.of ?? (namesHome(text) ? "met" : undefined);
}

async function sayToldOf(turn: Turn, told: ToldOf, language: Language): Promise<void> {
  const isAsked = isNew(turn) && turn.joining?.stage === "consent";
  if (isAsked) return sayAtStart(turn, { words: sayTold(told) }, language);
  turn.say({ ...composeTold(told, language), language });
}

/** Words; who writes no more than a name where a yes or a no is asked for has read something else. */
const fewWords = 3;
/** The same in Chinese, which has no spaces: a whole sentence would be one word. */
const fewHan = 8;

/** "Omena", "Kilifi" to "may I remember you?": neither a question nor a yes, so it is asked again. */
function isNoAnswer({ joining, isOfficer }: Turn, text: string, { kind }: Answer): boolean {
  if (isOfficer || joining?.stage !== "consent" || (kind !== "unknown" && kind !== "which"))
    return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isShort = han > 0 ? han <= fewHan : text.trim().split(/\s+/u).length <= fewWords;
  return !isQuestion(text) && isShort;
}

/** "No 6", "no I dont think": a plain no is a tap on its button, and this is none. It is asked again. */
function isHalfNo({ joining, isOfficer }: Turn, answer: Answer): boolean {
  if (isOfficer || joining?.stage !== "consent") return false;
  return answer.kind === "greeting" && answer.entry.id === "no";
}
