/** How is it going? Five taps after the first parcel, then every quarter; read by nobody else. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { openMe, readPrivacy } from "../support/people/menus.ts";
import {
  awakeUntil,
  dayMs,
  eveningIn,
  joinedLongAgo,
  morningIn,
} from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

/** Ten to eight in the evening, so many days on. */
const evening = (days: number) => eveningIn(village, days, "11:50");
const morning = () => morningIn(village);

const labels = {
  en: {
    hello: "how is it going?",
    five: "Only you see your answers",
    consent: ["Yes, ask me", "Another time", "No, don't ask"],
    skip: "Skip",
    leave: "Leave it",
    best: ["Both", "Clearly", "Several", "A little", "Two"],
    poor: ["Neither", "Not yet", "Nobody", "No", "None"],
    firstTime: "That was the first time.",
    belonging: "· Belonging: Clearly",
    belongingFirst: "· Belonging: Not yet → Clearly",
    quarter: "Three months have gone by.",
    begin: "Begin",
    open: "How is it going?",
    nothing: "You have not answered anything yet.",
    stop: "Don't ask me this",
    gone: "Stop asking, delete them",
    count: (number: number) => `${number} of 5`,
  },
  zh: {
    hello: "最近怎么样？",
    five: "答案只有你自己看得到",
    consent: ["可以，问吧", "下回吧", "不用问"],
    skip: "跳过",
    leave: "算了",
    best: ["两样都有", "就是一起的", "有好几个人", "多了一点", "两样"],
    poor: ["都没有", "还不算", "没有人", "没有", "一样没有"],
    firstTime: "这是头一回。",
    belonging: "· 跟大家一起：就是一起的",
    belongingFirst: "· 跟大家一起：还不算 → 就是一起的",
    quarter: "又过了三个月。",
    begin: "开始",
    open: "最近怎么样？",
    nothing: "还没答过。",
    stop: "以后别问这个",
    gone: "不问了，都删掉",
    count: (number: number) => `${number}/5`,
  },
} as const;

let ids = 7_700;

describe.each(["en", "zh"] as const)("how it is going, in %s", (tongue: Tongue) => {
  const say = labels[tongue];
  const [yes, later, no] = say.consent;

  /** Somebody who noted their first parcel this morning. */
  async function seller(): Promise<Villager> {
    await morning();
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(person, { tongue, placement: "daily" });
    joinedLongAgo(village);
    await person.say("/orders");
    await person.press("2");
    return person;
  }

  /** Answers question after question, and gives back the last that was said. */
  async function tap(person: Villager, answers: readonly string[]): Promise<Heard> {
    return person.pressAll(...answers);
  }

  const answersOf = (person: Villager) =>
    village
      .rows<{ question: string; answer: string }>(
        `select question, answer from pulse_answer join member on member.id = member_id
         where telegram_id = ? order by day, question`,
        person.id,
      )
      .map(({ question, answer }) => `${question}: ${answer}`);

  it("is asked the evening after the first parcel, and once", async () => {
    const person = await seller();
    const early = await person.heard();
    await evening(1);
    const asked = await person.heard();
    await person.say("/orders");
    await person.press("3");
    await village.bot.restart();
    await evening(2);

    expect(early.messages).toEqual([]);
    expect(asked.messages).toHaveLength(1);
    expect(asked.text.split("\n")[0]).toContain(say.hello);
    expect(asked.text).toContain(say.five);
    expect(asked.buttons).toEqual(say.consent);
    expect((await person.heard()).text).not.toContain(say.hello);
  });

  it("takes six taps in all, one question at a time in the same message", async () => {
    const person = await seller();
    await evening(1);
    const asked = await person.heard();
    const first = await person.press(yes);
    const last = await tap(person, say.best);

    expect(first.text).toContain(say.count(1));
    expect(first.messages[0]!.message_id).toBe(asked.messages[0]!.message_id);
    expect(last.text).toContain(say.firstTime);
    expect(last.text).toContain(say.belonging);
    expect(answersOf(person)).toEqual([
      "asking: several",
      "belonging: clearly",
      "keeping: a-little",
      "learning: both",
      "nature: two",
    ]);
  });

  it("lets each question be skipped, and all of it be left", async () => {
    const person = await seller();
    await evening(1);
    await person.press(yes);
    const second = await person.press(say.skip);
    const left = await person.press(say.leave);
    await evening(3);

    expect(second.text).toContain(say.count(2));
    expect(left.buttons.length).toBeGreaterThan(0);
    expect(answersOf(person)).toEqual(["learning: skipped"]);
    expect((await person.heard()).text).not.toContain(say.hello);
  });

  it("comes again after a quarter to who agreed, and shows what has changed", async () => {
    const person = await seller();
    await evening(1);
    await person.press(yes);
    await tap(person, say.poor);
    await evening(89);
    const early = await person.heard();
    await person.say("/progress");
    await evening(2);
    const asked = await person.heard();
    await person.press(say.begin);
    const done = await tap(person, say.best);

    expect(early.text).not.toContain(say.quarter);
    expect(asked.text).toContain(say.quarter);
    expect(asked.text.split("\n")[0]).toContain(say.hello);
    expect(done.text).toContain(say.belongingFirst);
    // A line a question, which a card has room for.
    expect(done.text.match(/^· /gm)).toHaveLength(5);
    expect(answersOf(person)).toHaveLength(10);
  }, 60_000);

  it("comes a second time to who stopped coming and can be reached, and not a third time", async () => {
    const person = await seller();
    await evening(1);
    await person.press(yes);
    await tap(person, say.poor);
    const asked: string[] = [];
    for (let quarter = 1; quarter <= 2; quarter += 1) {
      const in86Days = new Date(village.now().getTime() + 86 * dayMs);
      await awakeUntil(village, in86Days.toISOString());
      await evening(5);
      asked.push((await person.heard()).text);
    }

    expect(asked[0]).toContain(say.quarter);
    expect(asked[1]).not.toContain(say.quarter);
  }, 60_000);

  it("is not asked of who said no, and not of who is gone", async () => {
    const refused = await seller();
    await evening(1);
    await refused.press(no);
    const gone = await seller();
    await gone.say("/pause");
    await evening(1);
    await gone.press(later);
    await evening(100);
    await refused.say("/progress");
    await evening(2);

    expect((await refused.heard()).text).not.toContain(say.quarter);
    expect((await gone.heard()).text).not.toContain(say.hello);
    expect(answersOf(refused)).toEqual([]);
  }, 60_000);

  it("stands on the page of oneself: agree, look, answer at any time, stop and delete", async () => {
    await morning();
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(person, { tongue });
    joinedLongAgo(village);
    const first = await openMe(person, say.open);
    await person.press(yes);
    await tap(person, say.poor);
    const page = await openMe(person, say.open);
    const privacy = await readPrivacy(person);
    await openMe(person, say.open);
    await person.press(say.stop);
    await person.press(say.gone);
    const after = await openMe(person, say.open);

    expect(first.buttons).toEqual(say.consent);
    expect(page.text).toContain(say.firstTime);
    expect(privacy.text).toContain(say.open);
    expect(answersOf(person)).toEqual([]);
    expect(after.buttons).toEqual(say.consent);
  });

  it("says that nothing was answered where all was skipped", async () => {
    const person = await seller();
    await evening(1);
    await person.press(yes);

    const done = await tap(
      person,
      Array.from({ length: 5 }, () => say.skip),
    );

    expect(done.text).toContain(say.nothing);
  });

  it("keeps no answer that it did not offer, none without consent, none of a stranger", async () => {
    const person = await seller();
    await evening(1);
    const asked = (await person.heard()).messages[0]!.message_id;
    await person.forge(asked, "pulse:a:learning:both");
    await person.press(yes);
    for (const verb of ["a:learning:nonsense", "a:nonsense:both", "a:", "begin:x", "nonsense"]) {
      await person.forge(asked, `pulse:${verb}`);
    }
    const stranger = village.person((ids += 1), "Lu", "zh-hans");
    const welcome = await stranger.start();
    await stranger.forge(welcome.messages.at(-1)!.message_id, "pulse:yes");

    expect(answersOf(person)).toEqual([]);
    expect(
      village.rows("select 1 from pulse where round_on is not null and member_id = 'x'"),
    ).toEqual([]);
  });

  it("is in the file of one's data, and is forgotten with it", async () => {
    const person = await seller();
    await evening(1);
    await person.press(yes);
    await tap(person, say.best);
    const file = (await person.say("/export")).messages.at(-1)!;
    const exported = JSON.parse((await person.download(file)).toString()) as Record<
      string,
      object[]
    >;
    const before = village.rows("select 1 from pulse_answer").length;
    await person.say("/forget");
    await person.press(tongue === "en" ? "Delete everything" : "全部删掉");

    expect(exported["pulse"]).toHaveLength(1);
    expect(exported["pulse_answer"]).toHaveLength(5);
    expect(village.rows("select 1 from pulse_answer")).toHaveLength(before - 5);
  });
});
