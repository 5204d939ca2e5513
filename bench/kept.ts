/**
 * What is kept fast: figures that benches note, beside the last ones in docs/figures.md.
 *
 * `npm run bench -- all` runs the benches and prints the table anew; whatever is a fifth worse is named. Figures of
 * time stand beside a bare bot of the same run, or are medians, since these machines are noisy.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Kept {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly better: "less" | "more";
}

const noted: Kept[] = [];
/** Worse by so much is named. */
const slack = 0.2;
const file = join(import.meta.dirname, "../docs/figures.md");
const heading = "## Kept fast";

export function note(
  name: string,
  value: number,
  unit: string,
  better: "less" | "more" = "less",
): void {
  noted.push({ name, value, unit, better });
}

/** The table for docs/figures.md, a sentence for each figure that is a fifth worse than there, and those that nobody noted. */
export function compared(): {
  readonly table: readonly string[];
  readonly worse: readonly string[];
  readonly missing: readonly string[];
} {
  const last = lastFigures();
  const table = ["| figure | value | unit | before |", "| --- | --- | --- | --- |"];
  const worse: string[] = [];
  for (const { name, value, unit, better } of noted) {
    const before = last.get(name);
    const shown = Number(value.toPrecision(3));
    table.push(`| ${name} | ${shown} | ${unit} | ${before ?? "–"} |`);
    if (before === undefined) continue;
    const share = better === "less" ? value / before : before / value;
    if (share > 1 + slack) worse.push(`${name}: ${shown} ${unit}, before ${before}`);
  }
  const missing = [...last.keys()].filter((name) => noted.every((each) => each.name !== name));
  return { table, worse, missing };
}

function lastFigures(): ReadonlyMap<string, number> {
  const [, section = ""] = readFileSync(file, "utf8").split(heading);
  const rows = section.split("\n## ")[0]!.matchAll(/^\| ([^|]+?) +\| ([\d.]+) +\|/gm);
  return new Map([...rows].map(([, name, value]) => [name!, Number(value)]));
}
