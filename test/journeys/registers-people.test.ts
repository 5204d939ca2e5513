/** People as officers see them, and what anybody reads about who did what with their things. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  openMentoredVillage,
  showBasket,
  type MentoredVillage,
} from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import { openPrivacy } from "../support/people/menus.ts";
import type { Villager } from "../support/people/village.ts";

let here: MentoredVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;

beforeAll(async () => {
  here = await openMentoredVillage();
  zhou = here.officer;
  li = here.mentor;
  chen = await here.learner(5002, "陈姐");
  await showBasket(chen);
  await li.heard();
});

afterAll(() => here.close());

describe("people", () => {
  it("are one button in the association's menu", async () => {
    await zhou.say("/help");
    await zhou.pressAll(/更多/, "协会的事");

    const page = await zhou.press("找人");

    expect(page.text).toContain("能看到的是名字、村子、学到哪步、在这里做什么，别的看不到");
    expect(page.buttons).toEqual([
      "🔍 按名字找人",
      "协会管事的",
      "师傅",
      "学校的班",
      "谁办了什么",
      "← 返回",
    ]);
  });

  it("are found by the beginning of a name of two letters or more", async () => {
    await zhou.say("/people");
    await zhou.press("🔍 按名字找人");

    const short = await zhou.say("陈");
    const none = await zhou.say("赵大");
    const found = await zhou.say(" 陈 姐 ");
    const page = await zhou.press("陈姐 · 上溪村 · 第1步");

    expect(short.text).toContain("至少两个字");
    expect(none.text).toContain("没有名字这样开头的人");
    expect(found.buttons).toEqual(["陈姐 · 上溪村 · 第1步", "← 返回"]);
    expect(page.text).toBe("陈姐，上溪村，学到第1步\n学员\n带的师傅：李师傅");
  });

  it("stand in the roster of their village with step and mentor, in pages", async () => {
    for (let n = 0; n < 8; n += 1) await here.learner(5100 + n, `小${n}`);
    await zhou.say("/villages");
    await zhou.press(/上溪村/);

    const first = await zhou.press("村里的人（10）");
    const second = await zhou.press("下一页 →");
    const back = await zhou.press("← 上一页");

    expect([...first.buttons, ...second.buttons]).toEqual(
      expect.arrayContaining(["陈姐 · 第1步 · 李师傅带着", "李师傅 · 第1步"]),
    );
    expect(first.buttons).toHaveLength(10);
    expect(second.buttons).toHaveLength(4);
    expect(back.buttons).toEqual(first.buttons);
  });

  it("who mentor are listed for all villages", async () => {
    await zhou.say("/people");

    const mentors = await zhou.press("师傅");
    const page = await zhou.press("李师傅 · 上溪村");

    expect(mentors.text).toContain("各村的师傅");
    expect(page.text).toContain("师傅");
  });

  it("of one name come a page at a time", async () => {
    for (let n = 0; n < 10; n += 1) {
      await joinUp(here.village.person(5200 + n, "阿明"), { village: "下溪村" });
    }
    await zhou.say("/people");
    await zhou.press("🔍 按名字找人");

    const first = await zhou.say("阿明");
    const second = await zhou.press("更多……");

    expect(first.buttons.filter((label) => label.startsWith("阿明"))).toHaveLength(8);
    expect(second.buttons.filter((label) => label.startsWith("阿明"))).toHaveLength(2);
  });

  it("are nothing for a learner or a mentor", async () => {
    for (const person of [chen, li]) {
      expect((await person.say("/people")).text).toBe("这个只有协会的人能用。");
      for (const forged of [
        `people:one:${here.memberId(li)}`,
        "people:mentors:0",
        "acts:all:0",
        `class:add:`,
      ]) {
        expect((await person.forge(1, forged)).text).toBe("");
        expect((await person.phone.answer()).text).toBe("这个只有协会的人能用。");
      }
    }
  });
});

describe("who did what", () => {
  it("is read by officers and by whom it is about, and kept for two years", async () => {
    await chapter(
      "is read by officers in plain words, newest first, and by kind and by person",
      async () => {
        await li.say("/review");
        await li.press(/好|Good/);
        await zhou.say("/people");

        const all = await zhou.press("谁办了什么");
        await zhou.press("只看一类");
        const mentors = await zhou.press("师傅");
        await zhou.press("只看一个人");
        await zhou.say("陈姐");
        await zhou.press(/陈姐/);
        const hers = await zhou.press("办过什么，别人对他办过什么");

        expect(all.text).toContain("李师傅看了陈姐的东西：好 · 12月1日");
        expect(mentors.text).toContain("一位管事的请李师傅当上溪村的师傅 · 12月1日");
        expect(mentors.text).not.toContain("看了陈姐的东西");
        expect(hers.text).toContain("李师傅看了陈姐的东西：好");
        expect(hers.text).toContain("一位管事的打开了陈姐的那一页");
        expect(hers.text).not.toContain("当上溪村的师傅");
      },
    );

    await chapter("goes back page by page", async () => {
      for (let n = 0; n < 12; n += 1) await zhou.forge(1, `people:one:${here.memberId(chen)}`);
      await zhou.say("/people");

      const first = await zhou.press("谁办了什么");
      const second = await zhou.press("再早的……");

      expect(first.text.split("\n").filter((line) => line.includes(" · "))).toHaveLength(10);
      expect(second.text).not.toBe(first.text);
      expect(second.text).toContain("陈姐");
    });

    await chapter(
      "is read by a member about themselves, without the names of officers",
      async () => {
        const mine = await openPrivacy(chen, "谁看过我的东西");
        const older = await chen.press("再早的……");

        expect(mine.text).toContain("协会打开过你的那一页：名字、村子、学到哪步 · 12月1日");
        expect(`${mine.text}${older.text}`).toContain("李师傅看了你给看的东西：好 · 12月1日");
        expect(`${mine.text}${older.text}`).not.toContain("周会长");
      },
    );

    await chapter("shows somebody else nothing of it", async () => {
      const wang = here.village.person(5300, "小王");
      await joinUp(wang, { village: "下溪村" });
      expect((await openPrivacy(wang, "谁看过我的东西")).text).toContain("到现在还没有");
    });

    await chapter("never tells that somebody told the association of them", async () => {
      here.village.change(
        "insert into audit (at, actor, act, subject, facts) values (?, 'telegram:9001', ?, ?, '{}')",
        here.village.now().toISOString(),
        "peer-report-left",
        here.memberId(li),
      );

      const mine = await openPrivacy(li, "谁看过我的东西");
      await zhou.say("/people");
      const all = await zhou.press("谁办了什么");

      expect(all.text).toContain("看了李师傅的一段话，没有处理");
      expect(mine.text).not.toContain("一段话");
      expect(mine.text).toContain("协会请你当了师傅");
    });

    await chapter("is kept for two years", async () => {
      here.village.change("update audit set at = '2024-01-01T00:00:00.000Z'");
      await here.village.later({ hours: 2 });

      await zhou.say("/people");
      expect((await zhou.press("谁办了什么")).text).toContain("到现在还没有");
    });
  });
});
