/** One message a day for a mentor, at an hour they chose; none when nothing is new. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  openMentoredVillage,
  showBasket,
  type MentoredVillage,
} from "../support/people/mentored-village.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let li: Villager;
let wang: Villager;
let chen: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  li = place.mentor;
  wang = await place.learner(5002, "小王");
  chen = await place.learner(5003, "陈姐");
  await li.heard();
  // Digests alone: nobody wants to be reminded of a road that lies still.
  place.village.change(
    "insert into reach (member_id, is_off, looked_at) select id, 1, '' from member",
  );
});

afterAll(() => place.close());

/** By the village's clocks. */
const until = (day: string, hour: string) =>
  place.village.until(new Date(Date.parse(`${day}T${hour}:00Z`) - 8 * 3_600_000).toISOString());

async function choose(hour: string) {
  await li.say("/mentees");
  await li.press("每天的小结");
  return li.press(hour);
}

describe("a mentor's day in one message", () => {
  it("comes at its hour when something is new, and not otherwise", async () => {
    await chapter(
      "comes at half past seven in the evening, with a button to each part",
      async () => {
        await showBasket(wang);
        await chen.say("呱唧呱唧？");
        await chen.press("问李师傅");
        await li.heard();
        await until("2026-12-01", "19:29");
        const early = await li.heard();
        await until("2026-12-01", "19:31");
        const digest = await li.heard();

        expect(early.messages).toEqual([]);
        expect(digest.messages).toHaveLength(1);
        expect(digest.text).toBe(
          [
            "李师傅，今天学员的情况：",
            "· 1样东西等你看，最早的是12月1日给的\n· 新来2人\n· 1个问题还没人回",
          ].join("\n\n"),
        );
        expect(digest.buttons).toEqual([
          "👀 等我看的",
          "等人回答的问题",
          "等你看 1",
          "新来 2",
          "问了人 1",
          "每天的小结",
        ]);
      },
    );

    await chapter("stays in the chat while its buttons open lists of their own", async () => {
      const digest = (await li.phone.last()).message_id;

      const waiting = await li.press("等你看 1");
      const asked = await li.press("问了人 1");

      expect(waiting.text).toContain("小王");
      expect(asked.text).toContain("陈姐");
      expect(waiting.messages[0]!.message_id).toBeGreaterThan(digest);
    });

    await chapter("does not come while nothing is new", async () => {
      await until("2026-12-02", "20:00");

      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("comes again once something is new: who has not moved for a week", async () => {
      for (let day = 3; day <= 9; day += 1) await until(`2026-12-0${day}`, "19:31");

      const digest = await li.heard();

      expect(digest.messages).toHaveLength(1);
      expect(digest.text).toContain("2人一个星期没动了");
      expect(digest.buttons).toContain("没动 2");
    });

    await chapter(
      "comes at another hour if chosen, once a day also on the day of the change",
      async () => {
        await place.learner(5010, "小林");
        await until("2026-12-10", "19:31");
        expect((await li.heard()).messages).toHaveLength(1);
        await place.learner(5011, "小梁");
        const chosen = await choose("07:00");
        await until("2026-12-11", "06:59");
        const early = await li.heard();
        await until("2026-12-11", "07:01");
        const morning = await li.heard();
        await place.learner(5012, "小罗");
        await choose("12:30");
        await until("2026-12-11", "12:31");

        expect(chosen.buttons).toEqual(["▸ 07:00", "12:30", "19:30", "不要", "← 返回"]);
        expect(early.messages).toEqual([]);
        expect(morning.text).toContain("新来");
        expect((await li.heard()).messages.map(({ text }) => text ?? "").join()).not.toContain(
          "今天学员的情况",
        );
      },
    );

    await chapter("waits for the next day when the hour was slept through", async () => {
      await place.village.bot.stop();
      place.village.sleepUntil("2026-12-12T15:00:00Z");
      await place.village.bot.restart();
      await place.village.quiet();
      const night = await li.heard();
      await until("2026-12-13", "12:31");

      expect(night.messages).toEqual([]);
      expect((await li.heard()).text).toContain("今天学员的情况");
    });

    await chapter("does not come when it is not wanted", async () => {
      const off = await choose("不要");
      await place.learner(5013, "小郭");
      await until("2026-12-15", "20:00");

      expect(off.text).toContain("不发小结");
      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("does not come while the mentor is away or rests", async () => {
      await choose("19:30");
      await li.say("/mentees");
      await li.pressAll("我要离开一阵", "我走，哪天回来还不知道");
      await until("2026-12-16", "20:00");
      expect((await li.heard()).messages).toEqual([]);

      await li.forge(1, "mentor:back");
      await li.say("/pause");
      await li.press(/回来/);
      await place.learner(5014, "小宋");
      await until("2026-12-17", "20:00");
      await li.heard();
      await until("2026-12-18", "20:00");

      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("ends with the mentor's work", async () => {
      await li.forge(1, "mentor:stop-yes");
      await until("2026-12-20", "20:00");

      expect(place.village.rows("select 1 from work where kind = 'digest'")).toEqual([]);
    });
  });
});
