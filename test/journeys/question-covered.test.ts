/** Numbers of cards, codes and passwords in somebody's own words are covered before anybody else reads them. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { becomeHelper, writeShortRoad } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let wang: Villager;
let chen: Villager;
let ann: Villager;

beforeEach(async () => {
  village = await openVillage({ knowledge: await writeShortRoad() });
  zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  wang = village.person(5_002, "小王");
  chen = village.person(5_003, "陈姐");
  ann = village.person(5_004, "Ann", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await becomeHelper(wang, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  for (const person of [zhou, li, wang, chen, ann]) await person.heard();
});

afterEach(() => village.close());

it.each([
  ["呱唧呱唧，卡号6222021234567894对吗？", "呱唧呱唧，卡号••••94对吗？"],
  ["呱唧呱唧，密码是abc12345，咕噜？", "呱唧呱唧，密码是••••，咕噜？"],
])("to a mentor: %j; the asker is told before it goes", async (text, covered) => {
  const before = await chen.say(text);
  const sent = await chen.press(/^问李师傅|^发过去/);
  const asked = await li.heard();
  const queue = await li.say("/questions");

  expect(before.text).toContain(covered);
  expect(before.text).toContain("里面的卡号、验证码或密码我遮住了，谁也用不着看。");
  expect(sent.text).toContain(covered);
  expect(asked.text).toContain(`陈姐（上溪村）问：\n${covered}`);
  expect(queue.text).toContain(covered);
  expect(village.everything()).not.toMatch(/6222021234567894|abc12345/);
});

it("to the association, and numbers of parcels stay", async () => {
  const before = await ann.say("frobnicate quux 4111 1111 1111 1111?");
  await ann.press(/^(Ask|Send)/);
  const asked = await zhou.heard();
  await ann.say("blorbify zint order number 6222021234567894?");
  await ann.press(/^(Ask|Send)/);
  const parcel = await zhou.heard();

  expect(before.text).toContain("I covered a card number, a code or a password in it.");
  expect(asked.text).toContain("frobnicate quux ••••11?");
  expect(parcel.text).toContain("blorbify zint order number 6222021234567894?");
});

it("below a picture, too", async () => {
  const before = await chen.photo("呱唧呱唧 6222021234567894");
  await chen.press("发过去");
  await li.heard();
  const chat = JSON.stringify(await li.phone.messages());

  expect(before.text).toContain("呱唧呱唧 ••••94");
  expect(chat).toContain("呱唧呱唧 ••••94");
  expect(chat).not.toContain("6222021234567894");
});

it("to a neighbour, and telephone numbers as well, there and back", async () => {
  await chen.press(/学到哪里了/);
  await chen.pressAll("问做过的人", "问本村的");
  const confirm = await chen.say("核桃去壳吗，打我电话13800138000");
  await chen.press("发过去");
  const asked = await wang.heard();
  const passed = await wang.say("打给我，139 0013 9001", asked.messages.at(-1)!.message_id);
  const answer = await chen.heard();

  expect(confirm.text).toContain("“核桃去壳吗，打我电话••••00”");
  expect(confirm.text).toContain("里面的号码或密码我遮住了：邻居之间看不到这些。");
  expect(asked.text).toContain("核桃去壳吗，打我电话••••00");
  expect(passed.text).toContain("里面的号码或密码我遮住了");
  expect(answer.text).toContain("打给我，••••01");
});

it("in a talk with a mentor", async () => {
  await chen.say("呱唧呱唧？");
  await chen.press("问李师傅");
  await li.heard();
  await li.press("我来接");
  await chen.heard();
  const said = await chen.say("我的支付密码：886655");
  const heard = await li.heard();

  expect(said.text).toContain("里面的卡号、验证码或密码我遮住了");
  expect(heard.text).toContain("我的支付密码：••••");
  expect(heard.text).not.toContain("886655");
});

it("a mentor's own in a talk and in a letter, as well", async () => {
  await chen.say("呱唧呱唧？");
  await chen.press("问李师傅");
  await li.heard();
  await li.press("我来接");
  await chen.heard();
  const told = await li.say("登录密码是tea2027x，你试试");
  const heard = await chen.heard();
  await li.say("/mentees");
  await li.press(/陈姐/);
  await li.press(/^✉|写/);
  const passed = await li.say("打到这张卡：6222021234567894");
  const letter = await chen.heard();

  for (const { text } of [told, passed]) expect(text).toContain("卡号、验证码或密码我遮住了");
  expect(heard.text).toContain("登录密码是••••");
  expect(letter.text).toContain("••••94");
  expect(heard.text + letter.text).not.toMatch(/tea2027x|6222021234567894/);
});

it("below a picture in a talk", async () => {
  await chen.say("呱唧呱唧？");
  await chen.press("问李师傅");
  await li.heard();
  await li.press("我来接");
  await chen.heard();
  const said = await chen.photo("我的卡6222021234567894");
  await li.heard();
  await chen.photo("篮子这样放行吗");
  await li.heard();
  const chat = JSON.stringify(await li.phone.messages());

  expect(said.text).toContain("里面的卡号、验证码或密码我遮住了");
  expect(chat).toContain("我的卡••••94");
  expect(chat).toContain("篮子这样放行吗");
  expect(chat).not.toContain("6222021234567894");
  expect(village.everything()).not.toContain("6222021234567894");
});

it.each([
  [
    "zh",
    "回一句",
    "最近怎么样？",
    "支付密码：886655",
    "支付密码：••••",
    "里面的卡号、验证码或密码我遮住了",
  ],
  [
    "en",
    "Answer",
    "How is it?",
    "my password is abc12345",
    "my password is ••••",
    "I covered a card number, a code or a password in it.",
  ],
] as const)("in an answer to a mentor's words, typed or below a picture (%s)", async (...row) => {
  const [tongue, answer, words, secret, covered, told] = row;
  const learner = village.person(5_005, "Bob", tongue);
  await joinUp(learner, { tongue, village: "上溪村" });
  await li.say("/mentees");
  await li.pressAll(/Bob/, "捎句话");
  await li.say(words);
  const letter = (await learner.heard()).messages.at(-1)!.message_id;
  await learner.press(answer);
  const typed = await learner.say(secret);
  const below = await learner.photo(secret, letter);
  await li.heard();
  const chat = JSON.stringify(await li.phone.messages());

  expect(typed.text).toContain(told);
  expect(below.text).toContain(told);
  expect(chat.split(covered).length).toBeGreaterThan(2);
  expect(chat).not.toContain(secret);
  expect(village.everything()).not.toContain(secret);
});
