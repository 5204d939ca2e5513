/**
 * `npm run bench -- retrieval <folder> [--json]`: how well questions find their articles, beside
 * MiniSearch and SQLite FTS5 on the same data in the same run.
 *
 * nDCG@10 = 1 / log2(rank + 1) of the first right article among ten (one right article a question in
 * these sets), MRR@10 = 1 / rank, R@k = share of questions with a right article among the first k.
 * AUROC: how often a question with an answer scores above one without.
 */
import { performance } from "node:perf_hooks";
import { readQuestionSet, type QuestionSet } from "./question-set.ts";
import { retrievers, type Find, type Retriever } from "./retrievers.ts";

interface Figures {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly r1: number;
  readonly r5: number;
  readonly p50Us: number;
  readonly p95Us: number;
  readonly indexMs: number;
  readonly heapMb: number;
  readonly auroc: Partial<Record<"far" | "near", number>>;
}

const depth = 10;

export async function run(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (folder === undefined) {
    process.stderr.write("Say which folder: npm run bench -- retrieval <folder> [--json]\n");
    process.exitCode = 1;
    return;
  }
  const set = readQuestionSet(folder);
  const found = Object.entries(retrievers).map(
    ([name, retriever]) => [name, measure(set, retriever)] as const,
  );
  const { ours, ...peers } = Object.fromEntries(found);
  process.stdout.write(
    args.includes("--json")
      ? `${JSON.stringify({ set: set.name, ours, peers })}\n`
      : `${tableOf(set, found)}\n`,
  );
}

function measure(set: QuestionSet, retriever: Retriever): Figures {
  const heapBefore = heapInUse();
  const begun = performance.now();
  const find = retriever(set.documents, set.lang);
  const indexMs = performance.now() - begun;
  const heapMb = (heapInUse() - heapBefore) / 1e6;

  // Once over, so that nobody is measured cold.
  for (const { text } of set.queries.slice(0, 200)) find(text, depth);
  const timesUs: number[] = [];
  const ranks = set.queries.map((query) => {
    const start = performance.now();
    const hits = find(query.text, depth);
    timesUs.push((performance.now() - start) * 1e3);
    const right = set.answers.get(query._id);
    return { rank: hits.findIndex(({ id }) => right?.has(id)) + 1, score: hits[0]?.score ?? 0 };
  });
  const mean = (value: (rank: number) => number) =>
    round(ranks.reduce((sum, { rank }) => sum + value(rank), 0) / ranks.length, 4);
  timesUs.sort((one, other) => one - other);

  return {
    ndcg10: mean((rank) => (rank === 0 ? 0 : 1 / Math.log2(rank + 1))),
    mrr10: mean((rank) => (rank === 0 ? 0 : 1 / rank)),
    r1: mean((rank) => (rank === 1 ? 1 : 0)),
    r5: mean((rank) => (rank >= 1 && rank <= 5 ? 1 : 0)),
    p50Us: round(timesUs[Math.floor(timesUs.length * 0.5)] ?? 0, 0),
    p95Us: round(timesUs[Math.floor(timesUs.length * 0.95)] ?? 0, 0),
    indexMs: round(indexMs, 0),
    heapMb: round(heapMb, 1),
    auroc: aurocOf(
      set,
      find,
      ranks.map(({ score }) => score),
    ),
  };
}

function aurocOf(set: QuestionSet, find: Find, known: readonly number[]): Figures["auroc"] {
  const auroc: Partial<Record<"far" | "near", number>> = {};
  for (const kind of ["far", "near"] as const) {
    const strange = set.strangers
      .filter((stranger) => stranger.kind === kind)
      .map(({ text }) => find(text, depth)[0]?.score ?? 0);
    if (strange.length === 0) continue;
    let won = 0;
    for (const one of known) {
      for (const other of strange) won += one > other ? 1 : one === other ? 0.5 : 0;
    }
    auroc[kind] = round(won / (known.length * strange.length), 4);
  }
  return auroc;
}

/** Typed arrays lie outside the heap: both are counted. Exact only with `--expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function tableOf(set: QuestionSet, found: readonly (readonly [string, Figures])[]): string {
  const rows = found.map(([name, each]) => [
    name,
    each.ndcg10.toFixed(3),
    each.mrr10.toFixed(3),
    each.r1.toFixed(3),
    each.r5.toFixed(3),
    String(each.p50Us),
    String(each.p95Us),
    String(each.indexMs),
    each.heapMb.toFixed(1),
    each.auroc.far?.toFixed(3) ?? "–",
    each.auroc.near?.toFixed(3) ?? "–",
  ]);
  const head = "retriever nDCG@10 MRR@10 R@1 R@5 p50µs p95µs index-ms heap-MB AUROC-far AUROC-near";
  return [
    `${set.name}: ${set.documents.length} articles, ${set.queries.length} questions, ${set.strangers.length} without an answer`,
    ...[head.split(" "), ...rows].map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(11))).join(""),
    ),
  ].join("\n");
}
