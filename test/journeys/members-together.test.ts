/** Members send parcels together and buy together: what it saves, the last day, whoever looks after it leaves. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { becomeMember, becomeMembers, openMembersVillage } from "../support/people/associates.ts";
import { memberId } from "../support/people/peers.ts";
import { openAssociation } from "../support/people/menus.ts";
import type { Heard, TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let officer: Villager;
let close: () => Promise<void>;
/** 小王, 陈姐, 李嫂, 老张, 小刘, 阿梅, 大勇. */
let people: readonly Villager[];

const lastId = (heard: Heard) => heard.messages.at(-1)!.message_id;
const at = (index: number): Villager => people[index]!;
const everybodyHeard = () => Promise.all(people.map((person) => person.heard()));

beforeAll(async () => {
  ({ village, officer, close } = await openMembersVillage());
  people = await becomeMembers(village, ["小王", "陈姐", "李嫂", "老张", "小刘", "阿梅", "大勇"]);
});
afterAll(() => close());

async function joinPool(person: Villager, postage: string): Promise<Heard> {
  await person.say("/members");
  await person.pressAll("📦 一起寄、一起买", /张罗的，/, "我也一起寄", "20");
  return person.say(postage);
}

it("members send and buy together until whoever looks after it is gone", async () => {
  await chapter("parcels that go together", async () => {
    await chapter(
      "begin with one who says how many they send and what each costs today",
      async () => {
        await at(0).say("/members");
        const none = await at(0).press("📦 一起寄、一起买");
        const what = await at(0).press("我来张罗一个");
        const asked = await at(0).press("包裹，一起寄");
        await at(0).press("20");
        const door = await at(0).say("我的师傅是谁");
        const unread = await at(0).say("四五块吧");
        const page = await at(0).say("4");

        expect(none.text).toContain("村里还没有人开头");
        expect(door.messages.length).toBeGreaterThan(1);
        expect(door.messages.at(-1)?.text).not.toContain("没看懂");
        expect(what.buttons).toEqual(["包裹，一起寄", "一样东西，一起买", "← 返回"]);
        expect(asked.text).toContain("你现在付多少邮费，不给人看");
        expect(asked.buttons[0]).toBe("照我记的：一周5个");
        expect(unread.text).not.toContain("📦 一起寄，小王张罗");
        expect(page.text).toContain("现在1家，一周一共20个包裹。\n\n小王 20");
        expect(page.text).toContain("价目还没写");
      },
    );

    await chapter(
      "take the courier's prices from whoever looks after them, refuse what cannot be, and work out the saving",
      async () => {
        const page = await at(0).press("价目");
        const rising = await at(0).say("50 3\n100 3.2");
        const priced = await at(0).say("50 3\n100 2.8");
        const mine = village.rows<{ id: string }>("select id from pool")[0]!.id;
        await at(1).say("/members");
        const list = await at(1).press("📦 一起寄、一起买");
        const outside = await at(1).press("小王张罗的，1家");
        const forged = await at(1).forge(lastId(outside), `pool:steps:${mine}`);
        await joinPool(at(1), "4.5");
        const reached = await joinPool(at(2), "2.9");
        const more = await joinPool(at(3), "4");

        expect(page.text).toContain("一行写一档");
        expect(rising.text).toContain("数越多，每个应该越便宜");
        expect(priced.text).toContain("按一周多少个算：\n满50个，每个3块\n满100个，每个2.80块");
        expect(priced.text).toContain("现在还够不上头一档");
        expect(list.buttons).toContain("小王张罗的，1家");
        expect(outside.text).not.toContain("小王 20");
        expect(forged.messages).toEqual([]);
        // 李嫂 pays 2.90 today: her parcels do not count towards a price of 3.
        expect(reached.text).toContain("现在还够不上头一档");
        expect(more.text).toContain("够得上每个3块");
        // 20 × 1 for 小王 and 老张, 20 × 1.50 for 陈姐.
        expect(more.text).toContain("大家一周一共省70块。你一周省20块");
        expect(more.text).toContain("再来1家差不多的（一周多20个），就够得上每个2.80块");
        expect(more.text).toContain("这是算出来的数，不是谁的报价");
        // Of two, each could work out what the other pays.
        expect(reached.text).not.toContain("一共省");
      },
    );

    await chapter("show each what they save themselves, and nobody what another pays", async () => {
      await at(2).say("/members");
      const hers = await at(2).pressAll("📦 一起寄、一起买", "我们一起寄的");
      await at(1).say("/members");
      const his = await at(1).pressAll("📦 一起寄、一起买", "我们一起寄的");

      expect(hers.text).toContain("你现在付的不比这个贵，你不省");
      expect(his.text).toContain("你一周省30块");
      expect(hers.text + his.text).not.toMatch(/4\.5|2\.9/);
      expect(hers.text).toContain("小王 20、陈姐 20、李嫂 20、老张 20");
    });

    await chapter(
      "are for officers a sum of at least five, who may write the prices; that is on the list of acts",
      async () => {
        const few = await openAssociation(officer, "🤝 会员", "上溪村：7个");
        const hidden = await officer.press("一起寄 1：看看、改价目");
        await joinPool(at(4), "4");
        const sum = await openAssociation(officer, "🤝 会员", "上溪村：7个");
        const pool = await officer.press("一起寄 1：看看、改价目");
        await officer.press("价目");
        const changed = await officer.say("40 3 100 2.8");

        expect(few.text).toContain("一起寄包裹的不到5个人，合计不显示");
        expect(few.text).not.toContain("块");
        expect(hidden.text).toContain("不到5家，合计不显示");
        expect(hidden.text).not.toMatch(/80个|够得上/);
        // With 小刘 there are 100 parcels at 2.80 or less: 20 × (1.2 × 3 + 1.7 + 0.1).
        expect(sum.text).toContain("一起寄包裹：5个人，一周100个，照各自的价目，一周一共省108块");
        expect(pool.text).not.toContain("小王 20");
        expect(pool.text).not.toContain("你一周省");
        expect(changed.text).toContain("满40个，每个3块");
        expect(village.rows("select act from audit where act = 'pool-prices'")).toHaveLength(1);
      },
    );

    await chapter(
      "are remembered on the day of the pick-up, by who asked for it only, without a word of money",
      async () => {
        await at(0).say("/members");
        await at(0).pressAll("📦 一起寄、一起买", "我们一起寄的", "取件的日子", "周五");
        await at(1).say("/members");
        await at(1).pressAll("📦 一起寄、一起买", "我们一起寄的", "🔔 取件那天提醒我");
        await everybodyHeard();
        await village.until("2026-12-03T23:29:00Z");
        const early = await everybodyHeard();
        await village.until("2026-12-03T23:31:00Z"); // Friday, half past seven there
        const [wang, chen] = await everybodyHeard();
        await village.until("2026-12-10T23:31:00Z");
        const next = await at(1).heard();
        await at(1).press("🔕 取件那天不用提醒");
        await at(1).heard();
        await village.until("2026-12-17T23:31:00Z");

        expect(early.every(({ text }) => !text.includes("取件"))).toBe(true);
        expect(chen!.text).toContain("今天取件，包裹跟小王他们一起交");
        expect(chen!.text.split("\n")[0]).not.toMatch(/\d块/);
        expect(wang!.text).not.toContain("取件");
        expect(next.text).toContain("今天取件");
        expect((await at(1).heard()).text).not.toContain("今天取件");
      },
    );
  });

  await chapter("buying together", async () => {
    async function see(person: Villager): Promise<Heard> {
      await person.say("/members");
      return person.pressAll("📦 一起寄、一起买", /^透明胶带，到/);
    }

    await chapter(
      "is written a question at a time, refuses what cannot be, and is looked at before others see it",
      async () => {
        await at(5).say("/members");
        await at(5).pressAll("📦 一起寄、一起买", "我来张罗一个", "一样东西，一起买");
        const phone = await at(5).say("胶带找13800138000");
        await at(5).say("透明胶带");
        await at(5).say("3.5");
        const dearer = await at(5).say("3.5");
        await at(5).say("2.8");
        await at(5).say("100");
        const past = await at(5).say("2026-12-01");
        const check = await at(5).say("12月22日");
        await at(1).say("/members");
        const before = await at(1).press("📦 一起寄、一起买");
        const page = await at(5).press("好，让大家订");

        expect(phone.text).toContain("别写电话");
        expect(dearer.text).toContain("便宜才行");
        expect(past.text).toContain("从明天起");
        expect(check.text).toContain("一个人买，每个3.50块；一起买满100个，每个2.80块");
        expect(before.buttons).not.toContain("透明胶带，到12月22日");
        expect(page.text).toContain("🛒 透明胶带，阿梅张罗");
        expect(page.text).toContain("还没有人订");
        expect(page.text).toContain("只付给认识的人，看到货再付");
      },
    );

    await chapter(
      "counts what each takes, as often as they change it, and works out the saving once it is enough",
      async () => {
        await see(at(1));
        await at(1).press("50");
        const twice = await at(1).press("20");
        await see(at(2));
        const howMany = await at(2).press("别的数");
        const looked = await at(2).say("我的师傅是谁");
        const typed = await at(2).say("七十个");
        await see(at(3));
        const enough = await at(3).press("10");
        const back = await at(3).press("我不要了");
        const again = await at(3).press("10");

        expect(twice.text).toContain("1个人一共订了20个，还差80个");
        expect(twice.text).toContain("你订了20个");
        expect(looked.messages.at(-1)?.text).toBe(howMany.text);
        expect(typed.text).toContain("2个人一共订了90个，还差10个");
        expect(enough.text).toContain("3个人一共订了100个，够数了");
        expect(enough.text).toContain("大家一共省70块，你省7块");
        expect(back.text).toContain("还差10个");
        expect(again.text).toContain("够数了");
        expect(enough.text).not.toMatch(/陈姐|李嫂/);
      },
    );

    await chapter(
      "is told on its last day to each who ordered, and to whoever looks after it; then nobody orders",
      async () => {
        await everybodyHeard();
        await village.until("2026-12-22T10:58:00Z"); // two minutes to seven there
        const early = await everybodyHeard();
        await village.until("2026-12-22T11:01:00Z");
        const heard = await everybodyHeard();
        const late = await at(4).forge(lastId(heard[1]!), `buy:take:${buyId()}:5`);

        expect(early.every(({ text }) => !text.includes("胶带"))).toBe(true);
        const told = heard.map(({ text }) => text.includes("透明胶带"));
        expect(told).toEqual([false, true, true, true, false, true, false]);
        for (const { text } of heard.filter((each) => each.text.includes("透明胶带"))) {
          expect(text.split("\n")[0]).toBe("你们一起买的东西，今天截止了。");
          expect(text).toContain("3个人一共订了100个，够数了");
        }
        expect(heard[1]!.text).toContain("你订了20个。照一起买的价是56块，比一个人买省14块");
        expect(heard[1]!.text).not.toContain("李嫂");
        expect(heard[5]!.text).toContain("谁订了几个：\n陈姐 20\n李嫂 70\n老张 10");
        expect(late.text).toContain("已经截止了");
        expect(village.rows("select sum(count) as count from buy_order")).toEqual([{ count: 100 }]);
      },
    );

    await chapter(
      "that is called off is told to those who ordered, and to nobody else",
      async () => {
        await at(5).say("/members");
        await at(5).pressAll("📦 一起寄、一起买", "我来张罗一个", "一样东西，一起买");
        for (const words of ["冰袋", "2 1.5 50", "12月30日"]) await at(5).say(words);
        await at(5).press("好，让大家订");
        await at(0).say("/members");
        await at(0).pressAll("📦 一起寄、一起买", /^冰袋/, "5");
        const forged = await at(0).forge(1, `buy:off-yes:${buyId()}`);
        await everybodyHeard();
        await at(5).say("/members");
        const off = await at(5).pressAll("📦 一起寄、一起买", /^冰袋/, "取消，不买了", "是，取消");
        const heard = await everybodyHeard();

        expect(forged.messages).toEqual([]);
        expect(off.text).toBe("取消了。");
        expect(heard.map(({ text }) => text.includes("取消了"))).toEqual([
          true,
          false,
          false,
          false,
          false,
          false,
          false,
        ]);
        expect(heard[0]!.text).toBe("有一样一起买的东西，张罗的人取消了：\n\n冰袋");
        expect(village.rows("select 1 from work where kind = 'buy-told'")).toEqual([]);
      },
    );
  });

  await chapter("whoever looks after it and is forgotten", async () => {
    await chapter(
      "leaves pool and buy to the next; all are told, without the name, and nothing of the person stays",
      async () => {
        await at(0).say("/members");
        await at(0).pressAll("📦 一起寄、一起买", "我来张罗一个", "一样东西，一起买");
        for (const words of ["纸箱", "2", "1.5", "50", "12月30日"]) await at(0).say(words);
        await at(0).pressAll("好，让大家订", "5");
        await at(3).say("/members");
        await at(3).pressAll("📦 一起寄、一起买", /^纸箱/, "10");
        const id = memberId(village, 5001);
        await everybodyHeard();
        await at(0).say("/forget");
        await at(0).press("全部删掉");
        const [, chen, li, zhang, liu, mei] = await everybodyHeard();
        await village.later({ minutes: 1 });

        expect(chen!.text).toContain("一起寄包裹的事，换你张罗了");
        for (const other of [li!, zhang!, liu!]) {
          expect(other.text).toContain("一起寄包裹的事，往后由陈姐张罗");
        }
        expect(zhang!.text).toContain("有一样一起买的东西，换你张罗了");
        expect(mei!.messages).toEqual([]);
        for (const { text } of [chen!, li!, zhang!, liu!]) expect(text).not.toContain("小王");
        const rows = [
          "pool",
          "pool_member",
          "buy",
          "buy_order",
          "work",
          "association_member",
        ].flatMap((table) => village.rows(`select * from ${table}`));
        expect(JSON.stringify(rows)).not.toContain(id);
        expect(village.everything()).not.toContain("小王");
      },
    );

    await chapter(
      "or has died: the pool goes to the next, and nothing goes to that phone",
      async () => {
        await officer.forge(1, `people:one:${memberId(village, 5002)}`);
        await officer.pressAll("已经过世", "是，已经过世");
        await village.later({ minutes: 1 });
        const [, chen, li] = await everybodyHeard();

        expect(li!.text).toContain("一起寄包裹的事，换你张罗了");
        expect(chen!.messages).toEqual([]);
      },
    );

    await chapter("ends with the last one", async () => {
      for (const person of people.slice(2, 5)) {
        await person.say("/members");
        await person.pressAll("📦 一起寄、一起买", "我们一起寄的", "退出一起寄", "是，退出");
      }

      expect(village.rows("select 1 from pool")).toEqual([]);
    });
  });

  await chapter("in English", async () => {
    await chapter("a pool is begun and says what it would take", async () => {
      const ann = village.person(5021, "Ann", "en");
      await becomeMember(ann, "en");
      await ann.say("/members");
      await ann.pressAll(
        "📦 Send and buy together",
        "I'll begin one",
        "Parcels, sent together",
        "10",
      );
      await ann.say("4");
      await ann.press("Price list");
      const page = await ann.say("30 3.5");

      expect(page.text).toContain("1 shop so far, 10 parcels a week in all.");
      expect(page.text).toContain(
        "2 more shops like these (20 more a week) would be enough for 3.50",
      );
      expect(page.text).toContain("This is a sum, nobody's offer");
    });

    await chapter(
      "something is bought together, and the last day says what it came to",
      async () => {
        const ann = village.person(5021, "Ann", "en");
        await ann.say("/members");
        await ann.pressAll(
          "📦 Send and buy together",
          "I'll begin one",
          "A thing, bought together",
        );
        for (const words of ["ice packs", "2", "1.5", "10", "20 January"]) await ann.say(words);
        await ann.press("Yes, let people order");
        const short = await ann.press("5");
        const enough = await ann.press("10");
        await ann.heard();
        await village.until("2027-01-20T11:01:00Z");
        const told = await ann.heard();

        expect(short.text).toContain("One person has ordered 5: 5 are missing.");
        expect(enough.text).toContain("Together you save 5 against buying alone; you save 5.");
        expect(told.text).toMatch(/^Orders for what you buy together are closed\./);
        expect(told.text).toContain("You ordered 10. Together that is 15; you save 5");
        expect(told.text).toContain("Pay only people you know, and only when you see the goods");
      },
    );
  });
});

const buyId = () =>
  village.rows<{ id: string }>("select id from buy order by created_at desc limit 1")[0]!.id;
