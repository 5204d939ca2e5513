/**
 * What other subjects put beneath an answer: somebody near, a member who did it, what else there is where
 * it costs money. Answers ask for it by events and know none of them.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase, type Button, type Language, type Phrase } from "../../../bot/reply.ts";
import { correctsItself } from "../../../bot/told/taken-back.ts";
import { readDebt } from "../../../bot/told/debt.ts";
import { readTold } from "../../../bot/told/told.ts";
import { isQuestion } from "../../../bot/typed.ts";
import type { Answer } from "../rules/answer.ts";
import type { Article, ArticleRole } from "../rules/article.ts";
import { composeUnclear } from "../rules/compose.ts";
import { forPerson } from "../rules/outcomes.ts";
import type { Recipient } from "../rules/recipient.ts";
import type { NewQuestion, Question } from "../rules/record.ts";
import { tellsOfPrice } from "../rules/said/tells-price.ts";
import { personFor } from "./relay.ts";

/**
 * Under an article: where somebody near does what it is about, or a tool or somebody's own numbers do.
 *
 * @param questionId the question to which it is the answer; absent: somebody reads it
 */
export async function nearbyFor(
  turn: Turn,
  article: Article,
  questionId?: string,
): Promise<Button | undefined> {
  const facts: Events["article-shown"] = { article, questionId, nearby: undefined };
  await turn.tell("article-shown", facts);
  return facts.nearby;
}

/** Is there anybody to ask about this? Then the button is shown. */
export async function hasPeer(turn: Turn, question: NewQuestion): Promise<boolean> {
  const facts: Events["person-offered"] = { question, hasPeer: false };
  await turn.tell("person-offered", facts);
  return facts.hasPeer;
}

/**
 * "I don't understand": says what is at hand in simpler words, where another subject has them.
 *
 * @returns false where nobody has: then nothing was said
 */
export async function saySimpler(turn: Turn): Promise<boolean> {
  const facts: Events["not-understood"] = { above: undefined, simpler: undefined };
  await turn.tell("not-understood", facts);
  if (facts.simpler === undefined) return false;
  if (facts.above !== undefined) turn.say(facts.above);
  const { member } = turn;
  const to: Recipient =
    member === undefined
      ? { kind: "association" }
      : await personFor(turn, member, { outcome: forPerson });
  turn.say(composeUnclear(facts.simpler, to));
  return true;
}

/**
 * Whether these words were for somebody else, or for whoever knows more of this person.
 *
 * @param talk the id of the talk that they are
 */
export async function areTaken(
  turn: Turn,
  text: string,
  { isForTask = false, talk }: { isForTask?: boolean; talk?: string | undefined } = {},
): Promise<boolean> {
  const facts: Events["unsure-words"] = { text, isForTask, talk, isTaken: false };
  await turn.tell("unsure-words", facts);
  if (facts.isTaken || talk === undefined) return facts.isTaken;
  const begins = { id: talk, isSaid: false };
  await turn.tell("talk-begins", begins);
  return begins.isSaid;
}

/** Below a fixed answer for danger: to whom these words did not go, and a way to send them there. */
export async function notPassedOn(
  turn: Turn,
  question: Pick<Question, "id">,
): Promise<Pick<Events["danger-said"], "lines" | "buttons">> {
  const facts: Events["danger-said"] = { question, lines: [], buttons: [] };
  await turn.tell("danger-said", facts);
  return facts;
}

/** "This did not go to {Chen}", and the way to send it. */
export function notSentTo(
  { firstName: name }: { readonly firstName: string },
  action: string,
): { readonly notSent: Phrase; readonly send: readonly Button[] } {
  return {
    notSent: phrase("not-sent-there", { name }),
    send: [{ label: phrase("send-there", { name }), action }],
  };
}

/** What a button of `notSentTo` sends: words of one's own. A made-up id names none. */
export async function ownWords({ records, member }: Turn, id: string): Promise<string | undefined> {
  const question = await records.questions.find(id);
  return member !== undefined && question?.memberId === member.id ? question.text : undefined;
}

/** @param hasPerson a person stands under the answer */
export async function tellSaid(
  turn: Turn,
  question: Pick<Question, "id" | "outcome" | "language">,
  article: Article | undefined,
  hasPerson: boolean,
): Promise<void> {
  if (article !== undefined) await turn.tell("answer-said", { question, article, hasPerson });
}

/** Answers that lead to a sum: with the person's own numbers the sum says more. */
const ofPrices: readonly ArticleRole[] = ["set-price", "lowest-price"];
/** Two amounts at least. */
const hasAmounts = /[\d零一二两三四五六七八九十百].*[\d零一二两三四五六七八九十百]|\d.*\d/su;

const sumBelow = 0.8;
/** Amounts beside it are a sum to do, or a line to mend, whatever article or talk that sounds like. */
const asksLeft = /剩多少|还剩几|\bwhat(?: is|'?s)? left\b/iu;
const saysWrong =
  /\bi (?:wrote|typed|said|told|put) (?:it|that|this|you)? ?wrong\b|[说写记打输]错了/iu;

const saysParcels = /\b(?:orders?|parcels?|packages?)\b|[单件]|包裹|快递/iu;
/** Letters; more is a story. */
const longestCount = 60;

/** Whether somebody counted the parcels that were told: "today 5 orders" sounds like an article, or like talk. */
export async function areCounted(turn: Turn, text: string): Promise<boolean> {
  if (text.length > longestCount || !saysParcels.test(text) || isQuestion(text)) return false;
  const told = { text, isSaid: false };
  await turn.tell("parcels-told", told);
  return told.isSaid;
}

/** Whether somebody reckoned with the amounts that stand in what no article answers surely. */
export async function areReckoned(
  turn: Turn,
  text: string,
  language: Language,
  alone: Answer,
): Promise<boolean> {
  const isOpen =
    alone.kind === "unknown" ||
    alone.kind === "which" ||
    (alone.kind === "greeting" && alone.entry.isTelling === true) ||
    (alone.kind === "answered" && ofPrices.some((role) => alone.article.roles.includes(role)));
  const isDanger = alone.kind === "triage" && alone.isLikeness !== true;
  const told = isDanger ? undefined : readTold(text);
  const isSure =
    told?.isSure === true || (!isDanger && (tellsOfPrice(text) || readDebt(text) !== undefined));
  const isWrong = saysWrong.test(text) || correctsItself(text);
  const isMeant = isWrong || asksLeft.test(text);
  const isOfAmounts = (isOpen || (isMeant && alone.kind !== "triage")) && hasAmounts.test(text);
  // What money was for may sound like an article that is not quite sure.
  const isUnsure = alone.kind === "answered" && alone.confidence < sumBelow;
  const isDone = isWrong || told?.lines.some(({ deed }) => deed !== undefined) === true;
  const isOpenSum = (isOpen && told !== undefined) || (isUnsure && isDone);
  if (!isSure && !isOfAmounts && !isOpenSum) return false;
  const asked = { text, language, isSaid: false };
  await turn.tell("amounts-told", asked);
  return asked.isSaid;
}
