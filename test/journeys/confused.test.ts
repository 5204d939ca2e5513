/** A confused learner: wrong buttons, wrong things, too much, too little. There is always a way on. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressOld, pressTwice } from "../support/people/old-button.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;

/** Stands where words are asked for, and never gives any. */
let stubborn: Villager;

beforeAll(async () => {
  village = await openVillage();
  stubborn = (await standAt(5100, asksForWords)).learner;
});

afterAll(() => village.close());

async function standAt(id: number, wanted: RegExp): Promise<{ learner: Villager; at: Heard }> {
  const learner = village.person(id, "小王");
  const at = await walkTo(learner, await joinUp(learner, {}), wanted);
  return { learner, at };
}

/** A task that waits for words. */
const asksForWords = /用一句话说说你为什么要卖/;

describe("buttons", () => {
  it("that are old say so, and what is at hand comes again", async () => {
    const { learner } = await standAt(5001, asksForWords);
    await village.later({ minutes: 5 });

    const heard = await pressOld(village, learner, "答应了");

    expect((await learner.phone.answer()).text).toContain("这个按钮过时了");
    expect(heard.text).toMatch(asksForWords);
  });

  it("that are pressed twice skip nothing and say nothing twice", async () => {
    const learner = village.person(5002, "小王");
    await joinUp(learner);

    await pressTwice(learner, "接着来");
    const heard = await learner.heard();

    expect(heard.text.match(/今天的活/g)).toHaveLength(1);
  });

  it.each([
    "step:go:zzz~step.1",
    "step:open:who-does-what",
    "village:add",
    "answer:send:q123",
    "x",
  ])("that nobody made (%s) lead nowhere, and the place is kept", async (data) => {
    const { learner, at } = await standAt(5003 + data.length, asksForWords);

    await learner.forge(at.messages.at(-1)!.message_id, data);
    const next = await learner.press(/下一件事/);

    expect(next.text).toMatch(asksForWords);
  });
});

describe("where words are asked for", () => {
  it.each([
    ["a photo", (learner: Villager) => learner.photo()],
    ["a file", (learner: Villager) => learner.document()],
    ["a sticker", (learner: Villager) => learner.sticker()],
    ["a phone number", (learner: Villager) => learner.contact()],
    ["a place", (learner: Villager) => learner.location()],
    ["a sign", (learner: Villager) => learner.say("🌼")],
    ["nothing that shows", (learner: Villager) => learner.say("\u2800\u200b")],
  ])("%s is not taken, and the same is asked again", async (_what, send) => {
    const heard = await send(stubborn);

    expect(heard.text).toContain("这个在这儿用不上");
    expect(heard.text).toMatch(asksForWords);
    expect(heard.buttons).toEqual(["以后再说"]);
  });

  it.each([
    ["from right to left", "نبيع الجوز لأجل ابننا"],
    ["with signs", "<b>我们</b> & *核桃* _为了_ `娃` \\o/"],
    ["long", "我们卖核桃，为的是供孩子上学。".repeat(270)],
  ])("words %s are taken as they are", async (what, words) => {
    const { learner } = await standAt(5200 + what.length, asksForWords);

    const heard = await learner.say(words);

    expect(heard.text).toContain("记下了");
    const [shown] = village.rows<{ text: string }>(
      "select text from shown join member on member.id = member_id where telegram_id = ?",
      learner.id,
    );
    expect(shown?.text).toBe(words);
  });

  it("5,000 characters are taken, whatever Telegram makes of them", async () => {
    const { learner } = await standAt(5301, asksForWords);

    const heard = await learner.say("我们卖核桃。".repeat(834));
    const next = await learner.press(/下一件事/);

    expect(heard.text).toContain("记下了");
    expect(next.buttons.length).toBeGreaterThan(0);
  });

  it("a greeting is greeted, and the task still waits", async () => {
    const { learner } = await standAt(5302, asksForWords);

    const heard = await learner.say("在吗");
    const next = await learner.say("下一步");

    expect(heard.text).toContain("下一步");
    expect(next.text).toMatch(asksForWords);
  });
});

describe("where a button is asked for", () => {
  it("its words may be typed", async () => {
    const { learner } = await standAt(5401, /今天的活/);

    expect((await learner.say("答应了。")).text).toContain("有一个人答应就能开头");
  });

  it("going on may be typed at a card", async () => {
    const learner = village.person(5402, "Ann", "en");
    await joinUp(learner, { tongue: "en" });

    expect((await learner.say("Go on!")).text).toContain("Today's job");
  });

  it("a word that only says it was read goes on at a card, and answers no task", async () => {
    const learner = village.person(5406, "小王");
    await joinUp(learner);

    const task = await learner.say("知道了");
    const same = await learner.say("嗯嗯");

    expect(task.text).toContain("今天的活");
    expect(same.text).toContain("今天的活");
  });

  it("later and done may be typed too", async () => {
    const { learner } = await standAt(5403, asksForWords);

    const quiz = await learner.say("以后再说");
    const list = await walkTo(learner, quiz, /想想身边的人/);
    const done = await learner.say("好了");

    expect(quiz.text).toContain("哪句话她听了好拿主意");
    expect(list.buttons).toContain("一样都没有");
    expect(done.text).toContain("看看村里每天往外拉的是什么");
  });

  it("a photo may go to a person, and a sticker gets a way on", async () => {
    const { learner } = await standAt(5404, /今天的活/);

    const photo = await learner.photo();
    const sticker = await learner.sticker();

    expect(photo.text).toContain("先把名字和号码遮住");
    expect(photo.buttons).toContain("先留给协会");
    expect(sticker.buttons).toEqual(["▶️ 下一件事", "❓ 提问"]);
    expect((await learner.press("▶️ 下一件事")).text).toContain("今天的活");
  });

  it("a command that does not exist shows what there is", async () => {
    const { learner } = await standAt(5405, /今天的活/);

    expect((await learner.say("/sell")).text).toContain("下一件事：从停下的地方接着来");
  });
});
