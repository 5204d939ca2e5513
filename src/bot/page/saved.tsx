/** A table of the console as a file that leaves the house: that it did is noted in the audit list. */
import type { PageAnswer, PageView } from "./page.ts";
import { note } from "../officers.ts";
import { phrase, type Words } from "../reply.ts";
import type { Turn } from "../context.ts";

/** Rows of one file: more would keep everybody waiting. */
export const mostSaved = 5_000;

/** Text as a person wrote it, a number, or nothing. */
export type Cell = string | number | null;

export type WriteTable = (header: readonly string[], rows: readonly (readonly Cell[])[]) => string;

export async function saveTable(
  turn: Turn,
  ask: PageView,
  table: {
    /** Of the page, and of the file. */
    readonly name: string;
    readonly title: Words;
    readonly header: readonly Words[];
    /** One more than `mostSaved` where there are more. */
    readonly rows: readonly (readonly Cell[])[];
  },
  write: WriteTable,
): Promise<PageAnswer> {
  const { name, title, header, rows } = table;
  if (rows.length > mostSaved) {
    const body = (
      <>
        <h1>{ask.text(title)}</h1>
        <p>{ask.text(phrase("page-export-long", { most: mostSaved }))}</p>
        <p class="row">
          <a href={`/console/${name}`}>{ask.text(phrase("back"))}</a>
        </p>
      </>
    );
    return { kind: "page", title, body };
  }
  await note(turn, "table-saved", name, { rows: rows.length });
  const text = write(
    header.map((words) => ask.text(words)),
    rows,
  );
  return { kind: "table", name: `${name}.csv`, text };
}
