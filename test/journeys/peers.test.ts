/** Asking somebody who did a step: opted in, relayed by the bot, and what comes of it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { becomeHelper, memberId, reachOffer, writeShortRoad } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { readPrivacy } from "../support/people/menus.ts";

let village: TestVillage;
let wang: Villager;
let chen: Villager;

const lastId = (heard: Heard) => heard.messages.at(-1)!.message_id;
const requests = () =>
  village.rows<{ state: string; way: string }>(
    "select state, way from peer_request order by sent_at, id",
  );

/** Wang helps; Chen is in the same village at step 2. */
beforeEach(async () => {
  village = await openVillage({ knowledge: await writeShortRoad() });
  wang = village.person(5001, "小王");
  chen = village.person(5002, "陈姐");
  await becomeHelper(wang, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
});

afterEach(async () => {
  await village.close();
});

async function ask(person: Villager, text: string): Promise<Heard> {
  await person.press(/学到哪里了/);
  await person.pressAll("问做过的人", "问本村的");
  await person.say(text);
  return person.press("发过去");
}

describe("helping others", () => {
  it("is asked for once, at the end of step 3, and no question blocks the road", async () => {
    const li = village.person(5010, "李嫂");
    const offer = await reachOffer(li, { village: "上溪村" });
    const no = await li.press("不用了");
    const on = await li.press("接着来");
    const fourth = await li.press("接着来");

    expect(offer.text).toContain("别人走到这些地方，能来问问你吗");
    expect(offer.text).toContain("谁也看不到你的号码");
    expect(no.text).toContain("没有人会来问你");
    expect(on.text).toContain("去看看");
    expect(fourth.buttons).not.toContain("我来帮帮别人");
  });

  it("is changed under the chain, and so is that somebody is a woman; it is told in /privacy", async () => {
    await wang.say("/peers");
    const page = await wang.press("帮别人");
    const far = await wang.press("外村的人也可以");
    await wang.press("我是女的");
    await wang.say("/peers");
    const now = await wang.press("帮别人");
    const privacy = await readPrivacy(wang);
    const none = await readPrivacy(chen);

    expect(page.text).toContain("现在本村的人可以来问你，一个礼拜最多3回");
    expect(far.text).toContain("本村外村的人都可以来问你");
    expect(now.buttons).toEqual(["本村的人可以问我", "不要记我是女的", "不再帮了", "谁请来了谁"]);
    expect(privacy.text).toContain("别人可以来问你走过的步子");
    expect(none.text).not.toContain("别人可以来问你走过的步子");
  });
});

describe("a question to somebody who did the step", () => {
  it("says who will see it before it goes, and reaches them with first name and village only", async () => {
    const progress = await chen.press(/学到哪里了/);
    const where = await chen.press("问做过的人");
    const write = await chen.press("问本村的");
    const confirm = await chen.say("核桃要不要去壳");
    const before = await wang.heard();
    const sent = await chen.press("发过去");
    const asked = await wang.heard();

    expect(progress.buttons).toContain("问做过的人");
    expect(where.buttons).toEqual(["问本村的", "算了"]);
    expect(write.text).toContain("想问什么");
    expect(confirm.text).toBe(
      "上溪村的小王会看到你的名字、村子和这句：“核桃要不要去壳”。发过去吗？",
    );
    expect(before.messages).toEqual([]);
    expect(sent.text).toContain("发给小王了：“核桃要不要去壳”。");
    expect(asked.text).toContain("陈姐（上溪村）想问你第2步的事：\n\n核桃要不要去壳");
    expect(asked.text).not.toMatch(/5002|@|t\.me/);
    expect(asked.buttons).toEqual(["回答", "拉黑", "告诉协会"]);
  });

  it("is answered by a reply; a photo and a voice note are written anew, and answers come back", async () => {
    await ask(chen, "核桃要不要去壳");
    const asked = await wang.heard();
    const passed = await wang.say("不用去，客人自己剥。", lastId(asked));
    const answer = await chen.heard();
    await chen.press("再说一句");
    await chen.photo("是这样的吗");
    const picture = await wang.heard();
    await wang.voice(lastId(picture));
    const spoken = await chen.heard();

    expect(passed.text).toContain("转给陈姐了");
    expect(answer.text).toContain("小王（上溪村）：\n\n不用去，客人自己剥。");
    expect(answer.buttons).toEqual(["帮上了", "没帮上", "再说一句", "拉黑", "告诉协会"]);
    expect(picture.text).toContain("是这样的吗");
    expect(picture.messages.some((message) => message.photo !== undefined)).toBe(true);
    expect(spoken.messages.some((message) => message.voice !== undefined)).toBe(true);
    for (const { messages } of [asked, answer, picture, spoken]) {
      // The chat is the reader's own, and the sender is the bot.
      const shown = JSON.stringify(messages, (key, value: unknown) =>
        key === "chat" || key === "from" ? undefined : value,
      );
      expect(shown).not.toMatch(/forward|contact|"username"|\b500[12]\b/);
    }
  });

  it("carries no contact, no place and no card of a person, in either direction", async () => {
    await ask(chen, "核桃要不要去壳");
    await wang.heard();
    await wang.press("回答");
    const contact = await wang.contact();
    const place = await wang.location();
    await wang.phone.sendDocument({ fileName: "wang.vcf" });
    const card = await wang.heard();
    const nothing = await chen.heard();
    await wang.say("打电话不如在这里说");
    const answer = await chen.heard();

    for (const refused of [contact, place, card]) {
      expect(refused.text).toContain("这个不能转：电话号码、位置、名片都不行");
    }
    expect(nothing.messages).toEqual([]);
    expect(answer.text).toContain("打电话不如在这里说");
  });

  it("that helped is thanked for and remembered once, however often it is pressed", async () => {
    await ask(chen, "核桃要不要去壳");
    await wang.say("不用去。", lastId(await wang.heard()));
    const answer = await chen.heard();
    await chen.press("帮上了");
    const thanks = await wang.heard();
    await chen.forge(lastId(answer), `peer:helped:${firstRequest()}`);
    await chen.forge(lastId(answer), `peer:unhelped:${firstRequest()}`);
    const again = await wang.heard();
    const page = await wang.say("/peers");

    expect(thanks.text).toBe("陈姐说，你帮上忙了。谢谢你。");
    expect(again.messages).toEqual([]);
    expect(village.rows("select step_id from helped_by")).toEqual([{ step_id: "products" }]);
    expect(requests()).toEqual([{ state: "helped", way: "village" }]);
    expect(page.text).toContain("你在这里帮过别人1回");
  });

  it("that did not help leads to a mentor or the association", async () => {
    const zhou = village.person(9_001, "周会长");
    await zhou.start();
    await ask(chen, "核桃要不要去壳");
    await wang.say("不晓得。", lastId(await wang.heard()));
    await chen.heard();
    const next = await chen.press("没帮上");
    const before = await chen.press("问协会");
    await chen.press("发过去");
    const officer = await zhou.heard();

    expect(next.buttons).toEqual(["问协会", "换一个做过的人", "接着来"]);
    expect(before.text).toContain("协会的人会看到你的名字、村子和这句：“核桃要不要去壳”。");
    expect(officer.text).toContain("核桃要不要去壳");
    expect(village.rows("select 1 from helped_by")).toEqual([]);
  });

  it("that nobody answers in a day is over: the asker hears it once, the helper's late words stay", async () => {
    await ask(chen, "核桃要不要去壳");
    const asked = await wang.heard();
    await village.later({ hours: 23 });
    const early = await chen.heard();
    await village.later({ hours: 2 });
    const expired = await chen.heard();
    const late = await wang.say("才看到。", lastId(asked));
    const nothing = await chen.heard();
    await village.later({ days: 3 });

    expect(early.messages).toEqual([]);
    expect(expired.text).toBe("小王一天里没有回。接下来想问谁？");
    expect(expired.buttons).toEqual(["问协会", "换一个做过的人", "接着来"]);
    expect(late.text).toContain("对方已经去问别处了");
    expect([...nothing.messages, ...(await chen.heard()).messages]).toEqual([]);
  });

  it("asks a day after an answer whether it helped, once", async () => {
    await ask(chen, "核桃要不要去壳");
    const asked = await wang.heard();
    await village.later({ hours: 4 });
    await wang.say("不用去。", lastId(asked));
    await chen.heard();
    await village.later({ hours: 23 });
    const early = await chen.heard();
    await village.later({ hours: 2 });
    const question = await chen.heard();
    await village.later({ days: 3 });
    const helped = await chen.press("帮上了");

    expect(early.messages).toEqual([]);
    expect(question.text).toBe("小王说的，帮上你了吗？");
    expect(helped.text).toContain("我替你说声谢谢");
  });

  it("waits for the morning when it is night there", async () => {
    await village.until("2026-12-01T15:00:00Z"); // 23:00 there
    await chen.heard();
    const sent = await ask(chen, "核桃要不要去壳");
    const night = await wang.heard();
    await village.until("2026-12-01T22:59:00Z");
    const dawn = await wang.heard();
    await village.until("2026-12-01T23:01:00Z");
    const morning = await wang.heard();

    expect(sent.text).toContain("明早给小王");
    expect([...night.messages, ...dawn.messages]).toEqual([]);
    expect(morning.text).toContain("核桃要不要去壳");
  });

  it("goes in the morning to nobody who stopped helping overnight, and the asker hears of other ways", async () => {
    await village.until("2026-12-01T15:00:00Z"); // 23:00 there
    await chen.heard();
    await ask(chen, "核桃要不要去壳");
    await wang.forge(1, "helper:no");
    await wang.heard();
    await village.until("2026-12-01T23:01:00Z");
    const morning = await wang.heard();
    const told = await chen.heard();

    expect(morning.text).not.toContain("核桃");
    expect(told.text).toContain("现在不帮了");
    expect(told.buttons).toContain("换一个做过的人");
  });

  it("goes to each helper at most three times a week, and from each asker three times a day", async () => {
    for (const words of ["第一问", "第二问", "第三问"]) {
      await ask(chen, words);
      await wang.say("好", lastId(await wang.heard()));
    }
    const spent = await chen.press(/学到哪里了/).then(() => chen.press("问做过的人"));
    const other = village.person(5003, "小李");
    await joinUp(other, { village: "上溪村" });
    await other.press(/学到哪里了/);
    const full = await other.press("问做过的人");
    await village.later({ days: 8 });
    await other.press(/学到哪里了/);
    const later = await other.press("问做过的人");

    expect(spent.text).toContain("今天已经问过3个人了");
    expect(full.text).toContain("眼下没有能问的");
    expect(full.buttons).toEqual(["问协会", "接着来"]);
    expect(later.buttons).toContain("问本村的");
  });

  it("is in the file of all my data, and gone with me; whoever waits still hears of no answer", async () => {
    await ask(chen, "核桃要不要去壳-独一份");
    const { messages } = await chen.say("/export");
    const file = JSON.parse((await chen.download(messages.at(-1)!)).toString()) as Record<
      string,
      { text?: string }[]
    >;
    await wang.say("/forget");
    await wang.press("全部删掉");
    await village.later({ days: 2 });
    const told = await chen.heard();
    await chen.say("/forget");
    await chen.press("全部删掉");

    expect(file["peer_message"]).toMatchObject([{ text: "核桃要不要去壳-独一份" }]);
    expect(told.text).toContain("一天里没有回音。接下来想问谁？");
    expect(village.everything()).not.toMatch(/独一份|小王|陈姐/);
  });
});

describe("whom to ask", () => {
  it("may be outside the village, where they let others ask", async () => {
    const li = village.person(5003, "小李");
    await joinUp(li, { village: "石桥村" });
    await li.press(/学到哪里了/);
    const none = await li.press("问做过的人");
    await wang.say("/peers");
    await wang.pressAll("帮别人", "外村的人也可以");
    await li.press(/学到哪里了/);
    const some = await li.press("问做过的人");
    await li.press("问外村的");
    const confirm = await li.say("核桃要不要去壳");

    expect(none.text).toContain("走过这一步的人，眼下没有能问的");
    expect(some.buttons).toEqual(["问外村的", "算了"]);
    expect(confirm.text).toContain("上溪村的小王会看到你的名字、村子和这句：");
  });

  it("may be women only, for women, and nobody is shown who is one", async () => {
    const zhao = village.person(5004, "赵嫂");
    await becomeHelper(zhao, { village: "上溪村" });
    await zhao.press("我是女的");
    await chen.press(/学到哪里了/);
    const where = await chen.press("问做过的人");
    const women = await chen.press("只问女的");
    await chen.press("我是女的");
    const confirm = await chen.say("有件事想问问");
    await chen.press("发过去");
    const asked = await zhao.heard();

    expect(where.buttons).toEqual(["问本村的", "只问女的", "算了"]);
    expect(women.text).toContain("只有女的才能");
    expect(confirm.text).toContain("上溪村的赵嫂");
    expect(asked.text).not.toContain("女");
  });

  it("is only somebody who did that step, and whoever was asked least", async () => {
    const first = village.person(5005, "甲");
    await becomeHelper(first, { village: "上溪村" });
    await ask(chen, "第一问");
    const one = village.rows<{ id: string }>("select helper_id as id from peer_request");
    await ask(chen, "第二问");
    const both = village.rows<{ id: string }>("select helper_id as id from peer_request");
    await village.later({ days: 2 });
    await chen.heard();
    await chen.say("/next");
    // The end of step 2, step 3, its end with the question about helping, step 4.
    await chen.pressAll("接着来", "接着来", "跳过", "接着来");
    await chen.pressAll("我来帮帮别人", "不用了", "接着来");
    await chen.say("/progress");
    const fourth = await chen.press("问做过的人");

    expect(one).toHaveLength(1);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    expect(fourth.text).toContain("走过这一步的人，眼下没有能问的");
  });

  it("is offered under a question that nothing answers, and under asking a person", async () => {
    await village.person(9_001, "周会长").start();
    await chen.say("鸡蛋怎么打包？");
    const person = await chen.press("问协会");
    const unknown = await chen.say("呱唧呱唧？");
    await chen.press("问做过的人");
    const confirm = await chen.press("问本村的");
    await chen.press("发过去");
    const asked = await wang.heard();

    expect(unknown.buttons).toEqual(["问协会", "问做过的人", "看看有哪些话题"]);
    expect(confirm.text).toContain("上溪村的小王会看到你的名字、村子和这句：");
    expect(asked.text).toContain("呱唧呱唧？");
    expect(person.buttons).toEqual(["发过去", "问做过的人", "算了"]);
  });

  it("is nobody who has paused or blocked the bot", async () => {
    village.change(
      "insert into pause (member_id, until, at) values (?, null, '2026-12-01T00:00:00.000Z')",
      memberId(village, 5001),
    );
    await chen.press(/学到哪里了/);
    const paused = await chen.press("问做过的人");
    village.change("delete from pause");
    await wang.phone.block();
    await chen.press(/学到哪里了/);
    const blocked = await chen.press("问做过的人");

    expect(paused.text).toContain("眼下没有能问的");
    expect(blocked.text).toContain("眼下没有能问的");
  });
});

describe("in English", () => {
  it("goes to and fro in the language of each", async () => {
    const ann = village.person(5020, "Ann", "en");
    await joinUp(ann, { tongue: "en", village: "上溪村" });
    await ann.press(/How far am I/);
    const where = await ann.press("Ask somebody who did this");
    await ann.press("Somebody of my village");
    const confirm = await ann.say("Shells on or off?");
    const sent = await ann.press("Send it");
    const asked = await wang.heard();
    await wang.say("Off.", lastId(asked));
    const answer = await ann.heard();
    const blocked = await ann.press("Block this person");

    expect(where.buttons).toEqual(["Somebody of my village", "Leave it"]);
    expect(confirm.text).toBe(
      "小王 from 上溪村 will see your first name, your village and this: “Shells on or off?”. Send it?",
    );
    expect(sent.text).toContain(
      "Sent to 小王: “Shells on or off?”. If there is no answer within a day, I tell you.",
    );
    expect(asked.text).toContain("Ann（上溪村）想问你第2步的事：\n\nShells on or off?");
    expect(answer.text).toBe("小王 (上溪村):\n\nOff.");
    expect(blocked.text).toBe("Blocked. They are not told.");
  });
});

describe("a danger", () => {
  it("gets its answer before a question to a peer, and beside a word to one", async () => {
    await ask(chen, "核桃要不要去壳");
    const asked = await wang.heard();
    await wang.say("有人打电话要验证码，我也碰到过，别给。", lastId(asked));
    const warned = await chen.heard();
    const danger = await chen.say("骗子叫我报验证码，已经给了", lastId(warned));
    const passed = await wang.heard();

    expect(warned.text).toContain("有人打电话要验证码");
    expect(danger.text).toContain("转给小王了");
    expect(danger.messages.length).toBeGreaterThan(1);
    expect(passed.text).toContain("已经给了");
  });
});

function firstRequest(): string {
  return village.rows<{ id: string }>("select id from peer_request")[0]!.id;
}
