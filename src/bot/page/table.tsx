/**
 * Tables of the console: what is looked for, in which order, a page at a time by what the last row holds, so
 * that the thousandth page costs what the first does. What stands in them is each subject's.
 */
import type { Child } from "hono/jsx";
import type { PageView } from "./page.ts";
import { phrase, type Words } from "../reply.ts";

/** Rows on one page. */
export const tableRows = 25;

/** What was asked for, with this changed; a page further on is left. */
export function addressWith(
  to: string,
  query: URLSearchParams,
  change: Readonly<Record<string, string | undefined>>,
): string {
  const next = new URLSearchParams(query);
  next.delete("after");
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === "") next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === "" ? `/console/${to}` : `/console/${to}?${text}`;
}

/** What the last row of a page holds, as it stands in an address. */
export function writeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** @returns `undefined` for the first page, and for what nobody wrote */
export function readCursor(text: string | null): readonly (string | number)[] | undefined {
  if (text === null || text.length > 400) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    const isOurs = Array.isArray(keys) && keys.length === 2;
    const isPlain = (key: unknown) =>
      Number.isSafeInteger(key) || (typeof key === "string" && !key.includes("\0"));
    return isOurs && keys.every(isPlain) ? (keys as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}

/** One of these, as it stands in the query; else the first. */
export function choiceOf<Choice extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly Choice[],
): Choice {
  return choices.find((choice) => choice === query.get(name)) ?? choices[0]!;
}

export interface Filter {
  readonly name: string;
  readonly label: Words;
  /** The first stands for all. */
  readonly options: readonly { readonly value: string; readonly label: Words }[];
}

/** A form of the same address: what is looked for, and which rows. */
export function Search({
  ask,
  to,
  label,
  filters,
  hidden = [],
}: {
  readonly ask: PageView;
  readonly to: string;
  readonly label: Words;
  readonly filters: readonly Filter[];
  /** What stays as it is. */
  readonly hidden?: readonly string[];
}) {
  return (
    <form method="get" action={`/console/${to}`} role="search">
      {hidden.map((name) => {
        const value = ask.query.get(name);
        return value === null ? null : <input type="hidden" name={name} value={value} />;
      })}
      <p class="row">
        <label>
          {ask.text(label)}
          <input type="search" name="q" value={ask.query.get("q") ?? ""} maxlength={60} />
        </label>
        {filters.map((filter) => (
          <label>
            {ask.text(filter.label)}
            <select name={filter.name}>
              {filter.options.map(({ value, label: each }) => (
                <option value={value} selected={value === (ask.query.get(filter.name) ?? "")}>
                  {ask.text(each)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button>{ask.text(phrase("page-show"))}</button>
      </p>
    </form>
  );
}

export interface Column {
  readonly label: Words;
  /** The order by which this column stands first; absent: it gives none. */
  readonly sort?: string;
  readonly isNumber?: boolean;
  /** `2026-03-05` in a file, and as people write it on the page. */
  readonly isDay?: boolean;
}

export interface TableProps {
  readonly ask: PageView;
  readonly to: string;
  readonly caption: Words;
  readonly columns: readonly Column[];
  /** The order that holds. */
  readonly sort?: string;
  /** The first cell names its row. */
  readonly rows: readonly (readonly Child[])[];
  /** Of the row behind which there are more. */
  readonly next?: string | undefined;
  /** What is said where there is no row at all: how the first comes. */
  readonly empty?: Words;
}

export function Table({ ask, to, caption, columns, sort, rows, next, empty }: TableProps) {
  const title = ask.text(caption);
  const labels = columns.map(({ label }) => ask.text(label));
  return (
    <>
      <div class="wide" tabindex={0} role="region" aria-label={title}>
        {/* On a phone its rows are laid out otherwise; roles keep it a table for who hears it. */}
        <table class="list" role="table">
          <caption>{title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ sort: by, isNumber }, index) => (
                <th
                  scope="col"
                  role="columnheader"
                  class={isNumber === true ? "number" : undefined}
                  aria-sort={by !== undefined && by === sort ? sortWord(by) : undefined}
                >
                  {by === undefined ? (
                    labels[index]
                  ) : (
                    <a href={addressWith(to, ask.query, { sort: by })}>{labels[index]}</a>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((cells) => (
              <tr role="row">
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th scope="row" role="rowheader">
                      {cell}
                    </th>
                  ) : (
                    <td
                      role="cell"
                      class={columns[index]?.isNumber === true ? "number" : undefined}
                      data-label={labels[index]}
                    >
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > 0 ? null : (
        <p>
          {ask.text(isNarrowed(ask.query) ? phrase("page-none") : (empty ?? phrase("page-empty")))}
        </p>
      )}
      <Further ask={ask} to={to} next={next} />
    </>
  );
}

/** The way to the rows behind these, and back to the first. */
export function Further({ ask, to, next }: Pick<TableProps, "ask" | "to" | "next">) {
  const isFurther = ask.query.get("after") !== null;
  if (next === undefined && !isFurther) return null;
  return (
    <nav class="row" aria-label={ask.text(phrase("page-pages"))}>
      {isFurther ? (
        <a href={addressWith(to, ask.query, {})}>{ask.text(phrase("page-first"))}</a>
      ) : null}
      {next === undefined ? null : (
        <a href={addressWith(to, ask.query, { after: next })} rel="next">
          {ask.text(phrase("page-next"))}
        </a>
      )}
    </nav>
  );
}

/** Something was looked for; another order alone leaves nothing out. */
export const isNarrowed = (query: URLSearchParams): boolean =>
  [...query].some(([name, value]) => name !== "sort" && value !== "");

/** Orders by a number begin with the largest. */
const sortWord = (by: string) => (by.startsWith("most-") ? "descending" : "ascending");
