/**
 * Sources.yaml, which names what the answers rest on and when it was read.
 *
 * An article points here by id. Nothing is fetched: an address is only checked for its form.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { isDay } from "../bot/calendar.ts";
import { parseYaml } from "./lines.ts";
import { errorAt, type Problem } from "./problem.ts";

export interface Source {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** Official address, where there is one. */
  readonly url: string | null;
  /** Month in which it was last read, `YYYY-MM`. */
  readonly checked: string;
  /** Day from which it holds no more, `YYYY-MM-DD`, where that is known. */
  readonly ends?: string;
}

const schema = z.record(
  z.string(),
  z.strictObject({
    en: z.string().min(1),
    zh: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).optional(),
    checked: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2026-11"),
    ends: z.string().refine(isDay, "a day such as 2027-01-01").optional(),
  }),
);

/** Reads all sources by id; none when the file is missing or wrong. */
export async function readSources(
  file: string,
  problems: Problem[],
): Promise<ReadonlyMap<string, Source>> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    problems.push(errorAt(file, 1, "the file is missing"));
    return new Map();
  }

  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  const entries = Object.entries(parsed?.value ?? {});
  return new Map(
    entries.map(([id, { en, zh, url, checked, ends }]) => [
      id,
      { id, name: { en, zh }, url: url ?? null, checked, ...(ends === undefined ? {} : { ends }) },
    ]),
  );
}
