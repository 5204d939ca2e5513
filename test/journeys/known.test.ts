/** What somebody has done already counts: the road says it back, and does not ask for it again. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openMe } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let ids = 66_000;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

async function learner(tongue: Tongue, placement: "goods" | "neighbours" = "goods") {
  const person = village.person((ids += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, placement });
  return person;
}

/** Where the road has come to. */
function standAt(person: Villager, stepId: string, at: string): void {
  village.change(
    `update run set step_id = ?, at = ?
     where member_id = (select id from member where telegram_id = ?)`,
    stepId,
    at,
    person.id,
  );
}

const doneAs = (person: Villager) =>
  village.rows<{ task_id: string; value: string }>(
    `select task_id, value from task_state join member on member.id = member_id
     where telegram_id = ? and state = 'done' order by task_state.at`,
    person.id,
  );

const words = {
  en: {
    goOn: "Go on",
    price: "You set a price already: 35 yuan.",
    openPrice: "Open the price tool",
    book: "+45 two baskets",
    cash: "Your cash book is begun already.",
    openCash: "Open the cash book",
    orders: "You noted a parcel already.",
    goal: "You set your goal already: Ten parcels a week",
    mine: "My goal",
    goalWords: "Ten parcels a week",
    day: "1 March",
    invitation: "You made your invitation already.",
    three: "All three",
  },
  zh: {
    goOn: "接着来",
    price: "价你定过了：35元。",
    openPrice: "打开算价钱",
    book: "+45 核桃两袋",
    cash: "账本你已经记上了。",
    openCash: "打开账本",
    orders: "包裹你记过了，一共1个。",
    goal: "你的目标定过了：一周十个包裹",
    mine: "我的目标",
    goalWords: "一周十个包裹",
    day: "3月1日",
    invitation: "你的邀请做好了。",
    three: "三个都来",
  },
} as const;

describe.each(["en", "zh"] as const)("done already, in %s", (tongue) => {
  const say = words[tongue];

  it("counts for a price that is saved, on the way there and when it waits", async () => {
    const person = await learner(tongue);
    await person.say("/price");
    await person.say("20 3 35");
    standAt(person, "accounting", "price-sum");
    await person.say("/next");

    const onTheWay = await person.press(say.goOn);
    standAt(person, "store", "price-sum");
    const there = await person.say("/next");

    for (const heard of [onTheWay, there]) {
      expect(heard.text.startsWith(say.price)).toBe(true);
      expect(heard.buttons).not.toContain(say.openPrice);
      expect(heard.buttons.length).toBeGreaterThan(0);
    }
    expect(doneAs(person)).toEqual([
      { task_id: "price", value: '{"how":"before"}' },
      { task_id: "price-sum", value: '{"how":"before"}' },
    ]);
  });

  it("counts for a line in the cash book", async () => {
    const person = await learner(tongue);
    await person.say("/cash");
    await person.say(say.book);
    standAt(person, "accounting", "cash");

    const heard = await person.say("/next");

    expect(heard.text).toContain(say.cash);
    expect(heard.buttons).not.toContain(say.openCash);
  });

  it("counts for a parcel that was noted", async () => {
    const person = await learner(tongue);
    await person.say("/orders");
    await person.press(/^1$/);
    standAt(person, "first-orders", "parcels");

    expect((await person.say("/next")).text).toContain(say.orders);
  });

  it("counts for a goal, also where the step ends with it", async () => {
    const person = await learner(tongue);
    await openMe(person, say.mine);
    await person.say(say.goalWords);
    await person.say(say.day);
    standAt(person, "accounting", "goal");

    expect((await person.say("/next")).text).toContain(say.goal);
  });

  it("counts for an invitation that was opened", async () => {
    const person = await learner(tongue, "neighbours");
    await person.say("/invite");
    standAt(person, "first-mover-kit", "invite");

    const heard = await person.say("/next");

    expect(heard.text).toContain(say.invitation);
    expect(heard.buttons).not.toContain(say.three);
  });

  it("asks for what is not there", async () => {
    const person = await learner(tongue);
    await person.say("/price");
    await person.say("20");
    standAt(person, "accounting", "price");

    const heard = await person.say("/next");

    expect(heard.buttons).toContain(say.openPrice);
    expect(doneAs(person)).toEqual([]);
  });
});
