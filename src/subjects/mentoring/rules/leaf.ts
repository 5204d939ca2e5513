/** Mentoring: one page of a longer list, and the buttons to the pages beside it. */
import { phrase, type Button } from "../../../bot/reply.ts";

export interface Leaf<Item> {
  readonly items: readonly Item[];
  /** How many stand on earlier pages. */
  readonly from: number;
  /** One row, or none where one page is all. */
  readonly rows: readonly (readonly Button[])[];
}

/**
 * @param page from 0; the last one when there are fewer, since a list may have become shorter
 * @param to the action of a page
 */
export function leafOf<Item>(
  all: readonly Item[],
  page: number,
  size: number,
  to: (page: number) => string,
): Leaf<Item> {
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const from = Math.min(page, last) * size;
  return { items: all.slice(from, from + size), from, rows: leafRows(from, all.length, size, to) };
}

/** The buttons to the pages beside the one that begins at `from`. */
export function leafRows(
  from: number,
  length: number,
  size: number,
  to: (page: number) => string,
): Leaf<unknown>["rows"] {
  const at = from / size;
  const row: Button[] = [];
  if (at > 0) row.push({ label: phrase("mentees-page-before"), action: to(at - 1) });
  if (from + size < length) row.push({ label: phrase("mentees-page-next"), action: to(at + 1) });
  return row.length === 0 ? [] : [row];
}
