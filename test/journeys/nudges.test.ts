/** Quiet for 3, 7 and 21 days: one message each, then silence; by their own hour, Sunday, or never. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { openMe } from "../support/people/menus.ts";
import { dayMs, eveningIn, morningIn, todayIn } from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const today = () => todayIn(village);
/** Twenty past eight in the evening, so many days on. */
const evening = (days: number) => eveningIn(village, days, "12:20");
const morning = () => morningIn(village);

const labels = {
  en: {
    kept: "Your place is kept.",
    job: "You stopped at: one question to somebody at home, five minutes.",
    busy: "Busy in the fields?",
    last: "write no more reminders",
    ways: ["Now", "Sunday evening", "After harvest", "Stop reminders"],
    sunday: "You wanted to come back this Sunday.",
    on: "Remind me again",
    off: "Reminders are off.",
    hour: "When may I write?",
    week: "For a week",
    open: "Until I come back",
    over: "You wanted to come back today",
    goOn: "Go on",
    task: /Today's job/,
    tomorrow: "Tomorrow evening",
    want: "I want to stop",
    stop: "Stop",
    forget: "Delete everything",
  },
  zh: {
    kept: "学到哪里都给你留着。",
    job: "上回停在：问家里人一句话，五分钟。",
    busy: "地里忙？",
    last: "不再提醒了",
    ways: ["现在做", "星期天晚上", "忙完这季", "别提醒了"],
    sunday: "你说这个星期天接着来",
    on: "还是提醒我吧",
    off: "现在不提醒你。",
    hour: "几点找你合适？",
    week: "一个星期",
    open: "我回来再说",
    over: "你说今天回来",
    goOn: "接着来",
    task: /今天的活/,
    tomorrow: "明晚再说",
    want: "我不想做了",
    stop: "不做了",
    forget: "全部删掉",
  },
} as const;

let ids = 7_600;

describe.each(["en", "zh"] as const)("the ladder, in %s", (tongue: Tongue) => {
  const say = labels[tongue];
  const [now, sunday, harvest, stop] = say.ways;

  /** Somebody who joined in the morning and stopped at the first job. */
  async function learner(): Promise<Villager> {
    await morning();
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    await walkTo(person, await joinUp(person, { tongue }), say.task, tongue);
    return person;
  }

  /** What came in each of these evenings, none left out. */
  async function evenings(person: Villager, days: number): Promise<string[]> {
    const heard: string[] = [];
    for (let day = 0; day < days; day += 1) {
      await evening(1);
      heard.push((await person.heard()).text);
    }
    return heard;
  }

  /** The evenings on which something came, 1 is the first. */
  const spoken = (heard: readonly string[]) =>
    heard.flatMap((text, index) => (text === "" ? [] : [index + 1]));

  it("asks after 3, 7 and 21 days where they stopped, then never again", async () => {
    const person = await learner();

    const heard = await evenings(person, 40);

    expect(spoken(heard)).toEqual([3, 7, 21]);
    const [third = "", seventh = "", last = ""] = heard.filter((text) => text !== "");
    const [firstLine, ...rest] = third.split("\n");
    expect(firstLine).toContain(say.kept);
    expect(firstLine).not.toMatch(say.task);
    expect(rest).toContain(say.job);
    expect(seventh).toContain(say.busy);
    expect(last).toContain(say.last);
  });

  it("has four buttons, and the first leads to the job at hand", async () => {
    const person = await learner();
    await evening(3);
    const asked = await person.heard();

    const back = await person.press(now);

    expect(asked.messages).toHaveLength(1);
    expect(asked.buttons).toEqual(say.ways);
    expect(back.text).toMatch(say.task);
  });

  it("begins anew with anything they do, also a look around", async () => {
    const person = await learner();
    await evening(2);
    await person.say("/progress");

    const heard = await evenings(person, 7);

    expect(spoken(heard)).toEqual([3, 7]);
  });

  it("comes once though the bot was started again in between", async () => {
    const person = await learner();
    await evening(3);
    const asked = await person.heard();
    await village.bot.restart();
    await village.later({ minutes: 30 });
    await village.bot.restart();
    await village.quiet();
    const twice = await person.heard();

    expect(asked.messages).toHaveLength(1);
    expect(twice.messages).toEqual([]);
  });

  it("comes back on Sunday evening if they say so, and asks nothing before", async () => {
    const person = await learner();
    await evening(3);
    await person.heard();
    const set = await person.press(sunday);
    const weekday = new Date(today()).getUTCDay();
    const untilSunday = 7 - weekday;

    const before = await evenings(person, untilSunday - 1);
    await evening(1);
    const asked = await person.heard();

    expect(set.text).toMatch(tongue === "en" ? /On Sunday, \d+ / : /\d+月\d+日星期天/);
    expect(spoken(before)).toEqual([]);
    expect(asked.messages).toHaveLength(1);
    expect(asked.text).toContain(say.sunday);
    expect(asked.text).toContain(say.job);
  });

  it("says nothing on Sunday to who went on before", async () => {
    const person = await learner();
    await evening(3);
    await person.press(sunday);
    const job = await person.press(now);
    await person.press(job.buttons[0]!);
    await person.press(say.goOn);

    const heard = await evenings(person, 7);

    expect(heard.join()).not.toContain(say.sunday);
  });

  it("waits until the harvest is over, asks once then, and is silent", async () => {
    const person = await learner();
    await evening(3);
    await person.heard();
    const months = await person.press(harvest);
    await person.press(months.buttons[1]!);
    const [{ until }] = village.rows<{ until: string }>(
      "select until from pause join member on member.id = member_id where telegram_id = ?",
      person.id,
    ) as [{ until: string }];
    const days = Math.ceil((Date.parse(until) - village.now().getTime()) / dayMs);

    const heard = await evenings(person, days + 25);

    const [over = ""] = heard.filter((text) => text !== "");
    expect(months.buttons).toHaveLength(8);
    expect(spoken(heard)).toHaveLength(1);
    expect(over).toContain(say.over);
  }, 60_000);

  it("stops with one tap, and comes again when they wish", async () => {
    const person = await learner();
    await evening(3);
    await person.press(stop);
    await evening(1);
    await person.say("/progress");
    await person.heard();
    const silent = await evenings(person, 30);
    const page = await person.say("/pause");
    await person.press(say.on);
    const again = await evenings(person, 4);

    expect(spoken(silent)).toEqual([]);
    expect(page.text).toContain(say.off);
    expect(spoken(again)).toEqual([3]);
  });

  it("writes at the hour they chose", async () => {
    const person = await learner();
    await person.say("/pause");
    const hours = await person.press(say.hour);
    await person.press("07:00");
    await village.until(`${nextDay(3)}T22:59:00Z`); // 06:59 in the village, of the third day
    const early = await person.heard();
    await village.until(`${nextDay(0)}T23:01:00Z`);
    const asked = await person.heard();

    expect(hours.buttons.slice(0, 4)).toEqual(["07:00", "12:30", "✓ 19:30", "20:30"]);
    expect(early.messages).toEqual([]);
    expect(asked.messages).toHaveLength(1);
  });

  it("leaves who takes a break in peace, and takes up where that ends", async () => {
    const person = await learner();
    await person.say("/pause");
    await person.press(say.week);

    const heard = await evenings(person, 30);

    expect(heard.findIndex((text) => text.includes(say.over))).toBe(6);
    expect(spoken(heard)).toEqual([7, 10, 21]);
  });

  it("gives a job that was put off its own evening, and no third message within seven days", async () => {
    const person = await learner();
    await person.press(say.tomorrow);

    const heard = await evenings(person, 22);

    const [job, third, seventh = 0, last] = spoken(heard);
    expect(heard[0]).toMatch(say.task);
    expect([job, third, last]).toEqual([1, 4, 21]);
    // Seven days after the first, to the minute; or the evening after.
    expect(seventh).toBeGreaterThanOrEqual(8);
    expect(seventh).toBeLessThanOrEqual(9);
  });

  it("says nothing to who left by the honest exit, or blocked the bot", async () => {
    const gone = await learner();
    await openMe(gone, say.want);
    await gone.press(say.stop);
    const blocking = await learner();
    await blocking.phone.block();

    await evening(30);

    expect((await gone.heard()).messages).toEqual([]);
    expect((await blocking.heard()).messages).toEqual([]);
    expect(
      village.rows(
        "select kind from unasked join member on member.id = member_id where telegram_id = ?",
        blocking.id,
      ),
    ).toEqual([]);
  });

  it("takes no forged hour, and nothing from who is no member", async () => {
    const person = await learner();
    const stranger = village.person((ids += 1), "Lu", "zh-hans");
    const welcome = await stranger.start();
    const page = (await person.say("/pause")).messages.at(-1)!.message_id;
    for (const verb of ["at:180", "at:", "at:99999", "nonsense", "sunday:x:y"]) {
      await person.forge(page, `nudge:${verb}`);
    }
    await stranger.forge(welcome.messages.at(-1)!.message_id, "nudge:off");

    expect(
      village.rows(
        "select hour from reach join member on member.id = member_id where telegram_id = ?",
        person.id,
      ),
    ).toEqual([]);
    expect(village.rows("select 1 from reach where is_off = 1 and looked_at > ?", day())).toEqual(
      [],
    );
  });

  it("is in the file of one's data, and is forgotten with it", async () => {
    const person = await learner();
    await evening(3);
    await person.press(sunday);
    const file = (await person.say("/export")).messages.at(-1)!;
    const exported = JSON.parse((await person.download(file)).toString()) as Record<
      string,
      object[]
    >;
    await person.say("/forget");
    await person.press(say.forget);
    await person.heard();

    expect(exported["unasked"]).toHaveLength(1);
    expect(exported["reach"]).toHaveLength(1);
    expect(spoken(await evenings(person, 10))).toEqual([]);
  });
});

const day = () => new Date(village.now().getTime() - dayMs / 2).toISOString();

function nextDay(days: number): string {
  return new Date(Date.parse(today()) + (days - 1) * dayMs).toISOString().slice(0, 10);
}
