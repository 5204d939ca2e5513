/** Tables that come in as files: RFC 4180, read strictly, so that no cell slips into another column unseen. */

export interface CsvRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvProblem =
  /** Not UTF-8: whoever saved it chose other letters. */
  | { readonly kind: "letters" }
  /** Semicolons or tabs stand between the cells. */
  | { readonly kind: "separator" }
  /** A quotation mark that does not end, or stands in the middle of a cell. */
  | { readonly kind: "quote"; readonly line: number };

/** One cell, with what ends it. A quoted one has its marks doubled inside. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** Rows with something in them. */
export function readCsv(text: string): readonly CsvRow[] | CsvProblem {
  if (text.includes("\u{FFFD}") || text.includes("\0")) return { kind: "letters" };
  const body = text.replace(/^\u{FEFF}/u, "");
  const [head = ""] = body.split(/[\r\n]/, 1);
  if (!head.includes(",") && /[;\t]/.test(head)) return { kind: "separator" };
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, from] = [0, 1, 1];
  while (at < body.length || cells.length > 0) {
    cell.lastIndex = at;
    const found = cell.exec(body);
    if (found === null) return { kind: "quote", line };
    const [whole, quoted, plain = "", end = ""] = found;
    at += whole.length;
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
    if (end === ",") continue;
    if (cells.some((each) => each !== "")) rows.push({ line: from, cells });
    [cells, from] = [[], line];
  }
  return rows;
}
