/**
 * The house: who may import whom (main → app → drivers → core ← servers).
 *
 * Drivers and servers never meet, core imports itself and zod, the sandbox imports nothing of ours,
 * and only entry points touch `process`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../src");
const entries = ["main.ts", "app.ts", "demo.ts"];
const drivers = ["telegram", "web", "worker.ts", "work-kinds.ts"];
const servers = ["store", "model", "knowledge", "charts"];
const shared = ["log.ts", "i18n.ts", "config.ts"];

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

/** The room or root file that a path inside src belongs to. */
const roomOf = (file: string): string => file.split("/")[0]!;

const imports = files.flatMap(({ file, text }) =>
  [...text.matchAll(/^(?:import|export|\}) (?:[^;"]*? )?from "([^"]+)"|\bimport\("([^"]+)"\)/gm)]
    .map((match) => match[1] ?? match[2] ?? "")
    .map((target) => ({
      file,
      room: roomOf(file),
      target: target.startsWith(".")
        ? relative(src, join(src, dirname(file), target))
        : `npm:${target}`,
    })),
);

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

  it.each(drivers)("lets the driver %s import core, never a server", (room) => {
    expect(strays(room, ["core", ...shared, ...drivers])).toEqual([]);
  });

  it.each(servers)("lets the server %s import core, never a driver", (room) => {
    expect(strays(room, ["core"])).toEqual([]);
  });

  it("lets core import itself, zod, node's crypto and what the retriever stands on, nothing else", () => {
    const allowed = new Set(["npm:zod", "npm:node:crypto", "npm:stemmer"]);
    const outside = imports.filter(
      ({ room, target }) => room === "core" && roomOf(target) !== "core" && !allowed.has(target),
    );
    expect(outside).toEqual([]);
  });

  it("keeps the sandbox apart", () => {
    expect(strays("sandbox", [])).toEqual([]);
  });

  it("touches process only in entry points", () => {
    const touching = files
      .filter(({ file }) => !entries.includes(file) && roomOf(file) !== "cli")
      .filter(({ text }) => /\bprocess\.\w/.test(withoutComments(text)))
      .map(({ file }) => file);
    expect(touching).toEqual([]);
  });

  it("has no room named by mechanism", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types|services?|managers?)(\/|\.ts$)/;
    expect(files.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  });
});
