/** Why an answer was not clear, what officers see of it, and advice that costs money. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp } from "../support/people/road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import { officerIds } from "../support/program/bot.ts";
import { readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;
let zhou: Villager;

/** The simpler words are not clear either. */
async function notClear(person: Villager) {
  await person.press(/^(?:说简单点|Say it simpler)$/);
  return person.press(/^(?:还是没懂|Still not clear)$/);
}

beforeAll(async () => {
  village = await openVillage();
  chen = village.person(5001, "陈姐");
  ann = village.person(5002, "Ann", "en");
  zhou = village.person(officerIds[0]!, "周会长");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  await joinUp(zhou, { village: "上溪村" });
});
afterAll(() => village.close());

const ask = async (person: Villager, text: string) => {
  await person.say("/ask");
  return person.say(text);
};
const last = <T>(rows: readonly T[]) => rows.at(-1)!;
const marks = () =>
  village.rows<{ slug: string; helped: number; reason: string | null }>(
    "select slug, helped, reason from article_mark order by at",
  );
const tallyOf = (slug: string) =>
  village.rows<Record<string, number>>("select * from article_tally where slug = ?", slug)[0];

describe("an answer that was not clear", () => {
  beforeEach(async () => {
    village.change("delete from article_mark");
    village.change("delete from article_tally");
  });

  it("is said in simpler words first, with what it rests on", async () => {
    await ask(chen, "怎样定价？");
    const zh = await chen.press("说简单点");
    await ask(ann, "How do I set my price?");
    const en = await ann.press("Say it simpler");

    expect(zh.text).toMatch(/^[^。]+：[\s\S]*16\.50元[\s\S]*\n\n依据：卖家的经验/);
    expect(zh.text).not.toContain("÷");
    expect(zh.buttons).toEqual(["明白了", "还是没懂", "问协会"]);
    expect(en.text).toMatch(/^[^.]+:[\s\S]*16\.50[\s\S]*\n\nFrom: Sellers' practice/);
    expect(en.text).not.toMatch(/rate|\//);
    expect(en.buttons).toEqual(["Helped", "Still not clear", "Ask the association"]);
  });

  it("says more, and one tap says why", async () => {
    await ask(chen, "怎样定价？");
    const more = await notClear(chen);
    const noted = await chen.press("太长了");

    expect(more.messages).toHaveLength(2);
    expect(more.buttons).toEqual([
      "太长了",
      "有的词不懂",
      "我问的不是这个",
      "跟我们这儿不一样",
      "算了",
    ]);
    expect(noted.text).toContain("记下了");
    expect(noted.buttons).toEqual(["问协会"]);
    expect(marks()).toEqual([{ slug: "price-formula", helped: 0, reason: "long" }]);
    expect(tallyOf("price-formula")).toMatchObject({ unclear: 1, long: 1, helped: 0 });
  });

  it("may be left without a reason, and may turn out to help", async () => {
    await ask(ann, "How do I set my price?");
    const why = (await notClear(ann)).messages.at(-1)!;
    const here = buttonsOf(why).find(({ text }) => text === "It does not fit here");
    const left = await ann.press("Leave it");
    expect(left.text).toBe("");
    expect(marks()).toEqual([{ slug: "price-formula", helped: 0, reason: null }]);
    // Its buttons are gone; a tap on one was on its way.
    await ann.forge(why.message_id, (here as { callback_data: string }).callback_data);
    await ann.press("Helped");

    expect(tallyOf("price-formula")).toMatchObject({ unclear: 0, helped: 1, here: 0, long: 0 });
  });

  it("has its words explained", async () => {
    await ask(ann, "Do I need order-printing software?");
    await notClear(ann);
    const words = await ann.press("Words I don't know");

    expect(words.text).toMatch(/^The words in it:\n\norder\nWhat a buyer asks for and pays/);
    expect(words.buttons).toEqual(["Ask the association"]);
  });

  it("to another question offers what may have been meant, and the tap says it", async () => {
    await ask(chen, "怎样定价？");
    await notClear(chen);
    const which = await chen.press("我问的不是这个");
    const other = which.buttons[0]!;
    const answer = await chen.press(other);
    await chen.press("明白了");

    expect(which.text).toMatch(/^你问的是.+，还是.+？$/);
    expect(which.buttons.at(-1)).toBe("都不是");
    expect(answer.text).toContain("依据：");
    const [first, second] = marks();
    expect(first).toEqual({ slug: "price-formula", helped: 0, reason: "other" });
    expect(second).toMatchObject({ helped: 1, reason: null });
    expect(second!.slug).not.toBe("price-formula");
  });

  it("is nobody else's to mark", async () => {
    await ask(chen, "怎样定价？");
    const why = await notClear(chen);
    const action = last(last(why.messages).reply_markup!.inline_keyboard.slice(0, 1))[0] as {
      callback_data: string;
    };
    const own = await ann.phone.last();
    await ann.forge(own.message_id, action.callback_data);

    expect(marks()).toEqual([{ slug: "price-formula", helped: 0, reason: null }]);
  });
});

describe("the weakest answers", () => {
  const sum = (slug: string, reviewed: string, helped: number, unclear: number, long = 0) =>
    village.change(
      `insert into article_tally (slug, reviewed, helped, unclear, long, words, other, here)
       values (?, ?, ?, ?, ?, 0, 0, 0)`,
      slug,
      reviewed,
      helped,
      unclear,
      long,
    );

  it("are listed for officers, worst first, without small counts and without who", async () => {
    village.change("delete from article_tally");
    village.change("delete from article_mark");
    const reviewed = "2026-11-24";
    sum("cash-book", reviewed, 2, 4, 3);
    sum("stock-sheet", reviewed, 9, 1);
    sum("break-even", reviewed, 0, 4);
    sum("cash-need", "2025-01-01", 0, 9);
    await zhou.say("/questions");
    const list = await zhou.press("哪些答案最看不懂");
    const article = await zhou.press(list.buttons[0]!);

    expect(list.text).toMatch(/67%没看懂（6个里4个）\n· 太长：3/);
    expect(list.text).toMatch(/10%没看懂（10个里1个）/);
    expect(list.buttons).toHaveLength(2);
    expect(list.text).not.toMatch(/陈姐|Ann/);
    expect(list.text).toContain("哪条答案在你们村不对？告诉管电脑的人");
    expect(article.text).toContain("依据：");
  });

  it("are for officers only", async () => {
    const own = await chen.phone.last();
    const forged = await chen.forge(own.message_id, "weak:0");

    expect(forged.text).toBe("");
  });
});

describe("advice that costs money", () => {
  const mine = { en: "My own numbers (only I see them)", zh: "看我自己的数（只有我看得到）" };
  /** A finished price sum: 16.50 to make, sold at 23.80, 5.25 left. */
  const price = (memberOf: number, goods = 900) => {
    const [member] = village.rows<{ id: string }>(
      "select id from member where telegram_id = ?",
      memberOf,
    );
    const facts = {
      name: "核桃",
      goods,
      packing: 300,
      postage: 450,
      feeBp: 60,
      advertBp: 800,
      mishaps: { backBp: 0, brokenBp: 0 },
      labour: "none",
      marginBp: 2_000,
    };
    village.change(
      `insert into price (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      ...rowOf(member!.id, JSON.stringify(facts)),
    );
  };
  const columns = ["id", "member_id", "facts", "finished", "created_at", "updated_at"];
  const rowOf = (memberId: string, facts: string) => {
    const at = village.now().toISOString();
    return [`p${memberId.slice(1)}`, memberId, facts, 1, at, at];
  };

  it("comes with a cheap test, and without numbers where none are known", async () => {
    const zh = await ask(chen, "要不要贷款？");
    const en = await ask(ann, "How much should I spend on adverts?");
    const rules = await ask(ann, "Do I need a food licence?");

    expect(zh.text).toContain("先不借钱，先试一点点。今天别签字");
    expect(zh.messages).toHaveLength(1);
    expect(zh.buttons).toEqual(["明白了", "说简单点", "问协会"]);
    expect(en.text).toContain("a small sum for three days");
    expect(rules.text).toContain("Ask the office, or a person");
  });

  it("shows own numbers to whoever agreed, and to nobody else", async () => {
    await chapter(
      "has them behind a button of the one message, and shows them after the tap",
      async () => {
        price(5001);
        price(5002);
        const asked = await ask(chen, "发优惠券还能赚钱吗？");
        const numbers = await chen.press(mine.zh);

        expect(asked.messages).toHaveLength(1);
        expect(asked.text).not.toContain("4.33");
        expect(asked.buttons).toEqual(["明白了", "说简单点", mine.zh]);
        expect(numbers.text.split("\n")[0]).toBe("照你自己算过的：核桃。");
        expect(numbers.text).toContain("卖23.80，一单剩下5.25。");
        expect(numbers.text).toContain("便宜1，一单剩4.33：要多卖22%");
        expect(numbers.buttons).toEqual(["问协会", "以后别摆我的数"]);
      },
    );

    await chapter("shows that the numbers of a loan are no lure", async () => {
      await ask(chen, "要不要贷款？");
      const numbers = await chen.press(mine.zh);

      expect(numbers.text).toContain("借1000，光还本钱就要卖191单，利息还没算。");
      expect(numbers.text).toContain("一天寄几件没有记过");
    });

    await chapter("leaves the numbers out for who said no, until they say otherwise", async () => {
      await ask(ann, "How do I know if a coupon still earns money?");
      const shown = await ann.press(mine.en);
      const no = await ann.press("No more numbers beside answers");
      const again = await ask(ann, "How do I know if a coupon still earns money?");
      const privacy = await readPrivacy(ann);
      await ann.press("Put my numbers beside answers");
      const after = await ask(ann, "How do I know if a coupon still earns money?");
      const agreed = await readPrivacy(ann);

      expect(shown.text).toContain("23.80");
      expect(no.text).toContain("I don't put them beside answers any more");
      expect(again.messages).toHaveLength(1);
      expect(again.buttons).not.toContain(mine.en);
      expect(privacy.text).not.toContain("You let me put your own numbers");
      expect(after.messages).toHaveLength(1);
      expect(after.buttons).toContain(mine.en);
      expect(agreed.text).toContain("You let me put your own numbers beside answers");
    });

    await chapter("shows nobody another's numbers", async () => {
      const asked = await ask(chen, "发优惠券还能赚钱吗？");
      const button = buttonsOf(last(asked.messages)).find(
        ({ text }) => text === mine.zh,
      ) as unknown as {
        callback_data: string;
      };
      const own = await ann.phone.last();
      const forged = await ann.forge(own.message_id, button.callback_data);

      expect(forged.text).toBe("");
    });

    await chapter("says plainly when a sale leaves nothing", async () => {
      village.change("delete from price");
      const wang = village.person(5003, "王叔");
      await joinUp(wang, { village: "上溪村" });
      price(5003);
      village.change(
        "update price set facts = replace(facts, '\"marginBp\":2000', '\"marginBp\":0')",
      );
      await ask(wang, "要不要包邮？");
      const numbers = await wang.press(mine.zh);

      expect(numbers.text).toMatch(/便宜1，一单就什么也不剩|一单什么也不剩/);
    });
  });
});
