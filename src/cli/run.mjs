/**
 * Runs a command of this folder by its name: `node src/cli/run.mjs knowledge learn`. Built into one file as
 * `npm start` is, so that it begins at once; where that cannot be written, the source as it is. What comes
 * after the name are the command's own arguments. A command runs when it is read, or exports `run` (call.ts).
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { builtProgram } from "../built.mjs";

const [name] = process.argv.splice(2, 1);
const source = path.join(import.meta.dirname, `${name}.ts`);
const file = await builtProgram(source);
if (file === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
}
const { run } = await import(pathToFileURL(file ?? source).href);
if (run !== undefined) {
  process.exitCode = await run({
    args: process.argv.slice(2),
    folder: process.cwd(),
    env: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
