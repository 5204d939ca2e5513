/** Single tasks as a learner meets them: quiz, list, show, put off until the evening. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Joiner } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

/** A learner who stands where these words are asked. */
async function standAt(
  id: number,
  wanted: RegExp,
  joiner: Joiner = {},
): Promise<{ learner: Villager; at: Heard }> {
  const tongue = joiner.tongue ?? "zh";
  const learner = village.person(id, "小王", tongue === "zh" ? "zh-hans" : "en");
  const at = await walkTo(learner, await joinUp(learner, joiner), wanted, tongue);
  return { learner, at };
}

describe("a quiz question", () => {
  it("gets its reason when wrong, goes on, and comes back after three days, not before", async () => {
    const { learner } = await standAt(5001, /哪句话她听了好拿主意/);

    const wrong = await learner.press("在网上能卖多少卖多少");
    await village.later({ days: 2 });
    const early = await learner.press("接着来");
    await village.later({ days: 1, hours: 1 });
    const back = await learner.press("挂掉，自己开卖家App看");
    const right = await learner.press("卖自家篮子，儿子能留下");
    const onward = await learner.press("接着来");

    expect(wrong.text).toContain("可她听不出卖什么");
    expect(wrong.text).toContain("过三天我再问你一次");
    // What comes next needs no tap of its own.
    expect(wrong.text).toContain("新开店，常有生人打电话");
    expect(wrong.buttons[0]).toBe("接着来");
    expect(early.text).toContain("电话响了");
    expect(back.text).toContain("前几天的一道题");
    expect(right.text).toContain("对。卖什么、为难在哪");
    expect(onward.text).not.toContain("前几天的一道题");
  });
});

describe("words of danger at a quiz about callers", () => {
  it.each([
    [
      "en",
      5090,
      /Customer service. Your shop is frozen/,
      "Read him the code, so the shop is safe",
      "Hang up; look in the app",
      "My mother just gave him the code from her phone",
      "Already gave it? Do this",
    ],
    [
      "zh",
      5091,
      /我是客服，你的店冻结了/,
      "把验证码念给他，保住店要紧",
      "挂掉，自己打开App看",
      "我妈刚把验证码给他了",
      "验证码谁也别给",
    ],
  ] as const)(
    "are its answer where they are nearly one of its options, and danger otherwise (%s)",
    async (tongue, id, question, option, reason, danger, help) => {
      const { learner } = await standAt(id, question, { tongue });

      const real = await learner.say(danger);
      const chosen = await learner.say(option);
      const later = await learner.say(option);

      expect(real.text).toContain(help);
      expect(real.text).not.toContain(reason);
      expect(chosen.text).toContain(reason);
      // Once the question is answered, the same words are danger.
      expect(later.text).not.toContain(reason);
      expect(later.text).toContain(help);
    },
  );
});

describe("a list", () => {
  it("ticks and unticks in one message, and names what to do about the rest", async () => {
    const { learner, at } = await standAt(5010, /想想身边的人/);

    const ticked = await learner.press(/会种会做东西的/);
    await learner.press(/会种会做东西的/);
    await learner.press(/手细、会打包的/);
    const done = await learner.press("好了");

    expect(ticked.messages.map(({ message_id }) => message_id)).toEqual([
      at.messages.at(-1)!.message_id,
    ]);
    expect(ticked.buttons).toContain("☑ 会种会做东西的");
    expect(done.text).toContain("☐ 会种会做东西的");
    expect(done.text).toContain("☑ 手细、会打包的");
    expect(done.text).toContain("看看村里每天往外拉的是什么");
  });

  it.each([
    ["zh", 5012, /想想身边的人/, "✓ 一样不少", 5, "有一个人答应就够了"],
    ["zh", 5013, /想想身边的人/, "一样都没有", 0, "有一个人答应就够了"],
    ["en", 5014, /Think of the people around you/, "✓ All of these", 5, "One yes is enough"],
    ["en", 5015, /Think of the people around you/, "None of these", 0, "One yes is enough"],
  ] as const)(
    "is answered by one tap where it is all or nothing, and the next job comes along (%s, %i)",
    async (tongue, id, wanted, label, count, next) => {
      const { learner, at } = await standAt(id, wanted, { tongue });

      const done = await learner.press(label);

      expect(done.text.match(/☑/g) ?? []).toHaveLength(count);
      expect(done.messages[0]!.message_id).toBe(at.messages.at(-1)!.message_id);
      expect(done.text).toContain(next);
    },
  );

  it("counts quick taps, all of them", async () => {
    const { learner } = await standAt(5011, /Think of the people around you/, { tongue: "en" });

    await Promise.all(
      [/Grows/, /Patient/, /Careful/, /Keeps/].map((label) => learner.phone.press(label)),
    );
    await learner.heard();
    const done = await learner.press("Done");

    expect(done.text.match(/☑/g)).toHaveLength(4);
  });
});

describe("something to show", () => {
  it("is words or a voice note", async () => {
    const { learner } = await standAt(5020, /用一句话说说你为什么要卖/);

    const kept = await learner.voice();

    expect(kept.text).toContain("你说的收好了");
    expect(kept.buttons).toContain("接着来");
    expect(village.rows("select file_id from shown where kind = 'voice'")).toHaveLength(1);
  });

  it("is numbers, and what is left is worked out", async () => {
    const { learner, at } = await standAt(5021, /轮到你自己的东西/, { placement: "goods" });

    const unread = await learner.say("大概二十块吧");
    const left = await learner.say("25元 9 3 4块5");

    expect(at.text).toContain("协会的人会看到这个");
    // One of four: it is kept, and the next one is asked for.
    expect(unread.text).toMatch(/^记下了：20（买家付多少）。还差一样，货钱是多少/);
    expect(left.text).toContain("卖这一单剩下8.50");
  });

  it("says without shame when nothing is left, and can be changed", async () => {
    const { learner } = await standAt(5022, /Now your own thing/, {
      tongue: "en",
      placement: "goods",
    });

    const missing = await learner.say("10 9 3 4.5");
    await learner.pressAll(/How far/, "What I have shown", /your first price/);
    const changed = await learner.say("20 9 3 4.5");

    expect(missing.text).toContain("You lose 6.50 on each sale");
    expect(changed.text).toContain("3.50 is left");
    expect(village.rows("select text from shown where text like '20 9%'")).toHaveLength(1);
  });

  it("is not changed by a question that comes in between", async () => {
    const { learner } = await standAt(5024, /用一句话说说你为什么要卖/);
    await learner.say("我们卖核桃，为的是供孩子上学");
    await learner.pressAll(/学到哪里/, "我给看过的", /说一句你为什么/);

    const answer = await learner.say("卖核桃要不要食品证？");
    const changed = await learner.say("我们卖板栗，为的是修房子");

    expect(answer.text).toContain("依据：");
    expect(changed.text).toContain("记下了");
    expect(village.rows("select text from shown where text like '%修房子'")).toHaveLength(1);
  });

  it("can wait: the end of the step brings it up again", async () => {
    const { learner } = await standAt(5023, /用一句话说说你为什么要卖/);

    const next = await learner.press("以后再说");
    const end = await walkTo(learner, next, /这一步走到头了/);
    const now = await learner.press("现在做");
    const kept = await learner.say("我们卖核桃，为的是供孩子上学");

    expect(end.text).toContain("还有1件事没做");
    expect(now.text).toContain("用一句话说说你为什么要卖");
    expect(kept.text).toContain("记下了");
  });
});

describe("tomorrow evening", () => {
  it("is kept: half past seven in the village, said once", async () => {
    const { learner } = await standAt(5030, /今天的活/);

    const off = await learner.press("明晚再说");
    await village.until(dayAfter("11:29:00Z"));
    const early = await learner.heard();
    await village.until(dayAfter("11:30:01Z"));
    const evening = await learner.heard();
    await village.later({ days: 2 });

    expect(off.buttons).toEqual(["先学后面的", "今天到这儿"]);
    expect(early.text).toBe("");
    expect(evening.text).toContain("你好。你说这会儿接着来");
    expect(evening.text).toContain("今天的活");
    expect((await learner.heard()).text).toBe("");
  });

  it.each([
    [5033, "zh", /今天的活/, "明晚再说", "没空"],
    [5034, "zh", /今天的活/, "明晚再说", "店还没开"],
    [5035, "en", /Today's job/, "Tomorrow evening", "no time"],
    [5036, "en", /Today's job/, "Tomorrow evening", "the shop is not open yet"],
  ] as const)("is put off once more by who types why (%i %s)", async (...row) => {
    const [id, tongue, task, later, why] = row;
    const { learner } = await standAt(id, task, { tongue });
    const off = await learner.press(later);
    await village.later({ days: 2 });
    await learner.heard();

    const again = await learner.say(why);
    await village.later({ days: 2 });

    expect(again.text).toBe(off.text);
    expect(again.buttons).toEqual(off.buttons);
    expect((await learner.heard()).text).toMatch(task);
  });

  it("brings the job back to somebody who has gone on, and then leads back there", async () => {
    const { learner } = await standAt(5032, /今天的活/);
    await learner.pressAll("明晚再说", "先学后面的");

    await village.later({ days: 2 });
    const evening = await learner.heard();
    const answered = await learner.press("没答应");
    const back = await learner.press("接着来");

    expect(evening.text).toContain("今天的活");
    expect(answered.text).toContain("问了，今天的活就做完了");
    expect(back.text).toContain("那个人想帮邻居");
  });

  it("is not said when the job is done by then", async () => {
    const { learner } = await standAt(5031, /Today's job/, { tongue: "en" });

    await learner.press("Tomorrow evening");
    await learner.say("/next");
    await learner.press(/^Yes$/);
    await village.later({ days: 2 });

    expect((await learner.heard()).text).toBe("");
  });
});

/** Tomorrow as the village counts it, at this hour of UTC. */
function dayAfter(hour: string): string {
  const local = new Date(village.now().getTime() + (8 + 24) * 60 * 60 * 1_000);
  const evening = `${local.toISOString().slice(0, 10)}T${hour}`;
  return evening;
}
