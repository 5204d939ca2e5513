/**
 * What curators are told beyond what keeps the bot from starting.
 *
 * The bot never runs these: a folder that worked yesterday works today, whatever a new check finds.
 */
import path from "node:path";
import type { Problem } from "../problem.ts";
import type { Source } from "../sources.ts";
import { checkEndings } from "./endings.ts";
import { checkAgainstArticles, checkLanguages } from "./figures-agree.ts";
import type { FindingKind } from "./finding.ts";
import { readFolder } from "./passages.ts";
import { checkScreens, readScreens } from "./screens.ts";

/** A kind becomes an error once the shipped folder has none of it. */
const severities: Readonly<Record<FindingKind, Problem["severity"]>> = {
  article: "error",
  unnamed: "error",
  language: "error",
  spelled: "error",
  ending: "error",
  screen: "error",
};

/**
 * @param told what is said of the folder already: nothing is said twice
 * @param now decides which laws have ended, nothing else
 */
export async function checkFolder(
  dir: string,
  sources: ReadonlyMap<string, Source>,
  told: readonly Problem[],
  now: Date,
): Promise<readonly Problem[]> {
  const folder = await readFolder(dir);
  const problems: Problem[] = [];
  const screens = await readScreens(path.join(dir, "screens.yaml"), problems);
  const findings = [
    ...checkAgainstArticles(folder),
    ...checkLanguages(folder),
    ...checkEndings(folder, sources, now.toISOString().slice(0, 10)),
    ...(screens === undefined ? [] : checkScreens(folder, screens)),
  ];
  const said = new Set(told.map(({ file, reason }) => `${file} ${reason}`));
  return [
    ...problems,
    ...findings
      .filter(({ file, reason }) => !said.has(`${file} ${reason}`))
      .map(({ kind, ...found }): Problem => ({ ...found, severity: severities[kind] })),
  ].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
