/**
 * Test support: programs of this folder as one file each, as `npm start` builds the bot: they begin in a
 * fraction of the time that a loader of TypeScript takes.
 */
import { join } from "node:path";
import { buildPrograms, builtProgram } from "../../../src/built.mjs";

/**
 * @param name file name in this folder
 * @param isScript it awaits nothing at its top and exports `run`, and is compiled ahead as the bot is
 */
export async function builtHere(name: string, isScript = false): Promise<string> {
  const file = await builtProgram(join(import.meta.dirname, name), isScript);
  if (file === undefined) throw new Error(`${name} could not be built`);
  return file;
}

const src = join(import.meta.dirname, "../../../src");
const commands = "ask backup cards certificates doctor evaluate knowledge restore setup trial";
const others = "die-migrating hold-database lock-database";

/** For a run of all tests: what they begin as processes, all but the bots. Whoever comes first builds it otherwise. */
export function buildForAll(): Promise<void> {
  return buildPrograms([
    ...commands.split(" ").map((name) => join(src, "cli", `${name}.ts`)),
    ...others.split(" ").map((name) => join(import.meta.dirname, `${name}.ts`)),
    join(src, "knowledge/prepared/preparing.ts"),
  ]);
}
