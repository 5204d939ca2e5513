/** Looking through the topics without typing, and words explained: taps are counted, nobody is remembered. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const tongues = [
  {
    tongue: "zh",
    code: "zh-hans",
    id: 6_001,
    seasons: [
      "1 准备：人、货、市场",
      "2 开店：手续、店铺、让人找到",
      "3 卖货：钱、包裹、头几单",
      "4 一起做：教人、合伙、做大",
    ],
    more: /更多$/,
    ask: /问一问|❓/,
    topics: "📖 话题",
    words: "这个词什么意思",
    menu: "☰ 菜单",
    back: "← 返回",
    all: "← 全部",
    next: "更多……",
    earlier: "← 前一页",
    tellMore: "多说点",
    readMore: "多看点",
    person: "问协会",
    source: /依据：.+核对/,
    browse: "看看有哪些话题",
    only: "不用记，我只问问",
    term: "增值税",
    meaning: /2027年底免交/,
    asked: ["FOB", "什么是 FOB？", "fob是什么"],
    fob: /货送上船算你的/,
    nonsense: "呱唧呱唧？",
  },
  {
    tongue: "en",
    code: "en",
    id: 6_002,
    seasons: [
      "1 Get ready: people, goods, markets",
      "2 Open: papers, shop, being found",
      "3 Sell: money, parcels, first orders",
      "4 Together: teach, join, grow",
    ],
    more: /More$/,
    ask: /Ask$/,
    topics: "📖 Topics",
    words: "Words explained",
    menu: "☰ Menu",
    back: "← Back",
    all: "← All parts",
    next: "More …",
    earlier: "← Earlier",
    tellMore: "Tell me more",
    readMore: "Read more",
    person: "Ask the association",
    source: /From: .+; checked/,
    browse: "Look through the topics",
    only: "No, I'll only ask",
    term: "VAT",
    meaning: /until the end of 2027/,
    asked: ["FOB", "What is FOB?", "what does fob mean"],
    fob: /onto the ship/,
    nonsense: "frobnicate quux?",
  },
] as const;

/** Slugs of all shipped articles. */
const shipped = readdirSync("knowledge/articles", { recursive: true, encoding: "utf8" })
  .flatMap((file) => /([a-z0-9-]+)\.en\.md$/.exec(file)?.[1] ?? [])
  .sort();

let village: TestVillage;
const people = new Map<Tongue, Villager>();

beforeAll(async () => {
  village = await openVillage();
  // One after the other: the second finds the village that the first added.
  for (const { tongue, code, id } of tongues) {
    const person = village.person(id, `P${id}`, code);
    people.set(tongue, person);
    await joinUp(person, { tongue, village: "Stone Bridge" });
  }
}, 30_000);

afterAll(() => village.close());

/** What the buttons of the newest message with buttons carry. */
function actionsOf({ messages }: Heard): string[] {
  const rows = messages.findLast(({ reply_markup }) => reply_markup?.inline_keyboard !== undefined)
    ?.reply_markup?.inline_keyboard;
  return (rows ?? [])
    .flat()
    .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
}

/** Fewest taps from the first page to each topic or word, by what its button carries. */
async function countTaps(
  person: Villager,
  menus: RegExp,
  wanted: RegExp,
): Promise<Map<string, number>> {
  const first = await person.say("/topics");
  const menu = first.messages.at(-1)!.message_id;
  const onFirst = actionsOf(first).filter((action) => menus.test(action));
  const taps = new Map(onFirst.map((action) => [action, 1]));
  const found = new Map<string, number>();
  for (const [action, depth] of taps) {
    const page = await person.forge(menu, action);
    for (const next of actionsOf(page)) {
      if (wanted.test(next)) found.set(next, Math.min(depth + 1, found.get(next) ?? Infinity));
      else if (menus.test(next) && !taps.has(next)) taps.set(next, depth + 1);
    }
  }
  return found;
}

describe.each(tongues)("the topics in $tongue", (label) => {
  const { tongue } = label;
  let person: Villager;
  beforeAll(() => {
    person = people.get(tongue)!;
  });

  it("begin with four seasons, words explained, and the way home", async () => {
    const byCommand = await person.say("/topics");
    const byButton = await person.pressAll(label.more, label.topics);
    const fromAsk = await person.pressAll(label.ask, label.topics);

    expect(byCommand.buttons).toEqual([...label.seasons, label.words, label.menu]);
    expect(byButton.buttons).toEqual(byCommand.buttons);
    expect(fromAsk.buttons).toEqual(byCommand.buttons);
  });

  it("lead to an article in three taps, and to one on a later page in four", async () => {
    await person.say("/topics");
    const season = await person.press(label.seasons[1]);
    const step = await person.press(season.buttons[0]!);
    const near = await person.press(step.buttons[0]!);
    await person.press(label.all);
    const later = await person.pressAll(label.seasons[1], season.buttons[0]!, label.next);
    const far = await person.press(later.buttons[0]!);

    expect(near.text).toMatch(label.source);
    expect(far.text).toMatch(label.source);
    expect(far.text).not.toBe(near.text);
    expect(later.buttons).toContain(label.earlier);
  });

  it("lead to every article in at most four taps", { timeout: 60_000 }, async () => {
    const taps = await countTaps(person, /^topics:/, /^topic:/);

    expect([...taps.keys()].map((action) => action.slice("topic:".length)).sort()).toEqual(shipped);
    expect(Math.max(...taps.values())).toBeLessThanOrEqual(4);
  });

  it("stay one message while people look around; articles stay below it", async () => {
    const first = await person.say("/topics");
    const season = await person.press(label.seasons[0]);
    const step = await person.press(season.buttons[0]!);
    const article = await person.press(step.buttons[0]!);
    const more = await person.press(label.tellMore);

    const menu = first.messages.at(-1)!.message_id;
    expect(season.messages.map(({ message_id }) => message_id)).toEqual([menu]);
    expect(step.messages.map(({ message_id }) => message_id)).toEqual([menu]);
    expect(article.messages[0]!.message_id).toBeGreaterThan(menu);
    expect(article.buttons).toEqual([label.tellMore, label.back, label.all]);
    expect(more.text).not.toContain(article.text.split("\n")[0]);
    expect(more.text).toMatch(label.source);
    expect(more.buttons).toEqual([label.back, label.all]);
  });

  it("lead back to the same list, and to the first page", async () => {
    await person.say("/topics");
    const season = await person.press(label.seasons[1]);
    const list = await person.pressAll(season.buttons[0]!, label.next);
    const article = await person.press(list.buttons[1]!);
    const back = await person.press(label.back);
    const up = await person.press(label.back);
    const home = await person.press(label.all);

    expect(article.text).toMatch(label.source);
    expect(back.buttons).toEqual(list.buttons);
    expect(back.messages[0]!.message_id).toBeGreaterThan(article.messages[0]!.message_id);
    expect(up.buttons).toEqual(season.buttons);
    expect(home.buttons).toContain(label.words);
  });

  it("explain a word where it stands, with the way on, back and home", async () => {
    const first = await person.say("/topics");
    const seasons = await person.press(label.words);
    const list = await person.press(label.seasons[1]);
    const later = await person.press(label.next);
    const earlier = await person.press(label.earlier);
    const menu = first.messages.at(-1)!.message_id;
    const word = await person.forge(menu, "term:vat");
    const back = await person.press(label.back);
    await person.press(label.term);
    const article = await person.press(label.readMore);
    const home = await person.press(label.all);

    expect(seasons.buttons).toEqual([...label.seasons, label.all]);
    expect(later.buttons).not.toEqual(list.buttons);
    expect(earlier.buttons).toEqual(list.buttons);
    expect(word.messages.map(({ message_id }) => message_id)).toEqual([menu]);
    expect(word.text).toMatch(label.meaning);
    expect(word.buttons).toEqual([label.readMore, label.back, label.all]);
    expect(back.buttons).toContain(label.term);
    expect(article.text).toMatch(label.source);
    expect(home.buttons).toContain(label.words);
  });

  it("explain every word, at most five taps away", { timeout: 60_000 }, async () => {
    const taps = await countTaps(person, /^terms:/, /^term:/);

    expect(taps.size).toBeGreaterThanOrEqual(149);
    expect(Math.max(...taps.values())).toBeLessThanOrEqual(5);
  });

  it.each(label.asked)("give the meaning of a word that is typed: %s", async (text) => {
    const meaning = await person.say(text);
    const article = await person.press(label.readMore);

    expect(meaning.text).toMatch(label.fob);
    expect(meaning.buttons).toEqual([label.readMore, label.person, label.words]);
    expect(article.text).toMatch(label.source);
  });

  it("let a person be asked after all", async () => {
    await person.say("FOB");

    const asked = await person.press(label.person);

    expect(asked.buttons).toHaveLength(3);
  });

  it("open from an answer that could not be given, and leave it in the chat", async () => {
    const unknown = await person.say(label.nonsense);
    const first = await person.press(label.browse);

    expect(first.buttons).toContain(label.words);
    expect(first.messages[0]!.message_id).toBeGreaterThan(unknown.messages.at(-1)!.message_id);
  });

  it.each([
    "topics:",
    "topics:steps",
    "topics:0",
    "topics:99",
    "topics:5:99",
    "topics:5:-1",
    "topics:5:1.5",
    "topics:5:x",
    "topics:__proto__",
    "topics:back",
    "topics:back:5:77",
    "topics:open:sell:terms",
    "topic:",
    "topic:no-such-article",
    "topic:__proto__:more",
    "term:",
    "term:nonsense",
    "terms:nonsense:0",
    "terms:sell:99",
    "terms:sell:-1",
  ])("answer the made-up press %s with a page, never with an error", async (data) => {
    const { message_id: menu } = (await person.say("/topics")).messages.at(-1)!;
    await person.forge(menu, "topics:sell");

    const heard = await person.forge(menu, data);

    expect(heard.buttons.some((text) => text === label.menu || text === label.all)).toBe(true);
    expect(village.bot.lines.filter(({ event }) => event === "update-failed")).toEqual([]);
  });

  it("open anew where the pressed message is gone or has no text", async () => {
    const heard = await person.forge(999_999, "topics:sell");
    const invitation = await person.say("/invite");
    const below = await person.forge(invitation.messages.at(-1)!.message_id, "terms:");

    expect(heard.messages.at(-1)!.text).toContain(label.seasons[2]);
    expect(below.messages.at(-1)!.message_id).toBeGreaterThan(
      invitation.messages.at(-1)!.message_id,
    );
  });

  it("are open to somebody who is not remembered, and keep nothing of them", async () => {
    const id = 7_000_000 + label.id;
    const shy = village.person(id, "Shy", label.code);
    await shy.start();
    await shy.pressAll(tongue === "zh" ? "中文" : "English", label.only);

    const first = await shy.say("/topics");
    const season = await shy.press(label.seasons[2]);
    const step = await shy.press(season.buttons[0]!);
    const article = await shy.pressAll(step.buttons[0]!, label.tellMore);
    await shy.pressAll(label.all, label.words, label.seasons[0]);
    const typed = await shy.say("FOB");
    const more = await shy.press(label.readMore);

    expect(first.buttons).toEqual([...label.seasons, label.words, label.menu]);
    expect(season.messages.map(({ message_id }) => message_id)).toEqual([
      first.messages.at(-1)!.message_id,
    ]);
    expect(article.text).toMatch(label.source);
    expect(typed.text).toMatch(label.fob);
    expect(typed.buttons).toEqual([label.readMore, label.words]);
    expect(more.text).toMatch(label.source);
    expect(village.everything()).not.toContain(String(id));
  });
});
