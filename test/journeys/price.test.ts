/** What is left from one sale, and price and margin: asked one thing at a time, kept, reopened. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { nothing } from "../support/people/villager.ts";

const words = {
  zh: {
    tools: "🧮 开店小工具",
    toolsList: [
      "卖一单剩多少",
      "定价和利润",
      "记账本",
      "包裹和单量",
      "存货",
      "一起开这家店",
      "← 返回",
      "▶️ 下一件事",
    ],
    sale: "卖一单剩多少",
    price: "定价和利润",
    left: "进来20，出去16.50，剩下3.50。",
    coupon: "买家要是用3元的券：剩下0.50。",
    missing: "亏1.50",
    payAsk: /6分钟.*一小时想值多少/s,
    daysAsk: /一天20个.*过几天才到手/s,
    vague: "两三块",
    which: /“两三块”，到底是几/,
    howToPrice: "怎样定价？",
    howMuch: "30个蛋卖好多钱",
    trouble: "烂了2个她凶得很",
    workingOut: "正在这儿算",
    lookAround: "人家卖多少，就写多少",
    workOut: "算算我的价",
    withMine: "拿我的带壳核桃来算",
    unread: /“呱唧 blah”，没看出是多少钱。像这样写：28/,
    noWords: /用不上.*前面说的都留着/s,
    goodsOfSale: "货花了多少",
    soFar: "说过的：20",
    name: "带壳核桃",
    asks: {
      name: "叫什么",
      goods: "本钱多少",
      sending: "包装加运费",
      price: "你打算卖多少",
      packing: "箱子、胶带、快递单",
      postage: "运费更贵吗",
      near: "近处",
      far: "100个里还剩40个",
      remote: "最后10个",
      fee: "平台拿走多少",
      advert: "做广告",
      returns: "退回来几个",
      labour: "自己的工夫",
    },
    skip: "跳过",
    back: "← 返回",
    zones: "分地方算",
    result: "带壳核桃卖多少：\n\n35元\n\n卖一单，剩下12元。",
    plain: "你的价：\n\n35元\n\n卖一单，剩下12元。",
    bold: "35元",
    loses: "卖一单，亏3元。卖到23元才不亏。",
    leftAt: "卖一单，剩下5.25元。",
    title: "带壳核桃卖多少：",
    more: "还有别的花销",
    look: "细看看",
    moreNow: "你已经在寄包裹，还有五样小花销要算上",
    giveName: "起个名字",
    alike: "到哪里都一样",
    toolsButton: /更多/,
    algebra: /÷|=|每100想留|一分不差|没亏|广告/,
    tryIt: "换个价试试",
    tryCoupon: "卖20.80，一单剩下2.51",
    tryLoss: /16低于不亏的最低价16\.60，一单亏1\.88/,
    tryAdverts: /卖17，一单亏0\.97：广告拿走的太多。不做广告，能剩0\.39/,
    change: "改一个数",
    list: "我的价钱",
    fresh: "算一个新的",
    unfinished: "（没算完）",
    remove: "删掉",
    keepIt: "不删，留着",
    old: "这个按钮过时了",
    question: "怎样定价？",
    notKnown: ["我不知道嘞", "俺咋晓得", "说不准"],
    find: { goods: /收货的/, sending: /去快递点问/, price: /人家卖多少/ },
    answer: "依据：",
    danger: "我刚把验证码告诉了客服",
    full: "把100全拿走了",
    shares: "加起来是110个",
    split: "钱去哪里了",
    cash: "要备多少现钱",
    need: "一天20个包裹，一个垫23（货、包装、运费），要垫12天，一共5520",
    packers: "打包要1个人",
    average: "运费：4.50",
    stop: "先停一停",
  },
  en: {
    tools: "🧮 Shop tools",
    toolsList: [
      "What is left from one sale",
      "Price and margin",
      "Cash book",
      "Parcels and growth",
      "Stock",
      "Work together on this shop",
      "← Back",
      "▶️ My next job",
    ],
    sale: "What is left from one sale",
    price: "Price and margin",
    left: "20 comes in, 16.50 goes out. 3.50 is left.",
    coupon: "If the buyer uses a coupon of 3: 0.50 is left.",
    missing: "You lose 1.50 on each sale",
    payAsk: /6 minutes.*an hour of yours/s,
    daysAsk: /20 parcels a day.*how many days/s,
    vague: "two or three",
    which: /“two or three”: which one is it/,
    howToPrice: "How do I set my price?",
    howMuch: "how much i ask for 30 eggs",
    trouble: "2 eggs broken she is angry",
    workingOut: "what we work out here",
    lookAround: "Look what others ask for the same",
    workOut: "Work out my price",
    withMine: "With my own goods: Walnuts in the sh",
    unread: /could not read “呱唧 blah” as a price. Write it like this: 28 or 28.5/,
    noWords: /can't use this here.*before is kept/s,
    goodsOfSale: "What did the goods cost you?",
    soFar: "Told so far: 20",
    name: "Walnuts in the shell",
    asks: {
      name: "What are the goods called?",
      goods: "What do the goods of one order cost you?",
      sending: "What do packing and postage cost",
      price: "what do you ask for it?",
      packing: "box, tape and label alone",
      postage: "cost more to places far away?",
      near: "Near places",
      far: "40 of 100 parcels are left",
      remote: "the last 10 of 100",
      fee: "What does the platform take",
      advert: "into adverts",
      returns: "how many come back",
      labour: "Your own time",
    },
    skip: "Skip",
    back: "← Back",
    zones: "By zone",
    result: "Your price for Walnuts in the shell:\n\n35 yuan\n\n12 yuan is left from one sale.",
    plain: "Your price:\n\n35 yuan\n\n12 yuan is left from one sale.",
    bold: "35 yuan",
    loses: "You lose 3 yuan on each sale. From 23 yuan on you lose nothing.",
    leftAt: "5.25 yuan is left from one sale.",
    title: "Your price for Walnuts in the shell:",
    more: "More that costs",
    look: "Look closer",
    moreNow: "You send parcels, so five small things count, too",
    giveName: "Give it a name",
    alike: "The same everywhere",
    toolsButton: /More/,
    algebra: /÷|=|of each 100|nothing is missing|round price|advert/,
    tryIt: "Try another price",
    tryCoupon: "At 20.80, 2.51 is left",
    tryLoss: /16 is below your lowest price without loss, which is 16\.60\. You lose 1\.88/,
    tryAdverts: /At 17 you lose 0\.97 .* Without adverts, 0\.39 would be left/,
    change: "Change a number",
    list: "My prices",
    fresh: "A new price",
    unfinished: "(not finished)",
    remove: "Delete",
    keepIt: "No, keep it",
    old: "That button is old",
    question: "How do I set my price?",
    notKnown: ["I don't know", "how should i know?", "no idea"],
    find: { goods: /trader at your door/, sending: /parcel point/, price: /what others ask/ },
    answer: "From: ",
    danger: "I gave the code to customer service",
    full: "take all 100 of 100",
    shares: "Together that is 110 of 100 parcels",
    split: "Where it goes",
    cash: "Cash I need",
    need: "20 parcels a day, 23 each for goods, packing and postage, and that for 12 days: 5520",
    packers: "One person can pack them",
    average: "Postage: 4.50",
    stop: "Stop for now",
  },
} as const;

let village: TestVillage;
let next = 61_000;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

async function joined(tongue: Tongue): Promise<Villager> {
  next += 1;
  const person = village.person(next, "小王", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue });
  return person;
}

/** Says one answer after another, and gives back what came last. */
async function sayAll(person: Villager, ...answers: readonly string[]): Promise<Heard> {
  let heard = nothing;
  for (const answer of answers) heard = await person.say(answer);
  return heard;
}

/** Three numbers, the name before them: 23 to make and send, sold at 35. */
async function priced(tongue: Tongue): Promise<{ person: Villager; result: Heard }> {
  const person = await joined(tongue);
  await person.say("/price");
  return { person, result: await person.say(`${words[tongue].name} 20 3 35`) };
}

/** The playbook's walnuts with all that costs: 16.50, and 5.25 is left at 23.80. */
async function pricedWhole(tongue: Tongue): Promise<{ person: Villager; result: Heard }> {
  const { more, skip, alike, name } = words[tongue];
  const person = await joined(tongue);
  await person.say("/price");
  await person.say(`${name} 10.20 6.30 23.80`);
  await person.press(more);
  await sayAll(person, "0.6", "0", "8");
  await person.press(skip);
  return { person, result: await person.press(alike) };
}

/** What the button with this label on the newest message carries. */
function dataOf(heard: Heard, label: string): { messageId: number; data: string } {
  const message = heard.messages.findLast(
    ({ reply_markup }) => (reply_markup?.inline_keyboard.length ?? 0) > 0,
  )!;
  const buttons = message.reply_markup!.inline_keyboard.flat();
  const button = buttons.find(({ text }) => text === label) as { callback_data: string };
  return { messageId: message.message_id, data: button.callback_data };
}

const rowsOf = (person: Villager) =>
  village.rows<{ facts: string; finished: number }>(
    `select facts, finished from price
     where member_id = (select id from member where telegram_id = ?) order by created_at`,
    person.id,
  );

describe.each(["zh", "en"] as const)("the shop tools in %s", (tongue) => {
  const say = words[tongue];

  it("stand under More, with a way back and home", async () => {
    const person = await joined(tongue);

    const tools = await person.pressAll(say.toolsButton, say.tools);
    const back = await person.press(say.back);

    expect(tools.buttons).toEqual(say.toolsList);
    expect(back.buttons).toContain(say.tools);
  });

  it("say what is left from one sale, with a coupon too, and no amount in the first line", async () => {
    const person = await joined(tongue);
    await person.pressAll(say.toolsButton, say.tools, say.sale);

    const heard = await person.say("20 9 3 4.5");
    const again = await person.say("15 9 3 4.5");

    expect(heard.text).toContain(say.left);
    expect(heard.text).toContain(say.coupon);
    expect(heard.text.split("\n")[0]).not.toMatch(/\d/);
    expect(again.text).toContain(say.missing);
  });

  it("take the four numbers one by one, and keep them through nonsense, a voice note and a restart", async () => {
    const person = await joined(tongue);
    await person.pressAll(say.toolsButton, say.tools, say.sale);

    const goods = await person.say("20");
    const unread = await person.say("呱唧 blah");
    const voice = await person.voice();
    await village.bot.restart();
    const heard = await sayAll(person, "9", "3", "4.5");

    expect(goods.text).toContain(say.goodsOfSale);
    expect(unread.text).toMatch(say.unread);
    expect(voice.text).toMatch(say.noWords);
    expect(voice.text).toContain(say.soFar);
    expect(heard.text).toContain(say.left);
  });
});

describe.each(["zh", "en"] as const)("price and margin in %s", (tongue) => {
  const say = words[tongue];

  it("asks three things one at a time before the first order, and no more", async () => {
    const person = await joined(tongue);
    const asked = [await person.pressAll(say.toolsButton, say.tools, say.price)];
    for (const answer of ["20", "3"]) asked.push(await person.say(answer));
    const result = await person.say("35");

    const order = [say.asks.goods, say.asks.sending, say.asks.price];
    expect(asked.map(({ text }, index) => text.includes(order[index]!))).toEqual(
      order.map(() => true),
    );
    expect(result.text).toBe(say.plain);
    expect(result.buttons).toEqual([say.more, say.look]);
    expect(asked.every(({ buttons }) => !buttons.includes(say.remove))).toBe(true);
    expect(rowsOf(person)).toMatchObject([{ finished: 1 }]);
  });

  it("takes all three in one line, and says the price in bold, with yuan, behind a line without money", async () => {
    const { result } = await priced(tongue);
    const [{ text = "", entities = [] } = {}] = result.messages;
    const bold = entities.map(({ type, offset, length }) => [
      type,
      text.slice(offset, offset + length),
    ]);

    expect(text).toBe(say.result);
    expect(bold).toEqual([["bold", say.bold]]);
    expect(text.split("\n")[0]).not.toMatch(/\d/);
    expect(text).not.toMatch(say.algebra);
  });

  it("adds packing and postage up where they are told apart, and asks only for what is missing", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    const price = await person.say("20 3");
    const whole = await person.say("35");
    await person.say("/price");
    await person.press(say.fresh);
    const apart = await person.say("20 1 2 35");

    expect(price.text).toContain(say.asks.price);
    expect(whole.text).toBe(say.plain);
    expect(apart.text).toBe(say.plain);
  });

  it("says plainly where each sale loses, and from which price on it does not", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    expect((await person.say("20 3 20")).text).toContain(say.loses);
  });

  it("takes the rest into the sum at one button: fee, returns, adverts, own hour, postage", async () => {
    const { result } = await pricedWhole(tongue);

    expect(result.text.split("\n")[0]).toBe(say.title);
    expect(result.text).toContain(say.leftAt);
    expect(result.buttons).toEqual([say.tryIt, say.look]);
  });

  it("asks for the rest by itself once parcels leave, and each may be skipped or left", async () => {
    const person = await joined(tongue);
    await person.say("/orders");
    await person.press(/^1$/);
    await person.say("/price");

    const fee = await person.say("20 3 35");
    const returns = await person.press(say.skip);
    const stopped = await person.press(say.stop);

    expect(fee.text).toContain(say.moreNow);
    expect(fee.text).toContain(say.asks.fee);
    expect(returns.text).toContain(say.asks.returns);
    // The usual fee of 0.6 %, rounded up.
    expect(stopped.text).toMatch(/11\.79/);
    expect(rowsOf(person)).toMatchObject([{ finished: 1 }]);
  });

  it("is told by buttons as well", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("20");
    await person.press("3");
    await person.say("35");

    const result = await person.pressAll(say.more, "0.6 %", say.skip, "0 %", say.skip, say.alike);

    expect(result.text.split("\n")[0]).toBe(say.plain.split("\n")[0]);
  });

  it("averages postage by zone, refuses shares that are not 100 in all, and shows where it goes", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await sayAll(person, "9 6.3 23.8");
    await person.press(say.more);
    await sayAll(person, "0.6", "5 3", "8", "6 20");

    const packing = await person.press(say.zones);
    await person.say("1.8");
    const near = await person.press("1");
    const far = await person.say("3.5 60");
    const over = await person.say("5 50");
    const remote = await person.say("5 30");
    await person.say("9");
    await person.press(say.look);
    const split = await person.press(say.split);

    expect(packing.text).toContain(say.asks.packing);
    expect(near.text).toContain(say.asks.near);
    expect(far.text).toContain(say.asks.far);
    expect(over.text).toContain(say.shares);
    expect(remote.text).toContain(say.asks.remote);
    expect(split.text).toContain(say.average);
    expect(split.text).toMatch(/0\.82[^]*[:：]\s*2\n/);
  });

  it("keeps each answer at once: after leaving and a restart it goes on at the next question", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("9");
    await person.say("/me");
    await village.bot.restart();

    const list = await person.say("/price");
    const on = await person.press(`9${tongue === "zh" ? "" : " "}${say.unfinished}`);
    const after = await person.say("2");

    expect(list.buttons).toContain(say.fresh);
    expect(on.text).toContain(say.asks.sending);
    expect(after.text).toContain(say.asks.price);
    expect(JSON.parse(rowsOf(person)[0]!.facts)).toEqual({ goods: 900, sending: 200 });
  });

  it("goes on in the middle of a question after a restart", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("9");
    await village.bot.restart();

    expect((await person.say("2")).text).toContain(say.asks.price);
  });

  it("asks back what it cannot read, and loses nothing", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const heard = [
      await person.say("呱唧 blah"),
      await person.say("-5"),
      await person.say("1 2 3 4 5"),
      await person.say("99999999"),
      await person.say("0"),
      await person.photo(),
      await person.voice(),
      await person.sticker(),
    ];

    expect(heard.every(({ text }) => text.includes(say.asks.goods))).toBe(true);
    expect(heard[0]!.text).toMatch(say.unread);
    expect(heard[5]!.text).toMatch(say.noWords);
    expect(heard[6]!.text).toMatch(say.noWords);
    expect(rowsOf(person)).toEqual([]);
    expect((await person.photo("9")).text).toContain(say.asks.sending);
  });

  it("reads no power of ten, and shows how an amount is written", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const goods = await person.say("1e9");
    const line = await person.say("1e9 3 35");
    const read = await person.say("20");

    for (const { text } of [goods, line]) {
      expect(text).toContain("1e9");
      expect(text).toContain("28");
      expect(text).toContain(say.asks.goods);
    }
    expect(read.text).toContain(say.asks.sending);
  });

  it("helps whoever does not know the number to find it, and asks on", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const goods = await person.say(say.notKnown[0]);
    await person.say("20");
    const sending = await person.say(say.notKnown[1]);
    await person.say("3");
    const price = await person.say(say.notKnown[2]);

    expect(goods.text).toMatch(say.find.goods);
    expect(goods.text).toContain(say.asks.goods);
    expect(sending.text).toMatch(say.find.sending);
    expect(price.text).toMatch(say.find.price);
    expect((await person.say("35")).text).toContain("35");
  });

  it("answers a question that is typed meanwhile, then asks on", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const heard = await person.say(say.question);
    const on = await person.say("9");

    expect(heard.text).toContain(say.answer);
    expect(heard.text).toContain(say.asks.goods);
    expect(on.text).toContain(say.asks.sending);
  });

  it("warns of danger first, and takes none of it for an answer", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const heard = await person.say(say.danger);

    expect(heard.text).toContain("96110");
    expect(heard.text).toContain(say.asks.goods);
    expect(rowsOf(person)).toEqual([]);
  });

  it("goes back to the last question, which still has its answer", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("9");

    const goods = await person.press(say.back);
    const sending = await person.say("8");

    expect(goods.text).toContain(say.asks.goods);
    expect(goods.text).toContain("9");
    expect(sending.text).toContain(say.asks.sending);
    expect(JSON.parse(rowsOf(person)[0]!.facts)).toMatchObject({ goods: 800 });
  });

  it("refuses a share that leaves nothing for the goods, and asks again", async () => {
    const { person } = await priced(tongue);
    await person.press(say.more);
    await sayAll(person, "0.6", "0");

    const full = await person.say("99.4");
    const labour = await person.say("8");

    expect(full.text).toContain(say.full);
    expect(full.text).toContain(say.asks.advert);
    expect(labour.text).toContain(say.asks.labour);
  });

  it("tries another price and a coupon, and says plainly what loses", async () => {
    const { person } = await pricedWhole(tongue);
    await person.press(say.tryIt);

    const coupon = await person.say("-3");
    const loss = await person.say("16");
    const adverts = await person.say("17");
    const unread = await person.say("呱唧 blah");

    expect(coupon.text).toContain(say.tryCoupon);
    expect(loss.text).toMatch(say.tryLoss);
    expect(adverts.text).toMatch(say.tryAdverts);
    expect(unread.text).toMatch(say.unread);
    expect(coupon.text.split("\n")[0]).not.toMatch(/\d/);
  });

  it("changes one number and works it out anew, and gives it a name", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("20 3 30");
    const fields = await person.pressAll(say.look, say.change);

    await person.press(fields.buttons.find((label) => label.includes("30"))!);
    const result = await person.say("35");
    await person.pressAll(say.look, say.change, say.giveName);
    const named = await person.say(say.name);

    expect(result.text).toBe(say.plain);
    expect(named.text).toBe(say.result);
  });

  it("asks only for the other number where one of two came", async () => {
    const { person } = await priced(tongue);
    await person.press(say.more);
    const labour = await sayAll(person, "0.6", "0", "8", "6");
    const postage = await person.say("20");
    await person.press(say.alike);
    await person.pressAll(say.look, say.cash);
    const days = await person.say("20");
    const need = await person.say("12");

    expect(labour.text).toMatch(say.payAsk);
    expect(labour.text).not.toContain(say.asks.labour);
    expect(postage.text).toContain(say.asks.postage);
    expect(JSON.parse(rowsOf(person)[0]!.facts)).toMatchObject({
      labour: { centiMinutes: 600, payPerHourMinor: 2_000 },
    });
    expect(days.text).toMatch(say.daysAsk);
    expect(need.text).toContain(say.need);
  });

  it("asks which number is meant, where two are said", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    expect((await person.say(say.vague)).text).toMatch(say.which);
    expect((await person.say("12+3")).text).toContain(say.asks.sending);
    expect(JSON.parse(rowsOf(person)[0]!.facts)).toMatchObject({ goods: 1_500 });
  });

  it("says to whoever asks for a price in the midst of it that it is worked out here", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const atGoods = await person.say(say.howMuch);
    await person.say("20");
    await person.say("3");
    const atPrice = await person.say(say.howMuch);

    expect(atGoods.text).toContain(say.workingOut);
    expect(atGoods.text).toContain(say.asks.goods);
    expect(atPrice.text).toContain(say.lookAround);
    expect(atPrice.text).toContain(say.asks.price);
  });

  it("takes no number from what is told of a buyer in the midst of it", async () => {
    const person = await joined(tongue);
    await person.say("/price");

    const heard = await person.say(say.trouble);

    expect(heard.text).toContain(say.asks.goods);
    expect(JSON.stringify(rowsOf(person))).not.toContain("goods");
  });

  it("opens from the answer to a question about prices, with their own goods once there are some", async () => {
    const person = await joined(tongue);
    const asked = await person.say(say.howToPrice);
    const opened = await person.press(say.workOut);
    await person.say("/price");
    await sayAll(person, `${say.name} 12.34 6 25`);
    const answer = await person.say(say.howToPrice);
    const mine = await person.press(say.withMine);

    expect(opened.text).toContain(say.asks.goods);
    expect(asked.messages).toHaveLength(1);
    expect(answer.messages).toHaveLength(1);
    expect(answer.text).not.toMatch(/[÷=]/);
    // No amount of their own before the tap.
    expect(answer.text).not.toContain("12.34");
    expect(mine.text).toContain(say.name);
    expect(mine.text).toContain("12.34");
  });

  it("says how much cash so many parcels a day ask for", async () => {
    const { person } = await priced(tongue);
    await person.pressAll(say.look, say.cash);

    const heard = await person.say("20 12");

    expect(heard.text).toContain(say.need);
    expect(heard.text).toContain(say.packers);
  });

  it("tells two prices of the same numbers apart", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("20 3 35");
    await person.say("/price");
    await person.press(say.fresh);
    await person.say("20 3 35");

    const list = await person.say("/price");

    expect(list.buttons.slice(0, 2)).toEqual(["20 · 3 · 35", "20 · 3 · 35 (2)"]);
  });

  it("keeps prices to be opened again, and deletes one after asking", async () => {
    const { person } = await priced(tongue);
    await person.pressAll(say.look, say.list);
    const opened = await person.press(say.name);
    await person.pressAll(say.look, say.change, say.remove);
    const kept = await person.press(say.keepIt);
    await person.pressAll(say.look, say.change, say.remove);
    const gone = await person.press(say.remove);

    expect(opened.text).toBe(say.result);
    expect(kept.text).toBe(say.result);
    expect(gone.buttons).not.toContain(say.name);
    expect(rowsOf(person)).toEqual([]);
  });

  it("shows, changes and deletes nothing of anybody else's, whatever button is forged", async () => {
    const { person, result } = await priced(tongue);
    const forger = await joined(tongue);
    const { data } = dataOf(result, say.more);
    const mine = await forger.say("/price");
    const before = rowsOf(person);

    const heard: string[] = [];
    for (const verb of [
      "open",
      "more",
      "look",
      "split",
      "try",
      "cash",
      "fields",
      "delete",
      "delete-yes",
    ]) {
      const forged = data.replace("price:more", `price:${verb}`);
      heard.push((await forger.forge(mine.messages.at(-1)!.message_id, forged)).text);
      heard.push((await forger.phone.answer()).text ?? "");
    }
    for (const part of ["set:ID:feeBp:0", "back:ID:goods", "name:ID:name", "field:ID:goods"]) {
      const forged = `price:${part.replace("ID", data.split(":")[2]!)}`;
      heard.push((await forger.forge(mine.messages.at(-1)!.message_id, forged)).text);
    }

    expect(heard.join("\n")).toContain(say.old);
    expect(heard.join("\n")).not.toMatch(/35|23|12/);
    expect(rowsOf(person)).toEqual(before);
    expect((await forger.say("9")).text).toContain(say.asks.sending);
  });

  it("fills in nothing by an old button", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    const sending = await person.say("9");
    const old = dataOf(sending, "5");
    await person.say("2");

    await person.forge(old.messageId, old.data);
    const on = await person.say("14.5");

    expect((await person.phone.answer()).text).toContain(say.old);
    expect(on.text).toMatch(/3\.50/);
    expect(JSON.parse(rowsOf(person)[0]!.facts)).toMatchObject({ sending: 200, price: 1_450 });
  });

  it("stops at a tap with everything kept", async () => {
    const person = await joined(tongue);
    await person.say("/price");
    await person.say("9");

    const list = await person.press(say.stop);

    expect(list.buttons.some((label) => label.includes(say.unfinished))).toBe(true);
  });
});

describe("a job that waits for a price", () => {
  it("is done once one is saved, and says the way on after the result", async () => {
    const person = await joined("zh");
    village.change(
      `update run set step_id = 'store', at = 'price-sum'
       where member_id = (select id from member where telegram_id = ?)`,
      person.id,
    );
    await person.say("/price");

    const heard = await person.say("20 3 35");

    expect(heard.messages[0]!.text).toContain("剩下12元");
    expect(heard.buttons).toContain("接着来");
  });
});

describe("a name that sounds like a question", () => {
  it("is answered, and may be kept as the name all the same", async () => {
    const person = await joined("en");
    await person.say("/price");
    await person.say("20 3 35");
    await person.pressAll("Look closer", "Change a number", "Give it a name");

    const asked = await person.say("Is this honey");
    const kept = await person.press("It is called: Is this honey");

    expect(asked.text).toContain(words.en.asks.name);
    expect(kept.text).toContain("Your price for Is this honey:");
  });
});

describe("a price", () => {
  it("is in the export of its owner and gone when they are forgotten", async () => {
    const { person } = await priced("zh");

    const sent = await person.say("/export");
    const file = (await person.download(sent.messages.at(-1)!)).toString("utf8");
    await person.say("/forget");
    await person.press("全部删掉");

    expect(JSON.parse(file)).toMatchObject({
      price: [{ facts: expect.stringContaining("带壳核桃") }],
      product: [{ name: "带壳核桃" }],
    });
    expect(rowsOf(person)).toEqual([]);
  });

  it("is for members: somebody who has not joined comes to the first screen", async () => {
    const nobody = await village.person(62_900, "Ann", "en").say("/price");

    expect(nobody.buttons).toContain("English");
  });
});
