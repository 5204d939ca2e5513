/**
 * The vectors of the 30,000 most common English words (word-vectors/, made once by
 * cli/word-vectors.ts). They belong to the program, not to the folder that curators edit.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createVocabulary, type VectorData } from "../subjects/answers/index.ts";

const folder = path.join(import.meta.dirname, "word-vectors");
/** Numbers a vector has. */
const size = 64;

export async function readWordVectors(): Promise<VectorData> {
  const [words, bytes] = await Promise.all([
    readFile(path.join(folder, "en.txt"), "utf8"),
    readFile(path.join(folder, "en.bin")),
  ]);
  const vocabulary = createVocabulary();
  for (const word of words.trimEnd().split("\n")) vocabulary.add(word);
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { size, words: vocabulary.data(), table };
}
