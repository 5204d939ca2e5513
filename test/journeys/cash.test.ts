/** The cash book as its owner meets it, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { dayMs, todayIn } from "../support/people/village-days.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

let nextId = 6100;

/** Somebody on the road, with a book of their own. */
async function learner(tongue: Tongue): Promise<Villager> {
  const person = village.person((nextId += 1), "小王", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue });
  return person;
}

/** So many days ago by the village's clocks: `2026-12-01`. */
const dayAgo = (days: number): string =>
  new Date(Date.parse(todayIn(village)) - days * dayMs).toISOString().slice(0, 10);
const yesterdayIn = {
  zh: () => `${Number(dayAgo(1).slice(5, 7))}月${Number(dayAgo(1).slice(8))}日`,
  en: () =>
    new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(
      new Date(dayAgo(1)),
    ),
};

const rowsOf = (person: Villager) =>
  village.rows<{ kind: string; line: number; amount_minor: number | null; day: string | null }>(
    `select e.* from cash_event e join member m on m.id = e.member_id
     where m.telegram_id = ? order by seq`,
    person.id,
  );

const wordsOf = (person: Villager) =>
  village
    .rows<{ words: string }>(
      "select words from cash_event e join member m on m.id = e.member_id where m.telegram_id = ?",
      person.id,
    )
    .map(({ words }) => words);

/** What every screen of the book calls its things. */
const says = {
  en: {
    begin: "Your cash book. Only you see it.",
    noted: "Noted in your cash book.",
    mine: "Only you see it",
    undo: "Undo",
    more: "Undo one more",
    change: "Change",
    month: "Month",
    done: "Done",
    list: "Last lines",
    basket: "+45 two baskets",
    basketLine: "+45 · two baskets",
    tape: "-12 tape",
    tapeLine: "-12 · tape",
    packing: "Kind: packing",
    unsided: "45 baskets",
    told: "3 box of eggs 36",
    cameIn: "+ It came in",
    wentOut: "- It went out",
    leaveOut: "Leave it out",
    sideAsk: "Did this money come in or go out?",
    out: "Taken back. This line is out again:",
    notYet: "I could not note this yet:",
    amount: "Amount",
    words: "Words",
    day: "Day",
    kind: "Kind",
    remove: "Take it out",
    yesterday: "Yesterday",
    yesterdayLine: "yesterday +30 walnuts",
    postage: "postage",
    question: "How do I pack walnuts?",
    road: /Today's job/,
    file: "The whole book as a file",
  },
  zh: {
    begin: "你的记账本，只有你看得到。",
    noted: "记在账上了。",
    mine: "只有你看得到",
    undo: "撤回",
    more: "再撤回一步",
    change: "改一下",
    month: "看这个月",
    done: "记完了",
    list: "最近几行",
    basket: "+45 核桃两袋",
    basketLine: "+45 · 核桃两袋",
    tape: "-12 胶带",
    tapeLine: "-12 · 胶带",
    packing: "类别：包装",
    unsided: "核桃 45",
    told: "三盒鸡蛋36",
    cameIn: "+ 进的",
    wentOut: "- 出的",
    leaveOut: "不记这笔",
    sideAsk: "这笔钱是进的还是出的？",
    out: "撤回了。这一行不在账上了：",
    notYet: "这个还没记上：",
    amount: "钱数",
    words: "说明",
    day: "日子",
    kind: "类别",
    remove: "拿掉这一行",
    yesterday: "昨天",
    yesterdayLine: "昨天 +30 核桃",
    postage: "邮费",
    question: "核桃怎么打包？",
    road: /今天的活/,
    file: "整本账的表",
  },
} as const;

describe.each(["zh", "en"] as const)("the cash book in %s", (tongue) => {
  const say = says[tongue];

  it("explains itself with two lines to copy, and keeps the first amount off the first line", async () => {
    const person = await learner(tongue);

    const opened = await person.say("/cash");
    const first = await person.say(say.basket);

    expect(opened.text).toContain(say.begin);
    expect(opened.text).toContain(say.basket);
    expect(opened.text).toContain(say.tape);
    expect(first.text.split("\n")[0]).toBe(say.noted);
    expect(first.text).toContain(say.basketLine);
    expect(first.buttons).toEqual([say.undo, say.change, say.month, say.done]);
  });

  it("opens from the shop tools, and Done leads back to the road", async () => {
    const person = await learner(tongue);
    const opened = await person.pressAll(
      tongue === "zh" ? "☰ 更多" : "☰ More",
      tongue === "zh" ? "开店小工具" : "Shop tools",
      tongue === "zh" ? "记账本" : "Cash book",
    );
    const noted = await person.say(say.tape);
    const back = await person.press(say.done);

    expect(opened.text).toContain(say.begin);
    expect(noted.text).toContain(say.packing);
    expect(village.rows("select * from waiting where telegram_id = ?", person.id)).toEqual([]);
    expect(back.text).not.toBe("");
  });

  it("notes a line with a sign wherever its owner is, and the task at hand keeps waiting", async () => {
    const person = await learner(tongue);
    const task = await walkTo(
      person,
      await person.say("/next"),
      tongue === "zh" ? /用一句话说说你为什么要卖/ : /one sentence/i,
      tongue,
    );

    const noted = await person.say(say.yesterdayLine);
    const second = await person.say(say.basket);
    const answer = await person.say(tongue === "zh" ? "我们卖自家的核桃" : "We sell our walnuts");

    expect(task.text).not.toBe("");
    expect(noted.text).toContain(say.noted);
    expect(noted.text).toContain(say.mine);
    expect(second.text).not.toContain(say.mine);
    expect(rowsOf(person)).toMatchObject([
      { amount_minor: 3000, day: dayAgo(1) },
      { amount_minor: 4500, day: dayAgo(0) },
    ]);
    expect(answer.text).not.toContain(say.sideAsk);
    expect(
      village.rows(
        "select text from shown s join member m on m.id = s.member_id where m.telegram_id = ?",
        person.id,
      ),
    ).toHaveLength(1);
  });

  it("asks in or out where no sign says it, and keeps the line meanwhile, over a restart too", async () => {
    const person = await learner(tongue);
    await person.say("/cash");

    const asked = await person.say(say.unsided);
    await person.say("/next");
    await village.bot.restart();
    const noted = await person.press(say.wentOut);
    const again = await person.press(say.cameIn);

    expect(asked.text).toContain(say.sideAsk);
    expect(noted.text).toContain("-45 · ");
    expect(again.text).toBe("");
    expect(rowsOf(person).map(({ kind, amount_minor }) => [kind, amount_minor])).toEqual([
      ["add", 4500],
      ["edit", -4500],
    ]);
  });

  it("asks about money that is told while it is closed, and notes it at a tap", async () => {
    const person = await learner(tongue);

    const asked = await person.say(say.told);
    const noted = await person.press(say.cameIn);

    expect(asked.text).toContain(say.sideAsk);
    expect(noted.text).toContain("+36 · ");
    expect(rowsOf(person).map(({ amount_minor }) => amount_minor)).toEqual([3600, 3600]);
  });

  it("leaves a line out that was none", async () => {
    const person = await learner(tongue);
    await person.say("/cash");
    await person.say(say.unsided);

    await person.press(say.leaveOut);
    const list = await person.say("/cash");

    expect(list.text).toContain(say.basket); // the explanation of an empty book
    expect(rowsOf(person).map(({ kind }) => kind)).toEqual(["add", "remove"]);
  });

  it("takes several lines at once, and asks back what it cannot read, word for word", async () => {
    const person = await learner(tongue);
    await person.say("/cash");

    const heard = await person.say(`${say.basket}\n${say.tape}\n+45-50 ???\n${say.unsided}`);

    expect(heard.text).toContain(say.basketLine);
    expect(heard.text).toContain(say.tapeLine);
    expect(heard.text).toContain(say.notYet);
    expect(heard.text).toContain("“+45-50 ???”");
    expect(heard.text).toContain(say.sideAsk);
    expect(rowsOf(person)).toHaveLength(3);
  });

  it("takes back the last change, one a tap, and says what; a double tap takes back one", async () => {
    const person = await learner(tongue);
    await person.say(say.basket);
    const noted = await person.say(say.tape);
    const id = noted.messages[0]!.message_id;

    await Promise.all([person.forge(id, "cash:undo:2"), person.forge(id, "cash:undo:2")]);
    const once = rowsOf(person).map(({ kind }) => kind);
    const more = await person.press(say.more);
    const none = await person.forge(id, "cash:undo:4");

    expect(once).toEqual(["add", "add", "undo"]);
    expect(more.text).toContain(say.out);
    expect(more.text).toContain(say.basketLine);
    expect(more.buttons).not.toContain(say.more);
    expect(none.text).not.toContain("+45 ·");
    expect(rowsOf(person)).toHaveLength(4);
  });

  it("leaves a line alone when an old Undo is tapped", async () => {
    const person = await learner(tongue);
    const first = await person.say(say.basket);
    await person.say(say.tape);
    await village.later({ hours: 1 });

    await person.forge(first.messages[0]!.message_id, "cash:undo:1");

    expect((await person.phone.answer()).text).not.toBe("");
    expect(rowsOf(person)).toHaveLength(2);
  });

  it("changes amount, words, day and kind, and takes a line out, each to be undone", async () => {
    const person = await learner(tongue);
    await person.say(say.basket);

    await person.pressAll(say.change, say.amount);
    const amount = await person.say("54");
    await person.pressAll(say.change, say.words);
    const words = await person.say(tongue === "zh" ? "板栗  三袋" : "three  baskets");
    await person.pressAll(say.change, say.day);
    const day = await person.press(say.yesterday);
    await person.pressAll(say.change, say.day);
    const typedDay = await person.say(tongue === "zh" ? "11月28日" : "28 Nov");
    await person.pressAll(say.change, say.kind);
    const kind = await person.press(say.postage);
    await person.press(say.change);
    const gone = await person.press(say.remove);
    const back = await person.press(say.undo);

    expect(amount.text).toContain("+54 · ");
    expect(words.text).toContain(tongue === "zh" ? "板栗 三袋" : "three baskets");
    expect(day.text).toContain(yesterdayIn[tongue]());
    expect(typedDay.text).toContain(tongue === "zh" ? "11月28日" : "28 November");
    expect(kind.text).toContain(say.postage);
    expect(gone.text).toContain("+54");
    expect(back.text).toContain("+54");
    expect(rowsOf(person).map((row) => row.kind)).toEqual([
      "add",
      "edit",
      "edit",
      "edit",
      "edit",
      "edit",
      "remove",
      "undo",
    ]);
  });

  it("notes a new line and not a change when one comes in between", async () => {
    const person = await learner(tongue);
    await person.say(say.basket);
    await person.pressAll(say.change, say.amount);

    const noted = await person.say(say.tape);

    expect(noted.text).toContain(say.noted);
    expect(rowsOf(person).map(({ kind }) => kind)).toEqual(["add", "add"]);
  });

  it("asks a change back that it cannot read, and keeps waiting for it", async () => {
    const person = await learner(tongue);
    await person.say(say.basket);
    await person.pressAll(say.change, say.amount);

    const unread = await person.say(tongue === "zh" ? "五十四" : "fifty-four");
    const changed = await person.say("+54");

    expect(unread.text).toContain(say.notYet);
    expect(unread.text).toContain(tongue === "zh" ? "五十四" : "fifty-four");
    expect(changed.text).toContain("+54");
  });

  it("asks back a day that is still to come, and one of long ago", async () => {
    const person = await learner(tongue);

    const ahead = await person.say(tongue === "zh" ? "12月5日 -8" : "5 Dec -8");
    const past = await person.say("2025-11-01 -8");

    expect(ahead.text).toContain(say.notYet);
    expect(past.text).toContain(say.notYet);
    expect(rowsOf(person)).toEqual([]);
  });

  it("answers a question while it is open, and goes on waiting", async () => {
    const person = await learner(tongue);
    await person.say("/cash");

    const answer = await person.say(say.question);
    const noted = await person.say(say.unsided);

    expect(answer.text).not.toContain(say.notYet);
    expect(noted.text).toContain(say.sideAsk);
  });

  it("asks to type what a photo shows, and keeps no picture", async () => {
    const person = await learner(tongue);
    await person.say("/cash");

    const photo = await person.photo();
    const captioned = await person.photo(say.tape);

    expect(photo.text).toContain(say.tape);
    expect(photo.text).not.toContain(say.noted);
    expect(captioned.text).toContain(say.tapeLine);
    expect(rowsOf(person)).toHaveLength(1);
    expect(
      village.rows(
        `select q.text from question q join member m on m.id = q.member_id
         where m.telegram_id = ? and q.outcome like 'message:%'`,
        person.id,
      ),
    ).toEqual([]);
  });

  it("adds up the month, stands it beside the one before, and goes there by a tap", async () => {
    const person = await learner(tongue);
    await person.say(`2026-11-20 +200 ${tongue === "zh" ? "本金" : "own money"}`);
    await person.say("2026-11-21 +10 x\n2026-11-21 -4 x");
    await person.say(`${say.basket}\n${say.tape}`);

    const month = await person.press(say.month);
    const before = await person.press(tongue === "zh" ? "2026年11月" : "November 2026");

    expect(month.text.split("\n")[0]).toMatch(tongue === "zh" ? /2026年12月/ : /December 2026/);
    expect(month.text.split("\n")[0]).not.toMatch(/45|33/);
    expect(month.text).toMatch(/45\n.*12\n.*33/);
    expect(month.text).toContain("239");
    expect(month.text).toContain("14");
    expect(before.text).toContain("206");
    expect(before.buttons).toContain(tongue === "zh" ? "2026年12月" : "December 2026");
  });

  it("lists the last ten, with earlier ones a tap away", async () => {
    const person = await learner(tongue);
    const lines = Array.from({ length: 13 }, (_, index) => `+${index + 1} thing${index + 1}`);
    await person.say(lines.join("\n"));

    const list = await person.press(say.change);
    const earlier = await person.press(tongue === "zh" ? "← 更早的" : "← Earlier");
    const line = await person.press("2");

    expect(list.text).toContain("10. ");
    expect(list.text).toContain("thing13");
    expect(list.text).not.toContain("thing3\n");
    expect(earlier.text).toContain("thing1\n");
    expect(line.text).toContain("thing2");
  });

  it("goes out as a file that a spreadsheet opens and does not run", async () => {
    const person = await learner(tongue);
    await person.say(`${say.basket}\n-12 =HYPERLINK("http://x"),"y"\n+5 +cmd`);
    await person.press(say.change);

    const sent = await person.press(say.file);
    const file = (await person.download(sent.messages.at(-1)!)).toString("utf8");

    expect(sent.messages.at(-1)!.document?.file_name).toBe("cash-book.csv");
    expect(file.startsWith("\uFEFF")).toBe(true);
    expect(file).toContain(`"'=HYPERLINK(""http://x""),""y"""`);
    expect(file).toContain("'+cmd");
    expect(file).toMatch(new RegExp(`\r\n${dayAgo(0)},[^\r]*,45,,[^\r]*,45\r\n`));
  });

  it("names a month's file by the month", async () => {
    const person = await learner(tongue);
    await person.say(`2026-11-20 +200 x\n${say.basket}`);
    const sent = await person.pressAll(
      say.month,
      tongue === "zh" ? "这个月的表" : "This month as a file",
    );
    const file = (await person.download(sent.messages.at(-1)!)).toString("utf8");

    expect(sent.messages.at(-1)!.document?.file_name).toBe("cash-book-2026-12.csv");
    expect(file.split("\r\n")).toHaveLength(4);
    const [own, basket] = [
      `${dayAgo(0).slice(0, 7)}-01,[^\r]*,,,,200`,
      `${dayAgo(0)},[^\r]*,45,,[^\r]*,245`,
    ];
    expect(file).toMatch(new RegExp(`${own}\r\n${basket}\r\n`));
  });

  it("keeps words of any length and any sign, whole", async () => {
    const person = await learner(tongue);
    const long = `🧺${"很长的话 words ".repeat(25)}`.slice(0, 300).trim();

    await person.say(`+45 ${long}`);

    expect(wordsOf(person)).toEqual([long]);
  });

  it("is nobody else's: numbers of another's lines lead nowhere, for an officer neither", async () => {
    const owner = await learner(tongue);
    const mine = tongue === "zh" ? "+4567.89 我的秘密" : "+4567.89 my secret";
    await owner.say(mine);
    const other = await learner(tongue);
    const officer = village.person(9_001, "李主任", tongue === "zh" ? "zh-hans" : "en");
    await officer.start();

    const screens = [];
    for (const person of [other, officer]) {
      const at = (await person.say("/help")).messages[0]!.message_id;
      for (const data of [
        "line:1",
        "edit:1:amount",
        "remove:1",
        "kind:1:own",
        "undo:1",
        "side:1:in",
      ]) {
        screens.push((await person.forge(at, `cash:${data}`)).text);
      }
      screens.push((await person.forge(at, "cash:list:0")).text);
      screens.push((await person.forge(at, "cash:file:all")).text);
    }

    expect(screens.join("\n")).not.toMatch(/4567|秘密|secret/);
    expect(rowsOf(owner)).toHaveLength(1);
  });

  it.each([
    "cash:",
    "cash:list:-1",
    "cash:list:99",
    "cash:month:2026-13",
    "cash:file:../x",
    "cash:line:999",
    "cash:line:1e3",
    "cash:edit:1:x",
    "cash:kind:1:x",
    "cash:day:1:9",
    "cash:undo:0",
    "cash:x:1",
  ])("stands a button that it never made: %s", async (data) => {
    const person = await learner(tongue);
    const noted = await person.say(say.basket);

    await person.forge(noted.messages[0]!.message_id, data);

    expect(rowsOf(person)).toHaveLength(1);
    expect(village.bot.lines.filter(({ event }) => event === "update-failed")).toEqual([]);
  });
});

describe("a line of the cash book", () => {
  it("is of yesterday as the village has it, a minute before midnight and a minute after", async () => {
    const person = await learner("zh");
    const [today, yesterday] = [dayAgo(0), dayAgo(1)];
    await village.until(`${today}T15:59:00Z`);
    await person.say("昨天 +30 核桃\n+31 蛋");
    await village.until(`${today}T16:01:00Z`);
    await person.say("昨天 +32 核桃\n+33 蛋");

    expect(rowsOf(person).map(({ amount_minor, day }) => [amount_minor, day])).toEqual([
      [3000, yesterday],
      [3100, today],
      [3200, today],
      [3300, dayAgo(0)],
    ]);
  });

  it("keeps to the clocks of its owner's own village", async () => {
    const person = village.person((nextId += 1), "Joe", "en");
    await joinUp(person, { tongue: "en", village: "Farmdale" });
    village.change("update village set time_zone = 'America/New_York' where name = 'Farmdale'");

    await person.say("yesterday +30 eggs\n+31 eggs");

    const inNewYork = (daysAgo: number) =>
      new Date(village.now().getTime() - 5 * 3_600_000 - daysAgo * dayMs)
        .toISOString()
        .slice(0, 10);
    expect(rowsOf(person).map(({ day }) => day)).toEqual([inNewYork(1), inNewYork(0)]);
  });

  it("is asked for again when only a day came", async () => {
    const person = await learner("en");
    await person.say("/cash");

    const asked = await person.say("yesterday");

    expect(asked.text).toContain("“yesterday”");
    expect(asked.text).toContain("I see no exact amount in it");
  });

  it("of many without a sign is asked about one after another", async () => {
    const person = await learner("en");
    await person.say("/cash");
    const first = await person.say("45 baskets\n12 tape\n5 eggs");
    const second = await person.press("+ It came in");
    const third = await person.press("Leave it out");
    const last = await person.press("- It went out");
    const month = await person.press("Month");

    expect(first.text).toContain("45 · baskets");
    expect(second.text).toContain("12 · tape");
    expect(third.text).toContain("5 · eggs");
    expect(last.text).toContain("-5 · eggs");
    expect(month.text).toContain("Left: 40");
  });

  it("does the job of the road that was to write one, and the road goes on from there", async () => {
    const person = await learner("en");
    village.change(
      `update run set step_id = 'accounting', at = 'cash'
       where member_id = (select id from member where telegram_id = ?)`,
      person.id,
    );

    const task = await person.say("/next");
    const opened = await person.press(/cash book/i);
    const noted = await person.say("+45 two baskets");
    await person.press("Go on");
    const onward = await person.press("Go on");

    expect(task.text).toContain("one line for each sum");
    expect(opened.text).toContain("Your cash book. Only you see it.");
    expect(noted.text).toContain("+45 · two baskets");
    expect(noted.buttons).toContain("Go on");
    expect(onward.text).toContain("Fourteen evenings");
  });

  it("is not looked for in what an officer or a mentor sees of a village", async () => {
    const person = await learner("en");
    await person.say("+77.31 hush");
    const officer = village.person(9_001, "Li", "zh-hans");

    const seen = [];
    for (const text of ["/villages", "/questions", "/cash", "/progress", "/export"]) {
      seen.push((await officer.say(text)).text);
    }

    expect(seen.join("\n")).not.toMatch(/77\.31|hush/);
  });

  it("does not take the numbers of a task, which have no sign", async () => {
    const person = await learner("zh");
    const task = await walkTo(person, await person.say("/next"), /🔢/);

    await person.say("+45 核桃");
    const left = await person.say("20 9 3 4.5");

    expect(task.text).toContain("🔢");
    expect(left.text).toContain("3.50");
    expect(rowsOf(person)).toHaveLength(1);
  });

  it("is noted, and a danger in it is warned of all the same", async () => {
    const person = await learner("zh");

    const heard = await person.say("-500 有人打电话说是客服，叫我把验证码念给他");

    expect(heard.text).toContain("记在账上了");
    expect(heard.text).toMatch(/96110|验证码/);
    expect(rowsOf(person)).toHaveLength(1);
  });

  it.each([
    ["zh", ["中文", "可以", "以后再说"], "+四十五 两筐", "鸡蛋三十"],
    [
      "en",
      ["English", "Yes", "I'll say it later"],
      "+forty-five two baskets",
      "for the neighbour thirty yuan",
    ],
  ] as const)(
    "in words is noted, also before it is said how far they are (%s)",
    async (tongue, taps, signed, unsided) => {
      const person = village.person((nextId += 1), "小王", tongue === "zh" ? "zh-hans" : "en");
      await person.start();
      await person.pressAll(...taps);
      await person.say("/cash");

      const noted = await person.say(signed);
      const asked = await person.say(unsided);

      expect(noted.text).toContain(says[tongue].noted);
      expect(asked.buttons).toHaveLength(3);
      expect(rowsOf(person).map(({ amount_minor }) => amount_minor)).toContain(4_500);
    },
  );

  it("counts for nobody who has not joined", async () => {
    const stranger = village.person(6900, "路人", "zh-hans");
    await stranger.start();

    await stranger.say("+45 核桃");

    expect(rowsOf(stranger)).toEqual([]);
  });

  it("goes with everything else when its owner asks to be forgotten, and is in their file before", async () => {
    const person = await learner("en");
    await person.say("+45.67 unforgettable baskets");

    const exported = await person.say("/export");
    const file = (await person.download(exported.messages.at(-1)!)).toString("utf8");
    await person.say("/forget");
    await person.press("Delete everything");

    expect(file).toContain("unforgettable baskets");
    expect(village.everything()).not.toContain("unforgettable");
  });
});
