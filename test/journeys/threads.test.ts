/**
 * Talks: while a person talks with a learner the bot is silent in it, and everything else goes on. A
 * talk is taken, passed on and ended; of two who act at the same moment one is the first.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let qian: Villager;
let li: Villager;
let chen: Villager;
let wang: Villager;
let mei: Villager;

beforeAll(async () => {
  village = await openVillage({
    knowledge: await writeAskingKnowledge(),
    env: { ADMIN_IDS: "9001,9002" },
  });
  zhou = village.person(9_001, "周会长");
  qian = village.person(9_002, "钱会计");
  li = village.person(5_001, "李师傅");
  chen = village.person(5_002, "陈姐");
  wang = village.person(5_003, "小王");
  await zhou.start();
  await qian.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  await joinUp(wang, { village: "上溪村", placement: "goods" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await Promise.all([chen, wang].map((learner) => learner.heard()));
});

afterAll(() => village.close());

const lastId = ({ messages }: Heard) => messages.at(-1)!.message_id;
const talks = () =>
  village.rows<{ state: string; keeper_name: string; ended_by: string | null }>(
    "select state, keeper_name, ended_by from thread order by created_at",
  );
const openTalks = () => talks().filter(({ state }) => state !== "closed");

/** Asks what nothing answers, and sends it to the mentor. */
async function ask(learner: Villager, text = "呱唧呱唧？"): Promise<Heard> {
  await learner.say(text);
  await learner.press("问李师傅");
  return li.heard();
}

async function endBy(person: Villager, ...others: Villager[]): Promise<Heard> {
  const ended = await person.press("说完了");
  for (const other of others) await other.heard();
  return ended;
}

it("a learner and those who help talk with each other until they are gone", async () => {
  await chapter("a talk", async () => {
    await chapter(
      "begins when somebody takes the question; the learner hears who and until when",
      async () => {
        await ask(wang);
        // A goal is asked for, and the talk comes first.
        village.change(
          "insert into waiting (telegram_id, kind, data, created_at) values (5003, 'goal', '', '2026-12-01T00:00:00.000Z')",
        );
        const taken = await li.press("我来接");
        const told = await wang.heard();

        expect(taken.text).toContain("现在是你在跟小王说话");
        expect(taken.buttons).toEqual(["写过去", "交给别人", "说完了"]);
        expect(told.text).toBe(
          "现在是李师傅跟你说话，一般到晚上九点半。你写的都转过去，我不插话。学的东西和按钮照常用。",
        );
        expect(told.buttons).toEqual(["问机器人", "说完了"]);
        expect((await li.say("/questions")).text).toBe("没有等人回答的问题。");
      },
    );

    await chapter(
      "carries words, voice and pictures, and the bot is silent but for one small note",
      async () => {
        const noted = await wang.say("鸡蛋怎么打包？");
        const heard = await li.heard();
        const silent = [await wang.voice(), await wang.photo("这样行吗"), await wang.say("👍")];
        const copies = await li.heard();

        expect(noted.text).toBe("转给李师傅了，接下来写的也会转过去。想问我，点“问机器人”。");
        expect(heard.text).toBe("小王：\n\n鸡蛋怎么打包？");
        expect(silent.flatMap(({ messages }) => messages)).toEqual([]);
        expect(copies.messages.filter(({ voice }) => voice !== undefined)).toHaveLength(1);
        expect(copies.messages.filter(({ photo }) => photo !== undefined)).toHaveLength(1);
        expect(copies.text).toContain("👍");
        expect(JSON.stringify(copies.messages)).not.toMatch(/forward_origin|\b5003\b/);
      },
    );

    await chapter("carries the answers back: by a reply, or after a button", async () => {
      const asked = await wang.say("还有，用什么箱子？");
      const replied = await li.say("用五层的。", lastId(await li.heard()));
      const back = await wang.heard();
      const how = await li.press("写过去");
      await li.voice();
      const voice = await wang.heard();

      expect(asked.messages).toEqual([]);
      expect(replied.text).toBe("转给小王了。");
      expect(back.text).toBe("李师傅：\n\n用五层的。");
      expect(back.buttons).toEqual(["问机器人", "说完了"]);
      expect(how.text).toContain("我转给小王");
      expect(voice.messages.at(-1)).toHaveProperty("voice");
    });

    await chapter(
      "carries what either types without a reply; a goal that was asked before waits no more",
      async () => {
        const plain = await li.say("箱子底下垫一层纸。");
        const heard = await wang.heard();
        await li.press("问机器人");
        const own = await li.say("鸡蛋怎么打包？");

        expect(plain.text).toBe("转给小王了。");
        expect(plain.buttons).toEqual(["问机器人", "说完了", "↩ 发错人了，收回"]);
        expect(heard.text).toBe("李师傅：\n\n箱子底下垫一层纸。");
        expect(own.text).toContain("用蛋托");
        expect((await wang.heard()).messages).toEqual([]);
        // The words of a button that is none of the talk's are said to the other one.
        expect(own.buttons).toContain("明白了");
        await li.say("明白了");
        expect((await wang.heard()).text).toBe("李师傅：\n\n明白了");
        await li.say("/language");
        await li.say("English");
        expect((await wang.heard()).text).toBe("李师傅：\n\nEnglish");
      },
    );

    await chapter("passes on no number: contacts, places and stickers stay here", async () => {
      const kept = [await wang.contact(), await wang.location(), await wang.sticker()];

      expect(kept.every(({ text }) => text.includes("这一条没有转过去"))).toBe(true);
      expect(kept[2]!.buttons).toEqual(["问机器人", "说完了"]);
      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("leaves commands, buttons and the cash book as they are", async () => {
      const help = await wang.say("/help");
      const cash = await wang.say("+45 鸡蛋两筐");
      const asked = await wang.press(/提问/);
      const answer = await wang.say("鸡蛋怎么打包？");
      const unsent = await li.heard();
      const next = await wang.say("果酱呢？");
      const more = await wang.say("那箱子呢？");

      expect(help.text).toContain("我教大家在网上卖东西");
      expect(cash.text).toContain("45");
      expect(asked.text).not.toBe("");
      expect(answer.text).toContain("用蛋托");
      expect(unsent.messages).toEqual([]);
      // Below an answer of the bot's it is seen once more where words go.
      expect(next.text).toContain("转给李师傅了，接下来写的也会转过去。");
      expect(more.messages).toEqual([]);
      expect((await li.heard()).text).toContain("果酱呢？");
    });

    await chapter("leaves danger to the bot, and does not pass it on", async () => {
      const danger = await wang.say("我把验证码给了骗子");

      const pictured = await wang.photo("我把验证码给了骗子");

      expect(danger.text).toContain("马上打给银行");
      expect(danger.text).toContain("这句没有转给跟你说话的人。");
      expect(pictured.text).toContain("马上打给银行");
      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("ends at a tap, both are told, and the bot answers again", async () => {
      const ended = await wang.press("说完了");
      const told = await li.heard();
      const late = await li.say("还在吗？", lastId(told));
      const answer = await wang.say("鸡蛋怎么打包？");

      expect(ended.text).toBe("跟李师傅的话先说到这里，我接着答你。");
      expect(told.text).toBe("小王说完了。");
      expect(late.text).not.toContain("转给");
      expect(answer.text).toContain("用蛋托");
      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter("passes nothing on once it is over, and may begin again", async () => {
      const [thread] = village.rows<{ id: string }>("select id from thread");
      await li.forge(1, `thread:write:${thread!.id}`);
      const again = await li.press("再说几句");
      const told = await wang.heard();
      await wang.say("谢谢师傅");

      expect(again.text).toContain("现在是你在跟小王说话");
      expect(told.text).toContain("现在是李师傅跟你说话");
      expect((await li.heard()).text).toBe("小王：\n\n谢谢师傅");
      await endBy(wang, li);
    });
  });

  await chapter("an answer", async () => {
    await chapter(
      "that is simply typed after the question was taken is confirmed once",
      async () => {
        await ask(chen, "吱吱嘎嘎？");
        await li.press("我来接");
        const typed = await li.say("上点油。");
        const heard = await chen.heard();
        await endBy(li, chen);

        expect(typed.text).toBe("转给陈姐了。");
        expect(typed.buttons).toEqual(["留下这个答案", "问机器人", "说完了", "↩ 发错人了，收回"]);
        expect(heard.text).toContain("李师傅：\n\n上点油。");
      },
    );

    await chapter(
      "that is typed below the question, without a reply, goes after one tap",
      async () => {
        await ask(chen, "滴滴答答？");
        const asked = await li.say("垫块抹布");
        const passed = await li.press("发给陈姐");
        const heard = await chen.heard();
        await ask(chen, "窸窸窣窣？");
        await li.say("垫块抹布");
        const forBot = await li.press("不是，我问你");
        const nothing = await chen.heard();

        expect(asked.text).toBe("这句是回陈姐的吗？“垫块抹布”");
        expect(passed.text).toBe("转给陈姐了。");
        expect(heard.text).toContain("你问的“滴滴答答？”，李师傅回了：\n\n垫块抹布");
        expect(forBot.text).toContain("没有核对过的答案");
        expect(nothing.messages).toEqual([]);
        await li.say("擦一擦就好", lastId(await li.say("/questions")));
        await chen.heard();
      },
    );

    await chapter("begins no talk: both are asked, and one tap of the learner does", async () => {
      await ask(chen, "叮叮当当？");
      await li.say("/questions");
      const how = await li.press("我来回答");
      const passed = await li.say("用棉布。");
      const answer = await chen.heard();
      const toBot = await chen.say("鸡蛋怎么打包？");
      const notPassed = await li.heard();
      const begun = await chen.press("跟李师傅说几句");
      const told = await li.heard();
      const twice = await chen.press("跟李师傅说几句");
      await chen.say("棉布哪里有？");
      const heard = await li.heard();
      await endBy(chen, li);

      expect(how.text).toContain("我转给陈姐");
      expect(passed.text).toBe("转给陈姐了。");
      expect(passed.buttons).toEqual(["现在跟陈姐说几句", "留下这个答案", "↩ 发错人了，收回"]);
      expect(answer.text).toBe(
        "你问的“叮叮当当？”，李师傅回了：\n\n用棉布。\n\n要不要现在跟李师傅说几句？",
      );
      expect(answer.buttons).toEqual(["跟李师傅说几句"]);
      expect(toBot.text).toContain("用蛋托");
      expect(notPassed.messages).toEqual([]);
      expect(begun.text).toContain("现在是李师傅跟你说话");
      expect(told.text).toBe("陈姐想现在跟你说几句，问的是“叮叮当当？”。你写的会转过去。");
      expect(twice.text).toContain("你正在跟李师傅说话");
      expect(heard.text).toBe("陈姐：\n\n棉布哪里有？");
    });

    await chapter("begins one at a tap of whoever gave it, and both are told", async () => {
      await ask(chen, "乒乒乓乓？");
      await li.say("/questions");
      await li.press("我来回答");
      await li.say("用木箱。");
      await chen.heard();
      const begun = await li.press("现在跟陈姐说几句");
      const told = await chen.heard();
      await endBy(li, chen);

      expect(begun.text).toBe("现在是你在跟陈姐说话，你写的会转过去。");
      expect(told.text).toContain("现在是李师傅跟你说话");
    });

    await chapter("is replied to: the reply goes to whoever gave it", async () => {
      await ask(chen, "稀里哗啦？");
      await li.say("/questions");
      await li.press("我来回答");
      await li.say("套两层。");
      const answer = await chen.heard();
      const sent = await chen.say("什么袋子？", lastId(answer));
      const heard = await li.heard();
      await endBy(chen, li);

      expect(sent.text).toContain("现在是李师傅跟你说话");
      expect(heard.text).toContain("陈姐：\n\n什么袋子？");
    });
  });

  await chapter("a job at hand", async () => {
    await chapter(
      "gets what it waits for when it was said last, the talk gets the rest",
      async () => {
        const hua = village.person(5_004, "小花");
        const task = await walkTo(
          hua,
          await joinUp(hua, { village: "上溪村", placement: "goods" }),
          /📷/,
        );
        await hua.say("咕噜咕噜？");
        await hua.press("想问问题");
        await hua.press("问李师傅");
        await li.press("我来接");
        await hua.heard();
        const toLi = await hua.photo();
        const copied = await li.heard();
        await hua.press(/下一件事/);
        const forJob = await hua.photo();
        const notCopied = await li.heard();
        await hua.say("李师傅你看到照片了吗");

        expect(task.text).toContain("📷");
        expect(toLi.text).toContain("转给李师傅了");
        expect(copied.messages.at(-1)).toHaveProperty("photo");
        expect(forJob.text).toContain("李师傅");
        expect(notCopied.messages).toEqual([]);
        expect((await li.heard()).text).toBe("小花：\n\n李师傅你看到照片了吗");
        await endBy(hua, li);
      },
    );
  });

  await chapter("a talk that nobody goes on with", async () => {
    await chapter(
      "ends after a day, in the morning rather than at night; a question without an answer waits again",
      async () => {
        await village.until("2026-12-02T14:00:00Z"); // 22:00 there
        await ask(chen, "嘀嗒嘀嗒？");
        await zhou.say("/questions");
        await li.say("/questions");
        await li.press("我来接");
        const told = await chen.heard();
        await village.later({ hours: 24, minutes: 1 });
        const night = await chen.heard();
        await village.until("2026-12-03T22:31:00Z");
        const morning = await chen.heard();
        const keeper = await li.heard();

        expect(told.text).toContain("一般早上六点半以后在");
        expect(night.messages).toEqual([]);
        expect(morning.text).toBe(
          "跟李师傅的话先说到这里，我接着答你。\n\n你的问题还在等人回，有回音就告诉你。",
        );
        expect(keeper.text).toBe("跟陈姐一天没人说话，先到这里。");
        expect((await li.say("/questions")).text).toContain("嘀嗒嘀嗒？");
      },
    );

    await chapter(
      "is over with the next word of the learner after a day, which the bot answers",
      async () => {
        await li.press("我来接");
        await chen.heard();
        await village.until("2026-12-04T23:00:00Z");
        await chen.heard();
        await li.heard();
        await li.say("/questions");
        await li.press("我来接");
        await chen.heard();
        await village.until("2026-12-05T14:00:00Z"); // 22:00: nobody is told at night
        village.change(
          "update thread set last_at = '2026-12-04T10:00:00.000Z' where state = 'open'",
        );
        const answer = await chen.say("鸡蛋怎么打包？");

        expect(answer.text).toContain("先说到这里");
        expect(answer.text).toContain("用蛋托");
        expect((await li.heard()).text).toContain("一天没人说话");
        expect(openTalks()).toEqual([]);
        await village.until("2026-12-06T02:00:00Z");
      },
    );
  });

  await chapter("a talk that is passed on", async () => {
    await chapter("goes to another mentor, and both are told who has it now", async () => {
      mei = village.person(5_006, "梅姐");
      await joinUp(mei, { village: "上溪村" });
      await appointMentor(zhou, mei, { village: "上溪村", name: "梅姐" });
      await li.say("/questions");
      await li.press("我来接");
      await chen.heard();
      const whom = await li.press("交给别人");
      const given = await li.press("梅姐");
      const asked = await mei.heard();
      const told = await chen.heard();
      await chen.say("梅姐在吗");
      const passed = await mei.heard();
      const late = await li.say("我再说一句", lastId(given));
      const plain = await mei.say("来了。");
      const unsent = await chen.heard();
      await mei.press("发给陈姐");
      const heard = await chen.heard();

      expect(plain.text).toBe("这句是给谁的？“来了。”");
      expect(unsent.messages).toEqual([]);
      expect(heard.text).toContain("梅姐：\n\n来了。");
      expect(whom.buttons).toEqual(["梅姐", "协会"]);
      expect(given.text).toBe("交给梅姐了，也告诉学员了。");
      expect(asked.text).toContain("李师傅把陈姐（上溪村）的事交给你。陈姐问的是：\n嘀嗒嘀嗒？");
      expect(told.text).toBe("李师傅把你的事交给梅姐了，一般明晚前回。你接着写的会转过去。");
      expect(passed.text).toBe("陈姐：\n\n梅姐在吗");
      expect(late.text).not.toContain("转给");
      await mei.say("在。", lastId(passed));
      expect((await chen.heard()).text).toContain("梅姐：\n\n在。");
      await endBy(chen, mei);
    });

    await chapter(
      "to the association is taken by one officer; the other hears who has it",
      async () => {
        await ask(wang, "哗啦哗啦？");
        await li.press("我来接");
        await wang.heard();
        await li.pressAll("交给别人", "协会");
        const told = await wang.heard();
        const [toZhou, toQian] = [await zhou.heard(), await qian.heard()];
        await wang.say("有人吗");
        await Promise.all([zhou.heard(), qian.heard()]);
        const taken = await zhou.press("我来接");
        const late = await qian.press("我来接");
        const begun = await wang.heard();

        expect(told.text).toContain("李师傅把你的事交给协会了");
        expect(toZhou.text).toContain("小王问的是：\n哗啦哗啦？");
        expect(toQian.text).toContain("小王问的是：\n哗啦哗啦？");
        expect(taken.text).toContain("现在是你在跟小王说话");
        expect(late.text).toBe("周会长接了，正在跟学员说话。");
        expect(begun.text).toContain("现在是周会长跟你说话");
        await endBy(wang, zhou);
      },
    );
  });

  await chapter("two at the same moment", async () => {
    await chapter("take one question: exactly one has it, the other is told who", async () => {
      await wang.say("我把验证码给了骗子");
      await wang.pressAll("告诉协会", "发过去");
      await Promise.all([zhou.heard(), qian.heard()]);

      await Promise.all([zhou.phone.press("我来接"), qian.phone.press("我来接")]);
      const heard = [await zhou.heard(), await qian.heard()].map(({ text }) => text);

      expect(openTalks()).toHaveLength(1);
      const has = heard.filter((text) => /现在是你在跟小王说话/.test(text));
      const told = heard.filter((text) => /接了，正在跟学员说话|协会的人已经接了/.test(text));
      expect([has.length, told.length]).toEqual([1, 1]);
      expect((await wang.heard()).text.match(/跟你说话/g)).toHaveLength(1);
      await endBy(wang);
    });

    for (let time = 1; time <= 5; time += 1) {
      await chapter(
        `a learner writes while the mentor ends it: passed on or answered, never both (${time})`,
        async () => {
          await ask(wang, "呼噜呼噜？");
          await li.press("我来接");
          await wang.heard();
          await wang.say("先说一句");
          await li.heard();

          await Promise.all([li.phone.press("说完了"), wang.phone.say("鸡蛋怎么打包？")]);
          const [byLi, byWang] = [await li.heard(), await wang.heard()];

          const isPassed = byLi.text.includes("鸡蛋怎么打包？");
          const isAnswered = byWang.text.includes("用蛋托");
          expect([isPassed, isAnswered].filter(Boolean)).toHaveLength(1);
          expect(byWang.text).toContain("先说到这里");
          expect(openTalks()).toEqual([]);
          await li.say("/questions");
          await li.press("我来回答");
          await li.say("好了。");
          await wang.heard();
        },
      );
    }
  });

  await chapter("whoever is gone", async () => {
    await chapter(
      "leaves no learner in silence: the talk of a mentor who stops goes on with the next",
      async () => {
        await ask(wang, "轰隆轰隆？");
        await li.press("我来接");
        await wang.heard();
        await mei.heard();
        await li.forge(1, "mentor:stop-yes");
        const told = await wang.heard();
        const came = await mei.heard();

        const passed = await wang.say("五层的箱子行不行？");

        expect(told.text).toContain("现在村里带你的师傅是梅姐");
        expect(told.text).toContain("李师傅把你的事交给梅姐了");
        expect(came.text).toContain("李师傅把3个学员交给你带。");
        expect(came.text).toContain("小王问的是：\n轰隆轰隆？");
        expect(passed.text).toContain("转给梅姐了");
        expect((await mei.heard()).text).toContain("五层的箱子行不行？");
        expect((await li.heard()).text).not.toContain("五层的箱子");
        await endBy(wang);
      },
    );

    await chapter(
      "is forgotten in the middle of a talk, without a trace, and the learner is told",
      async () => {
        const su = village.person(5_007, "苏独一");
        await joinUp(su, { village: "上溪村" });
        await appointMentor(zhou, su, { village: "上溪村", name: "苏独一" });
        const lin = village.person(5_008, "林无二");
        village.change(
          "update mentor set state = 'away' where member_id <> (select id from member where telegram_id = 5007)",
        );
        await joinUp(lin, { village: "上溪村" });
        await lin.say("哐当哐当？");
        await lin.press("问苏独一");
        await su.heard();
        await su.press("我来接");
        await lin.heard();
        await su.say("/forget");
        await su.press("全部删掉");
        const told = await lin.heard();
        const traces = village.everything();
        const answer = await lin.say("鸡蛋怎么打包？");
        await lin.say("/forget");
        await lin.press("全部删掉");

        expect(told.text).toBe(
          "跟你说话的人不在了，我接着答你。\n\n你的问题还在等人回，有回音就告诉你。",
        );
        expect(answer.text).toContain("用蛋托");
        expect(traces).not.toContain("苏独一");
        expect(village.everything()).not.toMatch(/林无二|哐当/);
      },
    );
  });

  await chapter("keeps nothing of what was said, in no table and no log line", () => {
    const traces = /还有，用什么箱子|谢谢师傅|看到照片了吗|先说一句/;
    expect(village.everything()).not.toMatch(traces);
    expect(JSON.stringify(village.bot.lines)).not.toMatch(traces);
  });
});
