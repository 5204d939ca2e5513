/**
 * The documents beside the program: every log event and setting is explained, links lead somewhere, nothing stands twice.
 *
 * Whether a sentence is true, no test can say. These are the faults that a merge or a forgotten line leaves behind.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const within = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "knowledge/README.md",
  ...within("docs", ".md"),
];
const sources = [...within("src", ".ts"), ...within("src", ".tsx")].filter(
  (file) => !file.endsWith(".test.ts"),
);
const running = read("docs/running.md");

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, "");
const headings = (text: string): string[] => withoutCode(text).match(/^#+ .+$/gm) ?? [];
const twice = (lines: readonly string[]): string[] =>
  lines.filter((line, at) => lines.indexOf(line) !== at);

/** The name that a heading has in a link, as the usual hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** Rows that repeat inside one table, its head included; names of a table that stands in another one. */
function rowsTwice(text: string): string[] {
  const tables = withoutCode(text).match(/(?:^\|.*\n)+/gm) ?? [];
  return tables.flatMap((table) =>
    twice(
      table
        .split("\n")
        .map((row) => row.replaceAll(/\s+/g, " "))
        .filter((row) => /\w/.test(row)),
    ),
  );
}

function isBroken(file: string, link: string): boolean {
  const [path, anchor] = link.split("#") as [string, string | undefined];
  const target = path === "" ? file : join(dirname(file), path);
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !headings(read(target)).map(anchorOf).includes(anchor);
}

/** What a check finds in each document, with the document's name. */
const found = (check: (text: string, file: string) => readonly string[]): string[] =>
  documents.flatMap((file) => check(read(file), file).map((line) => `${file}: ${line}`));

describe("the documents", () => {
  it("explain every event that the log may hold", () => {
    const events = sources.flatMap((file) =>
      [
        ...read(file).matchAll(
          /log\s*\.(?:debug|info|warn|error|fatal)\([^;]*?"([a-z]+(?:-[a-z]+)+)",?\s*\)/g,
        ),
      ].map((match) => match[1]!),
    );

    expect(events.length).toBeGreaterThan(40);
    expect([...new Set(events)].filter((event) => !running.includes(`\`${event}\``))).toEqual([]);
  });

  it("explain every figure that the bot itself counts", () => {
    const figures = read("src/web/metrics.ts").match(/first_mover_[a-z_]+/g) ?? [];

    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((figure) => !running.includes(figure))).toEqual([]);
  });

  it("name every setting, where it is explained and in the example", () => {
    const settings = [...read("src/config.ts").matchAll(/^ {2,4}([A-Z][A-Z_]+):/gm)].map(
      (match) => match[1]!,
    );
    const told = read("README.md") + running;

    expect(settings.length).toBeGreaterThan(15);
    expect(settings.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
    expect(settings.filter((name) => !read(".env.example").includes(name))).toEqual([]);
  });

  it("count the articles and the explained words as they are", () => {
    const [, articles, terms] = /\((\d+) articles,\s+(\d+) words explained/.exec(
      read("README.md"),
    )!;
    const glossary = read("knowledge/glossary.yaml").match(/^- id:/gm) ?? [];

    expect(Number(articles)).toBe(within("knowledge/articles", ".en.md").length);
    expect(Number(terms)).toBe(glossary.length);
  });

  it("have no heading twice, and no row twice in one table", () => {
    expect(found((text) => [...twice(headings(text)), ...rowsTwice(text)])).toEqual([]);
  });

  it("list every decision once, under the words it begins with", () => {
    const listed = [...read("docs/decisions/README.md").matchAll(/\[(.+)\]\((\d[^)]+\.md)\)/g)];
    const decisions = within("docs/decisions", ".md").filter((file) => !file.endsWith("README.md"));

    expect(listed.map(([, , file]) => join("docs/decisions", file!)).toSorted()).toEqual(
      decisions.toSorted(),
    );
    const misnamed = listed.filter(
      ([, title, file]) => !read(join("docs/decisions", file!)).startsWith(`# ${title}`),
    );
    expect(misnamed.map(([, title]) => title)).toEqual([]);
  });

  it("lead somewhere with every link", () => {
    const broken = found((text, file) =>
      [...withoutCode(text).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)]
        .map((match) => match[1]!)
        .filter((link) => isBroken(file, link)),
    );

    expect(broken).toEqual([]);
  });

  it("name only files that there are", () => {
    const missing = found((text) =>
      [...text.matchAll(/`((?:src|test|bench|docs|knowledge)\/[\w./-]+\.\w+)`/g)]
        .map((match) => match[1]!)
        .filter((path) => !existsSync(join(root, path))),
    );

    expect(missing).toEqual([]);
  });

  it("tell each piece of news once", () => {
    const begun = read("CHANGELOG.md")
      .split(/^#+ /m)
      .flatMap((part) => twice(part.match(/^- `\/[a-z]+`/gm) ?? []));

    expect(begun).toEqual([]);
  });
});

describe("the evening in Chinese", () => {
  const chinese = read("docs/running.zh.md");
  const blocks = (text: string): string[] =>
    [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  /** Without what is said beside them. */
  const commands = (block: string): string[] =>
    block
      .split("\n")
      .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
      .filter((line) => line !== "");
  const inline = (text: string): string[] =>
    [...withoutCode(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
  const section = (heading: string): string =>
    running.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`)) ?? "";

  it("has no command that the English page has not", () => {
    const known = new Set([...blocks(running).flatMap(commands), ...inline(running)]);
    const own = blocks(chinese).flatMap(commands);

    expect(own.length).toBeGreaterThan(25);
    expect(own.filter((command) => !known.has(command))).toEqual([]);
  });

  it.each(["2. The disk", "3. Install", "6. Upgrade"])(
    "has every command of the English page, in order: %s",
    (heading) => {
      const own = blocks(chinese).flatMap(commands);
      const [first = ""] = blocks(section(heading));
      const wanted = commands(first);
      const at = own.findIndex((_, from) =>
        wanted.every((command, step) => own[from + step] === command),
      );

      expect(wanted.length).toBeGreaterThan(3);
      expect(at, wanted.join("\n")).toBeGreaterThanOrEqual(0);
    },
  );

  it("explains only log events that there are", () => {
    const events = [...chinese.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1]!);

    expect(events.length).toBeGreaterThan(5);
    expect(events.filter((event) => !running.includes(`\`${event}\``))).toEqual([]);
  });

  it("has the sections that doctor and set-up name", () => {
    const named = ["en", "zh"].flatMap((language) =>
      [
        ...read(`src/cli/words.${language}.ftl`).matchAll(
          /docs\/(running(?:\.zh)?\.md)(?:, "([^"]+)"| 里“([^”]+)”)?/g,
        ),
      ].map(([, page, english, own]) => ({ page, heading: english ?? own })),
    );
    const missing = named.filter(
      ({ page, heading }) =>
        heading !== undefined &&
        !headings(read(`docs/${page}`)).some((each) => each.endsWith(` ${heading}`)),
    );

    expect(named.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });
});
