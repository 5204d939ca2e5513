/**
 * The thread in which a large folder is prepared. Plain JavaScript, so that any process can start it; what it does is
 * in preparing.ts, built into one file as the program is: to read the program's sources took longer than to prepare a small folder.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { builtProgram } from "../../built.mjs";

const file = await builtProgram(path.join(import.meta.dirname, "preparing.ts"));
if (file === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./preparing.ts");
} else {
  await import(pathToFileURL(file).href);
}
