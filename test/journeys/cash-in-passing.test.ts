/** What a seller says in passing beside the book: parcels with their postage, how many were sold, what is left on the shelf. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

let ids = 6_500;
const tongueOf = (text: string) => (/\p{Script=Han}/u.test(text) ? "zh" : "en");

async function seller(said: string, isOpen = false): Promise<Villager> {
  const tongue = tongueOf(said);
  const person = village.person((ids += 1), "Mele", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, placement: "shop" });
  if (isOpen) await person.say("/cash");
  return person;
}

const amountsOf = (person: Villager) =>
  village.rows(
    `select cash_line.id from cash_line join member on member.id = cash_line.member_id
     where telegram_id = ?`,
    person.id,
  );
const parcelsOf = (person: Villager) =>
  village
    .rows<{ parcels: number }>(
      `select parcels from parcels_day join member on member.id = parcels_day.member_id
       where telegram_id = ?`,
      person.id,
    )
    .map(({ parcels }) => parcels);

describe.each([false, true])("parcels and what posting them cost, the book open: %s", (isOpen) => {
  it.each([
    ["sent 3 parcels postage 24", "-24 · postage"],
    ["I sent three parcels and paid 24 for postage", "-24 · postage"],
    ["寄了3个包裹 邮费花了24", "-24 · 邮费"],
    ["今天发了三单，快递费24", "-24 · 快递费"],
  ])("%s: each is noted where it belongs", async (said, line) => {
    const person = await seller(said, isOpen);

    const heard = await person.say(said);

    expect(heard.text).toContain(line);
    expect(parcelsOf(person)).toEqual([3]);
  });

  it.each(["customer paid postage 24 for 3 parcels", "3个包裹邮费多少"])(
    "%s: notes no parcels",
    async (said) => {
      const person = await seller(said, isOpen);

      await person.say(said);

      expect(parcelsOf(person)).toEqual([]);
    },
  );
});

describe("how many were sold", () => {
  it.each([
    ["how many did I sell", ["sold 2 honey 30", "sold 3 shoes 15 each"], /2 sales.*2 \+ 3 = 5/s],
    ["how many honey did I sell this week", ["sold 2 honey 30", "sold 3 shoes 15 each"], /1 sale /],
    ["我卖了几单", ["卖了两罐蜂蜜30", "卖了3双鞋 一双15"], /2笔.*2 \+ 3 = 5/s],
    ["这周卖了几罐蜂蜜", ["卖了两罐蜂蜜30", "卖了3双鞋 一双15"], /卖了1笔/],
  ])("%s: said from the book", async (asked, lines, answer) => {
    const person = await seller(asked);
    for (const line of lines) await person.say(line);

    expect((await person.say(asked)).text).toMatch(answer);
  });

  it.each(["how many should I make", "how many can I sell in a week", "卖几个好", "一周能卖几单"])(
    "%s: is another question",
    async (asked) => {
      const person = await seller(asked);
      await person.say(tongueOf(asked) === "zh" ? "+30 蜂蜜" : "+30 honey");

      expect((await person.say(asked)).text).not.toMatch(/in your book|账上卖了/);
    },
  );
});

describe("what the week came to", () => {
  it.each([
    "how much did I earn this week",
    "how much money did I make this week?",
    "how much have I made so far this week",
    "can you tell me how much i earned this week",
    "my sales this week",
    "total this week",
    "这周赚了多少",
    "我这周一共挣了几块钱",
    "帮我算一下这周赚了多少钱",
    "这周收入多少",
  ])("%s", async (asked) => {
    const person = await seller(asked);
    await person.say(tongueOf(asked) === "zh" ? "+30 蜂蜜" : "+30 honey");
    await person.say(tongueOf(asked) === "zh" ? "谢谢" : "thank you");

    expect((await person.say(asked)).text).toMatch(/This week.*30|这周.*30/s);
  });
});

describe.each([false, true])("what is left on the shelf, the book open: %s", (isOpen) => {
  it.each(["I have 40 jars left", "only 40 eggs left", "还剩40罐", "家里还有四十斤红薯"])(
    "%s: is for the stock list, and no money",
    async (said) => {
      const person = await seller(said, isOpen);

      const heard = await person.say(said);

      expect(heard.text).toContain("40");
      expect(heard.buttons.join()).toMatch(/Add goods|加/);
      expect(amountsOf(person)).toHaveLength(0);
    },
  );
});

describe("what is no line of the open book", () => {
  it.each([
    "I want to sell honey for 30",
    "I want to sell 20 this month",
    "hope to get 100 tomorrow",
    "I saw honey for 30 online",
    "my neighbour sells honey for 25",
    "my husband earned 200 at the mill",
    "swapped 2 jars for a chicken",
    "gave my aunt 2 jars as a gift",
    "我想卖30",
    "这个月想卖20单",
    "要是卖10个就有200",
    "网上看到蜂蜜卖30",
    "邻居的蜂蜜卖25",
    "我老公在厂里挣了200",
  ])("%s", async (said) => {
    const person = await seller(said, true);

    await person.say(said);

    expect(amountsOf(person)).toHaveLength(0);
  });

  it.each(["my sister took a pair for 80", "eggs 30", "邻居要了一双 80", "鸡蛋 30"])(
    "%s is one, or is asked about",
    async (said) => {
      const person = await seller(said, true);

      await person.say(said);

      expect(amountsOf(person)).toHaveLength(1);
    },
  );
});

describe("a sale, and what is put right a breath later", () => {
  it.each([
    ["my neighbour took one pair 80", "no it's 85", "+85"],
    ["邻居要了一双 80", "不对 是85", "+85"],
  ])("%s · %s: noted at once, and mended", async (sale, mended, now) => {
    const hurried = await openVillage({ burstMs: 2_000, standsStill: true });
    const tongue = tongueOf(sale);
    const person = hurried.person(6_499, "Mele", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(person, { tongue, placement: "shop" });

    const noted = await person.say(sale);
    const changed = await person.say(mended);

    expect(noted.text).toContain("+80");
    expect(changed.text).toContain(now);
    await hurried.close();
  });
});
