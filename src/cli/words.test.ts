/** The sentences for whoever looks after the server: the same in both languages, every one in use. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, it } from "vitest";
import { checkNames } from "./doctor/finding.ts";
import { questions } from "./setup/questions.ts";

const here = import.meta.dirname;

/** Variables by key. */
function variables(language: string): Record<string, string[]> {
  const text = readFileSync(join(here, `words.${language}.ftl`), "utf8");
  return Object.fromEntries(
    new FluentResource(text).body.map(({ id, value }) => {
      const names = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)];
      return [id, [...new Set(names.map(([, name]) => name!))].sort()];
    }),
  );
}

it("has the same keys and variables in both languages", () => {
  expect(variables("zh")).toEqual(variables("en"));
});

it("uses every key, and has every key that is used", () => {
  const code = readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(here, file), "utf8"))
    .join("\n");
  const used = new Set([
    ...[...code.matchAll(/"((?:doctor|setup)-[a-z-]+)"/g)].map(([, key]) => key!),
    ...checkNames.map((name) => `doctor-check-${name}`),
    ...["ok", "look", "wrong"].map((verdict) => `doctor-${verdict}`),
    ...questions.map(({ name }) => `setup-${name}`),
  ]);
  expect([...used].toSorted()).toEqual(Object.keys(variables("en")).toSorted());
});
