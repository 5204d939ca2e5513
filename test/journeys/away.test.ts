/** Away and back: the bot restarts, the person blocks it and returns. Same card, same task. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

describe("after a restart of the bot", () => {
  it("the card at hand still goes on", async () => {
    const learner = village.person(5001, "小王");
    await joinUp(learner);

    await village.bot.restart();

    expect((await learner.press("接着来")).text).toContain("今天的活");
  });

  it("a list keeps its ticks", async () => {
    const learner = village.person(5002, "小王");
    await walkTo(learner, await joinUp(learner), /想想身边的人/);
    await learner.press(/会种会做东西的/);

    await village.bot.restart();
    const ticked = await learner.press(/手细、会打包的/);

    expect(ticked.buttons.filter((label) => label.startsWith("☑"))).toHaveLength(2);
  });

  it("words still go to the task that waits for them", async () => {
    const learner = village.person(5003, "小王");
    await walkTo(learner, await joinUp(learner), /用一句话说说你为什么要卖/);

    await village.bot.restart();

    expect((await learner.say("我们卖核桃，为的是供孩子上学")).text).toContain("记下了");
  });

  it("words still are the answer or a question", async () => {
    const learner = village.person(5004, "小王");
    await walkTo(learner, await joinUp(learner), /用一句话说说你为什么要卖/);
    await learner.say("我们卖核桃，好不好？");

    await village.bot.restart();

    expect((await learner.press("是回答")).text).toContain("记下了");
  });

  it("a village's name may still be typed, and added", async () => {
    const learner = village.person(5005, "小王");
    await agree(learner);

    await village.bot.restart();
    const asked = await learner.say("上溪村");
    await village.bot.restart();
    const next = await learner.press("加上上溪村");

    expect(asked.text).toContain("加上它吗");
    expect(next.text).toContain("你现在到哪一步了");
  });

  it("a person in the middle of joining goes on there", async () => {
    const learner = village.person(5006, "Ann", "en");
    await learner.start();
    await learner.press("English");

    await village.bot.restart();

    expect((await learner.press("Yes")).text).toContain("Good, Ann.");
  });

  it("what came while the bot was away is answered, once and in order", async () => {
    const learner = village.person(5007, "小王");
    await walkTo(learner, await joinUp(learner), /用一句话说说你为什么要卖/);

    await village.bot.stop();
    await learner.phone.say("我们卖核桃，为的是供孩子上学");
    await learner.phone.say("/progress");
    await village.bot.restart();
    const heard = await learner.heard();

    expect(heard.messages).toHaveLength(3);
    expect(heard.messages[0]!.text).toContain("记下了");
    expect(heard.messages[1]!.text).toContain("哪句话她听了好拿主意");
    expect(heard.messages[2]!.text).toContain("■");
  });

  it("a job that was put off still comes in the evening", async () => {
    const learner = village.person(5008, "小王");
    await walkTo(learner, await joinUp(learner), /今天的活/);
    await learner.press("明晚再说");

    await village.bot.restart();
    await village.later({ days: 2 });

    expect((await learner.heard()).text).toContain("今天的活");
  });
});

describe("somebody who comes back", () => {
  it("after blocking the bot, finds their place", async () => {
    const learner = village.person(5010, "小王");
    await walkTo(learner, await joinUp(learner), /今天的活/);

    await learner.phone.block();
    await village.quiet();
    const gone = village.rows("select blocked_at from member where telegram_id = 5010");
    await learner.phone.unblock();
    const back = await learner.start();

    expect(gone).toEqual([{ blocked_at: expect.any(String) }]);
    expect(back.text).toContain("小王，又见面了。学到哪里都给你留着");
    expect(back.text).toContain("今天的活");
    expect(village.rows("select blocked_at from member where telegram_id = 5010")).toEqual([
      { blocked_at: null },
    ]);
  });

  it("after a month, finds the same card by the button below", async () => {
    const learner = village.person(5011, "Ann", "en");
    const first = await joinUp(learner, { tongue: "en" });

    await village.later({ days: 30 });
    const back = await learner.press(/My next job/);

    expect(first.text).toContain(back.text);
    expect(back.buttons).toEqual(["Go on", "Say it simpler"]);
  });

  it("stops for today and goes on by the button that was named", async () => {
    const learner = village.person(5012, "小王");
    await walkTo(learner, await joinUp(learner), /有一个人答应就能开头/);

    const stopped = await learner.press("今天到这儿");
    const back = await learner.press("▶️ 下一件事");

    expect(stopped.messages).toHaveLength(1);
    expect(stopped.text).toContain("点“▶️ 下一件事”");
    expect(stopped.text).toContain("下回就一件小事：说一句你为什么想卖，五分钟。");
    expect(back.text).toContain("那个人想帮邻居");
  });
});
