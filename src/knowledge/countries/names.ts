/**
 * Names.yaml: shops, offices, numbers and money of the country that the folder is written for. Villages elsewhere must
 * not meet them as something to do.
 *
 * Says whether a text has one. What follows from it is for whoever asks.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { parseYaml } from "../lines.ts";
import type { Problem } from "../problem.ts";

const list = z.array(z.coerce.string().trim().min(1)).min(1);

const schema = z.strictObject({
  /** Found as whole words. */
  words: list,
  /** Found anywhere. */
  signs: list,
});

/** The first name in a text, as the file writes it; `undefined` where there is none. */
export type FindName = (text: string) => string | undefined;

/** Reads the names; without the file nothing is found. */
export async function readNames(file: string, problems: Problem[]): Promise<FindName> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return () => undefined;
  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  return parsed === undefined ? () => undefined : createFindName(parsed.value);
}

function createFindName({ words, signs }: z.output<typeof schema>): FindName {
  const whole = words.map(escaped).join("|");
  // A number is not part of a longer one, and a word not part of another.
  const pattern = new RegExp(
    String.raw`(?<![A-Za-z\d])(?:${whole})(?![A-Za-z\d])|${signs.map(escaped).join("|")}`,
    "u",
  );
  return (text) => pattern.exec(text)?.[0];
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** An example from China, or from the village of the case, is fine where it is said to be one. */
export function saysChina(text: string): boolean {
  return /China|中国|Qing Yan Liu|青岩刘/.test(text);
}
