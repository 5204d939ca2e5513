/**
 * More than one road: seasons instead of a wall of steps, work beside a seller, bringing
 * neighbours, and a way out. Each road ends with ways on.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const cardStep = (id: string, road: string, number?: number): WrittenStep => ({
  id,
  road,
  ...(number === undefined ? {} : { number }),
  items: [writtenCard("only", `Card of ${id}.`, `卡片 ${id}。`)],
});

const steps: readonly WrittenStep[] = [
  cardStep("one", "shop", 1),
  cardStep("two", "shop", 2),
  cardStep("kit", "first-mover"),
  {
    id: "beside-seller",
    road: "beside",
    items: [
      {
        yaml: "{ choice: job, sets: job, options: [pack, drive], leads: { pack: i-pack, drive: i-drive } }",
        en: "Which job?",
        zh: "哪样活？",
        lines: [
          { en: "pack: Packing | Good, packing.", zh: "pack: 打包 | 好，打包。" },
          { en: "drive: Driving | Good, driving.", zh: "drive: 送货 | 好，送货。" },
        ],
      },
    ],
  },
  cardStep("i-pack", "beside"),
  cardStep("i-drive", "beside"),
  {
    id: "way-out",
    road: "exit",
    items: [
      {
        yaml: "{ choice: way, sets: exit, options: [stop, change], leads: { change: one } }",
        en: "What now?",
        zh: "怎么办？",
        lines: [
          { en: "stop: Stop | You may stop.", zh: "stop: 不做了 | 不做也行。" },
          { en: "change: Change | Try another thing.", zh: "change: 换一样 | 换一样试试。" },
        ],
      },
    ],
  },
];

const tongues = [
  {
    tongue: "en",
    code: "en",
    goOn: "Go on",
    progress: /How far am I/,
    allSteps: "All steps",
    season: "▶ 1 Get ready · 0/2",
    seasonHalf: "▶ 1 Get ready · 1/2",
    beside: "Without a shop of my own",
    bring: "Bring neighbours",
    coach: "Which way of selling fits me?",
    menu: "☰ Menu",
    back: "← Back",
    title: "Title",
    begin: "Begin this",
    pack: "Packing",
    cardOf: (id: string) => `Card of ${id}.`,
    threeWays: "all three are success",
    ways: ["A shop of my own", "Learn a second job", "Stay with this"],
    stayed: "The other ways stay open",
    kitEnd: "the whole first mover's kit",
    exitEnd: "in good order",
    shopWish: "The way to a shop of your own is open",
    wishes: ["I want my own shop now", "can i open a shop", "my own shop please"],
    noWish: "I don't want a shop",
    stop: "Stop",
    change: "Change",
  },
  {
    tongue: "zh",
    code: "zh-hans",
    goOn: "接着来",
    progress: /学到哪里/,
    allSteps: "全部步骤",
    season: "▶ 1 准备 · 0/2",
    seasonHalf: "▶ 1 准备 · 1/2",
    beside: "不开自己的店",
    bring: "带邻居做",
    coach: "我适合哪种卖法？",
    menu: "☰ 菜单",
    back: "← 返回",
    title: "题目",
    begin: "开始这一步",
    pack: "打包",
    cardOf: (id: string) => `卡片 ${id}。`,
    threeWays: "条条都是成",
    ways: ["开自己的店", "再学一样活", "就干这个"],
    stayed: "别的路一直开着",
    kitEnd: "带邻居的全套办法",
    exitEnd: "收得清清楚楚",
    shopWish: "想自己开店，路开着",
    wishes: ["我想自己开店", "我要开个网店了", "能不能开自己的店"],
    noWish: "我不想开店",
    stop: "不做了",
    change: "换一样",
  },
] as const;

describe.each(tongues)("roads ($tongue)", (words) => {
  let village: TestVillage;

  beforeAll(async () => {
    village = await openVillage({ knowledge: await writePlaybook(steps) });
  });
  afterAll(() => village.close());

  async function newcomer(id: number) {
    const learner = village.person(id, "Mei", words.code);
    await joinUp(learner, { tongue: words.tongue });
    return learner;
  }

  it("show seasons, not a wall of steps, each with a way back and home", async () => {
    const learner = await newcomer(6201);

    const all = await learner.pressAll(words.progress, words.allSteps);
    const season = await learner.press(words.season);
    const step = await learner.press(`2 ${words.title} two`);
    const back = await learner.press(words.back);
    const menu = await learner.press(words.menu);

    expect(all.buttons).toEqual([
      words.season,
      words.beside,
      words.bring,
      words.coach,
      words.goOn,
      words.menu,
    ]);
    expect(season.text).toContain(`▶ 1 ${words.title} one`);
    expect(season.buttons.slice(-2)).toEqual([words.allSteps, words.menu]);
    expect(step.buttons).toContain(words.begin);
    expect(back.buttons).toEqual(season.buttons);
    expect(menu.buttons.length).toBeGreaterThan(3);
  });

  it("count what is done of a season", async () => {
    const learner = await newcomer(6202);
    await learner.pressAll(words.goOn, words.goOn);

    const all = await learner.pressAll(words.progress, words.allSteps);

    expect(all.buttons[0]).toBe(words.seasonHalf);
  });

  it("lead beside a seller by the chosen job to three ways, each of which goes on", async () => {
    await chapter(
      "lead beside a seller by the job that was chosen, to three ways that all are success",
      async () => {
        const learner = await newcomer(6203);
        const list = await learner.pressAll(words.progress, words.allSteps, words.beside);
        await learner.pressAll(`${words.title} beside-seller`, words.begin);

        await learner.pressAll(words.pack, words.goOn);
        const led = await learner.press(words.goOn);
        const three = await learner.pressAll(words.goOn, words.goOn);

        expect(list.text).not.toContain("way-out");
        expect(list.buttons.slice(0, 3)).toEqual(
          ["beside-seller", "i-pack", "i-drive"].map((id) => `${words.title} ${id}`),
        );
        expect(led.text).toContain(words.cardOf("i-pack"));
        expect(three.text).toContain(words.threeWays);
        expect(three.buttons).toEqual(words.ways);
      },
    );

    await chapter(
      "let somebody stay with their job, learn a second one, or open a shop",
      async () => {
        const learner = village.person(6203, "Mei", words.code);

        const stayed = await learner.press(words.ways[2]);
        const back = await learner.press(words.goOn);
        const second = await learner.press(words.ways[1]);
        const shop = await learner.press(words.ways[0]);

        expect(stayed.text).toContain(words.stayed);
        expect(back.text).toContain(words.threeWays);
        expect(second.buttons).toContain(`${words.title} i-drive`);
        expect(shop.text).toContain(words.cardOf("one"));
      },
    );
  });

  it("lead from a job beside a seller to a shop, when somebody says that they want one", async () => {
    const learner = await newcomer(6207);
    const [wish, ...others] = words.wishes;
    const early = await learner.say(wish);
    await learner.pressAll(words.progress, words.allSteps, words.beside);
    await learner.pressAll(`${words.title} i-drive`, words.begin);

    const said = await learner.say(wish);
    const [, kept] = [await learner.press(words.goOn), await learner.say(words.noWish)];
    const again = [];
    for (const each of others) again.push((await learner.say(each)).text);
    const shop = await learner.press(words.ways[0]);

    expect(early.text).not.toContain(words.shopWish);
    expect(said.text).toContain(words.shopWish);
    expect(said.buttons).toEqual([words.ways[0], words.allSteps, words.goOn]);
    expect(kept.text).not.toContain(words.shopWish);
    for (const each of again) expect(each).toContain(words.shopWish);
    expect(shop.text).toContain(words.cardOf("one"));
  });

  it("are not mixed: who drives sees no other job as a step of theirs", async () => {
    const learner = await newcomer(6208);
    await learner.pressAll(words.progress, words.allSteps, words.beside);
    await learner.pressAll(`${words.title} i-drive`, words.begin);

    const progress = await learner.press(words.progress);

    expect(progress.text).toContain(`${words.title} i-drive`);
    expect(progress.text).not.toContain(`${words.title} i-pack`);
    expect(progress.text).not.toContain(`${words.title} beside-seller`);
  });

  it("end after the kit with neighbours to bring and a shop to open", async () => {
    const learner = await newcomer(6204);

    const kit = await learner.pressAll(words.progress, words.allSteps, words.bring, words.begin);
    const end = await learner.pressAll(words.goOn, words.goOn);
    const shop = await learner.press(words.ways[0]);

    expect(kit.text).toContain(words.cardOf("kit"));
    expect(end.text).toContain(words.kitEnd);
    expect(shop.text).toContain(words.cardOf("one"));
  });

  it("offer the way out on the last step's page only, and end it with dignity", async () => {
    const learner = await newcomer(6205);
    await learner.pressAll(words.progress, words.allSteps, words.season);

    const last = await learner.press(`2 ${words.title} two`);
    await learner.pressAll(`${words.title} way-out`, words.begin, words.stop, words.goOn);
    const end = await learner.press(words.goOn);

    expect(last.buttons).toContain(`${words.title} way-out`);
    expect(end.text).toContain(words.exitEnd);
    expect(end.buttons).toContain(words.ways[0]);
  });

  it("lead from the way out to another thing to sell", async () => {
    const learner = await newcomer(6206);
    await learner.pressAll(words.progress, words.allSteps, words.season);
    await learner.pressAll(`2 ${words.title} two`, `${words.title} way-out`, words.begin);

    await learner.pressAll(words.change, words.goOn);
    const onward = await learner.press(words.goOn);

    expect(onward.text).toContain(words.cardOf("one"));
  });
});
