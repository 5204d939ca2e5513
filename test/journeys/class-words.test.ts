/** Words about a school's class, by a pupil, a teacher, an officer and whoever is in none. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { agree } from "../support/people/road.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;
let link: string;

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
});
afterAll(() => village.close());

/** Typed where the village is asked for, these were taken for its name; "I leave the class" offered to delete everything. */
it("people of a class say what they want, and it is found", async () => {
  await chapter("whoever is in none reads how one gets in, and who opens one", async () => {
    const mine = await ann.say("am i in a class?");
    const open = await ann.say("i want to open a class for my pupils");
    const zh = await chen.say("我想开个班");
    const officer = await smith.say("open a class for Hill School");
    const own = await zhou.say("开个班");

    expect(mine.text).toContain("You are in no class.");
    expect(mine.text).toContain("open the link that your teacher gave you");
    expect(open.text).toContain("The association opens a class for a school.");
    expect(zh.text).toContain("学校的班由协会来开");
    expect(officer.buttons).toContain("New class");
    expect(own.buttons).toContain("开一个班");
  });

  await chapter("an officer names a class, and its page opens", async () => {
    await zhou.press("开一个班");
    await zhou.say("镇中学三班");
    await zhou.press("老师");
    await zhou.say("陈姐");
    const made = await zhou.press(/陈姐/);
    link = /start=([\w-]+)/.exec(made.text)![1]!;
    const teacher = await zhou.say("镇中学三班换老师");
    const pupils = await zhou.say("三班有几个学生");

    for (const { text } of [teacher, pupils]) expect(text).toContain("老师：陈姐");
    expect(village.rows("select 1 from class")).toHaveLength(1);
  });

  await chapter(
    "where the village is asked, words about the class are no village's name",
    async () => {
      const ming = village.person(5010, "小明");
      const tom = village.person(5011, "Tom", "en");
      await agree(ming, { payload: link });
      await ming.press("不进，我自己学");
      const out = await ming.say("进班");
      await agree(tom, { tongue: "en", payload: link });
      await tom.press("Yes, join");
      const leave = await tom.say("leave the class");

      expect(out.text).toContain("把老师给的链接再点一次");
      expect(out.text).not.toContain("加上");
      expect(leave.text).toContain("陈姐 sees your first name");
      expect(leave.buttons).toContain("Leave the class");
      expect(village.rows("select name from village where name like '%class%'")).toEqual([]);
    },
  );

  await chapter("a pupil reads who teaches and what they see, and the way out", async () => {
    await ann.start(link);
    await ann.press("Yes, join");
    const who = await ann.say("who is my teacher");
    const sees = await ann.say("what does the teacher see");
    const out = await ann.say("i want to leave the class");

    for (const { text, buttons } of [who, sees, out]) {
      expect(text).toContain("陈姐 sees your first name, your step");
      expect(buttons).toContain("Leave the class");
    }
    const ming = village.person(5010, "小明");
    await ming.start(link);
    await ming.press("好，进班");
    const unseen = await ming.say("我不想让老师看");
    const away = await ming.say("我要退出这个班");

    expect(unseen.text).toContain("陈姐能看到你的名字");
    expect(away.buttons).toEqual(["退出这个班"]);
    expect(away.text).not.toContain("删");
  });

  await chapter("a teacher finds the list, and is asked before they stop", async () => {
    const list = await chen.say("班上有哪些人");
    const mine = await chen.say("我的班");
    const stop = await chen.say("我不想教了");

    for (const { text } of [list, mine]) expect(text).toContain("Ann · 第1步");
    expect(stop.text).toContain("真的不教镇中学三班这个班了？");
    expect(village.rows("select 1 from class where teacher_id is null")).toEqual([]);
  });

  await chapter("the link of a class without a teacher says so", async () => {
    await chen.press("对，不教了");
    const known = await ann.start(link);
    const newcomer = await agree(village.person(5012, "小何"), { payload: link });

    expect(known.text).toContain("Nobody can join this class just now");
    expect(known.text).not.toContain("this invitation changes nothing");
    expect(newcomer.text).toContain("这个班现在进不了");
    expect(newcomer.buttons).toEqual(["▶️ 下一件事"]);
  });
});
