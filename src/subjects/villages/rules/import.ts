/**
 * Villages brought in by a table: what a line may hold, and what is wrong with one that cannot be read. The
 * rules of each thing are those of the chat.
 */
import { parseVillageName, villageKey } from "../../joining/index.ts";
import { parseCountry, parseTimeZone } from "./place.ts";
import { readHouseholds } from "./households.ts";
import { readCsv, type CsvProblem } from "./read-csv.ts";

/** One village as a line has it; what is absent stays as it is. */
export interface VillageLine {
  readonly name: string;
  readonly county?: string;
  readonly country?: string;
  readonly timeZone?: string;
  readonly households?: number;
}

export type Fact = keyof VillageLine;

export type ImportProblem =
  | CsvProblem
  | { readonly kind: "empty" }
  | { readonly kind: "no-name-column" }
  | { readonly kind: "too-many"; readonly most: number }
  /** More cells than the first line has. */
  | { readonly kind: "cells"; readonly line: number }
  | { readonly kind: "unread"; readonly line: number; readonly fact: Fact; readonly typed: string }
  | { readonly kind: "twice"; readonly line: number; readonly name: string };

/** A county has fewer. */
export const mostLines = 2_000;

/** How the first line may name a column, folded. */
const named: Readonly<Record<string, Fact>> = {
  name: "name",
  village: "name",
  村: "name",
  村子: "name",
  村名: "name",
  county: "county",
  县: "county",
  县市: "county",
  country: "country",
  国家: "country",
  timezone: "timeZone",
  时区: "timeZone",
  households: "households",
  homes: "households",
  户数: "households",
  多少户: "households",
};

const folded = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "");

/** What could not be read is typed back; more of it would be a page of its own. */
const mostTyped = 60;

export function readVillageLines(
  text: string,
): { readonly lines: readonly VillageLine[] } | { readonly problems: readonly ImportProblem[] } {
  const rows = readCsv(text);
  if ("kind" in rows) return { problems: [rows] };
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return { problems: [{ kind: "empty" }] };
  const columns = head.cells.map((each) => named[folded(each)]);
  if (!columns.includes("name")) return { problems: [{ kind: "no-name-column" }] };
  if (body.length > mostLines) return { problems: [{ kind: "too-many", most: mostLines }] };
  const problems: ImportProblem[] = [];
  const lines: VillageLine[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of body) {
    if (cells.length > columns.length) {
      problems.push({ kind: "cells", line });
      continue;
    }
    const facts: Record<string, string | number> = {};
    for (const [index, fact] of columns.entries()) {
      const typed = cells[index] ?? "";
      if (fact === undefined || (typed === "" && fact !== "name")) continue;
      const value = readers[fact](typed);
      if (value === undefined) {
        problems.push({ kind: "unread", line, fact, typed: typed.slice(0, mostTyped) });
      } else facts[fact] = value;
    }
    const name = facts["name"];
    if (typeof name !== "string") continue;
    if (seen.has(villageKey(name))) problems.push({ kind: "twice", line, name });
    seen.add(villageKey(name));
    lines.push({ ...facts, name });
  }
  return problems.length > 0 ? { problems } : { lines };
}

const readers: Readonly<Record<Fact, (typed: string) => string | number | undefined>> = {
  name: parseVillageName,
  county: parseVillageName,
  country: parseCountry,
  timeZone: parseTimeZone,
  households: readHouseholds,
};
