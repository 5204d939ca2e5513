/** Several questions in one text: one is answered, the others are seen, and each is one tap away. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
// Nothing belongs to what was read before.
beforeEach(async () => {
  await village.later({ hours: 1 });
  for (const each of [chen, ann]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);
const seen =
  /You asked something else, too\. Tap it, and I answer\.|你还问了别的，点一下，接着答。/;

describe("several questions in one text", () => {
  it.each([
    ["do I need a business licence? and how much tax?", "business licence", "How much tax?"],
    [
      "can I sell my aunt's pickles, and do I have to put a label on it",
      "Homemade food",
      "Do I have to put a label on it?",
    ],
    ["鸡蛋咋包，卖多少钱合适", "打包", "卖多少钱合适？"],
    ["要不要办营业执照？税要交多少？", "营业执照", "税要交多少？"],
  ])("%j: one is answered by its name, the other is a button", async (said, about, other) => {
    const heard = await by(said).say(said);

    expect(heard.text.split("\n")[0]).toContain(about);
    expect(heard.text).toMatch(seen);
    expect(heard.buttons).toContain(other);
    expect(heard.buttons.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ["do I need a business licence? and how much tax?", "How much tax?", /tax/i],
    ["鸡蛋咋包，卖多少钱合适", "卖多少钱合适？", /成本|定价|价/u],
  ])("%j: the tap answers the other as if it were asked now", async (said, other, words) => {
    await by(said).say(said);
    const answer = await by(said).press(other);

    expect(answer.text).toMatch(words);
    expect(answer.text).not.toMatch(seen);
  });

  it.each([
    "how do I pack eggs so that they do not break on the long road to the city?",
    "My brother put the price up monday, father got loud. What are the rules for sale prices, can he do that?",
    "My son, who studies law, told me to keep the papers. Which of the shop papers must I keep?",
    "鸡蛋怎么打包才不碎？路远，怕颠。",
    "我嘴笨，也不知道说啥，跟买家聊天咋聊？",
  ])("%j is one question, and stays one", async (said) => {
    expect((await by(said).say(said)).text).not.toMatch(seen);
  });

  it.each([
    "he says he will kill me if I don't pay, and how do I pack eggs? and how much tax?",
    "他说不给钱就弄死我，鸡蛋咋包，卖多少钱合适",
  ])("%j is a danger first, and nothing else is offered beside it", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toContain("110");
    expect(heard.text).not.toMatch(seen);
  });
});
