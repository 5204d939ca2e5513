/** Three months without a sale: asked once, without shame, by the village's clocks; three ways. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPlaybook } from "../../src/knowledge/playbook/playbook.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { openMe } from "../support/people/menus.ts";
import { joinedLongAgo, jumpToEvening, morningIn } from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const eveningIn = (days: number, of: TestVillage = village) => jumpToEvening(of, days);
const morning = () => morningIn(village);

const labels = {
  en: {
    asked: "your shop has been ready for three months",
    ways: ["Stop", "Change the product", "Work for a shop", "I did sell", "Go on a while"],
    want: "I want to stop",
    close: "Close it in good order",
    look: "Look for other goods",
    beside: "A day beside a seller",
    note: "Note my parcels",
    goOn: "Go on",
  },
  zh: {
    asked: "你的店开好三个月了",
    ways: ["不做了", "换样货卖", "给别的店干活", "其实卖出过", "再做一阵"],
    want: "我不想做了",
    close: "把店好好收了",
    look: "看看别的货",
    beside: "在卖家身边干一天",
    note: "记包裹",
    goOn: "接着来",
  },
} as const;

let ids = 6_500;

/** "I did this already", of the step that opens the shop. */
const claim = "step:claim:store";

describe.each(["en", "zh"] as const)("after three months, in %s", (tongue: Tongue) => {
  const say = labels[tongue];

  /** Somebody whose shop is ready today. */
  async function seller(): Promise<Villager> {
    await morning();
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    const first = await joinUp(person, { tongue, placement: "goods" });
    await person.forge(first.messages.at(-1)!.message_id, claim);
    return person;
  }

  const questionOf = (person: Villager) =>
    village.rows(
      `select answer, asked_at is not null as asked from exit_question
       join member on member.id = member_id where telegram_id = ?`,
      person.id,
    );
  const isPaused = (person: Villager) =>
    village.rows(
      "select until from pause join member on member.id = member_id where telegram_id = ?",
      person.id,
    );

  it("asks once, in the evening of the ninetieth day", async () => {
    const person = await seller();
    await eveningIn(89);
    const early = await person.heard();
    await eveningIn(1);
    const asked = await person.heard();
    await village.bot.restart();
    await eveningIn(120);
    const later = await person.heard();

    expect(early.messages).toEqual([]);
    expect(asked.messages).toHaveLength(1);
    expect(asked.text).toContain(say.asked);
    expect(asked.buttons).toEqual(say.ways);
    expect(later.messages).toEqual([]);
    expect(questionOf(person)).toEqual([{ answer: null, asked: 1 }]);
  });

  it("asks nobody who noted a parcel", async () => {
    const person = await seller();
    await person.say("/orders");
    await person.press(/^1$/);
    await eveningIn(100);

    expect((await person.heard()).text).not.toContain(say.asked);
  });

  it.each([
    ["stop", 0, "close"],
    ["change", 1, "look"],
    ["work", 2, "beside"],
    ["sold", 3, "note"],
    ["on", 4, "goOn"],
  ] as const)("keeps %s, and leads on", async (answer, index, next) => {
    const person = await seller();
    await eveningIn(91);
    await person.heard();

    const said = await person.press(say.ways[index]);
    const twice = await person.forge(said.messages[0]!.message_id - 1, `exit:${answer}~exit.1`);

    expect(said.buttons[0]).toBe(say[next]);
    expect(twice.messages).toEqual([]);
    expect(questionOf(person)).toEqual([{ answer, asked: 1 }]);
    expect(isPaused(person)).toEqual(answer === "stop" ? [{ until: null }] : []);
  });

  it("stays quiet while the shop is closed in good order, until the road is taken again", async () => {
    const person = await seller();
    await openMe(person, say.want);
    await person.press(say.ways[0]);

    const closing = await person.press(say.close);
    await person.press(say.goOn);
    const during = isPaused(person);
    await person.forge(closing.messages.at(-1)!.message_id, "step:open:products");

    expect(closing.text).toContain(tongue === "en" ? "Three honest ways" : "三条实在的路");
    expect(during).toEqual([{ until: null }]);
    expect(isPaused(person)).toEqual([]);
  });

  it("stops the reminders also when the way is chosen on the road of the exit", async () => {
    const person = await seller();
    village.change(
      `insert into run (member_id, step_id, at, version, updated_at)
       select id, 'honest-exit', 'way',
         (select version from step_version where step_id = 'honest-exit'), '2026-12-01'
       from member where telegram_id = ?
       on conflict (member_id) do update set
         step_id = excluded.step_id, at = excluded.at, version = excluded.version`,
      person.id,
    );
    const asked = await person.say("/next");
    await person.press(asked.buttons[0]!);

    expect(isPaused(person)).toEqual([{ until: null }]);
    expect(questionOf(person)).toEqual([{ answer: "stop", asked: 0 }]);
  });

  it("asks once more, three months after somebody went on", async () => {
    const person = await seller();
    await eveningIn(91);
    await person.heard();
    await person.press(say.ways[4]);
    await eveningIn(88);
    const early = await person.heard();
    await eveningIn(3);
    const again = await person.heard();
    await eveningIn(200);

    expect(early.messages).toEqual([]);
    expect(again.text).toContain(say.asked);
    expect((await person.heard()).messages).toEqual([]);
  });

  it("waits until a break is over", async () => {
    const person = await seller();
    await person.say("/pause");
    await person.press(tongue === "en" ? "Until I come back" : "我回来再说");
    await eveningIn(130);
    const during = await person.heard();
    await person.say("/pause");
    await person.press(tongue === "en" ? "Come back now" : "现在就回来");
    await eveningIn(1);

    expect(during.messages).toEqual([]);
    expect((await person.heard()).text).toContain(say.asked);
  });

  it("is open to who asks for it, and asks no more after that", async () => {
    const person = await seller();
    const page = await openMe(person, say.want);
    await person.press(say.ways[1]);
    await eveningIn(100);

    expect(page.buttons.slice(0, 3)).toEqual(say.ways.slice(0, 3));
    expect((await person.heard()).messages).toEqual([]);
  });

  it("speaks of no shop to close to somebody who never opened one", async () => {
    const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(person, { tongue, placement: "goods" });
    await openMe(person, say.want);

    const said = await person.press(say.ways[0]);

    expect(said.text).toContain(tongue === "en" ? "nothing to close" : "没什么要收的");
    expect(said.buttons).not.toContain(say.close);
    expect(isPaused(person)).toEqual([{ until: null }]);
  });

  it("is in the file of one's data, and is forgotten with it", async () => {
    const person = await seller();
    await eveningIn(89);
    const planned = village.rows("select id from work where kind = 'exit-question'").length;
    await person.heard();
    const file = (await person.say("/export")).messages.at(-1)!;
    const exported = (await person.download(file)).toString();
    await person.say("/forget");
    await person.press(tongue === "en" ? "Delete everything" : "全部删掉");

    expect(exported).toContain("exit_question");
    expect(village.rows("select id from work where kind = 'exit-question'")).toHaveLength(
      planned - 1,
    );
  });
});

it("finds people whose shop was ready long before this was asked of anybody", async () => {
  const person = village.person(6_598, "小王");
  await joinUp(person, { placement: "goods" });
  joinedLongAgo(village);
  await village.bot.stop();
  village.change(
    `insert into step_state (member_id, step_id, state, at)
     select id, 'store', 'open', '2025-01-01T00:00:00.000Z' from member where telegram_id = 6598`,
  );
  await village.bot.restart();
  await person.say("/progress");
  await eveningIn(2);

  expect((await person.heard()).text).toContain("你的店开好三个月了");
});

it("says nothing of its own accord in quiet hours, in a year of days", async () => {
  const own = await openVillage();
  const person = own.person(6_599, "小王");
  const first = await joinUp(person, { placement: "goods" });
  await person.forge(first.messages.at(-1)!.message_id, claim);
  await openMe(person, "我的目标");
  await person.say("一周十个包裹");
  await person.press("6个月后");
  await person.say("/pause");
  await person.press("一个星期");

  const heard: { readonly text: string; readonly minutes: number }[] = [];
  for (let steps = 0; steps < 365; steps += 1) {
    // An hour earlier or later every day: the bot also wakes up late, and in the night.
    await own.later({ hours: steps % 2 === 0 ? 25 : 24, minutes: 7 });
    const clock = new Date(own.now().getTime() + 8 * 60 * 60 * 1_000);
    const minutes = clock.getUTCHours() * 60 + clock.getUTCMinutes();
    const { messages } = await person.heard();
    heard.push(...messages.map(({ text = "" }) => ({ text, minutes })));
  }
  await own.close();

  expect(heard.filter(({ minutes }) => minutes >= 21.5 * 60 || minutes < 6.5 * 60)).toEqual([]);
  expect(heard.map(({ text }) => text.split("\n")[0])).toEqual([
    expect.stringContaining("你说今天回来"),
    expect.stringContaining("学到哪里都给你留着"), // three quiet weeks
    expect.stringContaining("你的店开好三个月了"),
    expect.stringContaining("约好的日子到了"),
  ]);
}, 120_000);

it("looks at tasks that the shipped playbook has", async () => {
  const { playbook } = await readPlaybook("knowledge/playbook");
  const steps = playbook?.steps ?? [];
  const tasks = steps.flatMap(({ id, flow }) => flow.map((item) => `${id}/${item.id}`));

  expect(tasks).toEqual(
    expect.arrayContaining(["store/three-find", "shipping/first-parcel", "shipping/ten-parcels"]),
  );
  expect(steps.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["products", "beside-seller", "honest-exit"]),
  );
});
