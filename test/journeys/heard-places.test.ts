/** Officers name a village in words, and teachers ask how pupils get in: its page opens, and nothing is deleted. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann, zhou, smith } = await openWithOfficers());
});
beforeEach(async () => {
  for (const each of [zhou, smith, chen, ann]) await each.heard();
});
afterAll(() => village.close());

const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const by = (said: string) => (isHan(said) ? zhou : smith);

describe("a village that is to go", () => {
  it.each([
    "delete the village Stone Bridge",
    "please delete Stone Bridge",
    "How do I remove Stone Bridge village?",
    "删掉下溪村",
    "把上溪村删了",
    "怎么删除上溪村？",
    "delete the village Nowhere",
    "删掉一个村",
    "take Stone Bridge off the list",
    "注销上溪村",
    "上溪村不要了",
    "这个村删掉",
    "remove a village",
  ])("stays, and what can be done with it is said: %s", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/not deleted|没有删|村子不删/);
    expect(heard.text).toMatch(/✏️/);
    expect(heard.buttons.join()).not.toMatch(/Delete|删/);
  });

  it("opens below, where its name is known", async () => {
    expect((await smith.say("delete the village Stone Bridge")).buttons).toContain("✏️ Change");
    expect((await zhou.say("删掉上溪村")).buttons).toContain("✏️ 改资料");
  });

  it.each(["delete my account", "删掉我的账号"])("is none in other words: %s", async (said) => {
    expect((await by(said).say(said)).text).not.toMatch(/✏️/);
  });

  it.each(["delete the village Stone Bridge", "删掉上溪村"])(
    "is no learner's: %s",
    async (said) => {
      expect((await (isHan(said) ? chen : ann).say(said)).text).not.toMatch(/✏️/);
    },
  );

  it.each([
    "delete the village Stone Bridge",
    "please delete Stone Bridge",
    "delete the village Nowhere",
    "删掉上溪村",
    "把下溪村删了",
    "删掉一个村",
  ])("is the association's, and a learner's account is not spoken of: %s", async (said) => {
    const heard = await (isHan(said) ? chen : ann).say(said);

    expect(heard.text).toMatch(/Only the association|得找协会/);
    expect(heard.buttons.join()).not.toMatch(/[Dd]elete|删/);
  });

  it.each(["delete my account", "删掉我的账号", "delete the listing", "把这个商品删了"])(
    "is none in a learner's other words: %s",
    async (said) => {
      const heard = await (isHan(said) ? chen : ann).say(said);

      expect(heard.text).not.toMatch(/Only the association|得找协会/);
    },
  );
});

it.each(["QR for Stone Bridge", "the link of Stone Bridge", "上溪村的码", "上溪村二维码"])(
  "opens the village with its link: %s",
  async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/t\.me\//);
    expect(heard.buttons.join()).toMatch(/✏️/);
  },
);

it.each([
  ["who is the mentor of 上溪村", /上溪村.*mentor|[Mm]entor.*上溪村/],
  ["who are the mentors of Stone Bridge?", /Stone Bridge/],
])("says in the officer's language who the mentors are: %s", async (said, words) => {
  const heard = await smith.say(said);

  expect(heard.text).toMatch(words);
  expect(heard.text.replace("上溪村", "")).not.toMatch(/\p{Script=Han}/u);
});

it("answers an English question about anything with a Chinese name in it in English", async () => {
  const heard = await smith.say("how do I pack eggs for the people of 上溪村");

  expect(heard.text.replaceAll("上溪村", "")).not.toMatch(/\p{Script=Han}/u);
});

it("says in Chinese who the mentors are", async () => {
  expect((await zhou.say("上溪村的师傅是谁")).text).toContain("上溪村");
});

const ofClass = [
  "how do my pupils get in",
  "class code",
  "怎么让学生进来",
  "班级码",
  "学生怎么进来？",
];

describe("how pupils get in", () => {
  it.each(ofClass)("for an officer opens the classes: %s", async (said) => {
    expect((await by(said).say(said)).buttons.join()).toMatch(/New class|开一个班/);
  });

  it.each(ofClass)("for somebody who teaches opens their class: %s", async (said) => {
    await zhou.say("/people");
    await zhou.press("学校的班");
    const other = isHan(said) ? chen : ann;
    const before = await other.say(said);
    const [teacher] = village.rows<{ id: string }>(
      "select id from member where telegram_id = ?",
      other.id,
    );
    village.change(
      "insert into class (id, name, teacher_id, created_by, ends_at, created_at) values (?, 'Green School', ?, 'test', '2027-06-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z')",
      `c${ofClass.indexOf(said)}`,
      teacher!.id,
    );

    const heard = await other.say(said);
    village.change("delete from class");

    expect(before.text).not.toContain("Green School");
    expect(before.text).not.toMatch(/t\.me\//);
    expect(heard.text).toMatch(/t\.me\//);
    expect(heard.buttons.length).toBeGreaterThan(0);
  });
});
