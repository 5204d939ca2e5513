/**
 * Danger by words that are sure comes before whatever else waits for a message. What is said then is a
 * fixed answer, as answers.ts says it. Only words that are a button of the open task are that button: a quiz
 * about callers has "read him the code" among its answers.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { thingIn } from "../../../bot/content.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { isQuestion } from "../../../bot/typed.ts";
import { isUrgentText } from "../rules/danger.ts";
import { isPrivatePicture } from "../rules/private-picture.ts";
import { topicMinutes } from "../rules/follow-ups/follow-up.ts";
import {
  isAboutLink,
  isAboutTrick,
  paidIn,
  saysHanded,
  saysHeKnowsMe,
  touchedIn,
} from "../rules/talk/after-trick.ts";
import { receiveTyped, sayWalked, walkDeps } from "../../playbook/index.ts";
import { answerText, wordsOf } from "./answers.ts";
import { endBurst } from "./bursts.ts";
import type { ChatDeps } from "./chat.ts";

/** Danger first, whatever else waits for words: a village's name, an answer to a task. */
export async function answerDanger(deps: ChatDeps, turn: Turn, message: Message): Heard {
  const words = wordsOf(message);
  if (!isUrgentText(words, turn.language, deps.answer)) {
    const hasPicture = ["picture", "video"].includes(thingIn(message));
    if (!hasPicture || !isPrivatePicture(words)) return answerAfterTrick(deps, turn, message);
    return keepPicture(deps, turn, words);
  }
  if (message.text !== undefined && (await isButton(deps, turn, words))) return;
  const heard = await endBurst(deps, turn, words);
  await answerText(deps, turn, words, { heard });
  // The picture may still be for a task; the words were not.
  if (message.text === undefined) return pass;
}

/** Their identity card, a bank card: it goes to nobody, whatever waits for a picture. What they ask is answered. */
async function keepPicture(deps: ChatDeps, turn: Turn, caption: string): Promise<void> {
  turn.say({ words: phrase("picture-private"), buttons: onward });
  const isAnswered = deps.answer(caption, turn.language).kind === "answered";
  if (isAnswered && isQuestion(caption)) await answerText(deps, turn, caption);
}

/** Hours; who was told of a trick longer ago speaks of something else. */
const trickHours = 24;

/** "I paid already", "he knows my name", after a trick was spoken of: minutes count, whatever else waits for words. */
async function answerAfterTrick(deps: ChatDeps, turn: Turn, message: Message): Heard {
  const { member, records, now } = turn;
  const { text } = message;
  if (text === undefined || member === undefined) return pass;
  const since = new Date(now.getTime() - trickHours * 60 * 60_000);
  const topic = await records.talk.findTopic(member.id, since);
  if (topic === undefined || !isAboutTrick(topic, deps.articles)) return pass;
  const paid = saysHanded(text) ? "paid" : paidIn(text);
  const isKnown = paid === undefined && saysHeKnowsMe(text);
  const touched = paid === "paid" ? undefined : touchedIn(text);
  if (paid === undefined && !isKnown && touched === undefined) return pass;
  if (isAboutLink(topic)) {
    const lately = new Date(now.getTime() - topicMinutes * 60_000);
    const isLate = (await records.talk.findTopic(member.id, lately)) === undefined;
    if (touched === undefined || isLate) return pass;
  }
  const entry = (deps.checked ?? deps.answer).fixed?.("scammed");
  if (paid === "paid") {
    if (entry === undefined) return pass;
    const heard = await endBurst(deps, turn, text);
    return answerText(deps, turn, text, { heard, given: { kind: "triage", entry } });
  }
  const said = isKnown
    ? "danger-knows-me"
    : touched === undefined
      ? "danger-not-paid"
      : `danger-${touched}`;
  turn.say({ words: phrase(said), buttons: onward });
}

/** Takes the words as the tap that they stand for, where nothing else waits for words. */
async function isButton(deps: ChatDeps, turn: Turn, text: string): Promise<boolean> {
  const { member, records, person } = turn;
  if (member === undefined || (await records.waiting.find(person)) !== undefined) return false;
  const walked = await receiveTyped(await walkDeps(deps, turn, member), member, text);
  if (walked === undefined) return false;
  await sayWalked(deps, turn, member, walked);
  return true;
}
