/**
 * Test support: the shipped folder with a tenth of its ways of asking. To read and lay out all 200,000 takes a core twenty
 * seconds, and whoever looks at everything else learns nothing from it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryDisk } from "./memory-disk.ts";

/** So many items of a list are kept. */
const most = 40;

export interface ThinKnowledge {
  readonly dir: string;
  remove(): void;
}

export function writeThinKnowledge(): ThinKnowledge {
  const dir = mkdtempSync(join(memoryDisk, "first-mover-thin-"));
  cpSync("knowledge", dir, { recursive: true });
  const texts = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^articles\/.*\.md$|^(?:danger|outside|talk)\.yaml$/.test(file),
  );
  for (const file of texts) {
    const path = join(dir, file);
    const text = readFileSync(path, "utf8");
    const thin = thinned(text);
    if (thin !== text) writeFileSync(path, thin);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Items that follow each other line by line, at the same depth, are one list. */
function thinned(text: string): string {
  let depth = -1;
  let count = 0;
  const kept = text.split("\n").filter((line) => {
    const at = /^ *(?=- )/.exec(line)?.[0].length ?? -1;
    count = at >= 0 && at === depth ? count + 1 : 1;
    depth = at;
    return at < 0 || count <= most;
  });
  return kept.join("\n");
}
