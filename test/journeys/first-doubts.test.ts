/** What newcomers doubt, and what stops them on the first evening, as it is said in dialect or in a hurry. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 8_500;
const tongueOf = (said: string): Tongue => (/\p{Script=Han}/u.test(said) ? "zh" : "en");

async function learner(tongue: Tongue): Promise<Villager> {
  const person = village.person((next += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, placement: "goods" });
  return person;
}

describe("doubts of the first evening", () => {
  it.each([
    ["侬讲不要钞票 哪能会有这种好事体", /小心点是对的/],
    ["this is free, too good to be true", /right to be careful/],
    ["账本啥人看得到", /我谁也不给看/],
    ["侬还记了阿拉啥", /谁能看见什么/],
    ["who can see my cash book", /show to nobody/],
    ["今天不做了 娃醒了", /给你留着/],
    ["not today baby woke up", /place is kept/],
    ["不知道从哪开始 不会", /不知道也没事/],
    ["dont know where to start, never did this", /nobody knows everything/],
    ["这个要多久啊 我晚上带娃睡了才有空", /快慢你定/],
    ["how long does it take, only free when baby sleeps", /You set the pace/],
    ["这同我卖扫帚有啥关系", /不用样样都做/],
    ["what has this to do with my brooms", /need not do everything/],
    ["不对 我是做布鞋的 不是进货", /都能改/],
    ["no i make cloth shoes not resale", /can be changed/],
  ])("%s", async (said, answer) => {
    expect((await (await learner(tongueOf(said))).say(said)).text).toMatch(answer);
  });

  it.each([
    ["不知道从哪开始拍照", /不知道也没事/],
    ["平台发货要多久，我晚上才有空", /快慢你定/],
    ["叫我拉人进来发钱，有人说是传销", /小心点是对的/],
    ["not today, the courier did not come", /place is kept/],
  ])("%s is a question of its own", async (said, answer) => {
    expect((await (await learner(tongueOf(said))).say(said)).text).not.toMatch(answer);
  });
});
