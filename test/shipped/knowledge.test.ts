/** The knowledge check as curators run it, and the folder that is shipped. */
import { afterEach, describe, expect, it } from "vitest";
import { run as knowledge } from "../../src/cli/knowledge.ts";
import { callCommand, runCommand } from "../support/program/command.ts";
import { sampleFiles, writeKnowledge, type SampleKnowledge } from "../support/sample-knowledge.ts";

const en = "articles/products/pack-eggs.en.md";

let sample: SampleKnowledge | undefined;
afterEach(async () => {
  await sample?.remove();
  sample = undefined;
});

async function check(changes: Readonly<Record<string, string | null>>) {
  sample = await writeKnowledge(changes);
  return callCommand(knowledge, { env: { KNOWLEDGE_DIR: sample.dir } });
}

describe("npm run knowledge", () => {
  it("finds nothing wrong with the shipped folder", async () => {
    const { code, out } = await runCommand("knowledge", { env: { KNOWLEDGE_DIR: "knowledge" } });

    expect(out.split("\n").filter((line) => /:\d+ (?!warning)/.test(line))).toEqual([]);
    expect(out).toContain(" 0 errors");
    expect(code).toBe(0);
  });

  it("says file, line and reason of an error and exits with 1", async () => {
    const { code, out } = await check({ [en]: sampleFiles()[en]!.replace("step: 2", "step: 99") });

    expect(out).toMatch(/pack-eggs\.en\.md:25 step: /);
    expect(out).toContain("; 1 errors, ");
    expect(code).toBe(1);
  });

  it("looks through the tips and counts them", async () => {
    const tip = "- id: foam-tray\n  article: pack-eggs\n  en: Use 9 trays.\n  zh: 用9个蛋托。\n";
    const { code, out } = await check({ "tips/library.yaml": tip });

    expect(out).toMatch(/tips\/library\.yaml:3 the figure 9 is not in the article pack-eggs\n/);
    expect(out).toMatch(/tips\/library\.yaml:4 the figure 9 is not in the article pack-eggs\n/);
    expect(out).toMatch(/ 1 tips, 0 kinds of partner; 2 errors, /);
    expect(code).toBe(1);
  });

  it("warns about expiry and exits with 0", async () => {
    const files = sampleFiles();
    const expired = (name: string) => ({
      [name]: files[name]!.replace("2026-11-25", "2020-01-01").replace("2027-11", "2021-01"),
    });
    const { code, out } = await check({
      ...expired(en),
      ...expired("articles/products/pack-eggs.zh.md"),
    });

    expect(out).toMatch(/pack-eggs\.en\.md:31 warning: due for a check since 2021-01/);
    expect(out).toMatch(/pack-eggs\.zh\.md:31 warning: due for a check since 2021-01/);
    expect(out).toContain("; 0 errors, ");
    expect(code).toBe(0);
  });

  it("says plainly that a folder is not there", async () => {
    const { code, out } = await runCommand("knowledge", { env: { KNOWLEDGE_DIR: "/nowhere" } });

    expect(out).toContain("/nowhere/articles:1 there is no folder of articles");
    expect(code).toBe(1);
  });
});
