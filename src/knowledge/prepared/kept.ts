/** Files of prepared folders: where they lie, and how they come and go. */
import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pid } from "node:process";

const program = path.join(import.meta.dirname, "../..");
export const usuallyKeptIn = path.join(program, "../node_modules/.cache/first-mover");
const prefix = "knowledge-";
/** Tests and curators prepare many folders that soon are gone, twenty megabytes each. */
const keptForMs = 14 * 24 * 60 * 60 * 1_000;

/** Several programs may start at once: each writes a file of its own and puts it in place. */
export async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const own = `${file}.${pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(own, bytes);
    await rename(own, file);
  } catch (error) {
    await rm(own, { force: true });
    throw error;
  }
  await clear(path.dirname(file));
}

/** Files of folders that are gone would stay for ever; one that is still there is prepared anew. */
async function clear(keptIn: string): Promise<void> {
  const oldMs = Date.now() - keptForMs;
  for (const name of await readdir(keptIn)) {
    if (!name.startsWith(prefix)) continue;
    const file = path.join(keptIn, name);
    // Another program may clear as well.
    const at = await stat(file).catch(() => undefined);
    if (at !== undefined && at.mtimeMs < oldMs) await rm(file, { force: true });
  }
}

/** Where a folder's prepared file lies, if there is one. */
export function keptFile(dir: string, keptIn = usuallyKeptIn): string {
  const name = createHash("sha256").update(path.resolve(dir)).digest("hex").slice(0, 16);
  return path.join(keptIn, `${prefix}${name}.bin`);
}
