/** Officers: whom the first ones appoint with a second yes, what these may do, and how it ends. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const idOf = (village: TestVillage, { id }: Villager) =>
  village.rows<{ id: string }>("select id from member where telegram_id = ?", id)[0]!.id;

const actsIn = (village: TestVillage) =>
  village
    .rows<{ act: string }>("select act from audit where act like 'officer-%' order by id")
    .map(({ act }) => act);

async function find(officer: Villager, name: string) {
  await officer.say("/people");
  await officer.press("🔍 按名字找人");
  await officer.say(name);
  return officer.press(new RegExp(name));
}

describe("several officers", () => {
  let village: TestVillage;
  let zhou: Villager;
  let sun: Villager;
  let qian: Villager;
  let chen: Villager;
  let wang: Villager;

  beforeAll(async () => {
    village = await openVillage({ env: { ADMIN_IDS: "9001,9002,9003" } });
    zhou = village.person(9001, "周会长");
    sun = village.person(9002, "孙副会长");
    qian = village.person(9003, "钱副会长");
    chen = village.person(5001, "陈姐");
    wang = village.person(5002, "小王");
    await zhou.start();
    await sun.start();
    await qian.start();
    await joinUp(chen, { village: "上溪村" });
    await joinUp(wang, { village: "上溪村" });
  });

  afterAll(() => village.close());

  it("need each other to make one, and end it", async () => {
    await chapter(
      "propose a member, whose page tells name, village, step and part, nothing else",
      async () => {
        const page = await find(zhou, "陈姐");

        expect(page.text).toBe(
          "陈姐，上溪村，学到第1步\n学员\n带的师傅：还没有。给看的东西由协会看。",
        );
        expect(page.buttons).toEqual([
          "找位师傅带",
          "提名当管事的",
          "已经过世",
          "办过什么，别人对他办过什么",
          "← 返回",
        ]);
      },
    );

    await chapter(
      "need each other: the first yes gives no rights, one's own second neither",
      async () => {
        const proposed = await zhou.press("提名当管事的");
        const asked = await sun.heard();
        const own = await zhou.forge(1, `officer:agree:${idOf(village, chen)}`);
        const again = await sun.heard();

        expect(proposed.text).toContain("另一位管事的点了头，陈姐就是管事的");
        expect(asked.text).toContain("周会长想请陈姐当协会管事的");
        expect(own.text).toContain("要另一位管事的点头才行");
        expect(again.text).toContain("周会长想请陈姐当协会管事的");
        expect((await chen.say("/villages")).text).toBe("这个只有协会的人能用。");
      },
    );

    await chapter(
      "make somebody an officer at once with the second yes, whoever is quicker",
      async () => {
        await qian.heard();
        const both = await Promise.all([sun.press("同意"), qian.press("同意")]);
        const late = await Promise.all([sun.phone.answer(), qian.phone.answer()]);
        const told = await chen.heard();
        const others = await zhou.heard();

        for (const { text } of both) expect(text).toContain("陈姐现在是管事的了");
        expect(late.filter(({ text }) => text !== undefined)).toHaveLength(1);
        expect(told.text).toContain("你现在是协会管事的了");
        expect(others.text).toContain("陈姐现在是管事的了");
        expect(actsIn(village)).toEqual(["officer-asked", "officer-appointed"]);
        expect((await chen.say("/villages")).text).toContain("各村");
      },
    );

    await chapter(
      "find the new one's rights and menu also after a restart, and questions reach them",
      async () => {
        const menu = await village.telegram.log({ method: "setMyCommands" });
        expect(JSON.stringify(menu)).toContain(`{"type":"chat","chat_id":5001}`);
        await village.bot.restart();

        await wang.say("呱唧呱唧？");
        await wang.press("问协会");
        const question = await chen.heard();

        expect((await chen.press(/更多/)).buttons).toContain("协会的事");
        expect(question.text).toContain("呱唧呱唧");
      },
    );

    await chapter("let the new one's yes count as a second", async () => {
      await find(zhou, "小王");
      await zhou.press("提名当管事的");

      const made = await chen.press("同意");

      expect(made.text).toContain("小王现在是管事的了");
      expect((await wang.heard()).text).toContain("你现在是协会管事的了");
    });

    await chapter("list who is one, since when, and who was set up with the bot", async () => {
      await zhou.say("/people");

      const list = await zhou.press("协会管事的");

      expect(list.text).toContain("还有3位，装机器人时定的");
      expect(list.text).toContain("陈姐 · 12月1日起");
      expect(list.buttons).toContain("小王");
    });

    await chapter("end it without a second yes, but not for those of the settings", async () => {
      await find(chen, "小王");

      const asked = await chen.press("不再当管事的");
      const done = await chen.press("对，不当了");
      const told = await wang.heard();
      const settings = await zhou.forge(1, "officer:stop");

      expect(asked.text).toContain("马上就不能办协会的事了");
      expect(done.text).toContain("小王不再是管事的了");
      expect(told.text).toContain("你不再是协会管事的了");
      expect((await wang.say("/people")).text).toBe("这个只有协会的人能用。");
      expect(settings.text).toContain("装机器人时定的");
      expect(await village.telegram.log({ method: "deleteMyCommands" })).not.toEqual([]);
    });

    await chapter("are refused by a no, and can be proposed again", async () => {
      await find(zhou, "小王");
      await zhou.press("提名当管事的");

      await chen.heard();

      const refused = await sun.press("先不要");
      const late = await chen.press("同意");
      const told = await zhou.heard();

      expect(refused.text).toContain("小王先不当管事的");
      expect(told.text).toContain("小王先不当管事的");
      expect(late.text).toBe("");
      expect((await chen.phone.answer()).text).toContain("过时了");
      expect((await find(zhou, "小王")).buttons).toContain("提名当管事的");
    });

    await chapter("take an end back for ten minutes, and only who did it", async () => {
      await find(zhou, "陈姐");
      await zhou.pressAll("不再当管事的", "对，不当了");
      const id = idOf(village, chen);
      await sun.forge(1, `officer:undo:${id}`);
      await chen.forge(1, `officer:undo:${id}`);
      const none = (await chen.say("/people")).text;
      const undone = await zhou.press("↩ 收回（10分钟内）");
      const told = await chen.heard();

      expect(none).toBe("这个只有协会的人能用。");
      expect(undone.text).toContain("陈姐现在是管事的了");
      expect(told.text).toContain("收回了：你还是协会管事的");
      expect((await chen.say("/people")).text).toContain("找谁");
    });

    await chapter("cannot take it back later", async () => {
      await find(zhou, "陈姐");
      await zhou.pressAll("不再当管事的", "对，不当了");
      await village.later({ minutes: 11 });
      const late = await zhou.press("↩ 收回（10分钟内）");
      await chen.heard();

      expect(late.text).toContain("收不回了");
      expect((await chen.say("/people")).text).toBe("这个只有协会的人能用。");
      await find(zhou, "陈姐");
      await zhou.press("提名当管事的");
      await sun.press("同意");
      await chen.heard();
    });

    await chapter("can stop, and lose what they see", async () => {
      const asked = await chen.forge(1, "officer:stop");
      const stopped = await chen.press("对，不当了");

      expect(asked.text).toContain("马上就不能办协会的事了");
      expect(stopped.text).toContain("你不当管事的了");
      expect((await chen.say("/people")).text).toBe("这个只有协会的人能用。");
    });

    for (const [name, start] of [
      ["officer:ask", "officer:ask:"],
      ["officer:agree", "officer:agree:"],
      ["officer:sure", "officer:sure:"],
      ["people:one", "people:one:"],
      ["acts:of", "acts:of:"],
    ] as const) {
      await chapter(`are nothing for a learner who forges ${name}`, async () => {
        const before = village.rows("select * from audit");

        const heard = await wang.forge(1, `${start}${idOf(village, chen)}`);

        expect(heard.text).toBe("");
        expect((await wang.phone.answer()).text).toBe("这个只有协会的人能用。");
        expect(village.rows("select * from audit")).toEqual(before);
        expect(village.rows("select * from officer")).toEqual([]);
      });
    }
  });
});

describe("one officer alone", () => {
  let village: TestVillage;
  let zhou: Villager;
  let chen: Villager;

  beforeAll(async () => {
    village = await openVillage();
    zhou = village.person(9001, "周会长");
    chen = village.person(5001, "陈姐");
    await zhou.start();
    await joinUp(chen, { village: "上溪村" });
  });

  afterAll(() => village.close());

  it("confirms after a day, and leaves no trace when forgotten", async () => {
    await chapter(
      "confirms after a day, not before, and the list says that nobody else agreed",
      async () => {
        await find(zhou, "陈姐");
        const proposed = await zhou.press("提名当管事的");
        await find(zhou, "陈姐");
        const early = await zhou.press("还是要");
        await village.later({ hours: 24 });
        const reminded = await zhou.heard();
        const made = await zhou.press("还是要");

        expect(proposed.text).toContain("24小时后我再问你一次");
        expect(early.text).toContain("还早");
        expect(reminded.text).toContain("昨天你提了陈姐当管事的。还是要吗？");
        expect(made.text).toContain("陈姐现在是管事的了");
        expect(actsIn(village)).toEqual(["officer-asked", "officer-alone"]);
        await zhou.say("/people");
        expect((await zhou.press("谁办了什么")).text).toContain("一个人定了陈姐当管事的");
      },
    );

    await chapter("leaves no trace of an officer who wants everything deleted", async () => {
      await chen.say("/forget");
      await chen.press("全部删掉");

      expect(village.rows("select * from officer")).toEqual([]);
      expect(village.everything()).not.toContain("陈姐");
      await zhou.say("/people");
      expect((await zhou.press("谁办了什么")).text).toContain("一位走了的人");
    });
  });
});
