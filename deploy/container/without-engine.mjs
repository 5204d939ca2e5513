/**
 * Takes the steps of the Containerfile without a container engine, with the Node of this machine, below a folder:
 * `node deploy/container/without-engine.mjs <folder> [--start]`. Reads the file itself, so the two never differ.
 *
 * FROM, USER and what only an engine can do (EXPOSE, VOLUME, HEALTHCHECK) are left out. `--start` runs CMD in the end, with
 * the environment of this command on top of ENV.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

const context = path.join(import.meta.dirname, "../..");
const [folder, start] = process.argv.slice(2);
if (folder === undefined || (start !== undefined && start !== "--start")) {
  process.stderr.write(
    "How to use it: node deploy/container/without-engine.mjs <folder> [--start]\n",
  );
  process.exit(1);
}

const root = path.resolve(folder);
/** A place of the container, below the folder. */
const below = (place) => path.join(root, place);
const set = {};
let at = "/";
let command;

const leftOut = new Set(["FROM", "USER", "EXPOSE", "VOLUME", "HEALTHCHECK"]);
const text = readFileSync(path.join(import.meta.dirname, "Containerfile"), "utf8");
for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
  const [, word, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
  if (word === undefined) throw new Error(`a line that is no step: ${line}`);
  if (leftOut.has(word)) continue;
  process.stdout.write(`${line}\n`);
  take(word, rest);
}

if (start === "--start") {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: below(at),
    stdio: "inherit",
    env: { ...set, ...process.env },
  });
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
}

function take(word, rest) {
  if (word === "WORKDIR") {
    at = path.posix.resolve(at, rest);
    mkdirSync(below(at), { recursive: true });
  } else if (word === "COPY") {
    const words = rest.split(" ").filter((each) => !each.startsWith("--"));
    const target = words.pop();
    for (const source of words) {
      const name = target.endsWith("/") ? path.join(target, path.basename(source)) : target;
      cpSync(path.join(context, source), path.join(below(at), name), {
        recursive: true,
        preserveTimestamps: true,
      });
    }
  } else if (word === "RUN") {
    const env = { ...process.env, ...set };
    const { status } = spawnSync("sh", ["-c", rest], { cwd: below(at), stdio: "inherit", env });
    if (status !== 0) throw new Error(`the step failed (${status}): ${rest}`);
  } else if (word === "ENV") {
    const [name, value] = rest.split("=");
    set[name] = value;
  } else if (word === "CMD") command = JSON.parse(rest);
  else throw new Error(`a step that is not known here: ${word}`);
}
