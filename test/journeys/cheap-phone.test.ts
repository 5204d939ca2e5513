/**
 * What a cheap phone on a weak network sends: a place, a video, a picture of what is private, a changed message, a second
 * answer behind the first; and people who block the bot. Nobody believes that something went where it did not go.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { pressTwice } from "../support/people/old-button.ts";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let fang: Villager;
let li: Villager;
let wanjiku: Villager;
let mary: Villager;

beforeAll(async () => {
  village = await openVillage();
  const zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  mary = village.person(5_002, "Mary", "en");
  fang = village.person(5_003, "小芳");
  wanjiku = village.person(5_004, "Wanjiku", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(mary, { tongue: "en", village: "Kijabe" });
  await joinUp(fang, { village: "上溪村" });
  await joinUp(wanjiku, { tongue: "en", village: "Kijabe" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await appointMentor(zhou, mary, { village: "Kijabe", name: "Mary" });
  for (const learner of [fang, wanjiku]) await learner.heard();
});

afterAll(() => village.close());

const both = [
  {
    tongue: "zh",
    who: () => [fang, li] as const,
    send: "发过去",
    ask: "问李师傅",
    asked: "呱唧呱唧？",
    again: "发给小芳",
    says: {
      answered: "你已经回过了",
      unsent: "这一条还没发给小芳",
      left: "停用了这个机器人",
      association: "协会",
      village: "你是哪个村的",
      private: "这张我谁也不发",
      edited: "再写一行就记重了",
      pictures: "图片我看不准",
    },
  },
  {
    tongue: "en",
    who: () => [wanjiku, mary] as const,
    send: "Send it",
    ask: "Ask Mary",
    asked: "frobnicate quux?",
    again: "Send it to Wanjiku",
    says: {
      answered: "You have answered already",
      unsent: "This has not gone to Wanjiku yet",
      left: "has stopped the bot",
      association: "association",
      village: "Which village do you live in?",
      private: "This goes to nobody",
      edited: "it would count twice",
      pictures: "I can't judge pictures",
    },
  },
] as const;

describe.each(both)("in $tongue", ({ tongue, who, send, ask, asked, again, says }) => {
  it("a place or a sticker instead of the village's name is asked for once more", async () => {
    const newcomer = village.person(tongue === "zh" ? 5_011 : 5_012, "Juma", tongue);
    await agree(newcomer, { tongue });
    for (const heard of [await newcomer.location(), await newcomer.sticker()]) {
      expect(heard.text).toContain(says.village);
    }
  });

  it.each(
    tongue === "zh"
      ? ["这是我的身份证", "我的银行卡，帮我看看"]
      : ["my ID card", "here is my national id", "my bank card and pin"],
  )("a picture of what is private goes to nobody: %s", async (caption) => {
    const heard = await who()[0].photo(caption);

    expect(heard.text).toContain(says.private);
    expect(heard.buttons).not.toContain(send);
  });

  it("words under a picture that only say what it is are no question", async () => {
    const heard = await who()[0].photo(tongue === "zh" ? "第一罐" : "jar B");

    expect(heard.messages).toHaveLength(1);
    expect(heard.text).toContain(says.pictures);
  });

  it("a changed line of the book is shown, and is noted once", async () => {
    const [learner] = who();
    const words = tongue === "zh" ? "蜂蜜" : "honey";
    await learner.say(`+300 ${words}`);
    const { message_id: id } = (await learner.phone.messages()).findLast(
      ({ from }) => from?.is_bot === false,
    )!;
    await learner.phone.edit(id, `+350 ${words}`);
    const heard = await learner.heard();
    const month = await learner.say("/cash");
    await learner.press(/^(记完了|Done)$/);

    expect(heard.text).toContain(says.edited);
    expect(heard.text).toContain(`+300 · ${words}`);
    expect(heard.buttons).toContain(tongue === "zh" ? "钱数" : "Amount");
    expect(month.text).toContain("300");
    expect(month.text).not.toMatch(/350|650/);
  });

  it("what is said after an answer goes there, too, once, at a tap", async () => {
    const [learner, mentor] = who();
    await learner.photo();
    await learner.press(send);
    const question = (await mentor.heard()).messages.at(-1)!;
    await mentor.photo(undefined, question.message_id);
    await learner.heard();
    const second = await mentor.voice(question.message_id);
    await pressTwice(mentor, again);
    await mentor.heard();
    const heard = await learner.heard();
    const third = await mentor.say("OK", question.message_id);
    const ended = await learner.heard();
    await learner.press(/说完了|End this talk/);
    await mentor.heard();

    expect(second.text).toContain(says.answered);
    expect(second.text).toContain(says.unsent);
    expect(heard.messages.filter(({ voice }) => voice !== undefined)).toHaveLength(1);
    expect(third.text).not.toContain(says.answered);
    expect(ended.text).toContain("OK");
  });

  it("whoever blocked the bot gets nothing, and whoever writes to them hears it", async () => {
    const [learner, mentor] = who();
    await learner.say(asked);
    await learner.press(ask);
    const question = (await mentor.heard()).messages.at(-1)!;
    await learner.phone.block();
    await village.quiet();
    const lost = await mentor.say("+ jam", question.message_id);
    const waits = await mentor.say("/questions");
    await learner.phone.unblock();
    await learner.start();
    const again = await mentor.say("/questions");
    await mentor.press(/我来接|I take it/);
    await learner.heard();
    await learner.phone.block();
    await village.quiet();
    const unheard = await mentor.say(tongue === "zh" ? "还在吗" : "still there");
    await learner.phone.unblock();
    await learner.start();
    await mentor.phone.block();
    await village.quiet();
    const gone = await learner.say("OK");
    await learner.say(`${asked} ${asked}`);
    const offered = await learner.heard();
    await mentor.phone.unblock();
    await mentor.start();

    expect(lost.text).toContain(says.left);
    expect(waits.text).not.toContain(asked);
    expect(again.text).toContain(asked);
    expect(unheard.text).toContain(says.left);
    expect(gone.text).toMatch(/不在了|not there any more/);
    expect(gone.text + offered.text).not.toContain(ask);
  });
});
