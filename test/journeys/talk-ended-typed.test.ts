/** Whoever talks with a learner types that it is over: they are asked, and the words do not go to the learner. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let li: Villager;
let wang: Villager;

beforeEach(async () => {
  village = await openVillage({
    knowledge: await writeAskingKnowledge(),
    env: { ADMIN_IDS: "9001" },
  });
  const zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  wang = village.person(5_003, "小王");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(wang, { village: "上溪村", placement: "goods" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await wang.say("呱唧呱唧？");
  await wang.press("问李师傅");
  await li.heard();
  await li.press("我来接");
  await wang.heard();
});

afterEach(() => village.close());

it.each(["结束", "就这样吧", "end the talk", "End talk please", "不聊了"])(
  "is asked after “%s”, and ended at a tap",
  async (typed) => {
    const asked = await li.say(typed);
    const unsent = await wang.heard();
    const ended = await li.press("跟小王说完了");
    const told = await wang.heard();
    const next = await li.say("鸡蛋怎么打包？");

    expect(asked.text).toContain(typed);
    expect(asked.buttons).toEqual(["跟小王说完了", "发给小王", "算了"]);
    expect(unsent.messages).toEqual([]);
    expect(ended.text).toBe("跟小王的话先说到这里。");
    expect(told.text).toContain("先说到这里");
    expect(next.text).toContain("用蛋托");
  },
);

it("is ended by a yes", async () => {
  await li.say("结束");
  await li.say("是的");

  expect((await wang.heard()).text).toContain("先说到这里");
});

it("goes to the learner where that was meant", async () => {
  await li.say("就这样吧");
  await li.press("发给小王");

  expect((await wang.heard()).text).toBe("李师傅：\n\n就这样吧");
});

it("goes on where it was not meant at all", async () => {
  await li.say("结束");
  await li.press("算了");
  const nothing = await wang.heard();
  await li.say("箱子底下垫一层纸。");

  expect(nothing.messages).toEqual([]);
  expect((await wang.heard()).text).toContain("箱子底下垫一层纸。");
});

it("is asked after “Write”, too, and a reply goes as it is", async () => {
  await li.press("写过去");
  await li.say("结束");
  const unsent = await wang.heard();
  await li.press("算了");
  const asked = await wang.say("还有，用什么箱子？");
  const heard = await li.heard();
  await li.say("就这样吧", heard.messages.at(-1)!.message_id);

  expect(unsent.messages).toEqual([]);
  expect(asked.messages.length).toBeLessThan(2);
  expect((await wang.heard()).text).toBe("李师傅：\n\n就这样吧");
});

it("asks which talk is over where there are two", async () => {
  const mei = village.person(5_004, "小梅");
  await joinUp(mei, { village: "上溪村", placement: "goods" });
  await li.heard();
  await mei.say("叮叮当当？");
  await mei.press("问李师傅");
  await li.heard();
  await li.press("我来接");
  await mei.heard();

  const asked = await li.say("结束");
  await li.press("跟小王说完了");

  expect(asked.buttons).toEqual(["跟小梅说完了", "跟小王说完了", "算了"]);
  expect((await wang.heard()).text).toContain("先说到这里");
  expect((await mei.heard()).messages).toEqual([]);
});
