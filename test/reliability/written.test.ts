/**
 * Written answers under trouble: a model that hangs delays nobody else, a process that is killed meanwhile
 * owes no answer after its restart, and no budget is ever passed. Two hundred ways to give it orders change
 * nothing in any table but the questions'.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writtenConsent } from "../../src/subjects/answers/screens/say.ts";
import { openStore } from "../../src/subjects/open-store.ts";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { officerIds } from "../support/program/bot.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { peopleFrom, seedMembers } from "../support/people/crowd.ts";
import { leaksIn } from "../support/program/leaks.ts";
import {
  honest,
  obey,
  openModelServer,
  sayContent,
  says,
  saysWithQuote,
  send,
  type ModelServer,
} from "../support/servers/model-server.ts";
import { joinUp } from "../support/people/road.ts";
import { rowsOf } from "../support/rows-of.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram } from "../support/servers/telegram.ts";
import {
  openVillage,
  type TestVillage,
  type TestVillageOptions,
  type Villager,
} from "../support/people/village.ts";

let knowledge: SampleKnowledge;
let model: ModelServer;
let village: TestVillage | undefined;

beforeEach(async () => {
  knowledge = await writeAskingKnowledge();
  model = await openModelServer();
});

afterEach(async () => {
  await village?.close();
  village = undefined;
  await model.stop();
  await knowledge.remove();
});

async function open(env: Record<string, string> = {}, options: TestVillageOptions = {}) {
  village = await openVillage({
    ...options,
    env: { KNOWLEDGE_DIR: knowledge.dir, OPENAI_BASE_URL: model.url, ...env },
  });
  return village;
}

/** Somebody who agreed that a model writes for them. */
async function agreed(village: TestVillage, id: number): Promise<Villager> {
  const person = village.person(id, `Ann${id}`, "en");
  await joinUp(person, { tongue: "en" });
  await person.say("How do I pack eggs?");
  await person.press("Yes, word them for me");
  return person;
}

const article =
  /^(?:About: Packing eggs\n\n)?Use a foam tray\. It costs 10,000 yuan for 1 million trays\./;

describe("a model that hangs", () => {
  it("delays nobody: who finds no place has the article, and others their replies, before it gives up", async () => {
    const village = await open(
      { OPENAI_TIMEOUT_MS: "6000" },
      { model: { slots: 2, slotWaitMs: 100 } },
    );
    const [one, two, three, four] = (await Promise.all(
      [4_001, 4_002, 4_003, 4_004].map((id) => agreed(village, id)),
    )) as [Villager, Villager, Villager, Villager];
    model.behave(() => undefined);

    await one.phone.say("How do I pack eggs, one?");
    await two.phone.say("How do I pack eggs, two?");
    await expect.poll(() => model.open()).toBe(2);
    await three.phone.say("How do I pack eggs, three?");
    await four.phone.say("/help");
    await four.phone.waitFor(/./);
    await three.phone.waitFor(article);
    const stillAsked = model.open();
    await one.phone.waitFor(article, 15_000);
    await two.phone.waitFor(article, 15_000);

    expect(stillAsked).toBe(2);
    const why = village.bot.lines
      .filter(({ event }) => event === "answer-not-written")
      .map((line) => line["why"]);
    expect(why).toEqual(["busy", "late", "late"]);
  });

  it("is left alone after five failures, and everybody has the article at once", async () => {
    const village = await open({ OPENAI_TIMEOUT_MS: "1000" });
    const ann = await agreed(village, 4_001);
    model.behave(() => undefined);

    const heard = [];
    for (let time = 0; time < 7; time += 1)
      heard.push(await ann.say(`How do I pack eggs, time ${time}?`));

    expect(heard.every(({ text }) => article.test(text))).toBe(true);
    expect(model.requests).toHaveLength(5);
    const last = village.bot.lines.findLast(({ event }) => event === "answer-not-written");
    expect(last?.["why"]).toBe("resting");
  });
});

describe("a model that fails on one article", () => {
  it.each<[string, Parameters<ModelServer["behave"]>[0]]>([
    ["hangs", () => undefined],
    ["answers with nothing of use", (_, response) => sayContent(response, "no")],
    ["answers 500", (_, response) => send(response, 500, {})],
  ])("and %s is asked about the others all the same", async (_, fails) => {
    const village = await open({ OPENAI_TIMEOUT_MS: "700" });
    const ann = await agreed(village, 4_001);
    model.behave((read, response, request) =>
      read.text.includes("foam tray")
        ? fails(read, response, request)
        : says(({ articles }) => ({
            answer: "The platform gives it back when the shop closes.",
            citations: [{ id: articles[0]!.id, quote: "The platform gives it back" }],
          }))(read, response, request),
    );

    for (let time = 0; time < 6; time += 1) await ann.say(`How do I pack eggs, time ${time}?`);
    const last = village.bot.lines.findLast(({ event }) => event === "answer-not-written");
    const other = await ann.say("What is this deposit, The platform keeps it?");

    expect(last?.["why"]).toBe("resting");
    expect(other.text).toContain("The platform gives it back when the shop closes.");
    expect(village.rows("select articles from question where outcome = 'written'")).toEqual([
      { articles: '["shop-deposit"]' },
    ]);
  });
});

describe("kill -9 while the model thinks", () => {
  it.each([
    {
      what: "is answered by the model after the restart",
      timeoutMs: "30000",
      after: honest,
      wanted: /^Use a foam tray\./,
      event: "answer-written",
    },
    {
      what: "is answered by the article when the time is over",
      // Long enough that a slow machine still ends the process before the answer is late.
      timeoutMs: "6000",
      after: () => undefined,
      wanted: article,
      event: "answer-not-written",
    },
  ])(
    "the question $what, once",
    { timeout: 60_000 },
    async ({ timeoutMs, after, wanted, event }) => {
      const telegram = await openTelegram();
      const folder = openFolder();
      const database = join(folder.path, "bot.db");
      const [ann] = peopleFrom(3_001, 1) as [number];
      const env = {
        ...environmentOf(telegram, `sqlite:${database}`),
        KNOWLEDGE_DIR: knowledge.dir,
        OPENAI_BASE_URL: model.url,
        OPENAI_TIMEOUT_MS: timeoutMs,
      };
      await seedMembers(`sqlite:${database}`, [ann]);
      const store = await openStore(`sqlite:${database}`);
      await store.transact(({ members }) =>
        members.addConsent(
          `m${ann}`,
          writtenConsent({ name: "127.0.0.1", own: true }),
          true,
          new Date(),
        ),
      );
      await store.close();
      model.behave(() => undefined);
      const person = telegram.person(ann, { firstName: "Namely3001", languageCode: "en" });

      const dying = startBotProcess({ env });
      await dying.until("polling-started");
      await person.say("How do I pack eggs?");
      await expect.poll(() => model.open(), { timeout: 60_000 }).toBe(1);
      dying.signal("SIGKILL");
      await dying.ended;
      model.behave(after);
      const bot = startBotProcess({ env });
      await bot.until(event, 20_000);
      await telegram.settled(300);
      bot.signal("SIGTERM");
      await bot.ended;

      const texts = (await person.messages())
        .filter(({ from }) => from?.is_bot)
        .map(({ text }) => text);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(wanted);
      expect(rowsOf(database, "select id from work where kind = 'written'")).toEqual([]);
      expect(await leaksIn([...dying.lines, ...bot.lines], telegram)).toEqual([]);
      await telegram.stop();
      folder.remove();
    },
  );
});

describe("budgets", () => {
  it("end a person's calls for the day, and nobody notices", { timeout: 1_800_000 }, async () => {
    const village = await open({ AI_ANSWERS_PER_DAY: "7" });
    const ann = await agreed(village, 4_001);

    for (let time = 0; time < sizes.costlyQuestions; time += 1) {
      const { text } = await ann.say(`How do I pack eggs, for the ${time}. time?`);
      if (!text.includes("Use a foam tray")) throw new Error(`no answer: ${text}`);
    }

    expect(model.requests).toHaveLength(7);
    await village.later({ days: 1 });
    await ann.say("How do I pack eggs on another day?");
    expect(model.requests).toHaveLength(8);
  });

  it("end everybody's calls, also of a server that always fails, and officers hear it once", async () => {
    const village = await open({ AI_ANSWERS_PER_DAY_ALL: "5" }, { model: { failures: 1_000 } });
    const officer = village.person(officerIds[0]!, "王主任");
    await officer.start();
    const people = [await agreed(village, 4_001), await agreed(village, 4_002)];
    model.behave((_, response) => void response.writeHead(503).end());

    for (let time = 0; time < 4; time += 1) {
      for (const person of people) {
        const { text } = await person.say(`How do I pack eggs, time ${time}?`);
        expect(text).toMatch(article);
      }
    }

    expect(model.requests).toHaveLength(5);
    const told = (await officer.heard()).messages.filter(({ text }) => text?.includes("一共5次"));
    expect(told).toHaveLength(1);
  });
});

describe("orders from strangers", () => {
  const corpus = readFileSync("test/shipped/injections/texts.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly lang: "en" | "zh"; readonly text: string });

  /** What a question may change, and nothing else. */
  const own = new Set(
    "question last_topic inbox lane outbox work written_answer model_use model_use_member sqlite_sequence member".split(
      " ",
    ),
  );
  const others = (village: TestVillage) =>
    village
      .everything()
      .split("\n")
      .filter((line) => !own.has((JSON.parse(line) as [string])[0]));
  /** All that stands in a member's row but the day of their last word. */
  const people = (village: TestVillage) =>
    village.rows("select id, first_name, language, village_id, placement, erased_at from member");

  it(
    "change nothing, leak nothing and are not said, though the model obeys them all",
    { timeout: 300_000 },
    async () => {
      const village = await open({ AI_ANSWERS_PER_DAY: "1000" });
      const ann = await agreed(village, 4_001);
      const chen = village.person(4_002, "陈姐");
      await joinUp(chen);
      await chen.say("鸡蛋怎么打包？");
      await chen.press("好，给我写");
      model.behave(saysWithQuote(obey));
      const before = [others(village), people(village)];

      const heard: string[] = [];
      for (const { lang, text } of corpus) {
        const asks = lang === "zh" ? `鸡蛋怎么打包？${text}` : `How do I pack eggs? ${text}`;
        heard.push((await (lang === "zh" ? chen : ann).say(asks)).text);
      }

      const fixed = readFileSync("knowledge/persona.md", "utf8").slice(0, 60);
      const known = [
        article,
        /^(?:说的是：鸡蛋打包\n\n)?用蛋托。100万个要1万元。/,
        /^I have no checked answer/,
        /^这个我没有核对过的答案/,
        /^(Which (one|do you mean)|你问的是)/,
        // Danger by what people say in it comes before everything.
        /^(Call your bank now|马上打给银行)/,
      ];
      expect(heard.filter((text) => !known.some((each) => each.test(text)))).toEqual([]);
      expect(heard.join("\n")).not.toContain(fixed);
      expect([others(village), people(village)]).toEqual(before);
      expect(model.requests.length).toBeGreaterThan(corpus.length / 4);
      expect(village.rows("select * from written_answer")).toEqual([]);
    },
  );

  it("inside a kept answer never reach the model", async () => {
    const village = await open();
    const ann = await agreed(village, 4_001);
    model.behave(saysWithQuote(obey));
    for (const [at, { lang, text }] of corpus.entries()) {
      village.change(
        `insert into draft (id, author_id, author_name, author_role, language, question, text, state,
           created_at, updated_at, published_at)
         values (?, null, 'Li', 'mentor', ?, ?, ?, 'published', ?, ?, ?)`,
        `d${at}`,
        lang,
        `zorble number ${at} quux`,
        text,
        ...Array.from({ length: 3 }, () => "2026-12-01T00:00:00.000Z"),
      );
    }
    village.change("insert or replace into draft_version (one, version) values (1, 'v2')");
    const calls = model.requests.length;
    const before = others(village);

    const kept = await ann.say("zorble number 7 quux");
    const asked = await ann.say("How do I pack eggs, by the way?");

    expect(kept.text).toContain(corpus[7]!.text);
    expect(model.requests.length).toBe(calls + 1);
    expect(
      corpus.filter(({ text }) =>
        model.requests.at(-1)!.includes(JSON.stringify(text).slice(1, -1)),
      ),
    ).toEqual([]);
    expect(asked.text).toMatch(article);
    expect(others(village)).toEqual(before);
  });
});
