/**
 * The desk at which one cash book is read and written, and the door to it.
 *
 * It is the member's own book, or that of the shop whose money they keep: which of the two follows
 * from their job, never from an id that somebody sent.
 */
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import type { CashEvent, Head } from "../rules/cash/book.ts";
import { readSums } from "../rules/cash/pages.ts";
import type { CashView } from "./cash-say.ts";
import { openBook } from "./cash-say-month.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { AskingDeps } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { type AtShop, noteChange, ownShop, theirShop } from "../../teams/index.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";

export interface CashDeps extends AskingDeps, RoadDeps {
  readonly phrasebook: Phrasebook;
}

/** What an act on the book has at hand. */
export interface Desk {
  readonly deps: CashDeps;
  readonly turn: Turn;
  /** Whose book it is. */
  readonly member: Member;
  readonly view: CashView;
  readonly isShop: boolean;
}

/** The desk of the member's own book. */
export async function openOwnDesk(deps: CashDeps, turn: Turn, member: Member): Promise<Desk> {
  return deskOf(deps, await ownShop(turn, member), false);
}

/** The desk of the book of the shop whose money the member keeps, if they do. */
export async function openShopDesk(
  deps: CashDeps,
  turn: Turn,
  member: Member,
): Promise<Desk | undefined> {
  const theirs = await theirShop(turn, member, "cash");
  return theirs === undefined ? undefined : deskOf(deps, theirs, true);
}

async function deskOf(deps: CashDeps, { turn, holder }: AtShop, isShop: boolean): Promise<Desk> {
  return { deps, turn, member: holder, view: await viewOf(deps, turn, holder), isShop };
}

/** What the next words are waited for with: those for a shop's book are never for one's own. */
export function waitingKind({ isShop }: Pick<Desk, "isShop">): "cash" | "team-cash" {
  return isShop ? "team-cash" : "cash";
}

/** The cash book from its door: from now on it waits for lines. */
export async function sayCash(usual: Usual, turn: Turn, member: Member): Promise<void> {
  const theirs = await theirShop(turn, member, "cash");
  const at = theirs ?? (await ownShop(turn, member));
  const kind = waitingKind({ isShop: theirs !== undefined });
  await turn.records.waiting.set(turn.person, { kind, data: "" }, turn.now);
  const view = await viewOf(usual, turn, at.holder);
  const { cash } = turn.records;
  const lines = await cash.lines(at.holder.id, { limit: 3 });
  at.turn.say(openBook(view, lines, await readSums(cash, at.holder.id, view.today)));
}

/** "Yesterday" is what it is in the member's village. */
async function viewOf(usual: Usual, turn: Turn, member: Member): Promise<CashView> {
  const { timeZone } = await localRulesOf(usual, turn, member);
  return { language: turn.language, today: localDay(turn.now, timeZone) };
}

export async function headOf({ turn, member }: Desk): Promise<Head> {
  return turn.records.cash.head(member.id);
}

/** Keeps the events and gives the book as it stands with them. */
export async function write(desk: Desk, events: readonly CashEvent[]): Promise<Head> {
  const { turn, member, view } = desk;
  if (events.length > 0) {
    await turn.records.cash.append(member.id, events, view.today);
    await noteChange(turn, member, "cash");
  }
  return headOf(desk);
}
