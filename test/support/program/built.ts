/**
 * Test support: programs of this folder as one file each, as `npm start` builds the bot: they begin in a
 * fraction of the time that a loader of TypeScript takes.
 */
import { join } from "node:path";
import { builtProgram } from "../../../src/built.mjs";

/** @param name file name in this folder */
export async function builtHere(name: string): Promise<string> {
  const file = await builtProgram(join(import.meta.dirname, name));
  if (file === undefined) throw new Error(`${name} could not be built`);
  return file;
}
