/** A mentor writes to a learner, and an answer comes back: by the bot, with first names only. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import type { Heard, Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let li: Villager;
let wang: Villager;
let chen: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  li = place.mentor;
  wang = await place.learner(5002, "小王");
  chen = await place.learner(5003, "陈姐");
});

afterAll(() => place.close());

const last = (heard: Heard) => heard.messages.at(-1)!.message_id;

async function write(name: RegExp): Promise<Heard> {
  await li.say("/mentees");
  await li.press(name);
  return li.press("捎句话");
}

it("a mentor and a learner write to each other until the mentor is forgotten", async () => {
  await chapter("a mentor's words", async () => {
    await chapter(
      "reach the learner with the mentor's first name, after it was said who gets them",
      async () => {
        const asked = await write(/小王/);
        const sent = await li.say("篮子拍得好，下回放只手在旁边。");
        const told = await wang.heard();

        expect(asked.text).toContain("小王会收到，上面写着你的名字");
        expect(sent.text).toBe("转给小王了。");
        expect(told.text).toBe("李师傅给你捎句话：\n\n篮子拍得好，下回放只手在旁边。");
        expect(told.buttons).toEqual(["回一句"]);
      },
    );

    await chapter(
      "come back by the button: typed, spoken or as a photo, each goes to the mentor",
      async () => {
        const asked = await wang.press("回一句");
        await wang.say("好的，我试试。");
        const first = await li.heard();
        await wang.press("回一句");
        await wang.voice();
        const second = await li.heard();

        expect(asked.text).toContain("李师傅会看到");
        expect(first.text).toBe("小王回你：\n\n好的，我试试。");
        expect(second.text).toContain("小王回你：");
        expect(second.messages.at(-1)).toHaveProperty("voice");
      },
    );

    await chapter("come back by replying to the message, and so do the mentor's", async () => {
      await write(/小王/);
      await li.voice();
      const told = await wang.heard();
      await wang.say("听到了。", last(told));
      const back = await li.heard();
      await li.say("那就好。", last(back));
      const again = await wang.heard();

      expect(told.messages.at(-1)).toHaveProperty("voice");
      expect(back.text).toContain("听到了。");
      expect(again.text).toContain("李师傅给你捎句话：\n\n那就好。");
    });

    await chapter("carry no number, no username and no place", async () => {
      await write(/小王/);
      const contact = await li.contact();
      const location = await li.location();
      const dropped = await wang.heard();
      const sent = await li.say("明天我去你家。");

      expect(contact.text).toContain("这个转不了");
      expect(location.text).toContain("这个转不了");
      expect(dropped.messages).toEqual([]);
      expect(sent.text).toBe("转给小王了。");
      const [told] = (await wang.heard()).messages;
      expect(told).not.toHaveProperty("contact");
      expect(JSON.stringify(told)).not.toMatch(/\b5001\b|13800000000|forward/);
    });

    await chapter(
      "are not sent when the mentor leaves it, or turns to something else",
      async () => {
        await wang.heard();
        await write(/小王/);
        await li.press("算了");
        await li.say("这句是问题？");
        await write(/小王/);
        await li.say("/progress");
        await li.say("这句也是？");

        expect((await wang.heard()).messages).toEqual([]);
      },
    );

    await chapter("about a danger reach the learner all the same", async () => {
      await write(/小王/);

      await li.say("验证码别给人，给了就是上当。");

      expect((await wang.heard()).text).toContain("给了就是上当");
    });

    await chapter("leave ids in the audit list, never a word", async () => {
      const rows = place.village.rows<{ act: string; subject: string; facts: string }>(
        "select act, subject, facts from audit where act = 'mentor-wrote'",
      );

      expect(rows.length).toBeGreaterThan(3);
      expect(rows[0]).toMatchObject({ subject: place.memberId(wang), facts: "{}" });
      expect(JSON.stringify(place.village.bot.lines)).not.toContain("篮子拍得好");
    });
  });

  await chapter("an answer", async () => {
    await chapter(
      "about a danger goes to the mentor, and the fixed words are said at once",
      async () => {
        await write(/小王/);
        await li.say("最近怎么样？");
        await wang.heard();
        await wang.press("回一句");

        const safe = await wang.say("我把验证码给了客服");

        expect((await li.heard()).text).toContain("我把验证码给了客服");
        expect(safe.text).toContain("马上打给银行");
      },
    );

    await chapter("does not swallow a line of the cash book", async () => {
      await write(/小王/);
      await li.say("在吗？");
      await wang.heard();
      await wang.press("回一句");

      const noted = await wang.say("+45 两篮鸡蛋");

      expect(noted.text).toContain("45");
      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("is nobody else's to give", async () => {
      const [letter] = place.village.rows<{ id: string }>("select id from mentor_letter limit 1");

      const forged = await chen.forge(1, `letter:answer:${letter!.id}`);

      expect(forged.text).toBe("");
      expect(place.village.rows("select 1 from waiting where telegram_id = 5003")).toEqual([]);
    });

    await chapter("is not passed on once somebody else is the mentor, and it says so", async () => {
      await write(/小王/);
      await li.say("还好吗？");
      const told = await wang.heard();
      await li.say("/mentees");
      await li.pressAll("我要离开一阵", "我走，哪天回来还不知道");
      await wang.heard();

      const answer = await wang.say("还好。", last(told));

      expect(answer.text).toContain("李师傅现在不带你了");
      expect((await li.heard()).messages).toEqual([]);
      await li.forge(1, "mentor:back");
      await li.heard();
    });

    await chapter("finds nobody once the mentor is forgotten", async () => {
      await write(/小王/);
      await li.say("再见。");
      const told = await wang.heard();
      await li.say("/forget");
      await li.press("全部删掉");

      const answer = await wang.say("再见。", last(told));

      expect(answer.text).toContain("这句话没有转出去");
    });
  });
});
