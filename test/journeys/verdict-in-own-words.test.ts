/** A mentor in a hurry types the verdict instead of tapping it: good, please change, and what was meant is done. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp, labels } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

let at: MentoredVillage;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  at = await openMentoredVillage();
  wang = await at.learner(5_002, "小王");
  ann = at.village.person(5_003, "Ann", "en");
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  await wang.press(labels.zh.goOn);
  await ann.press(labels.en.goOn);
  await wang.photo();
  await ann.photo();
});
/** Both wait again, and stand in the mentor's chat. */
beforeEach(async () => {
  at.village.change("delete from waiting");
  at.village.change("update shown set state = 'waiting', revision = revision + 1");
  for (const each of [at.mentor, wang, ann]) await each.heard();
});
afterAll(() => at.close());

/** Whose photo stands there: by the language of what is typed. */
async function open(said: string): Promise<Villager> {
  const first = await at.mentor.say("/review");
  const isChinese = /\p{Script=Han}/u.test(said);
  if (first.text.includes("Ann") === isChinese) await at.mentor.press(/先跳过|Skip/);
  return isChinese ? wang : ann;
}

it.each([
  "looks good to me",
  "ok good",
  "both are good",
  "well done ann",
  "much better now",
  "好了",
  "过了",
  "拍得不错",
  "两个都好",
  "比上次好多了",
])("is good: %s", async (said) => {
  const learner = await open(said);
  const told = await at.mentor.say(said);

  expect(told.text).toMatch(/告诉(?:小王|Ann)/);
  expect(told.text).not.toMatch(/这句是给/);
  expect((await learner.heard()).text).toMatch(/has seen your photo: good|看了你的照片：好/);
});

it.each([
  ["no the photo is too dark", "好了"],
  ["good but too dark", "done"],
  ["不行 重拍", "好了"],
  ["不好 太暗了", "就这样吧"],
])("is what to change, and goes by a typed yes: %s, %s", async (said, yes) => {
  const learner = await open(said);
  const asked = await at.mentor.say(said);
  const before = await learner.heard();
  await at.mentor.say(yes);

  expect(asked.buttons.join()).toMatch(/请改改，告诉/);
  expect(before.messages).toEqual([]);
  expect((await learner.heard()).text).toContain(said);
});

it.each([
  ["ok but tell her to take it by the window", "take it by the window"],
  ["可以 但是让他到窗边拍", "到窗边拍"],
])("a learner reads what they are told: %s", async (said, words) => {
  const learner = await open(said);
  await at.mentor.say(said);
  await at.mentor.press(/请改改，告诉/);

  expect((await learner.heard()).text).toContain(`“${words}”`);
});

it.each(["oh wait thats wrong", "哎呀 刚才点错了"])("is taken back: %s", async (said) => {
  const learner = await open(said);
  await at.mentor.press("👍 好");
  await learner.heard();
  const heard = await at.mentor.say(said);
  if (heard.buttons.join().includes("收回")) await at.mentor.press(/收回/);

  expect((await learner.heard()).text).toMatch(/looks at your photo once more|再看一遍/);
});
