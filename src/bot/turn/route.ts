/**
 * Who gets a message: one list, read from top to bottom. The first rule that takes it ends the reading.
 *
 * A rule is a handler of the one subject that hears by its name, or the row of what the person's next
 * words are for. What a row gives way to stands beside the row, in its subject.
 * docs/who-gets-a-text.md shows what it comes to for every pair.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import { home, onward } from "../doors.ts";
import { phrase } from "../reply.ts";
import type { House } from "./house.ts";
import { pass, type Yields } from "../subject.ts";
import { isLeaveIt } from "../typed.ts";

export const rules = [
  // A command, or a button below the chat, is never the name or the answer that is waited for.
  { name: "command" },
  // Somebody who is nobody here yet comes with the digits that another phone showed.
  { name: "own-phone" },
  // "Never mind" is the button that leaves it, typed: no name, and no answer to anybody.
  { isLeft: true },
  // What somebody writes to a person goes to that person: the reply says to whom it is.
  { name: "reply-to-talk" },
  { name: "reply-to-question" },
  // Officers and mentors write to others here; what looks like an amount or a danger may be their text.
  { row: "nothing" },
  { name: "reply-to-letter" },
  { name: "reply-to-peer" },
  // The words of a button that stands last in the chat are a tap on it, whatever else they may mean.
  { name: "typed-button" },
  // "+45 two baskets" says itself what it is: it is for the book, whatever tool is open.
  { name: "book-line" },
  // "My mentor", "cash book" where a number is waited for: none of them is one.
  { name: "named-at-number" },
  // A tool that waits for a number comes before the book, which takes "-3" from anywhere.
  { row: "book-line" },
  // A sign and an amount: nothing else begins so, and none is lost.
  { name: "book" },
  { row: "book" },
  // Whoever writes of a danger is answered at once, whatever else is open.
  { name: "danger" },
  { name: "reply-to-partner" },
  // "Leave the class" where the village is asked for: it is no village's name.
  { name: "class-at-village" },
  // A question of joining is open: typed words may be its buttons, or the village's name.
  { name: "joining" },
  { row: "danger" },
  // "Fine" after a break: back on the road, and on with the list.
  { name: "back" },
  // While a learner talks with a person, what nothing else waits for is for that person.
  { name: "talk" },
  // "Fine" to a question of joining: it is said again, with its buttons.
  { name: "fine" },
  // "I made a mistake", by who has just sent a message to many: it is about that message.
  { name: "mistake" },
  // "Correct my answer", by who has just passed words on to somebody: it is about those words.
  { name: "wrong-words" },
  // "Take it back", by who waits for an answer: it is about that question, whatever a task waits for.
  { name: "take-back" },
  // "I was here before, my number is gone": the record of before, and no beginner's question.
  { name: "comeback" },
  // "My class", "I leave the class", "who is my teacher": what a pupil or a teacher says of a class.
  { name: "class" },
  // "My mentor", "cash book": what stands behind the button of this name.
  { name: "named" },
  // "Remind me tomorrow morning", "I want to sell 20 this month": a wish for a day to come, and nobody's question.
  { name: "wished" },
  // "Anything new?", by an officer or a mentor: it is about what waits for them, and no news.
  { name: "work" },
  // "Who of mine has sold", 谁还没开店, by a mentor, and "looks good" below what is shown: no question of selling.
  { name: "learners" },
  // "Make Lucy mentor of Stone Bridge", 跟大家说一声:…: what an officer surely wants done is no danger and no question.
  { name: "officer" },
  // "QR for Stone Bridge", "delete the village": an officer names a village; a teacher asks how pupils get in.
  { name: "place" },
  // "Sheet for Stone Bridge", "last month's sheet": an officer's.
  { name: "sheet" },
  // "I join the association", "when is the pick-up", "vote": the page of members that it is about.
  { name: "together" },
  // "Who can carry my goods", "when does Zhou collect", "take me off the list of helpers": the page that it is about.
  { name: "partners" },
  // Right below "one is not sent yet", what an officer tells may be for that message.
  { name: "below-draft" },
  // "I want my own shop now", by who walks a road without one: it is about the road, and no article's.
  { name: "own-shop" },
  // "I lose money on every order" is told to somebody, whatever a task waits for.
  { name: "loss" },
  // What somebody says of their mentor is offered to others than that mentor.
  { name: "about-mentor" },
  // Lines that come one after the other are one question.
  { name: "burst" },
  { row: "talk" },
  // A voice note right below what a learner shows: most likely it says what to change.
  { name: "spoken-reason" },
  // A voice note that the task does not wait for, where a program may listen.
  { name: "voice" },
  // The task at hand waits for words, a number, something to show.
  { name: "task" },
  // A picture where a form reads words: it says so, and still waits.
  { row: "nothing", isTold: true },
  // Everything else is a question.
  { name: "question" },
] as const satisfies readonly ({ readonly name: string } | { readonly isLeft: true } | RowRule)[];

interface RowRule {
  readonly row: Yields;
  /** Whoever sends what the row cannot read is told. */
  readonly isTold?: boolean;
}

/** Rules that a subject hears by. */
export type RuleName = Extract<(typeof rules)[number], { name: string }>["name"];

/** The rule that took a message. */
export type Route = RuleName | `row ${string}` | "nobody";

export async function route<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  message: Message,
): Promise<Route> {
  for (const rule of rules) {
    if ("name" in rule) {
      const hear = house.hears.get(rule.name);
      if (hear !== undefined && (await hear(deps, turn, message)) !== pass) return rule.name;
    } else {
      const kind =
        "row" in rule
          ? await takeRow(house, deps, turn, message, rule)
          : await leaveRow(house, turn, message);
      if (kind !== undefined) return `row ${kind}`;
    }
  }
  return "nobody";
}

/** Gives the message to the row that waits, if it gives way to no more than this. */
async function takeRow<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  message: Message,
  { row: yields, isTold = false }: RowRule,
): Promise<string | undefined> {
  const row = await turn.records.waiting.find(turn.person);
  const typed = row === undefined ? undefined : house.typed.get(row.kind);
  if (row === undefined || typed?.yields !== yields) return undefined;
  const isRead = message.text !== undefined || !typed.isTextOnly;
  if (isRead === isTold) return undefined;
  const admitted = await typed.who.admit(turn);
  if (admitted === undefined) return undefined;
  if (isTold) {
    turn.say({ words: phrase("row-reads-text") });
    return row.kind;
  }
  return (await typed.take(deps, admitted, row.data, message)) === pass ? undefined : row.kind;
}

/** Whoever types the words of the button has left what their next words were for. */
async function leaveRow<Deps>(
  house: House<Deps>,
  turn: Turn,
  message: Message,
): Promise<string | undefined> {
  if (!isLeaveIt(message.text) || message.reply_to_message !== undefined) return undefined;
  const row = await turn.records.waiting.find(turn.person);
  // Joining asks for the village until it is told; what gives way to a talk leaves these words to it.
  const isKept = row?.kind === "village" || house.typed.get(row?.kind ?? "")?.yields === "talk";
  if (row === undefined || isKept) return undefined;
  await turn.records.waiting.clear(turn.person);
  turn.say({ words: phrase("row-left"), buttons: turn.member === undefined ? [[home]] : onward });
  return row.kind;
}
