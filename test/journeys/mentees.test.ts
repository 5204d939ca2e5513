/** A mentor's learners: who they are, where they stand, what waits, and a page for each. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  openMentoredVillage,
  showBasket,
  type MentoredVillage,
} from "../support/people/mentored-village.ts";
import { labels } from "../support/people/road.ts";
import { isBehindMore, openMore } from "../support/people/menus.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let li: Villager;
let wang: Villager;
let chen: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  li = place.mentor;
});

afterAll(() => place.close());

it("a mentor sees their learners, and nobody else's", async () => {
  await chapter("a mentor's learners", async () => {
    await chapter("are nobody before anybody joined, and the list says so", async () => {
      const list = await li.press("我带的学员");

      expect(list.text).toContain("你还没有学员");
      expect(list.buttons).toContain("我要离开一阵");
    });

    await chapter("stand in a list with a bar, their step and what waits", async () => {
      wang = await place.learner(5002, "小王");
      chen = await place.learner(5003, "陈姐");
      await showBasket(wang);
      await wang.pressAll(labels.zh.goOn, labels.zh.goOn, "跳过");
      await wang.say("12.50");

      const list = await li.say("/mentees");

      expect(list.text).toContain("你带着2个学员");
      expect(list.text).toMatch(/1\. 小王 ■{3}□{7}\n2 题目 price · 等你看2样 · 新来的/);
      expect(list.text).toMatch(/2\. 陈姐 □{10}\n1 题目 goods · 新来的/);
      expect(list.buttons).toEqual(
        expect.arrayContaining([
          "▸ 全部 2",
          "等你看 1",
          "没动 0",
          "怕要停 0",
          "新来 2",
          "1. 小王",
          "2. 陈姐",
        ]),
      );
    });

    await chapter("are behind a button under More, for mentors only", async () => {
      expect(await isBehindMore(wang, "我带的学员")).toBe(false);
      expect((await openMore(li, "我带的学员")).text).toContain("你带着2个学员");
    });

    await chapter("are told apart by filters, in the same message", async () => {
      await li.say("/mentees");

      const waiting = await li.press("等你看 1");
      const stuck = await li.press("没动 0");

      expect(waiting.text).toContain("小王");
      expect(waiting.text).not.toContain("陈姐");
      expect(stuck.text).toContain("这一类里现在没有人");
      expect(stuck.messages[0]!.message_id).toBe(waiting.messages[0]!.message_id);
    });

    await chapter(
      "each have a page that says where they stand and what happened, never a price",
      async () => {
        await li.say("/mentees");

        const page = await li.press("1. 小王");

        expect(page.text).toContain("小王\n第2步（共3步）：题目 price");
        expect(page.text).toContain("12月1日来的，12月1日起由你带");
        expect(page.text).toContain("最近一次来学、来问：12月1日");
        expect(page.text).toContain("等你看：\n照片 · 给篮子拍张照。");
        expect(page.text).toContain("数字 · 写下你的价钱。");
        expect(page.text).toContain("走完第1步：题目 goods");
        expect(page.text).not.toContain("12.5");
      },
    );

    await chapter("show a question's words only if they went to a person", async () => {
      await chen.say("叽叽咕咕？");
      await chen.say("呱唧呱唧？");
      await chen.press("问李师傅");
      await li.say("/mentees");

      const page = await li.press("2. 陈姐");

      expect(page.text).toContain("问人：“呱唧呱唧？”");
      expect(page.text).toContain("问了一句");
      expect(page.text).not.toContain("叽叽咕咕");
    });

    await chapter(
      "show nothing of a danger that somebody asked about, not even to whom it went",
      async () => {
        await chen.say("我把验证码给了别人，怎么办？");
        const [row] = place.village.rows<{ id: string; outcome: string }>(
          "select id, outcome from question order by created_at desc limit 1",
        );
        await chen.forge(1, `answer:send:${row!.id}`);
        await li.say("/mentees");

        const page = await li.press("2. 陈姐");

        expect(row!.outcome).toBe("triage:code-scam");
        expect(
          place.village.rows("select 1 from question where id = ? and state = 'asked'", row!.id),
        ).toHaveLength(1);
        expect(page.text).not.toContain("验证码");
      },
    );

    await chapter("are leafed through, and the whole story has a page of its own", async () => {
      await li.say("/mentees");
      await li.press("1. 小王");

      const next = await li.press("下一个 ›");
      const before = await li.press("‹ 上一个");
      const story = await li.press("从头到现在");

      expect(next.text).toContain("陈姐\n第1步");
      expect(before.text).toContain("小王\n第2步");
      expect(story.text).toContain("12月1日 来了");
      expect((await li.press("← 返回")).text).toContain("小王\n第2步");
    });

    await chapter("who rest are said to rest, and do not count as stuck", async () => {
      await wang.say("/pause");
      await wang.press(/回来/);
      await place.village.later({ days: 8 });
      await li.heard();
      const list = await li.say("/mentees");
      const page = await li.press("1. 小王");

      expect(list.buttons).toContain("没动 1");
      expect(list.text).toMatch(/小王 .*\n.* · 等你看2样 · 在歇着/);
      expect(list.text).toMatch(/陈姐 .*\n.* · 8天没动/);
      expect(page.text).toContain("在歇着");
    });

    await chapter("who stopped using the bot do not count as stuck", async () => {
      await chen.phone.block();
      await place.village.quiet();

      const list = await li.say("/mentees");

      expect(list.buttons).toContain("没动 0");
      expect(list.text).toMatch(/陈姐 .*\n.* · 不用了/);
      await chen.phone.unblock();
      await chen.start();
    });

    await chapter("are turned over in pages of eight", async () => {
      for (let id = 5010; id < 5018; id += 1) await place.learner(id, `学员${id}`);

      const first = await li.say("/mentees");
      const second = await li.press("下一页 →");

      expect(first.buttons.filter((label) => /^\d+\. /.test(label))).toHaveLength(8);
      expect(second.text).toContain("9. 学员5016");
      expect(second.text).toContain("10. 学员5017");
      expect(second.buttons).toContain("← 上一页");
    });
  });

  await chapter("a mentor's learners are nobody else's to see", async () => {
    const ding = await place.learner(5100, "丁师傅");
    await place.appoint("丁师傅");
    await ding.heard();

    await chapter("not by command or button for who mentors nobody", async () => {
      const told = await wang.say("/mentees");
      const forged = await wang.forge(1, `mentees:one:all:${place.memberId(chen)}`);

      expect(told.text).toBe("这个只有师傅能用。");
      expect(forged.text).toBe("");
      expect((await wang.phone.answer()).text).toBe("这个只有师傅能用。");
    });

    for (const verb of ["one:all", "story:all", "notes:all", "write", "note"]) {
      await chapter(`not by a forged ${verb} of a mentor of others`, async () => {
        const forged = await ding.forge(1, `mentees:${verb}:${place.memberId(chen)}`);

        expect(forged.text).toBe("");
        expect((await ding.phone.answer()).text).toBe("这位学员现在不归你带。");
        expect(place.village.rows("select 1 from waiting where telegram_id = 5100")).toEqual([]);
      });
    }

    await chapter("not any more once another looks after them", async () => {
      await li.say("/mentees");
      await li.press("2. 陈姐");
      const message = (await li.phone.last()).message_id;
      place.village.change(
        "update mentee set mentor_id = ? where member_id = ?",
        place.memberId(place.village.person(5100, "丁师傅")),
        place.memberId(chen),
      );

      const forged = await li.forge(message, `mentees:write:${place.memberId(chen)}`);

      expect(forged.text).toBe("");
      expect((await li.phone.answer()).text).toBe("这位学员现在不归你带。");
      place.village.change(
        "update mentee set mentor_id = ? where member_id = ?",
        place.memberId(li),
        place.memberId(chen),
      );
    });
  });

  await chapter("a mentor who goes away", async () => {
    await chapter(
      "says so by a button, sees no learners meanwhile, and comes back by a button",
      async () => {
        await li.say("/mentees");

        const away = await li.pressAll("我要离开一阵", "我走，哪天回来还不知道");
        const list = await li.say("/mentees");
        const back = await li.press("我回来了");

        expect(away.text).toContain("你这阵子不在");
        expect(list.text).toContain("你这阵子不在，学员给看的东西先由别人看");
        expect(back.text).toContain("回来啦");
      },
    );
  });

  await chapter("officers", async () => {
    await chapter("see how many things wait for each mentor", async () => {
      const ling = await place.learner(5200, "小玲");
      await showBasket(ling);
      await place.officer.say("/villages");
      await place.officer.press(/上溪村/);

      const page = await place.officer.press(/师傅（\d+）/);

      expect(page.text).toMatch(/等着看的有[1-9]样/);
    });
  });

  await chapter("in English", async () => {
    await chapter("the list, a page and the way back read as English", async () => {
      await li.say("/language");
      await li.press("English");
      await li.heard();

      const list = await li.say("/mentees");
      const learner = list.buttons.find((label) => label.startsWith("1. "))!;
      const page = await li.press(learner);

      expect(list.text).toMatch(/You look after \d+ learners/);
      expect(page.text).toMatch(/Here since \d+ December, yours since/);
      expect(page.text + list.text).not.toMatch(/[\u4e00-\u9fff]{5,}/);
      await li.say("/language");
      await li.press("中文");
    });
  });
});
