/** What happens around a shop team: links that end, people who go, a shop that changes hands or is forgotten. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp, labels, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const steps: readonly WrittenStep[] = [
  {
    id: "who-does-what",
    number: 1,
    items: [
      {
        yaml: "{ list: six-names, items: [pack] }",
        en: "Who does what?",
        zh: "谁干啥？",
        lines: [{ en: "pack: Packing", zh: "pack: 打包" }],
      },
      { yaml: "{ household: household }", en: "Who else sells?", zh: "家里还有谁卖？" },
      writtenCard("end", "End.", "到头了。"),
    ],
  },
  {
    id: "shipping",
    number: 2,
    items: [
      writtenCard("first", "First card.", "头一张。"),
      {
        yaml: "{ show: cut-off, accepts: [text] }",
        en: "When do you close?",
        zh: "几点前的单当天发？",
      },
    ],
  },
];

let village: TestVillage;
let next = 7_100;
beforeAll(async () => {
  village = await openVillage({ knowledge: await writePlaybook(steps) });
});
afterAll(() => village.close());

const words = {
  zh: {
    menu: [/更多/, /开店小工具/, "一起开这家店"],
    make: "给我的店建个小组",
    done: "好了",
    link: "请人来：链接和图",
    join: "好，一起干",
    shop: "上溪核桃",
    yes: "行",
    money: "☐ 管钱",
  },
  en: {
    menu: [/More/, /Shop tools|tools/, "Work together on this shop"],
    make: "Make a team for my shop",
    done: "Done",
    link: "Invite: link and picture",
    join: "Yes, I work with you",
    shop: "Creek Walnuts",
    yes: "Yes, let them",
    money: "☐ Keep the money",
  },
} as const;

const openTeam = (person: Villager, tongue: Tongue = "zh") =>
  person.pressAll(...words[tongue].menu);
const idOf = (person: Villager) =>
  village.rows<{ id: string }>("select id from member where telegram_id = ?", person.id)[0]!.id;
const mates = () =>
  village
    .rows<{ name: string }>(
      `select first_name as name from teammate join member on member.id = teammate.member_id
       join team on team.id = teammate.team_id where team.owner_id = ? order by joined_at`,
      idOf(owner),
    )
    .map(({ name }) => name);
const moneyOf = (person: Villager) =>
  village.rows(
    `select team_role.state from team_role join teammate on teammate.member_id = team_role.member_id
     join team on team.id = teammate.team_id where team.owner_id = ? and role = 'money'`,
    idOf(person),
  );
const linesOf = (person: Villager) =>
  village.rows<{ words: string }>(
    "select words from cash_event where member_id = ? and words is not null order by seq",
    idOf(person),
  );

async function neighbour(name: string, tongue: Tongue = "zh"): Promise<Villager> {
  const person = village.person((next += 1), name, tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, village: tongue === "zh" ? "上溪村" : "Upper Creek" });
  return person;
}

/** A shop of one, and the code that brings others to it. */
async function makeShop(person: Villager, tongue: Tongue = "zh"): Promise<string> {
  const w = words[tongue];
  await openTeam(person, tongue);
  await person.press(w.make);
  await person.say(w.shop);
  await person.press(w.done);
  return codeOf(person, tongue);
}

async function codeOf(person: Villager, tongue: Tongue = "zh"): Promise<string> {
  await openTeam(person, tongue);
  const { text } = await person.press(words[tongue].link);
  return /start=(t_[\w-]+)/.exec(text)![1]!;
}

async function comeIn(person: Villager, code: string, ...jobs: string[]): Promise<void> {
  await person.start(code);
  await person.pressAll(words.zh.join, ...jobs.map((job) => `☐ ${job}`), words.zh.done);
}

let owner: Villager;
let mate: Villager;
let third: Villager;
let code: string;
beforeEach(async () => {
  owner = await neighbour("陈姐");
  mate = await neighbour("小王");
  third = await neighbour("老李");
  code = await makeShop(owner);
  await comeIn(mate, code, "打包");
  await owner.heard();
});

describe("a shop's link", () => {
  it("ends when a new one is made, also for a question that stands open", async () => {
    await third.start(code);
    await openTeam(owner);
    await owner.press(words.zh.link);
    const asked = await owner.press("换个新链接，旧的作废");
    const before = await third.start(code);
    await owner.press("对，换新的");

    const late = await third.press(words.zh.join);

    expect(asked.text).toMatch(/^给.+换个新链接？/);
    expect(before.buttons).toContain(words.zh.join);
    expect(late.text).toContain("这个邀请我不认识");
    expect(mates()).toEqual(["陈姐", "小王"]);
  });

  it("may be answered with no, and keeps whoever is in another shop where they are", async () => {
    await third.start(code);
    const no = await third.press("先不了");
    const other = await makeShop(third);
    const twice = await mate.start(other);
    const again = await mate.start(code);

    expect(no.text).toContain("链接留着");
    expect(twice.text).toContain("一个人一回只进一家店");
    expect(again.text).toContain("你已经在上溪核桃里了");
    expect(mates()).toEqual(["陈姐", "小王"]);
  });
});

describe("somebody who is not in the shop", () => {
  it("sees nothing of it and changes nothing, whatever they press", async () => {
    await owner.say("/cash");
    await owner.say("+45 核桃两袋");
    const acts = [
      "team:people",
      "team:link",
      "team:end-yes",
      `team:see:${idOf(third)}:+`,
      `team:set:${idOf(mate)}:money:+`,
      `team:money:${idOf(mate)}:yes`,
      `team:out-yes:${idOf(mate)}`,
      "team:book:list:0",
      "team:book:month:2026-12",
      "team:tasks",
      "team:take",
      "shopcash:list:0",
      "shopcash:remove:1",
    ];
    await third.forge(1, "shoporders:note:2026-12-01:5");
    for (const person of [third, mate]) {
      for (const act of acts) {
        const heard = await person.forge(1, act);
        expect(heard.text).not.toContain("核桃两袋");
        expect(heard.text).not.toContain("start=t_");
      }
    }

    expect(mates()).toEqual(["陈姐", "小王"]);
    expect(linesOf(owner)).toHaveLength(1);
    expect(moneyOf(owner)).toEqual([]);
    expect(village.rows("select 1 from parcels_day where member_id = ?", idOf(owner))).toEqual([]);
  });
});

describe("the one who keeps the money", () => {
  it("is not the only one who sees it: the owner is asked to name another, and all are told", async () => {
    await openTeam(owner);
    await owner.pressAll("谁干什么", "陈姐");
    const asked = await owner.press(words.zh.money);
    await owner.press("账给谁看");
    const named = await owner.press("☐ 小王");
    const told = await mate.heard();
    const opened = await owner.say("/cash");

    expect(asked.text).toContain("店里的钱只有一个人看得见");
    expect(named.text).toContain("店里的账谁看得到：陈姐、小王。");
    expect(named.text).not.toContain("只有一个人");
    expect(told.text.split("\n")[0]).toBe("上溪核桃店里有新消息。");
    expect(told.text).toContain("店里的账谁看得到：陈姐、小王。");
    expect(opened.text).toContain("上溪核桃的账本。看得到的人：陈姐、小王。");
    expect(opened.text).not.toContain("只有你看得到");
  });

  it("leaves, and the book stays with the owner; old buttons and words reach it no more", async () => {
    await mate.say("/cash");
    await mate.say("-7 我自己的");
    await openTeam(mate);
    await mate.pressAll("我干哪样", words.zh.money);
    await owner.heard();
    await owner.press(words.zh.yes);
    await mate.say("/cash");
    await mate.say("+45 核桃两袋");
    await mate.pressAll("改一下", "钱数");
    await openTeam(mate);
    const leaving = await mate.pressAll("退出这家店", "是，退出");
    const stays = await mate.press("↩ 收回（10分钟内）");
    await village.later({ minutes: 11 });
    const untold = await owner.heard();
    await openTeam(mate);
    await mate.pressAll("退出这家店", "是，退出");
    await village.later({ minutes: 11 });
    const told = await owner.heard();
    const [button] = (await mate.phone.messages()).flatMap((message) =>
      (message.reply_markup?.inline_keyboard.flat() ?? []).flatMap((each) =>
        "callback_data" in each && each.callback_data.startsWith("shopcash:remove")
          ? [each.callback_data]
          : [],
      ),
    );
    await mate.forge(1, button!);
    await mate.say("99");

    expect(leaving.text).toContain("十分钟后就退出这家店了");
    expect(stays.text).toContain("你还在店里");
    expect(untold.text).not.toContain("退出来了");
    expect(told.text).toContain("小王从店里退出来了");
    expect(linesOf(owner)).toEqual([{ words: "核桃两袋" }]);
    expect(linesOf(mate)).toEqual([{ words: "我自己的" }]);
    expect((await mate.say("/cash")).text).toContain("-7 · 我自己的");
  });

  it("asks once, however often they tap, and may take the wish back", async () => {
    await openTeam(mate);
    await mate.press("我干哪样");
    await mate.press(words.zh.money);
    await mate.press("… 管钱");
    const wish = await owner.heard();
    const late = await owner.press(words.zh.yes);

    expect(wish.text.match(/小王想管钱/g)).toHaveLength(1);
    expect(late.text).toBe("");
    expect(moneyOf(owner)).toEqual([]);
  });
});

describe("what a teammate did further on", () => {
  it("does not carry the owner past what they have not read", async () => {
    await owner.say("/next");
    await owner.pressAll("☐ 打包", "好了", "就我一个", "接着来", "接着来", "接着来", "跳过");
    await openTeam(mate);
    await mate.pressAll("我干哪样", "☐ 寄货", "好了", "我在店里的活", "几点前的单当天发？");
    await mate.say("下午三点前");
    await owner.forge(1, "step:open:who-does-what");
    const back = await owner.forge(1, "step:open:shipping");

    expect(back.text).toContain("头一张。");
    expect((await owner.press("接着来")).text).toContain("走完 shipping");
  });
});

describe("the owner", () => {
  it("takes somebody out, who is told and sees nothing more", async () => {
    await openTeam(owner);
    await owner.pressAll("谁干什么", "小王", "请出这家店", "是，请小王离开");
    const told = await mate.heard();

    expect(told.text).toContain("这家店你不用干了");
    expect((await openTeam(mate)).text).toContain("几个人，几部手机，一家店");
    expect(mates()).toEqual(["陈姐"]);
  });

  it("says what another does, and they can change it", async () => {
    await openTeam(owner);
    await owner.pressAll("谁干什么", "小王", "☐ 寄货", "好了");
    await mate.heard();
    const roles = await mate.press("我干哪样");

    expect(roles.buttons).toEqual(expect.arrayContaining(["☑ 打包", "☑ 寄货", "☐ 管钱"]));
  });

  it("hands the shop over to one who says yes: their road and their book, seen by nobody else yet", async () => {
    await comeIn(third, code, "寄货");
    await openTeam(owner);
    await owner.pressAll("谁干什么", "老李", words.zh.money, "好了");
    await openTeam(owner);
    await owner.pressAll("交给别人", "小王");
    await mate.heard();
    await third.forge(1, "team:take");
    const taken = await mate.press("好，我接");
    const told = await owner.heard();
    await third.say("+5 一包");

    expect(taken.text).toContain("店现在是你的了");
    expect(taken.text).toContain("店里的账谁看得到：小王。");
    expect(told.text).toContain("店由小王接过去了");
    expect(village.rows("select owner_id from team where owner_id = ?", idOf(mate))).toHaveLength(
      1,
    );
    expect(linesOf(third)).toEqual([{ words: "一包" }]);
    expect(linesOf(mate)).toEqual([]);
  });

  it("has died: the shop goes on with who has been in it longest, and all are told", async () => {
    await comeIn(third, code, "寄货");
    await owner.heard();
    const officer = village.person(9_001, "周会长");
    await officer.start();
    await officer.forge(1, `people:one:${idOf(owner)}`);
    await officer.pressAll("已经过世", "是，已经过世");
    const told = await mate.heard();
    const other = await third.heard();
    const page = await openTeam(mate);

    expect(told.text).toContain("陈姐过世了，请节哀。店现在归你");
    expect(other.text).toContain("店现在归小王");
    expect((await owner.heard()).messages).toEqual([]);
    expect(page.buttons).toContain("交给别人");
    expect(page.text).not.toContain("陈姐");
    expect(mates()).toEqual([]);
  });

  it("loses somebody who has died: they are in the team no more", async () => {
    const officer = village.person(9_001, "周会长");
    await officer.start();
    await officer.forge(1, `people:one:${idOf(mate)}`);
    await officer.pressAll("已经过世", "是，已经过世");

    expect(mates()).toEqual(["陈姐"]);
    expect((await mate.heard()).messages).toEqual([]);
  });

  it("ends it, and all are told; whoever stands before the link comes too late", async () => {
    await third.start(code);
    await openTeam(owner);
    await owner.pressAll("解散小组", "是，解散");
    const told = await mate.heard();
    const late = await third.press(words.zh.join);

    expect(told.text).toContain("一起开的那家店，在这儿散了");
    expect(late.text).toContain("这个邀请我不认识");
    expect(village.rows("select 1 from team where owner_id = ?", idOf(owner))).toEqual([]);
    expect((await mate.say("/next")).text).toContain("谁干啥？");
  });

  it("is forgotten: the shop ends, and nothing of it or of their name is left", async () => {
    await openTeam(owner);
    await owner.press("改店名");
    await owner.say("陈家独一份");
    const ownerId = idOf(owner);
    await owner.say("/forget");
    await owner.press("全部删掉");
    const told = await mate.heard();

    expect(told.text).toContain("一起开的那家店，在这儿散了");
    expect(told.text).not.toContain("陈");
    expect(village.everything()).not.toContain("陈家独一份");
    expect(village.rows("select 1 from team where owner_id = ?", ownerId)).toEqual([]);
    expect(village.rows("select 1 from teammate where member_id = ?", idOf(mate))).toEqual([]);
  });
});

describe("a teammate who is forgotten", () => {
  it("leaves the shop without a trace of what they wrote, and what they did stays done", async () => {
    await owner.say("/next");
    await owner.pressAll("☐ 打包", "好了", "就我一个", "接着来", "接着来", "接着来", "跳过");
    await openTeam(mate);
    await mate.pressAll("我干哪样", "☐ 寄货", "好了", "我在店里的活", "几点前的单当天发？");
    await mate.say("小王写的独一句");
    await mate.say("/forget");
    await mate.press("全部删掉");

    expect(village.everything()).not.toContain("小王写的独一句");
    expect(mates()).toEqual(["陈姐"]);
    expect(
      village.rows(
        "select state from task_state where task_id = 'cut-off' and member_id = ?",
        idOf(owner),
      ),
    ).toEqual([{ state: "done" }]);
  });
});

describe.each([
  ["zh", "他们也有手机吧？"],
  ["en", "Do they have phones of their own?"],
] as const)("the road (%s)", (tongue, hint) => {
  it("offers a team once, where work is shared out; the way on stands last", async () => {
    const person = await neighbour(tongue === "zh" ? "吴嫂" : "Ann", tongue);
    await person.press(tongue === "zh" ? "☐ 打包" : "☐ Packing");
    const shared = await person.press(labels[tongue].done);
    const home = await person.press(tongue === "zh" ? "还有别人" : "Somebody else too");
    await makeShop(person, tongue);

    expect(shared.text).toContain(hint);
    // The next question of the road stands last, so that its buttons are the newest.
    expect(shared.messages.at(-1)!.text).not.toContain(hint);
    // In one step it is said once.
    expect(home.text).not.toContain(hint);
    expect(village.rows("select 1 from team where owner_id = ?", idOf(person))).toHaveLength(1);
  });
});

describe("in English", () => {
  it("a team reads as plainly: who does what, what nobody does, who sees the book", async () => {
    const ann = await neighbour("Ann", "en");
    const ben = await neighbour("Ben", "en");
    const join = await ben.start(await makeShop(ann, "en"));
    await ben.pressAll(words.en.join, words.en.money, "☐ Pack", words.en.done);
    const wish = await ann.heard();
    await ann.press(words.en.yes);
    const page = await openTeam(ben, "en");
    const book = await ben.say("/cash");

    expect(join.text).toContain("its people see your first name and what you do");
    expect(wish.text).toContain("Ben sees all of your cash book and writes in it");
    expect(page.text).toContain("○ Nobody sends yet");
    expect(page.text).toContain("● Packs: Ben");
    expect(page.text).toContain("Who sees the shop's cash book: Ann, Ben.");
    expect(book.text).toContain("The cash book of Creek Walnuts. Who sees it: Ann, Ben.");
  });
});
