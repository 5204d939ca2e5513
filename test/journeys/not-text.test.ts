/** What is no plain text where something is waited for: a link, an album, a changed message, a picture before joining, a command with a slip. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putAt } from "../support/people/at-job.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let nextId = 7_000;

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
});

afterAll(() => village.close());

type Tongue = "zh" | "en";

function somebody(tongue: Tongue): Villager {
  nextId += 1;
  return village.person(nextId, "Ann", tongue === "zh" ? "zh-hans" : "en");
}

async function atListing(tongue: Tongue): Promise<Villager> {
  const learner = somebody(tongue);
  await putAt(village, learner, "store/first-listing", tongue);
  return learner;
}

async function album(who: Villager, caption: string) {
  const id = `album-${who.id}`;
  await who.phone.sendPhoto({ album: id, caption });
  await who.phone.sendPhoto({ album: id });
  await who.phone.sendPhoto({ album: id });
  return who.heard();
}

describe("a job that asks for a link", () => {
  it.each([
    ["zh", "https://m.tb.cn/h.abc", "记下了：https://m.tb.cn/h.abc"],
    ["zh", "我的店 https://m.tb.cn/h.abc", "记下了：https://m.tb.cn/h.abc"],
    ["en", "https://m.tb.cn/h.abc", "Kept: https://m.tb.cn/h.abc"],
    ["en", "here it is: https://m.tb.cn/h.abc", "Kept: https://m.tb.cn/h.abc"],
  ] as const)("takes it (%s: %s)", async (tongue, link, kept) => {
    const heard = await (await atListing(tongue)).say(link);

    expect(heard.text).toContain(kept);
  });

  it.each([
    ["zh", "有人发给我这个 https://m.tb.cn/h.abc", "链接我打不开"],
    ["en", "somebody sent me https://m.tb.cn/h.abc", "I cannot open links"],
  ] as const)("does not take a stranger's (%s)", async (tongue, link, caution) => {
    const heard = await (await atListing(tongue)).say(link);

    expect(heard.text).toContain(caution);
  });
});

describe("a job that asks for a picture", () => {
  it.each([
    ["zh", "三瓶蜂蜜", "照片收好了", "这件活我留头一张"],
    ["en", "my three jars", "I have kept your photo", "For this job I keep the first picture"],
  ] as const)(
    "keeps one of an album and offers the others once (%s)",
    async (tongue, caption, kept, rest) => {
      const heard = await album(await atListing(tongue), caption);

      expect(heard.messages).toHaveLength(2);
      expect(heard.messages[0]?.text).toContain(kept);
      expect(heard.messages[1]?.text).toContain(rest);
    },
  );
});

describe("words that were shown and are changed afterwards", () => {
  it.each([
    [
      "zh",
      "核桃一斤35，上溪村自家的",
      "核桃一斤38，上溪村自家的",
      "给看的还是原来那一份",
      "换新的",
    ],
    [
      "en",
      "Walnuts 1 kg, 35 yuan, from Upton",
      "Walnuts 1 kg, 38 yuan, from Upton",
      "What you showed first is still there",
      "New words",
    ],
  ] as const)(
    "say so, and can be shown anew at a tap (%s)",
    async (tongue, before, after, stays, button) => {
      const learner = await atListing(tongue);
      const id = await learner.phone.say(before);
      await learner.heard();

      await learner.phone.edit(id, after);
      const told = await learner.heard();
      await learner.press(button);
      await learner.say(after);

      expect(told.text).toContain(stays);
      const shown = village.rows<{ text: string }>(
        "select text from shown join member on member.id = member_id where telegram_id = ?",
        learner.id,
      );
      expect(shown.map(({ text }) => text)).toEqual([after]);
    },
  );

  it.each([
    ["zh", "我家在山上", "我家住在河边的老村子里", "谁看到的也是原来的"],
    ["en", "we live up here", "my house stands by the river", "so has anybody who got it from me"],
  ] as const)(
    "do not mistake another message for them (%s)",
    async (tongue, other, after, told) => {
      const learner = await atListing(tongue);
      await learner.say(tongue === "zh" ? "核桃一斤35，自家的" : "Walnuts 1 kg, 35 yuan");
      const id = await learner.phone.say(other);
      await learner.heard();

      await learner.phone.edit(id, after);

      expect((await learner.heard()).text).toContain(told);
    },
  );
});

describe("before joining", () => {
  it.each([
    ["zh", "中文", "没有留", "可以"],
    ["en", "English", "is not kept", "Yes"],
  ] as const)(
    "a picture is not kept, and what was asked is asked again (%s)",
    async (tongue, language, said, yes) => {
      const who = somebody(tongue);
      await who.start();
      await who.press(language);

      const heard = await who.photo();

      expect(heard.text).toContain(said);
      expect(heard.buttons).toContain(yes);
    },
  );

  it.each([
    ["zh", "中文", "鸡蛋怎么打包？", /打包/],
    ["en", "English", "how do I pack eggs?", /pack/i],
  ] as const)(
    "a question below a picture is answered (%s)",
    async (tongue, language, asked, words) => {
      const who = somebody(tongue);
      await who.start();
      await who.press(language);

      expect((await who.photo(asked)).text).toMatch(words);
    },
  );

  it.each([
    ["zh", "中文", "可以", "..."],
    ["zh", "中文", "可以", "start"],
    ["zh", "中文", "可以", "/开始"],
    ["en", "English", "Yes", "..."],
    ["en", "English", "Yes", "start"],
    ["en", "English", "Yes", "/hlep"],
  ] as const)(
    "what was asked is asked again, in the same language (%s %s %s %s)",
    async (tongue, language, yes, said) => {
      const who = somebody(tongue);
      await who.start();
      await who.press(language);

      expect((await who.say(said)).buttons).toContain(yes);
    },
  );

  it.each(["/ start", "／start", "/Start"])(
    "a slip in the command begins all the same (%s)",
    async (typed) => {
      expect((await somebody("zh").say(typed)).buttons).toContain("中文");
      expect((await somebody("en").say(typed)).buttons).toContain("English");
    },
  );
});

describe("an officer who does not learn", () => {
  it.each([
    ["zh", 9_001, "没有发给谁", "📣 给大家发消息"],
    ["en", 9_002, "it went to nobody", "📣 Send everybody a message"],
  ] as const)(
    "hears that a picture went to nobody, once for an album, with the way to all (%s)",
    async (tongue, id, said, button) => {
      const officer = village.person(id, "Zhou", tongue === "zh" ? "zh-hans" : "en");

      const heard = await album(officer, tongue === "zh" ? "明天收货" : "pick-up tomorrow");

      expect(heard.messages).toHaveLength(1);
      expect(heard.text).toContain(said);
      expect(heard.buttons).toContain(button);
    },
  );
});

describe("a file that is no picture", () => {
  it.each([
    ["zh", "文件我看不了"],
    ["en", "I can't read files"],
  ] as const)("is called a file (%s)", async (tongue, words) => {
    const learner = somebody(tongue);
    await joinUp(learner, { tongue, placement: "shop" });
    await learner.phone.sendDocument({ bytes: Buffer.from("%PDF-1.4 list"), fileName: "list.pdf" });

    expect((await learner.heard()).text).toContain(words);
  });
});

describe("a danger told below a picture that a job takes", () => {
  it.each([
    ["zh", "先交500才能退款", "别付"],
    ["en", "Pay 500 to get your refund", "Pay nothing"],
  ] as const)("is answered, and the picture is kept (%s)", async (tongue, caption, words) => {
    const heard = await (await atListing(tongue)).photo(caption);

    expect(heard.text).toContain(words);
    expect(heard.text).toMatch(/照片收好了|I have kept your photo/);
  });
});
