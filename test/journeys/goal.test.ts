/** An own goal: set in own words, asked about once on its day, answered without shame. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openMe } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const labels = {
  en: {
    mine: "My goal",
    words: "Ten parcels a week, 2000 yuan",
    day: "1 March",
    reached: "Reached",
    partly: "Partly",
    notYet: "Not yet",
    again: "The same goal, a new day",
    months: "In 3 months",
    drop: "Remove this goal",
    said: "What I said",
    change: "Change it",
  },
  zh: {
    mine: "我的目标",
    words: "一周十个包裹，挣2000块",
    day: "3月1日",
    reached: "做到了",
    partly: "做到一部分",
    notYet: "还没",
    again: "同样的目标，换个日子",
    months: "3个月后",
    drop: "不要这个目标了",
    said: "我当时说的",
    change: "改一改",
  },
} as const;

const goalsOf = (person: Villager) =>
  village.rows(
    `select text, file_id, review_on, goal.state from goal join member on member.id = goal.member_id
     where telegram_id = ? order by goal.created_at`,
    person.id,
  );
const workOf = (person: Villager) =>
  village.rows<{ due_at: string }>(
    `select due_at from work where id = 'goal:' || (select id from member where telegram_id = ?)`,
    person.id,
  );

let ids = 6_100;

describe.each(["en", "zh"] as const)("a goal, in %s", (tongue: Tongue) => {
  const say = labels[tongue];

  async function newcomer(): Promise<Villager> {
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(person, { tongue });
    return person;
  }

  /** Somebody with a goal for a day in about three months. */
  async function withGoal(): Promise<Villager> {
    const person = await newcomer();
    await openMe(person, say.mine);
    await person.say(say.words);
    await person.press(say.months);
    return person;
  }

  /** A little after the evening on which the goal is due. */
  async function untilItsDay(person: Villager): Promise<void> {
    const [{ due_at } = { due_at: "" }] = workOf(person);
    await village.until(due_at);
  }

  it("is set in own words, with a day that is typed", async () => {
    const person = await newcomer();
    await openMe(person, say.mine);
    const asked = await person.say(say.words);
    const set = await person.say(say.day);

    expect(asked.buttons).toContain(say.months);
    expect(set.text).toContain(tongue === "en" ? "1 March" : "3月1日");
    expect(goalsOf(person)).toEqual([
      {
        text: say.words,
        file_id: null,
        review_on: expect.stringMatching(/-03-01$/) as string,
        state: "open",
      },
    ]);
  });

  it("may be spoken, and is heard again in the same voice", async () => {
    const person = await newcomer();
    await openMe(person, say.mine);
    await person.voice();
    await person.press(say.months);
    const page = await openMe(person, say.mine);

    expect(goalsOf(person)).toMatchObject([{ text: null, file_id: expect.any(String) as string }]);
    expect(page.messages.some((message) => message.voice !== undefined)).toBe(true);
  });

  it("keeps the words when the day cannot be read, and says the day back", async () => {
    const person = await newcomer();
    await openMe(person, say.mine);
    await person.say(say.words);
    const festival = tongue === "en" ? "before spring festival" : "春节前";
    const asked = await person.say(festival);
    const past = await person.say("2026-01-01");
    const far = await person.say("2036-01-01");
    const set = await person.say(say.day);

    expect(asked.text).toContain(festival);
    expect(asked.text).toContain(say.day);
    expect(past.text).toContain("2026");
    expect(far.buttons).toContain(say.months);
    expect(goalsOf(person)).toMatchObject([{ text: say.words, state: "open" }]);
    expect(set.text).not.toContain(festival);
  });

  it("lets a question be a question while it waits", async () => {
    const person = await newcomer();
    await openMe(person, say.mine);
    await person.say(tongue === "en" ? "How do I pack eggs?" : "鸡蛋怎么打包？");
    await person.say(say.words);

    expect(goalsOf(person)).toMatchObject([{ text: say.words }]);
  });

  it("is left by a main button, with its words kept", async () => {
    const person = await newcomer();
    await openMe(person, say.mine);
    await person.say(say.words);
    await person.press(/▶️/);
    const left = await person.say(say.day);
    const page = await openMe(person, say.mine);

    expect(left.text).not.toContain(tongue === "en" ? "Your goal is set" : "目标定好了");
    expect(page.text).toContain(say.words);
    expect(page.buttons).toContain(say.months);
  });

  it("is asked about on its evening, once, also after a restart, with no word of it", async () => {
    const person = await withGoal();
    await village.bot.restart();
    await person.heard();
    await untilItsDay(person);
    const asked = await person.heard();
    await village.bot.restart();
    await village.later({ days: 3 });
    const later = await person.heard();

    expect(asked.messages).toHaveLength(1);
    expect(asked.text).not.toMatch(/2000|parcels|包裹/);
    expect(asked.buttons).toEqual([say.said, say.reached, say.partly, say.notYet, say.change]);
    // Whoever opened no shop in three months hears of that, on another day.
    expect(later.text).not.toContain(asked.text.split("\n")[0]);
    expect(later.buttons).not.toContain(say.said);
  });

  it("shows the words behind a tap", async () => {
    const person = await withGoal();
    await untilItsDay(person);
    await person.heard();

    const said = await person.press(say.said);

    expect(said.text).toContain(say.words);
    expect(said.text.split("\n")[0]).not.toContain("2000");
    expect(said.buttons).toEqual([say.reached, say.partly, say.notYet]);
  });

  it.each(["reached", "partly", "notYet"] as const)("keeps %s once, and leads on", async (how) => {
    const person = await withGoal();
    await untilItsDay(person);
    await person.heard();

    const answered = await person.press(say[how]);
    const twice = await person.press(say[how]);

    expect(answered.buttons.length).toBeGreaterThan(1);
    expect(twice.messages).toEqual([]);
    expect(goalsOf(person)).toMatchObject([{ state: how === "notYet" ? "not-yet" : how }]);
  });

  it("goes on as a new one with a new day, and the earlier one is listed", async () => {
    const person = await withGoal();
    await untilItsDay(person);
    await person.heard();
    await person.press(say.notYet);
    await person.press(say.again);
    await person.press(say.months);
    const page = await openMe(person, say.mine);

    expect(goalsOf(person)).toMatchObject([
      { text: say.words, state: "not-yet" },
      { text: say.words, state: "open", review_on: expect.any(String) as string },
    ]);
    expect(page.text).toContain(tongue === "en" ? "Earlier goals" : "以前的目标");
    expect(workOf(person)).toHaveLength(1);
  });

  it("moves with its day, and is gone when it is taken away", async () => {
    const person = await withGoal();
    const [before] = workOf(person);
    await openMe(person, say.mine);
    await person.press(tongue === "en" ? "Another day" : "换个日子");
    await person.press(tongue === "en" ? "In 6 months" : "6个月后");
    const [moved] = workOf(person);
    await openMe(person, say.mine);
    await person.press(say.drop);
    await person.press(tongue === "en" ? "Remove it" : "不要了");

    expect(moved!.due_at > before!.due_at).toBe(true);
    expect(goalsOf(person)).toEqual([]);
    expect(workOf(person)).toEqual([]);
  });

  it("is asked again on a new day when the day is changed after the question", async () => {
    const person = await withGoal();
    await untilItsDay(person);
    await person.heard();
    await person.press(say.change);
    await person.press(tongue === "en" ? "Another day" : "换个日子");
    await person.press(say.months);
    await untilItsDay(person);

    expect((await person.heard()).buttons).toContain(say.reached);
  });

  it("says the way on when a task of the road waited for it", async () => {
    const person = await newcomer();
    await person.say("/progress");
    village.change(
      `update run set step_id = 'accounting', at = 'goal',
         version = (select version from step_version where step_id = 'accounting')
       where member_id = (select id from member where telegram_id = ?)`,
      person.id,
    );
    await person.say("/next");
    await person.press(tongue === "en" ? "Set a goal" : "定个目标");
    await person.say(say.words);
    const set = await person.press(say.months);

    expect(set.text).toContain(tongue === "en" ? "This job is done" : "这件活做完了");
  });

  it("is nobody else's to see, answer or take away", async () => {
    const owner = await withGoal();
    const [{ id }] = village.rows<{ id: string }>(
      `select goal.id from goal join member on member.id = member_id where telegram_id = ?`,
      owner.id,
    ) as [{ id: string }];
    const other = await newcomer();
    const { message_id } = (await other.say("/me")).messages.at(-1)!;
    const before = goalsOf(owner);

    const heard = [];
    for (const action of ["said", "reached", "dropped", "again"]) {
      heard.push(await other.forge(message_id, `goal:${action}:${id}`));
    }
    await other.forge(message_id, "goal:in:99999");
    await other.forge(message_id, "goal:");

    expect(heard.map(({ text }) => text).join()).not.toContain(say.words);
    expect(goalsOf(owner)).toEqual(before);
    expect(goalsOf(other)).toEqual([]);
  });

  it("is in the file of one's data, and is forgotten with it", async () => {
    const person = await withGoal();
    const file = (await person.say("/export")).messages.at(-1)!;
    const exported = (await person.download(file)).toString();
    await person.say("/forget");
    await person.press(tongue === "en" ? "Delete everything" : "全部删掉");

    expect(exported).toContain(say.words);
    expect(workOf(person)).toEqual([]);
    expect(village.everything()).not.toContain(`"goal:${person.id}`);
  });
});

it("comes by the clocks of the village, also when they were put right later", async () => {
  const person = village.person(6_198, "小王");
  await joinUp(person, { village: "远山村" });
  await openMe(person, "我的目标");
  await person.say("一周十个包裹");
  await person.press("1个月后");
  const [before] = workOf(person);
  village.change("update village set time_zone = 'America/New_York' where name = '远山村'");

  await village.until(before!.due_at);
  const early = await person.heard();
  const [moved] = workOf(person);
  await village.until(moved!.due_at);

  expect(before!.due_at).toMatch(/T11:30:00.000Z$/);
  expect(early.messages).toEqual([]);
  expect(moved!.due_at).toMatch(/T(23|00):30:00.000Z$/);
  expect((await person.heard()).text).toContain("约好的日子到了");
});

it("takes an answer to a goal that is gone for an old button", async () => {
  const person = village.person(6_197, "小王");
  await joinUp(person);
  await openMe(person, "我的目标");
  await person.say("一周十个包裹");
  await person.press("1个月后");
  const page = await openMe(person, "我的目标");
  const { message_id, reply_markup } = page.messages.at(-1)!;
  const [reached] = reply_markup!.inline_keyboard.flat() as { callback_data: string }[];
  await person.pressAll("不要这个目标了", "不要了");

  const old = await person.forge(message_id, reached!.callback_data);

  expect(reached!.callback_data).toMatch(/^goal:reached:/);
  expect(old.text).toContain("你想做到什么");
  expect(goalsOf(person)).toEqual([]);
});

it("leaves a learner who walks on in peace", async () => {
  const person = village.person(6_199, "小王");
  await walkTo(person, await joinUp(person), /用一句话说说你为什么要卖/);
  await openMe(person, "我的目标");
  await person.press("▶️ 下一件事");

  const heard = await person.say("我们卖核桃，为的是供孩子上学");

  expect(heard.text).toContain("记下了");
  expect(goalsOf(person)).toEqual([]);
});
