/** A break: nothing unasked reaches who wants none, nothing that fell due is lost or said twice. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { openMe, openMore } from "../support/people/menus.ts";
import { jumpToEvening, morningIn } from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const eveningIn = (days: number, of: TestVillage = village) => jumpToEvening(of, days);
const morning = () => morningIn(village);

const labels = {
  en: {
    week: "For a week",
    harvest: "Until after the harvest",
    open: "Until I come back",
    back: "Come back now",
    isBack: "The break is over",
    over: "You wanted to come back today",
    goOn: "Go on",
    longer: "A bit longer",
    off: "Stop reminders",
    task: /Today's job/,
    tomorrow: "Tomorrow evening",
    goal: "My goal",
    month: "In 1 month",
    goalAsked: "The day we agreed on has come.",
  },
  zh: {
    week: "一个星期",
    harvest: "忙完这季",
    open: "我回来再说",
    back: "现在就回来",
    isBack: "不歇了",
    over: "你说今天回来",
    goOn: "接着来",
    longer: "再歇几天",
    off: "别提醒我了",
    task: /今天的活/,
    tomorrow: "明晚再说",
    goal: "我的目标",
    month: "1个月后",
    goalAsked: "约好的日子到了。",
  },
} as const;

let ids = 6_300;

describe.each(["en", "zh"] as const)("a break, in %s", (tongue: Tongue) => {
  const say = labels[tongue];

  async function learner(): Promise<Villager> {
    await morning();
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(person, { tongue });
    return person;
  }

  /** Who put today's job off until tomorrow evening, and then paused. */
  async function pausedWithAJob(how: string): Promise<Villager> {
    const person = await learner();
    await walkTo(person, await person.press(say.goOn), say.task, tongue);
    await person.press(say.tomorrow);
    await person.say("/pause");
    await person.press(how);
    return person;
  }

  const isPaused = (person: Villager) =>
    village.rows(
      "select 1 from pause join member on member.id = member_id where telegram_id = ?",
      person.id,
    ).length === 1;

  it("is found in the menu, and offers three lengths", async () => {
    const person = await learner();

    const asked = await openMore(person, tongue === "en" ? "Take a break" : "歇一阵");

    expect(asked.buttons.slice(0, 3)).toEqual([say.week, say.harvest, say.open]);
    expect(isPaused(person)).toBe(false);
  });

  it("holds a job that was put off, and says it once, the evening after the end", async () => {
    const person = await pausedWithAJob(say.week);

    await eveningIn(6);
    const during = await person.heard();
    await eveningIn(1);
    const over = await person.heard();
    await eveningIn(1);
    const held = await person.heard();
    await eveningIn(5);
    const later = await person.heard();

    expect(during.messages).toEqual([]);
    expect(over.messages).toHaveLength(1);
    expect(over.text).toContain(say.over);
    expect(over.buttons).toEqual([say.goOn, say.longer, say.off]);
    expect(held.text).toMatch(say.task);
    expect(held.messages).toHaveLength(1);
    expect(later.messages).toEqual([]);
    expect(isPaused(person)).toBe(false);
  });

  it("holds the question for a goal, also over a restart", async () => {
    const person = await learner();
    await openMe(person, say.goal);
    await person.say("一周十个包裹");
    await person.press(say.month);
    await person.say("/pause");
    await person.press(say.open);

    await eveningIn(40);
    await village.bot.restart();
    await eveningIn(5);
    const during = await person.heard();
    await person.say("/pause");
    await person.press(say.back);
    await eveningIn(1);
    const asked = await person.heard();
    await eveningIn(3);
    const later = await person.heard();

    expect(during.messages).toEqual([]);
    expect(asked.messages).toHaveLength(1);
    expect(asked.text).toContain(say.goalAsked);
    expect(later.text).not.toContain(say.goalAsked);
  });

  it("ends at once for who goes on with the road, and says so", async () => {
    const person = await pausedWithAJob(say.open);

    const back = await person.press(/▶️/);
    await eveningIn(2);
    const held = await person.heard();

    expect(back.text).toContain(say.isBack);
    expect(back.text).toMatch(say.task);
    expect(isPaused(person)).toBe(false);
    expect(held.text).toMatch(say.task);
  });

  it.each(["/next", "go"] as const)("ends by %s, without a second message later", async (how) => {
    const person = await learner();
    await person.say("/pause");
    await person.press(say.week);

    const back = how === "go" ? await person.press(say.goOn) : await person.say("/next");
    await eveningIn(9);

    expect(back.text).toContain(say.isBack);
    expect((await person.heard()).text).not.toContain(say.over);
  });

  it("leaves questions and looking around as they are", async () => {
    const person = await learner();
    await person.say("/pause");
    await person.press(say.open);

    const answer = await person.say(tongue === "en" ? "How do I pack eggs?" : "鸡蛋怎么打包？");
    const progress = await person.say("/progress");

    expect(answer.text).not.toBe("");
    expect(progress.text).toContain("□");
    expect(isPaused(person)).toBe(true);
  });

  it("lasts until the month that was chosen", async () => {
    const person = await learner();
    await person.say("/pause");
    const months = await person.press(say.harvest);
    const paused = await person.press(months.buttons[1]!);
    const [{ until }] = village.rows<{ until: string }>(
      "select until from pause join member on member.id = member_id where telegram_id = ?",
      person.id,
    ) as [{ until: string }];
    await village.until(until);
    const over = await person.heard();

    expect(months.buttons).toHaveLength(8);
    expect(until).toMatch(/-01T11:30:00.000Z$/);
    expect(paused.buttons).toContain(say.back);
    expect(over.text).toContain(say.over);
  });

  it.each(["longer", "off"] as const)("goes on by %s when it is over", async (how) => {
    const person = await learner();
    await person.say("/pause");
    await person.press(say.week);
    await eveningIn(8);
    await person.heard();

    await person.press(say[how]);
    if (how === "longer") await person.press(say.week);
    await eveningIn(3);

    expect(isPaused(person)).toBe(true);
    expect((await person.heard()).messages).toEqual([]);
  });

  it("says how long still, and takes a forged month for nothing", async () => {
    const person = await learner();
    const { message_id } = (await person.say("/pause")).messages.at(-1)!;
    await person.forge(message_id, "pause:month:1999-01");
    await person.forge(message_id, "pause:month:");
    await person.forge(message_id, "pause:nonsense");
    const before = isPaused(person);
    await person.say("/pause");
    await person.press(say.week);
    const again = await person.say("/pause");

    expect(before).toBe(false);
    expect(again.buttons).toContain(say.back);
  });

  it("is in the file of one's data, and is forgotten with it", async () => {
    const person = await learner();
    await person.say("/pause");
    await person.press(say.week);
    const file = (await person.say("/export")).messages.at(-1)!;
    const exported = JSON.parse((await person.download(file)).toString()) as { pause: object[] };
    await person.say("/forget");
    await person.press(tongue === "en" ? "Delete everything" : "全部删掉");
    await eveningIn(9);

    expect(exported.pause).toHaveLength(1);
    expect((await person.heard()).text).not.toContain(say.over);
  });
});
