/**
 * Figures: the village board: how far the village is on its way, against the lines of a Taobao Village.
 *
 * Composes only. The case counts households with somebody working for online stores (packers and
 * drivers too) against ten in a hundred; the official label takes 100 shops as well, and sales of ten
 * million yuan a year. Nothing is extrapolated: every number is "at least".
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { MonthFigure } from "../rules/capitals.ts";
import { countMe, myTotals } from "./totals-say.ts";
import { percentOf, writeCount, writeYuan } from "../rules/write.ts";
import { home } from "../../../bot/doors.ts";

/** Lines of a Taobao Village (case, section 8). */
export const linePercent = 10;
export const lineShops = 100;
export const lineSalesMinor = 1_000_000_000;

const boardScreen = "board";

export interface Board {
  readonly villageId: string;
  readonly village: string;
  readonly language: Language;
  /** The day in the village. */
  readonly today: string;
  /** Figures of this month. */
  readonly figures: readonly MonthFigure[];
  readonly households: { readonly count: number; readonly on: string } | undefined;
  /** False where the village counts in other money: no line of yuan is shown. */
  readonly isYuan: boolean;
  readonly reader: "officer" | "counted" | "not-counted";
}

export function sayBoard(board: Board): Reply {
  const { village, language, today, figures } = board;
  const [first] = figures.map(({ countedOn }) => countedOn).toSorted();
  return {
    words: [
      phrase("board-title", { village }),
      ...(first === undefined
        ? [phrase("board-few")]
        : [
            phrase("board-counted", { day: writeDay(first, language, today) }),
            { lines: homesLines(board) },
            { lines: shopsLines(board) },
            ...(board.isYuan ? [{ lines: salesLines(board) }] : []),
            ...returnedLines(figures),
          ]),
    ],
    buttons: [...buttonsOf(board), [home]],
    screen: boardScreen,
  };
}

function find({ figures }: Pick<Board, "figures">, id: string): MonthFigure | undefined {
  return figures.find(({ figure }) => figure === id);
}

/** Homes that work for online stores, and how far the line is. */
export function homesLines(
  board: Pick<Board, "figures" | "households" | "reader">,
): readonly Phrase[] {
  const homes = find(board, "homes");
  const { households, reader } = board;
  const entered = households === undefined ? [phrase("board-households-missing", { reader })] : [];
  const what = (people: number) => phrase("board-homes-what", { people });
  if (homes === undefined) return [phrase("board-homes-few"), ...entered];
  if (homes.value === null) return [phrase("board-homes-hidden"), what(homes.people), ...entered];
  if (households === undefined) {
    return [phrase("board-homes", { homes: homes.value }), what(homes.people), ...entered];
  }
  const needed = Math.ceil((households.count * linePercent) / 100);
  return [
    phrase("board-homes-share", {
      homes: homes.value,
      households: writeCount(households.count),
      percent: Math.min(100, percentOf(homes.value, households.count)),
    }),
    phrase("board-homes-line", { left: Math.max(0, needed - homes.value) }),
    what(homes.people),
  ];
}

function shopsLines(board: Board): readonly Phrase[] {
  const shops = find(board, "shops");
  if (shops === undefined) return [phrase("board-shops-few")];
  if (shops.value === null) return [phrase("board-shops-hidden")];
  return [
    phrase("board-shops", { shops: shops.value }),
    phrase("board-shops-line", { left: Math.max(0, lineShops - shops.value) }),
    phrase("board-shops-what", { people: shops.people }),
  ];
}

function salesLines(board: Board): readonly Phrase[] {
  const sales = find(board, "sales");
  if (sales === undefined) return [phrase("board-sales-few")];
  if (sales.value === null) return [phrase("board-sales-one")];
  const left = Math.max(0, lineSalesMinor - sales.value);
  return [
    phrase("board-sales", { sum: writeYuan(sales.value, board.language) }),
    phrase("board-sales-line", {
      isThere: left === 0 ? "yes" : "no",
      left: writeYuan(left, board.language),
    }),
    phrase("board-sales-what", { people: sales.people }),
  ];
}

/** Young people who came back; only where enough people told. */
export function returnedLines(figures: readonly MonthFigure[]): readonly Paragraph[] {
  const back = find({ figures }, "returned");
  if (back === undefined || back.value === null) return [];
  const train = find({ figures }, "returned-train");
  return [
    {
      lines: [
        phrase("board-returned", { count: back.value, people: back.people }),
        ...(train === undefined || train.value === null
          ? []
          : [phrase("board-returned-train", { count: train.value })]),
      ],
    },
  ];
}

function buttonsOf({ reader, villageId }: Board): readonly (readonly Button[])[] {
  if (reader === "officer") return officerButtons(villageId);
  return [[reader === "counted" ? myTotals : countMe]];
}

function officerButtons(place: string): readonly (readonly Button[])[] {
  return [
    [{ label: phrase("capitals-open"), action: `capitals:of:${place}` }],
    [{ label: phrase("spread-open"), action: `capitals:spread:${place}` }],
    [{ label: phrase("board-other-village"), action: "board:list:0" }],
  ];
}
