/**
 * What a mentor types below a learner's question or in a talk: none of it is lost, whatever it sounds like and whatever
 * else is open. Before it goes to the learner it is said to whom; a danger of the mentor's own is answered at once.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let li: Villager;
let lucy: Villager;
let chen: Villager;
let ann: Villager;

beforeEach(async () => {
  village = await openVillage();
  const zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  lucy = village.person(5_004, "Lucy", "en");
  chen = village.person(5_002, "陈姐");
  ann = village.person(5_003, "Ann", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(lucy, { tongue: "en", village: "Stone Bridge" });
  await joinUp(chen, { village: "上溪村", placement: "goods" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await appointMentor(zhou, lucy, { village: "Stone Bridge", name: "Lucy" });
  for (const learner of [chen, ann]) await learner.heard();
});

afterEach(() => village.close());

async function askBoth(): Promise<void> {
  await chen.say("呱唧呱唧？");
  await chen.press("问李师傅");
  await li.heard();
  await ann.say("frobnicate quux?");
  await ann.press("Ask Lucy");
  await lucy.heard();
}

describe("words that sound like danger", () => {
  it("below a learner's question are answered, and go to the learner at a tap", async () => {
    await askBoth();
    const zh = await li.say("他要打你就锁好门，他说要打你");
    const unsent = await chen.heard();
    const passed = await li.press("发给陈姐");
    const heard = await chen.heard();
    const en = await lucy.say("he says he will beat me");
    await lucy.press("Send it to Ann");
    const told = await ann.heard();

    expect(zh.text).toContain("110");
    expect(zh.text).toContain("这句没有发给陈姐。");
    expect(unsent.messages).toEqual([]);
    expect(passed.text).toBe("转给陈姐了。");
    expect(heard.text).toContain("他要打你就锁好门，他说要打你");
    expect(en.text).toContain("Your safety comes first");
    expect(en.text).toContain("This did not go to Ann.");
    expect(told.text).toContain("he says he will beat me");
  });

  it("in a talk are answered, and go to the learner at a tap", async () => {
    await askBoth();
    await li.press("我来接");
    await chen.heard();
    const zh = await li.say("千万别把验证码给他");
    const unsent = await chen.heard();
    const passed = await li.press("发给陈姐");
    const heard = await chen.heard();
    const again = await li.say("早点睡。");
    const next = await chen.heard();
    await li.say("把卡号报给我");
    await li.press("发给陈姐");
    const asked = await chen.heard();

    expect(zh.text).toContain("这句没有发给陈姐。");
    expect(unsent.messages).toEqual([]);
    expect(passed.text).toBe("转给陈姐了。");
    expect(heard.text).toContain("千万别把验证码给他");
    expect(again.text).toBe("转给陈姐了。");
    expect(next.text).toBe("李师傅：\n\n早点睡。");
    expect(asked.text).toContain("把卡号报给我\n\n⚠️ 在这儿学不收钱");
  });

  it("are not passed on from the learner's side either, but at a tap", async () => {
    await askBoth();
    await li.press("我来接");
    await lucy.press("I take it");
    await chen.heard();
    await ann.heard();
    const zh = await chen.say("我把验证码给他了");
    const en = await ann.say("I gave him the code");
    const unsent = [await li.heard(), await lucy.heard()];
    const sent = [await chen.press("发给李师傅"), await ann.press("Send it to Lucy")];
    const heard = [await li.heard(), await lucy.heard()];

    expect(zh.text).toContain("这句没有转给跟你说话的人。");
    expect(en.text).toContain("This was not passed on to the person you talk with.");
    expect(unsent.flatMap(({ messages }) => messages)).toEqual([]);
    expect(sent[0]!.text).toContain("转给李师傅了");
    expect(sent[1]!.text).toContain("Lucy gets this");
    expect(heard[0]!.text).toContain("陈姐：\n\n我把验证码给他了");
    expect(heard[1]!.text).toContain("Ann:\n\nI gave him the code");
  });

  it("of whoever keeps no talk and read no question get the fixed answer alone", async () => {
    const zh = await li.say("他说要打我");

    expect(zh.text).toContain("110");
    expect(zh.text).not.toContain("没有发给");
    expect(zh.buttons).not.toContain("发给陈姐");
  });
});

describe("words below a learner's question while a job of one's own waits for words", () => {
  const toTask = async (person: Villager, goOn: string, yes: string) => {
    await person.say("/next");
    await person.pressAll(goOn, yes, goOn, goOn);
  };

  it("are for the learner or for the job: the mentor says which", async () => {
    await toTask(li, "接着来", "答应了");
    await toTask(lucy, "Go on", "Yes");
    await askBoth();
    const zh = await li.say("找镇上的驿站问问就行");
    await li.press("发给陈姐");
    const heard = await chen.heard();
    const en = await lucy.say("We sell baskets so that my son can stay");
    const kept = await lucy.press("No, it is for my own job");
    const told = await ann.heard();

    expect(zh.text).toBe("这句是回陈姐的吗？“找镇上的驿站问问就行”");
    expect(zh.buttons).toEqual(["发给陈姐", "不是，是我自己那件活", "不是，我问你"]);
    expect(heard.text).toContain("找镇上的驿站问问就行");
    expect(en.text).toContain("Is this your answer for Ann?");
    expect(kept.text).toContain("We sell baskets so that my son can stay");
    expect(told.messages).toEqual([]);
  });

  it("are for the job where it was said after the question", async () => {
    await askBoth();
    await toTask(li, "接着来", "答应了");
    const kept = await li.say("我们卖篮子，为的是儿子能留下");

    expect(kept.text).toContain("记下了：我们卖篮子，为的是儿子能留下");
  });
});

describe("words of a mentor who talks with two", () => {
  let wang: Villager;
  let ben: Villager;

  beforeEach(async () => {
    wang = village.person(5_005, "小王");
    ben = village.person(5_006, "Ben", "en");
    await joinUp(wang, { village: "上溪村", placement: "goods" });
    await joinUp(ben, { tongue: "en", village: "Stone Bridge", placement: "goods" });
    await askBoth();
    await li.press("我来接");
    await lucy.press("I take it");
    await wang.say("吱吱嘎嘎？");
    await wang.press("问李师傅");
    await ben.say("zzyzx blorp?");
    await ben.press("Ask Lucy");
    await li.heard();
    await lucy.heard();
    await li.press("我来接");
    await lucy.press("I take it");
    for (const learner of [chen, ann, wang, ben]) await learner.heard();
  });

  it("go to nobody before it was said for whom; then all of them go", async () => {
    const zh = await li.say("我不认识。");
    await li.voice();
    const en = await lucy.say("I am here.");
    const unsent = [await chen.heard(), await ann.heard()];
    const sent = [await li.press("发给陈姐"), await lucy.press("Send it to Ann")];
    const [toChen, toAnn] = [await chen.heard(), await ann.heard()];
    const others = [await wang.heard(), await ben.heard()];

    expect(zh.text).toBe("这句是给谁的？“我不认识。”");
    expect(zh.buttons).toEqual(["发给小王", "发给陈姐", "不是，我问你"]);
    expect(en.text).toBe("Who is this for? “I am here.”");
    expect(en.buttons).toEqual(["Send it to Ben", "Send it to Ann", "No, I ask you"]);
    expect(unsent.flatMap(({ messages }) => messages)).toEqual([]);
    expect(sent[0]!.text).toContain("转给陈姐了。");
    expect(sent[1]!.text).toContain("Passed on to Ann.");
    expect(toChen.text).toContain("我不认识。");
    expect(toChen.messages.at(-1)).toHaveProperty("voice");
    expect(toAnn.text).toContain("I am here.");
    expect(others.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it("are the bot's at a tap, and a danger's go where a tap says", async () => {
    await li.say("鸡蛋怎么打包？");
    await lucy.say("how do i pack eggs?");
    const zh = await li.press("不是，我问你");
    const en = await lucy.press("No, I ask you");
    const danger = await li.say("千万别把验证码给他");
    await li.press("发给小王");

    expect(zh.text).toContain("依据：");
    expect(en.text).toContain("From: ");
    expect(danger.buttons.slice(-2)).toEqual(["发给小王", "发给陈姐"]);
    expect((await wang.heard()).text).toContain("千万别把验证码给他");
    expect([...(await chen.heard()).messages, ...(await ann.heard()).messages]).toEqual([]);
  });
});

it("a talk that is taken begins anew: what was typed before belongs to nothing", async () => {
  await askBoth();
  await li.say("先去镇上看看");
  await li.press("我来接");
  await chen.heard();
  const passed = await li.say("你先拍张照片。");
  const heard = await chen.heard();

  expect(passed.text).toContain("转给陈姐了。");
  expect(heard.text).toContain("你先拍张照片。");
  expect(heard.text).not.toContain("先去镇上看看");
});

it("words below a mentor's letter are for the mentor, and go at a tap", async () => {
  await li.say("/mentees");
  await li.pressAll("陈姐", "捎句话");
  await li.say("今天忙不忙？");
  await chen.heard();
  const asked = await chen.say("忙，明天弄");
  const unsent = await li.heard();
  const sent = await chen.press("发给李师傅");
  const heard = await li.heard();
  const own = await li.say("好，不急");
  const told = await chen.heard();

  expect(asked.text).toBe("这句是回李师傅的吗？“忙，明天弄”");
  expect(unsent.messages).toEqual([]);
  expect(sent.text).toBe("转给李师傅了。");
  expect(heard.text).toContain("忙，明天弄");
  expect(own.text).not.toContain("这句是回陈姐的吗");
  expect(told.messages).toEqual([]);
});

it("what is asked below a letter, or typed at the job after it, is the bot's", async () => {
  await lucy.say("/mentees");
  await lucy.pressAll("Ann", "Write to them");
  await lucy.say("How are you getting on?");
  await ann.heard();
  const question = await ann.say("How do I pack eggs?");
  await ann.say("/next");
  const talk = await ann.say("I dont understand");
  const told = await lucy.heard();

  expect(question.text).toContain("From: ");
  expect(talk.text).not.toContain("Is this your answer to Lucy?");
  expect(told.messages).toEqual([]);
});

describe("what a learner says of their own mentor", () => {
  it("goes to the association after a tap and never to that mentor, whatever stands in the chat", async () => {
    await li.say("/mentees");
    await li.pressAll("陈姐", "捎句话");
    await li.say("先转我200块学费");
    await lucy.say("/mentees");
    await lucy.pressAll("Ann", "Write to them");
    await lucy.say("send me a photo of your ID card");
    const cautions = [await chen.heard(), await ann.heard()];
    const zh = await chen.say("李师傅要收200块学费");
    const en = await ann.say("Lucy shouted at me");
    await chen.press("发过去");
    await ann.press("Send it");
    const officer = await village.person(9_001, "周会长").heard();
    const unsent = [await li.heard(), await lucy.heard()];
    await li.say("/mentees");
    const page = await li.press("陈姐");

    expect(cautions[0]!.text).toContain("先转我200块学费\n\n⚠️ 在这儿学不收钱");
    expect(cautions[1]!.text).toContain("ID card\n\n⚠️ Learning here costs nothing");
    expect(zh.text).toContain("在这儿学，一分钱不收。");
    expect(zh.text).toContain("这句不会发给李师傅。\n\n协会的人会看到");
    expect(zh.buttons).toEqual(["发过去", "算了", "我想换别人"]);
    expect(en.text).toContain("This does not go to Lucy.\n\nThe association will see");
    expect(officer.text).toContain("李师傅要收200块学费");
    expect(officer.text).toContain("Lucy shouted at me");
    expect(unsent.flatMap(({ messages }) => messages)).toEqual([]);
    expect(page.text).not.toContain("200块");
  });

  it("is for that mentor where they are to be told it by name", async () => {
    const zh = await chen.say("跟李师傅说一声，照片明天给");
    const en = await ann.say("tell lucy I am late with the photo");

    expect(zh.text).toContain("李师傅会看到");
    expect(en.text).toContain("Lucy will see your first name");
    expect(en.text).toContain("“I am late with the photo”");
  });

  it("shows who it is and how to have another, where that is all they want", async () => {
    const zh = await chen.say("我想换个师傅");
    const en = await ann.say("I want another mentor");

    expect(zh.text).toContain("李师傅");
    expect(zh.buttons).toContain("我想换别人");
    expect(en.text).toContain("Your mentor is Lucy.");
    expect(en.buttons).toContain("I want somebody else");
  });
});

describe("words about the learner, further down in the chat", () => {
  it.each([
    ["tell her yes she can use plain glass", "跟她说普通玻璃瓶就行"],
    ["dont pay him anything", "别给他钱"],
    ["she should call me tonight", "叫她今晚给我打电话"],
    ["one more for her: use a box in a box", "再跟她说一句：大箱套小箱"],
  ])("%j and “%s” are for whoever asked last, after a tap", async (english, chinese) => {
    await askBoth();
    await lucy.say("how do i pack eggs?");
    await li.say("鸡蛋怎么打包？");
    const en = await lucy.say(english);
    const zh = await li.say(chinese);
    const unsent = await ann.heard();
    await lucy.press("Send it to Ann");
    await li.press("发给陈姐");

    expect(en.text).toContain("Is this your answer for Ann?");
    expect(zh.text).toContain("这句是回陈姐的吗？");
    expect(unsent.messages).toEqual([]);
    expect((await ann.heard()).text).toContain(english);
    expect((await chen.heard()).text).toContain(chinese);
  });

  it("are no learner's where nobody waits", async () => {
    const en = await lucy.say("tell her yes she can use plain glass");
    const zh = await li.say("别给他钱");

    expect(en.text).not.toContain("Is this your answer");
    expect(zh.text).not.toContain("这句是回");
  });

  it("do not grow by a good-night", async () => {
    await askBoth();
    await lucy.say("Use a box in a box");
    const en = await lucy.say("good night");
    await lucy.press("Send it to Ann");

    expect(en.text).not.toContain("Is this your answer");
    expect((await ann.heard()).text).not.toContain("good night");
  });
});
