/** Shop: what a message added to the cash book, and what it held no room for. Other screens of the book are in cash-say.ts. */
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { BookLine, Head } from "../rules/cash/book.ts";
import { mostADay, mostAMessage, type Taken } from "../rules/cash/limits.ts";
import { forEach } from "../rules/cash/piece-line.ts";
import {
  doneButton,
  kindOf,
  listButton,
  monthButton,
  saidLines,
  undoButton,
  writeWithSum,
  type CashView,
} from "./cash-say.ts";

/**
 * The lines that a message added; the first of a book says what it is.
 *
 * @param isSigned an amount behind a sign is the whole one; of another it may be for each
 */
export function sayNoted(
  view: CashView,
  book: Head,
  lines: readonly BookLine[],
  { isFirst, isSigned, near = [] }: NotedHow,
): Reply {
  const [line, another] = lines;
  const single = another === undefined && !isSigned ? line : undefined;
  const each = single === undefined ? undefined : forEach(single);
  const shown = lines.slice(-saidLines).map((one) => writeWithSum(view, one));
  const more = lines.length - shown.length;
  return {
    words: [
      phrase("cash-noted"),
      {
        lines: [
          ...(more === 0 ? [] : [phrase("cash-and-more", { count: more })]),
          ...shown,
          ...(line === undefined || another !== undefined ? [] : [kindOf(line)]),
        ],
      },
      ...(each === undefined ? [] : [phrase("cash-for-all")]),
      ...(isFirst ? [phrase("cash-first-line")] : []),
      ...near,
    ],
    buttons: [
      ...(each === undefined
        ? []
        : [
            [
              {
                label: phrase("cash-for-each", { sum: each.sum }),
                action: `cash:each:${line!.id}`,
              },
            ],
          ]),
      [
        undoButton(book),
        {
          label: phrase("cash-change"),
          action:
            another === undefined
              ? `cash:line:${line?.id}`
              : `cash:list:0:${line?.id}:${lines.at(-1)?.id}`,
        },
      ],
      [monthButton(view), doneButton],
    ],
  };
}

/** The lines of one message, moved to another day. */
export function sayMoved(view: CashView, book: Head, lines: readonly BookLine[]): Reply {
  const { words, buttons } = sayNoted(view, book, lines, { isFirst: false, isSigned: true });
  const [, ...shown] = [words].flat();
  return { words: [phrase("cash-changed-all"), ...shown], ...(buttons && { buttons }) };
}

interface NotedHow {
  readonly isFirst: boolean;
  readonly isSigned: boolean;
  readonly near?: readonly Phrase[];
}

/** How much still fits, before it is met. */
export function sayNear({ near, noted }: Taken): readonly Phrase[] {
  if (near === undefined) return [];
  return [
    near === "message"
      ? phrase("cash-near-message", { most: mostAMessage })
      : phrase("cash-near-day", { noted, most: mostADay }),
  ];
}

/** What was not taken: why, and then alone, so that it can be copied or sent on as it stands. */
export function sayLeft({ lines, why }: NonNullable<Taken["left"]>): Reply[] {
  return [
    {
      words: [
        why === "message"
          ? phrase("cash-left-message", { most: mostAMessage })
          : phrase("cash-left-day", { most: mostADay }),
        phrase("cash-left-how", { when: why }),
      ],
      buttons: [[listButton, doneButton]],
    },
    { words: { lines } },
  ];
}
