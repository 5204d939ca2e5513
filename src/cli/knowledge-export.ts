/**
 * Command line: writes the answers that an association published into the knowledge folder, a file
 * each, for a curator to make articles of. Never changes a file that is there, and no database.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseConfig } from "../config.ts";
import { draftFile, type DraftFile } from "../knowledge/draft-file.ts";
import { readPublished } from "../subjects/questions/index.ts";
import type { Call } from "./call.ts";
import { inBoth } from "./say.ts";

/** @returns false if there is no database to take them from */
export async function exportDrafts(
  { env, out, err }: Pick<Call, "env" | "out" | "err">,
  dir: string,
): Promise<boolean> {
  const say = (chinese: string, english: string) => out(inBoth(chinese, english));
  const config = parseConfig(env);
  const published = await readPublished(config.DATABASE_URL);
  if (published === undefined) {
    err(
      inBoth(
        "DATABASE_URL 里没有数据库，或者是旧版的。请看看设置。",
        "There is no database at DATABASE_URL, or an older one. Check the settings.",
      ),
    );
    return false;
  }
  const folder = path.join(dir, "drafts");
  if (published.length > 0) await mkdir(folder, { recursive: true });
  let written = 0;
  for (const kept of published) {
    const file = draftFile(kept, config.COUNTRY);
    if (await write(folder, file)) {
      written += 1;
      out(`${path.join(folder, file.name)}\n`);
    } else {
      out(`${path.join(folder, file.name)}: 已经有了，没动 / already there\n`);
    }
  }
  say(
    `${folder}：写了${written}个，一共${published.length}个留下的答案。`,
    `${folder}: wrote ${written} of ${published.length} kept answers.`,
  );
  if (written > 0) {
    say(
      "还要做：找依据；看看问法里有没有人名；补上 step、tags 和二十种问法；写另一种语言；放进 articles/。",
      "Left to do: find a source; look for names in the phrasings; add step, tags and twenty phrasings; " +
        "write the other language; move both into articles/.",
    );
  }
  return true;
}

/** @returns false if the file is there already */
async function write(folder: string, { name, text }: DraftFile): Promise<boolean> {
  try {
    await writeFile(path.join(folder, name), text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") return false;
    throw error;
  }
}
