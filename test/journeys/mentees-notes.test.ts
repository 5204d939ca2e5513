/** A mentor's private notes: seen by who wrote them, handed to whom they are about, gone with either. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { readPrivacy } from "../support/people/menus.ts";
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
});

afterAll(() => place.close());

async function openNotes(name: RegExp) {
  await li.say("/mentees");
  await li.press(name);
  return li.press(/我的备注/);
}

async function exported(person: Villager): Promise<Record<string, unknown[]>> {
  const heard = await person.say("/export");
  const file = await person.download(heard.messages.at(-1)!);
  return JSON.parse(file.toString("utf8")) as Record<string, unknown[]>;
}

const notes = () => place.village.rows("select * from mentor_note");

describe("a private note", () => {
  it("is its writer's, handed to whom it is about, and gone with either", async () => {
    await chapter("is kept with its day, and counted on the learner's page", async () => {
      const empty = await openNotes(/小王/);
      const asked = await li.press("写一条");
      const kept = await li.say("眼睛不好，字要大");
      await li.press("← 返回");

      expect(empty.text).toContain("别的师傅看不到，只有你看得到");
      expect(empty.text).toContain("小王要是把自己的资料导出来");
      expect(asked.text).toContain("打字");
      expect(kept.text).toContain("12月1日：眼睛不好，字要大");
      expect((await li.phone.buttons()).join()).toContain("我的备注（1）");
    });

    await chapter("is about one learner only", async () => {
      expect((await openNotes(/陈姐/)).text).not.toContain("眼睛");
    });

    await chapter(
      "is in the file of whom it is about, without the mentor, and in the mentor's own",
      async () => {
        const about = await exported(wang);
        const own = await exported(li);
        const other = await exported(chen);

        expect(about["mentor_note_about_me"]).toEqual([
          { text: "眼睛不好，字要大", created_at: expect.any(String) },
        ]);
        expect(own["mentor_note"]).toMatchObject([{ text: "眼睛不好，字要大" }]);
        expect(other["mentor_note_about_me"]).toEqual([]);
      },
    );

    await chapter("is mentioned where it says what is kept", async () => {
      expect((await readPrivacy(wang)).text).toContain("师傅可以写备注");
    });

    await chapter("may be typed at once where there is none yet, and left by a tap", async () => {
      const empty = await openNotes(/陈姐/);
      const kept = await li.say("家里有老人要照顾");
      await li.press("✕ 家里有老人要照顾");
      await openNotes(/陈姐/);
      await li.press("← 返回");
      const asked = await li.say("家里有老人要照顾");

      expect(empty.text).toContain("想给陈姐写什么备注？打字就行");
      expect(kept.text).toContain("12月1日：家里有老人要照顾");
      expect(asked.text).not.toContain("你给陈姐写的备注");
      expect(notes()).toHaveLength(1);
    });

    await chapter("must be words", async () => {
      await openNotes(/小王/);
      await li.press("写一条");

      const refused = await li.photo();
      await li.say("第二条");

      expect(refused.text).toContain("打字");
      expect(notes()).toHaveLength(2);
    });

    await chapter("goes to nobody, also where it replies to a letter", async () => {
      await li.say("/mentees");
      await li.press(/陈姐/);
      await li.press("捎句话");
      await li.say("在吗？");
      await chen.heard();
      await chen.press("回一句");
      await chen.say("在的。");
      const letter = (await li.heard()).messages.at(-1)!.message_id;
      await openNotes(/陈姐/);
      await li.press("写一条");

      const kept = await li.say("说话很慢", letter);

      expect(kept.text).toContain("说话很慢");
      expect((await chen.heard()).messages).toEqual([]);
      await li.press("✕ 说话很慢");
    });

    await chapter("does not swallow a line of the cash book", async () => {
      await openNotes(/陈姐/);
      await li.press("写一条");

      expect((await li.say("+45 两篮鸡蛋")).text).toContain("45");
      expect(notes()).toHaveLength(2);
    });

    await chapter("is taken out by who wrote it, and by nobody else", async () => {
      const [note] = place.village.rows<{ id: string }>(
        "select id from mentor_note where text = '第二条'",
      );
      await wang.forge(1, `mentees:unnote:${note!.id}`);
      expect(notes()).toHaveLength(2);
      await openNotes(/小王/);

      const left = await li.press("✕ 第二条");

      expect(left.text).not.toContain("第二条");
      expect(notes()).toHaveLength(1);
    });

    await chapter("never reaches the audit list or the log", async () => {
      const told = JSON.stringify([
        place.village.rows("select * from audit"),
        place.village.bot.lines,
      ]);

      expect(told).toContain("mentor-noted");
      expect(told).not.toContain("眼睛");
    });

    await chapter(
      "goes when the learner is forgotten, also one that is being written",
      async () => {
        await openNotes(/小王/);
        await li.press("写一条");
        const id = place.memberId(wang);
        await wang.say("/forget");
        await wang.press("全部删掉");

        const late = await li.say("来晚了");

        expect(notes()).toEqual([]);
        expect(late.text).toContain("没有核对过的答案");
        expect(place.village.everything().split(id)).toHaveLength(2);
      },
    );

    await chapter("goes when its mentor stops", async () => {
      await openNotes(/陈姐/);
      await li.press("写一条");
      await li.say("嗓门大");
      expect(notes()).toHaveLength(1);

      await li.forge(1, "mentor:stop-yes");
      expect(notes()).toHaveLength(1);
      await place.village.later({ minutes: 11 });

      expect(notes()).toEqual([]);
      expect(place.village.rows("select 1 from work where kind = 'digest'")).toEqual([]);
    });
  });
});
