/** What a message adds to the cash book. Which message is for the book is decided in cash.ts. */
import type { Phrase } from "../../../bot/reply.ts";
import { addedBy, addLines } from "../rules/cash/book.ts";
import { takeLines, type ReadLine } from "../rules/cash/limits.ts";
import { anySign } from "../rules/cash/plain-cash.ts";
import { sayUsed } from "../../teams/index.ts";
import { headOf, write, type Desk } from "./cash-desk.ts";
import { askSide, sayUnread } from "./cash-say.ts";
import { sayLeft, sayNear, sayNoted } from "./cash-say-noted.ts";
import { tellLoss } from "./loss.ts";

/**
 * Notes what can be read, asks back about the rest, and hands back what there is no room for.
 *
 * @param below what is said of it, below the lines
 */
export async function noteLines(
  desk: Desk,
  readings: readonly ReadLine[],
  below: readonly Phrase[] = [],
): Promise<void> {
  const { turn, member, view } = desk;
  const before = await headOf(desk);
  const noted = await turn.records.cash.notedOn(member.id, view.today);
  const taken = takeLines(readings, noted);
  const { contents, left } = taken;
  const unread = [...taken.unread];
  // A day and nothing else: the line is still to come.
  if (contents.length === 0 && unread.length === 0 && left === undefined) {
    unread.push({ typed: readings.map(({ text }) => text).join(" "), why: "no-amount" });
  }
  const events = addLines(before, contents, turn.now);
  const book = await write(desk, events);
  const added = addedBy(events);
  const sided = added.filter((line) => line.sided);

  if (sided.length > 0) {
    const isSigned = readings.some(({ text }) => anySign.test(text));
    const how = { isFirst: before.lastSeq === 0, isSigned, near: [...sayNear(taken), ...below] };
    turn.say(sayNoted(view, book, sided, how));
  }
  if (unread.length > 0) turn.say(sayUnread(unread));
  if (left !== undefined) turn.say(...sayLeft(left));
  const asked = added.find((line) => !line.sided);
  if (asked !== undefined) turn.say(askSide(view, asked));
  if (sided.length > 0) await sayUsed(desk.deps, turn, member, "cash");
  if (sided.length > 0 && !desk.isShop) await tellLoss(desk.deps, turn, member);
}
