/**
 * Builds the bot that is killed before any worker begins: once, and where V8 has no switches of the workers, or the
 * bots could not use what was compiled ahead.
 */
import { builtHere } from "./built.ts";

export async function setup(): Promise<void> {
  await builtHere("killable.ts", true);
}
