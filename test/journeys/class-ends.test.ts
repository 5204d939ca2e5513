/** The end of a class, and what a teacher says of one pupil or of all: who hears of it, and what comes next. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import { agree } from "../support/people/road.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let chen: Villager;
let ann: Villager;
let hua: Villager;
let link: string;

beforeAll(async () => {
  ({ village, zhou, chen, ann } = await openWithOfficers());
});
afterAll(() => village.close());

async function openClass(name: string) {
  await zhou.say("开个班");
  await zhou.press("开一个班");
  await zhou.say(name);
  await zhou.press("老师");
  await zhou.say("陈姐");
  const made = await zhou.press(/陈姐/);
  link = /start=([\w-]+)/.exec(made.text)![1]!;
  await hua.start(link);
  await hua.press("好，进班");
  await ann.start(link);
  await ann.press("Yes, join");
  await chen.heard();
}

const told = async () => ({
  pupil: await hua.heard(),
  other: await ann.heard(),
  teacher: await chen.heard(),
});

it("a class has an end, and its people hear of it", async () => {
  hua = village.person(5_020, "小华");
  await agree(hua);
  await openClass("镇中学三班");

  await chapter("a teacher names who is to go, and is asked before anything is done", async () => {
    for (const said of ["请把小华从我们班移出去", "把小华踢出班级", "把小华从班上名单里删了"]) {
      const asked = await chen.say(said);

      expect(asked.text, said).toContain("把小华从镇中学三班去掉吗");
      expect(asked.buttons, said).toEqual(["不，留着", "对，去掉"]);
    }
    const english = await chen.say("please remove Ann from my class list");
    const nobody = await chen.say("kick Tom out of the class");

    expect(english.text).toContain("把Ann从镇中学三班去掉吗");
    expect(nobody.text).toContain("镇中学三班：2个学生");
    expect(village.rows("select 1 from class_pupil")).toHaveLength(2);
  });

  await chapter("who is taken out hears it, and keeps what they learned", async () => {
    await chen.say("把小华从班里除名");
    const done = await chen.press("对，去掉");
    const out = await hua.heard();

    expect(done.text).toContain("小华不在班里了");
    expect(out.text).toContain("你不在镇中学三班这个班了");
    expect(out.buttons).toEqual(["▶️ 下一件事"]);
    expect(village.rows("select 1 from class_pupil")).toHaveLength(1);
  });

  await chapter("whoever teaches no class takes nobody out", async () => {
    const pupil = await ann.say("take Hua out of the class");

    expect(pupil.text).not.toContain("Yes, take out");
    expect(village.rows("select 1 from class_pupil")).toHaveLength(1);
  });

  await chapter("what is for the whole class goes over the association", async () => {
    for (const said of [
      "通知全班明天带样品",
      "给班里所有同学发个消息",
      "message everybody in my class",
      "can i write to all my pupils",
    ]) {
      const heard = await chen.say(said);

      expect(heard.text, said).toContain("我不替人给全班捎话");
      expect(heard.buttons, said).toContain("打开这个班");
    }
  });

  await chapter("its day comes: pupils and the teacher hear it once", async () => {
    await hua.start(link);
    await hua.press("好，进班");
    await told();
    await village.until("2027-05-30T02:00:00Z");
    await told();
    await village.until("2027-06-01T02:00:00Z");
    const { pupil, other, teacher } = await told();

    expect(pupil.text).toContain("镇中学三班这个班结束了");
    expect(pupil.text.match(/这个班结束了/g)).toHaveLength(1);
    expect(pupil.buttons).toContain("▶️ 下一件事");
    expect(other.text).toContain("Your class 镇中学三班 is over.");
    expect(teacher.text).toContain("请协会再开一个班");
    for (const table of ["class", "class_pupil"]) {
      expect(village.rows(`select 1 from ${table}`)).toEqual([]);
    }

    await village.later({ days: 2 });
    const later = await told();
    for (const { text } of Object.values(later)) expect(text).not.toMatch(/班结束了|is over/);
  });

  await chapter("an officer ends one early, or lets it go on longer", async () => {
    await openClass("Hill School");
    await zhou.say("Hill School 的班");
    await zhou.press("到哪天");
    await zhou.press("12个月");
    await village.until("2027-12-20T02:00:00Z");
    const meanwhile = await told();
    await zhou.say("Hill School 的班");
    await zhou.pressAll("结束这个班", "对，结束");
    const { pupil, other, teacher } = await told();

    expect(meanwhile.other.text).not.toContain("is over");
    expect(pupil.text).toContain("Hill School这个班结束了");
    expect(other.text).toContain("Your class Hill School is over.");
    expect(teacher.text).toContain("Hill School这个班结束了");
  });
});
