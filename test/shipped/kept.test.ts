/** What `npm run bench -- all` makes of its figures: each beside the last in docs/figures.md, and what is a fifth worse. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compared, note } from "../../bench/kept.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/figures.md"), "utf8");
const [, section = ""] = /^## Kept fast[^]*?\n(\|[^]*?)\n\n/m.exec(page) ?? [];
/** Name, last figure and unit of each row. */
const rows = section
  .split("\n")
  .slice(2)
  .map((row) => row.split("|").map((cell) => cell.trim()))
  .map((cells) => ({ name: cells[1]!, last: Number(cells[2]), unit: cells.at(-2)! }));

it("names each figure that is a fifth worse than the last one, and each that nobody took", () => {
  const [slower, less, nearly, untaken, ...others] = rows;
  note(slower!.name, slower!.last / 1.21, "times", "more");
  note(less!.name, less!.last * 1.21, "ms");
  note(nearly!.name, nearly!.last * 1.19, "ms");
  for (const { name, last, unit } of others) note(name, last, unit);
  note("what nobody took before", 1, "ms");

  const { table, worse, missing } = compared();

  expect(worse.map((sentence) => sentence.split(":")[0])).toEqual([slower!.name, less!.name]);
  expect(missing).toEqual([untaken!.name]);
  expect(table).toHaveLength(2 + rows.length);
  expect(table.at(-1)).toBe("| what nobody took before | 1 | ms | – |");
  expect(table.slice(2, -1).filter((row) => row.endsWith("| – |"))).toEqual([]);
});

it("has a figure of every bench that it runs", () => {
  const all = readFileSync(join(import.meta.dirname, "../../bench/all.ts"), "utf8");
  const benches = [...all.matchAll(/import\("\.\/(\w+)\.ts"\)/g)].map(([, name]) => name!);
  const begins = {
    start: "start to",
    search: "search en",
    scale: "search among",
    throughput: "menu tap",
    worst: "dearest turn",
    console: "slowest page",
    claims: "slowest claim",
    broadcast: "broadcast, of",
    backup: "backup of",
    two: "two processes",
  };

  expect(benches.toSorted()).toEqual(Object.keys(begins).toSorted());
  for (const begin of Object.values(begins)) {
    expect(rows.map(({ name }) => name)).toContainEqual(expect.stringMatching(`^${begin}`));
  }
});
