/**
 * Talks: what learner and keeper hear when a talk begins, goes on, is passed on and ends.
 *
 * The keeper is named by first name, the learner by first name and village; neither sees a number.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { copyOfSaid, type Reader, type RecordQuestion, type Said } from "../../answers/index.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { association, type Thread, type ThreadEnd } from "../rules/threads-record.ts";
import { onward } from "../../../bot/doors.ts";

type About = Pick<Thread, "id" | "keeper" | "keeperName">;

const aboutOf = ({ id }: Pick<Thread, "id">) => `thread:${id}`;

/** The next words are a question for the bot, and the talk stays open. */
const askBot: Button = { label: phrase("thread-ask-bot"), action: "do:ask" };

/** Under "passed on to …". */
export const takeBackButton: Button = { label: phrase("relay-take-back"), action: "unsay" };

const endButton = ({ id }: Pick<Thread, "id">): Button => ({
  label: phrase("thread-end"),
  action: `thread:end:${id}`,
});

function keeperOf({ keeper, keeperName }: Omit<About, "id">) {
  const isKnown = keeper !== association && keeperName !== "";
  return { who: isKnown ? "person" : "association", name: keeperName };
}

/** Hours are the usual ones: nobody is held to them. */
export function talkBegins(thread: About, isNight: boolean): Phrase {
  return phrase("thread-open", { ...keeperOf(thread), when: isNight ? "night" : "day" });
}

/** What stands under a message of a talk, on the learner's side. */
export function learnerSide(thread: About): Pick<Reply, "buttons" | "about"> {
  return { buttons: [[askBot, endButton(thread)]], about: aboutOf(thread) };
}

/**
 * Under an answer: whoever gave it can be talked with, at a tap or by a reply.
 *
 * @param isAsked they asked alone: they are asked whether they want to
 */
export function talkOn(
  { id, sentTo }: Pick<RecordQuestion, "id" | "sentTo">,
  name: string,
  isAsked: boolean,
): Pick<Reply, "buttons" | "about"> & { readonly after?: Phrase } {
  return {
    buttons: [[{ label: phrase("thread-back", { name }), action: `thread:back:${id}` }]],
    about: answerMark + id,
    ...(isAsked && sentTo !== null ? { after: phrase("thread-wanted", { name }) } : {}),
  };
}

const answerMark = "answer:";

/** The question whose answer a message was, from what is kept of it. */
export function answeredIn(about: string | undefined): string | undefined {
  return about?.startsWith(answerMark) === true ? about.slice(answerMark.length) : undefined;
}

/** For whoever answered: a talk with the one who asked, at a tap. */
export function offerTalk(questionId: string, name: string): Button {
  return { label: phrase("thread-talk", { name }), action: `thread:begin:${questionId}` };
}

/** What was said after an answer goes there, too; with two taps once. */
export function sendMore(
  questionId: string,
  name: string,
  messageId: number,
): Pick<Reply, "buttons" | "screen"> {
  const action = `thread:more:${questionId}:${messageId}`;
  return {
    buttons: [[{ label: phrase("send-there", { name }), action }]],
    screen: screenOfMore(messageId),
  };
}

/** One for each message; a screen's name has no digits. */
export function screenOfMore(messageId: number): string {
  return `more-${String(messageId).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)]!)}`;
}

/** The learner wants to talk with whoever answered: that one is told, and can write. */
export function wantsTalk(
  thread: Pick<Thread, "id">,
  learner: { readonly name: string; readonly question: string },
  reader: Reader,
): Reply {
  return {
    words: phrase("thread-wants", learner),
    ...keeperSide(thread),
    to: reader.telegramId,
    language: reader.language,
  };
}

/** The learner talks with somebody: one person at a time. */
export function busyWith(thread: About): Reply {
  return { words: phrase("thread-busy", keeperOf(thread)), ...learnerSide(thread) };
}

/** What stands under a message of a talk, on the keeper's side. */
export function keeperSide(thread: Pick<Thread, "id">): Pick<Reply, "buttons" | "about"> {
  return {
    buttons: [
      [
        { label: phrase("thread-write"), action: `thread:write:${thread.id}` },
        { label: phrase("thread-give"), action: `thread:give:${thread.id}` },
      ],
      [endButton(thread)],
    ],
    about: aboutOf(thread),
  };
}

/** One side's words, above a copy if they are not text. @param below what the bot says of them */
export function passedOn(
  name: string,
  said: Said,
  reader: Reader,
  side: Pick<Reply, "buttons" | "about">,
  below: readonly Phrase[] = [],
): readonly Reply[] {
  const to = { to: reader.telegramId, language: reader.language, ...side };
  if (said.text !== undefined) {
    return [{ ...to, words: [phrase("thread-from", { name }), said.text, ...below] }];
  }
  return [
    { ...to, words: phrase("thread-from", { name }) },
    { ...to, words: "", copy: copyOfSaid(said) },
  ];
}

/** Said once a talk: who reads it, and how to have the bot back. */
export function wentToKeeper(thread: About): Reply {
  const { buttons = [], ...about } = learnerSide(thread);
  const words = phrase("thread-noted", keeperOf(thread));
  // Of those who are no members it is not known whose chat it went to.
  const isOfMember = thread.keeper !== association && !thread.keeper.startsWith("telegram:");
  return { words, ...about, buttons: [...buttons, ...(isOfMember ? [[takeBackButton]] : [])] };
}

/** Telegram takes nothing for whoever blocked the bot, and nothing reaches whoever has died. */
export async function sayUnreached(turn: Turn, learner: Member): Promise<void> {
  const hasDied = await turn.records.members.hasDied(learner.id);
  turn.say({ words: phrase(hasDied ? "desk-died" : "relay-left", { name: learner.firstName }) });
}

/** The same for the keeper, whenever they wrote without saying to whom. */
export function wentToLearner(
  thread: Pick<Thread, "id">,
  name: string,
  more: readonly (readonly Button[])[] = [],
): Reply {
  return {
    words: phrase("relay-passed-on", { name }),
    buttons: [...more, [askBot, endButton(thread)], [takeBackButton]],
    about: aboutOf(thread),
  };
}

export function handedOn(from: string, thread: About): Reply {
  return { words: phrase("thread-handed", { from, ...keeperOf(thread) }), ...learnerSide(thread) };
}

/** To whom a talk was passed. */
export function given(
  thread: Pick<Thread, "id">,
  from: string,
  learner: { readonly name: string; readonly village: string; readonly question: string },
  reader: Reader & { readonly isMentor: boolean },
): Reply {
  const up: Button = { label: phrase("desk-up"), action: `thread:to:${thread.id}:up` };
  return {
    words: phrase("thread-given", { from, ...learner }),
    buttons: [
      [{ label: phrase("desk-take"), action: `thread:take:${thread.id}` }],
      ...(reader.isMentor ? [[up]] : []),
    ],
    about: aboutOf(thread),
    to: reader.telegramId,
    language: reader.language,
  };
}

/** @param asks the question waits again, since nobody answered it */
export function endedForLearner(
  thread: About,
  reader: Reader,
  end: ThreadEnd,
  asks: boolean,
): Reply {
  return {
    words: [
      end === "gone" ? phrase("thread-gone") : phrase("thread-ended", keeperOf(thread)),
      ...(asks ? [phrase("thread-still-asks")] : []),
    ],
    buttons: onward,
    to: reader.telegramId,
    language: reader.language,
  };
}

export function endedForKeeper(
  thread: Pick<Thread, "id">,
  learner: string,
  why: ThreadEnd,
  reader: Reader,
): Reply {
  // Who may talk no further begins no talk either.
  const again = { label: phrase("thread-again"), action: `thread:again:${thread.id}` };
  return {
    words: phrase("thread-ended-keeper", { name: learner, why }),
    buttons: why === "gone" ? onward : [[again]],
    to: reader.telegramId,
    language: reader.language,
  };
}
