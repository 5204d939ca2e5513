/**
 * The cash book: which messages and taps are for it. A line with a sign is noted wherever its owner is on
 * the road; other lines only while the book waits for them, so its rows are read here and not by the table.
 *
 * The acts are in cash-acts.ts. Nobody gets to another's book but who keeps the money of a shop:
 * the book is found by the member whose turn it is, and buttons carry numbers of its lines. Those of
 * a shop's book begin with `shopcash:`, so that they never change a line of one's own.
 */
import type { Message } from "@grammyjs/types";
import { answerText, isUrgentText } from "../../answers/index.ts";
import { monthOf } from "../../../bot/calendar.ts";
import type { Member } from "../../../bot/member.ts";
import { asksMonth, mendsLine } from "../rules/cash/aside.ts";
import { fold } from "../rules/cash/amount.ts";
import type { BookLine } from "../rules/cash/book.ts";
import { readDay } from "../rules/cash/day.ts";
import { readCashLine, type Unread } from "../rules/cash/line.ts";
import { isNoLine } from "../rules/cash/no-line.ts";
import { arePaidBack, readCashLines } from "../rules/cash/lines.ts";
import { paymentIn } from "../rules/cash/payment-notice.ts";
import { isBookLine, isPlainCash } from "../rules/cash/plain-cash.ts";
import { sayNoWords, sayStillOpen, sayTold } from "./cash-say.ts";
import { askEdit, type Asked } from "./cash-say-edit.ts";
import type { Waiting } from "../../../bot/waiting.ts";
import { contentOf } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { change, isAsked, pressCash, sayAsked, stopAsking } from "./cash-acts.ts";
import { lastLine, sayMended } from "./told/mend.ts";
import { lineAbove, isOfLine, takeOfLine } from "./told/of-line.ts";
import { saySold } from "./told/sold.ts";
import { takeLeft } from "./told/left.ts";
import { noteSentWithCost } from "./told/parcels.ts";
import { noteLines, takeDebt, takeOwed } from "./cash-note.ts";
import { openOwnDesk, openShopDesk, waitingKind, type CashDeps, type Desk } from "./cash-desk.ts";
import { isWished } from "../../reminders/index.ts";
import { readTold } from "../../../bot/told/told.ts";
import { isGoOn, isQuestion, typedFor } from "../../../bot/typed.ts";
import { isTold } from "../../../bot/unread.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard, type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";

const leaving =
  /^(?:done|finished|next|continue|go on|back|exit|好了|完了|记完了|记好了|没有了|没了|继续|接着来|接着|下一步|下一件|(?:close|shut)(?: (?:the|my))?(?: cash)? ?book|关[掉了上]?(?:记?账本)?|不记了|先不记了)[\s.!。！~～]*$/i;

/** Taps on one's own book. */
export async function pressOwnCash(deps: CashDeps, turn: MemberTurn, press: Press): Promise<void> {
  await pressAt(openOwnDesk, deps, turn, press);
}

/** Taps on the book of the shop whose money one keeps. */
export async function pressShopCash(deps: CashDeps, turn: MemberTurn, press: Press): Promise<void> {
  await pressAt(openShopDesk, deps, turn, press);
}

async function pressAt(
  open: typeof openShopDesk,
  deps: CashDeps,
  turn: MemberTurn,
  { args }: Press,
): Promise<void> {
  if (args[0] !== "edit") await stopAsking(turn);
  const desk = await open(deps, turn, turn.member);
  if (desk === undefined || !(await pressCash(desk, args))) sayOld(turn);
}

/** A line that says what it is for. */
export async function hearBookLine(deps: CashDeps, turn: Turn, message: Message): Heard {
  return isBookLine({ message, turn }) ? hearBook(deps, turn, message) : pass;
}

/** Any line with a sign, and whatever the open book waits for. */
export async function hearBook(deps: CashDeps, turn: Turn, message: Message): Heard {
  const { member, records, person } = turn;
  if (member === undefined) return pass;
  const text = message.text ?? message.caption ?? "";
  const waiting = await records.waiting.find(person);
  const asked = waiting?.kind === "cash" || waiting?.kind === "team-cash" ? waiting : undefined;
  // Before it is said how far they are only the open book takes a line: a name may have a sign in it.
  if (asked === undefined && member.placement === null) return pass;
  // Most messages have no sign at all, and are none of the book's business.
  if (asked === undefined && (message.text === undefined || !mayBeCash(text))) return pass;

  const desk = await deskFor(deps, turn, member, asked);
  // What was asked for was a line of the shop's book, which is closed to them now.
  const isWaiting = asked !== undefined && asked.kind === waitingKind(desk);
  if (asked !== undefined && !isWaiting) await records.waiting.clear(person);
  if (isWaiting && message.text !== undefined) {
    const [what = "", id = ""] = asked.data.split("/");
    const line = isAsked(what)
      ? await records.cash.findLine(desk.member.id, Number(id))
      : undefined;
    if (isAsked(what) && line !== undefined) {
      if (await takeEdit(desk, line, what, text)) return;
    }
  }
  if (isPlainCash(text, desk.view.today)) {
    // A new line is for the book of one's job, also while an old line of one's own was asked for.
    const own = asked === undefined ? desk : await deskFor(deps, turn, member, undefined);
    return notePlain(own, text);
  }
  if (!isWaiting || isUrgentText(text, turn.language, deps.answer)) return pass;
  // "Remind me at 8", "my goal is 500": the number is no money.
  if (message.text !== undefined && isWished(text)) return pass;
  if (leaving.test(text.trim())) {
    await records.waiting.clear(person);
    return turn.resume();
  }
  await takeWords(desk, message, text);
}

const mayBeCash = (text: string) => /[+-]/.test(fold(text)) || paymentIn(text) !== undefined;

/**
 * The book that words are for: the one whose line was asked for; else the shop's for whoever keeps its
 * money, and one's own for everybody else.
 */
async function deskFor(
  deps: CashDeps,
  turn: Turn,
  member: Member,
  asked: Waiting | undefined,
): Promise<Desk> {
  const isOwnLine = asked?.kind === "cash" && asked.data !== "";
  const shop = isOwnLine ? undefined : await openShopDesk(deps, turn, member);
  return shop ?? openOwnDesk(deps, turn, member);
}

/** Lines with a sign; a question among them gets its answer, and a danger its warning. */
async function notePlain(desk: Desk, text: string): Promise<void> {
  const { deps, turn, view } = desk;
  const lines = readCashLines(text, view.today);
  const isAside = ({ text: line, reading }: (typeof lines)[number]) =>
    reading.read === "unread" && reading.why === "no-amount" && isQuestion(line);
  const isPaymentIn = paymentIn(text)?.isIn === true;
  await noteLines(
    desk,
    lines.filter((line) => !isAside(line)),
    isPaymentIn ? [phrase("cash-payment-look")] : [],
  );
  const asides = lines.filter(isAside).map((line) => line.text);
  // What M-PESA writes sounds like what those write who trick with it.
  if (paymentIn(text) !== undefined) return;
  if (isUrgentText(text, turn.language, deps.answer)) await answerText(deps, turn, text);
  else if (asides.length > 0) await answerText(deps, turn, asides.join("\n"));
}

/** Whatever else is sent while the book is open. */
async function takeWords(desk: Desk, message: Message, text: string): Promise<void> {
  const { deps, turn, view } = desk;
  const isText = message.text !== undefined;
  if (isText && (await takeElsewhere(desk, text))) return;
  if (isText && ((await takeDebt(desk, text)) || (await takeAside(desk, text)))) return;
  const lines = isText ? readCashLines(text, view.today) : [];
  // "Gave Mary 5 back, the jar was broken": the trouble is over, and the money has gone out.
  if (arePaidBack(lines) && !isQuestion(text)) return noteLines(desk, lines);
  const told = readTold(text);
  const canRead = (words: string) =>
    readCashLines(words, view.today).some(({ reading }) => reading.read !== "unread");
  const typed = typedFor(deps, turn, message, canRead);
  switch (typed.kind) {
    case "no-words": {
      const { kind } = contentOf(message);
      return turn.say(sayNoWords(kind === "photo" || kind === "document"));
    }
    case "go-on":
      return turn.say(sayStillOpen());
    case "question":
      return answerText(deps, turn, text);
    default:
      if (isTold(typed.text)) return turn.say(sayTold());
      if (told?.lines[0]?.deed === "sold" && takeOwed(turn, told)) return;
      return noteLines(
        desk,
        readCashLines(typed.text, view.today),
        told?.owed === "part" ? [phrase("told-owed-part")] : [],
      );
  }
}

/** Parcels that left with what they cost, goods that are left: told here, and for other lists. */
async function takeElsewhere({ deps, turn }: Desk, text: string): Promise<boolean> {
  return (await noteSentWithCost(deps, turn, text)) || takeLeft(turn, text);
}

/** "It was 9, not 8", "how much did I make": what is wanted is a tap away. */
async function takeAside(desk: Desk, text: string): Promise<boolean> {
  if (isOfLine(text, desk.view.today)) {
    const above = await lineAbove(desk);
    const line = above === undefined ? await lastLine(desk) : undefined;
    const of = above ?? (line === undefined ? undefined : { line });
    if (of !== undefined && (await takeOfLine(desk, of, text))) return true;
  }
  if (await saySold(desk, text)) return true;
  if (isNoLine(text) && !isQuestion(text)) {
    desk.turn.say(sayTold());
    return true;
  }
  if (mendsLine(text)) return sayMended(desk, text);
  const month = asksMonth(text, monthOf(desk.view.today));
  return month !== undefined && sayAsked(desk, text, month);
}

/**
 * Takes what was asked for: the amount, the words or the day of a line.
 *
 * @returns false if the text is something else: a new line, a question, danger.
 */
async function takeEdit(desk: Desk, line: BookLine, what: Asked, text: string): Promise<boolean> {
  const { deps, turn, view } = desk;
  const words = text.replaceAll(/\s+/g, " ").trim();
  if (isUrgentText(text, turn.language, deps.answer) || leaving.test(words)) return false;
  const again = (why?: Unread): true => {
    turn.say(askEdit(view, line, what, { typed: words, ...(why === undefined ? {} : { why }) }));
    return true;
  };
  const isAside = isQuestion(words, what === "words" ? "own-words" : "anything");
  const reading = readCashLine(text, view.today);

  if (what === "amount" && (reading.read === "line" || reading.read === "unsided")) {
    const typed = reading.line;
    // "3 at 12 each" is an amount with its words.
    if (reading.isSum !== true && typed.words !== "" && typed.words !== line.words) {
      return reading.read === "line" && isPlainCash(text, view.today) ? false : again();
    }
    const side = reading.read === "unsided" && line.amountMinor < 0 ? -1 : 1;
    const sided = reading.read === "line" || line.sided;
    await change(desk, line, { amountMinor: side * typed.amountMinor, sided });
    return true;
  }
  if (what === "day") {
    const day = readDay(fold(words), view.today);
    const isWhole = day !== undefined && /^[ .,:;、]*$/.test(fold(words).slice(day.length));
    if (isWhole && day.day !== undefined) {
      await change(desk, line, { day: day.day });
      return true;
    }
    if (isWhole) return again(day.problem);
  }
  if (isPlainCash(text, view.today)) return false;
  if (isAside) {
    await answerText(deps, turn, text);
    return true;
  }
  if (what === "words" && words !== "" && !isGoOn(words)) {
    await change(desk, line, { words });
    return true;
  }
  return again(reading.read === "unread" && what === "amount" ? reading.why : undefined);
}
