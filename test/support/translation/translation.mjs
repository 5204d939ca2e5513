/**
 * Test support: the sources as JavaScript, translated once for all workers, in one go, and kept beside what is installed.
 *
 * With a loader of its own each of three workers translates the program for itself, file by file. Functions keep no second
 * copy of their name here, which costs a call for each function that is made.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(import.meta.dirname, "../../..");
const keptIn = path.join(root, "node_modules/.cache/first-mover/translated");
const folders = ["src", "test", "bench"].map((name) => path.join(root, name));
const isSource = /\.tsx?$/;

const scriptOf = (file) => file.replace(isSource, ".js");
/** Where the JavaScript of a source is kept. */
const placeOf = (file) => path.join(keptIn, path.relative(root, scriptOf(file)));

/** Translates what was not, or was changed since. */
export async function translateAll() {
  await translate(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => isSource.test(name))
        .map((name) => path.join(folder, name))
        .filter((file) => !isKept(file)),
    ),
  );
}

/** It carries the time of its source. */
function isKept(file) {
  const kept = statSync(placeOf(file), { throwIfNoEntry: false });
  return kept !== undefined && Math.abs(kept.mtimeMs - statSync(file).mtimeMs) < 1;
}

async function translate(files) {
  if (files.length === 0) return;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: files,
    absWorkingDir: root,
    // As if it lay beside its source: a place in a trace leads there.
    outbase: root,
    outdir: root,
    write: false,
    format: "esm",
    target: `node${process.versions.node}`,
    sourcemap: "inline",
    sourcesContent: false,
    minifyWhitespace: true,
    logLevel: "error",
  });
  const made = new Map(outputFiles.map(({ path: script, contents }) => [script, contents]));
  await Promise.all(files.map((file) => keep(file, made.get(scriptOf(file)))));
}

async function keep(file, contents) {
  const place = placeOf(file);
  const own = `${place}.${process.pid}`;
  const { atimeMs, mtimeMs } = statSync(file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(own, contents);
  await utimes(own, atimeMs / 1_000, mtimeMs / 1_000);
  await rename(own, place);
}

/** Node asks it for each module (register.mjs). */
export async function load(url, context, next) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== "file:" || !isSource.test(pathname)) return next(url, context);
  const file = fileURLToPath(`file://${pathname}`);
  if (!folders.some((folder) => file.startsWith(folder + path.sep))) return next(url, context);
  // While somebody watches, files change.
  if (!isKept(file)) await translate([file]);
  return { format: "module", shortCircuit: true, source: readFileSync(placeOf(file)) };
}
