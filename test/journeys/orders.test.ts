/** The parcels log: a tap a day, typed numbers, days that were forgotten, and what it all comes to. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let nextId = 6_000;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const tongues: readonly Tongue[] = ["zh", "en"];

async function seller(tongue: Tongue = "zh"): Promise<Villager> {
  nextId += 1;
  const person = village.person(nextId, tongue === "zh" ? "小王" : "Ann", tongue);
  await joinUp(person, { tongue });
  return person;
}

/** Today in the village, some days ago: `2026-12-01`. */
const dayAgo = (days: number): string =>
  new Date(village.now().getTime() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

const noted = (person: Villager): Record<string, number> =>
  Object.fromEntries(
    village
      .rows<{ day: string; parcels: number }>(
        `select day, parcels from parcels_day join member on member.id = member_id
           where telegram_id = ? order by day`,
        person.id,
      )
      .map(({ day, parcels }) => [day, parcels]),
  );

const texts = {
  zh: {
    ask: "寄出去几个包裹",
    example: "像这样写：7",
    noted: "记下了，今天",
    five: "5个包裹",
    before: "原来记的是3个",
    undo: "撤回",
    undone: "又是3个",
    numbers: "我的数字",
    average: "平均每天2.5个（最近7天里记了2天）",
    stage: "阶段：一天1到5个",
    first: "第一个包裹从你家寄出去了",
    show: "给他看这个",
    ten: "你家寄出去10个包裹了",
    file: "导成表格",
    header: "日期,包裹数",
    yesterday: "昨天 5",
    question: "七天无理由退货从哪天算？",
    source: "依据：",
    other: "别的日子",
    again: "哪一天的",
  },
  en: {
    ask: "How many parcels left your house today",
    example: "like this: 7",
    noted: "Noted for today",
    five: "5 parcels",
    before: "Before, it said 3",
    undo: "Undo",
    undone: "says 3 again",
    numbers: "My numbers",
    average: "Average: 2.5 a day, over 2 noted days of the last 7",
    stage: "Stage: 1 to 5 a day",
    first: "The first parcel left your house",
    show: "Show them this",
    ten: "10 parcels left your house",
    file: "As a file",
    header: "Day,Parcels",
    yesterday: "yesterday 5",
    question: "From which day do the seven days of return count?",
    source: "From:",
    other: "Another day",
    again: "Which day is it for",
  },
} as const;

describe.each(tongues)("the parcels log (%s)", (tongue) => {
  const t = texts[tongue];

  it("asks with a pad of numbers and notes today at one tap", async () => {
    const person = await seller(tongue);

    const asked = await person.say("/orders");
    const heard = await person.press("5");

    expect(asked.text).toContain(t.ask);
    expect(asked.buttons.slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, n) => String(n)));
    expect(heard.text).toContain(t.noted);
    expect(heard.text).toContain(t.five);
    expect(noted(person)).toEqual({ [dayAgo(0)]: 5 });
  });

  it("replaces the number of a day, says so, and puts the old one back on Undo", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.press("3");

    const replaced = await person.press("5");
    const undone = await person.press(t.undo);

    expect(replaced.text).toContain(t.before);
    expect(undone.text).toContain(t.undone);
    expect(noted(person)).toEqual({ [dayAgo(0)]: 3 });
  });

  it("takes a second tap on the same number for a slip of the thumb", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.press("3");

    const second = await person.press("3");
    const note = await person.phone.answer();
    const undone = await person.press(t.undo);

    expect(second.messages).toEqual([]);
    expect(note.text).toContain("3");
    expect(undone.text).not.toContain(t.undone);
    expect(noted(person)).toEqual({});
  });

  it("takes a day back that had no number before", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.press("3");

    await person.press(t.undo);

    expect(noted(person)).toEqual({});
  });

  it.each([
    ["7", 7, 0],
    ["７个", 7, 0],
    ["七个", 7, 0],
    ["seven", 7, 0],
    ["63 parcels", 63, 0],
    ["0", 0, 0],
    ["昨天 5", 5, 1],
    ["yesterday 5", 5, 1],
    ["3天前 12", 12, 3],
  ])("reads %j when it is typed", async (typed, parcels, daysAgo) => {
    const person = await seller(tongue);
    await person.say("/orders");

    await person.say(typed);

    expect(noted(person)).toEqual({ [dayAgo(daysAgo)]: parcels });
  });

  it("goes on reading after a day was noted: yesterday comes to mind", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.press("4");

    const vague = await person.say(tongue === "zh" ? "昨天五六个" : "five or six");
    await person.say(t.yesterday);

    expect(vague.text).toContain(tongue === "zh" ? "到底是几" : "which one is it?");
    expect(noted(person)).toEqual({ [dayAgo(1)]: 5, [dayAgo(0)]: 4 });
  });

  it.each(["bananas", "🌾🌾", "3 4 5", "20元", "13800138000"])(
    "asks again with an example and says %j back",
    async (typed) => {
      const person = await seller(tongue);
      await person.say("/orders");

      const again = await person.say(typed);
      await person.say("7");

      expect(again.text).toContain(typed);
      expect(again.text).toContain(t.example);
      expect(noted(person)).toEqual({ [dayAgo(0)]: 7 });
    },
  );

  it("answers a question in between, and still waits for the number", async () => {
    const person = await seller(tongue);
    await person.say("/orders");

    const answer = await person.say(t.question);
    await person.say("7");

    expect(answer.text).toContain(t.source);
    expect(noted(person)).toEqual({ [dayAgo(0)]: 7 });
  });

  it("notes another day by buttons", async () => {
    const person = await seller(tongue);
    await person.say("/orders");

    const days = await person.press(t.other);
    await person.press(days.buttons[2]!);
    await person.press("6");

    expect(noted(person)).toEqual({ [dayAgo(2)]: 6 });
  });

  it("says totals, the average over noted days, the stage, a line and what comes next", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.press("3");
    await person.say(tongue === "zh" ? "前天 2" : "the day before yesterday 2");

    const numbers = await person.press(t.numbers);
    const next = numbers.buttons.find((label) => label.startsWith("→"))!;
    const article = await person.press(next);

    expect(numbers.text).toContain(t.average);
    expect(numbers.text).toContain(t.stage);
    expect(numbers.text).toMatch(/·{11}▆·▇/);
    expect(Buffer.byteLength(numbers.text)).toBeLessThan(1_024);
    expect(article.text).toMatch(/30/);
  });

  it("names each milestone once, and shows the invitation after the first parcel only", async () => {
    const person = await seller(tongue);
    await person.say("/orders");

    const nothing = await person.press("0");
    const first = await person.press("1");
    const second = await person.say("2");
    const ten = await person.say("10");
    const same = await person.say(tongue === "zh" ? "昨天 1" : "yesterday 1");

    expect(nothing.text).not.toContain(t.first);
    expect(first.text).toContain(t.first);
    expect(first.text).toContain(t.show);
    expect(first.messages.some(({ photo }) => photo !== undefined)).toBe(true);
    expect(second.text).not.toContain(t.show);
    expect(ten.text).toContain(t.ten);
    expect(same.text).not.toContain(t.ten);
  });

  it("takes a milestone back that only a slip had reached", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.say("100");
    await person.press(t.undo);

    const ten = await person.say("10");

    expect(ten.text).toContain(t.ten);
  });

  it("gives every noted day as a table", async () => {
    const person = await seller(tongue);
    await person.say("/orders");
    await person.press("4");
    await person.say(t.yesterday);
    await person.press(t.numbers);

    const heard = await person.press(t.file);
    const [message] = heard.messages;
    const csv = (await person.download(message!)).toString();

    expect(message!.document?.file_name).toBe(`parcels-${dayAgo(0)}.csv`);
    expect(csv).toBe(`\uFEFF${t.header}\r\n${dayAgo(1)},5\r\n${dayAgo(0)},4\r\n`);
  });
});

describe("the parcels log", () => {
  it("is opened from More by its tools, and leads back there and home", async () => {
    const person = await seller();

    const asked = await person.pressAll(/更多/, /开店小工具/, "包裹和单量");
    const tools = await person.press("← 开店小工具");
    const home = await person.press(asked.buttons.at(-1)!);

    expect(asked.text).toContain(texts.zh.ask);
    expect(tools.buttons).toContain("包裹和单量");
    expect(home.text).not.toBe("");
  });

  it("is the job of a step: whoever has noted a day is led on", async () => {
    const person = await seller();
    village.change(
      `update run set step_id = 'first-orders', at = 'parcels'
         where member_id = (select id from member where telegram_id = ?)`,
      person.id,
    );
    await person.say("/orders");

    const heard = await person.press("4");

    expect(heard.text).toContain("这件活做完了");
    expect(
      heard.messages
        .flatMap(({ reply_markup }) => reply_markup?.inline_keyboard.flat() ?? [])
        .map(({ text }) => text),
    ).toContain("接着来");
  });

  it("keeps what it waits for over a restart", async () => {
    const person = await seller();
    await person.say("/orders");

    await village.bot.restart();
    await person.say("8");

    expect(noted(person)).toEqual({ [dayAgo(0)]: 8 });
  });

  it("says that nothing is noted yet instead of noughts", async () => {
    const person = await seller();
    await person.say("/orders");

    const numbers = await person.press("我的数字");

    expect(numbers.text).toContain("没记的日子不当作零");
  });

  it.each([
    "orders:note:2026-02-30:5",
    "orders:note:2999-01-01:5",
    "orders:note:1999-01-01:5",
    "orders:note:{today}:-5",
    "orders:note:{today}:100000",
    "orders:note:{today}:5e3",
    "orders:note:{today}:",
    "orders:undo:{today}:x:9",
    "orders:undo:{today}:7:x",
    "orders:day:2999-01-01",
    "orders:type:nonsense",
    "orders:everything",
    "orders:",
  ])("changes nothing for the forged button %s", async (data) => {
    const person = await seller();
    await person.say("/orders");
    const heard = await person.press("4");

    await person.forge(heard.messages[0]!.message_id, data.replace("{today}", dayAgo(0)));

    expect(noted(person)).toEqual({ [dayAgo(0)]: 4 });
  });

  it("does not undo what was noted since", async () => {
    const person = await seller();
    await person.say("/orders");
    const three = await person.press("3");
    await person.say("8");

    await person.forge(three.messages[0]!.message_id, `orders:undo:${dayAgo(0)}:x:3`);

    expect(noted(person)).toEqual({ [dayAgo(0)]: 8 });
  });

  it("leads somebody who has not joined to the first screen", async () => {
    nextId += 1;
    const stranger = village.person(nextId, "Bo", "en");
    await stranger.start();
    await stranger.forge((await stranger.phone.last()).message_id, "orders:note:2026-12-01:5");

    expect(
      village.rows(
        "select 1 from parcels_day join member on member.id = member_id where telegram_id = ?",
        nextId,
      ),
    ).toEqual([]);
  });

  it("belongs to its owner: what is exported holds it, what is forgotten does not", async () => {
    const person = await seller();
    await person.say("/orders");
    await person.press("4");

    const { messages } = await person.say("/export");
    const file = messages.find(({ document }) => document?.file_name?.endsWith(".json") === true)!;
    const kept = JSON.parse((await person.download(file)).toString());
    await person.say("/forget");
    const before = village.rows("select 1 from parcels_day").length;
    await person.press("全部删掉");

    expect(kept.parcels_day).toMatchObject([{ day: dayAgo(0), parcels: 4 }]);
    expect(village.rows("select 1 from parcels_day")).toHaveLength(before - 1);
  });
});

describe("around midnight", () => {
  it("a tap notes the day that was asked about, and the village's clock says which day it is", async () => {
    const person = await seller();
    const today = dayAgo(0);
    await village.until(`${today}T15:50:00Z`); // ten to midnight in the village
    await person.say("/orders");
    await village.later({ minutes: 20 });

    const tapped = await person.press("5");

    expect(tapped.text).toContain("昨天");
    expect(noted(person)).toEqual({ [today]: 5 });
  });

  it("a typed number is asked back: which of the two days?", async () => {
    const person = await seller("en");
    const today = dayAgo(0);
    await village.until(`${today}T15:50:00Z`);
    await person.say("/orders");
    await village.later({ minutes: 20 });

    const asked = await person.say("7");
    await person.press(/^Today/);

    expect(asked.text).toContain(texts.en.again);
    expect(noted(person)).toEqual({ [dayAgo(0)]: 7 });
  });
});
