/**
 * `npm start`: runs main.ts, built into one file; where that cannot be written, the sources as they are.
 * Arguments and environment are main.ts's own.
 */
import { createRequire } from "node:module";
import { setImmediate as breathe } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { builtProgram } from "./built.mjs";

const file = await builtProgram();
if (file === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import("./main.ts");
  run();
} else {
  // What lies outside of the one file, each by itself, so that the loop does not stand still for all of it at once.
  const require = createRequire(import.meta.url);
  for (const name of ["grammy", "pino"]) {
    require(name);
    await breathe();
  }
  await import(pathToFileURL(file).href);
}
