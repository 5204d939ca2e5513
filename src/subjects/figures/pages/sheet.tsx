/**
 * The sheet for this month, or of one that is over, for the township: on the screen as long as it needs to be, printed as
 * one page of A4. It is the chat's picture, and the table behind it.
 */
import { raw } from "hono/html";
import { page, type Page, type PageAnswer, type PageView, under } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { saveTable } from "../../../bot/page/saved.tsx";
import { writeWholeMonth } from "../../../bot/calendar.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { writeCsv } from "../../shop/index.ts";
import {
  findMonthSheet,
  monthBefore,
  monthNotes,
  monthTable,
  sayMonthSheet,
} from "../rules/month-sheet.ts";
import { saySheet, sheetTable } from "../rules/sheet.ts";
import { isMonth } from "../rules/wish.ts";
import type { Figures, PlaceFigures } from "../rules/record.ts";
import type { AnswerDeps } from "../screens/answer.ts";
import { type FiguresView, placeIn } from "../screens/say.ts";
import { counted, countedForFile, NumbersTable, saidCells } from "./parts.tsx";

const title = phrase("sheet-button");

/** What each part of it means. */
const meanings = ["people", "road", "parcels", "problems", "done"].map((part) =>
  phrase(`sheet-what-${part}`),
);

export const sheet: Page<AnswerDeps> = {
  ...page<AnswerDeps, Turn>(officer, under("numbers", title), show),
  opens: {
    "stats:sheet": (place = "", month?: string) =>
      queryOf(place === "-" ? undefined : place, month),
  },
};

function queryOf(village: string | undefined, month: string | undefined): string {
  const query = new URLSearchParams({
    ...(village === undefined ? {} : { village }),
    ...(month === undefined ? {} : { month }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

async function show(deps: AnswerDeps, turn: Turn, ask: PageView): Promise<PageAnswer | undefined> {
  const wanted = ask.query.get("village");
  const village = wanted === null ? undefined : await turn.records.members.findVillage(wanted);
  if (wanted !== null && village === undefined) return undefined;
  const month = ask.query.get("month") ?? undefined;
  if (month !== undefined && !isMonth(month)) return undefined;
  const query = queryOf(village?.id, month);
  const [rest] = ask.rest;
  const figures = (rest === undefined ? counted : countedForFile)(deps.reading, "figures");
  const place = figures === undefined ? undefined : placeIn(figures, village?.id ?? null);
  const view: FiguresView = { language: turn.language, playbook: deps.playbook };
  const heading =
    month === undefined
      ? title
      : phrase("sheet-month", { month: writeWholeMonth(month, view.language) });
  const isHere =
    month === undefined || figures?.months.some((each) => each.month === month) === true;
  if (figures !== undefined && !isHere) return undefined;
  if (rest === "table" && figures !== undefined && mayBeTold(place)) {
    const { header, rows } = sheetOf(view, figures, place, month).table;
    const name = month === undefined ? "sheet" : `sheet-${month}`;
    const table = { name, title: heading, header, rows: saidCells(ask, rows) };
    return saveTable(turn, ask, table, writeCsv);
  }
  if (rest !== undefined) return undefined;
  return {
    kind: "page",
    title: heading,
    body: (
      <>
        <h1>{ask.text(heading)}</h1>
        {figures === undefined ? (
          <p class="news">
            {ask.text(phrase("numbers-counting"))}{" "}
            <a href={`/console/sheet${query}`}>{ask.text(phrase("numbers-again"))}</a>
          </p>
        ) : (
          <Sheet ask={ask} view={view} figures={figures} place={place} month={month} />
        )}
        <p class="row">
          <Months ask={ask} view={view} figures={figures} villageId={village?.id} month={month} />
          <a href={`/console/numbers${queryOf(village?.id, undefined)}`}>
            {ask.text(phrase("numbers-title"))}
          </a>
        </p>
      </>
    ),
  };
}

const mayBeTold = (place: PlaceFigures | undefined): place is PlaceFigures =>
  place !== undefined && place.people !== null;

/** What stands on it: as a picture, as a table, and what each part of it means. */
function sheetOf(
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
  month: string | undefined,
) {
  const past = month === undefined ? undefined : findMonthSheet(view, figures, place, month);
  if (past === undefined) {
    const reply = (onPaper: boolean) => saySheet(view, figures, place, onPaper);
    return { part: "sheet", reply, table: sheetTable(view, figures, place), meanings };
  }
  const reply = (onPaper: boolean) => sayMonthSheet(past, onPaper);
  return { part: "month", reply, table: monthTable(past), meanings: monthNotes };
}

function Sheet({
  ask,
  view,
  figures,
  place,
  month,
}: {
  readonly ask: PageView;
  readonly view: FiguresView;
  readonly figures: Figures;
  /** `undefined`: of this village nothing may be told. */
  readonly place: PlaceFigures | undefined;
  readonly month: string | undefined;
}) {
  if (!mayBeTold(place)) {
    return <Said ask={ask} words={phrase("figures-few")} />;
  }
  const sheet = sheetOf(view, figures, place, month);
  const drawn = (onPaper: boolean) => {
    const { attachment } = sheet.reply(onPaper);
    return attachment?.kind === "chart" ? raw(ask.draw(attachment.chart)) : null;
  };
  const picture = ask.text(phrase("numbers-picture", { part: sheet.part }));
  const query = queryOf(place.villageId ?? undefined, month);
  return (
    <section>
      <p>{ask.text(phrase("sheet-desk-how"))}</p>
      <div class="chart screen" role="img" aria-label={picture}>
        {drawn(false)}
      </div>
      <div class="chart paper" role="img" aria-label={picture}>
        {drawn(true)}
      </div>
      <details>
        <summary>{ask.text(phrase("page-what"))}</summary>
        <Said ask={ask} words={sheet.meanings} />
      </details>
      <details>
        <summary>{ask.text(phrase("page-table"))}</summary>
        <NumbersTable
          ask={ask}
          part={{ name: sheet.part, table: sheet.table }}
          file={`sheet/table${query}`}
        />
      </details>
    </section>
  );
}

/** The chat's buttons to other months, as links. */
function Months({
  ask,
  view,
  figures,
  villageId,
  month,
}: {
  readonly ask: PageView;
  readonly view: FiguresView;
  readonly figures: Figures | undefined;
  readonly villageId: string | undefined;
  readonly month: string | undefined;
}) {
  const before = figures === undefined ? undefined : monthBefore(figures, month);
  const to = (other: string | undefined) => `/console/sheet${queryOf(villageId, other)}`;
  return (
    <>
      {before === undefined ? null : (
        <a href={to(before)}>
          {ask.text(
            phrase("sheet-month-before", { month: writeWholeMonth(before, view.language) }),
          )}
        </a>
      )}
      {month === undefined ? null : <a href={to(undefined)}>{ask.text(title)}</a>}
    </>
  );
}
