/**
 * Shop: the screens on which one line of the cash book is changed, as replies. What is typed to
 * them is read in the telegram room.
 */
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { BookLine } from "../rules/cash/book.ts";
import { cashKinds } from "../rules/cash/kind.ts";
import type { Unread } from "../rules/cash/line.ts";
import { writePieceSum } from "../../../bot/numbers/by-the-piece.ts";
import { plainNumber } from "../../../bot/numbers/sums.ts";
import { pieceSumOf } from "../rules/cash/piece-line.ts";
import {
  doneButton,
  kindOf,
  listButton,
  quote,
  writeLine,
  writeWithSum,
  type CashView,
} from "./cash-say.ts";

/** What of a line is asked for, to be typed. */
export type Asked = "amount" | "words" | "day";

/** One line, and what may be changed about it. */
export function sayLine(view: CashView, line: BookLine): Reply {
  const edit = (what: string) => ({
    label: phrase(`cash-edit-${what}`),
    action: `cash:edit:${line.id}:${what}`,
  });
  return {
    words: [phrase("cash-line-what"), { lines: [writeLine(view, line), kindOf(line)] }],
    buttons: [
      [edit("amount"), edit("words")],
      [edit("day"), edit("kind")],
      [{ label: phrase("cash-remove"), action: `cash:remove:${line.id}` }],
      [listButton, doneButton],
    ],
  };
}

/** Asks for the right amount, words or day; what was typed and cannot be read is said back. */
export function askEdit(
  view: CashView,
  line: BookLine,
  what: Asked,
  amiss?: { readonly typed: string; readonly why?: Unread },
): Reply {
  const days = [0, 1, 2].map((ago) => ({
    label: phrase("cash-day-ago", { ago }),
    action: `cash:day:${line.id}:${ago}`,
  }));
  return {
    words: [
      ...(amiss === undefined ? [] : quote([amiss])),
      phrase(`cash-ask-${what}`),
      phrase("cash-line-now", { line: writeLine(view, line) }),
    ],
    buttons: [
      ...(what === "day" ? [days] : []),
      [{ label: phrase("cash-leave"), action: `cash:line:${line.id}` }, doneButton],
    ],
  };
}

export function askKind(view: CashView, line: BookLine): Reply {
  const buttons = cashKinds.map((kind) => ({
    label: phrase("cash-kind", { kind }),
    action: `cash:kind:${line.id}:${kind}`,
  }));
  return {
    words: [phrase("cash-ask-kind"), writeLine(view, line)],
    buttons: [
      buttons.slice(0, 3),
      buttons.slice(3, 6),
      buttons.slice(6),
      [{ label: phrase("cash-leave"), action: `cash:line:${line.id}` }, doneButton],
    ],
  };
}

/** "Delete that": the line by its name, before it goes. */
export function askRemoval(view: CashView, line: BookLine): Reply {
  return {
    words: [phrase("cash-remove-ask"), { lines: [writeLine(view, line), kindOf(line)] }],
    buttons: [
      [{ label: phrase("cash-remove"), action: `cash:remove:${line.id}` }],
      [{ label: phrase("cash-leave"), action: `cash:line:${line.id}` }, doneButton],
    ],
  };
}

/** "That was my wife's money": the shop's, put into the shop, or none of it? */
export function askWhose(view: CashView, line: BookLine): Reply {
  return {
    words: [phrase("cash-whose-ask"), writeLine(view, line)],
    buttons: [
      [{ label: phrase("cash-whose-put-in"), action: `cash:kind:${line.id}:own` }],
      [{ label: phrase("cash-remove"), action: `cash:remove:${line.id}` }],
      [{ label: phrase("cash-leave"), action: `cash:line:${line.id}` }, doneButton],
    ],
  };
}

interface WhichNumber {
  readonly said: number;
  readonly counted: Pick<BookLine, "words" | "amountMinor"> | undefined;
  readonly priced: Pick<BookLine, "words" | "amountMinor"> | undefined;
}

/** "No, 2", below 3 × 15 = 45: how many, how much each, or the amount. */
export function askWhichNumber(
  view: CashView,
  line: BookLine,
  { said, counted, priced }: WhichNumber,
): Reply {
  const minor = Math.round(said * 100);
  const sums = [
    { verb: "count", changed: counted },
    { verb: "price", changed: priced },
  ].flatMap(({ verb, changed }) => {
    const sum = changed === undefined ? undefined : pieceSumOf(changed);
    if (sum === undefined) return [];
    return [{ label: writePieceSum(sum), action: `cash:${verb}:${line.id}:${minor}` }];
  });
  const all = phrase("cash-in-all", { sum: plainNumber(said) });
  return {
    words: [phrase("cash-which-number", { said: plainNumber(said) }), writeWithSum(view, line)],
    buttons: [
      sums,
      [{ label: all, action: `cash:sum:${line.id}:${minor}` }],
      [{ label: phrase("cash-leave"), action: `cash:line:${line.id}` }, doneButton],
    ],
  };
}
