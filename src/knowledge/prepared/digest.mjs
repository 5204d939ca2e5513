/** What the sources of the program are, in short: whatever was made from others is made again. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Of all sources but tests, by size and time, and of what is installed: reading them all would take as long as
 * making things anew.
 *
 * @param folder `src`
 */
export function digestOfSources(folder) {
  const hash = createHash("sha256").update(sizeAndTime(path.join(folder, "../package-lock.json")));
  // With their types, so that folders are told from files without another look at each.
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((file) => `${file.slice(folder.length)} ${sizeAndTime(file)}\n`);
  return hash.update(lines.join("")).digest("hex");
}

export function sizeAndTime(file) {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}
