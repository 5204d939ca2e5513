/** Where are you today? The right first step, earlier steps said to be done, the worst problem. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressOld } from "../support/people/old-button.ts";
import { answerWhatIsAsked, joinByActs, walkTo } from "../support/people/road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

describe("where somebody is today", () => {
  it.each([
    [5001, "nothing", "zh", "第1步（共14步）：为了什么，跟谁干"],
    [5002, "goods", "zh", "第2步（共14步）：手边的东西"],
    [5003, "shop", "zh", "已经在卖了"],
    [5004, "daily", "en", "You sell already"],
    [5005, "neighbours", "en", "The first mover's kit"],
  ] as const)("decides where they begin (%i)", async (id, placement, tongue, first) => {
    const heard = await joinByActs(village.person(id, "Ann"), { placement, tongue });

    expect(heard.text).toContain(first);
  });

  it("offers earlier steps as done, and shows them as said, not as done", async () => {
    const goods = village.person(5010, "阿明");

    const offer = await joinByActs(goods, { placement: "goods" });
    const claimed = await goods.press("1 为了什么，跟谁干");
    const season = await goods.pressAll(/学到哪里/, "全部步骤", /准备/);

    expect(offer.text).toContain("哪一步你做过了，就点一下");
    expect(claimed.text).toContain("~ 1 为了什么，跟谁干");
    expect(season.text).toContain("~ 1 为了什么，跟谁干");
    expect(season.text).toContain("▶ 2 手边的东西");
  });

  it("marks nothing without a tap", async () => {
    const shop = village.person(5011, "阿明");
    await joinByActs(shop, { placement: "daily" });
    await shop.press("✓ 一样不少");

    const season = await shop.pressAll(/学到哪里/, "全部步骤", /准备/);

    expect(season.text).toContain("○ 1 为了什么，跟谁干");
    expect(season.text).not.toMatch(/[~✓] \d/);
  });

  it("takes all earlier steps at one tap", async () => {
    const shop = village.person(5012, "Ann", "en");
    await joinByActs(shop, { placement: "shop", tongue: "en" });
    await shop.press("✓ All of these");

    const claimed = await shop.press("I did all of these");

    expect(claimed.text).toContain("~ 6 ");
    const season = await shop.pressAll("All steps", /Get ready/);
    expect(season.text.match(/~ \d/g)).toHaveLength(4);
  });

  it("cannot be changed by an old button", async () => {
    const person = village.person(5013, "阿明");
    await joinByActs(person, { placement: "nothing" });

    await pressOld(village, person, "天天有单");

    expect(
      village.rows("select placement from member where telegram_id = 5013 and placement = 'daily'"),
    ).toEqual([]);
  });
});

const said = {
  zh: {
    list: "下面几样，办好了哪样？",
    ticks: ["☐ 账号是自己的名字", "☐ 一年没到10万元"],
    all: "✓ 一样不少",
    done: "好了",
    law: "最多罚1万元",
    left: "第5步“注册开店守规矩”还有2样没办，给你留着：",
    jobs: "· 看看你的账号，办好了哪样就点哪样。\n· 四个电话存进手机。",
    now: "现在做",
    goOn: "接着来",
    next: { shop: "第7步（共14步）：找得到，信得过", daily: "第8步（共14步）：到底剩多少" },
    offer: ["这些我都做过了", "全部步骤"],
    first: "看看你的账号，办好了哪样就点哪样。",
    second: "存四个电话",
  },
  en: {
    list: "Which of these are done?",
    ticks: ["☐ The account is in my own name", "☐ Under 100,000 yuan a year"],
    all: "✓ All of these",
    done: "Done",
    law: "the fine is up to 10,000 yuan",
    left: "2 things are left of step 5, Sign up and stay legal. They wait for you there:",
    jobs: "· Look at your account and tick what is done.\n· Save four numbers in your phone.",
    now: "Do it now",
    goOn: "Go on",
    next: { shop: "Step 7 of 14: Be found and be believed", daily: "Step 8 of 14: What is left" },
    offer: ["I did all of these", "All steps"],
    first: "Look at your account and tick what is done.",
    second: "four phone numbers to save",
  },
} as const;

describe.each([
  ["zh", "shop", 5040],
  ["en", "shop", 5050],
  ["zh", "daily", 5060],
  ["en", "daily", 5070],
] as const)("somebody who sells already, in %s (%s)", (tongue, placement, id) => {
  const say = said[tongue];

  it("is asked four things in one list, and goes on where they are", async () => {
    const seller = village.person(id, "Ann");
    const list = await joinByActs(seller, { placement, tongue });
    const first = await seller.press(say.all);

    expect(list.text).toContain(say.list);
    expect(list.buttons.filter((label) => label.startsWith("☐"))).toHaveLength(4);
    expect(list.buttons.length).toBeLessThanOrEqual(6);
    expect(first.text).toContain(say.next[placement]);
    expect(first.text).not.toContain(say.left);
    const labels = first.messages.flatMap((message) => buttonsOf(message).map(({ text }) => text));
    expect(labels).toEqual(expect.arrayContaining([...say.offer]));
  });

  it("finds what was not ticked as jobs of the step where it belongs, and comes back after them", async () => {
    const seller = village.person(id + 1, "Ann");
    await joinByActs(seller, { placement, tongue });
    await seller.pressAll(...say.ticks);
    const left = await seller.press(say.done);
    const shown = await seller.press(say.now);
    const still = await seller.press(say.all);
    await seller.press(say.now);
    await seller.press(say.all);
    const after = await seller.press(say.goOn);

    expect(left.text).toContain(say.law);
    expect(left.text).toContain(say.left);
    expect(left.text).toContain(say.jobs);
    expect(shown.text).toContain(say.first);
    expect(still.text).toContain(say.second);
    expect(after.text).toContain(say.next[placement]);
    expect(
      village.rows(
        `select step_id, state from step_state join member on member.id = member_id
         where telegram_id = ? and step_id = 'legal'`,
        id + 1,
      ),
    ).toEqual([{ step_id: "legal", state: "claimed" }]);
  });

  it("may go on at once: the jobs wait, and nothing else of that step does", async () => {
    const seller = village.person(id + 2, "Ann");
    await joinByActs(seller, { placement, tongue });
    await seller.pressAll(...say.ticks);
    await seller.press(say.done);
    const next = await seller.press(say.goOn);

    expect(next.text).toContain(say.next[placement]);
    expect(
      village.rows(
        `select state from step_state join member on member.id = member_id
         where telegram_id = ? and step_id = 'legal'`,
        id + 2,
      ),
    ).toEqual([{ state: "open" }]);
  });
});

describe("somebody who does not want a shop", () => {
  it.each([
    [5080, "zh", ["跟店学做", "我打包", "我拍照", "我送货", "我种我供货", "我做客服"]],
    [
      5081,
      "en",
      ["Work beside a seller", "I pack", "I photograph", "I drive", "I grow", "I answer buyers"],
    ],
  ] as const)(
    "chooses among six ways, each a tap from its first card (%i)",
    async (id, tongue, ways) => {
      const person = village.person(id, "Ann");
      const asked = await joinByActs(person, { placement: "beside", tongue });
      const restarted = await person.say("/next");
      const card = await person.press(ways[1]);

      expect(asked.buttons).toEqual(ways);
      expect(restarted.buttons).toEqual(ways);
      expect(card.text).toMatch(/2 orders|两单|Packing always goes|打包/);
      expect(card.buttons).toContain(tongue === "zh" ? "接着来" : "Go on");
    },
  );
});

describe("somebody who wants to help neighbours", () => {
  it.each([
    [5020, "zh", /眼下就到这儿/, "请邻居来"],
    [5021, "en", /That is all for now/, "Invite a neighbour"],
  ] as const)("walks the first mover's kit to its end (%i)", async (id, tongue, end, invite) => {
    const helper = village.person(id, "Li");
    const first = await joinByActs(helper, { placement: "neighbours", tongue });

    const last = await walkTo(helper, first, end, tongue);
    const link = await helper.press(invite);

    expect(last.buttons).toContain(invite);
    expect(link.text).toMatch(/t\.me\/\S+\?start=r_/);
  });
});

describe("the worst problem", () => {
  const words = {
    zh: {
      asked: "最头疼",
      goOn: "接着来",
      problem: "孩子在外地",
      first: "眼下孩子在城里也帮得上",
      next: "第2步（共14步）",
      skip: "跳过",
    },
    en: {
      asked: "What troubles you most now?",
      goOn: "Go on",
      problem: "My goods do not sell",
      first: "does one person you know buy one?",
      next: "Step 2 of 14",
      skip: "Skip",
    },
  } as const;

  /** Stands at the end of the first step, all of it done. */
  async function firstStepDone(id: number, tongue: "zh" | "en", placement: "nothing" | "goods") {
    const person = village.person(id, "Ann", tongue === "zh" ? "zh-hans" : "en");
    const first = await joinByActs(person, { tongue, placement });
    const asked = new RegExp(words[tongue].asked);
    return { person, first, asked };
  }

  it.each([
    [5030, "zh"],
    [5031, "en"],
  ] as const)("is asked once, when the first step is done (%i)", async (id, tongue) => {
    const say = words[tongue];
    const { person, first, asked } = await firstStepDone(id, tongue, "nothing");
    const question = await walkTo(person, first, asked, tongue);
    const again = await person.say("/next");
    const heard = await person.press(say.problem);
    const later = await walkTo(person, heard, new RegExp(say.next.replace("2", "3")), tongue);

    expect(first.text).not.toContain(say.asked);
    expect(question.text).not.toContain(say.next);
    expect(again.text).toContain(say.asked);
    expect(heard.text).toContain(say.first);
    expect(heard.text).toContain(say.next);
    expect(later.text).not.toContain(say.asked);
  });

  it.each([
    [5032, "zh"],
    [5033, "en"],
  ] as const)("can be skipped, and is asked no more (%i)", async (id, tongue) => {
    const say = words[tongue];
    const { person, first, asked } = await firstStepDone(id, tongue, "nothing");
    await walkTo(person, first, asked, tongue);
    const heard = await person.press(say.skip);

    expect(heard.text).toContain(say.next);
    expect((await person.start()).text).not.toContain(say.asked);
  });

  it.each([
    [5034, "zh", "我打包", "往后有三条路"],
    [5035, "en", "I pack", "Three ways are open"],
  ] as const)("is not asked of who wants no shop (%i)", async (id, tongue, way, end) => {
    const person = village.person(id, "Ann");
    await joinByActs(person, { placement: "beside", tongue });
    let heard = await person.press(way);
    let said = "";
    for (let acts = 0; !heard.text.includes(end) && acts < 60; acts += 1) {
      heard = await answerWhatIsAsked(person, heard, tongue);
      said += heard.text;
    }

    expect(said).toContain(end);
    expect(said).not.toContain(words[tongue].asked);
    expect((await person.say("/next")).text).not.toContain(words[tongue].asked);
  });
});
