/** The association's figures: what an officer learns of many people, and never of few. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { settlePeople } from "../support/people/settled-people.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const autumn = "2026-09-09T02:00:00.000Z"; // a Wednesday, twelve weeks ago
const lineWith = (text: string, part: string) =>
  text.split("\n").find((line) => line.includes(part)) ?? "";

/** Every day of the last four full weeks; the village's Monday is 30 November. */
function parcelsRising(): Record<string, number> {
  const days: Record<string, number> = {};
  for (let day = 0; day < 28; day += 1) {
    const on = new Date(Date.parse("2026-11-02") + day * 86_400_000).toISOString().slice(0, 10);
    days[on] = 1 + Math.floor(day / 7);
  }
  return days;
}

async function fileOf(person: Villager, heard: Heard): Promise<string> {
  const message = heard.messages.find(({ document }) => document !== undefined)!;
  return (await person.download(message)).toString("utf8");
}

describe("figures for officers", () => {
  let village: TestVillage;
  let zhou: Villager;
  beforeAll(async () => {
    village = await openVillage();
    zhou = village.person(9_001, "周会长");
    await zhou.start();
    await zhou.press("中文");
  });
  afterAll(() => village.close());

  /** What was counted is kept for five minutes. */
  const countAnew = () => village.later({ minutes: 6 });

  it("tell of many people, and never of few", async () => {
    await chapter("say that they are counted, and nothing that rests on four people", async () => {
      settlePeople(village, { village: "上溪村", count: 4, at: autumn, done: ["purpose"] });

      const heard = await zhou.say("/stats");

      expect(heard.text).toContain("正在数");
      expect(heard.text).toContain("不到五个人");
      expect(heard.text).not.toMatch(/一共\d/);
      // No model writes answers here.
      expect(heard.text).not.toContain("程序写的回答");
      expect(heard.buttons).toEqual(["看一个村"]);
    });

    await chapter(
      "say how many came, walk the road, stay, send, bring others, and what waits",
      async () => {
        const [first] = settlePeople(village, {
          village: "上溪村",
          count: 10,
          at: autumn,
          problem: "money",
          done: ["purpose", "products"],
          stayed: [1, 2, 4],
          parcels: parcelsRising(),
          agrees: true,
        });
        settlePeople(village, {
          village: "上溪村",
          count: 6,
          at: "2026-12-01T01:00:00.000Z",
          problem: "unsold",
          in: "purpose",
          invitedBy: first!,
        });
        await countAnew();

        const { text, buttons } = await zhou.say("/stats");
        const road = await zhou.press("每步多少人");
        await zhou.press("回到数字");
        const weeks = await zhou.press("谁留下了");

        expect(text).toContain("各村合在一起的数字，12月1日");
        expect(text).toContain("一共20人，这个月新来6人。");
        // Fourteen ended it, the six new ones are in it.
        expect(lineWith(road.text, "■■■■■■■□□□")).toMatch(/^1 .* 14 · 6$/);
        // Ten of the second step: the other ten neither began nor ended it.
        expect(lineWith(road.text, "■■■■■□□□□□")).toMatch(/^2 .* 10 · 0$/);
        expect(lineWith(weeks.text, "9月7日：")).toBe("9月7日：14 · – · – · – · 0");
        expect(weeks.buttons).toEqual(["看图", "回到数字", "看一个村"]);
        expect(text).toContain("从10个到40个。这是10个愿意算进来的人记的。");
        expect(text).toContain("最长的一条有2个人，一个人最多带来6个");
        expect(text).toContain("没有等着回的问题");
        expect(buttons).toEqual([
          "这个月的一页纸",
          "每步多少人",
          "谁留下了",
          "图：包裹",
          "最难的事",
          "要表格",
          "看一个村",
        ]);
      },
    );

    await chapter("leave out of a large village what would tell of a small one", async () => {
      settlePeople(village, { village: "石桥村", count: 3, at: autumn, done: ["purpose"] });
      settlePeople(village, { village: "下溪村", count: 9, at: autumn, done: ["purpose"] });
      await countAnew();

      const all = await zhou.say("/stats");
      await zhou.press("看一个村");
      const small = await zhou.press("石桥村");
      await zhou.press("看一个村");
      const next = await zhou.press("下溪村");
      await zhou.press("看一个村");
      const large = await zhou.press("上溪村");

      expect(all.text).toContain("一共32人");
      expect(small.text).toContain("不到五个人");
      // 32 less 20 less 9 would be the three of 石桥村.
      expect(next.text).toContain("不到五个人，或者一算就知道是谁");
      expect(next.text).not.toContain("一共9人");
      expect(large.text).toContain("一共20人，这个月新来6人。");
    });

    await chapter(
      "count parcels of people who agreed only, whatever they said before",
      async () => {
        const { text: before } = await zhou.say("/stats");
        village.change(
          `insert into consent select member_id, 'totals', 0, '2026-11-30T00:00:00.000Z' from consent
         where purpose = 'totals' limit 6`,
        );
        await countAnew();

        const { text: afterwards } = await zhou.say("/stats");

        expect(before).toContain("从10个到40个");
        expect(afterwards).toContain("包裹：愿意算进来又记了数的，不到五个人。");
      },
    );

    await chapter(
      "rank the worst problems, of each village and of all, with what helps",
      async () => {
        await zhou.say("/stats");
        const all = await zhou.press("最难的事");
        const fits = await zhou.press("有什么帮得上：钱不够用");
        const article = await zhou.press(fits.buttons[0]!);

        expect(lineWith(all.text, "1. ")).toMatch(/^1\. 钱不够用 ■■■□□□□□□□ 10$/);
        expect(lineWith(all.text, "2. ")).toMatch(/^2\. 东西卖不出去 .* 6$/);
        expect(all.text).toContain("上溪村：钱不够用，10人");
        expect(all.text).not.toContain("石桥村");
        expect(fits.text).toContain("这几条对得上");
        expect(fits.buttons.length).toBeGreaterThan(3);
        expect(article.text).not.toBe("");
      },
    );

    await chapter("come as tables that no spreadsheet runs, and each is noted", async () => {
      village.change("update village set name = '=1+1' where name = '上溪村'");
      await countAnew();
      await zhou.say("/stats");
      await zhou.press("要表格");
      const villages = await fileOf(zhou, await zhou.press("各村"));
      await zhou.press("要表格");
      const road = await fileOf(zhou, await zhou.press("走到哪步"));
      const noted = village.rows(
        "select subject, facts from audit where act = 'figures-exported' order by id",
      );

      expect(villages.startsWith("\uFEFF村,人数,")).toBe(true);
      expect(villages).toContain("'=1+1,20,6,");
      expect(villages).toContain("石桥村,–,–,");
      expect(road).toMatch(/各村合起来,32,1,[^,]+,32,6,26/);
      expect(noted).toEqual([
        { subject: "all", facts: '{"what":"csv-villages"}' },
        { subject: "all", facts: '{"what":"csv-road"}' },
      ]);
    });

    for (const label of ["每步多少人", "谁留下了"]) {
      await chapter(`are drawn when wished (${label})`, async () => {
        await zhou.say("/stats");
        const { messages, buttons } = await zhou.pressAll(label, "看图");

        expect((await zhou.download(messages[0]!)).subarray(1, 4).toString()).toBe("PNG");
        expect(buttons).toEqual(["回到数字", "看一个村"]);
      });
    }

    await chapter("say so where there is nothing to draw", async () => {
      await zhou.say("/stats");

      expect((await zhou.press("图：包裹")).text).toBe("人太少，画不了图。");
    });

    await chapter("are nothing for a learner: not by command, not by a forged button", async () => {
      const chen = village.person(5001, "陈姐");
      const joined = await joinUp(chen);
      const before = village.rows("select 1 from audit").length;

      const command = await chen.say("/stats");
      const forged = await chen.forge(joined.messages[0]!.message_id, "stats:csv-road:-");

      expect(command.text).toBe("这个只有协会的人能用。");
      expect(forged.text).toBe("");
      expect((await chen.phone.answer()).text).toBe("这个只有协会的人能用。");
      expect(village.rows("select 1 from audit")).toHaveLength(before);
    });

    await chapter("take a forged wish for an old button", async () => {
      const { messages } = await zhou.say("/stats");

      const forged = await zhou.forge(messages[0]!.message_id, "stats:csv-secrets:-");
      const nowhere = await zhou.forge(messages[0]!.message_id, "stats:all:v00000000000000");

      expect(forged.text).toBe("");
      expect(nowhere.text).toContain("不到五个人");
    });
  });
});

describe("who stays", () => {
  it("is noted once in the first, second, fourth, eighth and twelfth week after joining, and goes with them", async () => {
    const village = await openVillage();
    const chen = village.person(5001, "陈姐");
    await joinUp(chen);
    const weeks = () =>
      village.rows<{ weeks: number }>("select weeks from stayed").map((row) => row.weeks);

    await village.later({ days: 1 });
    await chen.say("/progress");
    const sameWeek = weeks();
    await village.later({ days: 6 });
    await chen.say("/progress");
    await village.later({ days: 1 });
    await chen.say("/progress");
    await village.later({ days: 13 });
    await chen.say("/progress");
    const threeWeeks = weeks();
    await chen.say("/forget");
    await chen.press("全部删掉");
    const gone = weeks();
    await village.close();

    expect([sameWeek, threeWeeks, gone]).toEqual([[], [1], []]);
  });
});

describe("figures in English", () => {
  let village: TestVillage;
  beforeAll(async () => {
    village = await openVillage();
  });
  afterAll(() => village.close());

  it("say the same, with the way back to all villages", async () => {
    const zhou = village.person(9_001, "Zhou", "en");
    await zhou.start();
    await zhou.press("English");
    settlePeople(village, {
      village: "Stone Bridge",
      count: 12,
      at: autumn,
      problem: "know-how",
      done: ["purpose"],
    });

    const all = await zhou.say("/stats");
    const road = await zhou.press("Step by step");
    await zhou.press("One village");
    const one = await zhou.press("Stone Bridge");

    expect(all.text).toContain("All villages in figures, 1 December");
    expect(all.text).toContain("People: 12. New this month: 0.");
    expect(all.text).toContain("No question waits for an answer.");
    expect(lineWith(road.text, "■■■■■■■■■■")).toMatch(/^1 .* 12 · 0$/);
    expect(one.text).toContain("Stone Bridge in figures, 1 December");
    expect(one.buttons).toContain("All villages");
    expect((await zhou.press("Worst problems")).text).toContain("1. I do not know how");
  });
});
