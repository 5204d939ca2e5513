/**
 * The numbers: each part as a picture, with the table behind it, and what it means. They are the chat's
 * figures: nothing of fewer than five people is in them.
 */
import { localDay } from "../../../bot/local-time.ts";
import { monthOf } from "../../../bot/calendar.ts";
import { currencyOf } from "../../../bot/money.ts";
import type { ChartSpec } from "../../../bot/chart.ts";
import { page, type Page, type PageAnswer, type PageView, under } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { saveTable } from "../../../bot/page/saved.tsx";
import { phrase, type Phrase, type Reply, type Words } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { monthPlus, writeCsv } from "../../shop/index.ts";
import { capitalRows } from "../rules/capital-rows.ts";
import { everywhere } from "../rules/capitals.ts";
import type { Figures, PlaceFigures } from "../rules/record.ts";
import { type Table, tableOf } from "../rules/tables.ts";
import type { AnswerDeps } from "../screens/answer.ts";
import { capitalsPicture, mostMonths, sayCapitals } from "../screens/capitals-say.ts";
import { type CapitalsDeps, pageOf } from "../screens/capitals.ts";
import { boardOf, spreadOfPage, waitsOf } from "../screens/number-charts.ts";
import { sayPictureOf } from "../screens/say-pictures.ts";
import { placeIn, sayFigures } from "../screens/say.ts";
import { counted, countedForFile, NumbersPart, NumbersTable, saidCells } from "./parts.tsx";

type Deps = AnswerDeps & CapitalsDeps;

export interface Part {
  readonly name: string;
  readonly chart: ChartSpec | undefined;
  readonly table: Table;
  /** Said beside the picture. */
  readonly words?: Words;
}

/** Villages offered for what was typed. */
const mostFound = 12;

const title = phrase("numbers-title");

export const numbers: Page<Deps> = {
  ...page<Deps, Turn>(officer, under("numbers", title), show),
  opens: {
    "stats:all": (place = "") => (place === "-" ? "" : `?village=${place}`),
    "board:of": (place = "") => `?village=${place}`,
    "capitals:of": (place = "") => (place === everywhere ? "" : `?village=${place}`),
    "do:stats": () => "",
  },
};

async function show(deps: Deps, turn: Turn, ask: PageView): Promise<PageAnswer | undefined> {
  const wanted = ask.query.get("village");
  const village = wanted === null ? undefined : await turn.records.members.findVillage(wanted);
  if (wanted !== null && village === undefined) return undefined;
  const villageId = village?.id ?? null;
  const [rest = ""] = ask.rest;
  const figures = (rest === "" ? counted : countedForFile)(deps.reading, "figures");
  const [as, name = ""] = rest.split(/-(.*)/s);
  const parts = await partsOf(deps, turn, figures, villageId);
  if (rest === "") {
    return { kind: "page", title, body: await all({ deps, turn, ask, figures, villageId, parts }) };
  }
  const part = parts.find((each) => each.name === name);
  if (as !== "csv" || part === undefined) return undefined;
  const { header } = part.table;
  const rows = saidCells(ask, part.table.rows);
  const table = { name: `numbers-${name}`, title, header, rows };
  return saveTable(turn, ask, table, writeCsv);
}

async function partsOf(
  deps: Deps,
  turn: Turn,
  figures: Figures | undefined,
  villageId: string | null,
): Promise<readonly Part[]> {
  const place = figures === undefined ? undefined : placeIn(figures, villageId);
  return [
    ...(figures === undefined || place === undefined
      ? []
      : countedParts(deps, turn, figures, place)),
    ...(await keptParts(deps, turn, villageId)),
  ];
}

const pictureOf = ({ attachment }: Reply) =>
  attachment?.kind === "chart" ? attachment.chart : undefined;

/** Of what was counted a few minutes ago. */
function countedParts(
  { playbook }: Deps,
  { language }: Turn,
  figures: Figures,
  place: PlaceFigures,
): readonly Part[] {
  if (place.people === null) return [];
  const view = { language, playbook };
  const part = (name: "road" | "weeks" | "parcels"): Part => ({
    name,
    chart: pictureOf(sayPictureOf(`pic-${name}`, view, figures, place)),
    table: tableOf(name, view, figures, place),
  });
  return [
    part("road"),
    ...(place.villageId === null ? [part("weeks")] : []),
    part("parcels"),
    { name: "waits", ...waitsOf(figures, place.villageId, language) },
  ];
}

/** Of what is kept month by month. */
async function keptParts(
  deps: Deps,
  turn: Turn,
  villageId: string | null,
): Promise<readonly Part[]> {
  const { capitals, members } = turn.records;
  const at = villageId ?? everywhere;
  const found = await pageOf(deps, turn, at);
  if (found === undefined) return [];
  const today = localDay(turn.now, deps.timeZone);
  const last = monthOf(today);
  const kept = await capitals.since(at, monthPlus(last, 1 - mostMonths));
  const months: string[] = [];
  for (let month = kept[0]?.month ?? last; month <= last; month = monthPlus(month, 1)) {
    months.push(month);
  }
  const chart = capitalsPicture(found, months, kept);
  const isEmpty = chart.series.every(({ values }) => values.every((value) => value === null));
  const village = villageId === null ? undefined : await members.findVillage(villageId);
  const country = village?.country ?? deps.country;
  const homes = village === undefined ? undefined : await capitals.householdsOf(village.id);
  return [
    ...(village === undefined
      ? []
      : [
          {
            name: "board",
            ...boardOf(found.figures, homes?.count, currencyOf(country) === "CNY", turn.language),
          },
        ]),
    {
      name: "capitals",
      chart: isEmpty ? undefined : chart,
      words: sayCapitals(found).words,
      table: {
        header: ["month", "capital", "figure", "value", "people"].map(capitalColumn),
        rows: capitalRows(kept).map((row) => [
          row.month,
          phrase("capitals-name", { capital: row.capital }),
          phrase("capitals-figure", { figure: row.figure }),
          row.value ?? "–",
          row.people,
        ]),
      },
    },
    { name: "spread", ...spreadOfPage(found) },
  ];
}

const capitalColumn = (name: string): Phrase => phrase(`capitals-file-${name}`);

async function all({
  deps,
  turn,
  ask,
  figures,
  villageId,
  parts,
}: {
  readonly deps: Deps;
  readonly turn: Turn;
  readonly ask: PageView;
  readonly figures: Figures | undefined;
  readonly villageId: string | null;
  readonly parts: readonly Part[];
}) {
  const place = figures === undefined ? undefined : placeIn(figures, villageId);
  const query = villageId === null ? "" : `?village=${villageId}`;
  const typed = ask.query.get("q") ?? "";
  const found = typed === "" ? [] : await turn.records.members.searchVillages(typed, mostFound);
  const view = { language: turn.language, playbook: deps.playbook };
  return (
    <>
      <h1>{ask.text(title)}</h1>
      <form method="get" action="/console/numbers" role="search">
        <p class="row">
          <label>
            {ask.text(phrase("numbers-village"))}
            <input type="search" name="q" value={typed} maxlength={60} />
          </label>
          <button>{ask.text(phrase("page-show"))}</button>
          {found.map(({ id, name }) => (
            <a href={`/console/numbers?village=${id}`}>{name}</a>
          ))}
          {villageId === null ? null : (
            <a href="/console/numbers">{ask.text(phrase("figures-to-all"))}</a>
          )}
        </p>
        {typed !== "" && found.length === 0 ? <p>{ask.text(phrase("page-none"))}</p> : null}
      </form>
      {figures === undefined ? (
        <p class="news">
          {ask.text(phrase("numbers-counting"))}{" "}
          <a href={`/console/numbers${query}`}>{ask.text(phrase("numbers-again"))}</a>
        </p>
      ) : (
        <Said
          ask={ask}
          words={
            place === undefined ? phrase("figures-few") : sayFigures(view, figures, place).words
          }
        />
      )}
      <p class="row">
        <a href={`/console/sheet${query}`}>{ask.text(phrase("sheet-button"))}</a>
      </p>
      {parts.map((part) => (
        <NumbersPart ask={ask} part={part}>
          <NumbersTable ask={ask} part={part} file={`numbers/csv-${part.name}${query}`} />
        </NumbersPart>
      ))}
    </>
  );
}
