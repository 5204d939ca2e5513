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
