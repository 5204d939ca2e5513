import { expect, it } from "vitest";
import { sampleFiles } from "../../test/support/sample-knowledge.ts";
import { parseArticleFile } from "./article-file.ts";
import type { Problem } from "./problem.ts";

const place = {
  file: "pack-eggs.en.md",
  topic: "products",
  slug: "pack-eggs",
  lang: "en",
} as const;
const text = sampleFiles()["articles/products/pack-eggs.en.md"]!;

function parse(content: string) {
  const problems: Problem[] = [];
  return { file: parseArticleFile(place, content, problems), problems };
}

it("reads front matter, short answer and detail", () => {
  const { file, problems } = parse(text);

  expect(problems).toEqual([]);
  expect(file?.words).toMatchObject({ label: "Packing eggs", more: "Call 12315 in China." });
  expect(file?.words.short).toMatch(/^Use a foam tray/);
  expect(file?.shared).toMatchObject({ step: 2, reviewBy: "2027-11", judgement: false });
  expect(file?.tags).toEqual(["eggs", "1688"]);
});

it("knows where things stand in the file", () => {
  const { file } = parse(text);
  const lines = text.split("\n");

  expect(lines[file!.lineOf(["variants", 3]) - 1]).toContain("box 3");
  expect(lines[file!.shortLine - 1]).toContain("foam tray");
  expect(lines[file!.moreLine - 1]).toContain("12315");
});

it("reads Windows line ends and a byte order mark", () => {
  expect(parse(`\uFEFF${text.replaceAll("\n", "\r\n")}`).problems).toEqual([]);
});

it.each([
  ["no front matter", "How do I pack eggs?\n", 1, "front matter"],
  ["a day that does not exist", text.replace("2026-11-25", "2026-02-30"), 30, "reviewed"],
  ["a month that does not exist", text.replace("2027-11", "2027-13"), 31, "review_by"],
  ["a step outside the road", text.replace("step: 2", "step: 15"), 25, "step"],
  ["an unknown key", text.replace("step: 2", "step: 2\nauthor: me"), 26, "author"],
  ["no answer", text.split("Use a foam")[0]!, 32, "no short answer"],
])("complains about %s at its line", (_name, content, line, reason) => {
  const { file, problems } = parse(content);

  expect(file).toBeUndefined();
  expect(problems[0]).toMatchObject({ severity: "error", line });
  expect(problems[0]!.reason).toContain(reason);
});
