/** What curators ask beside the check: a new article, what is due, a page of all figures. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as knowledge } from "../../src/cli/knowledge.ts";
import { callCommand } from "../support/program/command.ts";
import {
  chineseVariants,
  englishVariants,
  sampleFiles,
  writeKnowledge,
  type SampleKnowledge,
} from "../support/sample-knowledge.ts";

let sample: SampleKnowledge;
afterEach(() => sample.remove());

const run = (...args: string[]) =>
  callCommand(knowledge, { args, env: { KNOWLEDGE_DIR: sample.dir, COUNTRY: "CN" } });

describe("npm run knowledge -- new", () => {
  beforeEach(async () => {
    sample = await writeKnowledge();
  });

  const fileOf = (language: string) =>
    path.join(sample.dir, `articles/who-does-what/share-one-phone.${language}.md`);

  /** Writes behind the empty lines of a file that was made. */
  async function fill(
    language: string,
    words: Readonly<Record<string, string>>,
    variants: readonly string[],
    short: string,
  ) {
    let text = await readFile(fileOf(language), "utf8");
    for (const [key, value] of Object.entries(words))
      text = text.replace(`\n${key}:\n`, `\n${key}: ${value}\n`);
    text = text
      .replace("\ntags: []\n", "\ntags: [phone]\n")
      .replace("\nvariants:\n", `\nvariants:\n${variants.map((each) => `  - ${each}\n`).join("")}`)
      .replace("---\n\n\n## More", `---\n${short}\n\n## More`);
    await writeFile(fileOf(language), text);
  }

  it("makes both files; empty, the check names what is missing; filled, it passes", async () => {
    const made = await run("new", "who-does-what/share-one-phone");
    const empty = await run();
    await fill(
      "en",
      {
        question: "Can two share a phone?",
        label: "One phone",
        step: "3",
        cite: "Sellers' practice",
      },
      englishVariants("phone"),
      "Yes. Agree on two hours a day.",
    );
    await fill(
      "zh",
      { question: "两个人一部手机行吗？", label: "一部手机", step: "3", cite: "卖家的经验" },
      chineseVariants("手机"),
      "行。商量好每天哪2个钟头。",
    );
    const full = await run();

    expect(made.out).toContain("articles/who-does-what/share-one-phone.en.md\n");
    expect(made.out).toContain("articles/who-does-what/share-one-phone.zh.md\n");
    expect(made.code).toBe(0);
    for (const language of ["en", "zh"]) {
      const name = `share-one-phone\\.${language}\\.md:\\d+`;
      for (const key of ["question", "label", "cite"]) {
        expect(empty.out).toMatch(new RegExp(`${name} ${key}: nothing is written here yet`));
      }
      expect(empty.out).toMatch(new RegExp(`${name} step: a step of the road, 1 to 14`));
      expect(empty.out).toMatch(new RegExp(`${name} tags: one word or more, in square brackets`));
      expect(empty.out).toMatch(new RegExp(`${name} there is no short answer`));
    }
    expect(empty.code).toBe(1);
    expect(full.out).not.toMatch(/share-one-phone\.\w+\.md/);
    expect(full.out).toContain(": 2 articles, ");
    expect(full.code).toBe(0);
  });

  it("puts an article without a topic where it is seen", async () => {
    const { out } = await run("new", "share-one-phone");

    expect(out).toContain("articles/unsorted/share-one-phone.en.md");
  });

  it.each([
    ["pack-eggs", "There is an article pack-eggs already, in articles/products"],
    [
      "Share One",
      '"Share One" is no name for an article: small letters, digits and single hyphens',
    ],
    ["../../escape", '"../../escape" is no name for an article'],
    ["-x", '"-x" is no name for an article'],
  ])("refuses %s with a sentence", async (name, reason) => {
    const { code, err, out } = await run("new", name);

    expect(err).toContain(reason);
    expect(out).toBe("");
    expect(code).toBe(1);
  });

  it("refuses without a name, and twice the same one, and changes nothing", async () => {
    const nameless = await run("new");
    await run("new", "who-does-what/share-one-phone");
    await writeFile(fileOf("en"), "half written");
    const again = await run("new", "who-does-what/share-one-phone");

    expect(nameless.err).toContain("say how the article is called");
    expect(again.err).toContain("share-one-phone.en.md is there already");
    expect(again.code).toBe(1);
    expect(await readFile(fileOf("en"), "utf8")).toBe("half written");
  });

  it("says which words there are for a slip of the pen", async () => {
    const { code, err } = await run("nwe", "share-one-phone");

    expect(err).toContain(
      'There is no "nwe": new <name>, due, figures [file], learn, export, or nothing.',
    );
    expect(code).toBe(1);
  });
});

describe("npm run knowledge -- due and figures", () => {
  const names = ["articles/products/pack-eggs.en.md", "articles/products/pack-eggs.zh.md"];
  const month = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 7);

  beforeEach(async () => {
    const files = sampleFiles();
    const soon = names.map((name) => [
      name,
      files[name]!.replace("2026-11-25", "2020-01-01").replace("2027-11", month(60)),
    ]);
    sample = await writeKnowledge({
      ...Object.fromEntries(soon),
      "sources.yaml": `${files["sources.yaml"]!.replace("2026-11", "2020-01")}S2:\n  en: A law\n  zh: 一部法\n  checked: ${month(0)}\n  ends: ${month(60)}-01\n`,
      "tips/library.yaml":
        "- id: foam-tray\n  article: pack-eggs\n  en: Use a tray.\n  zh: 用蛋托。\n",
      "season.yaml":
        "- id: moon\n  country: CN\n  on: [2020-09-25]\n  from: 20\n  until: 3\n  article: pack-eggs\n  en: Soon the moon. Order trays today.\n  zh: 快过节了。今天订蛋托。\n",
    });
  });

  it("lists what must be looked at within ninety days, the earliest first, with what rests on it", async () => {
    const { out, code } = await run("due");
    const rows = out.split("\n");

    expect(rows[0]).toMatch(
      /^2020-03-26 LATE season moon: its last date is 2020-09-25; write the next ones/,
    );
    expect(rows[1]).toBe(
      "2021-01 LATE source S1 (Sellers' practice): open it again, then set checked",
    );
    expect(out).toContain(
      `${month(60)} article products/pack-eggs: compare both files with their sources, then set both dates; ` +
        "on it rest: season moon, tip foam-tray\n",
    );
    expect(out).toContain(`${month(60)}-01 source S2 ends (A law): read what holds then`);
    expect(out).toMatch(/4 to look at within 90 days from \d{4}-\d\d-\d\d\n$/);
    expect(code).toBe(0);
  });

  it("writes a page of all figures with source and date", async () => {
    const file = path.join(sample.dir, "out", "figures.md");
    const { out, code } = await run("figures", file);
    const page = await readFile(file, "utf8");

    expect(out).toBe(`${file}\n`);
    expect(code).toBe(0);
    expect(page).toContain("### products/pack-eggs\n");
    expect(page).toContain(
      `Source: S1 Sellers' practice (opened 2020-01). Compared 2020-01-01, again by ${month(60)}.`,
    );
    expect(page).toMatch(
      /\| 10,000 \| .*It costs 10,000 yuan for 1 million.* \| articles\/products\/pack-eggs\.en\.md:34 \|/,
    );
    expect(page).toMatch(
      /\| 100万 \| .*100万个要1万元.* \| articles\/products\/pack-eggs\.zh\.md:\d+ \|/,
    );
  });
});
