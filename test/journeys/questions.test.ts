/** Asking: an answer with its source, which one, I don't know, and looking through the topics. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  village = await openVillage({ knowledge: await writeAskingKnowledge() });
  chen = village.person(5001, "陈姐");
  ann = village.person(5002, "Ann", "en");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
});

afterAll(() => village.close());

describe("a question", () => {
  it("is answered with its source and when it was checked", async () => {
    const zh = await chen.say("鸡蛋怎么打包？");
    const en = await ann.say("How do I pack eggs?");

    expect(zh.text).toBe(
      "说的是：鸡蛋打包\n\n用蛋托。100万个要1万元。\n\n依据：卖家的经验，2026年11月核对。",
    );
    expect(zh.buttons).toEqual(["明白了", "没看懂", "问协会"]);
    expect(en.text).toContain("From: Sellers' practice; checked November 2026.");
    expect(en.buttons).toEqual(["Helped", "Not clear", "Ask the association"]);
  });

  it("is answered in its own language", async () => {
    const answer = await chen.say("How do I pack eggs?");

    expect(answer.text).toContain("Use a foam tray");
    expect(answer.buttons).toEqual(["Helped", "Not clear", "Ask the association"]);
  });

  it("stays in its language when it was not clear", async () => {
    await chen.say("How do I pack eggs?");

    const more = await chen.press("Not clear");

    expect(more.text).toContain("Call 12315 in China.");
    expect(more.messages[0]!.reply_markup!.inline_keyboard[0]!.map(({ text }) => text)).toEqual([
      "Helped",
      "Ask the association",
    ]);
    expect(more.text).toContain("What was the trouble?");
  });

  it("that was helped is noted quietly, and the answer stays", async () => {
    await chen.say("鸡蛋怎么打包？");

    const after = await chen.press("明白了");

    expect((await chen.phone.answer()).text).toBe("好，记下了。");
    expect(after.messages).toEqual([]);
    expect(
      village.rows("select helped from question where helped = 1").length,
    ).toBeGreaterThanOrEqual(1);
  });

  it("with two meanings gets a question back, and the tap its answer", async () => {
    const which = await chen.say("押金");
    const answer = await chen.press("生人叫我交");

    expect(which.text).toContain("你问的是哪一个？");
    expect(which.buttons).toEqual(expect.arrayContaining(["平台收的", "生人叫我交", "都不是"]));
    expect(answer.text).toContain("别交，是骗人的。");
  });

  it("that meant neither gets the honest answer", async () => {
    await ann.say("deposit");

    const none = await ann.press("Something else");

    expect(none.text).toContain("I have no checked answer to this");
  });

  it("that nothing answers gets no guess, and three ways on", async () => {
    const zh = await chen.say("呱唧呱唧？");
    const paid = await chen.say("呱唧呱唧要先交钱？");
    const signed = await ann.say("shall I sign the frobnicate?");
    const en = await ann.say("frobnicate quux?");
    const left = await ann.press("Leave it");

    expect(zh.text).toContain("不能拿你的钱瞎猜");
    expect(zh.text).not.toContain("别交钱");
    expect(paid.text).toContain("没弄清楚之前，别交钱，别签字");
    expect(signed.text).toContain("Until you know more, pay nothing, sign nothing");
    expect(en.text).not.toContain("sign nothing");
    expect(zh.buttons).toEqual(["先留给协会", "看看有哪些话题", "算了"]);
    expect(en.text).toContain("I won't guess with your money");
    expect(left.text).toBe("All right. You can ask again any time.");
  });

  it("is nobody else's to press", async () => {
    const answer = await chen.say("鸡蛋怎么打包？");
    const data = answer.messages.at(-1)!.reply_markup!.inline_keyboard[0]![2] as {
      callback_data: string;
    };
    const own = await ann.phone.last();

    const forged = await ann.forge(own.message_id, data.callback_data);

    expect(forged.text).toBe("");
  });
});

describe("China's rule", () => {
  it("is said to be China's where the village is elsewhere", async () => {
    village.change("update village set country = 'KE' where name = 'Stone Bridge'");

    const asked = await ann.say("How do I pack eggs?");
    await ann.pressAll(/Ask$/, /More/);
    const seen = await ann.forge(asked.messages.at(-1)!.message_id, "topic:pack-eggs");

    expect(asked.text).toContain("This is China's rule; ask your own office.");
    expect(seen.text).toContain("This is China's rule; ask your own office.");
    expect((await chen.say("鸡蛋怎么打包？")).text).not.toContain("这是中国的规定");
  });
});

describe("the topics", () => {
  it("lead to an article without typing, and back", async () => {
    await chen.say("呱唧呱唧？");

    const parts = await chen.press("看看有哪些话题");
    const steps = await chen.press("1 准备：人、货、市场");
    const topics = await chen.press(steps.buttons[0]!);
    const article = await chen.press("鸡蛋打包");
    const back = await chen.press("← 返回");

    expect(parts.text).toContain("想看哪一部分");
    expect(topics.buttons).toContain("← 全部");
    expect(article.text).toContain("用蛋托");
    expect(back.buttons).toEqual(topics.buttons);
  });

  it("are open to somebody who did not agree to be remembered", async () => {
    const shy = village.person(5010, "Shy", "en");
    await shy.start();
    await shy.pressAll("English", "No, I'll only ask");

    await shy.say("frobnicate quux?");
    const parts = await shy.press("Look through the topics");

    expect(parts.buttons).toEqual(["1 Get ready: people, goods, markets", "☰ Menu"]);
  });
});
