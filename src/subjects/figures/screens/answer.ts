/**
 * What an officer wished, out of what was counted: a screen, a picture, a file. Counts if
 * need be, which takes long: never inside a turn.
 */
import { sayReproduction } from "../../chain/index.ts";
import type { Figures, Reading } from "../rules/record.ts";
import { sayPictureOf } from "./say-pictures.ts";
import { sayProblems } from "./say-problems.ts";
import { placeIn, sayFigures, sayRoad, sayWeeks } from "./say.ts";
import { writeWholeMonth } from "../../../bot/calendar.ts";
import { findMonthSheet, monthTable, sayMonthSheet, sayNoMonth } from "../rules/month-sheet.ts";
import { saySheet, sheetTable } from "../rules/sheet.ts";
import { tableNameOf, tableOf, type Table } from "../rules/tables.ts";
import { chooseVillage, isExport, wishButton, type Wish } from "../rules/wish.ts";
import { phrase, type Attachment, type Language, type Reply } from "../../../bot/reply.ts";
import { writeCsv } from "../../shop/index.ts";
import type { Records } from "../../../bot/records.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { RoadDeps } from "../../playbook/index.ts";

export interface AnswerDeps extends Pick<RoadDeps, "playbook"> {
  readonly reading: Reading;
  readonly phrasebook: Phrasebook;
}

/** A file leaves the chat with this answer, and that is noted; of what was refused nothing is. */
export async function noteExport(
  { audit }: Pick<Records, "audit">,
  by: { readonly actor: string; readonly at: Date },
  wish: Wish,
  { attachment }: Reply,
): Promise<void> {
  if (!isExport(wish) || attachment === undefined) return;
  await audit.write({
    ...by,
    act: "figures-exported",
    subject: wish.villageId ?? "all",
    facts: { what: wish.want, ...(wish.month === undefined ? {} : { month: wish.month }) },
  });
}

/** The answer, if it was counted a few minutes ago. */
export function answerKept(deps: AnswerDeps, wish: Wish, language: Language): Reply | undefined {
  if (wish.want === "chains") {
    const chains = deps.reading.kept("reproduction");
    return chains === undefined ? undefined : sayReproduction(chains);
  }
  const figures = deps.reading.kept("figures");
  return figures === undefined ? undefined : answerWith(deps, figures, wish, language);
}

/** @throws what counting throws */
export async function answerWish(deps: AnswerDeps, wish: Wish, language: Language): Promise<Reply> {
  if (wish.want === "chains") return sayReproduction(await deps.reading.read("reproduction"));
  return answerWith(deps, await deps.reading.read("figures"), wish, language);
}

function answerWith(
  deps: AnswerDeps,
  figures: Figures,
  { want, villageId, month }: Wish,
  language: Language,
): Reply {
  const view = { language, playbook: deps.playbook };
  const place = placeIn(figures, villageId);
  if (place === undefined) {
    return {
      words: phrase("figures-few"),
      buttons: [[chooseVillage, wishButton(phrase("figures-to-all"), "all", null)]],
    };
  }
  const attach = (name: string, table: Table): Attachment => ({
    kind: "document",
    name: `${name}.csv`,
    base64: Buffer.from(write(deps.phrasebook, language, table)).toString("base64"),
  });
  if (month !== undefined) {
    const sheet = findMonthSheet(view, figures, place, month);
    if (sheet === undefined) return sayNoMonth(view, month, villageId);
    if (want !== "csv-sheet" || place.people === null)
      return sayMonthSheet(sheet, want === "print");
    return {
      ...sayMonthSheet(sheet, false),
      words: phrase("sheet-month-table", { month: writeWholeMonth(month, language) }),
      attachment: attach(`sheet-${month}`, monthTable(sheet)),
    };
  }
  const file = (name: string, table: Table): Reply => ({
    words: phrase("figures-file-here", { table: name }),
    attachment: attach(`${name}-${figures.today}`, table),
    buttons: [
      [
        wishButton(phrase("figures-tables"), "tables", villageId),
        wishButton(phrase("figures-back"), "all", villageId),
      ],
    ],
  });
  switch (want) {
    case "all":
    case "chains": // said before it came here
      return sayFigures(view, figures, place);
    case "road":
      return sayRoad(view, place);
    case "weeks":
      return sayWeeks(view, figures);
    case "problems":
      return sayProblems(view, figures, place);
    case "sheet":
    case "print":
      return saySheet(view, figures, place, want === "print");
    case "pic-road":
    case "pic-weeks":
    case "pic-parcels":
      return sayPictureOf(want, view, figures, place);
    case "csv-sheet":
      return file("sheet", sheetTable(view, figures, place));
    default: {
      const name = tableNameOf(want);
      return file(name, tableOf(name, view, figures, place));
    }
  }
}

function write(phrasebook: Phrasebook, language: Language, { header, rows }: Table): string {
  return writeCsv(
    header.map((words) => phrasebook.text(language, words)),
    rows.map((row) =>
      row.map((cell) =>
        cell !== null && typeof cell === "object" ? phrasebook.text(language, cell) : cell,
      ),
    ),
  );
}
