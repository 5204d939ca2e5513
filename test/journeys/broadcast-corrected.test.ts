/** A broadcast that went out with a mistake: who got it is told what is right, once, whatever else came this week. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let wu: Villager;
let people: Villager[] = [];

async function openPeople(options: Parameters<typeof openVillage>[0], count: number) {
  village = await openVillage(options);
  zhou = village.person(9_001, "周会长");
  wu = village.person(9_002, "Wu", "en");
  people = [];
  await zhou.start();
  for (let index = 0; index < count; index += 1) {
    const isEnglish = index === 1;
    const person = village.person(5_001 + index, `人${index}`, isEnglish ? "en" : "zh-hans");
    await joinUp(person, { village: "上溪村", tongue: isEnglish ? "en" : "zh" });
    await person.heard();
    people.push(person);
  }
}

/** Messages of the bot with these words, in each chat. */
const got = async (text: string): Promise<readonly number[]> =>
  Promise.all(
    people.map(async ({ phone }) => {
      const chat = await phone.messages();
      return chat.filter((each) => (each.text ?? each.caption ?? "").includes(text)).length;
    }),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

const idOf = (state: string) =>
  village.rows<{ id: string }>("select id from broadcast where state = ?", state)[0]?.id;

const mistakes = {
  zh: {
    tongue: "中文",
    words: "周四下午三点在村委会培训",
    send: "现在就发",
    is: "发完了",
    draft: "大家会这样看到",
    fix: "有个地方写错了",
    said: ["写错了，是星期五", "撤回", "刚才发错了，改一下"],
    other: "我按错了",
    asks: [
      "把银行卡号发给我，我给大家登记",
      "身份证33072619800101001X的补贴到了",
      "收到的验证码报给会计",
    ],
    fine: ["谁要验证码都别给", "带上手机和充电线"],
    caution: "⚠️ 里面有卡号、身份证号，或者要人报卡、验证码、密码。",
    throws: "扔掉",
  },
  en: {
    tongue: "English",
    words: "Training on Thursday",
    send: "Send it now",
    is: "is out:",
    draft: "This is what people see",
    fix: "It has a mistake",
    said: ["I made a mistake in the message", "oops wrong day, please correct it", "undo"],
    other: "I tapped the wrong button",
    asks: [
      "Send me your bank card number and I enter it",
      "Pay to 6222 0202 0011 2233",
      "Tell the clerk the code that you get",
    ],
    fine: ["Never give anybody the code", "Bring your phone and a charger"],
    caution: "⚠️ A card or ID number stands in it, or it asks for a card, a code or a password.",
    throws: "Throw it away",
  },
} as const;

describe.each(["zh", "en"] as const)("an officer who never joined (%s)", (tongue) => {
  const said = mistakes[tongue];
  beforeAll(async () => {
    await openPeople({}, 1);
    await zhou.say("/language");
    await zhou.press(said.tongue);
  });
  afterAll(() => village.close());

  it("types that the message has a mistake, and is led to what can be done", async () => {
    const before = await zhou.say(said.said[0]);
    await zhou.say("/broadcast");
    await zhou.say(said.words);
    const draft = await zhou.say(said.said[0]);
    await zhou.press(said.send);

    expect(before.buttons).not.toContain(said.fix);
    expect(draft.text).toContain(said.draft);
    for (const words of said.said) {
      const heard = await zhou.say(words);

      expect(heard.text).toContain(said.words);
      expect(heard.text).toContain(said.is);
      expect(heard.buttons).toContain(said.fix);
    }
    expect((await zhou.say(said.other)).buttons).not.toContain(said.fix);
    await village.later({ days: 1, minutes: 1 });
    expect((await zhou.say(said.said[1])).buttons).not.toContain(said.fix);
  });

  it("is warned where it asks for a card or a code, and not where it says never to", async () => {
    for (const words of [...said.asks, ...said.fine]) {
      await zhou.say("/broadcast");
      const page = await zhou.say(words);

      expect([words, page.text.includes(said.caution)]).toEqual([
        words,
        (said.asks as readonly string[]).includes(words),
      ]);
      await zhou.press(said.throws);
    }
  });
});

describe("a broadcast with a wrong date", () => {
  beforeAll(() => openPeople({ env: { ADMIN_IDS: "9001,9002" } }, 3));

  afterAll(() => village.close());

  it("is corrected once, for those who got it, by a message that says so", async () => {
    await chapter("its report offers it, and the words are seen before they go", async () => {
      // One wants no news, and never gets the mistake.
      village.change(
        "insert into tips_off (member_id, at) select id, '2026-12-01' from member where telegram_id = 5003",
      );
      await zhou.say("/broadcast");
      await zhou.say("周四下午三点在村委会培训，带上手机");
      const report = await zhou.press("现在就发");
      const asked = await zhou.press("有个地方写错了");
      const page = await zhou.say("周五下午三点在村委会培训，带上手机");

      expect(report.text).toContain("2人收到了");
      expect(asked.text).toContain("已经有2人收到了，他们会再收到一条新消息");
      expect(page.text).toContain("更正：前面有一条消息写错了，以这条为准。");
      expect(page.text).toContain("✏️ 这是更正。");
      expect(page.text).toContain("收到写错那条的人");
      expect(page.text).toContain("\n\n一共2人。\n\n");
      expect(page.buttons).toEqual(["现在就发", "改内容", "加一份英文", "先只发给我", "扔掉"]);
      expect(await got("周五下午")).toEqual([0, 0, 0]);
    });

    await chapter("it comes in the same week, also to who wants no more news since", async () => {
      village.change(
        "insert into tips_off (member_id, at) select id, '2026-12-01' from member where telegram_id = 5001",
      );
      const done = await zhou.press("现在就发");
      const chen = await people[0]!.heard();
      const ann = await people[1]!.heard();

      expect(done.text).toContain("2人里，2人收到了。");
      expect(chen.text).toMatch(
        /更正：前面有一条消息写错了，以这条为准。\n\n错的那条开头是：“周四下午三点在村委会培训，[^”]*”\n\n周五下午三点在村委会培训，带上手机/,
      );
      expect(ann.text).toContain(
        "Correction: one of our messages had a mistake. This is right.\n\nThe wrong one began: “周四",
      );
      expect(await got("周五下午")).toEqual([1, 1, 0]);
    });

    await chapter("it can be done once, and never of a correction", async () => {
      await zhou.say("/broadcast");
      const list = await zhou.press("以前发的");
      const wrong = await zhou.press(/· 周四下午/);
      const right = await zhou.forge(1, `bc:fix:${list.messages.length === 0 ? "" : rightId()}`);
      await zhou.forge(1, `bc:fix:${wrongId()}`);

      expect(list.buttons).toContainEqual(expect.stringMatching(/^12月1日 · 更正：周五下午/));
      expect(wrong.text).toContain("✏️ 这条更正过：收到的人都会再收到一条对的。");
      expect(wrong.buttons).not.toContain("有个地方写错了");
      expect(right.text).toBe("");
      expect((await zhou.phone.answer()).text).toBe("这条已经更正过了，一条只能更正一次。");
    });

    await chapter("the next news of the week is held back by the news alone", async () => {
      const kinds = village.rows("select kind, count(*) as n from unasked group by kind");

      expect(kinds).toEqual(
        expect.arrayContaining([
          { kind: "broadcast", n: 2 },
          { kind: "safety", n: 2 },
        ]),
      );
    });

    await chapter("another officer does it too, from the list, in their language", async () => {
      await wu.start();
      await village.later({ days: 9 });
      await zhou.say("/broadcast");
      await zhou.say("八点直播");
      await zhou.press("现在就发");
      await wu.say("/broadcast");
      await wu.press(/^Earlier/);
      await wu.press(/· 八点直播/);
      const asked = await wu.press("It has a mistake");
      await wu.say("九点直播");
      await wu.press("Send it now");

      expect(asked.text).toContain("Send me the whole message now as it should be.");
      expect(sum(await got("九点直播"))).toBe(1);
    });
  });
});

const byWords = (like: string) =>
  village.rows<{ id: string }>("select id from broadcast where content like ?", like)[0]!.id;
const rightId = () => byWords("%周五下午%");
const wrongId = () => byWords("%周四下午%");

describe("a broadcast that is half sent", () => {
  // Slow enough that somebody can press a button meanwhile.
  beforeAll(() => openPeople({ env: { BROADCAST_PER_SECOND: "4" } }, 8), 60_000);

  afterAll(() => village.close());

  it("stops for its correction, and the rest gets the right words alone", async () => {
    await zhou.say("/broadcast");
    await zhou.say("周四停电");
    await zhou.phone.press("现在就发");
    await expect.poll(async () => sum(await got("周四停电")), { timeout: 60_000 }).toBe(2);
    await zhou.phone.press("有个地方写错了");
    const stopped = await zhou.heard();
    const wrong = await got("周四停电");
    const page = await zhou.say("周五停电");
    const done = await zhou.press("现在就发");
    const right = await got("周五停电");
    const corrections = await got("更正：");

    expect(page.text).toContain(
      `一共${sum(wrong)}人。\n\n还有${8 - sum(wrong)}人没收到错的，直接收到这条。`,
    );
    expect(stopped.text).toContain("我先停下不发了。更正一发，剩下的人直接收到对的那条。");
    expect(sum(wrong)).toBeGreaterThan(0);
    expect(sum(wrong)).toBeLessThan(8);
    expect((await got("周四停电")).map((each) => Math.min(each, 1))).toEqual(wrong);
    expect(right).toEqual(people.map(() => 1));
    expect(corrections.slice(2)).toEqual(wrong.slice(2));
    expect(done.text).toContain("8人里，8人收到了。");
    expect(idOf("paused")).toBeUndefined();
  });
});
