/** Tips: the officers' library, the weekly series of a step, "no more tips", and tips again. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openShipped } from "../support/program/bot.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { openAssociation, openMore } from "../support/people/menus.ts";
import { eveningIn, joinedLongAgo, morningIn } from "../support/people/village-days.ts";

let village: TestVillage;
let zhou: Villager;
let series: readonly Record<Tongue, string>[];

beforeAll(async () => {
  village = await openVillage({ speaksFirst: true });
  const { knowledge } = await openShipped();
  series = knowledge.tips.filter(({ step }) => step === "purpose").map(({ words }) => words);
  zhou = village.person(9_001, "周会长");
  await joinUp(zhou);
});
afterAll(() => village.close());

const labels = {
  zh: {
    task: /今天的活/,
    more: "看全文",
    off: "小窍门别发了",
    again: "还是发小窍门吧",
    source: "依据：",
    kept: "课照样上",
    back: "小窍门又会来",
  },
  en: {
    task: /Today's job/,
    more: "Read more",
    off: "No more tips",
    again: "Tips again",
    source: "From:",
    kept: "The course goes on",
    back: "Tips come again",
  },
} as const;

let ids = 7_900;

describe.each(["zh", "en"] as const)("the series of a step (%s)", (tongue) => {
  const say = labels[tongue];

  async function learner(home?: string): Promise<Villager> {
    await morningIn(village);
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    const joined = await joinUp(person, {
      tongue,
      ...(home === undefined ? {} : { village: home }),
    });
    joinedLongAgo(village);
    await walkTo(person, joined, say.task, tongue);
    return person;
  }

  /** Evening after evening: what came; they look in every morning, so nobody asks where they are. */
  async function evenings(person: Villager, days: number): Promise<string[]> {
    const heard: string[] = [];
    for (let day = 0; day < days; day += 1) {
      await person.say("/me");
      await eveningIn(village, 1, "11:40");
      heard.push((await person.heard()).text);
    }
    return heard;
  }

  const told = (heard: readonly string[]) =>
    heard.flatMap((text, index) => (text === "" ? [] : [[index + 1, text] as const]));

  it("gives one a week in the order of the file, none in the first three days", async () => {
    const person = await learner();

    const heard = told(await evenings(person, 18));

    expect(heard).toEqual([
      [3, series[0]![tongue]],
      [10, series[1]![tongue]],
      [17, series[2]![tongue]],
    ]);
  });

  it("has the article it rests on and a way to stop under it", async () => {
    const person = await learner();
    await evenings(person, 2);
    await person.say("/me");
    await eveningIn(village, 1, "11:40");
    const tip = await person.heard();

    const article = await person.press(say.more);

    expect(tip.text).toBe(series[0]![tongue]);
    expect(tip.buttons).toEqual([say.more, say.off]);
    expect(article.text).toContain(say.source);
  });

  it("ends with a tap, says that the course goes on, and comes again with another", async () => {
    const person = await learner();
    await evenings(person, 3);

    const off = await person.press(say.off);
    const silent = told(await evenings(person, 15));
    const on = await openMore(person, say.again);
    const after = told(await evenings(person, 8));

    expect(off.text).toContain(say.kept);
    expect(off.buttons).toContain(say.again);
    expect(silent).toEqual([]);
    expect(on.text).toContain(say.back);
    expect(after.map(([, text]) => text)).toEqual([series[1]![tongue]]);
  });

  it("is switched off for a village by an officer, and on again", async () => {
    const home = tongue === "zh" ? "石桥村" : "Stone Bridge";
    const person = await learner(home);
    const turnIt = async (mark: string) => {
      await openAssociation(zhou, "小窍门", "每周一条");
      return zhou.press(`${mark} ${home}`);
    };

    const off = await turnIt("✓");
    const silent = told(await evenings(person, 10));
    await turnIt("✗");
    // A series is looked at once a week: an eighth evening has it whatever the minute.
    const [after] = told(await evenings(person, 8));

    expect(off.buttons).toContain(`✗ ${home}`);
    expect(silent).toEqual([]);
    expect(after?.[1]).toBe(series[0]![tongue]);
    expect(village.rows("select act from audit where act like 'tip-series%'")).toContainEqual({
      act: "tip-series-off",
    });
  });

  it("leaves the places of the question where somebody stopped, and is silent with it", async () => {
    const person = await learner();
    const days: number[] = [];
    const tips: number[] = [];
    for (let day = 1; day <= 40; day += 1) {
      await eveningIn(village, 1, "11:40");
      const { text } = await person.heard();
      if (series.some((words) => text === words[tongue])) tips.push(day);
      else if (text !== "") days.push(day);
    }

    expect(days).toEqual([3, 7, 21]);
    expect(tips.length).toBeGreaterThan(0);
    expect(Math.max(...tips)).toBeLessThan(28);
  });
});

describe("the officers' library", () => {
  const library = () => openAssociation(zhou, "小窍门");
  /** The first shelf of a step, and a tip of it. */
  async function openTip() {
    const shelves = await library();
    const [, step = ""] = shelves.buttons;
    const shelf = await zhou.press(step);
    return zhou.press(shelf.buttons[0]!);
  }

  it("has a shelf for any time and one for each step, a page at a time", async () => {
    const shelves = await library();
    const shelf = await zhou.press(/^什么时候都能发 · \d+条$/);
    const next = await zhou.press("更多……");

    expect(shelves.buttons.filter((label) => / · \d+条$/.test(label))).toHaveLength(15);
    expect(shelf.buttons.slice(8)).toEqual(["更多……", "全部小窍门"]);
    expect(next.buttons.slice(8)).toEqual(["← 前一页", "更多……", "全部小窍门"]);
    expect(next.buttons[0]).not.toBe(shelf.buttons[0]);
  });

  it("shows each tip in both languages", async () => {
    const tip = await openTip();

    expect(tip.text).toBe(`${series[0]!.zh}\n\n${series[0]!.en}`);
    expect(tip.buttons).toEqual(["发这一条", "看全文", "← 返回"]);
  });

  it("makes one draft of a broadcast, in both languages, for the people of that step", async () => {
    await openTip();

    const made = await zhou.press("发这一条");
    await openTip();
    await zhou.press("发这一条");

    const drafts = village.rows<Record<"kind" | "state" | "audience" | "content", string>>(
      "select kind, state, audience, content from broadcast",
    );
    const said = (text: string) => ({ text, entities: [], files: [] });
    expect(made.text).toContain("还没发出去");
    expect(made.buttons[0]).toBe("去看草稿");
    expect(drafts).toMatchObject([{ kind: "tip", state: "draft" }]);
    expect(JSON.parse(drafts[0]!.audience)).toEqual({ steps: ["purpose"] });
    expect(JSON.parse(drafts[0]!.content)).toEqual({
      en: said(series[0]!.en),
      zh: said(series[0]!.zh),
    });
  });

  it("is nothing for a learner, whatever their button says", async () => {
    const person = village.person(7_990, "小马");
    const joined = await joinUp(person);
    joinedLongAgo(village);
    const [tip] = (await openShipped()).knowledge.tips;

    const before = village.rows("select * from broadcast");
    for (const data of ["tips:lib", `tips:send:${tip!.id}`, "tips:turn:off:x"]) {
      const forged = await person.forge(joined.messages[0]!.message_id, data);
      expect(forged.text).toBe("");
      expect((await person.phone.answer()).text).toBe("这个只有协会的人能用。");
    }
    expect(village.rows("select * from broadcast")).toEqual(before);
  });

  it("shows the shelves again for a button that leads nowhere", async () => {
    const shelves = await library();

    const lost = await zhou.forge(shelves.messages[0]!.message_id, "tips:see:nowhere");

    expect(lost.text).toContain("看哪些小窍门");
  });
});
