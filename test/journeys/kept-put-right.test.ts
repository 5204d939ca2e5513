/** Who sees a slip in what was kept says it right below, and what is kept is the new one. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { putAt } from "../support/people/at-job.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const shownBy = ({ id }: Villager) =>
  village
    .rows<{ text: string }>(
      "select text from shown where member_id = (select id from member where telegram_id = ?)",
      id,
    )
    .map(({ text }) => text);

it.each([
  [7_101, "en", "store/shop-name", "Hill Basket", "sorry i mean Hill Baskets", "Hill Baskets"],
  [7_102, "en", "accounting/most-lost", "500", "no make it 300", "300"],
  [7_103, "zh", "store/shop-name", "山里红", "写错了，是山里红果园", "山里红果园"],
  [7_104, "zh", "accounting/most-lost", "500", "不对，改成300", "300"],
] as const)("keeps what was put right (%i)", async (id, tongue, job, said, right, wanted) => {
  const learner = village.person(id, "Rita", tongue === "zh" ? "zh-hans" : "en");
  await putAt(village, learner, job, tongue);
  await learner.say(said);

  const heard = await learner.say(right);

  expect(heard.text).toContain(`${tongue === "zh" ? "记下了：" : "Kept: "}${wanted}`);
  expect(shownBy(learner)).toEqual([wanted]);
  expect(heard.buttons).toContain(tongue === "zh" ? "接着来" : "Go on");
});

it.each([
  [7_111, "en", "store/shop-name", "Hill Basket", "sorry i mean how do i send it"],
  [7_112, "zh", "store/shop-name", "山里红", "不对，是买家退货了"],
] as const)("leaves it where something else is said (%i)", async (id, tongue, job, said, more) => {
  const learner = village.person(id, "Rita", tongue === "zh" ? "zh-hans" : "en");
  await putAt(village, learner, job, tongue);
  await learner.say(said);
  await learner.say(more);

  expect(shownBy(learner)).toEqual([said]);
});

it("leaves it an hour later", async () => {
  const learner = village.person(7_121, "Rita", "en");
  await putAt(village, learner, "store/shop-name", "en");
  await learner.say("Hill Basket");
  await village.later({ minutes: 60 });
  await learner.say("sorry i mean Hill Baskets");

  expect(shownBy(learner)).toEqual(["Hill Basket"]);
});
