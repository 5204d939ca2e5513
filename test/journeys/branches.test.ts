/**
 * Branches of the road: what somebody sells decides what they read, the coach says which way of
 * selling fits, and a tool is used once.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const steps: readonly WrittenStep[] = [
  {
    id: "first",
    number: 1,
    items: [
      {
        yaml: "{ choice: what, sets: product, options: [grown, made] }",
        en: "What do you sell?",
        zh: "你卖什么？",
        lines: [
          { en: "grown: Walnuts | Good, walnuts keep.", zh: "grown: 核桃 | 好，核桃放得住。" },
          { en: "made: Pickles | Good, pickles sell.", zh: "made: 泡菜 | 好，泡菜好卖。" },
        ],
      },
      writtenCard("farm", "For farm goods only.", "只给卖农货的。", ", when: { product: [grown] }"),
      writtenCard("food", "For made food only.", "只给做吃食的。", ", when: { product: [made] }"),
      { yaml: "{ coach: model }", en: "Which way fits you?", zh: "哪种卖法适合你？" },
      { yaml: "{ tool: stock, opens: stock }", en: "Note what you have.", zh: "记下有多少货。" },
    ],
  },
  {
    id: "second",
    number: 2,
    items: [writtenCard("next", "The second step begins.", "第二步开头。")],
  },
];

const tongues = [
  {
    tongue: "en",
    code: "en",
    goOn: "Go on",
    later: "Later",
    choices: ["Walnuts", "Pickles"],
    farm: "For farm goods only.",
    food: "For made food only.",
    coach: "Which way fits you?",
    c2b: ["They order first, I make it", "Food that I make", "Fewer than 30", "No"],
    isC2b: "C2B fits you",
    c2c: ["Single people, one by one", "I grow it", "30 to 300", "No"],
    isC2c: "C2C fits you",
    b2c: ["A company or many shops", "I buy it and sell it on", "More than 300", "Yes"],
    isB2c: "B2C fits you",
    papers: "made food needs papers before the first sale",
    tool: "Note what you have.",
    openTool: "Open the stock list",
    did: "I did this already",
    addGoods: "Add goods",
    used: "you have used it once",
    noted: "you did this already",
    offer: "Which way of selling fits me?",
    progress: "How far am I",
    allSteps: "All steps",
    third: "How many can you sell in a month?",
  },
  {
    tongue: "zh",
    code: "zh-hans",
    goOn: "接着来",
    later: "以后再说",
    choices: ["核桃", "泡菜"],
    farm: "只给卖农货的。",
    food: "只给做吃食的。",
    coach: "哪种卖法适合你？",
    c2b: ["他们先订，我再做", "自己做的吃食", "不到30件", "没有"],
    isC2b: "你适合C2B",
    c2c: ["一个一个的散客", "自家种的", "30到300件", "没有"],
    isC2c: "你适合C2C",
    b2c: ["公司，或好多家店", "进货再卖", "300件以上", "有"],
    isB2c: "你适合B2C",
    papers: "卖第一份之前就要有证",
    tool: "记下有多少货。",
    openTool: "打开存货单",
    did: "这个我做过了",
    addGoods: "加一样货",
    used: "你用过一回了",
    noted: "你已经做过",
    offer: "我适合哪种卖法？",
    progress: "学到哪里",
    allSteps: "全部步骤",
    third: "一个月能卖多少件？",
  },
] as const;

describe.each(tongues)("branches ($tongue)", (words) => {
  let village: TestVillage;

  beforeAll(async () => {
    village = await openVillage({ knowledge: await writePlaybook(steps) });
  });
  afterAll(() => village.close());

  /** A learner who has said what they sell. */
  async function seller(id: number, choice: string) {
    const learner = village.person(id, "Mei", words.code);
    await joinUp(learner, { tongue: words.tongue });
    await learner.press(choice);
    return learner;
  }

  it.each([
    [0, 6101],
    [1, 6102],
  ] as const)("show each seller their own card (%i)", async (index, id) => {
    const learner = village.person(id, "Mei", words.code);
    await joinUp(learner, { tongue: words.tongue });

    const chosen = await learner.press(words.choices[index]);
    const next = await learner.press(words.goOn);

    expect(chosen.messages.at(-1)!.text).toBe([words.farm, words.food][index]);
    expect(next.text).toContain(words.coach);
    expect(
      village.rows(
        "select value from trait join member on member.id = member_id " +
          "where name = 'product' and telegram_id = ?",
        id,
      ),
    ).toHaveLength(1);
  });

  it.each([
    ["c2b", "isC2b"],
    ["c2c", "isC2c"],
    ["b2c", "isB2c"],
  ] as const)("coach to %s, with papers and the time to think again", async (model, is) => {
    const id = { c2b: 6111, c2c: 6112, b2c: 6113 }[model];
    const learner = await seller(id, words.choices[0]);
    await learner.press(words.goOn);

    const advice = await learner.pressAll(...words[model]);
    const onward = await learner.press(words.goOn);

    expect(advice.text).toContain(words[is]);
    expect(advice.text.split("\n\n").length).toBeGreaterThanOrEqual(3);
    expect(onward.text).toContain(words.tool);
    expect(
      village.rows(
        "select value from trait join member on member.id = member_id " +
          "where name = 'model' and telegram_id = ?",
        id,
      ),
    ).toEqual([{ value: model }]);
  });

  it("keep the coach's place over a restart, and let it wait", async () => {
    const learner = await seller(6120, words.choices[1]);
    await learner.pressAll(words.goOn, words.c2b[0], words.c2b[1]);

    await village.bot.restart();
    const asked = await learner.say("/next");
    const advice = await learner.pressAll(words.c2b[2], words.c2b[3]);

    expect(asked.text).toContain(words.third);
    expect(asked.buttons).toContain(words.later);
    expect(advice.text).toContain(words.papers);
  });

  it("open the coach at any time from the page of all steps", async () => {
    const learner = await seller(6121, words.choices[0]);

    await learner.pressAll(new RegExp(words.progress), words.allSteps, words.offer);
    const advice = await learner.pressAll(...words.c2c);
    const back = await learner.press(words.allSteps);

    expect(advice.text).toContain(words.isC2c);
    expect(back.buttons).toContain(words.offer);
    expect((await learner.say("/next")).text).toContain(words.farm);
  });

  it("take a tool as used once it really was, and lead on", async () => {
    const learner = await seller(6123, words.choices[0]);
    await learner.pressAll(words.goOn, words.later);
    await learner.say("/next");

    await learner.pressAll(words.openTool, words.addGoods);
    await learner.say("Walnuts 核桃");
    await learner.say("6");
    await learner.pressAll("4", "10");
    const used = await learner.say("40");

    expect(used.text).toContain(words.used);
    expect(used.buttons).toContain(words.goOn);
  });

  it("take a tool as used when the learner says so, and bring it up when it was put off", async () => {
    const learner = await seller(6122, words.choices[0]);
    await learner.pressAll(words.goOn, words.later);

    const asked = await learner.say("/next");
    const said = await learner.press(words.did);

    expect(asked.buttons).toEqual([words.openTool, words.did, words.later]);
    expect(said.text).toContain(words.noted);
    expect(said.buttons).toContain(words.goOn);
  });
});
