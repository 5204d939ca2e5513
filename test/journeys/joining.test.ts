/** Joining through Telegram: from Start to the first card, and saying no. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressTwice } from "../support/people/old-button.ts";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
/** Chen's own invitation. */
let code: string;

beforeAll(async () => {
  village = await openVillage();
  const chen = village.person(5001, "陈姐");
  await joinUp(chen, { village: "上溪村" });
  const { text } = await chen.pressAll(/更多/, "请邻居来");
  code = /start=(\S+)/.exec(text)![1]!;
});

afterAll(() => village.close());

it.each([
  {
    languageCode: "en",
    said: ["English please", "yes you may", "Stone Bridge", "add it", "I have goods"],
    last: "Products close at hand",
  },
  {
    languageCode: "zh-hans",
    said: ["中文吧", "好的", "上溪村", "有东西，没开店"],
    last: "手边的东西",
  },
])("goes by typed words alone ($languageCode)", async ({ languageCode, said, last }) => {
  const tom = village.person(languageCode === "en" ? 5090 : 5091, "Tom", languageCode);
  await tom.start();
  let heard = "";
  for (const words of said) heard = (await tom.say(words)).text;

  expect(heard).toContain(last);
});

describe("a neighbour's link", () => {
  it.each([
    {
      id: 5002,
      languageCode: "zh-hans",
      taps: ["中文", "可以，我也是", "有东西，没开店"],
      hello: "是陈姐请你来的",
      same: "陈姐是上溪村的。你也是吗？",
      card: "2007年那个人，挑的村子",
    },
    {
      id: 5003,
      languageCode: "en",
      taps: ["English", "Yes. I live there too", "I have goods"],
      hello: "陈姐 sent you here",
      same: "陈姐 lives in 上溪村. Do you live there too?",
      card: "The man of 2007 chose a village",
    },
  ])("leads to the first card in three taps ($languageCode)", async (way) => {
    const wang = village.person(way.id, "小王", way.languageCode);

    const hello = await wang.start(code);
    const asked = await wang.press(way.taps[0]!);
    const card = await wang.pressAll(...way.taps.slice(1));

    expect(hello.text).toContain(way.hello);
    expect(asked.text).toContain(way.same);
    expect(card.text).toContain(way.card);
    expect(
      village.rows(
        `select village.name from member join village on village.id = member.village_id
         where member.telegram_id = ?`,
        way.id,
      ),
    ).toEqual([{ name: "上溪村" }]);
  });

  it.each([
    [5006, "zh", ["中文", "可以，我是别的村的", "有东西，没开店"], "2007年那个人，挑的村子"],
    [
      5007,
      "en",
      ["English", "Yes. I live elsewhere", "I have goods"],
      "The man of 2007 chose a village",
    ],
  ] as const)("takes three taps from another village, too (%i)", async (id, _, taps, card) => {
    const wang = village.person(id, "小王");
    await wang.start(code);

    expect((await wang.pressAll(...taps)).text).toContain(card);
  });

  it("keeps the choice below who sees what", async () => {
    const wang = village.person(5008, "小王");
    await wang.start(code);

    const who = await wang.pressAll("中文", "谁能看到？");

    expect(who.buttons).toEqual([
      "可以，我也是",
      "可以，我是别的村的",
      "不用记，我只问问",
      "谁能看到？",
    ]);
  });

  it("promises on the first screen that nobody asks for money or codes", async () => {
    const hello = await village.person(5004, "小李").start(code);

    expect(hello.text).toContain("我绝不问你要钱、银行卡号、验证码");
    expect(hello.buttons).toEqual(["中文", "English", "谁办的？"]);
  });
});

describe("without a link", () => {
  it.each([
    [5040, ["中文", "可以", "以后再说", "还没东西卖"], "第1步（共14步）"],
    [5041, ["English", "Yes", "I'll say it later", "Nothing to sell yet"], "Step 1 of 14"],
  ] as const)("the first card comes after four taps (%i)", async (id, taps, step) => {
    const person = village.person(id, "小吴");
    await person.start();

    const card = await person.pressAll(...taps);

    expect(card.text).toContain(step);
    expect(card.text).toContain("2007");
    expect(card.buttons[0]).toMatch(/接着来|Go on/);
  });
});

describe("whoever says the village later", () => {
  it.each([
    [
      5042,
      ["中文", "可以", "以后再说"],
      "我家养了二十箱蜜蜂，想卖蜂蜜",
      "鸡蛋怎么打包？",
      "有东西，没开店",
    ],
    [
      5043,
      ["English", "Yes", "I'll say it later"],
      "i keep bees and want to sell honey",
      "u cost?",
      "I have goods",
    ],
  ] as const)("is heard, and not asked for it again (%i)", async (id, taps, story, aside, key) => {
    const person = village.person(id, "小吴");
    await person.start();
    await person.pressAll(...taps);

    const heard = await person.say(story);
    const answer = await person.say(aside);
    const typed = await person.say(key);

    expect(heard.text).toContain(key);
    expect(answer.text).toMatch(/封紧|cost you nothing/);
    expect(answer.text).not.toMatch(/哪个村|Which village/);
    expect(typed.text).toMatch(/第2步|Step 2 of 14/);
  });

  it.each([
    [5046, ["中文", "可以", "以后再说"], "现在到哪一步", "哪个村"],
    [5047, ["English", "Yes", "I'll say it later"], "Where are you today", "Which village"],
  ] as const)(
    "is asked how far they are by whatever they open (%i)",
    async (id, taps, how, where) => {
      const person = village.person(id, "小吴");
      await person.start();
      await person.pressAll(...taps);

      const tool = await person.say("/price");
      const next = [
        await person.say("/next"),
        await person.say("/start"),
        await person.say("/next"),
      ];

      expect(tool.text).not.toContain(where);
      for (const { text } of next) {
        expect(text).toContain(how);
        expect(text).not.toContain(where);
      }
    },
  );

  it.each([
    [5048, ["中文", "可以"], "枣树沟村", "对，加上吧", "现在到哪一步"],
    [5049, ["English", "Yes"], "Plum Hollow", "yes add it", "Where are you today"],
  ] as const)("may say yes to a new name in words (%i)", async (id, taps, name, yes, next) => {
    const person = village.person(id, "小吴");
    await person.start();
    await person.pressAll(...taps);
    await person.say(name);

    const added = await person.say(yes);

    expect(added.text).toContain(next);
    expect((await person.say("/me")).text).toContain(name);
  });

  it("may type it while something else is asked", async () => {
    const first = village.person(5044, "小吴");
    await first.start();
    await first.pressAll("中文", "可以");
    await first.say("王家坪村");
    await first.press("加上王家坪村");
    const person = village.person(5045, "小周");
    await person.start();
    await person.pressAll("中文", "可以", "以后再说");

    const typed = await person.say("王家坪村");

    expect(typed.text).toContain("你现在到哪一步");
    expect((await person.say("/me")).text).toContain("王家坪村");
  });
});

describe("before anything else", () => {
  it("says who runs this, and the choice of language stays below", async () => {
    const asker = village.person(5010, "阿明");
    await asker.start();

    const answer = await asker.press("谁办的？");

    expect(answer.text).toContain("县电商协会");
    expect(answer.buttons).toEqual(["中文", "English"]);
  });

  it("says who sees what, and the consent stays below", async () => {
    const asker = village.person(5011, "阿明");
    await asker.start();

    const answer = await asker.pressAll("中文", "谁能看到？");

    expect(answer.text).toContain("协会能看到名字、村子、学到哪步，别的只看五个人以上的合计");
    expect(answer.buttons).toEqual(["可以", "不用记，我只问问", "谁能看到？"]);
  });

  it("takes the language from the phone and changes it at a tap", async () => {
    const asker = village.person(5012, "Ann", "en-GB");

    const hello = await asker.start();
    const consent = await asker.press("中文");

    expect(hello.text).toContain("I teach selling online");
    expect(consent.text).toContain("我能记下你的名字");
  });

  it("answers a question without any joining", async () => {
    const asker = village.person(5013, "Ann", "en");

    const answer = await asker.say("Do I need a food licence to sell dried walnuts?");

    expect(answer.text).toMatch(/From: .*checked/);
  });

  it("leads to the beginning whoever sends a picture first", async () => {
    const asker = village.person(5014, "Ann", "en");

    const answer = await asker.photo();

    expect(answer.text).toContain("I can only read text so far");
    expect(answer.buttons).toContain("English");
  });
});

describe("typing instead of tapping", () => {
  it("works for every question of joining", async () => {
    const typist = village.person(5015, "阿芳");
    await typist.start(code);

    const consent = await typist.say("中文");
    const placed = await typist.say("可以 我也是。");
    const card = await typist.say("有东西 没开店");

    expect(consent.text).toContain("你也是吗");
    expect(placed.text).toContain("你现在到哪一步了");
    expect(card.text).toContain("2007年那个人，挑的村子");
  });
});

describe("who is willing before a language was chosen", () => {
  it.each([
    [5_061, "en", "hello, can this help me sell my baskets?", "Start learning", "May I remember"],
    [5_062, "zh-hans", "你好，能帮我卖点笋干不", "开始学", "我能记下"],
    // A phone of another language: what was written counts.
    [
      5_063,
      "zh-hans",
      "hello, can this help me sell my baskets?",
      "Start learning",
      "May I remember",
    ],
  ] as const)("is asked for consent next (%i)", async (id, tongue, first, label, consent) => {
    const newcomer = village.person(id, "Amina", tongue);
    await newcomer.start();
    await newcomer.say(first);

    const asked = await newcomer.press(label);

    expect(asked.text).toContain(consent);
    expect(asked.text).not.toMatch(/Good that you are here|你来了/u);
  });

  it("also where nothing was pressed before", async () => {
    const newcomer = village.person(5_064, "Amina", "en");
    await newcomer.say("How do I wrap eggs?");
    await newcomer.say("blorp gargle");

    const asked = await newcomer.press("Start learning");

    expect(asked.text).toContain("May I remember");
  });

  it.each([
    [5_065, "en", "yes", "May I remember"],
    [5_066, "en", "ok", "May I remember"],
    [5_067, "zh-hans", "好的", "我能记下"],
    [5_068, "en", "好", "我能记下"],
    [5_069, "zh-hans", "开始", "我能记下"],
  ] as const)("may type it (%i)", async (id, tongue, typed, consent) => {
    const newcomer = village.person(id, "Amina", tongue);
    await newcomer.start();

    const asked = await newcomer.say(typed);

    expect(asked.text).toContain(consent);
  });

  it.each([
    [5_071, "English", "ok fine yes"],
    [5_072, "English", "of course"],
    [5_073, "中文", "好嘞，没问题"],
    [5_074, "中文", "当然可以"],
  ] as const)("may agree in any of the usual words (%i)", async (id, tongue, typed) => {
    const newcomer = village.person(id, "Amina", "en");
    await newcomer.start();
    await newcomer.press(tongue);

    const asked = await newcomer.say(typed);

    expect(asked.text).toMatch(/Which village|哪个村/u);
  });

  it("may type it below an answer", async () => {
    const newcomer = village.person(5_070, "Amina", "en");
    await newcomer.start();
    await newcomer.say("hello, can this help me sell my baskets?");

    const asked = await newcomer.say("yes please");

    expect(asked.text).toContain("May I remember");
  });
});

describe("joining by words alone", () => {
  it.each([
    [
      5_083,
      "en",
      ["yes", "ok", "later", "i got goats milk soap, no shop", "yes that's it"],
      "Step 2",
    ],
    [
      5_084,
      "zh-hans",
      ["好", "行", "晚点再说", "屋里养了十来箱蜂，蜂蜜有不少，店还没开过", "对"],
      "第2步",
    ],
  ] as const)("leads to the first card (%i)", async (id, tongue, said, card) => {
    const newcomer = village.person(id, "Bob", tongue);
    await newcomer.start();

    let heard = "";
    for (const words of said) ({ text: heard } = await newcomer.say(words));

    expect(heard).toContain(card);
  });
});

describe("what is told while it is open how far somebody is", () => {
  it.each([
    [
      5_081,
      "en",
      "Nyalenda",
      "Do I need a food licence?",
      "she wants her money back but i used it",
      /^(?:Which|About)/,
    ],
    [5_082, "zh-hans", "石桥村", "要办食品证吗？", "路上摔坏了人家要退款", /^(?:你问的是|说的是)/],
  ] as const)(
    "is a question of its own after another one (%i)",
    async (id, tongue, place, first, told, heard) => {
      const newcomer = village.person(id, "Amina", tongue);
      const isEnglish = tongue === "en";
      await newcomer.start();
      await newcomer.pressAll(isEnglish ? "English" : "中文", isEnglish ? "Yes" : "可以");
      await newcomer.say(place);
      await newcomer.press(isEnglish ? /^Add/ : /^加上/);
      await newcomer.say(first);

      const answer = await newcomer.say(told);

      expect(answer.text).toMatch(heard);
    },
  );
});

describe("saying no", () => {
  it("leaves questions usable and nothing about the person but update ids", async () => {
    const shy = village.person(778_899_001, "Shyname");

    await shy.start(code);
    const no = await shy.pressAll("中文", "不用记，我只问问");
    const answer = await shy.say("卖自家晒的核桃要办食品证吗？");
    await shy.say("呱唧呱唧？");
    await shy.press("看看有哪些话题");
    await shy.photo();
    await shy.say("/forget");

    expect(no.text).toContain("好，什么都不记");
    expect(answer.text).toContain("依据：");
    expect(village.everything()).not.toMatch(/778899001|Shyname|核桃要办食品证/);
  });

  it("can be taken back", async () => {
    const shy = village.person(5020, "阿芳");
    await shy.start();
    await shy.pressAll("中文", "不用记，我只问问");

    const again = await shy.press("开始学");

    expect(again.buttons).toEqual(["中文", "English", "谁办的？"]);
    expect((await shy.pressAll("中文", "可以")).text).toContain("好，阿芳");
  });
});

describe("not deciding", () => {
  it("is forgotten after a day, and the bot begins anew", async () => {
    const slow = village.person(778_899_002, "Slowname", "en");
    await slow.start(code);
    await slow.press("English");

    await village.later({ hours: 26 });
    const rest = village.everything();
    const again = await slow.press("Yes");

    expect(rest).not.toContain("778899002");
    expect(again.buttons).toEqual(["中文", "English", "Who runs this?"]);
  });

  it("never asks twice: consent pressed twice makes one member", async () => {
    const eager = village.person(5031, "小赵");
    await eager.start();
    await eager.press("中文");
    const consent = await eager.phone.last();

    await pressTwice(eager, "可以");
    await eager.heard();
    await eager.forge(consent.message_id, "join:yes~join.2");

    expect(village.rows("select id from member where telegram_id = 5031")).toHaveLength(1);
  });

  it("keeps the name as Telegram gives it, on one line", async () => {
    const odd = village.person(5032, "  Li\n\nNa \u202e", "en");

    const heard = await agree(odd, { tongue: "en" });

    expect(heard.text).toContain("Good, Li Na.");
  });
});
