/**
 * `npm run bench -- <what>`: figures, never pass or fail. Each bench is a file of this folder.
 */
interface Bench {
  run(args: readonly string[]): Promise<void>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  all: () => import("./all.ts"),
  backup: () => import("./backup.ts"),
  broadcast: () => import("./broadcast.ts"),
  claims: () => import("./claims.ts"),
  clusters: () => import("./clusters.ts"),
  confidence: () => import("./confidence.ts"),
  console: () => import("./console.ts"),
  figures: () => import("./figures.ts"),
  "follow-ups": () => import("./follow-ups.ts"),
  growth: () => import("./growth.ts"),
  load: () => import("./load.ts"),
  pause: () => import("./pause.ts"),
  retrieval: () => import("./retrieval.ts"),
  scale: () => import("./scale.ts"),
  search: () => import("./search.ts"),
  soak: () => import("./soak.ts"),
  start: () => import("./start.ts"),
  throughput: () => import("./throughput.ts"),
  trial: () => import("./trial.ts"),
  two: () => import("./two.ts"),
  upgrade: () => import("./upgrade.ts"),
  worst: () => import("./worst.ts"),
};

const wanted = process.argv[2] ?? "";
const open = benches[wanted];
if (open === undefined) {
  process.stderr.write(`Say which: npm run bench -- ${Object.keys(benches).join(" | ")}\n`);
  process.exitCode = 1;
} else {
  await (await open()).run(process.argv.slice(3));
  process.exit();
}
