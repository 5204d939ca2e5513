/** How good the answers are: the floor under which the bot is not let out, and what a curator sees. */
import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { run as knowledge } from "../../src/cli/knowledge.ts";
import { callCommand, runCommand } from "../support/program/command.ts";
import { openModelServer, saysWithQuote } from "../support/servers/model-server.ts";
import { sampleFiles, writeKnowledge, type SampleKnowledge } from "../support/sample-knowledge.ts";

const en = "articles/products/pack-eggs.en.md";
const zh = "articles/products/pack-eggs.zh.md";

let sample: SampleKnowledge | undefined;
afterEach(async () => {
  await sample?.remove();
  sample = undefined;
});

const question = (text: string, kind: string, slug: string | null) =>
  `${JSON.stringify({ text, slug, kind })}\n`;

// Each run takes half a minute of processor, and shares the machine with other tests.
describe("npm run evaluate", { timeout: 300_000 }, () => {
  it("finds the shipped answers above the floor, in every kind and language", async () => {
    const { code, out } = await runCommand("evaluate", { env: { KNOWLEDGE_DIR: "knowledge" } });

    expect(out.split("\n").filter((line) => line.startsWith("below"))).toEqual([]);
    for (const row of [
      "en    plain",
      "en    triage",
      "zh    hard",
      "zh    tempting",
      "en    follow-ups",
      "zh    follow-ups",
    ]) {
      expect(out).toMatch(new RegExp(`${row} +[1-9]`));
    }
    expect(code).toBe(0);
  });

  it("names what falls below, and exits with 1", async () => {
    sample = await writeKnowledge({
      "questions/one.en.jsonl":
        question("zebras on the moon", "plain", "pack-eggs") + question("egg 3", "far", null),
    });
    const env = { KNOWLEDGE_DIR: sample.dir };

    const table = await runCommand("evaluate", { env });
    const misses = await runCommand("evaluate", { args: ["misses"], env });

    expect(table.out).toContain("below the floor: en plain: found 0.0 %, at least 94.0 %");
    expect(table.out).toContain("below the floor: en far: answered wrongly 100.0 %, at most 1.0 %");
    expect(table.code).toBe(1);
    expect(misses.out).toContain('en plain: "zebras on the moon" → unknown');
    expect(misses.out).toContain('en far: "egg 3" → pack-eggs');
  });

  it("prints what a configured model makes of them beside it", async () => {
    const model = await openModelServer();
    sample = await writeKnowledge({
      "questions/one.en.jsonl":
        question("How do I pack eggs?", "plain", "pack-eggs") +
        question("egg broken on the way, box 3", "plain", "pack-eggs") +
        question("egg broken on the way, box 4", "hard", "pack-eggs"),
      "questions/one.zh.jsonl": question("鸡蛋怎么打包？", "plain", "pack-eggs"),
    });
    const env = {
      KNOWLEDGE_DIR: sample.dir,
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "sk-nobody-may-see",
    };

    const good = await runCommand("evaluate", { env });
    model.behave(saysWithQuote(() => "It costs 99 yuan."));
    const inventing = await runCommand("evaluate", { env });
    await model.stop();

    expect(good.out).toMatch(/^en +plain +2 +100\.0 % +100\.0 % +0 +0 +0 +–$/m);
    expect(good.out).toMatch(/^zh +plain +1 +100\.0 % +100\.0 % +0 +0 +0 +–$/m);
    expect(good.out).toMatch(/^4000 tokens read, 400 written: 0\.00 dollars$/m);
    expect(inventing.out).toMatch(/^en +plain +2 +100\.0 % +100\.0 % +0 +0 +0 +figure 2$/m);
    expect(good.out + good.err).not.toContain("sk-nobody");
  });

  it("ends quietly when nobody reads on", async () => {
    // More than a pipe holds.
    const missed = Array.from({ length: 1_000 }, (_, at) =>
      question(`zebra ${"on ".repeat(30)}${at}`, "plain", "pack-eggs"),
    );
    sample = await writeKnowledge({ "questions/one.en.jsonl": missed.join("") });

    const { err } = await runCommand("evaluate", {
      args: ["misses"],
      env: { KNOWLEDGE_DIR: sample.dir },
      readsNothing: true,
    });

    expect(err).toBe("");
  });
});

describe("npm run knowledge -- learn", () => {
  it("learns from the phrasings, and warns when they have changed since", async () => {
    sample = await writeKnowledge();
    const env = { KNOWLEDGE_DIR: sample.dir };

    const learned = await callCommand(knowledge, { args: ["learn"], env });
    const file = path.join(sample.dir, en);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("How do I pack eggs?", "How do I wrap eggs?"));
    const changed = await callCommand(knowledge, { env });

    expect(learned.out).toContain("; 0 errors, ");
    expect(learned.out).not.toContain("older than the articles");
    expect(changed.out).toContain("learned/en.bin:1 warning: older than the articles");
    expect(changed.out).not.toContain("learned/zh.bin");
    expect(changed.code).toBe(0);
  });

  it("learns from the follow-ups that are for learning what such messages aim at", async () => {
    const followUp = (slug: string | null, text: string) =>
      `${JSON.stringify({ after: "pack-eggs", text, slug })}\n`;
    const lines = [
      followUp("pack-eggs", "is it dear"),
      followUp("pack-fruit", "and fruit"),
      followUp(null, "it rains"),
    ].join("");
    const forLearning = "questions/follow-ups.some-learned.en.jsonl";
    const files = sampleFiles();
    sample = await writeKnowledge({
      "articles/products/pack-fruit.en.md": files[en]!.replaceAll("egg", "pear"),
      "articles/products/pack-fruit.zh.md": files[zh]!.replaceAll("鸡蛋", "梨"),
      [forLearning]: lines,
      "questions/follow-ups.zh.jsonl": lines,
    });
    const env = { KNOWLEDGE_DIR: sample.dir };

    await callCommand(knowledge, { args: ["learn"], env });
    const written = await readdir(path.join(sample.dir, "learned"));
    await appendFile(path.join(sample.dir, forLearning), followUp(null, "so late"));
    const changed = await callCommand(knowledge, { env });

    expect(written).toContain("aims-en.bin");
    expect(written).not.toContain("aims-zh.bin");
    expect(changed.out).toContain("learned/aims-en.bin:1 warning: older than the follow-ups");
    expect(changed.out).not.toContain("older than the articles");
  });

  it("learns from the lines that only teach, a language at a time", async () => {
    const lines = "asked/by-ear.en.txt";
    sample = await writeKnowledge({ [lines]: "#pack-eggs\nwrapp the eggz how\n" });
    const env = { KNOWLEDGE_DIR: sample.dir };

    const learned = await callCommand(knowledge, { args: ["learn", "en"], env });
    const written = await readdir(path.join(sample.dir, "learned"));
    await appendFile(path.join(sample.dir, lines), "eggz brake on the way\n");
    const changed = await callCommand(knowledge, { env });

    expect(learned.out).not.toContain("older than the articles");
    expect(written).toEqual(["en.bin"]);
    expect(changed.out).toContain("learned/en.bin:1 warning: older than the articles");
    expect(changed.code).toBe(0);
  });

  it.each([
    [
      "a line of no article",
      "asked/a.en.txt",
      "how\n#pack-eggs\n",
      /a\.en\.txt:1 say first of what/,
    ],
    [
      "an article that is not there",
      "asked/a.zh.txt",
      "\n#pack-egs\n",
      /a\.zh\.txt:2 .*no article.*pack-egs/,
    ],
    [
      "a file of no language",
      "asked/a.txt",
      "#pack-eggs\n",
      /asked\/a\.txt:1 .*<name>\.<language>\.txt/,
    ],
  ])("names %s among the lines that only teach", async (_, file, text, reason) => {
    sample = await writeKnowledge({ [file]: text });

    const checked = await callCommand(knowledge, { env: { KNOWLEDGE_DIR: sample.dir } });

    expect(checked.out).toMatch(reason);
    expect(checked.code).toBe(1);
  });

  it("says what to do about a file that cannot be read", async () => {
    sample = await writeKnowledge({ "learned/zh.bin": "not this" });

    const { code, out } = await callCommand(knowledge, { env: { KNOWLEDGE_DIR: sample.dir } });

    expect(out).toContain(
      "learned/zh.bin:1 cannot be read: delete it, or npm run knowledge -- learn",
    );
    expect(code).toBe(1);
  });
});
