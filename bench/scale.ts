/**
 * `npm run bench -- scale [phrasings]`: how the retriever grows with the number of articles. `scale people`
 * is scale-people.ts: how the bot grows with the number of people.
 *
 * The articles are made of the shipped phrasings: each has a question and so many phrasings, five unless
 * told otherwise, drawn at random, with every fifth word replaced by one of 20,000 invented ones, so that the vocabulary grows
 * as that of real articles does. Questions are shipped phrasings. Each size runs in a process of its
 * own, with the collector at hand, so that memory is what is kept and not what was used. `scale 30 kept` measures what
 * `all` keeps an eye on: 10,000 articles, with `LONG=1` 100,000, too.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { languages, type Language } from "../src/bot/reply.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { median } from "./bots.ts";
import { createChance } from "../src/sandbox/chance.ts";
import { note } from "./kept.ts";
import type { BenchDocument } from "./question-set.ts";
import { retrievers } from "./retrievers.ts";
import { runPeople } from "./scale-people.ts";

const sizes = [1_000, 10_000, 100_000];
const questions = 400;
const rounds = 5;
/** Three million phrasings are a few gigabytes while the index is made of them. */
const flags = ["--expose-gc", "--max-old-space-size=12000"];

export async function run(args: readonly string[]): Promise<void> {
  if (args[0] === "people") return runPeople(args.slice(1));
  const [variants = "5", lang, size] = args;
  if (lang !== undefined && size !== undefined) {
    process.stdout.write(`${await measure(Number(variants), lang as Language, Number(size))}\n`);
    return;
  }
  const measured =
    lang !== "kept" ? sizes : process.env["LONG"] === "1" ? sizes.slice(1) : [10_000];
  process.stdout.write(`${variants} phrasings an article\n`);
  process.stdout.write("articles  language   index ms   kept MB    p50 ms    p95 ms\n");
  for (const each of languages) {
    for (const count of measured) {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [...flags, "--import", "tsx", "bench/run.ts", "scale", variants, each, String(count)],
        { cwd: join(import.meta.dirname, ".."), encoding: "utf8" },
      );
      process.stdout.write(stdout || stderr);
      const p95 = Number(stdout.trim().split(/\s+/).at(-1));
      if (stdout !== "")
        note(`search among ${count} articles × ${variants}, ${each} p95`, p95, "ms");
    }
  }
}

async function measure(variants: number, lang: Language, size: number): Promise<string> {
  const { knowledge } = await openKnowledge("knowledge");
  const phrasings = knowledge.articles.flatMap(({ words }) => words[lang].variants);
  const random = createChance(size);
  const documents = Array.from({ length: size }, (_, at): BenchDocument => {
    const pick = () => disguise(phrasings[Math.floor(random() * phrasings.length)]!, lang, random);
    const title = pick();
    return {
      _id: `d${at}`,
      title,
      text: "",
      variants: Array.from({ length: variants }, pick),
      lang,
    };
  });

  const before = kept();
  const begun = performance.now();
  const find = retrievers.ours(documents, lang);
  const indexMs = performance.now() - begun;
  const keptMb = (kept() - before) / 1e6;

  const asked = Array.from(
    { length: questions },
    () => phrasings[Math.floor(random() * phrasings.length)]!,
  );
  for (const text of asked.slice(0, 50)) find(text, 5);
  // A question's time is the median of five: what else the machine does then is not counted.
  const times = asked.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, text] of asked.entries()) {
      const start = performance.now();
      find(text, 5);
      times[at]!.push(performance.now() - start);
    }
  }
  const timesMs = times.map(median).toSorted((one, other) => one - other);
  const cells = [
    indexMs.toFixed(0),
    keptMb.toFixed(0),
    timesMs[questions / 2]!.toFixed(2),
    timesMs[Math.floor(questions * 0.95)]!.toFixed(2),
  ];
  return `${String(size).padStart(8)}  ${lang.padEnd(8)}${cells.map((cell) => cell.padStart(10)).join("")}`;
}

/** Every fifth word (in Chinese: character) becomes an invented one. */
function disguise(text: string, lang: Language, random: () => number): string {
  const words = lang === "zh" ? Array.from(text) : text.split(" ");
  return words
    .map((word) => {
      if (random() >= 0.2) return word;
      const number = Math.floor(random() * random() * 20_000);
      return lang === "zh" ? String.fromCodePoint(0x4e00 + (number % 8_000)) : `w${number}ord`;
    })
    .join(lang === "zh" ? "" : " ");
}

function kept(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
