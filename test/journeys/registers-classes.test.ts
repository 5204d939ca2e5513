/** Classes of schools: an officer makes one, pupils say yes to a teacher by name, and leave when they like. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { agree, joinUp } from "../support/people/road.ts";
import { awakeUntil } from "../support/people/village-days.ts";
import { isBehindMore, openMore, readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let wu: Villager;
let chen: Villager;
let ming: Villager;
let link: string;

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9001, "周会长");
  wu = village.person(5001, "吴老师");
  chen = village.person(5002, "陈姐");
  ming = village.person(5003, "=小明");
  await zhou.start();
  await joinUp(wu, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
});

afterAll(() => village.close());

const codeIn = (text: string) => /start=([\w-]+)/.exec(text)![1]!;
const classId = () => village.rows<{ id: string }>("select id from class")[0]!.id;

async function openClass() {
  await zhou.say("/people");
  await zhou.press("学校的班");
  return zhou.press(/镇中学/);
}

async function nameTeacher(name: string) {
  await openClass();
  await zhou.press("老师");
  await zhou.say(name);
  return zhou.press(new RegExp(name));
}

describe("a class", () => {
  it("is made, taught, left and ended", async () => {
    await chapter("is made by an officer, and has no link before it has a teacher", async () => {
      await zhou.say("/people");
      const none = await zhou.press("学校的班");
      await zhou.press("开一个班");
      const made = await zhou.say("镇中学三班");

      expect(none.text).toContain("还没有班");
      expect(made.text).toContain("镇中学三班");
      expect(made.text).toContain("还没有老师");
      expect(made.text).toContain("到2027年6月1日为止");
      expect(made.text).not.toContain("start=");
    });

    await chapter(
      "gets its teacher by name, who hears what they will see and who must permit it",
      async () => {
        await zhou.press("老师");
        const nobody = await zhou.say("赵老师");
        await zhou.say("吴老师");
        const page = await zhou.press(/吴老师 · 上溪村/);
        const told = await wu.heard();
        link = codeIn(page.text);

        expect(nobody.text).toContain("没找到");
        expect(page.text).toContain("老师：吴老师");
        expect(page.messages.at(-1)).toHaveProperty("photo");
        expect(told.text).toContain("能看到名字、学到哪步、最近哪个星期来过。别的看不到");
        expect(told.text).toContain("要学校答应；不满14岁的，还要家长答应");
      },
    );

    await chapter("belongs to a village or to none, and ends when an officer says", async () => {
      await openClass();
      await zhou.press("村子");
      await zhou.say("上溪");
      const there = await zhou.press("上溪村");
      await zhou.press("到哪天");
      const short = await zhou.press("3个月");
      await zhou.say("/villages");
      const page = await zhou.press(/上溪村/);
      const ofVillage = await zhou.press("学校的班（1）");

      expect(there.text).toContain("村子：上溪村");
      expect(short.text).toContain("到2027年3月1日为止");
      expect(page.buttons).toContain("学校的班（1）");
      expect(ofVillage.buttons).toContain("镇中学三班（0）");
    });

    await chapter(
      "is joined with a yes to the teacher by name; without it nobody is seen",
      async () => {
        const asked = await agree(ming, { payload: link });
        const list = await wu.press("打开这个班");
        expect(asked.text).toContain("这是镇中学三班的班");
        expect(asked.text).toContain("你的老师吴老师能看到你的名字、学到哪步、最近哪个星期来过");
        expect(list.text).toContain("还没有学生进来");

        const joined = await ming.press("好，进班");
        const seen = await wu.press("打开这个班");

        expect(joined.text).toContain("你进了镇中学三班这个班");
        expect(seen.text).toBe(
          "镇中学三班：1个学生，到2027年3月1日为止\n\n1. =小明 · 还没开始 · 这星期来过",
        );
        await ming.press("▶️ 下一件事");
        await ming.pressAll("以后再说", "还没东西卖");
        expect((await wu.press("打开这个班")).text).toContain("=小明 · 第1步 · 这星期来过");
      },
    );

    await chapter("is open to members too, who may say no", async () => {
      await chen.start(link);
      await chen.press("不进，我自己学");
      expect((await wu.press("打开这个班")).text).not.toContain("陈姐");

      await chen.start(link);
      await chen.press("好，进班");

      expect((await wu.press("打开这个班")).text).toContain("陈姐 · 第1步");
      expect((await wu.start(link)).text).toContain("这是你自己班的链接");
    });

    await chapter("goes into a file that no spreadsheet runs", async () => {
      const sent = await wu.press("存成文件");
      const csv = (await wu.download(sent.messages.at(-1)!)).toString("utf8");

      expect(csv).toContain("名字,学到第几步,最近来的那个星期\r\n");
      expect(csv).toContain("'=小明,1,2026-11-30\r\n");
      expect(csv).toContain("陈姐,1,2026-11-30\r\n");
    });

    await chapter("tells the week and not the day, also later", async () => {
      await village.later({ days: 7 });
      expect((await wu.press("打开这个班")).text).toContain("=小明 · 第1步 · 上星期来过");
      await village.later({ days: 7 });
      expect((await wu.press("打开这个班")).text).toContain("=小明 · 第1步 · 11月30日那个星期来过");
    });

    await chapter("is left at any time, and then seen by nobody", async () => {
      const privacy = await readPrivacy(chen);
      const mine = await chen.press("我的班");
      await chen.press("退出这个班");
      const unseen = await wu.press("打开这个班");
      const back = await chen.press("↩ 收回（10分钟内）");
      const seen = await wu.press("打开这个班");
      await readPrivacy(chen);
      await chen.press("我的班");
      const left = await chen.press("退出这个班");
      await village.later({ minutes: 11 });
      const late = await chen.press("↩ 收回（10分钟内）");

      expect(privacy.text).toContain("你进了一个班：老师能看到你的名字");
      expect(mine.text).toContain("吴老师能看到你的名字、学到哪步");
      expect(unseen.text).not.toContain("陈姐");
      expect(back.text).toContain("你进了镇中学三班这个班");
      expect(seen.text).toContain("陈姐");
      expect(left.text).toContain("你退出了镇中学三班");
      expect(late.text).toContain("过了10分钟");
      expect((await wu.press("打开这个班")).text).not.toContain("陈姐");
      expect(await isBehindMore(chen, "我的班")).toBe(false);
    });

    await chapter("asks its pupils again when somebody else teaches it", async () => {
      await nameTeacher("陈姐");
      const asked = await ming.heard();
      const over = await wu.heard();
      const told = await chen.heard();

      expect(asked.text).toContain("换老师了，现在是陈姐");
      expect(over.text).toContain("不归你教了");
      expect(told.text).toContain("你是镇中学三班这个班的老师");
      expect((await chen.press("打开这个班")).text).toContain("还没有学生进来");
      expect((await wu.forge(1, `teach:one:${classId()}:0`)).text).toBe("");
      expect((await wu.phone.answer()).text).toBe("这个只有班里的老师能用。");

      await ming.press("可以");

      expect((await chen.press("打开这个班")).text).toContain("=小明");
    });

    await chapter("is given up by its teacher only after a question", async () => {
      const asked = await chen.press("我不教这个班");
      const stays = await chen.press("不，我还教");
      await chen.press("我不教这个班");
      const stopped = await chen.press("对，不教了");
      const page = await openClass();

      expect(asked.text).toBe("真的不教镇中学三班这个班了？名单就看不到了。要再教，得协会再请你。");
      expect(stays.text).toContain("=小明");
      expect(stopped.text).toContain("好，你不教这个班了");
      expect(page.text).toContain("还没有老师");
      await nameTeacher("陈姐");
      await ming.press("可以");
      await chen.heard();
      await wu.heard();
    });

    for (const [name, action, answer] of [
      ["teach:one", (id: string) => `teach:one:${id}:0`, "这个只有班里的老师能用。"],
      ["teach:file", (id: string) => `teach:file:${id}`, "这个只有班里的老师能用。"],
      ["class:sure", (id: string) => `class:sure:${id}`, "这个只有协会的人能用。"],
      ["class:one", (id: string) => `class:one:${id}`, "这个只有协会的人能用。"],
      ["pupil:yes", (id: string) => `pupil:yes:${id}`, /过时了/],
    ] as const) {
      await chapter(`is nothing for somebody who forges ${name}`, async () => {
        const heard = await wu.forge(1, action(classId()));

        expect(heard.text).toBe("");
        expect((await wu.phone.answer()).text).toMatch(answer);
        expect(village.rows("select 1 from class_pupil")).toHaveLength(1);
      });
    }

    await chapter("has a link that ends when a new one is made", async () => {
      const fresh = await (async () => {
        await openClass();
        return zhou.pressAll("换个新链接，旧的作废", "对，换新的");
      })();
      const late = await village.person(5010, "小吴").start(link);

      expect(late.text).toContain("这个邀请我不认识");
      expect(codeIn(fresh.text)).not.toBe(link);
      link = codeIn(fresh.text);
    });

    await chapter("is not the teacher's any more who wants everything deleted", async () => {
      await chen.say("/forget");
      await chen.press("全部删掉");

      expect((await openClass()).text).toContain("还没有老师");
      expect((await openMore(ming, "我的班")).text).toContain("现在没有老师");
    });

    await chapter("ends on its day, with its list and its link", async () => {
      await nameTeacher("吴老师");
      await ming.press("可以");
      await wu.heard();
      await awakeUntil(village, "2027-03-01T03:00:00Z");

      expect(village.rows("select * from class_pupil")).toEqual([]);
      expect(village.rows("select * from code where kind = 'class'")).toEqual([]);
      expect((await wu.heard()).text).toContain("镇中学三班这个班结束了");
      expect((await wu.press("打开这个班")).text).toBe("");
      expect((await village.person(5011, "小何").start(link)).text).toContain("这个邀请我不认识");
    });

    await chapter("leaves a line for each act of an officer or a teacher", () => {
      const acts = village.rows<{ act: string }>(
        "select distinct act from audit where act like 'class-%' order by act",
      );
      expect(acts.map(({ act }) => act)).toEqual([
        "class-code-revoked",
        "class-end-set",
        "class-list-taken",
        "class-made",
        "class-teacher-set",
        "class-teacher-stopped",
        "class-village-set",
      ]);
    });
  });
});
