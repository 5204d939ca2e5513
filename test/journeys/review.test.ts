/** A mentor looks at what learners show: good, please change, skip, take back, delete what is private. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import { isBehindMore, openMore } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let wang: Villager;
let sun: Villager;
let again = false;
let good: { callback_data: string };

beforeAll(async () => {
  village = await openVillage({
    knowledge: await writePlaybook(lookingSteps),
    chance: () => again,
  });
  zhou = village.person(9_001, "周会长");
  li = village.person(5001, "李师傅");
  wang = village.person(5002, "小王");
  sun = village.person(5003, "Sun", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await appoint(zhou, "上溪村", "李师傅");
  await joinUp(wang, { village: "上溪村" });
  await joinUp(sun, { tongue: "en", village: "上溪村" });
  await li.heard();
});

afterAll(() => village.close());

const shownOf = (id: number) =>
  village.rows<{ state: string; file_id: string | null; text: string | null; revision: number }>(
    `select state, file_id, text, revision from shown join member on member.id = member_id
       where telegram_id = ? order by shown.created_at desc`,
    id,
  );
const audit = () => village.rows<{ act: string }>("select act from audit").map(({ act }) => act);

it("a mentor looks at what learners show until all of them are gone", async () => {
  await chapter("/review", async () => {
    await chapter("is for mentors", async () => {
      const page = await wang.say("/review");

      expect(page.text).toBe("这个只有师傅能用。");
      expect(await isBehindMore(wang, "👀 等我看的")).toBe(false);
    });

    await chapter("says so when nothing waits, and is a button of the menu", async () => {
      const page = await openMore(li, "👀 等我看的");

      expect(page.text).toContain("没有等你看的。\n\n今天还没看过。");
    });

    await chapter(
      "shows the oldest first, as it was sent, with who, what and since when",
      async () => {
        const told = await wang.photo("我家的核桃");
        await village.later({ hours: 2 });
        await sun.photo();
        const page = await li.say("/review");

        expect(told.text).toContain("李师傅会看的，你接着往下走就行。\n\n你排第1个。");
        expect(page.messages.at(-1)).toHaveProperty("photo");
        expect(page.text).toBe(
          [
            "小王给你看一张照片。\n第1步（共4步）：题目 shipping\n给包裹拍张照。",
            "“我家的核桃”",
            "等了2小时。\n后面还有1个。",
          ].join("\n\n"),
        );
        expect(page.buttons).toEqual(["👍 好", "请改改", "先跳过", "有隐私，删掉"]);
      },
    );
  });

  await chapter(
    "asked after by whoever showed it is not seen yet, or what was said of it",
    async () => {
      const zh = await wang.say("师傅看过我的照片了吗？");
      const en = await sun.say("has my mentor seen my photo?");

      expect(zh.text).toBe("李师傅还没看你的照片。你接着往下走，不用等。\n\n你排第1个。");
      expect(en.text).toContain("李师傅 has not looked yet at your photo.");
      expect(en.text).toContain("You are second in line.");
    },
  );

  await chapter("good", async () => {
    await chapter(
      "reaches the learner at once, names the act, and the next one comes",
      async () => {
        const [page] = (await li.phone.messages()).filter(({ photo }) => photo !== undefined);
        good = buttonsOf(page!)[0] as { callback_data: string };
        const next = await li.press("👍 好");
        const heard = await wang.heard();

        expect(heard.messages).toHaveLength(1);
        expect(heard.text).toBe("李师傅看了你的照片：好。\n\n这样包，路再远也不容易坏。");
        expect(heard.buttons).toEqual(["▶️ 下一件事"]);
        expect(next.text).toContain("告诉小王了：好。");
        expect(next.text).toContain("Sun给你看一张照片。");
        expect(shownOf(wang.id)[0]).toMatchObject({ state: "good" });
        expect(audit()).toContain("look-good");
      },
    );

    await chapter("of a double tap counts once", async () => {
      const [first] = (await li.phone.messages()).filter(({ photo }) => photo !== undefined);
      expect(first).toMatchObject({ caption: expect.stringMatching(/\n\n✓ 👍 好$/) as string });

      // The buttons went with the first tap; the second one was on its way.
      const second = await li.forge(first!.message_id, good.callback_data);

      expect(second.text).toBe("");
      expect((await li.phone.answer()).text).toBe("你已经说过了：好。");
      expect((await wang.heard()).text).toBe("");
      expect(village.rows("select 1 from look")).toHaveLength(1);
    });

    await chapter(
      "is taken back within five minutes: it waits again, and the learner's message is replaced",
      async () => {
        const undone = await li.press("↩ 收回（5分钟内）");
        const heard = await wang.heard();

        expect(undone.text).toContain("收回了，又在等你看。");
        expect(undone.text).toContain("小王给你看一张照片。");
        expect(heard.messages).toHaveLength(1);
        expect(heard.text).toBe("李师傅再看一遍你的照片，看完告诉你。后面的照样学。");
        expect((await wang.phone.messages()).map(({ text }) => text)).not.toContain(
          "李师傅看了你的照片：好。\n\n这样包，路再远也不容易坏。",
        );
        expect(shownOf(wang.id)[0]).toMatchObject({ state: "waiting" });
      },
    );

    await chapter("stands after five minutes", async () => {
      await li.press("👍 好");
      await wang.heard();
      await village.later({ minutes: 6 });

      const late = await li.press("↩ 收回（5分钟内）");

      expect(late.text).toContain("过了五分钟，收不回了。");
      expect((await wang.heard()).text).toBe("");
      expect(shownOf(wang.id)[0]).toMatchObject({ state: "good" });
    });
  });

  await chapter("please change", async () => {
    await chapter(
      "takes one of three reasons to the learner in one message, with three ways on",
      async () => {
        await li.say("/review");
        const why = await li.press("请改改");
        const next = await li.press("数对不上");
        const heard = await sun.heard();

        expect(why.buttons.slice(0, 3)).toEqual(["看不清、听不清", "数对不上", "还少一样"]);
        expect(heard.messages).toHaveLength(1);
        expect(heard.text).toBe(
          "李师傅 looked at your photo:\n“The numbers don't fit together. Please count them once more.”\n\nYou can go on; no need to wait.",
        );
        expect(heard.buttons).toEqual(["📷 New photo", "Ask about it", "Later"]);
        expect(next.text).toContain("没有等你看的。\n\n今天你看了2个。");
      },
    );

    await chapter("is shown among what was shown, and leads to showing it again", async () => {
      await sun.press(/How far/);
      const page = await sun.press("What I have shown");
      await sun.press("Show your parcel");
      const shown = await sun.photo();

      expect(page.text).toContain(
        "· Show your parcel\n李师傅 has looked already: please change.\n“The numbers don't fit together.",
      );
      expect(shown.text).toContain("You are first in line.");
      expect(shownOf(sun.id)[0]).toMatchObject({ state: "waiting", revision: 2 });
    });

    await chapter(
      "takes the mentor's own words as they are, and keeps them for next time",
      async () => {
        await li.say("/review");
        await li.press("请改改");
        const told = await li.say("看不出篮子多大。旁边放只手，再拍一张。");
        const heard = await sun.heard();
        const kept = await li.press("这句留着下回用");

        expect(told.text).toContain("告诉Sun要改哪里了。");
        expect(heard.text).toContain(
          "李师傅 looked at your photo:\n“看不出篮子多大。旁边放只手，再拍一张。”",
        );
        expect(kept.text).toContain("1. 看不出篮子多大。旁边放只手，再拍一张。");
        await sun.press("📷 New photo");
        await sun.photo();
        await li.say("/review");
        await li.press("请改改");
        await li.press(/^看不出篮子多大/);
        expect((await sun.heard()).text).toContain("“看不出篮子多大。旁边放只手，再拍一张。”");
      },
    );

    await chapter("later keeps the way back to it", async () => {
      const later = await sun.press("Later");
      const asked = await sun.say("what did the mentor say about my photo?");
      const good = await wang.say("我的照片看了没？");

      expect(asked.text).toContain("李师傅 has looked already: please change.");
      expect(asked.buttons[0]).toBe("📷 New photo");
      expect(good.text).toContain("李师傅已经看过了：好。");
      expect(later.text).toContain("it is under “What I have shown”");
    });
  });

  await chapter("own sentences", async () => {
    await chapter("are added, used and deleted, at most ten", async () => {
      await li.say("/review");
      await li.press("我的常用话");
      for (let number = 2; number <= 10; number += 1) {
        await li.press("加一句");
        await li.say(`第${number}句话`);
      }
      const full = await li.forge(1, "sentence:add");
      const [row] = village.rows<{ id: string }>("select id from own_sentence limit 1");
      await wang.forge(1, `sentence:drop:${row!.id}`);
      const before = village.rows("select 1 from own_sentence").length;
      const less = await li.press("删第10句");

      expect(full.text).toContain("已经有10句了");
      expect(before).toBe(10);
      expect(less.text).toContain("9句，最多10句");
      expect(less.buttons).toContain("加一句");
    });
  });

  await chapter("what is private", async () => {
    await chapter(
      "is deleted with a tap: from what is kept and from the mentor's chat; the learner hears what to cover",
      async () => {
        await sun.press("📷 New photo");
        await sun.photo("card 6222021234567890");
        await li.say("/review");

        const told = await li.press("有隐私，删掉");
        const heard = await sun.heard();

        expect(told.text).toContain("删掉了，告诉Sun要遮住什么了。");
        expect(heard.text).toContain(
          "I have deleted the photo here. Cover it, then take one more.",
        );
        expect(heard.buttons).toEqual(["📷 New photo", "Later"]);
        expect(shownOf(sun.id)[0]).toMatchObject({ state: "change", file_id: null, text: null });
        expect(village.everything()).not.toContain("6222021234567890");
        const left = await li.phone.messages();
        expect(left.some(({ caption }) => caption?.includes("6222021234567890"))).toBe(false);
        expect(audit()).toContain("look-private");
      },
    );

    await chapter("can be shown again", async () => {
      await sun.press("📷 New photo");
      await sun.photo();

      expect(shownOf(sun.id)[0]).toMatchObject({ state: "waiting" });
      expect((await li.say("/review")).text).toContain("Sun给你看一张照片。");
    });
  });

  await chapter("skip", async () => {
    await chapter("puts it to the end of the queue and tells nobody", async () => {
      await walkTo(wang, await wang.press("▶️ 下一件事"), /写下你的价/);
      const priced = await wang.say("20 9");
      await li.say("/review");

      const next = await li.press("先跳过");
      const fromStart = await li.say("/review");
      const around = await li.press("👍 好");

      expect(priced.text).toContain("你排第2个。");
      expect(next.text).toContain("小王给你看几个数。");
      expect(next.text).toContain("卖价：20\n货：9");
      expect(fromStart.text).toContain("小王给你看几个数。");
      expect(around.text).toContain("Sun给你看一张照片。");
      expect((await sun.heard()).text).toBe("");
    });

    await chapter("does not show the only one at once again", async () => {
      const alone = await li.press("先跳过");

      expect(alone.text).toContain("只有这一个在等，先留着。");
      expect((await li.say("/review")).text).toContain("Sun给你看一张照片。");
    });
  });

  await chapter("what a machine noticed", async () => {
    await chapter("stands beside it in plain words", async () => {
      await li.press("👍 好");
      await wang.heard();
      await walkTo(wang, await wang.press("▶️ 下一件事"), /把商品页/);
      const sent = await wang.say("www.不像.网址");
      const page = await li.say("/review");

      expect(sent.text).toContain("李师傅会看的");
      expect(page.text).toContain("小王给你看");
      expect(page.text).toContain("⚠ 不大像网址。");
    });
  });

  await chapter("something shown anew while it is looked at", async () => {
    await chapter("gets no verdict that was meant for the older one", async () => {
      await wang.pressAll(/学到哪里/, "我给看过的", /商品页/);
      await wang.say("https://m.tb.cn/h.new");

      const told = await li.press("👍 好");

      expect(told.text).toContain("小王刚才又发了新的。刚才那一下不算，新的在等。");
      expect(told.text).toContain("https://m.tb.cn/h.new");
      expect((await wang.heard()).text).toBe("");
      expect(shownOf(wang.id)[0]).toMatchObject({ state: "waiting", revision: 2 });
      await li.press("👍 好");
    });
  });

  await chapter("a second look", async () => {
    await chapter(
      "goes to another mentor, who does not know the first verdict; the learner hears nothing",
      async () => {
        again = true;
        const chen = village.person(5004, "陈姐");
        await joinUp(chen, { village: "上溪村" });
        await appoint(zhou, "上溪村", "陈姐");
        await walkTo(sun, await sun.press(/My next job/), /Write your price/, "en");
        await sun.say("20 90");
        await li.say("/review");
        await li.press("👍 好");
        again = false;
        await sun.heard();

        const page = await chen.say("/review");
        const done = await chen.press("我会请改改");
        await zhou.say("/villages");
        await zhou.press(/^上溪村/);
        const mentors = await zhou.press(/^师傅（/);

        expect(page.text).toContain("Sun给你看几个数。");
        expect(page.text).toContain("⚠ 数有点怪");
        expect(page.text).toContain("这个有人看过了。你觉得怎么样？");
        expect(page.text).not.toContain("好。");
        expect(done.text).toContain("没有等你看的。");
        expect((await sun.heard()).text).toBe("");
        expect(mentors.text).toContain("李师傅：别人又看了1个，其中1个看法不一样");
        expect((await li.say("/review")).text).toContain("没有等你看的。");
      },
    );
  });

  await chapter("rights", async () => {
    await chapter("are checked on every tap", async () => {
      await walkTo(sun, await sun.press(/My next job/), /Show your listing/, "en");
      await sun.say("Walnuts from our own trees");
      const [thing] = village.rows<{ id: string }>("select id from shown where state = 'waiting'");
      const stranger = village.person(5090, "外人");
      await joinUp(stranger, { village: "石桥村" });

      for (const verb of ["good", "change", "skip", "private", "card"]) {
        await stranger.forge(1, `look:${verb}:${thing!.id}:1`);
        expect((await stranger.phone.answer()).text).toBe("这个只有师傅能用。");
      }
      await appoint(zhou, "石桥村", "外人");
      await stranger.heard();
      const other = await stranger.forge(1, `look:good:${thing!.id}:1`);
      const [look] = village.rows<{ id: string }>("select id from look order by at desc limit 1");
      await stranger.forge(1, `look:undo:${look!.id}`);
      await stranger.forge(1, `again:good:${look!.id}`);
      const page = await stranger.say("/review");

      expect(other.text).toBe("");
      expect(page.text).toContain("没有等你看的。");
      expect(shownOf(sun.id)[0]).toMatchObject({ state: "waiting" });
    });

    await chapter("do not reach one's own", async () => {
      await li.press(/下一件事/);
      await li.photo();
      const [own] = village.rows<{ id: string }>(
        "select shown.id from shown join member on member.id = member_id where telegram_id = ?",
        li.id,
      );
      await li.forge(1, `look:good:${own!.id}:1`);

      expect((await li.phone.answer()).text).toBe("这个现在由别人看。");
      expect(shownOf(li.id)[0]).toMatchObject({ state: "waiting" });
    });
  });

  await chapter("somebody who is gone", async () => {
    await chapter("is in no queue, and nothing of them is left", async () => {
      await sun.phone.block();
      await village.quiet();
      const blocked = await li.say("/review");
      await sun.phone.unblock();
      await sun.say("/forget");
      await sun.press("Delete everything");
      const page = await li.say("/review");

      expect(blocked.text).not.toContain("Sun");
      expect(page.text).toContain("没有等你看的。");
      expect(village.everything()).not.toMatch(/Walnuts from our own trees|"Sun"/);
    });

    await chapter("who looked leaves the verdict without the name and the words", async () => {
      await li.say("/forget");
      await li.press("全部删掉");

      expect(village.everything()).not.toMatch(/李师傅|看不出篮子多大/);
      expect(village.rows("select 1 from look where looker_id = 'erased'").length).toBeGreaterThan(
        0,
      );
    });
  });
});
