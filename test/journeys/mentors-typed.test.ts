/**
 * A mentor between other work types instead of tapping: a verdict below what was shown, "I pressed the wrong one" after
 * it, an answer below a question, where they are going. None of it is taken for a question about selling.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let lucy: Villager;
let chen: Villager;
let ann: Villager;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  lucy = village.person(5_004, "Lucy", "en");
  chen = village.person(5_002, "陈姐");
  ann = village.person(5_003, "Ann", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村", placement: "shop" });
  await joinUp(lucy, { tongue: "en", village: "Stone Bridge", placement: "shop" });
  await joinUp(chen, { village: "上溪村", placement: "goods" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await appointMentor(zhou, lucy, { village: "Stone Bridge", name: "Lucy" });
  for (const learner of [chen, ann]) await learner.heard();
});

afterEach(() => village.close());

/** From the road to a first price that waits for the mentor's look. */
async function showPrice(learner: Villager, tongue: Tongue): Promise<void> {
  await walkTo(learner, await learner.say("/next"), /🔢/u, tongue);
  await learner.say("30 12 2 5");
}

describe("below what was shown", () => {
  beforeEach(async () => {
    await showPrice(chen, "zh");
    await showPrice(ann, "en");
  });

  it.each(["好", "可以", "行", "可以，不错", "挺好的", "👍"])("“%s” is good", async (typed) => {
    await li.say("/review");
    const said = await li.say(typed);

    expect(said.text).toContain("告诉陈姐了：好。");
    expect((await chen.heard()).text).toContain("李师傅看了你写的数：好。");
  });

  it.each(["good", "looks good", "ok", "fine"])("“%s” is good", async (typed) => {
    await lucy.say("/review");
    await lucy.say(typed);

    expect((await ann.heard()).text).toContain("Lucy");
  });

  it("“no” asks what should be changed, and “skip” goes on", async () => {
    await li.say("/review");
    const asked = await li.say("不行");
    await lucy.say("/review");
    const skipped = await lucy.say("skip it");

    expect(asked.text).toContain("请陈姐改哪里");
    expect(skipped.text).toContain("later");
  });

  it("own words are the learner's at a tap, whatever article they sound like", async () => {
    await li.say("/review");
    const asked = await li.say("这个价太低了，再加两块");
    const unsent = await chen.heard();
    const sent = await li.press("请改改，告诉陈姐");
    const heard = await chen.heard();

    expect(asked.text).toContain("“这个价太低了，再加两块”");
    expect(unsent.messages).toEqual([]);
    expect(sent.text).toContain("告诉陈姐要改哪里了。");
    expect(heard.text).toContain("这个价太低了，再加两块");
  });

  it("own words are the bot's at another tap, and a question is the bot's at once", async () => {
    await lucy.say("/review");
    const question = await lucy.say("how do I pack eggs?");
    await lucy.say("/review");
    await lucy.say("the box for eggs is too thin");
    const mine = await lucy.press("No, I ask you");

    expect(question.text).toContain("Packing");
    expect(question.buttons).not.toContain("No, I ask you");
    expect(mine.text).toContain("Packing");
    expect((await ann.heard()).messages).toEqual([]);
  });

  it.each(["收回", "撤回", "刚才点错了"])(
    "“%s” right after it takes the verdict back",
    async (typed) => {
      await li.say("/review");
      await li.press("👍 好");
      await chen.heard();
      const undone = await li.say(typed);

      expect(undone.text).toContain("收回了，又在等你看。");
      expect((await chen.heard()).text).toContain("再看一遍");
    },
  );

  it("“take it back” does so, too", async () => {
    await lucy.say("/review");
    await lucy.press(/Good/);
    const undone = await lucy.say("undo");

    expect(undone.text).toContain("Taken back");
  });
});

describe("below a learner's question", () => {
  it("what sounds like an article is the answer at a tap", async () => {
    await chen.say("呱唧呱唧？");
    await chen.press("问李师傅");
    await li.heard();
    const asked = await li.say("用泡沫箱，一格一个，摇一摇不响才寄");
    await li.press("发给陈姐");

    expect(asked.text).toContain("“用泡沫箱，一格一个，摇一摇不响才寄”");
    expect((await chen.heard()).text).toContain("用泡沫箱，一格一个");
  });
});

it("“I don't know” is no answer before it was said to whom", async () => {
  await chen.say("呱唧呱唧？");
  await chen.press("问李师傅");
  await li.heard();
  await li.press("我来回答");
  const asked = await li.say("不知道");
  const unsent = await chen.heard();
  await li.press("交给协会");
  const passed = await chen.heard();

  expect(asked.buttons).toEqual(["交给协会", "发给陈姐", "不是，我问你"]);
  expect(unsent.messages).toEqual([]);
  expect(passed.text).toContain("李师傅把你的问题交给协会了");
});

describe("of their own work", () => {
  it("going away asks until when, and coming back is said in words, too", async () => {
    const asked = await li.say("我要出门两个星期");
    const gone = await li.press("12月15日回来");
    const told = await chen.heard();
    const back = await li.say("我回来了");
    const heard = await chen.heard();

    expect(asked.text).toContain("哪天回来？");
    expect(gone.text).toContain("12月15日回来");
    expect(told.text).toContain("李师傅要离开一阵");
    expect(back.text).toContain("回来啦");
    expect(heard.text).toContain("李师傅回来了，还是带你的师傅");
  });

  it("is heard in English, and a learner's same words are no mentor's", async () => {
    const asked = await lucy.say("I'm away for two weeks");
    await ann.say("I'm away for two weeks");

    expect(asked.buttons).toContain("Back on 15 December");
    expect((await ann.phone.last()).text).not.toContain("Your 1 learner");
  });

  it.each(["zh", "en"] as const)(
    "words for a learner are asked for, and go (%s)",
    async (tongue) => {
      const [mentor, learner] = tongue === "zh" ? [li, chen] : [lucy, ann];
      const said = tongue === "zh" ? "给陈姐捎句话" : "send a word to Ann";
      const words = tongue === "zh" ? "明天我来看看" : "I look in tomorrow";
      await learner.heard();

      const asked = await mentor.say(said);
      const sent = await mentor.say(words);
      const heard = await learner.heard();
      const typed = await mentor.say(
        tongue === "zh" ? `${said}：鸡蛋怎么包？` : `${said}: how do you pack eggs?`,
      );
      const gone = await mentor.press(tongue === "zh" ? "发给陈姐" : "Send it to Ann");
      const again = await learner.heard();

      expect(asked.text).toMatch(/陈姐会收到|Ann gets it/);
      expect(sent.text).toMatch(/转给陈姐了|Ann/);
      expect(heard.text).toContain(words);
      expect(typed.text).toMatch(/这句发给陈姐？|Send this to Ann\?/);
      expect(gone.text).toMatch(/转给陈姐了|Ann/);
      expect(again.text).toMatch(/鸡蛋怎么包？|how do you pack eggs\?/);
    },
  );

  it("a door's name is no day on which somebody is back", async () => {
    await li.say("我要出门");
    const chinese = await li.say("看看我的徒弟");
    await lucy.say("I'm going away for a while");
    const english = await lucy.say("my people");
    const menu = await lucy.say("menu");
    const back = await lucy.press(menu.buttons[0]!);
    await ann.say("my people");

    expect(chinese.messages.at(0)?.text).toContain("你带着");
    expect(chinese.text).toContain("哪天回来？");
    expect(english.messages.at(0)?.text).toContain("You look after one learner");
    expect(english.text).toMatch(/back/);
    expect(back.text).toMatch(/back/);
    expect((await ann.phone.last()).text).not.toContain("You look after");
  });

  it("a learner who is named opens with what can be done", async () => {
    const chinese = await li.say("陈姐怎么样了");
    const english = await lucy.say("how is Ann doing?");

    expect(chinese.text).toMatch(/^陈姐/u);
    expect(chinese.buttons).toContain("捎句话");
    expect(english.text).toMatch(/^Ann/u);
  });
});

it("a mentor who is appointed again at once has their learners again, and these hear it", async () => {
  await zhou.say("/villages");
  await zhou.pressAll(/^上溪村/, /^师傅（/, "不再请李师傅当师傅", "对，不请了");
  const left = await chen.heard();
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });

  expect(left.text).toContain("李师傅以后不带你了");
  expect((await chen.heard()).text).toContain("李师傅回来了，还是带你的师傅");
});

describe("what names a learner", () => {
  beforeEach(async () => {
    await joinUp(village.person(5_005, "老何"), { village: "上溪村", placement: "goods" });
    await chen.say("呱唧呱唧？");
    await chen.press("问李师傅");
    await li.heard();
  });

  it("is for that learner, and not for the one whose question stands last", async () => {
    const first = await li.say("底下拿干稻草垫起");
    const other = await li.say("给老何说：箱子后天到");
    await li.say("是");
    const he = village.person(5_005, "老何");

    expect(first.text).toContain("这句是回陈姐的吗");
    expect(other.text).toContain("老何");
    expect(other.text).not.toContain("稻草");
    expect((await he.heard()).text).toContain("箱子后天到");
    expect((await chen.heard()).text).not.toContain("箱子");
  });

  it.each(["回陈姐 拿报纸包两层", "陈姐那个，补一句：拿报纸包两层", "陈姐：拿报纸包两层"])(
    "answers the question that waits: %s",
    async (typed) => {
      const asked = await li.say(typed);
      await li.say("发吧");

      expect(asked.text).toContain("“拿报纸包两层”");
      expect((await chen.heard()).text).toMatch(/呱唧呱唧[^]*拿报纸包两层/);
    },
  );

  it("forgets what was left standing after a while", async () => {
    await li.say("底下拿干稻草垫起");
    await village.later({ hours: 2 });

    expect((await li.say("用牛皮纸袋子装就行")).text).not.toContain("稻草");
  });

  it("opens their page for praise, and the list for who stands still", async () => {
    expect((await li.say("老何干得不错")).buttons).toContain("捎句话");
    expect((await li.say("谁好久没动了")).text).toContain("学员");
  });
});

it.each(["我明天要回老家收谷子，一个礼拜", "我下个月要回老家修房子"])(
  "asks until when: %s",
  async (typed) => {
    expect((await li.say(typed)).text).toContain("哪天回来");
  },
);

it.each(["发给她", "send it to him"])("“%s” with nothing to send says so", async (typed) => {
  const learner = typed.startsWith("s") ? ann : chen;

  expect((await learner.say(typed)).text).toMatch(/没有要发的|Nothing here is waiting/);
});
