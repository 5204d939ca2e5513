/** Talk is no question: help, doubt, praise and anger are heard as what they are, and lead back to the job at hand. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import { officerIds } from "../support/program/bot.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});

afterAll(() => village.close());

let nextId = 7_000;

/** Nobody spoke with them yet: what is asked next belongs to what they heard in one test. */
async function newcomers(): Promise<{ readonly ann: Villager; readonly chen: Villager }> {
  const ann = village.person((nextId += 1), "Ann", "en");
  const chen = village.person((nextId += 1), "陈姐");
  await joinUp(ann, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  await joinUp(chen, { village: "上溪村", placement: "goods" });
  return { ann, chen };
}

const warning = /pay nothing|sign nothing|checked answer|别交钱|别签字|没有核对过/;

it.each([
  "help",
  "I dont understand any of this",
  "thanks for your help today",
  "I am too old for this",
  "my husband laughs at me",
  "i have no time for this",
  "nobody buys anything, i want to give up",
  "you are a stupid machine",
  "hi can you help me sell honey",
])("hears %j as talk", async (said) => {
  const heard = await ann.say(said);

  expect(heard.text).not.toMatch(warning);
  expect(heard.text).not.toMatch(/^Which (one )?do you mean/);
  expect(heard.buttons).toContain("Go on");
});

it.each([
  "不会弄",
  "看不懂",
  "我年纪大了学不会",
  "我老公笑话我",
  "没时间弄这个",
  "一单都卖不出去，不想干了",
  "你个破机器",
  "你好能帮我卖蜂蜜不",
])("把“%s”当成说话", async (said) => {
  const heard = await chen.say(said);

  expect(heard.text).not.toMatch(warning);
  expect(heard.text).not.toContain("你说的是哪");
  expect(heard.buttons).toContain("接着来");
});

const outside = { en: "I only know about selling online", zh: "我只懂网上卖东西" } as const;

it.each([
  "tell me a joke",
  "who is the president of our country",
  "will it rain tomorrow",
  "who won the football",
  "what is 12 times 13",
])("says kindly of %j what it knows instead, and who would get which words", async (said) => {
  const heard = await ann.say(said);
  const asked = await ann.press(/^(Ask|Keep)/);

  expect(heard.text).toContain(outside.en);
  expect(heard.text).not.toMatch(warning);
  expect(heard.text).toContain(`“${said}”`);
  expect(asked.text).toMatch(/^(Kept|Sent)/);
});

it.each(["讲个笑话听听", "唱首歌来听", "明天下雨不", "后天下雨不"])(
  "“%s”：说明自己懂什么",
  async (said) => {
    const heard = await chen.say(said);

    expect(heard.text).toContain(outside.zh);
    expect(heard.text).not.toMatch(warning);
    expect(heard.text).toContain(`“${said}”`);
  },
);

it.each([
  ["my mother died yesterday", /sorry to hear/, "Take a break"],
  ["i am sick in bed", /sorry to hear/, "Take a break"],
  ["can you lend me 500", /lend nothing/, "Go on"],
  ["buy my honey", /buy nothing/, "Go on"],
  ["i no get it at all", /job at hand|simpler words/, "Go on"],
  ["who am i talking wit", /program/, "Go on"],
  ["not clear", /job at hand|simpler words/, "Go on"],
  ["i dont know", /nobody knows everything/, "Go on"],
])("hears %j as it is meant", async (said, words, button) => {
  await ann.say("/next");
  const heard = await ann.say(said);

  expect(heard.text).toMatch(words);
  expect(heard.text).not.toMatch(warning);
  expect(heard.buttons).toContain(button);
});

it.each([
  ["我妈昨天走了", /人要紧/, "歇一阵"],
  ["生病躺床上", /人要紧/, "歇一阵"],
  ["借我五百块行不", /不借钱/, "接着来"],
  ["你买我的蜂蜜嘛", /不买东西/, "接着来"],
  ["俺瞅不明白", /手上这件|说得简单|简单的说法/, "接着来"],
  ["恁好哇", /你好/, "接着来"],
  ["还是不懂", /手上这件|说得简单|简单的说法/, "接着来"],
  ["没整明白", /手上这件|说得简单|简单的说法/, "接着来"],
  ["不晓得", /边做边懂/, "接着来"],
])("听得懂“%s”", async (said, words, button) => {
  await chen.say("/next");
  const heard = await chen.say(said);

  expect(heard.text).toMatch(words);
  expect(heard.text).not.toMatch(warning);
  expect(heard.buttons).toContain(button);
});

it.each([
  ["is it free or do you take money from me after", /I never ask for money/, "Go on"],
  ["y u want my real name", /Your prices and your cash book I show to nobody/, "Go on"],
  ["my cousin forwarded me this what is it", /e-commerce association of your county/, "Go on"],
  ["we have no laptop is that ok", /No computer is needed/, "Go on"],
  ["pls you write the text for me", /Write it as you would say it/, "Go on"],
  ["sorry i was rude", /Nothing to be sorry for/, "Go on"],
  ["burial of my aunt on saturday, not now", /sorry to hear/, "Take a break"],
  ["http://bit.ly/win-prize", /I cannot open links/, "Go on"],
])("hears %j as what it is", async (said, words, button) => {
  const heard = await ann.say(said);

  expect(heard.text).toMatch(words);
  expect(heard.text).not.toMatch(warning);
  expect(heard.buttons).toContain(button);
});

it.each([
  ["学完你们要收钱不", /学这个不要钱/, "接着来"],
  ["问我名字做啥子嘛", /你的定价和账本/, "接着来"],
  ["堂妹转给我的，这是搞啥的", /县里的电商协会/, "接着来"],
  ["屋里没电脑弄不弄得成", /不用电脑/, "接着来"],
  ["你替我写好嘛", /照平常跟邻居说话那样写/, "接着来"],
  ["对不住哈，刚才话重了", /没事/, "接着来"],
  ["二叔出殡，先停几天", /人要紧/, "歇一阵"],
  ["http://t.cn/A6xyz", /链接我打不开/, "接着来"],
])("听得懂“%s”说的是什么", async (said, words, button) => {
  const heard = await chen.say(said);

  expect(heard.text).toMatch(words);
  expect(heard.text).not.toMatch(warning);
  expect(heard.buttons).toContain(button);
});

it("hears when an answer comes, also of whoever asked nobody yet", async () => {
  const { ann, chen } = await newcomers();
  const en = await ann.say("when does my teacher answer");
  const zh = await chen.say("师傅好久回我");

  expect(en.text).toMatch(/usually by tomorrow evening/);
  expect(en.text).not.toMatch(warning);
  expect(en.buttons).toContain("Go on");
  expect(zh.text).toMatch(/一般明晚前回/);
  expect(zh.text).not.toMatch(warning);
  expect(zh.buttons).toContain("接着来");
});

it("takes how to answer a buyer for no question of when an answer comes", async () => {
  const { ann } = await newcomers();
  const heard = await ann.say("how to answer when they ask last price");

  expect(heard.text).toMatch(/^(?:About: |Which do you mean: talking with buyers)/);
});

it("leads from the first order to the parcel, and takes what is asked next for it", async () => {
  const { ann, chen } = await newcomers();
  const en = await ann.say("omg somebody bought!!!");
  const next = await ann.say("and then?");
  const zh = await chen.say("有人买了！！！");
  const then = await chen.say("然后呢");

  expect(en.buttons).toEqual(["An order has come, what now", "Go on"]);
  expect(next.text).toContain("About: An order has come");
  expect(zh.buttons).toEqual(["来单了，先干什么", "接着来"]);
  expect(then.text).toContain("说的是：来单了，先干什么");
});

it.each([
  ["tell my mentor ", "i come on friday", "跟师傅说", "我星期五来"],
  ["ask my mentor if ", "eggs may go by bus", "问李师傅", "鸡蛋能不能寄"],
])("shows who would get “%s%s” and “%s%s”", async (headEn, english, headZh, chinese) => {
  const { ann, chen } = await newcomers();

  const en = await ann.say(headEn + english);
  const zh = await chen.say(headZh + chinese);

  for (const [heard, said] of [
    [en, english],
    [zh, chinese],
  ] as const) {
    expect(heard.text).toContain(`“${said}”`);
    expect(heard.text).not.toMatch(warning);
    expect(heard.text).not.toMatch(/Which do you mean|你问的是/);
  }
});

it("takes a long story with family and illness in it for no good-bye", async () => {
  const { ann, chen } = await newcomers();
  const en = await ann.say(
    "listen, yesterday the girl at the post said no eggs, then my husband says i should give it up because the " +
      "neighbour is ill, and a lady from last month wants two jars again but mine are dark now, what do i tell her",
  );
  const zh = await chen.say(
    "是这样，昨天去寄件，柜台的妹子说蛋不给寄，我爸又说隔壁病了叫我别弄了，上个月买蜜的大姐还要两瓶，我只剩深色的，咋跟她讲",
  );

  expect(en.text).not.toContain("You matter more than any shop");
  expect(zh.text).not.toContain("人最要紧");
});

it("hears a threat for money in the midst of a tool, and after a trick", async () => {
  await ann.say("someone phoned and wants the code from my sms");
  await ann.say("/price");
  const heard = await ann.say("somebody says he comes to beat me if i dont pay");

  expect(heard.text).toContain("Your safety comes first");
  await ann.say("/next");
});

it("tells whoever believes a caller for knowing their name that this proves nothing", async () => {
  const { ann, chen } = await newcomers();
  await ann.say("someone phoned and wants the code from my sms");
  const en = await ann.say("he knows my name");
  await chen.say("有人打电话要我手机上的验证码");
  const zh = await chen.say("他晓得我名字");

  expect(en.text).toContain("That proves nothing.");
  expect(zh.text).toContain("这不能说明他是真的。");
});

it("answers whoever has no buyers with where buyers come from", async () => {
  const { ann, chen } = await newcomers();
  const en = await ann.say("nobody look my shop");
  const zh = await chen.say("没得人买");

  expect(en.text).toContain("From six places");
  expect(zh.text).toContain("打六个地方来");
});

it("hears below the list of prices, where nothing is asked, that somebody does not know", async () => {
  for (const each of [chen, ann]) {
    await each.say("/price");
    await each.say("20 3 35");
    await each.say("/price");
  }
  const zh = await chen.say("不知道");
  const en = await ann.say("dont know");

  expect(zh.text).toContain("不知道也没事");
  expect(zh.buttons).toContain("接着来");
  expect(en.text).toContain("nobody knows everything");
});

it("活螃蟹：先说清楚说的是哪样，不从蜂蜜说起", async () => {
  // What was read before must not be the same article.
  await chen.say("讲个笑话听听");
  const heard = await chen.say("活螃蟹能不能卖");

  expect(heard.text).toMatch(/^肉、蛋、鱼蟹、蜂蜜/);
  expect(heard.text).toContain("活的要用活体运输");
});

it("goes back to the job at hand with one tap, and offers a person where that may help more", async () => {
  const heard = await ann.say("I dont understand");
  const on = await ann.press("Go on");

  expect(heard.buttons).toEqual(["Go on", "Ask the association"]);
  expect(on.text).not.toBe("");
  expect(village.rows("select * from question where text like '%understand%'")).toEqual([]);
});

it("leads to a person: says first if nobody is there, else shows what is written, and who gets it", async () => {
  const zhou = village.person(officerIds[0]!, "Zhou", "en");
  await ann.say("I dont understand");
  const nobody = await ann.press("Ask the association");
  await zhou.start();
  const english = await ann.press("Ask the association");
  await ann.press("Leave it");
  const talk = await chen.say("不会弄");
  const how = await chen.press("问协会");
  const before = await chen.say("怎么把照片放上去");
  const unsent = await zhou.heard();
  const sent = await chen.press("发过去");
  const asked = await zhou.heard();

  expect(nobody.text).toContain("Nobody can be asked just now");
  expect(english.text).toContain("What shall I ask the association?");
  expect(talk.buttons).toContain("问协会");
  expect(how.text).toBe("想问协会什么？一条消息写完。发之前先给你看。");
  expect(before.text).toBe("协会的人会看到你的名字、村子和这句：“怎么把照片放上去”。发过去吗？");
  expect(unsent.messages).toEqual([]);
  expect(sent.text).toContain("发给协会了：“怎么把照片放上去”。");
  expect(asked.text).toContain("陈姐 (上溪村) asks:\n怎么把照片放上去");
});

it("still answers a question that begins like talk", async () => {
  const { ann, chen } = await newcomers();
  const en = await ann.say("hello, do I need a food licence?");
  const zh = await chen.say("谢谢啊，怎样定价？");

  expect(en.text).toContain("From: Food Safety Law of China");
  expect(zh.text).toContain("依据：");
});
