/**
 * Questions for people: who gets them, the same one once for all who asked, and one answer for all of
 * them, which the bot then knows.
 */
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { pressOld } from "../support/people/old-button.ts";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { isBehindMore, openMore, readPrivacy } from "../support/people/menus.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  village = await openVillage({ knowledge: await writeAskingKnowledge() });
  zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  chen = village.person(5_002, "陈姐");
  wang = village.person(5_003, "小王");
  ann = village.person(5_004, "Ann", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  await joinUp(wang, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  for (const learner of [chen, wang]) await learner.heard();
});

afterAll(() => village.close());

const lastId = ({ messages }: Heard) => messages.at(-1)!.message_id;
const idWith = ({ messages }: Heard, part: string) =>
  messages.find(({ text }) => text?.includes(part))!.message_id;
const idOf = (person: Villager) =>
  village.rows<{ id: string }>("select id from member where telegram_id = ?", person.id)[0]!.id;
const lastQuestion = (person: Villager) =>
  village.rows<{ id: string }>(
    "select id from question where member_id = ? order by created_at desc limit 1",
    idOf(person),
  )[0]!.id;

/** What the first button under a message carries. */
const firstIn = (message: Message) =>
  (buttonsOf(message)[0] as { callback_data: string }).callback_data;

it("questions go to people, are answered once for all, and are known from then on", async () => {
  await chapter("a question that nothing answers", async () => {
    await chapter("names the mentor and the usual time, and goes there at one tap", async () => {
      const unknown = await chen.say("呱唧呱唧？");
      const sent = await chen.press("问李师傅");
      const asked = await li.heard();

      expect(unknown.text).toBe(
        "这个我没有核对过的答案，不能拿你的钱瞎猜。\n" +
          "可以问李师傅，一般明晚前回，会看到你的名字、村子和这句：“呱唧呱唧？”",
      );
      expect(unknown.buttons).toEqual(["问李师傅", "看看有哪些话题", "算了"]);
      expect(sent.text).toBe("发给李师傅了：“呱唧呱唧？”。一般明晚前回。后面的可以照样学。");
      expect(asked.text).toContain("陈姐（上溪村）问：\n呱唧呱唧？");
      expect(asked.buttons).toEqual(["我来回答", "我来接", "交给协会"]);
      expect((await zhou.heard()).messages).toEqual([]);
    });

    await chapter(
      "is answered by a reply, with the mentor's first name and no number",
      async () => {
        const waiting = await li.say("/questions");
        const passed = await li.say("去镇上问。", idWith(waiting, "呱唧"));
        const answer = await chen.heard();

        expect(passed.text).toBe("转给陈姐了。");
        expect(answer.text).toContain("你问的“呱唧呱唧？”，李师傅回了：\n\n去镇上问。");
        expect(answer.text + passed.text).not.toMatch(/500\d|@|t\.me/);
      },
    );

    await chapter("goes to the association where a village has no mentor", async () => {
      const unknown = await ann.say("frobnicate quux?");
      await ann.press("Ask the association");

      expect(unknown.text).toContain("The association can answer, usually by tomorrow evening.");
      expect(unknown.text).toContain("your village and this: “frobnicate quux?”");
      expect((await zhou.heard()).text).toContain("Ann（Stone Bridge）问：\nfrobnicate quux?");
      expect((await li.heard()).messages).toEqual([]);
    });

    await chapter(
      "that comes at night reaches the mentor in the morning, unless somebody answered by then",
      async () => {
        await village.until("2026-12-01T15:00:00Z"); // 23:00 there
        await chen.say("咕噜咕噜？");
        await chen.press("问李师傅");
        await wang.say("嘀嗒嘀嗒？");
        await wang.press("问李师傅");
        const night = await li.heard();
        const all = await zhou.say("/questions");
        await zhou.say("明早再说。", idWith(all, "嘀嗒"));
        await village.until("2026-12-01T22:31:00Z"); // 06:31
        const morning = await li.heard();

        expect(night.messages).toEqual([]);
        expect(morning.text).toContain("咕噜咕噜？");
        expect(morning.text).not.toContain("嘀嗒");
        expect(morning.messages).toHaveLength(1);
        await li.say("好。", lastId(morning));
      },
    );
  });

  await chapter("who sees it", async () => {
    await chapter("is said anew when it would be somebody else than was named", async () => {
      await chen.say("噼里啪啦？");
      await li.forge(1, "mentor:away-yes");
      await chen.heard();

      const again = await chen.press("问李师傅");
      await li.forge(1, "mentor:back");
      await chen.heard();

      expect(again.text).toBe("协会的人会看到你的名字、村子和这句：“噼里啪啦？”。发过去吗？");
      expect((await zhou.heard()).messages).toEqual([]);
      await chen.press("算了");
    });

    await chapter("is the association for a danger, and only if the learner wants", async () => {
      const danger = await chen.say("我把验证码给了骗子");
      const confirmed = await chen.press("告诉协会");
      const untold = [await li.heard(), await zhou.heard()];
      await chen.press("发过去");
      const asked = await zhou.heard();
      const waiting = await li.say("/questions");
      const stolen = await li.forge(1, `desk:answer:${lastQuestion(chen)}`);
      await zhou.say("马上去银行。", lastId(asked));
      const answer = await chen.heard();

      expect(danger.text).toContain("马上打给银行");
      expect(confirmed.text).toContain("协会的人会看到");
      expect(untold.flatMap(({ messages }) => messages)).toEqual([]);
      expect(asked.text).toContain("我把验证码给了骗子");
      expect(waiting.text).not.toContain("验证码");
      expect(stolen.text).toBe("");
      expect(answer.text).toMatch(/^周会长回你了：\n\n马上去银行。/);
    });

    await chapter(
      "is nobody else: a learner has no list, and forged buttons lead nowhere",
      async () => {
        await wang.say("哔哩哔哩？");
        await wang.press("问李师傅");
        await li.heard();
        const id = lastQuestion(wang);

        const list = await chen.say("/questions");
        for (const verb of ["answer", "take", "up"]) {
          expect((await chen.forge(1, `desk:${verb}:${id}`)).text).toBe("");
        }

        expect(list.text).toBe("这个只有师傅和协会的人能用。");
        expect(await isBehindMore(chen, "等人回答的问题")).toBe(false);
        expect(await isBehindMore(li, "等人回答的问题")).toBe(true);
        expect(village.rows("select keeper from question where id = ?", id)).toEqual([
          { keeper: null },
        ]);
      },
    );

    await chapter(
      "becomes the association when the mentor leaves it to them, and the learner is told",
      async () => {
        const list = await li.say("/questions");
        await li.forge(lastId(list), `desk:up:${lastQuestion(wang)}`);
        const told = await wang.heard();
        const asked = await zhou.heard();

        expect(told.text).toBe(
          "李师傅把你的问题交给协会了。协会的人会看到你的名字、村子和问题，一般明晚前回。",
        );
        expect(asked.text).toContain("小王（上溪村）问：\n哔哩哔哩？");
        expect((await li.say("/questions")).text).toBe("没有等人回答的问题。");
        await zhou.say("知道了。", lastId(asked));
      },
    );
  });

  await chapter("the same question of many", async () => {
    const asks: [Villager, string][] = [];

    await chapter(
      "stands once among the questions, with how many asked and the newest words",
      async () => {
        asks.push([chen, "活螃蟹能不能寄快递？"], [wang, "活螃蟹能寄快递吗"]);
        for (const [learner, text] of asks) {
          await learner.say(text);
          await learner.press("问李师傅");
        }
        await chen.say("唏哩呼噜？");
        await chen.press("问李师傅");
        await li.heard();

        const list = await openMore(li, "等人回答的问题");

        expect(list.text).toContain("这些在等：2个问题，2个人问的。");
        expect(list.text).toContain("2个人问：\n活螃蟹能寄快递吗\n\n今天问的。");
        expect(list.text).not.toContain("能不能寄快递");
        expect(list.text.indexOf("活螃蟹")).toBeLessThan(list.text.indexOf("唏哩"));
      },
    );

    await chapter(
      "that was not clear is there too, without a name, and the learner was told so",
      async () => {
        await chen.say("鸡蛋怎么打包？");
        const more = await chen.press("没看懂");
        const list = await li.say("/questions");
        const privacy = await readPrivacy(chen);

        expect(more.text).toContain("在中国打12315");
        expect(more.text).toContain("村里的师傅和协会能看到这句问话，看不到你的名字。");
        expect(list.text).toContain("有人问：\n鸡蛋怎么打包？");
        expect(privacy.text).toContain("看不到名字");
      },
    );

    await chapter(
      "is seen by an officer without the names that were told to the mentor only",
      async () => {
        const list = await zhou.say("/questions");

        expect(list.text).toContain("2个人问：\n活螃蟹能寄快递吗");
        expect(list.text).toContain("有人问：\n唏哩呼噜？");
        expect(list.text).not.toMatch(/陈姐|小王/);
      },
    );

    await chapter(
      "is answered once for all, each hears it once beside their own words",
      async () => {
        const list = await li.say("/questions");
        const id = idWith(list, "活螃蟹");
        const how = await li.forge(
          id,
          firstIn(list.messages.find((each) => each.message_id === id)!),
        );
        const passed = await li.say("活的快递不收，走大巴。");
        const heard = [await chen.heard(), await wang.heard()];

        expect(how.text).toContain("我转给问过的2个人");
        expect(passed.text).toBe("转给问过的2个人了。");
        expect(passed.buttons).toEqual(["留下这个答案", "↩ 发错人了，收回"]);
        expect(heard.map(({ text }) => text)).toEqual([
          "你问的“活螃蟹能不能寄快递？”，李师傅回了：\n\n活的快递不收，走大巴。",
          "你问的“活螃蟹能寄快递吗”，李师傅回了：\n\n活的快递不收，走大巴。",
        ]);
        expect(heard[0]!.buttons).toEqual(["跟李师傅说几句"]);
        expect(
          village.rows("select facts from audit where act = 'question-answered'").at(-1),
        ).toEqual({
          facts: '{"people":2}',
        });
      },
    );

    await chapter("is answered no second time: who is late hears who was first", async () => {
      const list = await zhou.say("/questions");
      const late = await zhou.say("不能寄。", idWith(list, "唏哩"));
      const answered = await chen.heard();
      const [row] = village.rows<{ id: string }>(
        "select id from question where text = '活螃蟹能寄快递吗'",
      );
      const again = await zhou.forge(1, `desk:answer:${row!.id}`);

      expect(list.text).not.toContain("活螃蟹");
      expect(late.text).toBe("转给问的人了。");
      expect(answered.text).toContain("周会长回了");
      expect(again.text).toBe("李师傅已经回过了。");
    });
  });

  await chapter("an answer that is kept", async () => {
    await chapter("gets its question worded by the mentor, who is thanked", async () => {
      const ask = await li.press("留下这个答案");
      const kept = await li.say("活螃蟹能寄快递吗？怎么送进城？");
      const twice = await pressOld(village, li, "留下这个答案");

      expect(ask.text).toContain("别写人名");
      expect(ask.text).toContain("有人这样问：“活螃蟹能寄快递吗”");
      expect(ask.buttons).toEqual(["就这样写", "算了"]);
      expect(kept.text).toContain("协会点了头");
      expect(twice.messages).toEqual([]);
      expect((await wang.say("活螃蟹能寄快递吗")).text).toContain("我没有核对过的答案");
    });

    await chapter(
      "waits for officers, who have it before them and publish it at one tap",
      async () => {
        const sent = await zhou.heard();
        await zhou.say("/association");
        const waits = await zhou.press(/^等着办的/);
        const list = await zhou.say("/questions");
        await zhou.press("留下的答案：1个等你看");
        const page = await zhou.press("活螃蟹能寄快递吗？怎么送进城？");
        const published = await zhou.press("可以，从现在起就说");

        expect(buttonsOf(list.messages[0]!).map(({ text }) => text)).toEqual([
          "留下的答案：1个等你看",
          "哪些答案最看不懂",
        ]);
        expect(waits.buttons).toContain("留下的答案：1个等你看");
        expect(sent.text).toBe(page.text);
        expect(sent.buttons).toEqual(page.buttons);
        expect(page.text).toBe(
          "活螃蟹能寄快递吗？怎么送进城？\n2个人问过。\n\n活的快递不收，走大巴。\n\n谁答的：师傅李师傅\n\n" +
            "用英文问的人不容易找到。点“改问题”，斜杠后面加上英文：… / …",
        );
        expect(page.buttons).toEqual([
          "可以，从现在起就说",
          "改问题",
          "改答案",
          "不要了",
          "← 返回",
        ]);
        expect(published.text).toBe("从现在起我会答这个：“活螃蟹能寄快递吗？怎么送进城？”");
      },
    );

    await chapter(
      "is said at once, in any of the words in which it was asked, with who said it and no source",
      async () => {
        const answer = await wang.say("活螃蟹能不能寄快递");
        const worded = await ann.say("活螃蟹怎么送进城？");

        expect(answer.text).toBe(
          "说的是：活螃蟹能寄快递吗？怎么送进城？\n\n活的快递不收，走大巴。\n\n这是带人的师傅李师傅说的，2026年12月。",
        );
        expect(answer.buttons).toEqual(["明白了", "没看懂", "问李师傅"]);
        expect(worded.text).toContain("活的快递不收");
      },
    );

    await chapter("is said to somebody who did not agree to be remembered as well", async () => {
      const shy = village.person(5_010, "Shy");
      await shy.start();
      await shy.pressAll("中文", "不用记，我只问问");

      expect((await shy.say("活螃蟹能寄快递吗")).text).toContain("走大巴");
    });

    await chapter(
      "takes two taps of the mentor and one of an officer, in any language",
      async () => {
        const lucy = village.person(5_012, "Lucy", "en");
        await joinUp(lucy, { tongue: "en", village: "上溪村" });
        await lucy.say("May I use the zibbo printer?");
        await lucy.press(/^Ask 李师傅$/);
        await li.say("能用，不要钱，上午去。", lastId(await li.heard()));
        await li.press("留下这个答案");
        await li.press("就这样写");
        await lucy.heard();
        await zhou.heard();
        await zhou.press("可以，从现在起就说");
        const foreign = await ann.say("may I use the zibbo printer");

        expect(foreign.text).toBe(
          "About: May I use the zibbo printer?\n\n李师傅, mentor, answered this in Chinese. I have it in no other language:\n\n" +
            "能用，不要钱，上午去。\n\nFrom: 李师傅, mentor; December 2026.",
        );
      },
    );

    await chapter("says in Chinese that an English answer is English", async () => {
      await chen.say("嘀里嘟噜的纸箱哪里有？");
      await chen.press("问李师傅");
      await li.say("At the mill. Buy ten, 12 yuan.", lastId(await li.heard()));
      await li.pressAll("留下这个答案", "就这样写");
      await chen.heard();
      await zhou.heard();
      await zhou.press("可以，从现在起就说");
      const foreign = await wang.say("嘀里嘟噜的纸箱哪里有");

      expect(foreign.text).toBe(
        "说的是：嘀里嘟噜的纸箱哪里有？\n\n这个只有英文的答案，是师傅李师傅写的：\n\nAt the mill. Buy ten, 12 yuan.\n\n" +
          "花钱之前，先小试一下，或者问问人。\n\n这是带人的师傅李师傅说的，2026年12月。",
      );
    });

    await chapter("is published by nobody who is no officer any more, or never was", async () => {
      await chen.say("呼噜呼噜？");
      await chen.press("问李师傅");
      await li.say("慢慢来。", lastId(await li.heard()));
      await li.pressAll("留下这个答案", "就这样写");
      await chen.heard();
      const [draft] = village.rows<{ id: string }>("select id from draft where state = 'waiting'");
      const page = await zhou.heard();
      await li.forge(1, `draft:publish:${draft!.id}`);
      await wang.forge(1, `draft:publish:${draft!.id}`);
      const states = village.rows("select state from draft where id = ?", draft!.id);
      await zhou.press("不要了");

      expect(page.text).toContain("呼噜呼噜？");
      expect(states).toEqual([{ state: "waiting" }]);
    });

    await chapter("survives a restart", async () => {
      await village.bot.restart();

      expect((await wang.say("活螃蟹能寄快递吗")).text).toContain("走大巴");
    });

    await chapter("stays behind what was checked, and behind danger", async () => {
      expect((await wang.say("鸡蛋怎么打包？")).text).toContain("依据：卖家的经验");
      expect((await wang.say("活螃蟹能寄快递吗，我把验证码给了骗子")).text).toContain("打给银行");
    });

    await chapter("loses the words of whoever is forgotten, and stays", async () => {
      const shy = village.person(5_011, "小林");
      await joinUp(shy, { village: "上溪村" });
      await shy.say("乒乓乒乓？");
      await shy.press("问李师傅");
      await li.say("先放着。", lastId(await li.heard()));
      await li.press("留下这个答案");
      await li.say("嘎吱嘎吱怎么弄？");
      await zhou.say("/questions");
      await zhou.pressAll("留下的答案：1个等你看", "嘎吱嘎吱怎么弄？", "可以，从现在起就说");
      const before = await wang.say("乒乓乒乓？");
      await shy.say("/forget");
      await shy.press("全部删掉");
      await wang.say("/next");
      village.change("delete from question where member_id = ? and text like '乒乓%'", idOf(wang));

      expect(before.text).toContain("先放着");
      expect(village.everything()).not.toMatch(/乒乓|小林/);
      expect((await wang.say("乒乓乒乓？")).text).not.toContain("先放着");
      expect((await wang.say("嘎吱嘎吱怎么弄")).text).toContain("先放着");
    });

    await chapter("is taken back with a tap, and said no more", async () => {
      await zhou.say("/questions");
      await zhou.pressAll("留下的答案", "✓ 活螃蟹能寄快递吗？怎么送进城？", "以后别说了");

      expect((await wang.say("活螃蟹能寄快递吗")).text).toContain("我没有核对过的答案");
    });

    await chapter("leaves a line in the audit list for each privileged act", () => {
      const acts = village.rows<{ act: string }>("select distinct act from audit order by act");

      expect(acts.map(({ act }) => act)).toEqual(
        expect.arrayContaining(["draft-published", "draft-thrown", "question-answered"]),
      );
      expect(JSON.stringify(village.rows("select * from audit"))).not.toMatch(/螃蟹|大巴/);
    });

    await chapter("is never in a log line", () => {
      expect(JSON.stringify(village.bot.lines)).not.toMatch(/螃蟹|大巴|乒乓/);
    });
  });

  await chapter("a draft's page", async () => {
    await chapter(
      "warns that an article answers it already, and of figures that the article does not have",
      async () => {
        await chen.say("鸡蛋怎么打包？");
        await chen.pressAll("没看懂", "问李师傅", "发过去");
        const asked = await li.heard();
        await li.say("用蛋托，300个要90元。", lastId(asked));
        await li.pressAll("留下这个答案", "就这样写");
        await zhou.say("/questions");
        await zhou.press("留下的答案：1个等你看");

        const page = await zhou.press("鸡蛋怎么打包？");

        expect(page.text).toContain("⚠️ 这个我已经会答：“鸡蛋打包”");
        expect(page.text).toContain("⚠️ “鸡蛋打包”里的数字不一样。只在这里有的：300, 90。");
      },
    );

    await chapter("lets an officer change question and answer, or throw it away", async () => {
      await zhou.press("改答案");
      const changed = await zhou.say("用蛋托。");
      await zhou.press("改问题");
      const worded = await zhou.say("鸭蛋怎么打包？");
      const thrown = await zhou.press("不要了");
      const late = await zhou.forge(lastId(worded), firstIn(worded.messages.at(-1)!));

      expect(changed.text).toContain("用蛋托。");
      expect(changed.text).not.toContain("300");
      expect(worded.text).toContain("鸭蛋怎么打包？");
      expect(thrown.text).toBe("拿掉了，我不说这个。");
      expect(late.text).toBe("这个已经有人定了。");
    });

    await chapter("is nothing for a mentor, and a learner's forged tap keeps nothing", async () => {
      // Decided already; of an answer that is only offered, whoever gave it may still say "keep it".
      const [row] = village.rows<{ id: string }>("select id from draft where state <> 'offered'");

      for (const verb of ["publish", "show", "keep", "list"]) {
        expect((await li.forge(1, `draft:${verb}:${row!.id}`)).text).toBe("");
        expect((await wang.forge(1, `draft:${verb}:${row!.id}`)).text).toBe("");
      }
    });
  });
});
