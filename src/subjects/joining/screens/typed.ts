/** Joining for people who type: the words of a button stand for the button, and a story for where they are. */
import {
  askConsent,
  beginIn,
  isVillageNext,
  nextQuestion,
  welcome,
  type WorstProblem,
} from "../rules/joining.ts";
import {
  isOfOthers,
  isRecord,
  isTold,
  mostTold,
  placementAt,
  placementIn,
  placementSaid,
  saysMoreThanHowFar,
  goesWrong,
  timesTold,
  withoutLost,
} from "../rules/placement.ts";
import {
  agreesToRemember,
  declinesToBeRemembered,
  isPlainlyBegun,
  languageNamed,
  wantsToKnowWhoSees,
} from "../rules/first-words.ts";
import type { Placement } from "../../../bot/member.ts";
import { isPlace, isSaying, namesHome, parseVillageName } from "../rules/villages.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Message } from "@grammyjs/types";
import { contentOf, hasWords } from "../../../bot/content.ts";
import { marksOf, saysButton } from "../../../bot/delivery/offered.ts";
import type { Turn } from "../../../bot/context.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { toldIn } from "../../../bot/telling/telling.ts";
import { withoutTeller } from "../../../bot/words/told-by.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { Language, Reply } from "../../../bot/reply.ts";
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
  said: string,
): Promise<string | undefined> {
  const { records, member, joining } = turn;
  const text = withoutTeller(said);
  // Asked for a question, a name or something to show: then the words are for that.
  const waiting = await records.waiting.find(turn.person);
  if (waiting !== undefined && waiting.kind !== "village") return undefined;
  // Of somebody who wrote before Start, or a day after it, nothing is kept: below each answer stands where it begins.
  if (joining === undefined && wantsToBegin(turn, text)) return beginIn(spokenIn(turn, text));
  if (joining?.stage === "welcome") {
    const language = languageNamed(text);
    if (language !== undefined) return beginIn(language);
    if (isWilling(turn, text)) return beginIn(spokenIn(turn, text));
  }
  if (joining?.stage === "consent" && member === undefined && (await isForJoining(turn))) {
    if (agreesToRemember(text)) {
      return findYes(await askConsent(records.members, joining, turn.now));
    }
    if (wantsToKnowWhoSees(text)) return "join:sees";
    if (declinesToBeRemembered(text)) return "join:no";
  }
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

/** Officers who have not joined work here: "keep it" below an answer is no yes to what was asked an hour ago. */
export async function isForJoining({ isOfficer, records, person }: Turn): Promise<boolean> {
  if (!isOfficer) return true;
  const last = await records.outbox.newestOffered(person);
  return last.some(({ offered }) => offered.includes("join:"));
}

function wantsToBegin({ member, isOfficer }: Turn, text: string): boolean {
  return member === undefined && !isOfficer && isPlainlyBegun(text);
}

/** "Yes" to the first screen, whose buttons only ask for the language. An officer who does not learn stays on it. */
function isWilling({ member, isOfficer }: Turn, text: string): boolean {
  if (member !== undefined || isOfficer) return false;
  // 那行吧 记吧, before it was asked whether they may be remembered.
  const isYes = marksOf(text).includes("yes") || agreesToRemember(text);
  return isYes || isGoOn(text) || isPlainlyBegun(text);
}

function findYes({ buttons }: Reply): string | undefined {
  return buttons?.flat().find(({ means }) => means === "yes")?.action;
}

/** "ok" is of every language. */
function spokenIn({ language }: Turn, text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh" : language;
}

/** Heard as what it is, and the village is asked for again after it. */
export function isTalk({ knows }: JoiningDeps, { language }: Turn, typed: string): boolean {
  const text = typed.replace(/^\s*(?=am (?:from|living|staying)\b)/iu, "i ");
  if (isQuestion(text, "village")) return true;
  if (isPlace(text) || namesHome(text)) return false;
  const isName = parseVillageName(text) !== undefined;
  if (isName && !isSaying(text)) return isGoOn(text) || knows(text, language) === "greeting";
  if (isName || isStatement(text) || tellsOfHere(text)) return true;
  return ["greeting", "surely"].includes(knows(text, language));
}

/** Words, Chinese characters: so much says something, and no name is so long. */
const longName = { words: 6, han: 12 };
const ofPlace = /\b(?:village|county|district|town)\b|[村镇乡县寨屯]/iu;

/** More than a name, and of no place: whoever tells of a caller or a buyer is not naming their village. */
function isStatement(text: string): boolean {
  if (ofPlace.test(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > longName.han || text.trim().split(/\s+/u).length > longName.words;
}

/** "Only matatu here": how it is there, and no name. */
function tellsOfHere(text: string): boolean {
  return (
    !ofPlace.test(text) &&
    /^(?:there (?:is|are)|we have|only)\b.*\b(?:here|there)\b|^(?:我们)?(?:这里|这边|我们这|这儿|这儿只).*(?:只有|没有|没得)|^(?:只有|没有|没得).*(?:这里|这边|这儿)/iu.test(
      text.trim(),
    )
  );
}

const leaves =
  /^(?:(?:ok|okay|yes|please|pls|just|lets|let's|go on|want to|i want to|can we|we) )*(?:next|continue|go|go on|move on|skip|proceed)(?: (?:please|pls|now|then|step|job|one|with it|anyway))*$|^(?:[好行嗯可以的，, ]*)(?:下一步|下一个|下一件|继续|接着来|接着搞|接着|往下|往下走|走吧|跳过)(?:吧|嘛|咯|来|学)*$/iu;

/** 不告诉侬, "not telling you": asked again, they would say it again. */
const keepsBack =
  /^(?:我|就|偏|才)*(?:不(?:告诉|跟|想|讲|说|肯)(?:你|讲|说|告诉)*(?:说|讲)?|保密)(?:[的了吧啊呀嘛 ])*$|^(?:(?:i|im|i'm|am) )*(?:not telling|wont (?:tell|say)|won't (?:tell|say)|will not (?:tell|say)|rather not(?: (?:tell|say))?|dont want to (?:tell|say)|don't want to (?:tell|say))(?: (?:you|that|it|this))*$|^(?:thats |that's )?(?:none of your business|private|secret)$/iu;

/** "Next" or "later" where the village is asked for: it is said later. */
export function leavesVillage(text: string): boolean {
  const said = spelledOut(text)
    .replaceAll(/[.!。！~～]+/gu, " ")
    .trim();
  return leaves.test(said) || keepsBack.test(said) || marksOf(text).includes("later");
}

const yesAdd =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|right|please|correct|add|it|do|that) ?)+$|^(?:对头?|是|嗯|恩|加|好|行|中|成|要得|可以|没错|就|这个|上|它|个|的|[吧了嘛呗噻呐呀啊咯哈嘞]| )+$/iu;

/** "Yes, add it" to "shall I add it?". */
export async function isAdded({ records, person }: MemberTurn, text: string): Promise<boolean> {
  const row = await records.waiting.find(person);
  return (
    row?.kind === "village" &&
    row.data !== "" &&
    (marksOf(text).includes("yes") || yesAdd.test(text.replaceAll(/[\s,.!，。！]+/gu, " ").trim()))
  );
}

/** Asked for where they are today, and for nothing else. */
export async function isPlacementNext({ member, records, person }: MemberTurn): Promise<boolean> {
  if (member.placement !== null || (await records.waiting.find(person)) !== undefined) return false;
  return !(await isVillageNext(records, member));
}

/**
 * What is said where it is asked how far they are: a line of it, or a story that sounds like one. A question, a word of
 * talk and money that came or went are heard as such, and so is what comes after it was asked in vain.
 */
export async function placementTold(
  deps: JoiningDeps,
  turn: MemberTurn,
  typed: string,
): Promise<{ readonly said?: Placement; readonly times: number } | undefined> {
  const text = /\p{Script=Han}/u.test(typed) ? typed : spelledOut(typed);
  const { language, records, person } = turn;
  if (isGoOn(text) || !(await isPlacementNext(turn))) return undefined;
  const last = await records.outbox.newestOffered(person);
  const times = last.map(({ offered }) => timesTold(offered)).find((each) => each !== undefined);
  const chosen = times === undefined ? undefined : placementAt(text);
  if (chosen !== undefined) return { said: chosen, times: 0 };
  if (!hasWords(text)) return undefined;
  const said = times === undefined ? undefined : placementSaid(text);
  const isMore = saysMoreThanHowFar(text);
  if (said !== undefined && !(said === "goods" && isMore)) return { said, times: 0 };
  const known = deps.knows(text, language);
  if (known === "danger" || known === "like-danger") return undefined;
  const isPlain = toldIn(text)?.isPlain === true;
  const isToldOfWork =
    ofSelf.test(text) && !isQuestion(text) && !goesWrong(text) && placementIn(text) !== undefined;
  if (known !== "unsure" && !isPlain && !isToldOfWork) return undefined;
  if (isRecord(text)) return undefined;
  if (!isPlain && isOfOthers(text)) return undefined;
  if (isQuestion(withoutLost(text)) && !(isTold(text) && placementIn(text) !== undefined))
    return undefined;
  if (isMore && !isTold(text) && !isToldOfWork) return undefined;
  // A trouble or a sale that is told later, after something else was spoken of, is not about where they are.
  if (times === undefined) return isStory(text) ? { times: 0 } : undefined;
  return times < mostTold ? { times } : undefined;
}

/** "We post our mats on WhatsApp and sell": an article may know all its words. */
const ofSelf = /^(?:(?:yes|ok|well|so)[\s,]+)*(?:i|we|my|our)\b|^(?:[对好嗯啊，,]*)[我俺咱]/iu;

/** So much of themselves tells who has just come, whatever was asked before. */
function isStory(text: string): boolean {
  return placementIn(text) !== undefined && isTold(text);
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
