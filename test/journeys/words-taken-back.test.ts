/** Words that went to the wrong person are taken back: out of their chat, once, and both know the truth. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

const takeBack = "↩ 发错人了，收回";

let place: MentoredVillage;
let zhou: Villager;
let li: Villager;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  zhou = place.officer;
  li = place.mentor;
  wang = await place.learner(5003, "小王");
  ann = place.village.person(5005, "Ann", "en");
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  for (const person of [zhou, li, wang, ann]) await person.heard();
});

afterAll(() => place.close());

/** What stands in the chat of somebody now. */
const stands = async ({ phone }: Villager, words: string) =>
  (await phone.messages()).filter(({ text, caption }) => (text ?? caption ?? "").includes(words))
    .length;

async function write(name: RegExp, words: string) {
  await li.say("/mentees");
  await li.pressAll(name, "捎句话");
  return li.say(words);
}

it("a mentor takes back what went to the wrong learner", async () => {
  await chapter("a letter, which is gone from the chat, and the learner is told so", async () => {
    const sent = await write(/Ann$/, "你男人的事别跟人说");
    const arrived = await stands(ann, "你男人的事");
    await ann.heard();
    const back = await li.press(takeBack);
    const told = await ann.heard();

    expect(sent.text).toBe("转给Ann了。");
    expect(sent.buttons).toContain(takeBack);
    expect(arrived).toBe(1);
    expect(await stands(ann, "你男人的事")).toBe(0);
    expect(told.text).toBe(
      "李师傅 took back a message here: it was not meant for you. You need do nothing.",
    );
    expect(back.text).toBe("正从Ann那儿收回来。Ann也许已经看过，我会告诉Ann：“那条不是给你的。”");
    expect(back.buttons).toEqual(["我带的学员"]);
    expect(back.chosen).toEqual([expect.stringContaining("收回")]);
  });

  await chapter("a photo with the line above it, both", async () => {
    await li.say("/mentees");
    await li.pressAll(/小王$/, "捎句话");
    await li.photo("给别人的照片");
    const before = (await wang.phone.messages()).length;
    await li.press(takeBack);
    const after = await wang.phone.messages();

    expect(after.length).toBe(before - 2 + 1);
    expect(after.some(({ photo }) => photo !== undefined)).toBe(false);
    await wang.heard();
  });

  await chapter("an answer, whose question waits again", async () => {
    await wang.say("呱唧呱唧？");
    await wang.press("问李师傅");
    const asked = await li.heard();
    const answered = await li.say("寄到张家的，别弄错", asked.messages.at(-1)!.message_id);
    await wang.heard();
    await li.press(takeBack);
    const told = await wang.heard();
    const waits = await li.say("/questions");
    const again = await li.say("用五层的箱子。", waits.messages.at(-1)!.message_id);

    expect(answered.text).toContain("转给小王了");
    expect(await stands(wang, "寄到张家的")).toBe(0);
    expect(told.text).toContain("李师傅收回了一条发到这里的话，那条不是给你的。");
    expect(told.text).toContain("你的问题还在等人回");
    expect(waits.text).toContain("呱唧呱唧");
    expect(again.text).toContain("转给小王了");
    expect((await wang.heard()).text).toContain("用五层的箱子");
  });

  await chapter("words in a talk", async () => {
    await wang.say("叽叽咕咕？");
    await wang.press("问李师傅");
    await li.heard();
    await li.press("我来接");
    await li.say("箱子底下垫一层纸。");
    const wrong = await li.say("这句是给老张的");
    await wang.heard();
    await li.press(takeBack);

    expect(wrong.buttons).toContain(takeBack);
    expect(await stands(wang, "这句是给老张的")).toBe(0);
    expect(await stands(wang, "箱子底下垫一层纸")).toBe(1);
    expect((await wang.heard()).text).toContain("李师傅收回了一条发到这里的话");
    await li.press("说完了");
    await wang.heard();
  });

  await chapter("a learner does so too, where the talk says that it was passed on", async () => {
    await wang.say("咕噜咕噜？");
    await wang.press("问李师傅");
    await li.heard();
    await li.press("我来接");
    await wang.heard();
    const wrong = await wang.say("钱放在老地方");
    const before = await stands(li, "钱放在老地方");
    await li.heard();
    const back = await wang.press(takeBack);
    const told = await li.heard();
    await wang.say("箱子底下垫什么？");

    expect(wrong.buttons).toEqual(["问机器人", "说完了", takeBack]);
    expect(before).toBe(1);
    expect(await stands(li, "钱放在老地方")).toBe(0);
    expect(back.text).toContain("正从李师傅那儿收回来");
    expect(told.text).toBe("小王收回了一条发到这里的话，那条不是给你的。你不用做什么。");
    expect((await li.heard()).text).toContain("箱子底下垫什么？");
    await li.press("说完了");
    await wang.heard();
  });

  await chapter("once, and only their own", async () => {
    const sent = await write(/小王$/, "明天来我家");
    const id = sent.messages.at(-1)!.message_id;
    await li.press(takeBack);
    await wang.heard();
    await li.forge(id, "unsay");
    await wang.forge(1, "unsay");
    await zhou.forge(1, "unsay");

    expect((await wang.heard()).messages).toEqual([]);
    const acts = place.village.rows("select 1 from audit where act = 'words-taken-back'");
    expect(acts).toHaveLength(6);
  });

  await chapter("where Telegram refuses, whoever took it back hears it; else nothing", async () => {
    await place.village.later({ minutes: 2 });
    const gone = await li.heard();
    await write(/小王$/, "初八来我家");
    const failWith = { code: 400, description: "Bad Request: message can't be deleted" };
    const methods = ["deleteMessage"];
    await place.village.telegram.faults({ failWith: { ...failWith, methods } });
    await li.press(takeBack);
    await place.village.telegram.faults({ reset: true });
    await place.village.later({ minutes: 2 });
    const refused = await li.heard();
    await wang.heard();

    expect(gone.text).toBe("");
    expect(await stands(wang, "初八来我家")).toBe(1);
    expect(refused.text).toBe(
      "没能从小王那儿收回来，Telegram没让，那条可能还在。已经告诉小王：那不是给本人的。",
    );
    expect(place.village.rows("select 1 from work where kind = 'words-taken-back'")).toEqual([]);
  });

  await chapter("not after two days, which is said", async () => {
    await write(/小王$/, "后天来我家");
    await place.village.later({ hours: 49 });
    const late = await li.press(takeBack);

    expect(late.text).toContain("过了两天，Telegram不让收回了。");
    expect(await stands(wang, "后天来我家")).toBe(1);
  });
});
