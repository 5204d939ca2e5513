/**
 * Ordinary conversation: what is no command and no button, and what nothing else waits for. A task at hand
 * takes its answer; everything else is a question. Where it may be both, the person says which.
 */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import { saysSend } from "../../../bot/delivery/offered.ts";
import { contentOf, contentOfText, hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { isNumbersAlone } from "../../../bot/numbers/spoken-numbers.ts";
import { tellsTrouble } from "../../../bot/reading/tells-trouble.ts";
import { isOneSale } from "../../../bot/told/told.ts";
import { endsAsking, isGoOn } from "../../../bot/typed.ts";
import { pass, reads, type Heard, type Press, type Typed } from "../../../bot/subject.ts";
import { member as joined } from "../../../bot/who.ts";
import {
  awaits,
  countNumbers,
  findLink,
  isAboutShowing,
  type RoadDeps,
  receive,
  sayWalked,
  walkDeps,
  whoseLink,
} from "../../playbook/index.ts";
import { quoted } from "../rules/recipient.ts";
import { asksForSelf, wantsOfBot } from "../rules/said/asks-for-self.ts";
import { answerText, type AskingDeps } from "./answers.ts";
import { areCounted, areTaken } from "./beneath.ts";
import { hear, joinBurst } from "./bursts.ts";
import { receiveSaid } from "./said-for-task.ts";
import { answerBeside, hearThing, hearUnjoined, noteAlbum } from "./things.ts";
import { cannotRead, sayNothingToSend, sayNumberAlone } from "./unread.ts";

export type ChatDeps = AskingDeps & RoadDeps;

/** Another line of what somebody is saying in several. */
export async function hearBurst(deps: ChatDeps, turn: Turn, { text }: Message): Heard {
  const { member, records, person } = turn;
  if (text === undefined || member === undefined || !hasWords(text)) return pass;
  const row = await records.waiting.find(person);
  // What joining read as no village's name belongs to what was said before it, too.
  if (row !== undefined && row.kind !== "question" && row.kind !== "village") return pass;
  if (!(await joinBurst(deps, turn, member, text))) return pass;
  if (row?.kind !== "village") await records.waiting.clear(person);
}

/** Whatever a visitor writes is a question; of them nothing is kept. */
export async function askQuestion(turn: Turn): Promise<void> {
  if (turn.member !== undefined || turn.joining !== undefined) {
    await turn.records.waiting.set(turn.person, { kind: "question", data: "" }, turn.now);
  }
  turn.say({
    words: phrase("ask-how"),
    buttons: [[{ label: phrase("topics-button"), action: "do:topics" }]],
  });
}

/** "Ask": the next words are a question, whatever they look like. */
export const question: Typed<ChatDeps> = reads(
  z.string(),
  joined,
  async (deps, turn, _, text) => {
    if (!hasWords(text)) return cannotRead(turn);
    await turn.records.waiting.clear(turn.person);
    await hear(deps, turn, turn.member, text);
  },
  "talk",
);

/**
 * More words before they said whether it is an answer or a question. What comes at once belongs to it. A question of
 * its own is answered, and the first words wait on; what comes later is looked at anew.
 */
export const either: Typed<ChatDeps> = reads(
  z.string(),
  joined,
  async (deps, turn, data, text, message) => {
    const { member } = turn;
    // "Go on" says neither.
    if (isGoOn(text)) return askWhich(turn, data);
    const isTalk = deps.knows(text, turn.language) === "greeting";
    if (isTalk || isOneSale(text) || (text.length <= longestAside && endsAsking(text))) {
      return hear(deps, turn, member, text);
    }
    if (await isLongAgo(turn)) {
      await turn.records.waiting.clear(turn.person);
      if ((await hearTask(deps, turn, message)) === pass) await hearQuestion(deps, turn, message);
      return;
    }
    const all = `${data}\n${text}`;
    await (all.length <= mostHeld
      ? askWhich(turn, all)
      : askWhich(turn, data, phrase("either-full")));
  },
  "talk",
);

export async function pressEither(deps: ChatDeps, turn: Turn, { args }: Press): Promise<void> {
  const { member, records, person } = turn;
  const row = await records.waiting.find(person);
  if (member === undefined || row?.kind !== "either") return turn.resume();
  await records.waiting.clear(person);
  if (args[0] === "question") return answerText(deps, turn, row.data);
  await give(deps, turn, member, row.data);
}

/** Minutes; what comes later says something else. */
const togetherMinutes = 2;

async function isLongAgo({ records, person, now }: Turn): Promise<boolean> {
  const since = (await records.waiting.find(person))?.since ?? now;
  return now.getTime() - since.getTime() > togetherMinutes * 60_000;
}

/** The task at hand takes what it waits for. */
export async function hearTask(deps: ChatDeps, turn: Turn, message: Message): Heard {
  const { member, records, person } = turn;
  if (member === undefined) return pass;
  const row = await records.waiting.find(person);
  const { text } = message;
  if (text !== undefined && row?.kind === "show") {
    // Not taken as the thing to show: a question, or "fine", which leaves it as it is.
    if (!isGoOn(text)) return answerText(deps, turn, text);
    await records.waiting.clear(person);
  }
  const walk = await walkDeps(deps, turn, member);
  const typed = text === undefined ? undefined : await receiveSaid(deps, turn, walk, text);
  if (typed !== undefined) return sayWalked(deps, turn, member, typed);
  const awaited = (text === undefined && row?.kind === "question") || (await awaits(walk, member));
  if (awaited === true || awaited === undefined || awaited.length === 0) return pass;
  if (text === undefined) {
    const walked = await receive(walk, member, contentOf(message));
    if (walked === undefined) return pass;
    await answerBeside(deps, turn, message);
    await noteAlbum(turn, member, message);
    return sayWalked(deps, turn, member, walked);
  }
  if (isAboutShowing(text, awaited)) return give(deps, turn, member, text);
  const known = deps.knows(text, turn.language);
  const isDanger = known === "danger" || known === "like-danger";
  // A link where one is asked for; anywhere else it may be a stranger's.
  const link = isDanger || !awaited.includes("link") ? undefined : whoseLink(text);
  if (link === "own") return give(deps, turn, member, text);
  // What is known of links, whatever is told beside it.
  if (link === "others") return answerText(deps, turn, findLink(text)!.text, { heard: text });
  if (known === "greeting") return answerText(deps, turn, text);
  // What was sold, and the money for it, is for the book: neither the words that a job asks for nor two of its numbers.
  const isForNumber = awaited.includes("number") && countNumbers(text) !== 2;
  if (!isForNumber && isOneSale(text)) return answerText(deps, turn, text);
  // It sounds like danger, and may be what the task asks for: the person says which. Several numbers only sound like it.
  const isSum = awaited.includes("number") && countNumbers(text) > 1;
  const mayBeDanger = isDanger && !(known === "like-danger" && isSum);
  const mayAsk = known === "surely" || wantsOfBot(text);
  const isTold = !awaited.includes("text") && tellsTrouble(text);
  const isAsked = mayBeDanger || isTold || (hasWords(text) && mayAsk);
  if (!isAsked) {
    if (awaited.includes("text") && (await areTaken(turn, text, { isForTask: true }))) return;
    return give(deps, turn, member, text);
  }
  if (!awaited.includes("text")) return answerText(deps, turn, text);
  // It ends with a question, and an article answers it: nobody says so of their own work.
  const isPlain = !mayBeDanger && text.length <= longestAside && endsAsking(text);
  const isAnswered = isPlain && deps.answer(text, turn.language).kind === "answered";
  if (isAnswered) return answerText(deps, turn, text);
  return isPlain && asksForSelf(text) ? hear(deps, turn, member, text) : askWhich(turn, text);
}

/** Whatever nothing waits for. */
export async function hearQuestion(deps: ChatDeps, turn: Turn, message: Message): Heard {
  const { member } = turn;
  const { text } = message;
  if (text !== undefined) {
    const isSign = !hasWords(text) && deps.knows(text, turn.language) !== "greeting";
    if (isSign) return cannotRead(turn);
    if (member !== undefined && saysSend(text)) return sayNothingToSend(turn);
    if (isNumbersAlone(text)) {
      // 今天五单 are parcels.
      const isCounted = member !== undefined && (await areCounted(turn, text));
      return isCounted ? undefined : sayNumberAlone(turn, text);
    }
    return member === undefined ? answerText(deps, turn, text) : hear(deps, turn, member, text);
  }
  return member === undefined
    ? hearUnjoined(deps, turn, message)
    : hearThing(deps, turn, member, message);
}

/** Two whole messages: all of it is read again with each message that comes before the tap. */
const mostHeld = 8_192;
/** Characters; a longer text with a question in it tells something, too. */
const longestAside = 120;

/** Is it the answer or a question? What comes before the tap belongs to it: people write in bursts. */
async function askWhich(
  turn: Turn,
  text: string,
  words: Phrase | readonly Phrase[] = [
    phrase("either-said", { text: quoted(text) }),
    phrase("either-ask"),
  ],
): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "either", data: text }, turn.now);
  turn.say({
    words,
    buttons: [
      [{ label: phrase("either-task"), action: "either:task" }],
      [{ label: phrase("either-question"), action: "either:question" }],
    ],
    screen: "either",
  });
}

/** The text is for the task at hand. */
export async function give(
  deps: ChatDeps,
  turn: Turn,
  member: Member,
  text: string,
): Promise<void> {
  const walk = await walkDeps(deps, turn, member);
  const walked = await receive(walk, member, contentOfText(text));
  if (walked === undefined) return answerText(deps, turn, text);
  await sayWalked(deps, turn, member, walked);
  await turn.tell("task-answered", {});
}
