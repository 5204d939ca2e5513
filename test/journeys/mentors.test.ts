/** Mentors: an officer appoints them, at most fifteen learners each; away or gone, others take over. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;
let wang: Villager;

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  li = village.person(5001, "李师傅");
  chen = village.person(5002, "陈姐");
  wang = village.person(5003, "小王");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
});

afterAll(() => village.close());

const mentorOf = (id: number) =>
  village.rows<{ name: string }>(
    `select mentor.first_name as name from mentee
       join member as learner on learner.id = mentee.member_id
       join member as mentor on mentor.id = mentee.mentor_id where learner.telegram_id = ?`,
    id,
  )[0]?.name;

async function appoint(name: string) {
  await zhou.say("/villages");
  await zhou.press(/上溪村/);
  await zhou.press(/师傅（\d+）/);
  await zhou.press("请一位师傅");
  return zhou.press(name);
}

describe("mentors", () => {
  it("are appointed, look after learners, hand them on and stop", async () => {
    await chapter("are appointed by an officer, who sees how many they look after", async () => {
      const made = await appoint("李师傅");
      const told = await li.heard();
      const given = await chen.heard();
      const help = await li.say("/help");

      expect(made.text).toContain("李师傅：带着1人，最多15人");
      expect(told.text).toContain("协会想请你当上溪村的师傅");
      expect(given.text).toContain("现在村里带你的师傅是李师傅");
      expect(help.text).toContain("你是师傅：点“☰ 更多”，再点“等我办的”");
      expect((await chen.say("/help")).text).not.toContain("你是师傅");
      expect(mentorOf(5002)).toBe("李师傅");
      expect(mentorOf(5001)).toBeUndefined();
    });

    await chapter(
      "are given whoever joins their village, who is told by name who will look",
      async () => {
        await joinUp(wang, { village: "上溪村" });
        expect(mentorOf(5003)).toBe("李师傅");
      },
    );

    await chapter("who are away hand their learners to another, and these are told", async () => {
      await appoint("陈姐");
      await chen.heard();
      await zhou.forge(1, "mentor:away");
      expect(mentorOf(5003)).toBe("李师傅");

      const asked = await li.forge(1, "mentor:away");
      const before = mentorOf(5003);
      const away = await li.press("我走，哪天回来还不知道");
      const told = await wang.heard();

      expect(asked.text).toContain("你带的1个人先由别的师傅带。师傅都没空，就由协会看");
      expect(before).toBe("李师傅");
      expect(away.text).toContain("1个学员先由别的师傅带，已经告诉他们了");
      expect(told.text).toContain("带你的师傅是陈姐");
      expect(mentorOf(5003)).toBe("陈姐");
    });

    await chapter("who come back have their learners again, and these are told", async () => {
      const back = await li.press("我回来了");
      const told = await wang.heard();

      expect(back.text).toContain("1个学员又跟着你了");
      expect(told.text).toContain("李师傅回来了，还是带你的师傅");
      expect(mentorOf(5003)).toBe("李师傅");
    });

    await chapter(
      "who are away while nobody else is free leave their learners to the association, which sees how many",
      async () => {
        await chen.forge(1, "mentor:away");
        const idle = await chen.press("我走，哪天回来还不知道");
        await li.forge(1, "mentor:away");
        const away = await li.press("我走，哪天回来还不知道");
        const told = await wang.heard();
        await zhou.say("/villages");
        const page = await zhou.pressAll(/上溪村/, /师傅（\d+）/);
        await zhou.say("/villages");
        const people = await zhou.pressAll(/上溪村/, /村里的人/);
        const alone = await zhou.press(/^小王/);
        await li.press("我回来了");
        await chen.press("我回来了");
        await wang.heard();

        expect(idle.text).not.toContain("个学员");
        expect(away.text).toContain("1个学员没有别的师傅有空带，给看的东西先由协会看");
        expect(told.text).toContain("李师傅要离开一阵。这阵子你给看的东西由协会看");
        expect(page.text).toContain("这里有1个人没有师傅带");
        expect(people.buttons).toContain("小王 · 第1步 · 还没人带");
        expect(alone.text).toContain("带的师傅：还没有");
        expect(mentorOf(5003)).toBe("李师傅");
      },
    );

    await chapter("are removed only after a question, and back within ten minutes", async () => {
      await zhou.say("/villages");
      await zhou.pressAll(/上溪村/, /师傅（\d+）/);
      const asked = await zhou.press("不再请李师傅当师傅");
      const before = mentorOf(5003);
      const ended = await zhou.press("对，不请了");
      const between = mentorOf(5003);
      await li.heard();
      await wang.heard();
      const undone = await zhou.press("↩ 收回（10分钟内）");

      expect(asked.text).toContain("跟着学的1个人会换一位师傅");
      expect(asked.text).toContain("10分钟内可以收回");
      expect(before).toBe("李师傅");
      expect(ended.text).toContain("李师傅不再是上溪村的师傅了");
      expect(between).toBe("陈姐");
      expect(undone.text).toContain("李师傅还是上溪村的师傅");
      expect((await li.heard()).text).toContain("刚才弄错了");
      expect((await wang.heard()).text).toContain("李师傅回来了");
      expect(mentorOf(5003)).toBe("李师傅");
    });

    await chapter("are not brought back later than that", async () => {
      await zhou.say("/villages");
      await zhou.pressAll(/上溪村/, /师傅（\d+）/, "不再请李师傅当师傅", "对，不请了");
      await village.later({ minutes: 11 });
      const late = await zhou.press("↩ 收回（10分钟内）");

      expect(late.text).toContain("收不回了");
      expect(mentorOf(5003)).toBe("陈姐");
      await appoint("李师傅");
      await li.heard();
    });

    await chapter("can say no", async () => {
      const asked = await li.forge(1, "mentor:stop");
      const back = await li.pressAll("对，不当了", "↩ 收回（10分钟内）");
      const stopped = await li.forge(1, "mentor:stop-yes");

      expect(asked.text).toContain("真的不当师傅了？");
      expect(back.text).toContain("回来啦");
      expect(stopped.text).toContain("你不当师傅了");
      expect(village.rows("select 1 from mentor")).toHaveLength(1);
    });

    await chapter("are found by the village's link when they are not in the list", async () => {
      await zhou.say("/villages");
      const list = await zhou.pressAll(/上溪村/, /师傅（\d+）/, "请一位师傅");
      const page = await zhou.press("村里的链接");

      expect(list.text).toContain("要是还没来，把村里的链接发给他");
      expect(page.text).toContain("start=");
    });

    await chapter("are never appointed by somebody who is no officer", async () => {
      const [row] = village.rows<{ id: string }>("select id from village where name = '上溪村'");
      const [member] = village.rows<{ id: string }>(
        "select id from member where telegram_id = ?",
        5003,
      );

      await wang.forge(1, `mentors:make:${row!.id}:${member!.id}`);

      expect((await wang.phone.answer()).text).toBe("这个只有协会的人能用。");
      expect(village.rows("select 1 from mentor")).toHaveLength(1);
    });
  });
});
