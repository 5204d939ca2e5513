/** How much the cash book takes at once and in a day: said before it is met, and nothing is lost by it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage({ limiter: { burst: 1_000, perSecond: 1_000 } });
});

afterAll(() => village.close());

let nextId = 6700;

async function learner(tongue: Tongue): Promise<Villager> {
  const person = village.person((nextId += 1), "小王", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue });
  return person;
}

/** Amounts and days of what is in the book, in the order in which it was noted. */
const noted = (person: Villager) =>
  village
    .rows<{ amount: number; day: string }>(
      `select e.amount_minor / 100 as amount, e.day from cash_event e
       join member m on m.id = e.member_id where m.telegram_id = ? and e.kind = 'add' order by seq`,
      person.id,
    )
    .map(({ amount, day }) => `${day} ${amount}`);

const linesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `+${first + index} x`).join("\n");

/** The message that holds only what was not taken. */
const handedBack = (heard: Heard) => heard.messages.map(({ text }) => text ?? "").at(-1)!;

const dayOf = (ago: number) =>
  new Date(village.now().getTime() + (8 - 24 * ago) * 3_600_000).toISOString().slice(0, 10);

const says = {
  en: {
    near: "Up to 50 lines fit in one message.",
    left: "I can note 50 lines at a time. What you noted is safe.",
    nearDay: "That makes 250 lines today. I can note 300 a day.",
    leftDay: "That makes 300 lines today",
    tomorrow: "send it to me tomorrow",
    change: "Change",
    whole: "The whole book as a file",
    later: "Your book is long.",
    deleted: "All of it is",
  },
  zh: {
    near: "一条消息最多写50行。",
    left: "一回最多记50行。记上的都好好的。",
    nearDay: "今天记了250行了。一天最多能记300行。",
    leftDay: "今天记满300行了",
    tomorrow: "明天再发给我",
    change: "改一下",
    whole: "整本账的表",
    later: "账本很长",
    deleted: "全删了。哪",
  },
} as const;

describe.each(["en", "zh"] as const)("the cash book's limits in %s", (tongue) => {
  const say = says[tongue];

  it("are said before a message meets them", async () => {
    const person = await learner(tongue);

    const few = await person.say(linesFrom(1, 39));
    const many = await person.say(linesFrom(40, 40));

    expect(few.text).not.toContain(say.near);
    expect(many.text).toContain(say.near);
    expect(noted(person)).toHaveLength(79);
  });

  it("hand back what was not taken, which can be sent again as it stands, with its days", async () => {
    const person = await learner(tongue);
    const yesterday = tongue === "zh" ? "昨天" : "yesterday";

    const first = await person.say(
      `${linesFrom(1, 30)}\n${yesterday}\n${linesFrom(31, 80)}\n${yesterday} -7 x\n+8 x`,
    );
    const second = await person.say(handedBack(first));
    await village.later({ days: 1 });
    const third = await person.say(handedBack(second));

    const [today, before] = [dayOf(1), dayOf(2)];
    expect(first.text).toContain(say.left);
    expect(second.text).toContain(say.left);
    expect(third.text).not.toContain(say.left);
    expect(noted(person)).toEqual([
      ...Array.from({ length: 30 }, (_, index) => `${today} ${index + 1}`),
      ...Array.from({ length: 80 }, (_, index) => `${before} ${index + 31}`),
      `${before} -7`,
      `${before} 8`,
    ]);
  });

  it("say when the day is nearly full and when it is, and the book goes on the next day", async () => {
    const person = await learner(tongue);
    const heard: Heard[] = [];
    for (let times = 0; times < 7; times += 1) {
      heard.push(await person.say(linesFrom(1 + times * 49, 49)));
    }
    const full = dayOf(0);
    const nothing = await person.say("+999 x");
    const before = noted(person);
    await village.later({ days: 1 });
    const next = await person.say(handedBack(heard[6]!));

    expect(heard[4]!.text).not.toContain("300");
    expect(heard[5]!.text).toContain(say.nearDay.replace("250", "294"));
    expect(heard[6]!.text).toContain(say.leftDay);
    expect(heard[6]!.text).toContain(say.tomorrow);
    expect(handedBack(nothing)).toBe(`${full}\n+999 x`);
    expect(before).toHaveLength(300);
    expect(next.text).not.toContain(say.leftDay);
    expect(noted(person)).toEqual(
      Array.from({ length: 343 }, (_, index) => `${full} ${index + 1}`),
    );
  });

  it("take nothing from a long book: it goes out whole as a file, once, and adds up", async () => {
    const person = await learner(tongue);
    for (let day = 0; day < 2; day += 1) {
      for (let times = 0; times < 4; times += 1) await person.say(linesFrom(1, 50));
      await village.later({ days: 1 });
    }
    await person.say("-12 tape");
    const list = await person.press(say.change).then(() => person.say("/cash"));
    expect(list.text).not.toBe("");
    await person.press(tongue === "zh" ? "最近几行" : "Last lines");

    const sent = await person.press(say.whole);
    const document = sent.messages.find((message) => message.document !== undefined)!;
    const rows = (await person.download(document)).toString("utf8").trimEnd().split("\r\n");

    const total = 8 * ((50 * 51) / 2) - 12;
    expect(sent.text).toContain(say.later);
    expect(rows).toHaveLength(1 + 401);
    expect(rows.at(-1)!.split(",").at(-1)).toBe(String(total));
    const again = await person.say("/export");
    const file = again.messages.at(-1)!;
    const kept = JSON.parse((await person.download(file)).toString("utf8")) as {
      cash_event: unknown[];
    };
    expect(kept.cash_event).toHaveLength(401);
  });

  it("forget a long book whole, and say when it is done", async () => {
    const person = await learner(tongue);
    await person.say("+45.67 unforgettable baskets");
    village.change(
      `with recursive n (i) as (select 2 union all select i + 1 from n where i < 4500)
       insert into cash_event (member_id, seq, kind, line, day, amount_minor, words, line_kind, sided, at)
       select e.member_id, i, 'add', i, e.day, 100, 'unforgettable', 'sales', 1, e.at
       from n join cash_event e on e.seq = 1
         and e.member_id = (select id from member where telegram_id = ?)`,
      person.id,
    );
    village.change(
      `update cash_book set last_seq = 4500
       where member_id = (select id from member where telegram_id = ?)`,
      person.id,
    );

    await person.say("/forget");
    const heard = await person.press(tongue === "zh" ? /全部删/ : "Delete everything");

    expect(heard.text).toContain(say.deleted);
    expect(village.everything()).not.toContain("unforgettable");
  });
});
