/**
 * Shop: the screens on which one line of the cash book is changed, as replies. What is typed to
 * them is read in the telegram room.
 */
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { BookLine } from "../rules/cash/book.ts";
import { cashKinds } from "../rules/cash/kind.ts";
import type { Unread } from "../rules/cash/line.ts";
import { doneButton, kindOf, listButton, quote, writeLine, type CashView } from "./cash-say.ts";

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
