/**
 * Meaning beside words: what a written answer is made of. The articles are measured once, in the background;
 * a server that measures badly, slowly or not at all takes nothing from anybody.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import {
  measures,
  openModelServer,
  send,
  sendVectors,
  takesFor,
  vectorOf,
  type ModelServer,
} from "../support/servers/model-server.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const platform = "平台收的是什么押金？\n平台收的";
const stranger = "生人叫我交是什么押金？\n生人叫我交";
/** Eggs and two deposits, in two languages. */
const texts = 6;

let knowledge: SampleKnowledge;
beforeAll(async () => {
  knowledge = await writeAskingKnowledge();
});
afterAll(() => knowledge.remove());

const openWith = (model: ModelServer) =>
  openVillage({
    env: {
      KNOWLEDGE_DIR: knowledge.dir,
      OPENAI_BASE_URL: model.url,
      OPENAI_EMBEDDING_MODEL: "measures",
      OPENAI_TIMEOUT_MS: "5000",
      AI_ANSWERS_PER_DAY: "1000",
    },
    model: { failures: 1_000, measureMs: 3_000, measureAgainMs: 50 },
  });

async function agree(person: Villager): Promise<void> {
  await joinUp(person, { village: "上溪村" });
  await person.say("鸡蛋怎么打包？");
  await person.press("好，给我写");
}

const kept = (village: TestVillage) => village.rows("select hash, vector from article_vector");
const isReady = (village: TestVillage) =>
  vi.waitUntil(() => kept(village).length === texts, { timeout: 60_000 });

/** What the model was given last, by the first words of each article. */
const given = (model: ModelServer) =>
  [
    ...JSON.parse(model.requests.at(-1)!).messages[1].content.matchAll(
      /<article id="\d">\n(.{4})/g,
    ),
  ].map(([, words]) => words as string);

/** Either deposit may be meant; nothing that was said before helps. */
function askDeposit(village: TestVillage, person: Villager): Promise<Heard> {
  village.change("delete from written_answer");
  village.change("delete from last_topic");
  return person.say("押金？");
}

async function counted(village: TestVillage, outcome: string): Promise<number> {
  const metrics = await (await fetch(`${village.bot.url()}/metrics`)).text();
  const line = new RegExp(`first_mover_measured_total\\{outcome="${outcome}"\\} (\\d+)`);
  return Number(line.exec(metrics)?.[1] ?? 0);
}

describe("with a server that measures", () => {
  let model: ModelServer;
  let village: TestVillage;
  let chen: Villager;
  /** What was measured and kept when the bot had come up, and once more after a restart. */
  let begun: { before: readonly unknown[]; after: readonly unknown[]; measured: string[] };
  beforeAll(async () => {
    model = await openModelServer();
    village = await openWith(model);
    await isReady(village);
    const done = () =>
      village.bot.lines.filter(({ event }) => event === "articles-measured").length;
    await vi.waitUntil(() => done() === 1, { timeout: 60_000 });
    const before = kept(village);
    await village.bot.restart();
    await vi.waitUntil(() => done() === 2, { timeout: 60_000 });
    begun = { before, after: kept(village), measured: model.measured.flat() };
    chen = village.person(5001, "陈姐");
    await agree(chen);
  });
  afterAll(async () => {
    await village.close();
    await model.stop();
  });
  afterEach(() => model.measure(measures));

  it("the articles are measured once, and not again after a restart", () => {
    expect(begun.measured).toHaveLength(texts);
    expect(begun.measured).toContain(platform);
    expect(begun.after).toEqual(begun.before);
  });

  it("no question is measured before its person agreed", async () => {
    const before = model.measured.length;
    await agree(village.person(5004, "梅姐"));

    expect(model.measured).toHaveLength(before);
  });

  it("what is meant comes first where words alone are not sure", async () => {
    const before = model.measured.length;
    const fused = await counted(village, "fused");
    model.measure(takesFor(platform));
    await askDeposit(village, chen);
    const first = given(model);
    model.measure(takesFor(stranger));
    await askDeposit(village, chen);

    expect(model.measured.slice(before)).toEqual([["押金？"], ["押金？"]]);
    expect(first).toEqual(["关店时平", "别交，是"]);
    expect(given(model)).toEqual(["别交，是", "关店时平"]);
    expect(await counted(village, "fused")).toBe(fused + 2);
  });

  it("a sure answer stays the first, whatever is meant", async () => {
    model.measure(takesFor(platform));
    await chen.say("鸡蛋怎么打包呀？");

    expect(given(model)).toEqual(["用蛋托。", "关店时平", "别交，是"]);
  });

  it("the question is kept nowhere as numbers, and an answer is said again unmeasured", async () => {
    const answer = await askDeposit(village, chen);
    const calls = model.measured.length;
    village.change("delete from last_topic");
    const again = await chen.say("押金？");

    expect(again.text).toBe(answer.text);
    expect(model.measured).toHaveLength(calls);
    expect(kept(village)).toHaveLength(texts);
  });

  describe.each([
    ["answers 500", "unreachable", (_: unknown, to: never) => send(to, 500, {})],
    ["hangs", "late", () => undefined],
    ["speaks no JSON", "garbled", (_: unknown, to: never) => send(to, 200, "<html>")],
    ["knows no such model", "refused", (_: unknown, to: never) => send(to, 404, {})],
    ["measures in another size", "odd", (_: unknown, to: never) => sendVectors(to, [[1, 2, 3]])],
    ["gives words", "garbled", (_: unknown, to: never) => sendVectors(to, [["x"]])],
    ["gives nothing", "garbled", (_: unknown, to: never) => sendVectors(to, [])],
    ["gives more than asked", "garbled", (_: unknown, to: never) => sendVectors(to, [[1], [2]])],
    ["has no direction", "garbled", (_: unknown, to: never) => sendVectors(to, [vectorOf("")])],
    ["sends numbers too large", "garbled", (_: unknown, to: never) => sendVectors(to, [[1e300]])],
    ["sends a huge body", "too-large", (_: unknown, to: never) => send(to, 200, "9".repeat(5e6))],
  ] as const)("and then one that %s", (_, why, behaviour) => {
    it("words decide alone, and the answer is written", async () => {
      const before = await counted(village, why);
      model.measure(behaviour as typeof measures);
      await askDeposit(village, chen);

      // The order of the words.
      expect(given(model)).toEqual(["关店时平", "别交，是"]);
      expect(village.rows("select outcome from question order by created_at desc limit 1")).toEqual(
        [{ outcome: "written" }],
      );
      expect(await counted(village, why)).toBe(before + 1);
    });
  });
});

describe("with a server that fails at first", () => {
  it("answers come from words alone until the articles are measured", async () => {
    const model = await openModelServer(undefined, (_, response) => send(response, 500, {}));
    const village = await openWith(model);
    const mei = village.person(5002, "梅");
    await agree(mei);
    const answer = await askDeposit(village, mei);

    expect(answer.text).toMatch(/平台|别交/);
    expect(await counted(village, "not-ready")).toBe(1);
    const failed = () => counted(village, "articles-unreachable");
    await expect.poll(failed, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(kept(village)).toEqual([]);

    model.measure(measures);
    await isReady(village);
    await askDeposit(village, mei);
    expect(await counted(village, "fused")).toBe(1);
    await village.close();
    await model.stop();
  });

  it("nothing is measured where no model is set for it", async () => {
    const model = await openModelServer();
    const village = await openVillage({
      env: { KNOWLEDGE_DIR: knowledge.dir, OPENAI_BASE_URL: model.url },
    });
    const mei = village.person(5003, "梅");
    await agree(mei);
    await askDeposit(village, mei);

    expect(model.requests).toHaveLength(1);
    expect(model.measured).toEqual([]);
    await village.close();
    await model.stop();
  });
});
