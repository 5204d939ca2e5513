/** One part of the numbers: the picture, the table behind it, what it means. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { PageView } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { Table } from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Reading, Readings } from "../rules/record.ts";
import type { Table as Counted } from "../rules/tables.ts";
import type { Part } from "./numbers.tsx";

/** A page cannot wait for a count: the next look at it finds what this one had counted, however briefly that is kept. */
const shownForMs = 15_000;
/** As long as a desk stands: a file is of what its page showed. */
const savedForMs = 30 * 60_000;

/** What was counted lately; `undefined` while it is being counted beside everything else. */
export function counted<Name extends keyof Readings>(reading: Reading, name: Name) {
  const found = reading.kept(name, shownForMs);
  // Why it failed is written down there.
  if (found === undefined) void reading.read(name).catch(() => undefined);
  return found;
}

/** The same for a file. */
export const countedForFile = <Name extends keyof Readings>(reading: Reading, name: Name) =>
  reading.kept(name, savedForMs);

/** Rows on the page; the file has all. */
const mostRows = 60;

export function NumbersPart({
  ask,
  part,
  children,
}: {
  readonly ask: PageView;
  readonly part: Part;
  readonly children?: Child;
}) {
  const heading = ask.text(phrase("numbers-part", { part: part.name }));
  return (
    <section aria-labelledby={part.name}>
      <h2 id={part.name}>{heading}</h2>
      {part.chart === undefined ? (
        part.words === undefined && <p>{ask.text(phrase("numbers-none"))}</p>
      ) : (
        <div
          class="chart"
          role="img"
          aria-label={ask.text(phrase("numbers-picture", { part: part.name }))}
        >
          {raw(ask.draw(part.chart))}
        </div>
      )}
      {part.words === undefined ? null : <Said ask={ask} words={part.words} />}
      <details>
        <summary>{ask.text(phrase("page-what"))}</summary>
        <Said ask={ask} words={phrase("numbers-what", { part: part.name })} />
      </details>
      {part.table.rows.length === 0 ? null : (
        <details>
          <summary>{ask.text(phrase("page-table"))}</summary>
          {children}
        </details>
      )}
    </section>
  );
}

/** What a table holds, in the reader's language. */
export const saidCells = (ask: PageView, rows: Counted["rows"]) =>
  rows.map((cells) =>
    cells.map((cell) => (cell !== null && typeof cell === "object" ? ask.text(cell) : cell)),
  );

export function NumbersTable({
  ask,
  part: { name, table },
  file,
}: {
  readonly ask: PageView;
  readonly part: Pick<Part, "name" | "table">;
  /** Where it is saved as a file. */
  readonly file: string;
}) {
  const rows = saidCells(ask, table.rows.slice(-mostRows));
  return (
    <>
      <Table
        ask={ask}
        to="numbers"
        // Of its own: the part around it has the heading as its name.
        caption={{ lines: [phrase("page-table"), phrase("numbers-part", { part: name })] }}
        columns={table.header.map((label, index) => ({
          label,
          isNumber: rows.some((cells) => typeof cells[index] === "number"),
        }))}
        rows={rows.map((cells) => cells.map((cell) => cell ?? "–"))}
      />
      <p class="row">
        <a href={`/console/${file}`}>{ask.text(phrase("page-export"))}</a>
      </p>
    </>
  );
}
