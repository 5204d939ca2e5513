/** The village board: who lets themselves be counted, who does not, and what is shown of it to whom. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  agreeToCount,
  countingLabels,
  joinSeller,
  night,
  openBoard,
} from "../support/people/counted-village.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openAssociation, openPrivacy, readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const texts = {
  zh: {
    place: "上溪村",
    notYet: "答应算进总数的人还不到五个",
    ask: "能算进上溪村的总数吗",
    known: "你家有人给网店干活",
    salesAsk: "最近十二个月",
    done: "下回算总数就有你",
    share: "至少7户，全村60户，占11%",
    line: "100户里10户：到了",
    shops: "在卖的店：至少7家",
    shopsLine: "还差93家",
    sales: "至少5万元",
    salesLine: "1000万元：还差995万元",
    people: "靠7个人",
    missing: "全村多少户，协会还没填",
    mine: "村里的总数算不算我",
    stop: "往后别算我",
    stopped: "往后不算你了",
    countMe: "把我也算进去",
    six: "至少6户",
    works: "家里有人给网店干活：有",
    worksChange: "改：家里有没有人干",
  },
  en: {
    place: "Mill Brook",
    notYet: "Fewer than five people let themselves be counted",
    ask: "be counted in the totals of Mill Brook?",
    known: "Somebody in your household works",
    salesAsk: "in the last twelve months",
    done: "the next totals are made with you",
    share: "at least 7 of 60, 11%",
    line: "10 of 100: reached",
    shops: "Shops that sell: at least 7",
    shopsLine: "93 to go",
    sales: "at least 50,000 yuan",
    salesLine: "10 million yuan: 9,950,000 yuan to go",
    people: "rests on 7 people",
    missing: "is not entered yet; the association can do it",
    mine: "Am I in the village's totals?",
    stop: "Don't count me any more",
    stopped: "you are no longer counted",
    countMe: "Count me too",
    six: "at least 6 ",
    works: "works for an online store: yes",
    worksChange: "Change: who works at home",
  },
} as const;

let ids = 8_100;

describe.each(["zh", "en"] as const)("the village board (%s)", (tongue: Tongue) => {
  const t = texts[tongue];
  const labels = countingLabels[tongue];
  let village: TestVillage;
  let officer: Villager;
  const counted: Villager[] = [];
  const others: Villager[] = [];

  const seller = () => joinSeller(village, (ids += 1), { tongue, village: t.place });

  beforeAll(async () => {
    village = await openVillage();
    officer = village.person(9_001, "周会长", tongue === "zh" ? "zh-hans" : "en");
    await officer.start();
    for (let index = 0; index < 4; index += 1) counted.push(await seller());
    for (let index = 0; index < 4; index += 1) others.push(await seller());
  }, 60_000);
  afterAll(() => village.close());

  it("grows from nothing to the totals of seven, and never shows fewer than five", async () => {
    await chapter(
      "has nothing to show, and asks whether one may be counted; a shop is known, its sales are asked",
      async () => {
        const [first, ...rest] = counted;
        const board = await openBoard(first!, tongue);
        const agreed = await first!.press(labels.yes);
        const done = await first!.press(labels.sales);
        for (const person of rest) await agreeToCount(person, tongue);
        await night(village);
        const still = await openBoard(first!, tongue);

        expect(board.text).toContain(t.notYet);
        expect(board.text).toContain(t.ask);
        expect(board.buttons).toEqual([labels.yes, labels.no]);
        expect(agreed.text).toContain(t.salesAsk);
        expect(done.text).toContain(t.done);
        expect(still.text).toContain(t.notYet);
        expect(still.text).not.toContain(t.ask);
        expect(village.rows("select 1 from capital_month where place <> 'all'")).toEqual([]);
      },
    );

    await chapter(
      "shows the totals of seven the night after, against the lines, to the people who live there",
      async () => {
        for (let index = 0; index < 3; index += 1) {
          const person = await seller();
          counted.push(person);
          await agreeToCount(person, tongue, index === 0 ? "sales" : "salesNot");
        }
        await night(village);
        const before = await openBoard(others[0]!, tongue);
        village.change(
          "update village set households = 60, households_at = '2026-12-01T00:00:00Z'",
        );
        const board = await openBoard(others[0]!, tongue);

        expect(before.text).toContain(t.missing);
        for (const said of [
          t.share,
          t.line,
          t.shops,
          t.shopsLine,
          t.sales,
          t.salesLine,
          t.people,
        ]) {
          expect(board.text).toContain(said);
        }
        expect(board.buttons).toContain(t.countMe);
      },
    );

    await chapter("asks once, after the second note of parcels, and takes a no", async () => {
      const person = others[1]!;
      await person.say("/orders");
      const asked = await person.press("3");
      const refused = await person.press(labels.no);
      await person.say("/orders");
      const again = await person.press("4");
      const board = await openBoard(person, tongue);

      expect(asked.text).toContain(t.ask);
      expect(refused.buttons).toContain(labels.board);
      expect(again.text + board.text).not.toContain(t.ask);
      expect(
        village.rows("select 1 from consent where purpose = 'totals' and given = 1"),
      ).toHaveLength(7);
    });

    await chapter(
      "is changed under what is kept, and whoever goes is out of the next month's totals",
      async () => {
        const person = counted[6]!;
        const page = await openPrivacy(person, t.mine);
        const stopped = await person.press(t.stop);
        const privacy = await readPrivacy(person);
        const same = await openBoard(others[0]!, tongue);
        await village.until("2026-12-31T20:10:00Z");
        const next = await openBoard(others[0]!, tongue);

        expect(page.text).toContain(t.works);
        expect(page.buttons).toContain(t.worksChange);
        expect(stopped.text).toContain(t.stopped);
        expect(privacy.text).not.toContain(t.mine);
        expect(same.text).toContain(t.share);
        expect(next.text).toContain(t.six);
        expect(village.rows("select 1 from totals_home")).toHaveLength(6);
      },
    );

    await chapter("keeps each month as it was, and no row that rests on fewer than five", () => {
      const rows = village.rows<{ month: string; value: number; people: number }>(
        "select month, value, people from capital_month where figure = 'homes' and place <> 'all' order by month",
      );

      expect(rows).toEqual([
        { month: "2026-12", value: 7, people: 7 },
        { month: "2027-01", value: 6, people: 6 },
      ]);
      expect(village.rows("select 1 from capital_month where people < 5")).toEqual([]);
    });

    await chapter(
      "is nothing for people of another village: not by a forged button, and officers choose",
      async () => {
        const elsewhere = village.person((ids += 1), "Ann", tongue === "zh" ? "zh-hans" : "en");
        const joined = await joinUp(elsewhere, { tongue });
        const [row] = village.rows<{ id: string }>("select id from village");
        const at = joined.messages[0]!.message_id;
        const acts = [`board:of:${row!.id}`, "board:list:0", `capitals:of:${row!.id}`];
        const heard = [];
        for (const act of acts) heard.push((await elsewhere.forge(at, act)).text);
        const none = await elsewhere.forge(at, "board:open");
        const villages = tongue === "zh" ? "各村走到哪里了" : "How far the villages are";
        const board = await openAssociation(officer, villages, t.place);

        expect(heard).toEqual(["", "", ""]);
        expect(none.text).not.toContain(t.six);
        expect(board.text).toContain(t.six);
      },
    );

    await chapter("keeps nothing of who did not agree, by whatever button", async () => {
      const person = others[2]!;
      const at = (await person.say("/help")).messages[0]!.message_id;
      for (const act of ["works:yes", "sales:over-100", "sales:book", "ask-sales", "done", "x"]) {
        await person.forge(at, `totals:${act}`);
      }
      const agreed = counted[0]!;
      const there = (await agreed.say("/help")).messages[0]!.message_id;
      for (const act of ["sales:9", "sales:constructor", "works:maybe", "sales:book"]) {
        await agreed.forge(there, `totals:${act}`);
      }

      expect(village.rows("select 1 from totals_home")).toHaveLength(6);
      expect(
        village.rows("select distinct sales from totals_home where sales = 'from-1'"),
      ).toHaveLength(1);
      expect(
        village.rows("select 1 from totals_home where sales not in ('from-1', 'not')"),
      ).toEqual([]);
    });
  });
});

describe("somebody without a shop", () => {
  let village: TestVillage;
  beforeAll(async () => {
    village = await openVillage();
  });
  afterAll(() => village.close());

  it("is asked about the household, and not about money where nobody works for a store", async () => {
    const person = village.person(8_301, "李嫂");
    await joinUp(person, { village: "石桥村" });
    await openBoard(person);
    const asked = await person.press("可以，算我一个");
    const done = await person.press("没有");
    const page = await openPrivacy(person, "村里的总数算不算我");
    await person.pressAll("改：家里有没有人干", "有");
    const kept = village.rows("select works, sales from totals_home");

    expect(asked.text).toContain("有人给网店干活？");
    expect(done.text).toContain("下回算总数就有你");
    expect(page.text).toContain("给网店干活：没有");
    expect(page.buttons).not.toContain("改：一年卖多少");
    expect(kept).toEqual([{ works: 1, sales: null }]);
  });

  it("has no board without a village", async () => {
    const person = village.person(8_302, "小吴");
    await joinUp(person);

    expect((await openBoard(person)).text).toContain("你是哪个村的？");
  });

  it("is counted by the cash book if they wish it, and leaves no trace when forgotten", async () => {
    await chapter(
      "adds up the cash book of who wishes it, at night, without what is older than a year",
      async () => {
        const person = village.person(8_303, "王婶");
        await joinUp(person, { village: "石桥村", placement: "shop" });
        await person.say("+30000 核桃");
        await person.say("+500.50 核桃");
        await person.say("-200 胶带");
        await openBoard(person);
        const asked = await person.press("可以，算我一个");
        await person.press("照我的账本加");
        await night(village);
        const [kept] = village.rows<{ sales: string; sales_minor: number }>(
          "select sales, sales_minor from totals_home where sales = 'book'",
        );

        expect(asked.buttons[0]).toBe("照我的账本加");
        expect(kept).toEqual({ sales: "book", sales_minor: 3_050_050 });
      },
    );

    await chapter("is in the file of one's data, and leaves no trace when forgotten", async () => {
      const person = village.person(8_303, "王婶");
      const file = (await person.say("/export")).messages.at(-1)!;
      const exported = JSON.parse((await person.download(file)).toString()) as Record<
        string,
        object[]
      >;
      await person.say("/forget");
      await person.press("全部删掉");

      expect(exported["totals_home"]).toHaveLength(1);
      expect(village.rows("select 1 from totals_home where sales = 'book'")).toEqual([]);
    });
  });
});
