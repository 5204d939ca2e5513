/**
 * The vectors of the 30,000 most common English words (word-vectors/, made once by
 * cli/word-vectors.ts). They belong to the program, not to the folder that curators edit.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { WordVectors } from "../subjects/answers/index.ts";

const folder = path.join(import.meta.dirname, "word-vectors");
/** Numbers a vector has. */
const size = 64;

export async function readWordVectors(): Promise<WordVectors> {
  const [words, table] = await Promise.all([
    readFile(path.join(folder, "en.txt"), "utf8"),
    readFile(path.join(folder, "en.bin")),
  ]);
  const numbers = new Map(words.trimEnd().split("\n").map((word, at) => [word, at]));
  return {
    size,
    find(word) {
      const number = numbers.get(word);
      if (number === undefined) return undefined;
      return new Int8Array(table.buffer, table.byteOffset + number * size, size);
    },
  };
}
