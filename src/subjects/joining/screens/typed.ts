/** Joining for people who type: the words of a button stand for the button, and a story for where they are. */
import {
  askConsent,
  beginIn,
  isVillageNext,
  nextQuestion,
  welcome,
  type WorstProblem,
} from "../rules/joining.ts";
import { isTold, placementIn } from "../rules/placement.ts";
import { isPlace, isSaying, parseVillageName } from "../rules/villages.ts";
import type { Events } from "../../../bot/events.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Message } from "@grammyjs/types";
import { contentOf, hasWords } from "../../../bot/content.ts";
import { marksOf, saysButton } from "../../../bot/delivery/offered.ts";
import type { Turn } from "../../../bot/context.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { Language } from "../../../bot/reply.ts";
import { isGoOn, isQuestion, type Knows } from "../../../bot/typed.ts";

export interface JoiningDeps {
  readonly playbook: { readonly worstProblems: readonly WorstProblem[] };
  readonly phrasebook: Phrasebook;
  readonly knows: Knows;
}

/** The button of the question at hand whose words were typed instead of tapped. */
export async function typedButton(
  deps: JoiningDeps,
  turn: Turn,
  text: string,
): Promise<string | undefined> {
  const { records, member, joining } = turn;
  // Asked for a question, a name or something to show: then the words are for that.
  const waiting = await records.waiting.find(turn.person);
  if (waiting !== undefined && waiting.kind !== "village") return undefined;
  if (joining?.stage === "welcome" && isWilling(turn, text)) return beginIn(spokenIn(turn, text));
  const reply =
    member !== undefined
      ? await nextQuestion(records, deps.playbook.worstProblems, member)
      : joining === undefined
        ? undefined
        : joining.stage === "consent"
          ? await askConsent(records.members, joining, turn.now)
          : (await welcome(records.members, joining, turn.now)).at(-1);
  return reply?.buttons
    ?.flat()
    .find(({ label }) => saysButton(text, deps.phrasebook.text(turn.language, label)))?.action;
}

const begins =
  /^(?:(?:please|ok|yes|i want to|i would like to|lets|let's) )*(?:start|begin|learn|join)(?: (?:now|please|learning))?$|^(?:我?(?:想|要)?(?:开始|学|学习|加入|报名)(?:学|吧|了|啊)?)$/iu;

/** "Yes" to the first screen, whose buttons only ask for the language. An officer who does not learn stays on it. */
function isWilling({ member, isOfficer }: Turn, text: string): boolean {
  if (member !== undefined || isOfficer) return false;
  const plain = text.replaceAll(/[\s,.!，。！]+/gu, " ").trim();
  return marksOf(text).includes("yes") || isGoOn(text) || begins.test(plain);
}

/** "ok" is of every language. */
function spokenIn({ language }: Turn, text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh" : language;
}

/** Heard as what it is, and the village is asked for again after it. */
export function isTalk({ knows }: JoiningDeps, { language }: Turn, text: string): boolean {
  if (isQuestion(text, "village")) return true;
  if (isPlace(text)) return false;
  const isName = parseVillageName(text) !== undefined;
  if (isName && !isSaying(text)) return isGoOn(text) || knows(text, language) === "greeting";
  return isName || ["greeting", "surely"].includes(knows(text, language));
}

const yesAdd =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|right|please|correct|add|it|do|that) ?)+$|^(?:对|是|嗯|加|好|行|中|要得|没错|就是|上|它|的|吧|了|嘛| )+$/iu;

/** "Yes, add it" to "shall I add it?". */
export async function isAdded({ records, person }: MemberTurn, text: string): Promise<boolean> {
  const row = await records.waiting.find(person);
  return (
    row?.kind === "village" &&
    row.data !== "" &&
    yesAdd.test(text.replaceAll(/[\s,.!，。！]+/gu, " ").trim())
  );
}

/** Asked for where they are today, and for nothing else. */
export async function isPlacementNext({ member, records, person }: MemberTurn): Promise<boolean> {
  if (member.placement !== null || (await records.waiting.find(person)) !== undefined) return false;
  return !(await isVillageNext(records, member));
}

/** Something is told where it is asked how far they are: a question or a word of talk is heard as such. */
export async function isPlacementTold(
  deps: JoiningDeps,
  turn: MemberTurn,
  text: string,
): Promise<boolean> {
  const { language } = turn;
  if (!hasWords(text) || isGoOn(text) || !(await isPlacementNext(turn))) return false;
  if (deps.knows(text, language) !== "unsure") return false;
  if (placementIn(text) !== undefined) return !isQuestion(text) || isTold(text);
  // A trouble or a sale that is told later, after something else was spoken of, is not about where they are.
  return !isQuestion(text) && (await isPlacementLast(turn));
}

async function isPlacementLast({ records, person }: MemberTurn): Promise<boolean> {
  const last = await records.outbox.newestOffered(person);
  return last.some(({ offered }) => offered.includes(" join:place:"));
}

/** A question or a word of talk came while the village is asked for: that stands last again. */
export async function askVillageAgain(
  { playbook }: JoiningDeps,
  turn: Turn,
  { isDanger }: Events["answered-in-joining"],
): Promise<void> {
  const { member, records } = turn;
  if (isDanger || member === undefined || !(await isVillageNext(records, member))) return;
  // "Shall I add it?" stands there already, for a name that came while the answer was on its way.
  const waiting = await records.waiting.find(turn.person);
  if (waiting?.kind === "village" && waiting.data !== "") return;
  const question = await nextQuestion(records, playbook.worstProblems, member);
  if (question !== undefined) turn.say(question);
}

/** A village's name is what the next words are for, also after a question or a look at the menu. */
export async function isVillageAsked({ member, records, person }: MemberTurn): Promise<boolean> {
  const waiting = await records.waiting.find(person);
  if (waiting !== undefined) return waiting.kind === "village";
  return isVillageNext(records, member);
}

/** A place on the map or a sticker where the village or how far they are is asked. */
export async function isAskedAgain(turn: MemberTurn, message: Message): Promise<boolean> {
  if (contentOf(message).kind !== "other") return false;
  return (await isVillageAsked(turn)) || isPlacementNext(turn);
}
