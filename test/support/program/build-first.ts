/**
 * What is made before any worker begins, once for all of them: the sources as JavaScript; and the bot that is killed,
 * made where V8 has no switches of the workers, or the bots could not use what was compiled ahead.
 */
import { translateAll } from "../translation/translation.mjs";
import { builtHere } from "./built.ts";

export async function setup(): Promise<void> {
  await translateAll();
  await builtHere("killable.ts", true);
}
