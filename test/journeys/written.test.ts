/**
 * Written answers: a model words what the articles say, for whoever agreed. Whatever it does wrong, the
 * person reads the article's own words and hears of no error.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { officerIds } from "../support/program/bot.ts";
import { leaksIn } from "../support/program/leaks.ts";
import {
  addsToQuote,
  honest,
  openModelServer,
  quoteFirst,
  says,
  saysWithQuote,
  send,
  sayContent,
  type ModelServer,
} from "../support/servers/model-server.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { openAssociation, openPrivacy, readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let knowledge: SampleKnowledge;
let model: ModelServer;
let village: TestVillage;
let chen: Villager;
let ann: Villager;
let officer: Villager;

const zhArticle =
  "说的是：鸡蛋打包\n\n用蛋托。100万个要1万元。\n\n依据：卖家的经验，2026年11月核对。";
const enArticle = "Use a foam tray. It costs 10,000 yuan for 1 million trays.";

/** A way of asking that nobody used yet, so that no kept answer is said. */
let asked = 0;
const zhAgain = () =>
  `鸡蛋怎么打包${"？".repeat(0)}${"啊呀哦哎嗯".charAt(asked++ % 5)}，第${asked}回问？`;

/** A call of an earlier test may end late, so calls are counted, not those that are open. */
async function untilAsked(say: () => Promise<unknown>): Promise<void> {
  const before = model.requests.length;
  await say();
  await expect.poll(() => model.requests.length, { timeout: 10_000 }).toBe(before + 1);
}

beforeAll(async () => {
  knowledge = await writeAskingKnowledge();
  model = await openModelServer();
  village = await openVillage({
    env: {
      KNOWLEDGE_DIR: knowledge.dir,
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: "sk-secret-nobody-may-see",
      OPENAI_TIMEOUT_MS: "1500",
      AI_ANSWERS_PER_DAY: "1000",
    },
    model: { slotWaitMs: 200, failures: 1_000, typeEveryMs: 100 },
  });
  chen = village.person(5001, "陈姐");
  ann = village.person(5002, "Ann", "en");
  officer = village.person(officerIds[0]!, "王主任");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  await officer.start();
  for (const [person, question, yes] of [
    [chen, "鸡蛋怎么打包？", "好，给我写"],
    [ann, "How do I pack eggs?", "Yes, word them for me"],
  ] as const) {
    await person.say(question);
    await person.press(yes);
  }
});

afterAll(async () => {
  expect(await leaksIn(village.bot.lines, village.telegram, ["sk-secret-nobody-may-see"])).toEqual(
    [],
  );
  await village.close();
  await model.stop();
  await knowledge.remove();
});

beforeEach(() => model.behave(honest));

/** Each is kept with its purpose and its time. */
const consentsOf = ({ id }: Villager) =>
  village.rows(
    `select purpose, given from consent join member on member.id = member_id
     where telegram_id = ? and purpose like 'written%' order by at`,
    id,
  );

describe("consent", () => {
  it("is asked for below the first answer, once, and names who reads", async () => {
    const mei = village.person(5005, "梅姐");
    await joinUp(mei, { village: "上溪村" });
    const before = model.requests.length;
    const first = await mei.say("鸡蛋怎么打包？");
    const second = await mei.say("鸡蛋怎么打包？");
    const calls = model.requests.length - before;
    await mei.press("好，给我写");

    expect(first.text).toBe(
      `${zhArticle}\n\n要不要让协会自己电脑上的程序，照核对过的资料给你写回答？你问的话会传过去，不带名字。`,
    );
    expect(first.buttons).toEqual(["好，给我写", "不用，就看资料"]);
    expect(second.text).toBe(zhArticle);
    expect(calls).toBe(0);
    expect(consentsOf(mei)).toEqual([{ purpose: "written-answers:127.0.0.1", given: 1 }]);
  });

  it("may be refused, and given later where it says what is kept", async () => {
    const bea = village.person(5006, "Bea", "en");
    await joinUp(bea, { tongue: "en", village: "Stone Bridge" });
    await bea.say("How do I pack eggs?");
    const no = await bea.press("No, only the articles");
    const privacy = await readPrivacy(bea);
    const again = await openPrivacy(bea, "Let a program word answers");
    const yes = await bea.press("Yes, word them for me");
    const later = await readPrivacy(bea);

    expect(no.text).toContain("the words of the checked articles, as they stand");
    expect(privacy.text).toContain("Your questions go to no other program.");
    expect(again.text).toContain("Shall a program on the association's own computer word answers");
    expect(yes.text).toContain("From your next question on.");
    expect(later.text).toContain("not your name, not your village");
    expect(later.buttons).toContain("Only the articles' words");
    expect(consentsOf(bea)).toEqual([
      { purpose: "written-answers:127.0.0.1", given: 0 },
      { purpose: "written-answers:127.0.0.1", given: 1 },
    ]);
  });
});

describe("a written answer", () => {
  it("has the model's words, and code's notes and buttons below", async () => {
    model.behave(saysWithQuote(() => "打包鸡蛋，用蛋托。"));

    const answer = await chen.say(zhAgain());

    expect(answer.text).toBe("打包鸡蛋，用蛋托。\n\n依据：卖家的经验，2026年11月核对。");
    expect(answer.buttons).toEqual(["明白了", "没看懂", "问协会"]);
    expect(
      village.rows("select outcome, articles from question order by created_at desc")[0],
    ).toEqual({ outcome: "written", articles: '["pack-eggs"]' });
  });

  it("is told the step and the language, and nothing of the person", async () => {
    await ann.say("How do I pack eggs, I am asking for the first time?");

    const sent = model.requests.at(-1)!;
    expect(sent).toContain("Language of the answer: English.");
    expect(sent).toContain("The person is at the step: ");
    expect(sent).not.toMatch(/Ann|Stone Bridge|\b5002\b|陈姐|上溪/);
    const messages = (JSON.parse(sent) as { messages: { role: string }[] }).messages;
    expect(messages.map(({ role }) => role)).toEqual(["system", "user", "user", "user"]);
  });

  it("shows that it is being typed", async () => {
    const after = (await village.telegram.log()).length;

    await chen.say(zhAgain());

    const calls = (await village.telegram.log()).slice(after).map(({ method }) => method);
    expect(calls.indexOf("sendChatAction")).toBeGreaterThanOrEqual(0);
    expect(calls.indexOf("sendChatAction")).toBeLessThan(calls.lastIndexOf("sendMessage"));
  });

  it("shows it again and again while the model holds its answer, and no more once it was said", async () => {
    let release = (): void => undefined;
    model.behave((read, response, request) => {
      release = () => honest(read, response, request);
    });
    const before = (await village.telegram.log({ chat: chen.id })).length;
    const calls = async () =>
      (await village.telegram.log({ chat: chen.id })).slice(before).map(({ method }) => method);
    const signs = async () =>
      (await calls()).filter((method) => method === "sendChatAction").length;

    await untilAsked(() => chen.phone.say(zhAgain()));
    // More than the one sign of the beginning: Telegram shows each for five seconds only.
    await expect.poll(signs, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    release();
    await chen.heard();
    const all = await calls();

    expect(all.indexOf("sendMessage")).toBeGreaterThan(all.indexOf("sendChatAction", 2));
    expect(all.lastIndexOf("sendChatAction")).toBeLessThan(all.lastIndexOf("sendMessage"));
  });

  it("is kept without whoever asked, and said again without a call", async () => {
    await chen.say("鸡蛋到底怎么打包才好？");
    const calls = model.requests.length;

    const same = await chen.say("鸡蛋，到底怎么打包才好");

    expect(same.text).toContain("用蛋托");
    expect(model.requests).toHaveLength(calls);
    const kept = village.rows<{ key: string }>("select * from written_answer");
    expect(kept.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
    expect(JSON.stringify(kept)).not.toMatch(/到底|陈姐/);
  });

  it("chooses where two things may be meant, and leaves the question back where it refuses", async () => {
    model.behave(
      says(({ articles }) => ({
        answer: "关店时平台退给你。",
        citations: [
          {
            id: articles.find(({ text }) => text.includes("关店"))!.id,
            quote: "关店时平台退给你。",
          },
        ],
      })),
    );
    const chosen = await chen.say("押金");
    model.behave(says(() => ({ refuse: true, answer: "", citations: [] })));
    const which = await ann.say("deposit");

    expect(chosen.text).toContain("关店时平台退给你。\n\n依据：");
    expect(which.text).toBe("Which one do you mean?");
    expect(which.buttons).toContain("Something else");
  });

  it("that was not clear is followed by all that the article says", async () => {
    model.behave(saysWithQuote(() => "打包鸡蛋，用蛋托。"));
    await chen.say(zhAgain());

    const more = await chen.press("没看懂");

    expect(more.text).toContain("用蛋托。100万个要1万元。\n\n在中国打12315。");
  });
});

describe("what is never asked of a model", () => {
  it("is danger, a greeting, or what no article answers", async () => {
    const calls = model.requests.length;

    await chen.say("我把验证码给了别人");
    await chen.say("你好");
    const unknown = await chen.say("呱唧呱唧？");

    expect(unknown.text).toContain("不能拿你的钱瞎猜");
    expect(model.requests).toHaveLength(calls);
  });
});

describe("a model that goes wrong", () => {
  const lastCheck = () =>
    village.bot.lines.findLast(({ event }) => event === "answer-not-written")?.["why"];

  it.each([
    [
      "invents an article",
      "unknown-id",
      says(() => ({ answer: "用蛋托。", citations: [{ id: "7", quote: "用蛋托。100万个" }] })),
    ],
    ["cites nothing", "no-citation", says(() => ({ answer: "用蛋托。", citations: [] }))],
    [
      "alters a quote",
      "quote",
      says(() => ({
        answer: "用蛋托。",
        citations: [{ id: "1", quote: "用蛋托。200万个要1万元" }],
      })),
    ],
    [
      "quotes one character",
      "quote",
      says(() => ({ answer: "用蛋托。", citations: [{ id: "1", quote: "蛋" }] })),
    ],
    ["invents a figure", "figure", saysWithQuote(() => "用蛋托，打包30个鸡蛋。")],
    ["invents a figure in words", "figure", saysWithQuote(() => "用蛋托，三成鸡蛋不碎。")],
    [
      "invents a price out of a figure that is there",
      "figure",
      saysWithQuote(() => "用蛋托。打12315，要12315元。"),
    ],
    ["invents a share", "figure", saysWithQuote(() => "用蛋托，百分之五十的鸡蛋不碎。")],
    ["invents a telephone number", "figure", saysWithQuote(() => "用蛋托。打138 0013 8000。")],
    ["invents a link", "markup", addsToQuote(() => "看https://evil.example")],
    ["hides a link", "name", addsToQuote(() => "看evil点com")],
    ["names a house that is not there", "name", saysWithQuote(() => "鸡蛋用蛋托打包，找顺丰。")],
    ["names a law that is not there", "name", saysWithQuote(() => "鸡蛋用蛋托打包，《蛋法》。")],
    ["speaks another language", "language", saysWithQuote(() => "Use a foam tray.")],
    ["writes traditional characters", "language", saysWithQuote(() => "用蛋托打包雞蛋。")],
    ["speaks too long", "length", saysWithQuote(() => "用蛋托打包鸡蛋。".repeat(30))],
    ["writes markup", "markup", saysWithQuote(() => "**用蛋托**打包鸡蛋。")],
    [
      "leaks its mark",
      "leak",
      saysWithQuote(({ system }) => `用蛋托。${system.split("written: ")[1]}`),
    ],
    ["leaks its lines", "leak", saysWithQuote(({ system }) => `用蛋托。${system.slice(20, 120)}`)],
    [
      "uses words that learners never meet",
      "unmet-word",
      saysWithQuote(() => "鸡蛋打包好，提交。"),
    ],
    ["asks for a code", "never", saysWithQuote(() => "鸡蛋用蛋托打包，验证码发给我。")],
    ["promises money", "never", saysWithQuote(() => "鸡蛋用蛋托打包，稳赚。")],
    ["claims to be a person", "never", saysWithQuote(() => "鸡蛋用蛋托打包，我亲自试过。")],
    [
      "tells something else",
      "grounds",
      saysWithQuote(() => "冰箱里放着柠檬和巧克力，晚饭后唱歌跳舞。"),
    ],
    ["hides characters", "markup", saysWithQuote(() => "用蛋\u200b托打包鸡蛋。")],
    [
      "breaks its JSON",
      "garbled",
      (_: unknown, response: never) => sayContent(response, '{"refuse": fal'),
    ],
    [
      "says something that is no JSON",
      "garbled",
      (_: unknown, response: never) => send(response, 200, "<html>"),
    ],
    [
      "sends a huge body",
      "too-large",
      (_: unknown, response: never) => sayContent(response, "x".repeat(600_000)),
    ],
    ["answers 500", "unreachable", (_: unknown, response: never) => send(response, 500, {})],
    [
      "answers 429",
      "unreachable",
      (_: unknown, response: never) => send(response, 429, {}, { "retry-after": "30" }),
    ],
    ["answers 401", "refused", (_: unknown, response: never) => send(response, 401, {})],
    ["hangs", "late", () => undefined],
    ["drips", "late", tipSeries],
    [
      "sends people elsewhere",
      "unreachable",
      (_: unknown, response: never) => send(response, 302, "", { location: "http://127.0.0.1:9/" }),
    ],
  ] as const)("and %s is not heard", async (_, check, behaviour) => {
    model.behave(behaviour as typeof honest);

    const answer = await chen.say(zhAgain());

    expect(answer.text).toBe(zhArticle);
    expect(answer.buttons).toEqual(["明白了", "没看懂", "问协会"]);
    expect(lastCheck()).toBe(check);
    expect(village.rows("select * from work where kind = 'written'")).toEqual([]);
  });

  it.each([
    ["a figure", "figure", "Use a foam tray for half of them."],
    ["a number in words", "figure", "Use a foam tray for twelve eggs."],
    ["a name", "name", "Use a foam tray. Ask Taobao."],
    ["a name at the beginning", "name", "Taobao sells a foam tray."],
    ["an address", "link", "Use a foam tray. Write to bob@evil.example"],
    ["a name of Telegram", "link", "Use a foam tray. Write to @evilbob"],
    ["the other language", "language", "用蛋托打包鸡蛋。"],
    ["a request", "never", "Use a foam tray. Tell me your password."],
    ["the reverse", "turned", "Never use a foam tray."],
  ])("and invents %s in English is not heard", async (_, check, words) => {
    model.behave(saysWithQuote(() => words));

    const answer = await ann.say(`How do I pack eggs, I ask for time ${asked++}?`);

    expect(answer.text).toContain(enArticle);
    expect(lastCheck()).toBe(check);
  });
});

describe("a model that adds an address to honest words", () => {
  it.each([
    "see evil.store now",
    "see bit.ly/abc",
    "see evil.chat now",
    "see evil dot store now",
    "See evil.Store now.",
    "See xn--e1afmkfd.xn--p1ai now.",
    "See \u0435vil.store now.",
    "Open tg:resolve now.",
    "Call one three eight double zero one.",
    "Ask old hu, he has the form.",
  ])("is not heard: %s", async (more) => {
    // In one sentence with the article's words, so that most of it is the article's.
    const own = "Use a foam tray, it costs 10,000 yuan for 1 million trays";
    model.behave(saysWithQuote(() => `${own}, ${more}`));

    const answer = await ann.say(`How do I pack eggs, I ask for time ${asked++}?`);

    expect(answer.text).toContain(enArticle);
    expect(answer.text).not.toMatch(/evil|bit|xn--|tg:|call|old hu/i);
    expect(village.bot.lines.findLast(({ event }) => /written/.test(String(event)))?.event).toBe(
      "answer-not-written",
    );
  });

  it.each([
    "看evil.store。",
    "看金蛋.中国。",
    "打一三八零零一。",
    "加V：goldegg88。",
    "去问胡姐。",
  ])("is not heard in Chinese: %s", async (more) => {
    model.behave(addsToQuote(() => more));

    const answer = await chen.say(zhAgain());

    expect(answer.text).toBe(zhArticle);
  });
});

describe("a model that only repeats the question", () => {
  it.each([
    "How do I pack\u200b eggs in a foam tray, use a tray?",
    "How do I pack eggs? U\u200bse a fo\u00adam tray?",
  ])("is not heard, whatever cannot be seen in it: %j", async (question) => {
    model.behave(saysWithQuote(() => "Use a foam tray."));

    const answer = await ann.say(question);

    expect(answer.text).toContain(enArticle);
  });
});

describe("a server that knows less", () => {
  it.each([
    ["no schema", ["json_schema"]],
    ["no JSON at all", ["json_schema", "json_object"]],
  ])("knows %s and is asked as it can", async (_, unknown) => {
    const simple = await openModelServer((read, response, request) =>
      unknown.includes(read.format ?? "")
        ? send(response, 400, { error: { message: "unknown response_format" } })
        : honest(read, response, request),
    );
    const other = await openVillage({
      env: { KNOWLEDGE_DIR: knowledge.dir, OPENAI_BASE_URL: simple.url },
    });
    const mei = other.person(5003, "Mei", "en");
    await joinUp(mei, { tongue: "en" });
    await mei.say("How do I pack eggs?");
    await mei.press("Yes, word them for me");

    const first = await mei.say("How do I pack eggs well?");
    const calls = simple.requests.length;
    await mei.say("How do I pack eggs better?");

    expect(first.text).toContain("Use a foam tray.");
    expect(calls).toBe(unknown.length + 1);
    expect(simple.requests).toHaveLength(calls + 1);
    expect(other.rows("select outcome from question where outcome = 'written'")).toHaveLength(2);
    await other.close();
    await simple.stop();
  });
});

describe("people's rights", () => {
  it("stop what waits for an answer when somebody is forgotten", async () => {
    const shy = village.person(778899402, "Shyname", "en");
    await joinUp(shy, { tongue: "en" });
    await shy.say("How do I pack eggs?");
    await shy.press("Yes, word them for me");
    model.behave(() => undefined);
    await untilAsked(() => shy.phone.say("How do I pack my secret eggs?"));
    await shy.phone.say("/forget");
    await shy.phone.waitFor(/delete/i);
    await shy.phone.press("Delete everything");
    const heard = await shy.heard();

    expect(heard.messages.at(-1)?.text).not.toContain("foam tray");
    expect(village.everything()).not.toMatch(/secret eggs|778899402|Shyname/);
  });

  it("leave the answer to the person once they talk with one", async () => {
    model.behave(() => undefined);
    await untilAsked(() => chen.phone.say(zhAgain()));
    const [{ id, member_id }] = village.rows<{ id: string; member_id: string }>(
      "select id, member_id from question order by created_at desc limit 1",
    ) as [{ id: string; member_id: string }];
    village.change(
      `insert into thread (id, member_id, question_id, keeper, keeper_name, state, noted, last_at, created_at)
       values ('t1', ?, ?, 'm9', '李师傅', 'open', 0, '2026-12-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z')`,
      member_id,
      id,
    );

    const heard = await chen.heard();

    village.change("delete from thread");
    expect(heard.text).toBe("");
  });
});

describe("the next question", () => {
  it("is answered after the first, whose article is said at once", async () => {
    model.behave(() => undefined);
    await untilAsked(() => ann.phone.say("How do I pack eggs for a long road?"));
    model.behave(honest);
    const both = await ann.say("frobnicate quux?");

    expect(both.messages.map(({ text }) => text?.slice(0, 40))).toEqual([
      expect.stringContaining("Use a foam tray"),
      expect.stringContaining("I have no checked answer"),
    ]);
  });
});

describe("officers", () => {
  beforeAll(async () => {
    model.behave(honest);
    await chen.say(zhAgain());
  });

  it("see what it costs", async () => {
    const cost = await openAssociation(officer, "程序写的回答");

    expect(cost.text).toMatch(/今天：用了\d+次，最多2,000次；花了\d+\.\d\d美元。/);
    expect(cost.text).toMatch(/这个月写了\d+条回答/);
  });

  it("see it among the figures of all villages, with the way to more of it", async () => {
    const figures = await officer.say("/stats");
    const again = await officer.say("/stats");
    const more = await officer.press("程序写的回答");

    const line = /程序写的回答：今天\d+次，花了\d+\.\d\d美元；这个月\d+次，花了\d+\.\d\d美元。/;
    // Counted first, then kept: it stands below both.
    expect(figures.text).toMatch(line);
    expect(figures.text).not.toContain("今天0次");
    expect(again.text).not.toContain("正在数");
    expect(again.text).toMatch(line);
    expect(more.text).toContain("这个月写了");
  });

  it("alone see it", async () => {
    const own = await chen.phone.last();

    const forged = await chen.forge(own.message_id, "model:use");

    expect(forged.text).not.toContain("美元");
  });

  it("find it among the figures of the machine", async () => {
    model.behave(saysWithQuote(() => "用蛋托，打包30个鸡蛋。"));
    await chen.say(zhAgain());
    const metrics = await (await fetch(`${village.bot.url()}/metrics`)).text();

    expect(metrics).toMatch(/first_mover_model_calls_today [1-9]/);
    expect(metrics).toMatch(/first_mover_model_cost_today_usd 0\.\d/);
    expect(metrics).toMatch(/first_mover_written_answers_total\{outcome="figure"\} [1-9]/);
    expect(metrics).toMatch(/first_mover_written_answers_total\{outcome="written"\} [1-9]/);
  });
});

/** A byte now and then, and never an end. */
function tipSeries(_: unknown, response: import("node:http").ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
}

/** What is quoted is what it says: the tests above rest on it. */
it("has an honest model to begin with", () => {
  const article = { id: "1", text: "用蛋托。100万个要1万元。" };
  expect(quoteFirst({ articles: [article] } as never).citations).toEqual([
    { id: "1", quote: "用蛋托。" },
  ]);
});
