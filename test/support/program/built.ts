/**
 * Test support: programs of this folder as one file each, as `npm start` builds the bot: they begin in a
 * fraction of the time that a loader of TypeScript takes.
 */
import { join } from "node:path";
import { builtProgram } from "../../../src/built.mjs";

/**
 * @param name file name in this folder
 * @param isScript it awaits nothing at its top, and is compiled ahead as the bot is
 */
export async function builtHere(name: string, isScript = false): Promise<string> {
  const file = await builtProgram(join(import.meta.dirname, name), isScript);
  if (file === undefined) throw new Error(`${name} could not be built`);
  return file;
}
