/** Words to an open tool that hold no number: heard as something told, and the tool's question stands again. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});

afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

/** A new price, at what it cost. */
async function openPrice(who: Villager): Promise<void> {
  const opened = await who.say("/price");
  const anew = opened.buttons.find((label) => /^(A new price|算一个新的)$/.test(label));
  if (anew !== undefined) await who.press(anew);
}

describe("the price", () => {
  it.each([
    ["the honey is from my mother", "Here I only need the number, the money: 28 or 28.5"],
    ["my sister in law gave me the jars", "Here I only need the number, the money: 28 or 28.5"],
    ["蜂蜜是我妈给的", "这里只要一个数，多少钱：28，或者28.5"],
    ["瓶子是小姑子送我的", "这里只要一个数，多少钱：28，或者28.5"],
  ])("hears %j as told, and asks again", async (said, words) => {
    await openPrice(by(said));
    const heard = await by(said).say(said);

    expect(heard.text).toContain(words);
    expect(heard.text).not.toMatch(/could not read|没看出/);
    expect(heard.text).toMatch(/cost you|本钱|花了多少/);
  });

  it.each([
    ["i dont know what my honey costs me, i never counted", "A rough number is enough"],
    ["我也不晓得成本", "大概的数就行"],
  ])("hears in %j that it is not known, and says how to find it", async (said, words) => {
    await openPrice(by(said));
    expect((await by(said).say(said)).text).toContain(words);
  });

  it.each([
    ["12,50", ann, "“12,50”: is that 12.50, or 12 and 50?"],
    ["１２，５０", chen, "“12,50”是12.50，还是12和50？"],
  ] as const)("asks of %s which it is", async (typed, _, words) => {
    const who = typed === "12,50" ? ann : chen;
    await openPrice(who);
    expect((await who.say(typed)).text).toContain(words);
  });
});

describe("the cash book", () => {
  it.each([
    ["the honey is from my mother", "the book takes amounts, like this: +45 two baskets"],
    ["蜂蜜是我妈给的", "记账要写钱数，像这样：+45 两筐"],
  ])("hears %j as told, and stays open", async (said, words) => {
    await by(said).say("/cash");
    const heard = await by(said).say(said);
    const noted = await by(said).say("+9");

    expect(heard.text).toContain(words);
    expect(heard.text).not.toMatch(/could not note|还没记上/);
    expect(noted.text).toContain("+9");
  });

  it.each([
    ["-12,50 tape", "-12.50"],
    ["+1.234,50 honey", "+1234.50"],
    ["-１２，５０ 胶带", "-12.50"],
    ["+1,234.50 蜂蜜", "+1234.50"],
  ])("reads %s as it is written", async (typed, amount) => {
    await by(typed).say("/cash");
    expect((await by(typed).say(typed)).text.replaceAll(/(?<=\d),(?=\d{3})/g, "")).toContain(
      amount,
    );
  });
});

describe("what is typed right below something noted", () => {
  it.each([
    ["+12 tape", "delete that line", "+12 · tape", "Take it out"],
    ["+12 胶带", "删了", "+12 · 胶带", "拿掉这一行"],
  ])("%s, %s: opens that line, and its buttons may be typed", async (line, said, shown, out) => {
    const who = by(line);
    await who.say("/next");
    await who.say(line);
    const opened = await who.say(said);
    const taken = await who.say(out);
    const back = await who.say(taken.buttons[0]!);

    expect(opened.text).toContain(shown);
    expect(opened.buttons).toContain(out);
    expect(taken.text).toMatch(/^(Taken out of your cash book|从账上拿掉了)/);
    expect(back.text).toContain(shown);
  });

  it.each([
    ["+12 tape", "no, 15", "+15 · tape", "Undo", "+12 · tape"],
    ["+12 胶带", "不对，是15", "+15 · 胶带", "撤回", "+12 · 胶带"],
  ])(
    "%s, %s: mends that line, and its buttons may be typed",
    async (line, said, shown, undo, out) => {
      const who = by(line);
      await who.say("/next");
      await who.say(line);
      const mended = await who.say(said);
      const taken = await who.say(undo);

      expect(mended.text).toContain(shown);
      expect(taken.text).toContain(out);
    },
  );

  it.each([
    ["+12 tape", "what did I sell this week", /^This week, 30 November to 1 December/],
    ["+12 胶带", "这个月卖了多少", /^2026年12月/],
  ])("%s, and later: %s", async (line, said, month) => {
    await by(line).say("/next");
    await by(line).say(line);
    await by(line).say("/topics");
    expect((await by(line).say(said)).text).toMatch(month);
  });

  it.each([
    ["no, 15", "+12 tape"],
    ["不对，15", "+12 胶带"],
  ])("%s in the open book mends the line above it", async (said, line) => {
    await by(line).say("/cash");
    await by(line).say(line);
    const heard = await by(line).say(said);
    await by(line).say(/\p{Script=Han}/u.test(said) ? "关掉账本" : "close the book");

    expect(heard.text).toMatch(/^(?:Changed|改好了)[^]*\+15/);
    expect(heard.text).not.toMatch(/come in or go out|进的还是出的/);
  });

  it.each([
    ["honey ¥20, ¥3.50, ¥35", "Your price for honey:\n\n35 yuan\n\n11.50"],
    ["蜂蜜 ２０ ３．５ ３５", "蜂蜜卖多少：\n\n35元\n\n卖一单，剩下11.50"],
    ["2k 500 4k", "1500 yuan is left"],
    ["两千 五百 四千", "剩下1500"],
  ])("%s below the list of prices is a new price", async (typed, left) => {
    const who = by(typed);
    await who.say("/price");
    await who.say("20 3 35");
    await who.say("/price");

    expect((await who.say(typed)).text).toContain(left);
  });
});

describe("money told while the book is closed", () => {
  it.each([
    ["sold honey 45 yesterday", "30 November · +45 · sold honey"],
    ["昨天卖蜂蜜45", "11月30日 · +45 · 卖蜂蜜"],
    ["got 2k for the cow", "1 December · +2000 · for the cow"],
    ["卖了牛两千", "12月1日 · +2000 · 卖了牛"],
  ])("%j is no danger and no talk", async (said, kept) => {
    await by(said).say("/next");
    const heard = await by(said).say(said);
    await by(said).say(heard.buttons.at(-1)!);

    expect(heard.text).toContain(kept);
  });

  it.each(["sold honey 1.500", "卖了蜂蜜1.500"])("%j is quoted, with an example", async (said) => {
    await by(said).say("/next");
    const heard = await by(said).say(said);

    expect(heard.text).toContain(`“${said}”`);
    expect(heard.text).toContain("12.50");
  });

  it.each(["+forty-five honey", "+四十五 蜂蜜"])("%j says which way it went", async (said) => {
    await by(said).say("/next");
    expect((await by(said).say(said)).text).toContain("+45 · ");
  });

  it.each([
    ["5 today and 3 yesterday", "alone tells me too little"],
    ["今天5个昨天3个", "我不知道说的是什么"],
    ["1k", "alone tells me too little"],
    ["一打半", "+18"],
  ])("%j is numbers alone", async (said, words) => {
    await by(said).say("/next");
    expect((await by(said).say(said)).text).toContain(words);
  });

  it.each([
    ["12 for tape and 30 for the boxes of the peaches", ["12", "30"]],
    ["胶带12，装桃子的箱子30", ["12", "30"]],
  ])("keeps of %j what is asked about, whatever goods stand in it", async (said, amounts) => {
    await by(said).say("/next");
    const heard = await by(said).say(said);
    const none = /^(Leave it out|不记这笔)$/;
    const all = [heard.text];
    for (let more = 1; more < amounts.length; more += 1) {
      all.push((await by(said).press(none)).text);
    }
    await by(said).press(none);

    for (const [at, amount] of amounts.entries()) {
      expect(all[at]).toMatch(/come in or go out|进的还是出的/);
      expect(all[at]).toContain(` · ${amount} · `);
    }
  });
});

describe("money told while the book is closed, with what was done", () => {
  it.each([
    ["I sold 3 jars of honey for 90 today", "+90 · "],
    ["装蜂蜜的瓶子花了25", "-25 · "],
    ["我卖了三瓶蜂蜜收了90", "+90 · "],
  ])("is noted of %j, whatever goods stand in it", async (said, amount) => {
    await by(said).say("/next");
    const heard = await by(said).say(said);
    await by(said).press(/^(Undo|撤回)$/);

    expect(heard.text).toContain(amount);
  });
});

describe("what M-PESA or WeChat writes", () => {
  const received =
    "QKL34ABCDE Confirmed.You have received Ksh1,300.00 from JOHN KAMAU 0722000111 on 1/12/26 at 9:41 AM. New M-PESA balance is Ksh2,240.50.";
  const sent =
    "QKL35ABCDE Confirmed. Ksh150.00 sent to MARY BODA 0733000111 on 1/12/26 at 9:50 AM. New M-PESA balance is Ksh2,090.50. Transaction cost, Ksh7.00.";
  const paid = "【微信支付】收款到账通知：收款金额35.00元，付款方：李四，时间2026-12-01 09:41";

  it.each([
    [received, "+1300 · M-PESA JOHN KAMAU", "Look at your own balance, too"],
    [sent, "-150 · M-PESA MARY BODA", "Noted in your cash book."],
    [paid, "+35 · 微信 李四", "自己的余额也看一眼"],
    ["支付宝到账120.5元", "+120.50 · 支付宝", "自己的余额也看一眼"],
  ])("is a line of the book, wherever it is sent: %s", async (said, line, words) => {
    await by(said).say("/next");
    const heard = await by(said).say(said);

    expect(heard.text).toContain(line);
    expect(heard.text).toContain(words);
    expect(heard.text).not.toMatch(/0722|0733|2,?240|Stop; pay nothing/);
  });

  it("is asked about where other words stand beside it", async () => {
    await chen.say("/next");
    const heard = await chen.say("微信收款35元，李四付的");
    await chen.press("不记这笔");

    expect(heard.text).toMatch(/35 · 微信收款 李四付的/);
    expect(heard.text).toContain("进的还是出的");
  });

  it.each([
    ["支付宝到账120.5元，李四付的", "+120.50 · 支付宝到账 李四付的"],
    ["微信支付12买胶带", "-12 · 微信支付 买胶带"],
    ["Ksh300 received, honey", "+300 · received, honey"],
    ["sold honey 300 bob", "+300 · sold honey"],
    ["-Ksh 1,200/= jars", "-1200 · jars"],
    ["+KES 1.5k honey", "+1500 · honey"],
    ["sold 3 soap ksh12 each", "3 × 12 = 36"],
  ])("is read in the open book as it is meant: %s", async (said, line) => {
    await by(said).say("/cash");
    expect((await by(said).say(said)).text).toContain(line);
    await by(said).press(/^(Undo|撤回)$/);
  });

  it.each([
    `${received} Sent by mistake, please send it back to 0733000222`,
    "支付宝到账120.5元，客服说要先退押金",
  ])("with words beside it is no line: %s", async (said) => {
    await by(said).say("/next");
    expect((await by(said).say(said)).text).not.toMatch(/Noted in|记在账上/);
  });
});
