/** The bot's own sentences: every key in every language, the same variables, every key in use, each in its subject. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { languages, type Language } from "../src/bot/reply.ts";
import { createPhrasebook, wordFiles } from "../src/bot/phrasebook.ts";
import { commands } from "../src/bot/commands.ts";

const src = join(import.meta.dirname, "../src");

/** What is written, by the folder it stands in: `bot` or a subject. */
const textsOf = (language: Language) =>
  new Map(
    wordFiles(language).map(({ pathname }) => [
      basename(dirname(pathname)),
      readFileSync(pathname, "utf8"),
    ]),
  );
const textOf = (language: Language) => [...textsOf(language).values()].join("\n");

/** Variables by key, of one file. */
function variables(text: string): Record<string, string[]> {
  return Object.fromEntries(
    new FluentResource(text).body.map(({ id, value }) => {
      const names = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)];
      return [id, [...new Set(names.map(([, name]) => name!))].sort()];
    }),
  );
}

const variablesIn = (language: Language) =>
  Object.fromEntries([...textsOf(language)].map(([folder, text]) => [folder, variables(text)]));

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));
const source = files.map(({ text }) => text).join("\n");

/** The folder of every key. */
const home = new Map(
  Object.entries(variablesIn("en")).flatMap(([folder, keys]) =>
    Object.keys(keys).map((key) => [key, folder]),
  ),
);

/** Keys as they stand in the code, also those built with a `${…}` at the end. */
const used = files.flatMap(({ file, text }) =>
  [...text.matchAll(/phrase\(\s*["`]([a-z0-9-]+)(\$\{)?/g)].map(([, key, open]) => ({
    file,
    key: key!,
    open: open !== undefined,
  })),
);

describe.each(languages)("words.%s.ftl", (language) => {
  it("has exactly the keys and variables of English, subject by subject", () => {
    expect(variablesIn(language)).toEqual(variablesIn("en"));
  });

  it("names each key once, over all files", () => {
    const keys = [...textOf(language).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key);
    expect(keys.length).toBe(home.size);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("describes every command within Telegram's 256 characters", () => {
    const phrasebook = createPhrasebook();
    const told = commands.map(({ name }) => phrasebook.phrase(language, `command-${name}`));
    expect(told.filter((text) => text.startsWith("command-") || text.length > 256)).toEqual([]);
  });

  it("gives each of the doors that stand together an emoji of its own", () => {
    const doors = textsOf(language).get("bot") ?? "";
    const emoji = [...doors.matchAll(/^\S+ = (\p{Extended_Pictographic})/gmu)].map(
      ([, each]) => each,
    );
    expect(emoji.length).toBeGreaterThan(4);
    expect(emoji.filter((each, at) => emoji.indexOf(each) !== at)).toEqual([]);
  });

  it("keeps to words that learners know", () => {
    const strange = /netrepreneur|evidence|\breview\b|\bsubmit|\bverify|referral|证据|审核|提交/i;
    const said = textOf(language)
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      // Keys are for us; the command of mentors is one.
      .filter((line) => strange.test(line.replace(/^[a-z][a-z0-9-]* =/, "")));
    expect(said).toEqual([]);
  });
});

describe("phrases in the code", () => {
  it("finds them", () => {
    expect(used.length).toBeGreaterThan(100);
  });

  it("all exist", () => {
    const missing = used.filter(({ key, open }) =>
      open ? ![...home.keys()].some((known) => known.startsWith(key)) : !home.has(key),
    );
    expect(missing).toEqual([]);
  });

  it("has a sentence for every error code", () => {
    const codes = [
      ...readFileSync(join(src, "errors.ts"), "utf8").matchAll(/^ {2}\| "([a-z-]+)"/gm),
    ].map(([, code]) => `error-${code}`);
    expect(codes).not.toEqual([]);
    expect(codes.filter((key) => !home.has(key))).toEqual([]);
  });

  it("uses every key that is written", () => {
    const dead = [...home.keys()].filter((key) => !source.includes(`"${key}"`) && !isBuilt(key));
    expect(dead).toEqual([]);
  });

  it("come from the subject itself, from bot/ or from a subject below", () => {
    const below = new Map<string, Set<string>>();
    for (const { file, key, open } of used) {
      const [room, subject, ...rest] = file.split("/");
      const from = home.get(key);
      if (room !== "subjects" || rest.length === 0 || open || from === undefined) continue;
      if (from === "bot" || from === subject) continue;
      below.set(subject!, (below.get(subject!) ?? new Set()).add(from));
    }
    const reached = (subject: string, seen = new Set<string>()): Set<string> => {
      const fresh = [...(below.get(subject) ?? [])].filter((next) => !seen.has(next));
      for (const next of fresh) reached(next, seen.add(next));
      return seen;
    };
    expect(below.size).toBeGreaterThan(5);
    // A subject that is reached from itself lends words both ways.
    expect([...below.keys()].filter((subject) => reached(subject).has(subject))).toEqual([]);
  });
});

const stems = [...source.matchAll(/["`]([a-z0-9-]+-)\$\{/g)].map(([, stem]) => stem!);

/** Keys that code puts together: `error-${code}`, `command-${name}`. */
function isBuilt(key: string): boolean {
  return key.startsWith("error-") || stems.some((stem) => key.startsWith(stem));
}
