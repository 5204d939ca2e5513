/**
 * `npm run bench -- all`: every figure that is kept fast, beside the last in docs/figures.md. `BENCH_PEOPLE` and
 * `BENCH_ROUNDS` make it shorter; `LONG=1` adds a hundred thousand articles. A bench that fails is said, and the others go on.
 */
import { say } from "./bots.ts";
import { compared } from "./kept.ts";

const benches = {
  start: () => import("./start.ts"),
  search: () => import("./search.ts"),
  scale: () => import("./scale.ts"),
  throughput: () => import("./throughput.ts"),
  worst: () => import("./worst.ts"),
  console: () => import("./console.ts"),
  claims: () => import("./claims.ts"),
  broadcast: () => import("./broadcast.ts"),
  backup: () => import("./backup.ts"),
  two: () => import("./two.ts"),
};

/** Phrasings an article, as the shipped ones have at least. */
const phrasings = "30";

export async function run(): Promise<void> {
  const failed: string[] = [];
  for (const [name, open] of Object.entries(benches)) {
    say(`\n${name}`);
    try {
      await (await open()).run(name === "scale" ? [phrasings, "kept"] : []);
    } catch (error) {
      failed.push(`${name} failed: ${String(error)}`);
    }
  }
  const { table, worse, missing } = compared();
  say(`\n${table.join("\n")}\n`);
  for (const sentence of failed) say(sentence);
  for (const name of missing) say(`not measured: ${name}`);
  for (const sentence of worse) say(`a fifth worse: ${sentence}`);
  say(
    worse.length === 0 ? "nothing is a fifth worse" : `${worse.length} figures are a fifth worse`,
  );
}
