/**
 * The program as one file of plain JavaScript, which starts in a fraction of the time that a loader of
 * TypeScript takes, with half of its memory. Built when there is none of these sources.
 *
 * What `npm start` runs is compiled ahead, too: compiling took longer than anything else of a start
 * (compiled.mjs reads it).
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "./compiled.mjs";
import { digestOfSources, sizeAndTime } from "./knowledge/prepared/digest.mjs";

const sources = import.meta.dirname;
const keptIn = path.join(sources, "../node_modules/.cache/first-mover");
const program = path.join(sources, "main.ts");

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

/** Zod says what is wrong in fifty languages, and brings them all; operators read English. */
const onlyEnglish = {
  name: "only-english",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

/**
 * @param entry path of the file with which the program begins
 * @param isScript it awaits nothing at its top and exports `run`: then it can be compiled ahead
 * @returns path of the built file; `undefined` where it cannot be written
 */
export async function builtProgram(entry = program, isScript = entry === program) {
  const ofSources = digestOfSources(sources);
  const stem = stemOf(entry, isScript, ofSources);
  const file = `${stem}.mjs`;
  if (existsSync(file)) return file;
  try {
    const [text] = await bundle([entry], ofSources, isScript);
    await (isScript ? putScript(stem, text) : put(file, text));
  } catch {
    return undefined;
  }
  await removeOthers(stem);
  return file;
}

/** The same of several at once, none of them a script: what they have in common is read once. */
export async function buildPrograms(entries) {
  const ofSources = digestOfSources(sources);
  const missing = entries.filter((entry) => !existsSync(`${stemOf(entry, false, ofSources)}.mjs`));
  if (missing.length === 0) return;
  const texts = await bundle(missing, ofSources, false);
  for (const [at, entry] of missing.entries()) {
    const stem = stemOf(entry, false, ofSources);
    await put(`${stem}.mjs`, texts[at]);
    await removeOthers(stem);
  }
}

/** Where it lies, without the end of its name. */
function stemOf(entry, isScript, ofSources) {
  const hash = createHash("sha256").update(
    `${entry} ${isScript} ${sizeAndTime(entry)} ${ofSources}`,
  );
  return path.join(keptIn, `${nameOf(entry)}-${hash.digest("hex").slice(0, 16)}`);
}

const nameOf = (entry) => path.basename(entry, ".ts");

async function putScript(stem, text) {
  const { code, kept } = compile(text, `${stem}.cjs`);
  await put(`${stem}.cjs`, code);
  await put(`${stem}.code`, kept);
  const { href } = pathToFileURL(path.join(sources, "compiled.mjs"));
  await put(`${stem}.mjs`, `import { run } from ${JSON.stringify(href)};\nrun(import.meta.url);\n`);
}

/** @returns the text of each */
async function bundle(entries, ofSources, isScript) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => ({ in: entry, out: nameOf(entry) })),
    outdir: keptIn,
    write: false,
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
    define: { DIGEST_OF_SOURCES: JSON.stringify(ofSources) },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    // So that a place in a trace can be looked up.
    lineLimit: 120,
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [placeOfSources, onlyEnglish],
    ...(isScript
      ? { format: "cjs" }
      : {
          format: "esm",
          // For packages that ask for others at run time.
          banner: {
            js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
          },
        }),
  });
  const made = new Map(outputFiles.map(({ path: file, text }) => [path.parse(file).name, text]));
  return entries.map((entry) => inAscii(made.get(nameOf(entry))));
}

/** A text with one letter beyond Latin takes twice the memory for all of its letters. */
function inAscii(text) {
  // What is escaped already would become something else.
  if (/\\[^\0-\x7f]/.test(text)) return text;
  return text.replaceAll(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

async function put(file, content) {
  const own = `${file}.${process.pid}`;
  await mkdir(keptIn, { recursive: true });
  try {
    await writeFile(own, content);
    await rename(own, file);
  } catch (error) {
    await rm(own, { force: true });
    throw error;
  }
}

/** Older ones; a program that runs has read its files already. */
async function removeOthers(stem) {
  const name = path.basename(stem).replace(/-[^-]*$/, "");
  const others = readdirSync(keptIn).filter(
    (other) =>
      other.startsWith(`${name}-`) &&
      /\.(?:[cm]js|code)$/.test(other) &&
      !stem.endsWith(path.parse(other).name),
  );
  await Promise.all(others.map((other) => rm(path.join(keptIn, other), { force: true })));
}
