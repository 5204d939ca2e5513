/**
 * The house: who may import whom (main → app → bot, web, cli → subjects → neighbours through ports).
 *
 * Neighbours never meet, the sandbox imports nothing of ours, and only entry points touch `process`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../src");
const entries = ["main.ts", "app.ts", "mentor.ts", "demo.ts"];
/** Neighbours: one outside thing each. They implement ports of the subjects. */
const neighbours = ["model", "knowledge", "charts"];
const shared = ["log.ts", "errors.ts", "config.ts"];
/** What the entry points put together in files of its own, and the rooms that each may know. */
const wiring: Readonly<Record<string, readonly string[]>> = {
  "app-options.ts": ["bot", "subjects", "knowledge", "meaning.ts", "store", ...shared],
  "meaning.ts": ["bot", "subjects", "measured.ts", "model", ...shared],
  "measured.ts": ["bot", "subjects", ...shared],
  "voice.ts": ["subjects", "model", ...shared],
  "writer.ts": ["subjects", "knowledge", "model", ...shared],
  "watch.ts": shared,
  "work.ts": ["app-options.ts", "bot", "subjects", "knowledge", "mentor.ts", ...shared],
  "lead.ts": ["app-options.ts", "bot", "subjects", ...shared],
  "sending.ts": ["app-options.ts", "bot", "charts", "subjects", "web", ...shared],
  "http.ts": [
    "app-options.ts",
    "bot",
    "charts",
    "knowledge",
    "subjects",
    "web",
    "work.ts",
    ...shared,
  ],
  "why.ts": ["bot", "subjects", "knowledge", ...shared],
  village: ["bot", "subjects", "knowledge", ...shared],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

/** The room or root file that a path inside src belongs to. */
const roomOf = (file: string): string => file.split("/")[0]!;

const imports = files.flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:import|export|\}) (?:[^;"]*? )?from "([^"]+)"|\bimport\("([^"]+)"\)/gm)]
    .map((match) => ({ words: match[0], path: match[1] ?? match[2] ?? "" }))
    .map(({ words, path }) => ({
      file,
      room: roomOf(file),
      target: path.startsWith(".") ? relative(src, join(src, dirname(file), path)) : `npm:${path}`,
      isOfTypes: /^(?:import|export) (?:type\b|\{(?:\s*type \w+(?: as \w+)?,?)+\s*\} from)/.test(
        words,
      ),
    })),
);

/** Names that stand in a circle, or between two: whatever imports nothing else, or nobody else imports, is none. */
function circlesOf(edges: readonly (readonly [string, string])[]): string[] {
  const left = edges.filter(([from, to]) => from !== to);
  const stays = left.filter(
    ([from, to]) =>
      left.some(([, other]) => other === from) && left.some(([other]) => other === to),
  );
  if (stays.length < left.length) return circlesOf(stays);
  return [...new Set(left.map(([from, to]) => `${from} → ${to}`))];
}

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

/** Imports of a room that are neither itself nor allowed. */
const strays = (room: string, allowed: readonly string[]) =>
  imports
    .filter(({ room: from, target }) => from === room && !target.startsWith("npm:"))
    .filter(({ target }) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
    .map(({ file, target }) => `${file} → ${target}`);

describe("the house", () => {
  it("finds the source", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(neighbours)(
    "lets the neighbour %s know the ports it implements, no other neighbour",
    (room) => {
      expect(strays(room, ["bot", "subjects", ...shared])).toEqual([]);
    },
  );

  it("lets the store know the way of a message, and no subject", () => {
    expect(strays("store", ["bot", "errors.ts", "log.ts"])).toEqual([]);
  });

  it("gives each table one owner", () => {
    const owned = files.flatMap(({ text }) => {
      const [, indent, body] =
        /^( *)(?:export )?interface Tables \{\n([^]*?)\n\1\}/m.exec(text) ?? [];
      const names = body?.matchAll(new RegExp(`^  ${indent}(\\w+):`, "gm")) ?? [];
      return [...names].map(([, table]) => table);
    });
    expect(owned.length).toBeGreaterThan(90);
    expect(owned.filter((table, at) => owned.indexOf(table) !== at)).toEqual([]);
  });

  it("lets a subject know the way of a message and the store, no other neighbour", () => {
    expect(strays("subjects", ["bot", "store", ...shared])).toEqual([]);
  });

  it.each(Object.keys(wiring))("lets %s know only what it puts together", (file) => {
    expect(strays(file, wiring[file]!)).toEqual([]);
  });

  it.each(shared)("lets %s, which all may import, know each other alone", (file) => {
    expect(strays(file, shared)).toEqual([]);
  });

  it("leaves no file unchecked", () => {
    const rooms = [...neighbours, "store", ...shared, ...entries, ...Object.keys(wiring)];
    const known = new Set([...rooms, "bot", "subjects", "sandbox", "cli", "web"]);
    expect(files.map(({ file }) => file).filter((file) => !known.has(roomOf(file)))).toEqual([]);
  });

  it("keeps the sandbox apart", () => {
    expect(strays("sandbox", [])).toEqual([]);
  });

  it("touches process only in entry points", () => {
    const touching = files
      .filter(({ file }) => !entries.includes(file) && roomOf(file) !== "cli")
      .filter(({ text }) => /\bprocess\.\w/.test(withoutComments(text)))
      .map(({ file }) => file);
    // It hides one thing from a library for the time of one call, and says why.
    expect(touching).toEqual(["web/untracked.ts"]);
  });

  it("has no room named by mechanism", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types|services?|managers?)(\/|\.ts$)/;
    expect(files.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  });

  it("has no circle of files", () => {
    const edges = imports
      .filter(({ isOfTypes, target }) => !isOfTypes && !target.startsWith("npm:"))
      .map(({ file, target }) => [file, target] as const);
    expect(circlesOf(edges)).toEqual([]);
  });

  it("lets the way of a message know no subject and no neighbour", () => {
    expect(strays("bot", ["errors.ts", "log.ts"])).toEqual([]);
  });

  it("keeps pages in their subject, and their frame in a web that knows no neighbour", () => {
    const drawn = files.map(({ file }) => file).filter((file) => file.endsWith(".tsx"));
    expect(drawn.length).toBeGreaterThan(3);
    const home = /^(?:subjects\/[^/]+\/pages|bot\/page|web)\//;
    expect(drawn.filter((file) => !home.test(file))).toEqual([]);
    expect(strays("web", ["bot", "subjects", ...shared])).toEqual([]);
  });

  it("has no circle of subjects, types included", () => {
    const subjectOf = (file: string) => /^subjects\/([^/]+)\//.exec(file)?.[1];
    const edges = imports.flatMap(({ file, target }) => {
      const [from, to] = [subjectOf(file), subjectOf(target)];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
    expect(circlesOf(edges)).toEqual([]);
  });

  it("keeps files small", () => {
    const own = files.filter(({ file }) => !file.includes("migrations/"));
    const long = own.filter(({ text }) => text.split("\n").length > 251);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it("lets nobody see more of a subject than its face", () => {
    const subjectOf = (file: string) => /^subjects\/([^/]+)\//.exec(file)?.[1];
    // The list of subjects puts their tables, ports and rights together.
    const isHouse = (file: string) => /^subjects\/[^/]+\.ts$/.test(file);
    const inner = imports
      .filter(({ target }) => subjectOf(target) !== undefined)
      .filter(({ target }) => !/^subjects\/[^/]+\/index\.ts$/.test(target))
      .filter(({ file, target }) => subjectOf(file) !== subjectOf(target))
      .filter(({ target }) => !target.endsWith("/tables.ts"))
      .filter(({ file, target }) => !(isHouse(file) && /\/(ports|rights)\.ts$/.test(target)))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(inner).toEqual([]);
  });

  it("keeps folders small", () => {
    const own = files.filter(({ file }) => !file.includes("migrations/"));
    const folders = own.map(({ file }) => dirname(file));
    const full = [...new Set(folders)].filter(
      (folder) => folders.filter((other) => other === folder).length > 30,
    );
    expect(full).toEqual([]);
  });

  it("throws every error that has a code", () => {
    const codes = [
      ...files.find(({ file }) => file === "errors.ts")!.text.matchAll(/^ {2}\| "([a-z-]+)"/gm),
    ].map(([, code]) => code!);
    const thrown = new Set(
      files.flatMap(({ text }) =>
        [...text.matchAll(/new MentorError\(\s*"([a-z-]+)"/g)].map(([, code]) => code),
      ),
    );
    expect(codes).not.toEqual([]);
    expect(codes.filter((code) => !thrown.has(code))).toEqual([]);
  });

  it("has no hooks in what many test files share, since a worker loads it once", () => {
    const support = join(import.meta.dirname, "support");
    const hooked = readdirSync(support, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) =>
        /^(?:before|after)(?:All|Each)\(/m.test(readFileSync(join(support, file), "utf8")),
      );
    expect(hooked).toEqual([]);
  });

  it("declares no interface twice in a file, which the compiler would merge", () => {
    const twice = files.flatMap(({ file, text }) => {
      const names = [...text.matchAll(/^(?:export )?interface (\w+)/gm)].map(([, name]) => name);
      return names
        .filter((name, at) => names.indexOf(name) !== at)
        .map((name) => `${file} ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it("names in its comments only functions and files that there are", () => {
    const root = join(src, "..");
    const paths = ["src", "test", "bench"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => `/${folder}/${file}`,
      ),
    );
    const all = paths
      .filter((path) => /\.tsx?$/.test(path))
      .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
    const code = new Set(
      all.flatMap(({ text }) => withoutComments(text).match(/[A-Za-z_$][\w$]*/g) ?? []),
    );
    const strangers = all.flatMap(({ file, text }) => {
      const comments = (text.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? []).join("\n");
      const names = [...comments.matchAll(/`([a-z]+[A-Z]\w*)`/g)].map(([, name]) => name!);
      const named = [...comments.matchAll(/(?:[\w-]+\/)*[\w-]+(?:\.test)?\.ts\b/g)].map(
        ([path]) => path,
      );
      return [
        ...names.filter((name) => !code.has(name)),
        ...named.filter((path) => !paths.some((known) => known.endsWith(`/${path}`))),
      ].map((name) => `${file} ${name}`);
    });
    expect(strangers).toEqual([]);
  });
});
