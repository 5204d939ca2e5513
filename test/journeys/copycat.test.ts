/** Many shops of one village sell the same: whoever saves it hears so, and nobody is named. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const words = {
  zh: {
    shop: "上溪村",
    names: ["带壳核桃", "核桃（带壳）", "自家核桃 带壳", "带壳的核桃 500克"],
    notice: (shops: number, goods: string) => `上溪村有${shops}家店在卖${goods}。`,
    some: "家店在卖",
    helps: "换个大小、分个等级、做个礼盒",
    law: "价钱千万别一起定",
    topic: "邻居卖一样的还更便宜",
    other: "竹篮",
    change: "改一个数",
    margin: /想留/,
    listing: /头一个页面/,
    listed: "标题：核桃 带壳，500克，自家晒的",
  },
  en: {
    shop: "Upper Brook",
    names: ["Walnuts in shell", "walnut in the shell", "in-shell walnuts", "Our walnuts, in shell"],
    notice: (shops: number, goods: string) => `${shops} shops in Upper Brook sell ${goods}.`,
    some: "shops in",
    helps: "another size, another grade, or a gift box",
    law: "never on prices",
    topic: "Neighbours sell the same, cheaper",
    other: "Baskets",
    change: "Change a number",
    margin: /To keep/,
    listing: /Show your first page/,
    listed: "Walnuts in the shell, 500 g, sun-dried",
  },
} as const;

let village: TestVillage;

beforeEach(async () => {
  village = await openVillage();
});

afterEach(() => village.close());

async function neighbour(
  id: number,
  tongue: Tongue,
  home: string = words[tongue].shop,
): Promise<Villager> {
  const person = village.person(id, `Person${id}`, tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, village: home });
  return person;
}

/** Works out a price, from the name to the last question; the goods cost a number of this person's own. */
async function save(person: Villager, name: string): Promise<Heard> {
  let heard = await person.say("/price");
  const fresh = heard.buttons.find((label) => label === "算一个新的" || label === "A new price");
  if (fresh !== undefined) heard = await person.press(fresh);
  for (const answer of [name, `${person.id % 100}.37`, "2", "4.5", "0.6", "0", "0", "6 20"]) {
    await person.say(answer);
  }
  return person.say("20");
}

describe.each(["zh", "en"] as const)("the same goods in one village, in %s", (tongue) => {
  const say = words[tongue];

  it("are told to the third who saves them and to each after, with what helps and a topic", async () => {
    const people = [];
    for (const id of [6_011, 6_012, 6_013, 6_014]) people.push(await neighbour(id, tongue));
    const heard = [];
    for (const [index, person] of people.entries()) {
      heard.push(await save(person, say.names[index]!));
    }
    const topic = await people[3]!.press(say.topic);

    expect(heard[0]!.text).not.toContain(say.some);
    expect(heard[1]!.text).not.toContain(say.some);
    for (const text of [say.notice(3, say.names[2]), say.helps, say.law]) {
      expect(heard[2]!.text).toContain(text);
    }
    expect(heard[3]!.text).toContain(say.notice(4, say.names[3]));
    expect(topic.text.length).toBeGreaterThan(60);
  });

  it("are told to the earlier ones only when they save again, once for each number", async () => {
    const people = [];
    for (const id of [6_021, 6_022, 6_023]) people.push(await neighbour(id, tongue));
    for (const [index, person] of people.entries()) await save(person, say.names[index]!);
    const [first] = people as [Villager, ...Villager[]];

    const unasked = await first.heard();
    await first.press(say.change);
    await first.press(say.margin);
    const again = await first.say("25");
    await first.press(say.change);
    await first.press(say.margin);
    const twice = await first.say("30");

    expect(unasked.text).toBe("");
    expect(again.text).toContain(say.notice(3, say.names[0]));
    expect(twice.text).not.toContain(say.some);
  });

  it("name nobody and show no price of theirs", async () => {
    const people = [];
    for (const id of [6_031, 6_032, 6_033]) people.push(await neighbour(id, tongue));
    const heard = [];
    for (const [index, person] of people.entries()) {
      heard.push(await save(person, say.names[index]!));
    }
    const notice = heard[2]!.messages.find(({ text }) => text?.includes(say.some))!.text!;

    expect(notice).not.toMatch(/Person/);
    // Apart from how many shops there are, it holds no number at all.
    expect(notice.replace("3", "")).not.toMatch(/\d/);
  });

  it("count a household once, and other goods and other villages not at all", async () => {
    const people = [];
    for (const id of [6_041, 6_042, 6_043]) people.push(await neighbour(id, tongue));
    const afar = await neighbour(6_044, tongue, tongue === "zh" ? "下溪村" : "Lower Brook");
    village.change(
      "insert into household (id, village_id, created_by, created_at) values ('h', null, 'x', 'x')",
    );
    village.change("update member set household_id = 'h' where telegram_id in (6041, 6042)");
    await save(people[0]!, say.names[0]);
    await save(people[1]!, say.names[1]);
    await save(afar, say.names[2]);

    const other = await save(people[2]!, say.other);
    const two = await save(people[2]!, say.names[2]);

    expect(other.text).not.toContain(say.some);
    expect(two.text).not.toContain(say.some);
  });

  it("count a shown first listing too, and tell who shows it", async () => {
    const people = [];
    for (const id of [6_051, 6_052, 6_053]) people.push(await neighbour(id, tongue));
    await save(people[0]!, say.names[0]);
    await save(people[1]!, say.names[1]);
    const third = people[2]!;
    village.change(
      `update run set step_id = 'store', at = 'first-listing'
       where member_id = (select id from member where telegram_id = 6053)`,
    );
    const task = await third.say("/next");

    const shown = await third.say(say.listed);

    expect(task.text).toMatch(say.listing);
    expect(shown.text).toContain(say.some);
    expect(
      village.rows("select name from product where source = 'listing'").map(({ name }) => name),
    ).toHaveLength(1);
  });

  it("are no longer counted once somebody deleted everything", async () => {
    const people = [];
    for (const id of [6_061, 6_062, 6_063]) people.push(await neighbour(id, tongue));
    await save(people[0]!, say.names[0]);
    await save(people[1]!, say.names[1]);
    await people[0]!.say("/forget");
    await people[0]!.press(tongue === "zh" ? "全部删掉" : "Delete everything");

    const heard = await save(people[2]!, say.names[2]);

    expect(heard.text).not.toContain(say.some);
  });
});
