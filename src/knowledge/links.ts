/**
 * Links between the files of the folder.
 *
 * Only links to files are followed; addresses on the web are left alone, since a check must
 * not depend on a network.
 */
import { access, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { errorAt, type Problem } from "./problem.ts";

/** Kept answers that nobody made articles of yet: no part of what is checked. */
const unread = "drafts";

const link = /\]\(([^)\s]+)\)/g;

/** Says which Markdown links under `folder` lead nowhere. */
export async function checkLinks(folder: string): Promise<readonly Problem[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names
    .filter((name) => name.endsWith(".md") && name.split(path.sep)[0] !== unread)
    .sort();
  const found = await Promise.all(files.map((name) => checkFile(path.join(folder, name))));
  return found.flat();
}

async function checkFile(file: string): Promise<readonly Problem[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  const links = lines.flatMap((text, index) =>
    [...text.matchAll(link)].map((match) => ({ target: match[1]!, line: index + 1 })),
  );
  const checked = await Promise.all(
    links.map(async ({ target, line }) => {
      const bare = target.split("#")[0]!;
      if (/^[a-z]+:/i.test(target) || bare === "") return [];
      const resolved = path.resolve(path.dirname(file), decodeURI(bare));
      const exists = await access(resolved).then(
        () => true,
        () => false,
      );
      return exists ? [] : [errorAt(file, line, `the link ${target} leads nowhere`)];
    }),
  );
  return checked.flat();
}

/** A step, and the steps that come before it. */
interface Needing {
  readonly id: string;
  readonly needs: readonly string[];
}

/** Steps that need each other stand in no circle, and need only steps that there are. */
export function checkNeeds(
  steps: readonly Needing[],
  say: (at: readonly (string | number)[], reason: string) => void,
): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const [index, step] of steps.entries()) {
    const unknown = step.needs.filter((id) => !byId.has(id));
    for (const id of unknown) say(["steps", index, "needs"], `there is no step ${id}`);

    const circle = findCircle(step.id, byId);
    if (circle !== undefined) {
      say(["steps", index, "needs"], `steps need each other in a circle: ${circle.join(" → ")}`);
    }
  }
}

/** The way from a step over what it needs back to itself, if there is one. */
function findCircle(
  start: string,
  byId: ReadonlyMap<string, Needing>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    for (const need of byId.get(id)?.needs ?? []) {
      if (need === start) return [...way, need];
      if (seen.has(need)) continue;
      seen.add(need);
      const found = walk(need, [...way, need]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}
