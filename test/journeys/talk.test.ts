/** Talking: short messages in a row are one question, and a short question belongs to the last topic. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

/** Sure words of danger, in the small folder; and in the shipped one. */
const urgent = {
  whole: "I gave him the code",
  halves: ["I gave it to him", "it was the code"],
  said: "Call your bank now.",
  shipped: "我把验证码给了骗子",
} as const;

describe("a burst", () => {
  let village: TestVillage;
  let chen: Villager;
  let ann: Villager;

  beforeAll(async () => {
    village = await openVillage({
      knowledge: await writeAskingKnowledge(),
      burstMs: 2_000,
      standsStill: true,
    });
    chen = village.person(5001, "陈姐");
    ann = village.person(5002, "Ann", "en");
    await joinUp(chen, { village: "上溪村" });
    await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
    // No task waits for words.
    await chen.press(/更多/);
    await ann.press(/More/);
  });
  afterAll(() => village.close());

  /** As if "Ask" was pressed: the next words are a question, whatever the road waits for. */
  const asking = (person: Villager) => person.say("/ask");
  const questions = () =>
    village.rows<{ text: string }>("select text from question order by created_at, rowid");

  it("is one question, answered when nothing more comes", async () => {
    await asking(chen);
    const hello = await chen.say("你好");
    const begun = await chen.say("我想问一下");
    const asked = await chen.say("鸡蛋怎么打包？");

    expect([hello.text, begun.text]).toEqual(["", ""]);
    expect(asked.text).toContain("用蛋托");
    expect(questions().at(-1)!.text).toBe("你好\n我想问一下\n鸡蛋怎么打包？");
    await village.later({ seconds: 11 });
    expect((await chen.heard()).text).toBe("");
  });

  it("of which nothing is sure is answered once, after a moment", async () => {
    await asking(ann);
    const first = await ann.say("frobnicate");
    const second = await ann.say("the quux");
    await village.later({ seconds: 1 });
    const early = await ann.heard();
    await village.later({ seconds: 2 });
    const answer = await ann.heard();

    expect([first.text, second.text, early.text]).toEqual(["", "", ""]);
    expect(answer.messages).toHaveLength(1);
    expect(answer.text).toContain("I have no checked answer to this");
    expect(questions().at(-1)!.text).toBe("frobnicate\nthe quux");
  });

  it("that is only a greeting gets the greeting, and that only begins is listened to", async () => {
    await asking(chen);
    await chen.say("你好");
    await village.later({ seconds: 3 });
    const greeted = await chen.heard();
    await asking(chen);
    await chen.say("我有个问题");
    await village.later({ seconds: 3 });
    const begun = await chen.heard();
    const asked = await chen.say("鸡蛋怎么打包？");

    expect(greeted.text).not.toBe("");
    expect(greeted.text).not.toContain("没有核对过");
    expect(begun.text).toBe("你说，我听着。");
    expect(asked.text).toContain("用蛋托");
  });

  it("of somebody who never stops is answered after ten seconds", async () => {
    await asking(ann);
    const silent: string[] = [];
    for (const word of ["grumble", "mumble", "tumble", "rumble", "fumble", "bumble"]) {
      silent.push((await ann.say(word)).text);
      await village.later({ seconds: 1.9 });
    }
    const answer = await ann.heard();

    expect(silent.slice(0, 4).join("")).toBe("");
    expect(silent.join("") + answer.text).not.toBe("");
    expect(questions().at(-1)!.text).toMatch(/^grumble\nmumble\ntumble/);
    await village.later({ seconds: 11 });
  });

  it("survives a restart", async () => {
    await asking(chen);
    await chen.say("呱唧呱唧");
    await village.bot.restart();
    await village.later({ seconds: 3 });

    expect((await chen.heard()).text).toContain("不能拿你的钱瞎猜");
  });

  it("of two people at once stays each one's own", async () => {
    await asking(chen);
    await asking(ann);
    await chen.say("呱唧");
    await ann.say("quux");
    await chen.say("咕噜");
    await village.later({ seconds: 3 });

    expect((await chen.heard()).messages).toHaveLength(1);
    expect((await ann.heard()).messages).toHaveLength(1);
    expect(
      questions()
        .slice(-2)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["quux", "呱唧\n咕噜"]);
  });

  it("that becomes a danger is answered at once, and nothing comes after", async () => {
    await asking(ann);
    const first = await ann.say("something about a bronk");
    const danger = await ann.say(urgent.whole);
    await village.later({ seconds: 11 });

    expect(first.text).toBe("");
    expect(danger.text).toContain(urgent.said);
    expect((await ann.heard()).text).toBe("");
    expect(questions().map(({ text }) => text)).toContain(
      `something about a bronk\n${urgent.whole}`,
    );
    expect(village.rows("select 1 from burst")).toEqual([]);
  });

  it("shows a danger that no line of it shows", async () => {
    await asking(ann);
    const first = await ann.say(urgent.halves[0]);
    const danger = await ann.say(urgent.halves[1]);

    expect(first.text).toBe("");
    expect(danger.text).toContain(urgent.said);
  });

  it("is one question while the village is asked for, too, and that is asked again once", async () => {
    const sun = village.person(5004, "孙姐");
    await sun.start();
    await sun.pressAll("中文", "可以");

    const lines = [await sun.say("你好"), await sun.say("我想问一下")];
    const asked = await sun.say("鸡蛋怎么打包？");
    await village.later({ seconds: 11 });

    expect(lines.map(({ text }) => text)).toEqual(["", ""]);
    expect(asked.text).toContain("用蛋托");
    expect(asked.text.match(/哪个村/g)).toHaveLength(1);
    expect((await sun.heard()).text).toBe("");
  });

  it("is gone with whoever asks to be forgotten", async () => {
    const wang = village.person(5003, "王叔");
    await joinUp(wang, { village: "上溪村" });
    await asking(wang);
    await wang.say("叽里咕噜的秘密");
    await wang.say("/forget");
    await wang.press("全部删掉");
    await village.later({ seconds: 11 });

    expect(village.everything().includes("叽里咕噜")).toBe(false);
    expect(village.rows("select 1 from work where kind = 'burst'")).toEqual([]);
  });
});

describe("a follow-up", () => {
  let village: TestVillage;
  let chen: Villager;
  let ann: Villager;

  beforeAll(async () => {
    ({ village, chen, ann } = await openTwoTongues());
  });
  afterAll(() => village.close());

  const ask = async (person: Villager, text: string) => {
    await person.say("/ask");
    return person.say(text);
  };

  it("belongs to what was said last, and says how it was understood", async () => {
    await ask(ann, "Should we register a trademark?");
    const en = await ask(ann, "and how much is it?");
    await ask(chen, "要不要注册商标？");
    const zh = await ask(chen, "那多少钱？");

    expect(en.text).toMatch(/^About: Registering a trademark\n/);
    expect(en.text).toContain("300 yuan");
    expect(en.buttons.slice(0, 2)).toEqual(["Helped", "Say it simpler"]);
    expect(zh.text).toMatch(/^说的是：/);
    expect(zh.text).toContain("300元");
    const kept = village.rows<{ text: string }>(
      "select text from question where language = 'en' order by created_at desc limit 1",
    );
    expect(kept[0]!.text).toBe("Registering a trademark: and how much is it?");
  });

  it("says what was not said yet where it asks no figure", async () => {
    const first = await ask(chen, "怎样选快递公司？");
    const why = await ask(chen, "为什么？");

    expect(why.text).toMatch(/^说的是：/);
    const [, , said = ""] = why.text.split("\n");
    expect(said).not.toBe("");
    expect(first.text).not.toContain(said);
  });

  it("belongs to a topic that was opened without typing", async () => {
    const menu = await ann.phone.last();
    await ann.forge(menu.message_id, "topic:choose-courier");
    const one = await ask(ann, "and which one is cheap?");

    expect(one.text).toMatch(/^About: /);
  });

  it("belongs to what is often asked next, rather than to what has the same words", async () => {
    await ask(ann, "How do I pack so that nothing breaks?");
    const fruit = await ask(ann, "and fruit?");
    await ask(chen, "鸡蛋咋打包才不碎？");
    const boxes = await ask(chen, "那箱子去哪买");

    expect(fruit.text).toMatch(/^About: Packing fresh fruit and vegetables\n/);
    expect(boxes.text).toMatch(/^(?:说的是：怎样选包装供应商\n|你问的是做包装的厂)/);
  });

  it("asks more of it by the way it asks, where another article is as near", async () => {
    await ask(ann, "Should we register a trademark?");
    const later = await ask(ann, "can we do it later?");
    await ask(chen, "生鲜怎么包装？");
    const summer = await ask(chen, "夏天也这样吗");

    expect(later.text).toMatch(/^About: Registering a trademark\n/);
    expect(summer.text).toMatch(/^说的是：水果蔬菜怎么包装\n/);
  });

  it("asks which one where its words alone mean another article than it likeliest does here", async () => {
    await ask(ann, "How do I choose a courier?");
    const forEggs = await ask(ann, "and for eggs?");
    await ask(ann, "How do I pack so that nothing breaks?");
    const honey = await ask(ann, "and honey?");
    await ask(chen, "怎么打包才不会碎？");
    const eggs = await ask(chen, "那鸭蛋呢");

    expect(forEggs.text).toMatch(/^Which do you mean: .*choosing a courier/);
    expect(honey.text).toMatch(/^Which do you mean: .*eggs and glass/);
    expect(eggs.text).toMatch(/^你问的是.*打包/);
  });

  it("that is a whole question of its own is answered by itself", async () => {
    await ask(ann, "Should we register a trademark?");
    const cash = await ask(ann, "how do I keep a cash book");
    await ask(chen, "要不要注册商标？");
    const photos = await ask(chen, "怎么用手机拍商品照片");

    expect(cash.text).not.toMatch(/^(?:Which|About: Registering)/);
    expect(photos.text).not.toMatch(/^(?:你问的是|说的是：注册商标)/);
  });

  it("is heard after an answer even where it is talk about the bot before one", async () => {
    await village.later({ minutes: 31 });
    const before = await ask(ann, "does it cost much");
    await ask(ann, "What is a brand for a village shop?");
    const after = await ask(ann, "does it cost much");
    const bot = await ask(ann, "do you cost much");

    expect(before.text).toMatch(/^I cost you nothing/);
    expect(after.text).toMatch(/^About: /);
    expect(bot.text).toMatch(/^I cost you nothing/);
  });

  it.each([
    ["en", "Should I offer free shipping?", "is it worth it?"],
    ["en", "What is the deposit (consumer guarantee) and do I get it back?", "do I get it back?"],
    ["zh", "要不要贷款？", "这靠谱吗"],
    ["zh", "保证金是什么？能退吗？", "啥时候退"],
  ] as const)(
    "asks in %s of what was answered, and else of the bot: %s %s",
    async (lang, about, asks) => {
      const [person, of] = lang === "en" ? [ann, /^About: /] : [chen, /^说的是：/];
      await village.later({ minutes: 31 });
      const before = await ask(person, asks);
      await ask(person, about);
      const after = await ask(person, asks);

      expect(before.text).not.toMatch(of);
      expect(after.text).toMatch(of);
    },
  );

  it("is a question like any other half an hour later", async () => {
    await ask(ann, "Should we register a trademark?");
    await village.later({ minutes: 31 });
    const later = await ask(ann, "and what does that cost?");

    expect(later.text).not.toContain("Registering a trademark");
  });

  it("never belongs to what was read before a danger", async () => {
    await ask(chen, "要不要注册商标？");
    await chen.say(urgent.shipped);
    const after = await ask(chen, "那多少钱？");

    expect(after.text).not.toContain("说的是");
  });

  it("never belongs to what was read before two meanings were offered", async () => {
    await ask(ann, "Should we register a trademark?");
    await ask(ann, "deposit");
    const after = await ask(ann, "and how much is it?");

    expect(after.text).not.toContain("Registering a trademark");
  });

  it("with a subject of its own is answered for itself", async () => {
    await ask(ann, "Should we register a trademark?");
    const other = await ask(ann, "How do I keep a cash book?");

    expect(other.text).not.toContain("trademark");
    expect(other.buttons.slice(0, 2)).toEqual(["Helped", "Say it simpler"]);
  });

  it("is nobody else's topic", async () => {
    await ask(ann, "Should we register a trademark?");
    const wang = village.person(5003, "王叔");
    await joinUp(wang, { village: "上溪村" });
    const other = await ask(wang, "那多少钱？");

    expect(other.text).not.toContain("商标");
  });
});

describe("an answer", () => {
  let village: TestVillage;
  let chen: Villager;
  let ann: Villager;

  beforeAll(async () => {
    ({ village, chen, ann } = await openTwoTongues());
  });
  afterAll(() => village.close());

  it("begins with what it answers, unless its first words say so", async () => {
    const en = await ann.say("How do I take good photos with a phone?");
    const named = await ann.say("May customers pay me later?");
    const zh = await chen.say("怎样用手机拍好商品照片？");
    const itself = await chen.say("买家要赊账，行不行？");

    expect(en.text).toMatch(/^About: Taking good product photos\n\n/);
    expect(named.text).toMatch(/^Letting buyers pay later: /);
    expect(zh.text).toMatch(/^说的是：手机拍商品照片\n\n/);
    expect(itself.text).toMatch(/^赊账：/);
  });

  it("names once what was chosen of two", async () => {
    const which = await ann.say("deposit");
    const [meant = ""] = which.buttons;
    const picked = await ann.press(meant);

    expect(which.text).toMatch(/^Which/);
    expect(picked.chosen.join()).toContain(meant);
    expect(picked.text).not.toContain("About:");
  });

  it("that is not understood is said simpler at once, then with more, as its buttons do", async () => {
    const label = "Cutting my price to sell more";
    await ann.say("/next");
    await ann.say("should i cut my price to sell more");
    const simpler = await ann.say("I dont understand that");
    const more = await ann.say("still not clear");
    await chen.say("/next");
    await chen.say("要不要降价多卖点？");
    const clearer = await chen.say("没听懂");

    expect(simpler.text).toContain(`About: ${label}`);
    expect(simpler.buttons).toContain("Still not clear");
    expect(more.text).toContain(`About: ${label}`);
    expect(more.buttons).toContain("Too long");
    expect(clearer.text).toContain("说的是：");
    expect(clearer.buttons).toContain("还是没懂");
  });

  it("is left alone once the road goes on: then the card is what was not understood", async () => {
    const may = village.person(5003, "May", "en");
    await joinUp(may, { tongue: "en", village: "Stone Bridge", placement: "daily" });
    await may.say("should i cut my price to sell more");
    const list = await may.say("ok");
    const heard = await may.say("I dont understand that");

    expect(list.text).toContain("Which of these are done?");
    expect(heard.text).not.toContain("About:");
  });
});
