/**
 * `npm start`: runs main.ts, built into one file; where that cannot be written, the sources as they are.
 * Arguments and environment are main.ts's own.
 */
import { pathToFileURL } from "node:url";
import { builtProgram } from "./built.mjs";

const file = await builtProgram();
if (file === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./main.ts");
} else {
  await import(pathToFileURL(file).href);
}
