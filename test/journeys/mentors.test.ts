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

      expect(made.text).toContain("李师傅：带着1人，最多15人");
      expect(told.text).toContain("协会想请你当上溪村的师傅");
      expect(given.text).toContain("现在村里带你的师傅是李师傅");
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

      const away = await li.forge(1, "mentor:away");
      const told = await wang.heard();

      expect(away.text).toContain("你这阵子不在");
      expect(told.text).toContain("带你的师傅是陈姐");
      expect(mentorOf(5003)).toBe("陈姐");
      await li.press("我回来了");
    });

    await chapter("can say no", async () => {
      const stopped = await li.forge(1, "mentor:stop");

      expect(stopped.text).toContain("你不当师傅了");
      expect(village.rows("select 1 from mentor")).toHaveLength(1);
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
