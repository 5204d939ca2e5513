/**
 * The thread in which texts are looked at ahead of their turn (ahead.ts). Plain JavaScript, so that any process can
 * start it; what it does is in looking.ts, built into one file as the program is.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { builtProgram } from "../../built.mjs";

const file = await builtProgram(path.join(import.meta.dirname, "looking.ts"));
if (file === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./looking.ts");
} else {
  await import(pathToFileURL(file).href);
}
