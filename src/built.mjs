/**
 * The program as one file of plain JavaScript, which starts in a fraction of the time that a loader of
 * TypeScript takes, with half of its memory. Built when there is none of these sources.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const sources = import.meta.dirname;
const keptIn = path.join(sources, "../node_modules/.cache/first-mover");

/** Sources find their files beside themselves, and not beside the one file. */
const placeOfSources = {
  name: "place-of-sources",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      const contents = readFileSync(file, "utf8")
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href))
        .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)));
      return { contents, loader: file.endsWith("x") ? "tsx" : "ts" };
    });
  },
};

/**
 * @param entry path of the file with which the program begins
 * @returns path of the built file; `undefined` where it cannot be written
 */
export async function builtProgram(entry = path.join(sources, "main.ts")) {
  const name = path.basename(entry, ".ts");
  const file = path.join(keptIn, `${name}-${digestOf(entry)}.mjs`);
  if (existsSync(file)) return file;
  const own = `${file}.${process.pid}`;
  try {
    const { build } = await import("esbuild");
    await build({
      entryPoints: [entry],
      outfile: own,
      bundle: true,
      // Outside stays what finds files of its own beside itself, and what looks at names of classes.
      external: [
        "grammy",
        "better-sqlite3",
        "pg",
        "pino",
        "@resvg/resvg-js",
        "@embedpdf/*",
        "esbuild",
        "tsx",
      ],
      // For packages that ask for others at run time.
      banner: {
        js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
      },
      jsx: "automatic",
      jsxImportSource: "hono/jsx",
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "silent",
      plugins: [placeOfSources],
    });
    await rename(own, file);
  } catch {
    await rm(own, { force: true }).catch(() => undefined);
    return undefined;
  }
  await removeOthers(name, file);
  return file;
}

/** Of all sources by size and time, and of what is installed. */
function digestOf(entry) {
  const hash = createHash("sha256").update(entry);
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:m?[jt]s|tsx)$/.test(name) && !name.includes(".test."))
    .toSorted((one, other) => (one < other ? -1 : 1));
  for (const name of [...names, "../package-lock.json", path.relative(sources, entry)]) {
    const { size, mtimeMs } = statSync(path.join(sources, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Older ones; a program that runs has read its file already. */
async function removeOthers(name, file) {
  const others = readdirSync(keptIn).filter(
    (other) => other.startsWith(`${name}-`) && other.endsWith(".mjs") && !file.endsWith(other),
  );
  await Promise.all(others.map((other) => rm(path.join(keptIn, other), { force: true })));
}
