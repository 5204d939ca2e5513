/** The stock list: five questions, one number to order at, and a count that changes by tap. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let nextId = 6_700;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const texts = {
  zh: {
    name: "核桃",
    add: "加一样货",
    order: "剩34件就补货",
    sum: "一天卖6件，要卖4天，再备10件，就是34件。",
    notYet: "再卖6件才用补货",
    now: "今天就补货",
    marked: "核桃 · 34 · 该补货了",
    all: "全部货",
    type: "打个数",
    edit: "改数字",
    drop: "删掉",
    gone: "已经删掉了",
    unread: "没看出是几",
    example: "比如：6",
    back: "← 返回",
    average: /^2\.5：你最近7天的平均$/,
    question: "七天无理由退货从哪天算？",
    source: "依据：",
  },
  en: {
    name: "Walnuts",
    add: "Add goods",
    order: "order when 34 are left",
    sum: "You sell 6 a day for 4 days, and keep 10 in reserve: that makes 34.",
    notYet: "6 can still go before you order",
    now: "order today",
    marked: "Walnuts · 34 · order now",
    all: "All goods",
    type: "Type the count",
    edit: "Change the numbers",
    drop: "Delete",
    gone: "is off the list",
    unread: "could not read",
    example: "For example: 6",
    back: "← Back",
    average: /^2\.5: your 7-day average$/,
    question: "From which day do the seven days of return count?",
    source: "From:",
  },
} as const;

async function keeper(tongue: Tongue = "zh"): Promise<{ person: Villager; list: Heard }> {
  nextId += 1;
  const person = village.person(nextId, "小王", tongue);
  await joinUp(person, { tongue });
  const list =
    tongue === "zh"
      ? await person.pressAll(/更多/, /开店小工具/, "存货")
      : await person.pressAll(/More/, /Shop tools/, "Stock");
  return { person, list };
}

/** Walnuts: 6 a day, 4 days, 10 in reserve, 40 there. */
async function addWalnuts(person: Villager, tongue: Tongue = "zh"): Promise<Heard> {
  await person.press(texts[tongue].add);
  await person.say(texts[tongue].name);
  await person.say("6");
  await person.press("4");
  await person.press("10");
  return person.say("40");
}

const items = (person: Villager): Record<string, unknown>[] =>
  village.rows(
    `select name, daily_tenths, lead_days, safety, on_hand from stock_item
       join member on member.id = member_id where telegram_id = ? order by stock_item.created_at`,
    person.id,
  );
const walnuts = (tongue: Tongue, onHand: number) => ({
  name: texts[tongue].name,
  daily_tenths: 60,
  lead_days: 4,
  safety: 10,
  on_hand: onHand,
});

describe.each(["zh", "en"] as const)("the stock list (%s)", (tongue) => {
  const t = texts[tongue];

  it("says at which number to order, how that was reckoned, and that it is not now", async () => {
    const { person } = await keeper(tongue);

    const item = await addWalnuts(person, tongue);

    expect(item.text).toContain(t.order);
    expect(item.text).toContain(t.sum);
    expect(item.text).toContain(t.notYet);
    expect(items(person)).toEqual([walnuts(tongue, 40)]);
  });

  it("changes the count by tap, in place, and says when it is time", async () => {
    const { person } = await keeper(tongue);
    const item = await addWalnuts(person, tongue);

    await person.press("-5");
    const now = await person.press("-1");
    const list = await person.press(t.all);

    expect(now.text).toContain(t.now);
    expect(now.messages[0]!.message_id).toBe(item.messages[0]!.message_id);
    expect(list.buttons).toContain(t.marked);
    expect(items(person)).toEqual([walnuts(tongue, 34)]);
  });

  it("takes a count that is typed, and goods that came", async () => {
    const { person } = await keeper(tongue);
    await addWalnuts(person, tongue);

    await person.press("+10");
    await person.press(t.type);
    await person.say("十二");

    expect(items(person)).toEqual([walnuts(tongue, 12)]);
  });

  it("asks again with an example when it cannot read a number, and goes on from there", async () => {
    const { person } = await keeper(tongue);
    await person.press(t.add);
    await person.say(t.name);

    const again = await person.say("bananas");
    const answer = await person.say(t.question);
    const next = await person.say("4.5");

    expect(again.text).toContain(t.unread);
    expect(again.text).toContain("bananas");
    expect(again.text).toContain(t.example);
    expect(answer.text).toContain(t.source);
    expect(next.buttons).toContain("7");
  });

  it("offers the average of the parcels while there is one kind of goods", async () => {
    const { person } = await keeper(tongue);
    await person.say("/orders");
    await person.press("3");
    await person.say("昨天 2");
    await person.forge((await person.phone.last()).message_id, "stock:open");
    await person.press(t.add);

    const daily = await person.say(t.name);
    await person.press(t.average);
    await person.press("4");
    await person.press("10");
    await person.say("40");
    await person.pressAll(t.all, t.add);
    const second = await person.say("Tea");

    expect(daily.buttons[0]).toMatch(t.average);
    expect(second.buttons.some((label) => t.average.test(label))).toBe(false);
    expect(items(person)).toEqual([{ ...walnuts(tongue, 40), daily_tenths: 25 }]);
  });

  it("lets goods go after one more tap", async () => {
    const { person } = await keeper(tongue);
    await addWalnuts(person, tongue);

    const asked = await person.press(t.drop);
    const kept = items(person).length;
    const gone = await person.forge(asked.messages[0]!.message_id, dataOf(asked, /^stock:gone/));

    expect(kept).toBe(1);
    expect(gone.text).toContain(t.gone);
    expect(items(person)).toEqual([]);
  });

  it("asks the numbers again, with the name kept", async () => {
    const { person } = await keeper(tongue);
    await addWalnuts(person, tongue);

    await person.press(t.edit);
    await person.say("8");
    await person.say("5");
    await person.press("20");
    await person.say("100");

    expect(items(person)).toEqual([
      { name: t.name, daily_tenths: 80, lead_days: 5, safety: 20, on_hand: 100 },
    ]);
  });

  it("goes back one question at a time", async () => {
    const { person } = await keeper(tongue);
    await person.press(t.add);
    await person.say(t.name);
    await person.say("9");

    await person.press(t.back);
    const daily = await person.say("6");

    expect(daily.buttons).toContain("4");
    expect((await person.press("4")).buttons).toContain("20");
  });
});

/** What a button of a message carries. */
function dataOf({ messages }: Heard, wanted: RegExp): string {
  const buttons = messages.flatMap(
    ({ reply_markup }) => reply_markup?.inline_keyboard.flat() ?? [],
  );
  const data = buttons.map((button) => ("callback_data" in button ? button.callback_data : ""));
  return data.find((each) => wanted.test(each))!;
}

describe("the stock list", () => {
  it("keeps half an answer over a restart", async () => {
    const { person } = await keeper();
    await person.press("加一样货");
    await person.say("核桃");
    await person.say("6");

    await village.bot.restart();
    await person.press("4");
    await person.press("10");
    await person.say("40");

    expect(items(person)).toEqual([walnuts("zh", 40)]);
  });

  it("never counts below none", async () => {
    const { person } = await keeper();
    await addWalnuts(person);
    await person.press("打个数");
    await person.say("3");

    await person.press("-5");

    expect(items(person)).toEqual([walnuts("zh", 0)]);
  });

  it.each([
    "stock:item:g-of-nobody",
    "stock:add:{id}:-5",
    "stock:add:{id}:9999",
    "stock:add:{id}:x",
    "stock:count:{id}",
    "stock:gone:{id}",
    "stock:say:daily:60",
    "stock:say:have:",
    "stock:back",
    "stock:",
  ])("keeps somebody else's goods from the forged button %s", async (data) => {
    const { person: owner } = await keeper();
    const item = await addWalnuts(owner);
    const { person: other, list } = await keeper();
    const id = dataOf(item, /^stock:add/).split(":")[2]!;

    const heard = await other.forge(list.messages[0]!.message_id, data.replace("{id}", id));

    expect(heard.text).not.toContain("核桃");
    expect(items(owner)).toEqual([walnuts("zh", 40)]);
    expect(items(other)).toEqual([]);
  });

  it("takes no tap for a question that is not asked now", async () => {
    const { person } = await keeper();
    await person.press("加一样货");
    const daily = await person.say("核桃");

    await person.forge(daily.messages[0]!.message_id, "stock:say:safety:5");
    const lead = await person.say("6");

    expect(lead.text).toContain("要几天");
  });
});
