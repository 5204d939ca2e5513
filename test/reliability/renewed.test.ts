/**
 * A curator edits the knowledge folder while the bot runs: who asks next reads the new words, a slip changes nothing, and
 * every process knows of it.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prepareAndKeep } from "../../src/knowledge/prepared/prepared.ts";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";
import { countOf, openProcesses } from "../support/program/processes.ts";
import { type SampleKnowledge, writeKnowledge } from "../support/sample-knowledge.ts";
import { postgresUrl } from "../support/engines.ts";

const everyMs = 20;
let knowledge: SampleKnowledge;

beforeEach(async () => {
  knowledge = await writeKnowledge();
});
afterEach(() => knowledge.remove());

async function edit(name: string, from: string, to: string): Promise<void> {
  const file = path.join(knowledge.dir, name);
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replaceAll(from, to));
}

const eggs = (tongue: string) => `articles/products/pack-eggs.${tongue}.md`;

describe("an edited folder", () => {
  let village: TestVillage;
  let chen: Villager;
  let ann: Villager;

  beforeEach(async () => {
    const env = { KNOWLEDGE_DIR: knowledge.dir };
    ({ village, chen, ann } = await openTwoTongues({ env, knowledgeEveryMs: everyMs }));
  });
  afterEach(() => village.close());

  const said = (event: string) => village.bot.lines.filter((line) => line["event"] === event);
  const until = (event: string, count: number) =>
    expect.poll(() => said(event).length, { timeout: 20_000 }).toBe(count);

  it("is what the next question is answered from, in both languages", async () => {
    const before = await ann.say("How do I pack eggs?");
    await edit(eggs("en"), "Use a foam tray.", "Use a wooden box.");
    await edit(eggs("zh"), "用蛋托。", "用木箱。");
    await until("knowledge-renewed", 1);

    const english = await ann.say("How do I pack eggs?");
    const chinese = await chen.say("鸡蛋怎么打包？");

    expect(before.text).toContain("Use a foam tray.");
    expect(english.text).toContain("Use a wooden box.");
    expect(chinese.text).toContain("用木箱。");
  });

  it("changes nothing while something in it is wrong, and says what", async () => {
    await edit(eggs("en"), "Use a foam tray.", "Use a wooden box.");
    await edit(eggs("en"), "label: Packing eggs", "label: [Packing eggs");
    await until("knowledge-refused", 1);

    const kept = await ann.say("How do I pack eggs?");
    const [refused] = said("knowledge-refused");
    await edit(eggs("en"), "label: [Packing eggs", "label: Packing eggs");
    await until("knowledge-renewed", 1);
    const mended = await ann.say("How do I pack eggs?");

    expect(JSON.stringify(refused)).toMatch(/pack-eggs\.en\.md:\d+ YAML/);
    expect(kept.text).toContain("Use a foam tray.");
    expect(mended.text).toContain("Use a wooden box.");
    expect(said("knowledge-refused")).toHaveLength(1);
  });

  it("lets what is open go on", async () => {
    const card = await ann.say("/start");
    await edit(eggs("en"), "Use a foam tray.", "Use a wooden box.");
    await until("knowledge-renewed", 1);

    const next = await ann.press(card.buttons.find((label) => /go on/i.test(label))!);

    expect(next.text).not.toMatch(/old|again/i);
    expect(next.buttons.length).toBeGreaterThan(0);
  });
});

describe("a start", () => {
  const folder = openFolder();
  let telegram: TestTelegram;
  beforeAll(async () => void (telegram = await openTelegram()));
  afterAll(async () => {
    await telegram.stop();
    folder.remove();
  });

  it("answers from what was prepared last, and takes the edit after it", async () => {
    await prepareAndKeep(knowledge.dir);
    await edit(eggs("en"), "label: Packing eggs", "label: [Packing eggs");
    const env = {
      ...environmentOf(telegram, `sqlite:${path.join(folder.path, "bot.db")}`),
      KNOWLEDGE_DIR: knowledge.dir,
      LOOKS_EVERY: String(everyMs),
    };

    const bot = startBotProcess({ env });
    await bot.until("polling-started");
    const refused = await bot.until("knowledge-refused");
    await edit(eggs("en"), "label: [Packing eggs", "label: Packing eggs");
    await bot.until("knowledge-renewed");
    bot.signal("SIGKILL");
    await bot.ended;

    expect(JSON.stringify(refused)).toContain("pack-eggs.en.md");
  });
});

describe.skipIf(postgresUrl === null)("with two processes", () => {
  it("is known to the other as soon as the one that leads has it", async () => {
    const processes = await openProcesses([], { KNOWLEDGE_DIR: knowledge.dir });
    try {
      const leader = processes.start([], { LOOKS_EVERY: String(everyMs) });
      await leader.until("polling-started");
      // By itself it would look once in ten minutes.
      const other = processes.start([], { LOOKS_EVERY: "100000" });
      await other.until("work-begun");
      await edit(eggs("en"), "Use a foam tray.", "Use a wooden box.");

      await leader.until("knowledge-renewed");
      await other.until("knowledge-renewed");

      expect([leader, other].map((bot) => countOf(bot, "knowledge-renewed"))).toEqual([1, 1]);
    } finally {
      await processes.close();
    }
  });
});
