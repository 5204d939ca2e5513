/** What members, and those who would be, say in words: the page that it is about opens, and nothing is changed by it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
});
afterAll(() => village.close());

/** Before, these got articles, "I don't know", and a menu of officers. */
it("words about members open what they are about", async () => {
  await chapter(
    "whoever is none reads what it is, that it is free, and when it begins",
    async () => {
      for (const said of [
        "how do i become a member",
        "is there a fee for members?",
        "i want to join the association",
      ]) {
        const heard = await ann.say(said);

        expect(heard.text, said).toContain("There is no fee.");
        expect(heard.text, said).toContain("You can join once you have noted");
      }
      for (const said of ["我要入会", "入会交多少钱", "会费咋交", "会员是啥子"]) {
        expect((await chen.say(said)).text, said).toContain("不收会费");
      }
    },
  );

  await chapter(
    "after the first parcels a yes comes in, and what it asked before is left",
    async () => {
      for (const [person, yes] of [
        [chen, "好，我参加"],
        [ann, "Yes, I join"],
      ] as const) {
        await person.say("/orders");
        await person.press("5");
        await person.say("/orders");
        await person.press(yes);
      }
      const pack = await chen.say("我能帮别人打包，周五下午有空");
      const packs = await ann.say("i can pack for others on fridays");
      const who = await chen.say("谁能帮我打包");
      const members = await ann.say("who are the members");

      expect(pack.buttons).toContain("☐ 打包");
      expect(packs.buttons).toContain("☐ Packing");
      expect(who.text).toContain("上溪村的会员，一共1个");
      expect(members.text).toContain("Members in Stone Bridge: 1.");
    },
  );

  await chapter("a telephone number beside a job is refused where it was written", async () => {
    await chen.say("/members");
    await chen.pressAll("我能帮什么", "☐ 打包", "✎ 哪天、什么价");
    const refused = await chen.say("周五下午，5毛一单，打13800138000");
    const kept = await chen.say("周五下午，5毛一单");

    expect(refused.text).toContain("电话、账号、网址别写");
    expect(refused.text).not.toContain("好消息");
    expect(kept.text).toContain("打包：周五下午，5毛一单");
  });

  await chapter("parcels together open with one's own number of the first days", async () => {
    const none = await ann.say("can we send parcels together");
    await ann.pressAll("I'll begin one");
    const asked = await ann.press("Parcels, sent together");
    await ann.press("20");
    await ann.press("4");
    const when = await ann.say("when is the pick-up?");
    const move = await ann.say("move the pickup to saturday");
    const leads = await ann.say("who looks after the parcels together");

    expect(none.text).toContain("Nobody here has begun yet.");
    expect(asked.buttons[0]).toBe("As I noted: 5 a week");
    for (const { text, buttons } of [when, move, leads]) {
      expect(text).toContain("looked after by Ann");
      expect(buttons).toContain("Day of the pick-up");
    }
  });

  await chapter("a thing that is bought opens by its name", async () => {
    await chen.say("/members");
    await chen.pressAll("📦 一起寄、一起买", "我来张罗一个", "一样东西，一起买");
    for (const words of ["胶带", "3.5 2.8 100", "12月20日"]) await chen.say(words);
    await chen.press("好，让大家订");
    for (const said of ["胶带还差多少", "我要50卷胶带", "胶带不买了，取消", "胶带钱给哪个"]) {
      expect((await chen.say(said)).text, said).toContain("🛒 胶带，陈姐张罗");
    }
    expect(village.rows("select 1 from buy_order")).toEqual([]);
  });

  await chapter("the vote opens for members and officers", async () => {
    const officer = await zhou.say("投票");
    const boss = await smith.say("ask the members something");
    const member = await ann.say("vote");
    const own = await chen.say("我投了哪个");

    expect(officer.buttons).toContain("问一件事");
    expect(boss.buttons).toContain("Ask something");
    expect(member.text).toContain("Nothing has been asked yet.");
    expect(own.text).toContain("还没有问过大家");
  });

  await chapter("leaving is asked, and only a tap leaves", async () => {
    const zh = await chen.say("我不当会员了");
    const en = await ann.say("i want to leave the members");

    expect(zh.buttons).toEqual(["是，退出", "← 会员"]);
    expect(en.buttons).toEqual(["Yes, leave", "← Members"]);
    expect(village.rows("select 1 from association_member")).toHaveLength(2);
  });

  await chapter("questions of selling stay questions", async () => {
    const freight = await ann.say("how can neighbours post parcels more cheaply?");
    const found = await chen.say("怎样合伙降低运费？");

    expect(freight.text).not.toContain("looked after by");
    expect(found.text).toContain("依据：");
  });
});
