/** Who brought people hears that they stand still: weekly at most, names only of those who agreed. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import {
  awakeUntil,
  dayMs,
  joinedLongAgo,
  morningIn,
  todayIn,
} from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const today = () => todayIn(village);
const morning = () => morningIn(village);

const labels = {
  en: {
    hello: "a word from you may help",
    two: "2 of the people you brought have been stuck",
    one: "One of the people you brought has been stuck",
    words: "Words to send",
    forward: "Hold the next message and forward it.",
    step: /step 1, /,
    text: /place in First Mover is kept|go on with First Mover together|one small thing waits/,
    kept: "Your place in First Mover is kept",
    other: "Other words",
    together: "Shall we",
    came: "People took these words along for 5 others so far. 3 of them went on within a week.",
    consent: "Yes, show it",
    task: /Today's job/,
    stop: "Stop reminders",
  },
  zh: {
    hello: "你说句话，兴许管用",
    two: "有2个停了一个多星期",
    one: "有1个停了一个多星期",
    words: "要捎的话",
    forward: "长按下面这条，转发给他。",
    step: /第1步/,
    text: /都留着|接着弄吧|有件小事等着你/,
    kept: "你学到哪里都留着",
    other: "换几句",
    together: "想起你来了",
    came: "大家拿这几句话捎给过5个人，一个星期里接着做的有3个。",
    consent: "可以，让他们看",
    task: /今天的活/,
    stop: "别提醒了",
  },
} as const;

let ids = 7_800;

describe.each(["en", "zh"] as const)("a trainer, in %s", (tongue: Tongue) => {
  const say = labels[tongue];
  const someone = (name: string) =>
    village.person((ids += 1), name, tongue === "zh" ? "zh-hans" : "en");

  /** Who brought these people this morning; all of them stopped at the first job. */
  async function trainerOf(...names: readonly string[]): Promise<[Villager, ...Villager[]]> {
    await morning();
    const trainer = someone("Chen");
    await joinUp(trainer, { tongue, placement: "daily" });
    joinedLongAgo(village);
    const payload = /start=(r_\w+)/.exec((await trainer.say("/invite")).text)![1]!;
    const brought: Villager[] = [];
    for (const name of names) {
      const person = someone(name);
      await walkTo(person, await joinUp(person, { tongue, payload }), say.task, tongue);
      brought.push(person);
    }
    return [trainer, ...brought];
  }

  async function doTheJob(person: Villager): Promise<void> {
    const job = await person.say("/next");
    await person.press(job.buttons[0]!);
  }

  async function letBeSeen(person: Villager): Promise<void> {
    await person.say("/peers");
    await person.press(say.consent);
  }

  /** What the trainer heard, evening by evening; every day they look in, so that no ladder is theirs. */
  async function evenings(trainer: Villager, days: number): Promise<string[]> {
    const heard: string[] = [];
    const from = Date.parse(`${today()}T11:50:00Z`);
    for (let day = 1; day <= days; day += 1) {
      await village.until(new Date(from + (day - 0.5) * dayMs).toISOString());
      await trainer.say("/progress");
      await village.until(new Date(from + day * dayMs).toISOString());
      heard.push((await trainer.heard()).text);
    }
    return heard;
  }

  const spoken = (heard: readonly string[]) =>
    heard.flatMap((text, index) => (text.includes(say.hello) ? [index + 1] : []));

  it("hears once that two stand still, with names of who agreed, and leaves no trace of who is forgotten", async () => {
    const [trainer, seen] = await trainerOf("Wang", "Liu");
    await letBeSeen(seen!);

    const heard = await evenings(trainer, 27);
    const told = heard.find((text) => text.includes(say.hello)) ?? "";
    const words = await trainer.press(say.words);
    const hints = village.rows("select 1 from trainer_hint").length;
    await seen!.say("/forget");
    await seen!.press(tongue === "en" ? "Delete everything" : "全部删掉");
    const left = village.rows(
      `select 1 from trainer_hint join member on member.id in (member_id, stuck_id)
       where member.telegram_id is null`,
    );

    expect(hints).toBeGreaterThan(0);
    expect(left).toEqual([]);
    expect(spoken(heard)).toHaveLength(1);
    expect(spoken(heard)[0]).toBeGreaterThanOrEqual(7);
    expect(told.split("\n")[0]).toContain(say.hello);
    expect(told.split("\n")[0]).not.toContain("Wang");
    expect(told).toContain(say.two);
    expect(told).toContain("Wang");
    expect(told).toMatch(say.step);
    expect(told).not.toContain("Liu");
    expect(words.messages).toHaveLength(2);
    expect(words.messages[0]!.text).toBe(say.forward);
    expect(words.messages[1]!.text).toMatch(say.text);
    expect(words.messages[1]!.text).not.toMatch(say.step); // not everybody may be told by a step
    expect(words.messages[1]!.text).toMatch(/https:\/\/t\.me\/\w+$/);
  });

  it("has words for the one step on which all stand who agreed", async () => {
    const [trainer, one, two] = await trainerOf("Wang", "Liu");
    await letBeSeen(one!);
    await letBeSeen(two!);
    await evenings(trainer, 9);

    const words = await trainer.press(say.words);

    expect(words.messages[1]!.text).toMatch(tongue === "en" ? /step 1, / : /第1步“/);
  });

  it("hears after which words people went on, tries each in turn, and no single one's", async () => {
    const [trainer, ...brought] = await trainerOf("Wang", "Liu", "Zhao", "Sun", "Zhou");
    await evenings(trainer, 9);
    // Of this test alone.
    village.change("update trainer_hint set words = null, words_at = null");
    const first = await trainer.press(say.words);
    const others = await trainer.press(say.other);
    const again = await trainer.forge(first.messages[0]!.message_id, "trainer:words::kept");
    for (const person of brought.slice(0, 3)) await doTheJob(person);
    await awakeUntil(village, new Date(village.now().getTime() + 8 * dayMs).toISOString());
    const newer = await trainer.forge(first.messages[0]!.message_id, "trainer:words:");
    const older = await trainer.forge(first.messages[0]!.message_id, "trainer:words::kept");

    expect(first.text).toContain(say.kept);
    expect(others.text).toContain(say.together);
    expect(again.text).not.toMatch(/5/);
    expect(newer.text).toContain(say.together);
    expect(newer.text).not.toContain(say.came);
    expect(older.text).toContain(say.came);
    expect((await trainer.press(say.other)).text).toContain(say.together);
  });

  it("hears of who stops later not before a week is over, and only of them", async () => {
    const [trainer, first, later] = await trainerOf("Wang", "Liu");
    await letBeSeen(first!);
    await letBeSeen(later!);
    await evenings(trainer, 4);
    await doTheJob(later!);

    const heard = await evenings(trainer, 14);
    const told = heard.filter((text) => text.includes(say.hello));

    expect(told).toHaveLength(2);
    expect(told[0]).toContain("Wang");
    expect(told[1]).toContain("Liu");
    expect(told[1]).not.toContain("Wang");
    expect(told[1]).toContain(say.one);
    const [one = 0, two = 0] = spoken(heard);
    expect(two - one).toBeGreaterThanOrEqual(7);
  });

  it("hears nothing of who takes a break, wants no reminders, moves on, blocked the bot or is gone", async () => {
    const [trainer, pausing, off, moving, blocking, gone] = await trainerOf(
      "Wang",
      "Liu",
      "Zhao",
      "Sun",
      "Zhou",
    );
    await pausing!.say("/pause");
    await pausing!.press(tongue === "en" ? "Until I come back" : "我回来再说");
    await off!.say("/pause");
    await off!.press(say.stop);
    await blocking!.phone.block();
    await gone!.say("/forget");
    await gone!.press(tongue === "en" ? "Delete everything" : "全部删掉");
    await evenings(trainer, 5);
    await doTheJob(moving!);

    const heard = await evenings(trainer, 5);

    expect(spoken(heard)).toEqual([]);
  });

  it("is left in peace if they want no reminders", async () => {
    const [trainer] = await trainerOf("Wang");
    await trainer.say("/pause");
    await trainer.press(say.stop);

    const heard = await evenings(trainer, 10);

    expect(heard.every((text) => text === "" || !text.includes(say.hello))).toBe(true);
  });

  it("gives no words to who is no member, and none of a step that was forged", async () => {
    const [trainer] = await trainerOf();
    const page = (await trainer.say("/progress")).messages.at(-1)!.message_id;

    const forged = await trainer.forge(page, "trainer:words:../../secret");

    expect(forged.messages).toHaveLength(2);
    expect(forged.text).not.toContain("secret");
  });
});
