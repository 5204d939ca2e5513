/**
 * The ways of asking are packed until somebody looks at them, and to go through all 160,000 takes a second or two in which
 * nobody is answered. So nothing that a person does may read more than those of an article or two.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/subjects/answers/rules/article.ts";
import { officerIds, openShipped } from "../support/program/bot.ts";
import { openMore } from "../support/people/menus.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { honest, openModelServer, type ModelServer } from "../support/servers/model-server.ts";

type Shown = Awaited<ReturnType<Villager["say"]>>;

const mostRead = 2;
let read: Set<string>;
let model: ModelServer;
let village: TestVillage;
let chen: Villager;
let wang: Villager;

/** The article, which tells of whoever reads in how many ways it is asked for. */
function watched({ words, ...article }: Article): Article {
  const watch = <W extends Article["words"]["en"]>(each: W): W =>
    Object.defineProperty({ ...each }, "variants", {
      enumerable: true,
      get() {
        read.add(article.slug);
        return each.variants;
      },
    });
  return { ...article, words: { en: watch(words.en), zh: watch(words.zh) } };
}

beforeAll(async () => {
  read = new Set();
  const { knowledge, answer } = await openShipped();
  model = await openModelServer();
  model.behave(honest);
  const articles = knowledge.articles.map(watched);
  village = await openVillage({
    known: {
      knowledge: { ...knowledge, articles, tips: [], season: [] },
      answer,
      // Villages are told apart by how they are started, which all of this is too large for.
      ...{ toJSON: () => "watched" },
    },
    env: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "sk-x" },
  });
  chen = village.person(5001, "陈姐");
  wang = village.person(5002, "小王");
  for (const each of [chen, wang]) await joinUp(each, { village: "上溪村" });
});

afterAll(async () => {
  await village.close();
  await model.stop();
});

const readBy = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  read.clear();
  await act();
  return [...read];
};

describe("no more than those of an article or two are read", () => {
  it("at a start with a model", async () => {
    const by = await readBy(async () => {
      await village.bot.restart();
      await chen.say("你好");
    });

    expect(by.length).toBeLessThanOrEqual(mostRead);
  });

  it("for an answer that a model writes, and for what is asked after it", async () => {
    const by = await readBy(async () => {
      await chen.say("鸡蛋怎么打包？");
      await chen.press("好，给我写");
      await chen.say("那要多少钱？");
      await chen.say("快递费一般多少？");
    });

    expect(model.requests.length).toBeGreaterThan(0);
    expect(by.length).toBeLessThanOrEqual(mostRead);
  });

  it("for an officer with questions that may be the same", async () => {
    const officer = village.person(officerIds[0]!, "王主任");
    await officer.start();
    for (const each of [chen, wang]) {
      await each.say("村口那棵老槐树叶子黄了怎么办？");
      await each.press("问协会");
    }
    let questions: Shown | undefined;
    const by = await readBy(async () => {
      questions = await officer.say("/questions");
    });

    expect(questions?.text).toMatch(/2个人.*老槐树|老槐树[^]*2个人/);
    expect(by.length).toBeLessThanOrEqual(mostRead);
  });

  it("for a search among partners", async () => {
    await openMore(wang, /找帮手/, /打字找/);

    let found: Shown | undefined;
    const by = await readBy(async () => {
      found = await wang.say("纸箱");
    });

    expect(found?.buttons.join()).toContain("包装厂家");
    expect(by.length).toBeLessThanOrEqual(mostRead);
  });
});
