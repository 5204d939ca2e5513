/** A broadcast from the first word to the report: two villages, two languages, pictures, one a week, mute. */
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
/** Six of each village; the last of each reads English. */
const upper: Villager[] = [];
const lower: Villager[] = [];

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  await zhou.start();
  for (const [name, people, firstId] of [
    ["上溪村", upper, 5_001],
    ["下溪村", lower, 5_101],
  ] as const) {
    for (let index = 0; index < 6; index += 1) {
      const isEnglish = index === 5;
      const person = village.person(firstId + index, `人${index}`, isEnglish ? "en" : "zh-hans");
      await joinUp(person, { village: name, ...(isEnglish ? { tongue: "en" } : {}) });
      people.push(person);
    }
  }
}, 60_000);

afterAll(() => village.close());

const everyone = () => [...upper, ...lower];

/** What each of them heard since they last looked. */
async function heardBy(people: readonly Villager[]): Promise<string[]> {
  const heard: string[] = [];
  for (const person of people) heard.push((await person.heard()).text);
  return heard;
}

const labels = (message: Message | undefined) =>
  message === undefined ? [] : buttonsOf(message).map(({ text }) => text);

const states = () =>
  village
    .rows<{ state: string }>("select state from broadcast order by created_at")
    .map(({ state }) => state);

it("an officer tells everybody, once a week, in words, pictures and files", async () => {
  await chapter("a broadcast", async () => {
    let sent: Heard;

    await chapter("begins with what the officer sends, shown as people will see it", async () => {
      const asked = await zhou.say("/broadcast");
      const page = await zhou.say("县里星期五下午两点办电商培训，地点在老学校。");

      expect(asked.text).toContain("要告诉大家什么");
      expect(page.text).toMatch(/大家会这样看到：\n\n县里星期五/);
      expect(page.text).toContain("每个人\n\n一共12人。");
      expect(page.text).toContain("只写了一份（中文）");
      expect(labels(page.messages.at(-2))).toEqual(["这类消息不要了"]);
      expect(page.buttons).toContain("加一份英文");
    });

    await chapter("can say it in the other language too", async () => {
      await zhou.press("加一份英文");
      const page = await zhou.say("Training on Friday at two in the old school.");

      expect(page.text).toContain("看英文的人，看到的是这样：\n\nTraining on Friday");
      expect(page.text).toContain("中文、英文都写了");
      expect(page.buttons).not.toContain("加一份英文");
    });

    await chapter("goes to whom the officer ticks, and says how many that is", async () => {
      const whom = await zhou.press("发给谁");
      await zhou.press("哪个村");
      const ticked = await zhou.press("上溪村");
      const unticked = await zhou.press("✓ 上溪村");
      const written = await zhou.say("下溪");
      await zhou.press("下溪村");
      const page = await zhou.press("← 回到这条消息");

      expect(whom.text).toContain("现在选的是：\n\n每个人");
      expect(ticked.text).toContain("村子：上溪村");
      expect(unticked.text).toContain("每个人");
      expect(written.buttons).toContain("下溪村");
      expect(page.text).toContain("村子：下溪村\n\n一共6人。");
    });

    await chapter("is for each condition, and for all of them together", async () => {
      await zhou.press("发给谁");
      await zhou.press("看哪种语言");
      await zhou.press("English");
      await zhou.press("← 返回");
      await zhou.press("学到哪里");
      await zhou.press("准备");
      await zhou.press("← 返回");
      await zhou.press("什么时候来的");
      await zhou.press("这7天来的");
      const page = await zhou.press("← 回到这条消息");

      expect(page.text).toContain("村子：下溪村\n学到：准备\n说：English\n2026年11月24日以后来的");
      expect(page.text).toContain("一共1人。");

      await zhou.press("发给谁");
      await zhou.press("店多大");
      await zhou.press("一天1到5单");
      const nobody = await zhou.press("← 回到这条消息");
      expect(nobody.text).toContain("这样选，一个人也没有");

      await zhou.press("发给谁");
      const all = await zhou.press("还是发给每个人");
      expect(all.text).toContain("每个人");
      expect((await zhou.press("← 回到这条消息")).text).toContain("一共12人。");
    });

    await chapter("waits as a draft until the officer comes back to it", async () => {
      await village.later({ days: 1 });
      const back = await zhou.say("/broadcast");
      const page = await zhou.press("接着弄");

      expect(back.text).toContain("有一条还没发出去：“县里星期五");
      expect(page.text).toContain("Training on Friday");
      await heardBy(everyone());
    });

    await chapter("goes first to the officer alone, when wished", async () => {
      const tried = await zhou.press("先只发给我");

      expect(tried.text).toContain("县里星期五");
      expect(await heardBy(everyone())).toEqual(everyone().map(() => ""));
    });

    await chapter(
      "reaches each in their language, with a way to have no more of them",
      async () => {
        sent = await zhou.press("现在就发");
        const chinese = await upper[0]!.heard();
        const english = await lower[5]!.heard();

        expect(chinese.text).toBe("县里星期五下午两点办电商培训，地点在老学校。\n\n——协会");
        expect(chinese.buttons).toEqual(["这类消息不要了"]);
        expect(english.text).toBe(
          "Training on Friday at two in the old school.\n\n— The association",
        );
        expect(english.buttons).toEqual(["No more news like this"]);
      },
    );

    await chapter("ends with a report to the officer", () => {
      expect(sent.text).toContain("📣 发完了。\n\n■■■■■■■■■■\n12 / 12");
      expect(sent.text).toContain("”发完了：\n\n12人里，12人收到了。");
      expect(states()).toEqual(["done"]);
      expect(village.rows("select act, actor from audit order by id")).toEqual([
        { act: "broadcast-sent", actor: "telegram:9001" },
      ]);
    });

    await chapter("comes at most once a week", async () => {
      await zhou.say("/broadcast");
      const page = await zhou.say("另外：明天停电。");
      const report = await zhou.press("现在就发");

      expect(page.text).toContain("一共12人，这周都收到过一条");
      expect(report.text).toContain("另外12人这次没发给他们：\n12人这7天里收到过一条。");
      expect((await heardBy(everyone())).join("")).not.toContain("停电");
      expect((await zhou.press("以前发的")).buttons.slice(0, 2)).toEqual([
        "12月2日 · 另外：明天停电。",
        expect.stringMatching(/^12月2日 · 县里星期五/),
      ]);
      expect((await zhou.press(/另外/)).text).toContain("“另外：明天停电。”发完了");
    });

    await chapter(
      "comes in spite of that when it is a safety alert, which says so and is asked once",
      async () => {
        await zhou.say("/broadcast");
        await zhou.say("骗子冒充平台客服要验证码，谁要都别给。");
        const asked = await zhou.press("改成安全提醒");
        const page = await zhou.press("是，有危险");
        const twice = await zhou.forge(asked.messages.at(-1)!.message_id, "bc:kind:ask");
        const sent = await zhou.press("现在就发");
        const chat = await zhou.phone.messages();
        const heard = await lower[0]!.heard();
        const english = await lower[5]!.heard();

        expect(asked.text).toContain("只在大家的钱或者命有危险的时候用");
        const question = /只在大家的钱或者命有危险的时候用/;
        expect(twice.text + sent.text).not.toMatch(question);
        expect(sent.buttons).not.toContain("是，有危险");
        expect(chat.filter(({ text = "" }) => question.test(text))).toHaveLength(1);
        expect(page.text).toContain("12人这周收到过一条，或者说过不想收：安全提醒照样发给他们");
        expect(heard.text).toMatch(/⚠️ 协会的安全提醒，请看完。\n\n骗子冒充/);
        expect(heard.buttons).toEqual([]);
        expect(english.text).toContain("⚠️ Safety alert from the association.");
        await heardBy(everyone());
      },
    );

    await chapter("is nothing for learners: not by command, not by a forged button", async () => {
      const [first] = village.rows<{ id: string }>("select id from broadcast limit 1");
      const before = village.rows("select id, state from broadcast");

      expect((await upper[0]!.say("/broadcast")).text).toBe("这个只有协会的人能用。");
      for (const data of [
        "bc:throw",
        `bc:again:${first!.id}`,
        `bc:yes:${first!.id}`,
        "bc:list:0",
      ]) {
        await upper[0]!.forge(1, data);
        expect((await upper[0]!.phone.answer()).text).toBe("这个只有协会的人能用。");
      }
      expect(village.rows("select id, state from broadcast")).toEqual(before);
    });
  });

  await chapter("pictures and files of a broadcast", async () => {
    await village.later({ days: 9 });
    await heardBy(everyone());
    await zhou.heard();

    await chapter("come as an album behind one button, all together", async () => {
      await zhou.say("/broadcast");
      await zhou.phone.sendPhoto({ album: "a1", caption: "新包装的三种样子" });
      await zhou.phone.sendPhoto({ album: "a1" });
      await zhou.phone.sendPhoto({ album: "a1" });
      await village.quiet();
      await village.later({ seconds: 2 });
      const page = await zhou.heard();
      await zhou.press("现在就发");
      const got = await upper[1]!.heard();
      const opened = await upper[1]!.press(/看这3张照片/);

      expect(page.text.match(/大家会这样看到/g)).toHaveLength(1);
      expect(got.text).toBe("新包装的三种样子\n\n——协会");
      expect(got.messages.some((message) => "photo" in message)).toBe(false);
      expect(got.buttons[0]).toMatch(/^看这3张照片，\d+ KB$/);
      expect(opened.messages.filter((message) => "photo" in message)).toHaveLength(3);
    });

    await chapter("come as a video behind a button that says how big it is", async () => {
      await village.later({ days: 8 });
      await zhou.say("/broadcast");
      await zhou.phone.sendVideo({ bytes: new Uint8Array(2_400_000), caption: "怎么包鸡蛋" });
      await village.quiet();
      await zhou.press("现在就发");
      const got = await upper[2]!.heard();
      const opened = await upper[2]!.press("▶ 视频，2.4 MB");
      const english = await lower[5]!.heard();

      expect(got.text).toContain("怎么包鸡蛋");
      expect(got.messages.some((message) => "video" in message)).toBe(false);
      expect(opened.messages.map((message) => "video" in message)).toEqual([true]);
      expect(english.buttons).toEqual(["▶ Video, 2.4 MB", "No more news like this"]);
    });

    await chapter("come at once when it is one photo, a file or a voice note", async () => {
      await village.later({ days: 8 });
      await zhou.say("/broadcast");
      const page = await zhou.photo("样品到了");
      await zhou.press("现在就发");
      const got = await upper[3]!.heard();

      expect(page.messages.some((message) => "photo" in message)).toBe(true);
      expect(got.messages.at(-1)).toMatchObject({
        caption: "样品到了\n\n——协会",
        photo: expect.any(Array),
      });
      expect(got.buttons).toEqual(["这类消息不要了"]);
    });

    await chapter(
      "are refused in words when they cannot be passed on, and nothing is lost",
      async () => {
        await zhou.heard();
        await zhou.say("/broadcast");
        const sticker = await zhou.sticker();
        const long = await zhou.say("长".repeat(4_050));
        const caption = await zhou.photo("长".repeat(1_000));
        const cut = await zhou.say("长".repeat(4_500));
        await zhou.press("算了");
        await zhou.say("/broadcast");
        const page = await zhou.say("短的");

        expect(sticker.text).toContain("这个我没法发给大家");
        expect(long.text).toContain("长了150个字");
        expect(caption.text).toContain("最多写850个字，这里多了150个");
        expect(cut.text.match(/长了/g)).toHaveLength(1);
        expect(page.text).toContain("大家会这样看到：\n\n短的");
        await zhou.press("扔掉");
      },
    );
  });

  await chapter("the first line", async () => {
    await chapter(
      "is pointed out when it shows a sum to whoever stands near a locked phone",
      async () => {
        await zhou.say("/broadcast");
        const shown = await zhou.say("每户补贴300元\n星期一来领");
        await zhou.press("改内容");
        const hidden = await zhou.say("星期一来领补贴\n每户300元");

        expect(shown.text).toContain("第一行写着“300元”");
        expect(hidden.text).not.toContain("第一行");
        expect((await zhou.press("扔掉")).text).toContain("扔掉了");
      },
    );
  });
});
