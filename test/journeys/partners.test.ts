/** Partners: somebody is added, an officer looks, others find them, say how it was, and write to them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { memberId } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import { openMore, openPartners } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let officer: Villager;
let chen: Villager;
let wang: Villager;

/** So many parcels of one member, noted some days ago. */
function sent(id: number, parcels: number): void {
  village.change(
    "insert into parcels_day (member_id, day, parcels, noted_at) values (?, '2026-11-20', ?, '')",
    memberId(village, id),
    parcels,
  );
}

const partners = () =>
  village.rows<{ id: string; name: string; state: string }>(
    "select id, name, state from partner order by created_at",
  );
const idOf = (name: string) => partners().find((each) => each.name === name)!.id;
const acts = () =>
  village
    .rows<{ act: string; subject: string }>("select act, subject from audit order by id")
    .map(({ act }) => act);

beforeEach(async () => {
  village = await openVillage();
  officer = village.person(9_001, "周会长");
  chen = village.person(5001, "陈姐");
  wang = village.person(5002, "小王");
  await officer.start();
  await joinUp(chen, { village: "上溪村", placement: "shop" });
  await joinUp(wang, { village: "上溪村" });
  sent(5001, 12);
});

afterEach(() => village.close());

/** Chen adds a driver, leaves out what she does not know, and shows it to the association. */
async function addDriver(person: Villager, name = "老周的车"): Promise<void> {
  await openMore(person, /找帮手/, /添一个/, /地网/, "司机", "别人，或一家店");
  await person.say(name);
  await person.press("上溪村");
  await person.say("一个包裹5毛，月底给钱，能拉冷藏箱");
  await person.press("不写");
  await person.say("天天，下午3点前");
  await person.press("他同意了");
  await person.say("村口小卖部，13800138000");
  await person.press("写陈姐");
  await person.press("给协会看");
}

async function accept(name: string): Promise<void> {
  await openPartners(officer, /等着看/);
  await officer.press(new RegExp(name));
  await officer.press("放进名单");
}

describe("words typed where two buttons wait", () => {
  it("are quoted, and the question stands there once more; they are no question to the articles", async () => {
    await openMore(chen, /找帮手/, /添一个/, /地网/, "司机");
    await chen.press("别人，或一家店");
    await chen.say("老周的车");
    await chen.pressAll("上溪村", "不写", "不写", "不写");
    const unread = await chen.say("13800138000");
    await chen.press("没问过，不写");
    const named = await chen.say("5");
    const draft = await chen.press("只写“一位”");

    expect(unread.messages).toHaveLength(1);
    expect(unread.text).toContain("“13800138000”我在这儿看不懂，请点下面的一个按钮。");
    expect(unread.buttons).toEqual(["他同意了", "没问过，不写"]);
    expect(named.text).toContain("“5”我在这儿看不懂");
    expect(draft.text).toContain("老周的车");
  });

  it("never ask an officer for a first name who did not join", async () => {
    const zhou = village.person(9_001, "周会长", "zh-hans");
    await openPartners(zhou, /添一个/, /地网/, "司机");
    await zhou.say("老周的车");
    const unread = await zhou.say("5");
    await zhou.say("/start");
    const lost = await zhou.say("12345 qwxyz");

    expect(unread.text).toContain("“5”我在这儿看不懂，请点下面的一个按钮。");
    expect(lost.text).not.toContain("remember your first name");
    // The language is that of the question.
    expect(lost.text).toContain("I have no checked answer to this, and I guess nothing.");
  });
});

describe("a partner", () => {
  it("is added in a short conversation, shown back, and corrected before anybody sees it", async () => {
    const who = await openMore(chen, /找帮手/, /添一个/, /地网/, "司机");
    const first = await chen.press("别人，或一家店");
    const area = await chen.say("老周的车");
    await chen.say("上溪村、石桥村");
    const unknown = await chen.heard();
    const terms = await chen.press("上溪村");
    const refused = await chen.say("转到6222020200112233445");
    await chen.say("一个包裹5毛");
    await chen.press("不写");
    const number = await chen.say("下午3点前，打13800138000");
    await chen.say("下午3点前");
    const named = await chen.press("没问过，不写");
    const draft = await chen.press("只写“一位”");
    await chen.pressAll("✏️ 再写点，或改一改", "怎么做、多少钱");
    const mended = await chen.say("一个包裹6毛，月底给钱");
    const shown = await chen.press("给协会看");

    expect(who.buttons).toEqual(["别人，或一家店", "就是我", "算了"]);
    expect(first.text).toContain("银行账号、卡号、身份证号，千万别往这儿写");
    expect(area.text).toContain("他跑哪几个村");
    expect(unknown.text).toBe("");
    expect(terms.text).toContain("大白话说");
    expect(refused.text).toContain("这像是银行账号、卡号或者身份证号");
    expect(refused.text).toContain("大白话说");
    expect(number.text).toContain("这里别写电话");
    expect(named.text).toContain("可以写你的名字陈姐");
    expect(draft.text).toContain(
      "老周的车（司机）\n跑的村：上溪村\n怎么做：一个包裹5毛\n几点前：下午3点前",
    );
    expect(mended.text).toContain("怎么做：一个包裹6毛，月底给钱");
    expect(shown.text).toContain("协会看过，别人就看得到了");
    expect(village.everything()).not.toContain("6222020200112233445");
  });

  it("is seen by others only after an officer's look, and whoever added it hears of it", async () => {
    await addDriver(chen);
    const told = await officer.heard();
    await openMore(wang, /找帮手/, /地网/);
    const before = await wang.press("司机");
    const forged = await wang.forge(
      before.messages[0]!.message_id,
      `partner:see:${idOf("老周的车")}`,
    );

    const list = await openPartners(officer, "等着看（1）");
    const look = await officer.press(/老周的车/);
    await officer.press("放进名单");
    const heard = await chen.heard();
    const after = await openMore(wang, /找帮手/, /地网/, "司机（1）");
    const entry = await wang.press("老周的车 · 上溪村");

    expect(told.text).toContain("帮手名单里有新的");
    expect(before.text).toContain("你附近还没有人登记");
    expect(forged.text).toBe("");
    expect(list.buttons).toContain("🆕 老周的车");
    expect(look.text).toContain("陈姐（上溪村）想添这一条");
    expect(heard.text).toContain("老周的车放进帮手名单了");
    expect(after.text).toContain("把包裹从村里拉到快递或配送中心");
    expect(after.text).toContain("头一回合作前说好：哪天、几点走");
    expect(after.text).toContain("协会一家也没试过。先问价钱，拿三个包裹试一试。");
    expect(entry.text).toContain("怎么联系：村口小卖部，13800138000");
    expect(entry.text).toContain("陈姐添的。\n上回核对：2026年12月1日。");
    expect(entry.text).toContain("先问价钱");
    expect(acts()).toEqual(["partner-listed"]);
  });

  it("may be refused: then nothing of it stays", async () => {
    await addDriver(chen);
    await openPartners(officer, /等着看/, /老周的车/, "这个不放");

    expect((await chen.heard()).text).toContain("没放进帮手名单");
    expect(partners()).toEqual([]);
    expect(acts()).toEqual(["partner-refused"]);
  });

  it("may be taken back before anybody has seen it", async () => {
    await addDriver(chen);
    const own = await openMore(chen, /找帮手/, "我记的", /老周的车/);
    await chen.press("不做了");
    await chen.press("↩ 收回（10分钟内）");
    const back = partners();
    await openMore(chen, /找帮手/, "我记的", /老周的车/);
    await chen.press("不做了");
    await village.later({ minutes: 11 });

    expect(own.text).toContain("这一条等协会看一眼");
    expect(back).toMatchObject([{ state: "asked" }]);
    expect(partners()).toEqual([]);
  });

  it("is listed at once by an officer, who need not be a member and is asked what, who, and how to reach them", async () => {
    await openPartners(officer, /添一个/, /网上的系统（天网）/, "打单软件");
    const reach = await officer.say("好打单");
    const draft = await officer.press("没问过，不写");
    const more = await officer.press("✏️ 再写点，或改一改");
    await officer.pressAll("村子", "全县都跑", "放进名单");
    const found = await openMore(wang, /找帮手/, /天网/, "打单软件（1）", "好打单 · 全县");

    expect(reach.text).toContain("怎么联系，要他自己点头");
    expect(draft.buttons).toEqual(["放进名单", "✏️ 再写点，或改一改", "不要了"]);
    expect(more.buttons).toHaveLength(7);
    expect(found.text).toContain("协会添的");
    expect(found.text).toContain("从一件小活做起");
  });

  it("is for those who know: ten parcels, mentors, officers; others are told from when on", async () => {
    const more = await openMore(wang, /找帮手/);
    await wang.forge(more.messages[0]!.message_id, "partner:else:driver");

    expect(more.buttons).not.toContain("➕ 添一个");
    expect((await wang.heard()).text).toBe("");
    expect(partners()).toEqual([]);
    village.change(
      `insert into mentor (member_id, village_id, state, appointed_by, appointed_at, updated_at)
         select id, village_id, 'on', '', '', '' from member where telegram_id = 5002`,
    );
    expect((await openMore(wang, /找帮手/)).buttons).toContain("➕ 添一个");
    village.change("delete from mentor");
    sent(5002, 10);
    expect((await openMore(wang, /找帮手/)).buttons).toContain("➕ 添一个");
  });

  it("that was begun is gone on with after something else", async () => {
    await openMore(chen, /找帮手/, /添一个/, /地网/, "司机", "别人，或一家店");
    await chen.say("老周的车");
    await chen.say("/next");
    const unfinished = await openMore(chen, /找帮手/, /添一个/);
    const area = await chen.press("接着写");
    await village.bot.restart();
    const terms = await chen.press("上溪村");

    expect(unfinished.text).toContain("上回写老周的车，写到一半");
    expect(area.text).toContain("他跑哪几个村");
    expect(terms.text).toContain("大白话说");
  });
});

describe("who does this near me", () => {
  beforeEach(async () => {
    await addDriver(chen);
    await accept("老周的车");
    await chen.heard();
  });

  it("is found by words, of the entry and of its kind, in either language", async () => {
    const asked = await openMore(wang, /找帮手/, /打字找/);
    const found = await wang.say("冷藏 包裹");
    await wang.press(/再找一回/);
    const english = await wang.say("driver");
    await wang.press(/再找一回/);
    const nobody = await wang.say("纸箱");
    await wang.press(/再找一回/);
    const nothing = await wang.say("自行车");

    expect(asked.text).toContain("快递 冷藏");
    expect(found.buttons[0]).toBe("老周的车 · 上溪村");
    expect(found.text).toContain("先问价钱");
    expect(english.buttons[0]).toBe("老周的车 · 上溪村");
    expect(nobody.text).toContain("眼下还没有人登记");
    expect(nobody.buttons).toContain("包装厂家");
    expect(nothing.text).toContain("没找到");
  });

  it("stands under an answer about it, where there is somebody, and stays three buttons", async () => {
    const question = "什么是地网？";
    const with1 = await wang.say(question);
    const list = await wang.press("附近谁做这个？");
    const answer = await wang.say("/topics");
    await officer.say("/partners");
    await officer.forge(1, `partner:end:${idOf("老周的车")}`);
    const without = await wang.say(question);

    expect(with1.buttons).toEqual(["明白了", "说简单点", "附近谁做这个？"]);
    expect(list.text).toContain("司机\n把包裹从村里拉到");
    expect(list.buttons).toContain("老周的车 · 上溪村");
    expect(answer.text).not.toBe("");
    expect(without.buttons).toEqual(["明白了", "说简单点", "问协会"]);
    expect(acts()).toContain("partner-hidden");
  });

  it("stands on the page of the step that needs one", async () => {
    await wang.press(/学到哪里/);
    await wang.press("全部步骤");
    const season = await wang.press(/一起做/);
    const step = await wang.press(season.buttons.find((label) => label.startsWith("13 "))!);
    const kinds = await wang.press("附近谁做这个？");
    const drivers = await wang.press("司机（1）");

    expect(step.buttons).toContain("附近谁做这个？");
    expect(kinds.text).toContain("这一步得找外头的人");
    expect(kinds.buttons).toEqual(expect.arrayContaining(["司机（1）", "打单软件"]));
    expect(drivers.buttons).toContain("老周的车 · 上溪村");
  });

  it("is said in English words to who reads English", async () => {
    const amy = village.person(5010, "Amy", "en");
    await joinUp(amy, { tongue: "en", village: "上溪村" });
    const lists = await openMore(amy, "🧰 Who helps nearby");
    await amy.press("🚚 Carries the goods (earth network)");
    await amy.press("Driver · 1");
    const entry = await amy.press("老周的车 · 上溪村");
    await openMore(amy, "🧰 Who helps nearby", "🔎 Search by words");
    const found = await amy.say("who drives?");

    expect(lists.text).toContain("Nobody was tested");
    expect(lists.buttons).toContain("💻 Online, from order to money (heaven network)");
    expect(entry.text).toContain("老周的车 – Driver\nServes: 上溪村\nTerms: ");
    expect(entry.text).toContain("Added by 陈姐.\nLast confirmed: 1 December 2026.");
    expect(entry.text).toContain("Ask for the price first, and try with three parcels.");
    expect(found.buttons).toContain("老周的车 · 上溪村");
  });
});

describe("how it was", () => {
  beforeEach(async () => {
    await addDriver(chen);
    await accept("老周的车");
    await chen.heard();
  });

  it("is said by members who sold, shown as numbers and words without names", async () => {
    const entry = await openMore(wang, /找帮手/, /地网/, "司机（1）", "老周的车 · 上溪村");
    await wang.forge(entry.messages[0]!.message_id, `partner:good:${idOf("老周的车")}`);
    const barred = village.rows("select 1 from partner_experience");
    sent(5002, 1);
    await openMore(wang, /找帮手/, /地网/, "司机（1）", "老周的车 · 上溪村");
    await wang.press("我用过，说一句");
    await wang.press("😐 一般");
    const long = await wang.say("慢".repeat(121));
    const kept = await wang.say("晚到过一回，箱子没坏");
    const seen = await openMore(chen, /找帮手/, /地网/, "司机（1）", "老周的车 · 上溪村");

    expect(entry.buttons).not.toContain("我用过，说一句");
    expect(barred).toEqual([]);
    expect(long.text).toContain("短一点，最多120个字");
    expect(kept.text).toContain("没有你的名字");
    expect(seen.text).toContain("👍 0 · 😐 1 · 👎 0\n· 晚到过一回，箱子没坏");
    expect(seen.text).not.toContain("小王");
  });

  it("goes when an officer takes abusive words away", async () => {
    sent(5002, 1);
    await openMore(wang, /找帮手/, /地网/, "司机（1）", "老周的车 · 上溪村");
    await wang.pressAll("我用过，说一句", "👎 不好");
    await wang.say("这人是个混账");
    await openPartners(officer, /地网/, "司机（1）", "老周的车 · 上溪村", "大家的话");
    const after = await officer.press("拿掉第1条");

    expect(after.text).not.toContain("混账");
    expect(after.text).toContain("还没有人说用着怎么样");
    expect(acts()).toEqual(["partner-listed", "partner-experience-removed"]);
    expect(village.rows("select facts from audit")).not.toContainEqual({ facts: "混账" });
  });

  it("and everything else is checked on every tap", async () => {
    const id = idOf("老周的车");
    for (const verb of [
      "yes",
      "end",
      "change",
      "relay",
      "named",
      "wide",
      "answer",
      "enough",
      "x",
    ]) {
      await wang.forge(1, `partner:${verb}:${id}`);
    }
    await wang.forge(1, `partner:skip:${id}:terms`);
    await wang.forge(1, `partner:fix:${id}:terms`);
    await wang.say("我改一改");
    for (const verb of ["list", "refuse", "take", "is", "back", "delete", "words", "wipe"]) {
      await wang.forge(1, `partners:${verb}:${id}`);
      expect((await wang.phone.answer()).text).toBe("这个只有协会的人能用。");
    }
    const [row] = village.rows<{ terms: string; state: string; asked_on: string | null }>(
      "select terms, state, asked_on from partner",
    );

    expect(row).toMatchObject({ state: "listed", asked_on: null });
    expect(row!.terms).toContain("5毛");
    expect(acts()).toEqual(["partner-listed"]);
  });
});

describe("what somebody does not know, or writes as it comes", () => {
  it("leaves a question out that is answered with “I don't know”, and finds villages without commas", async () => {
    await joinUp(village.person(5011, "Ben", "en"), { tongue: "en", village: "Stone Bridge" });
    await openMore(chen, /找帮手/, /添一个/, /地网/, "司机", "别人，或一家店");
    await chen.say("老周的车");
    const unknown = await chen.say("上溪村 下溪村");
    const terms = await chen.say("上溪村还有Stone Bridge");
    await chen.say("不晓得");
    await chen.pressAll("不写", "不写", "没问过，不写");
    const draft = await chen.press("只写“一位”");

    expect(unknown.text).toContain("这个村我没记过：下溪村。");
    expect(terms.text).toContain("大白话说");
    expect(draft.text).toMatch(/跑的村：(上溪村、Stone Bridge|Stone Bridge、上溪村)/);
    expect(draft.text).not.toContain("不晓得");
  });
});
