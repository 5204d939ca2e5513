/**
 * Figures: what the console draws beside the pictures of the chat: waits, the board, who is invited and who
 * goes on. Composes only; what may be shown was decided before.
 */
import { spanOf } from "../../mentoring/index.ts";
import type { PageBlock, PageChart } from "../../../bot/chart.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import type { MonthFigure } from "../rules/capitals.ts";
import type { Figures } from "../rules/record.ts";
import type { Table } from "../rules/tables.ts";
import { writeCount, writeYuan } from "../rules/write.ts";
import { linePercent, lineSalesMinor, lineShops } from "./board-say.ts";
import { type SpreadPage, spreadRows } from "./spread-say.ts";

type Page = PageChart<string | Phrase>;
type Block = PageBlock<string | Phrase>;

const leftOut = "–";
const column = (name: string) => phrase("numbers-column", { name });

function chartOf(language: Language, part: string, blocks: readonly Block[], note: Phrase): Page {
  return {
    kind: "page",
    language,
    title: phrase("numbers-part", { part }),
    subtitle: "",
    blocks,
    notes: [note],
  };
}

/** Villages in one picture: those that wait the longest. */
const mostWaits = 12;

/** How long people usually wait for a look, by village. */
export function waitsOf(
  { all, villages }: Figures,
  villageId: string | null,
  language: Language,
): { readonly chart: Page | undefined; readonly table: Table } {
  const places =
    villageId === null
      ? [all, ...villages]
      : [all, ...villages.filter((each) => each.villageId === villageId)];
  const rows = places.map((place) => ({
    name: place.villageId === null ? phrase("figures-all-villages") : place.name,
    minutes: place.usualWait,
  }));
  const known = rows
    .flatMap(({ name, minutes }) => (minutes === null ? [] : [{ name, minutes }]))
    .toSorted((one, other) => other.minutes - one.minutes)
    .slice(0, mostWaits);
  const most = Math.max(1, ...known.map(({ minutes }) => minutes));
  const bars: Block = {
    kind: "bars",
    heading: phrase("numbers-waits-heading"),
    rows: known.map(({ name, minutes }) => ({
      label: name,
      share: minutes / most,
      value: phrase("numbers-wait", { ...spanOf(minutes) }),
    })),
  };
  return {
    chart:
      known.length === 0
        ? undefined
        : chartOf(language, "waits", [bars], phrase("figures-note-few")),
    table: {
      header: [phrase("figures-column-place"), phrase("figures-column-wait")],
      rows: rows.map(({ name, minutes }) => [name, minutes ?? leftOut]),
    },
  };
}

/** How far a village is on its way, against the lines of a Taobao Village. */
export function boardOf(
  figures: readonly MonthFigure[],
  households: number | undefined,
  isYuan: boolean,
  language: Language,
): { readonly chart: Page | undefined; readonly table: Table } {
  const valueOf = (id: string) => figures.find(({ figure }) => figure === id)?.value ?? null;
  const homesLine = households === undefined ? null : Math.ceil((households * linePercent) / 100);
  const lines = [
    { what: "homes", value: valueOf("homes"), line: homesLine, write: writeCount },
    { what: "shops", value: valueOf("shops"), line: lineShops, write: writeCount },
    ...(isYuan
      ? [
          {
            what: "sales",
            value: valueOf("sales"),
            line: lineSalesMinor,
            write: (minor: number) => writeYuan(minor, language),
          },
        ]
      : []),
  ];
  const bars: Block = {
    kind: "bars",
    heading: phrase("numbers-board-heading"),
    rows: lines.flatMap(({ what, value, line, write }) =>
      value === null || line === null
        ? []
        : [
            {
              label: phrase("numbers-board", { what }),
              share: Math.min(1, value / line),
              value: phrase("numbers-of", { value: write(value), line: write(line) }),
            },
          ],
    ),
  };
  return {
    chart:
      bars.rows.length === 0
        ? undefined
        : chartOf(language, "board", [bars], phrase("figures-note-few")),
    table: {
      header: [column("what"), column("there"), column("line")],
      rows: lines.map(({ what, value, line, write }) => [
        phrase("numbers-board", { what }),
        value === null ? leftOut : write(value),
        line === null ? leftOut : write(line),
      ]),
    },
  };
}

/** Groups against each other: of each how many came invited, and how many go on. */
export function spreadOfPage(page: SpreadPage): {
  readonly chart: Page | undefined;
  readonly table: Table;
} {
  const rows = spreadRows(page);
  const percent = (share: number) => (share < 0 ? leftOut : `${share}%`);
  const groups = [...new Set(rows.map(({ spread }) => spread))];
  const blocks = groups.map((spread): Block => ({
    kind: "bars",
    heading: phrase("spread-heading", { spread }),
    rows: rows
      .filter((row) => row.spread === spread)
      .map(({ group, invited, on }) => ({
        label: phrase("numbers-group", { group }),
        share: on < 0 ? null : on / 100,
        value: phrase("numbers-spread", { invited: percent(invited), on: percent(on) }),
      })),
  }));
  return {
    chart:
      blocks.length === 0
        ? undefined
        : chartOf(page.language, "spread", blocks, phrase("spread-hidden")),
    table: {
      header: ["what", "group", "people", "invited", "on"].map(column),
      rows: rows.map(({ spread, group, people, invited, on }) => [
        phrase("spread-heading", { spread }),
        phrase("numbers-group", { group }),
        people,
        percent(invited),
        percent(on),
      ]),
    },
  };
}
