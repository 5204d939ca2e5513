/** Many shops of one village sell the same: whoever saves it hears so, and nobody is named. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const words = {
  zh: {
    homes: ["上溪村", "石桥村", "柳树村", "大坪村", "坎头村", "松林村", "杏花村"],
    afar: "下溪村",
    names: ["带壳核桃", "核桃（带壳）", "自家核桃 带壳", "带壳的核桃 500克"],
    notice: (home: string, shops: number) => `${home}有${shops}家店在卖核桃。`,
    foreign: ["Walnuts in the shell, 500 g", "our own wallnuts"],
    oil: "核桃油",
    some: "家店在卖",
    helps: "换个大小、分个等级、做个礼盒",
    law: "价钱千万别一起定",
    topic: "邻居卖一样的还更便宜",
    other: "竹篮",
    change: "改一个数",
    margin: /我卖/,
    listing: /头一个页面/,
    listed: "标题：核桃 带壳，500克，自家晒的",
  },
  en: {
    homes: [
      "Upper Brook",
      "Stone Bridge",
      "Willow End",
      "High Field",
      "Mill Pond",
      "Pine Hill",
      "Apricot Lane",
    ],
    afar: "Lower Brook",
    names: ["Walnuts in shell", "walnut in the shell", "in-shell walnuts", "Our walnuts, in shell"],
    notice: (home: string, shops: number) => `${shops} shops in ${home} sell walnuts.`,
    foreign: ["纸皮核桃 5斤装", "自家胡桃"],
    oil: "Walnut oil",
    some: "shops in",
    helps: "another size, another grade, or a gift box",
    law: "never on prices",
    topic: "Neighbours sell the same, cheaper",
    other: "Baskets",
    change: "Change a number",
    margin: /What I ask/,
    listing: /Show your first page/,
    listed: "Walnuts in the shell, 500 g, sun-dried",
  },
} as const;

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

let ids = 6_000;

async function neighbour(tongue: Tongue, home: string): Promise<Villager> {
  const id = (ids += 1);
  const person = village.person(id, `Person${id}`, tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, village: home });
  return person;
}

const look = /^(?:细看看|Look closer)$/;

/** Works out a price, and gives it a name; the goods cost a number of this person's own. */
async function save(person: Villager, name: string): Promise<Heard> {
  let heard = await person.say("/price");
  const fresh = heard.buttons.find((label) => label === "算一个新的" || label === "A new price");
  if (fresh !== undefined) heard = await person.press(fresh);
  await person.say(`${person.id % 100}.37 6.5 120`);
  await person.pressAll(look, /^(?:改一个数|Change a number)$/, /^(?:起个名字|Give it a name)$/);
  return person.say(name);
}

describe.each(["zh", "en"] as const)("the same goods in one village, in %s", (tongue) => {
  const say = words[tongue];
  const homes = [...say.homes];

  /** So many people of a village in which nobody lived so far. */
  async function neighbours(count: number): Promise<[people: Villager[], home: string]> {
    const home = homes.pop()!;
    const people: Villager[] = [];
    for (let each = 0; each < count; each += 1) people.push(await neighbour(tongue, home));
    return [people, home];
  }

  it("are told to the third who saves them and to each after, with what helps and a topic", async () => {
    const [people, home] = await neighbours(4);
    const heard = [];
    for (const [index, person] of people.entries()) {
      heard.push(await save(person, say.names[index]!));
    }
    const topic = await people[3]!.press(say.topic);

    expect(heard[0]!.text).not.toContain(say.some);
    expect(heard[1]!.text).not.toContain(say.some);
    for (const text of [say.notice(home, 3), say.helps, say.law]) {
      expect(heard[2]!.text).toContain(text);
    }
    expect(heard[3]!.text).toContain(say.notice(home, 4));
    expect(topic.text.length).toBeGreaterThan(60);
  });

  it("are the same under another name, and in the other language; what is made of them is not", async () => {
    const [people, home] = await neighbours(4);
    await save(people[0]!, say.foreign[0]);
    await save(people[1]!, say.foreign[1]);

    const oil = await save(people[2]!, say.oil);
    const third = await save(people[3]!, say.names[0]);

    expect(oil.text).not.toContain(say.some);
    expect(third.text).toContain(say.notice(home, 3));
  });

  it("are told to the earlier ones only when they save again, once for each number", async () => {
    const [people, home] = await neighbours(3);
    for (const [index, person] of people.entries()) await save(person, say.names[index]!);
    const [first] = people as [Villager, ...Villager[]];

    const unasked = await first.heard();
    await first.pressAll(look, say.change, say.margin);
    const again = await first.say("25");
    await first.pressAll(look, say.change, say.margin);
    const twice = await first.say("30");

    expect(unasked.text).toBe("");
    expect(again.text).toContain(say.notice(home, 3));
    expect(twice.text).not.toContain(say.some);
  });

  it("name nobody and show no price of theirs", async () => {
    const [people] = await neighbours(3);
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
    const [people, home] = await neighbours(3);
    const afar = await neighbour(tongue, say.afar);
    village.change(
      "insert into household (id, village_id, created_by, created_at) values (?, null, 'x', 'x')",
      home,
    );
    village.change(
      "update member set household_id = ? where telegram_id in (?, ?)",
      home,
      people[0]!.id,
      people[1]!.id,
    );
    await save(people[0]!, say.names[0]);
    await save(people[1]!, say.names[1]);
    await save(afar, say.names[2]);

    const other = await save(people[2]!, say.other);
    const two = await save(people[2]!, say.names[2]);

    expect(other.text).not.toContain(say.some);
    expect(two.text).not.toContain(say.some);
  });

  it("count a shown first listing too, and tell who shows it", async () => {
    const [people] = await neighbours(3);
    await save(people[0]!, say.names[0]);
    await save(people[1]!, say.names[1]);
    const third = people[2]!;
    village.change(
      `update run set step_id = 'store', at = 'first-listing'
       where member_id = (select id from member where telegram_id = ?)`,
      third.id,
    );
    const task = await third.say("/next");

    const shown = await third.say(say.listed);

    expect(task.text).toMatch(say.listing);
    expect(shown.text).toContain(say.some);
    expect(
      village.rows(
        `select name from product join member on member.id = member_id
         where source = 'listing' and telegram_id = ?`,
        third.id,
      ),
    ).toHaveLength(1);
  });

  it("are no longer counted once somebody deleted everything", async () => {
    const [people] = await neighbours(3);
    await save(people[0]!, say.names[0]);
    await save(people[1]!, say.names[1]);
    await people[0]!.say("/forget");
    await people[0]!.press(tongue === "zh" ? "全部删掉" : "Delete everything");

    const heard = await save(people[2]!, say.names[2]);

    expect(heard.text).not.toContain(say.some);
  });
});
