/**
 * Telegram room: the desk at which one member's cash book is read and written, and the door to it.
 *
 * Only ever the member's own book: nothing here is given another's id.
 */
import { localDay } from "../core/local-time.ts";
import type { Member } from "../core/member.ts";
import { replay, type Book, type CashEvent } from "../core/shop/cash-book.ts";
import type { CashView } from "../core/shop/cash-say.ts";
import { openBook } from "../core/shop/cash-say-month.ts";
import type { Phrasebook } from "../i18n.ts";
import type { AnswersDeps } from "./answers.ts";
import type { Turn } from "./context.ts";
import type { PlaybookDeps } from "./playbook.ts";
import { whereaboutsOf, type Usual } from "./whereabouts.ts";

export interface CashDeps extends AnswersDeps, PlaybookDeps {
  readonly phrasebook: Phrasebook;
}

/** What an act on the book has at hand. */
export interface Desk {
  readonly deps: CashDeps;
  readonly turn: Turn;
  readonly member: Member;
  readonly view: CashView;
}

export async function openDesk(deps: CashDeps, turn: Turn, member: Member): Promise<Desk> {
  return { deps, turn, member, view: await viewOf(deps, turn, member) };
}

/** The cash book from its door: from now on it waits for lines. */
export async function sayCash(usual: Usual, turn: Turn, member: Member): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "cash", data: "" }, turn.now);
  turn.say(openBook(await viewOf(usual, turn, member), await bookOf(turn, member)));
}

/** "Yesterday" is what it is in the member's village. */
async function viewOf(usual: Usual, turn: Turn, member: Member): Promise<CashView> {
  const { timeZone } = await whereaboutsOf(usual, turn, member);
  return { language: turn.language, today: localDay(turn.now, timeZone) };
}

export async function bookOf(turn: Turn, member: Member): Promise<Book> {
  return replay(await turn.records.cash.events(member.id));
}

/** Keeps the events and gives the book as it is with them. */
export async function write({ turn, member }: Desk, events: readonly CashEvent[]): Promise<Book> {
  if (events.length > 0) await turn.records.cash.append(member.id, events);
  return bookOf(turn, member);
}
