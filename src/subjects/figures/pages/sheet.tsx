/**
 * The sheet for this month, for the township: on the screen as long as it needs to be, printed as one page of
 * A4. It is the chat's picture, and the table behind it.
 */
import { raw } from "hono/html";
import { page, type Page, type PageAnswer, type PageView, under } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { saveTable } from "../../../bot/page/saved.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { writeCsv } from "../../shop/index.ts";
import { saySheet, sheetTable } from "../rules/sheet.ts";
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
  opens: { "stats:sheet": (place = "") => (place === "-" ? "" : `?village=${place}`) },
};

async function show(deps: AnswerDeps, turn: Turn, ask: PageView): Promise<PageAnswer | undefined> {
  const wanted = ask.query.get("village");
  const village = wanted === null ? undefined : await turn.records.members.findVillage(wanted);
  if (wanted !== null && village === undefined) return undefined;
  const query = village === undefined ? "" : `?village=${village.id}`;
  const [rest] = ask.rest;
  const figures = (rest === undefined ? counted : countedForFile)(deps.reading, "figures");
  const place = figures === undefined ? undefined : placeIn(figures, village?.id ?? null);
  const view: FiguresView = { language: turn.language, playbook: deps.playbook };
  if (rest === "table" && figures !== undefined && mayBeTold(place)) {
    const { header, rows } = sheetTable(view, figures, place);
    const table = { name: "sheet", title, header, rows: saidCells(ask, rows) };
    return saveTable(turn, ask, table, writeCsv);
  }
  if (rest !== undefined) return undefined;
  return {
    kind: "page",
    title,
    body: (
      <>
        <h1>{ask.text(title)}</h1>
        {figures === undefined ? (
          <p class="news">
            {ask.text(phrase("numbers-counting"))}{" "}
            <a href={`/console/sheet${query}`}>{ask.text(phrase("numbers-again"))}</a>
          </p>
        ) : (
          <Sheet ask={ask} view={view} figures={figures} place={place} query={query} />
        )}
        <p class="row">
          <a href={`/console/numbers${query}`}>{ask.text(phrase("numbers-title"))}</a>
        </p>
      </>
    ),
  };
}

const mayBeTold = (place: PlaceFigures | undefined): place is PlaceFigures =>
  place !== undefined && place.people !== null;

function Sheet({
  ask,
  view,
  figures,
  place,
  query,
}: {
  readonly ask: PageView;
  readonly view: FiguresView;
  readonly figures: Figures;
  /** `undefined`: of this village nothing may be told. */
  readonly place: PlaceFigures | undefined;
  readonly query: string;
}) {
  if (!mayBeTold(place)) {
    return <Said ask={ask} words={phrase("figures-few")} />;
  }
  const table = sheetTable(view, figures, place);
  const drawn = (onPaper: boolean) => {
    const { attachment } = saySheet(view, figures, place, onPaper);
    return attachment?.kind === "chart" ? raw(ask.draw(attachment.chart)) : null;
  };
  const picture = ask.text(phrase("numbers-picture", { part: "sheet" }));
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
        <Said ask={ask} words={meanings} />
      </details>
      <details>
        <summary>{ask.text(phrase("page-table"))}</summary>
        <NumbersTable ask={ask} part={{ name: "sheet", table }} file={`sheet/table${query}`} />
      </details>
    </section>
  );
}
