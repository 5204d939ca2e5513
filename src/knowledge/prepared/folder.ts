/** The knowledge folder and the program, as what was prepared of them is told from what they are now. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { versions } from "node:process";
import { digestOfSources } from "./digest.mjs";

const program = path.join(import.meta.dirname, "../..");

/** What the prepared file is made from, by size and time of every file: reading them all would take as long. */
export function lookAt(dir: string): { readonly digest: string; readonly bytes: number } {
  const hash = createHash("sha256").update(byProgram());
  let bytes = 0;
  for (const file of filesIn(dir)) {
    const { size, mtimeMs } = statSync(path.join(dir, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
    bytes += size;
  }
  return { digest: hash.digest("hex"), bytes };
}

/** Written into the built program, which is made from just these sources. */
declare const DIGEST_OF_SOURCES: string | undefined;

let own: string | undefined;

/** This program: another one may lay out in another way what it keeps. */
export function byProgram(): string {
  own ??= typeof DIGEST_OF_SOURCES === "string" ? DIGEST_OF_SOURCES : digestOfSources(program);
  return `${versions.v8} ${own}`;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
      .sort();
  } catch {
    // That there is no folder is said with the other problems.
    return [];
  }
}
