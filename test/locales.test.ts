/** The bot's own sentences: every key in every language, the same variables, every key in use. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { languages } from "../src/bot/reply.ts";
import { createPhrasebook } from "../src/bot/phrasebook.ts";
import { commands } from "../src/bot/commands.ts";

const src = join(import.meta.dirname, "../src");
const textOf = (language: string) => readFileSync(join(src, `locales/${language}.ftl`), "utf8");

/** Variables by key. */
function variables(language: string): Map<string, string[]> {
  const { body } = new FluentResource(textOf(language));
  return new Map(
    body.map(({ id, value }) => {
      const names = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)];
      return [id, [...new Set(names.map(([, name]) => name!))].sort()];
    }),
  );
}

const source = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(src, file), "utf8"))
  .join("\n");

const english = variables("en");

/** Keys as they stand in the code, also those built with a `${…}` at the end. */
const used = [...source.matchAll(/phrase\(\s*["`]([a-z0-9-]+)(\$\{)?/g)].map(([, key, open]) => ({
  key: key!,
  open: open !== undefined,
}));

describe.each(languages)("locales/%s.ftl", (language) => {
  it("has exactly the keys and variables of English", () => {
    expect(Object.fromEntries(variables(language))).toEqual(Object.fromEntries(english));
  });

  it("names each key once", () => {
    const keys = [...textOf(language).matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("describes every command within Telegram's 256 characters", () => {
    const phrasebook = createPhrasebook();
    const told = commands.map(({ name }) => phrasebook.phrase(language, `command-${name}`));
    expect(told.filter((text) => text.startsWith("command-") || text.length > 256)).toEqual([]);
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
      open ? ![...english.keys()].some((known) => known.startsWith(key)) : !english.has(key),
    );
    expect(missing).toEqual([]);
  });

  it("has a sentence for every error code", () => {
    const codes = [
      ...readFileSync(join(src, "errors.ts"), "utf8").matchAll(/^ {2}\| "([a-z-]+)"/gm),
    ].map(([, code]) => `error-${code}`);
    expect(codes).not.toEqual([]);
    expect(codes.filter((key) => !english.has(key))).toEqual([]);
  });

  it("uses every key that is written", () => {
    const dead = [...english.keys()].filter((key) => !source.includes(`"${key}"`) && !isBuilt(key));
    expect(dead).toEqual([]);
  });
});

/** Keys that code puts together: `error-${code}`, `command-${name}`. */
function isBuilt(key: string): boolean {
  const stems = [...source.matchAll(/["`]([a-z0-9-]+-)\$\{/g)].map(([, stem]) => stem!);
  return key.startsWith("error-") || stems.some((stem) => key.startsWith(stem));
}
