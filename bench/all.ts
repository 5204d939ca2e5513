/** `npm run bench -- all`: every figure that is kept fast, beside the last in docs/figures.md. */
import { say } from "./bots.ts";
import { compared } from "./kept.ts";

const benches = [
  () => import("./start.ts"),
  () => import("./search.ts"),
  () => import("./throughput.ts"),
];

export async function run(): Promise<void> {
  for (const open of benches) await (await open()).run();
  const { table, worse } = compared();
  say(`\n${table.join("\n")}\n`);
  for (const sentence of worse) say(`a fifth worse: ${sentence}`);
  say(
    worse.length === 0 ? "nothing is a fifth worse" : `${worse.length} figures are a fifth worse`,
  );
}
