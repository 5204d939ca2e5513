/** A table of the console that is searched, put in order, paged and saved. A subject says what its rows are. */
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Page, PageAnswer, PageView } from "./page.ts";
import { mostSaved, saveTable, type Cell, type WriteTable } from "./saved.tsx";
import { addressWith, Table, tableRows, writeCursor, type Column } from "./table.tsx";
import { writeWholeDay } from "../calendar.ts";
import { phrase, type Words } from "../reply.ts";
import type { Turn } from "../context.ts";

export interface List<Deps, Row> {
  /** Of the page, and of the file. */
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly Column[];
  /** What is said where there is no row at all: how the first comes. */
  readonly empty?: Words;
  readonly write: WriteTable;
  /** The order that holds; absent: there is one alone. */
  sort?(ask: PageView): string;
  /** At most so many of what the query asks for. */
  find(turn: Turn, ask: PageView, most: number): Promise<readonly Row[]>;
  /** One for each column, as a file holds them. The page has a dash where there is nothing. */
  cells(deps: Deps, turn: Turn, ask: PageView, row: Row): readonly Cell[];
  /** Pages to which the cells lead, from the first on. */
  links(row: Row): readonly string[];
  /** What tells the rows behind this one. */
  cursor(ask: PageView, row: Row): readonly (string | number)[];
}

/** What a page of a list needs: its table, and the way to the same as a file. */
export interface Listed {
  readonly table: JSX.Element;
  readonly saved: JSX.Element;
}

/**
 * Shows the list, its file (`table`), and one of its things.
 *
 * @param lay the page around the table
 * @param one the page of what stands behind the list's name in the address; absent: it has none
 */
export function showList<Deps, Row>(
  list: List<Deps, Row>,
  lay: (deps: Deps, turn: Turn, ask: PageView, listed: Listed) => Promise<JSX.Element>,
  one?: (turn: Turn, ask: PageView, id: string) => Promise<PageAnswer | undefined>,
): Page<Deps>["show"] {
  return async (deps, turn, ask) => {
    const [rest] = ask.rest;
    if (rest === "table") return save(list, deps, turn, ask);
    if (rest !== undefined) return one?.(turn, ask, rest);
    const listed = {
      table: await table(list, deps, turn, ask),
      saved: (
        <a href={addressWith(`${list.name}/table`, ask.query, {})}>
          {ask.text(phrase("page-export"))}
        </a>
      ),
    };
    return { kind: "page", title: list.title, body: await lay(deps, turn, ask, listed) };
  };
}

async function table<Deps, Row>(list: List<Deps, Row>, deps: Deps, turn: Turn, ask: PageView) {
  const found = await list.find(turn, ask, tableRows + 1);
  const shown = found.slice(0, tableRows);
  const last = shown.at(-1);
  const isMore = found.length > tableRows && last !== undefined;
  const sort = list.sort?.(ask);
  return (
    <Table
      ask={ask}
      to={list.name}
      caption={list.title}
      columns={list.columns}
      rows={shown.map((row) => {
        const links = list.links(row);
        return list.cells(deps, turn, ask, row).map((cell, index) => {
          const said = cell === null || cell === "" ? "–" : read(cell, list.columns[index]!, turn);
          const to = links[index];
          return to === undefined ? said : <a href={`/console/${to}`}>{said}</a>;
        });
      })}
      next={isMore ? writeCursor(list.cursor(ask, last)) : undefined}
      {...(sort === undefined ? {} : { sort })}
      {...(list.empty === undefined ? {} : { empty: list.empty })}
    />
  );
}

/** What stands in a file, as a person reads it. */
function read(cell: string | number, { isDay }: Column, { language }: Turn): string | number {
  return isDay === true ? writeWholeDay(String(cell), language) : cell;
}

async function save<Deps, Row>(list: List<Deps, Row>, deps: Deps, turn: Turn, ask: PageView) {
  const found = await list.find(turn, ask, mostSaved + 1);
  const rows = found.map((row) => list.cells(deps, turn, ask, row));
  const header = list.columns.map(({ label }) => label);
  return saveTable(turn, ask, { name: list.name, title: list.title, header, rows }, list.write);
}
