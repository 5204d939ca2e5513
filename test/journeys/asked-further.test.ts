/** Who was asked "which one?" and types on, who asks for more, who taps a link: what comes next belongs to what was said. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});

afterAll(() => village.close());

const who = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

it.each([
  ["Do I need a licence to sell honey?", "how long does it take", /licence/],
  ["卖腊肉要办证吗", "去哪儿办", /许可证|执照/],
])("whoever types on below %j still speaks of it", async (first, further, words) => {
  const offered = await who(first).say(first);
  expect(offered.text).toMatch(/^(?:Which do you mean|你问的是)/);

  const heard = await who(first).say(further);
  expect(heard.text).toMatch(words);
  expect(heard.text).not.toMatch(/no checked answer|没有核对过/);
});

it.each([
  ["Do I need a licence to sell honey?", "Something else", "why?"],
  ["卖蜂蜜要办什么证", "都不是", "为啥"],
])("below %j none of them is spoken of any more", async (first, none, further) => {
  await who(first).say(first);
  await who(first).press(none);

  expect((await who(first).say(further)).text).not.toMatch(/licence|许可证|执照/);
});

it.each([
  ["Do I need a licence to sell honey?", "why?", /^Which do you mean: .*a food licence/],
  ["要不要办证", "为啥", /^你问的是.*食品许可证/],
])("what may be asked of any of them asks again: %j, %j", async (first, further, words) => {
  await who(first).say(first);

  expect((await who(first).say(further)).text).toMatch(words);
});

it.each([
  ["How do I make buyers come back?", "what else can I try", /^About: Making buyers come back/],
  ["怎么留住回头客", "还有啥办法", /^说的是：怎样留住回头客/],
])("who wants more gets more: %j, %j", async (first, further, words) => {
  await who(first).say(first);

  expect((await who(first).say(further)).text).toMatch(words);
});

it.each([["快递把我的包裹弄丢了", "要等几天", /没有你的问题在等/]])(
  "no question waits, and %j was said before: %j asks of it",
  async (first, further, not) => {
    await who(first).say(first);

    expect((await who(first).say(further)).text).not.toMatch(not);
  },
);

it.each([
  ["somebody sent me a link", "oh no I already pressed it", /Did you type a code/],
  ["有人给我发了个链接", "我已经点了", /填过验证码/],
])("%j, and it was tapped: what to do now", async (first, further, words) => {
  await who(first).say(first);

  expect((await who(first).say(further)).text).toMatch(words);
});

it.each([
  ["somebody sent me a link", "I sent it to the buyer"],
  ["有人给我发了个链接", "我发给买家了"],
])("%j: no money is gone by %j", async (first, further) => {
  await who(first).say(first);

  expect((await who(first).say(further)).text).not.toMatch(/110|96110/);
});
