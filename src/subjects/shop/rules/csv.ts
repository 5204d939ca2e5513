/**
 * Shop: tables as CSV files that any spreadsheet opens, and that no spreadsheet runs.
 *
 * RFC 4180 with a byte order mark, without which Excel shows Chinese as noise. What a person typed
 * is text and stays text: a cell that a spreadsheet would take for a formula gets an apostrophe in
 * front. What a column means is for the caller.
 */

/** Text as a person wrote it, a real number, or nothing. */
export type Cell = string | number | null;

const byteOrderMark = "\uFEFF";

/**
 * Where a formula would begin: at the start of the text, or behind what another spreadsheet takes
 * for the end of a cell (semicolon, tab, line), even after spaces, quotes and unseen characters.
 */
const formulaStart =
  /(?<=^|[;\t\r\n])(?=[\s\p{Cc}\p{Cf}\p{Zs}"'‘’“”]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B＝＋－＠])/gu;

/** Cells that begin so are taken for something else than text, whatever follows. */
const oddStart = /^[\t\r\n]/;

/**
 * A whole file, lines ended by CRLF, to be stored as UTF-8.
 *
 * Numbers stay numbers; one that is not finite becomes an empty cell.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + writeCsvRows([header, ...rows]);
}

/** More rows of a file that begins elsewhere. */
export function writeCsvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = harmless(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text with an apostrophe wherever a formula would begin; other texts as they are. */
export function harmless(text: string): string {
  const marked = text.replace(formulaStart, "'");
  return oddStart.test(marked) ? `'${marked}` : marked;
}
