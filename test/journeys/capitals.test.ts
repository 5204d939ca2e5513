/** The four capitals and who is invited, as officers read them: text, picture, file; and about me. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { agreeToCount, joinSeller, night } from "../support/people/counted-village.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { openAssociation, openMe, readPrivacy } from "../support/people/menus.ts";

const poor = ["都没有", "还不算", "没有人", "没有", "一样没有"];
const best = ["两样都有", "就是一起的", "有好几个人", "明显多了", "三样都做"];

let village: TestVillage;
let zhou: Villager;
let ann: Villager;
const sellers: Villager[] = [];

/** How is it going? From the page of oneself, the first time or again. */
async function answer(person: Villager, answers: readonly string[]): Promise<void> {
  const opened = await openMe(person, "最近怎么样？");
  await person.press(opened.buttons.includes("可以，问吧") ? "可以，问吧" : "开始");
  await person.pressAll(...answers);
}

/** The lines of the page behind which a choice stands. */
const lineOf: Readonly<Record<string, string>> = {
  女: "女的还是男的？",
  男: "女的还是男的？",
  "30岁以下": "大概多大？",
  在外头打工回来的: "是从外头回村里来的吗？",
};

async function tell(person: Villager, ...taps: readonly string[]): Promise<Heard> {
  const presses = taps.flatMap((tap) => [lineOf[tap] ?? [], tap].flat());
  return openMe(person, "说说我自己（想说才说）", ...presses);
}

const idOf = ({ id }: Villager) =>
  village.rows<{ id: string }>("select id from member where telegram_id = ?", id)[0]!.id;

async function capitals(officer: Villager, tongue: "zh" | "en", place: string): Promise<Heard> {
  const [villages, four] =
    tongue === "zh"
      ? ["各村走到哪里了", "村里的四样家底"]
      : ["How far the villages are", "The four capitals"];
  return openAssociation(officer, villages, place, four);
}

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  zhou = village.person(9_001, "周会长");
  ann = village.person(9_002, "Ann", "en");
  for (const officer of [zhou, ann]) {
    await officer.start();
    await officer.say("/help");
  }
  for (let index = 0; index < 7; index += 1) {
    const person = await joinSeller(village, 8_500 + index, { village: "上溪村" });
    sellers.push(person);
    await agreeToCount(person);
    await answer(person, poor);
  }
}, 60_000);
afterAll(() => village.close());

describe("the four capitals", () => {
  it("are counted month by month, and read by officers only", async () => {
    await chapter("have nothing before the first counting, and a baseline after it", async () => {
      const before = await capitals(zhou, "zh", "上溪村");
      await night(village);
      const first = await capitals(zhou, "zh", "上溪村");

      expect(before.text).toContain("还没有数");
      expect(first.text).toContain("上溪村的四样家底");
      expect(first.text).toContain("家里多剩了，10分里：0");
      expect(first.text).toContain("一天寄出的包裹：1.3");
      expect(first.text).toContain("卖自家种的、做的：还不够五个人");
      expect(first.text).not.toContain("（12月");
    });

    await chapter(
      "show the next month beside the first one, each with what it means and on whom it rests",
      async () => {
        await village.until("2026-12-30T02:00:00Z");
        for (const person of sellers) await answer(person, best);
        await village.until("2026-12-31T20:10:00Z");
        const page = await capitals(ann, "en", "上溪村");
        const natural = await ann.press("Natural");
        const chinese = await capitals(zhou, "zh", "上溪村");

        expect(page.text).toContain("More left at home, of 10: 10 (Dec 26: 0)");
        expect(page.text).toContain("Habits kept, of 3: 3 (Dec 26: 0)");
        expect(natural.text).toContain("boxes used again");
        expect(natural.text).toContain("It rests on 7 people.");
        expect(natural.text).toContain("The case counted nothing natural");
        expect(natural.messages[0]!.message_id).toBe(page.messages[0]!.message_id);
        expect(chinese.text).toContain("家里多剩了，10分里：10（26年12月：0）");
      },
    );

    await chapter("leave out what few people have", async () => {
      for (const person of sellers.slice(0, 3)) {
        village.change(
          "insert into association_member select id, created_at from member where telegram_id = ?",
          person.id,
        );
      }
      await village.until("2027-01-31T20:10:00Z");
      const page = await capitals(zhou, "zh", "上溪村");

      expect(page.text).toContain("入了协会的：不到5个（7人里）");
      expect(
        village.rows(
          "select 1 from capital_month where value between 1 and 4 and figure = 'members'",
        ),
      ).toEqual([]);
    });

    await chapter("come as a picture, of a village and of all", async () => {
      await capitals(zhou, "zh", "上溪村");
      const heard = await zhou.press("看图");
      const png = await zhou.download(heard.messages[0]!);
      await zhou.pressAll("四样一起看", "看别的村", "所有的村");
      const all = await zhou.press("看图");

      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(800);
      expect(heard.messages[0]!.caption).toContain("四样家底，一个月一个点");
      expect(all.messages[0]!.photo).toBeDefined();
    });

    await chapter("come as a file, with a line in the audit list", async () => {
      await capitals(zhou, "zh", "上溪村");
      const heard = await zhou.press("导成表格");
      const file = (await zhou.download(heard.messages[0]!)).toString();

      expect(file).toContain("月份,哪里,哪样家底,数的什么,数,靠几个人,哪天数的,怎么数的");
      expect(file).toMatch(/2026-12,上溪村,钱,"?家里多剩了，10分里"?,0,7,2026-12-0[12],/);
      expect(file).toContain("入了协会的,不到5个,7");
      expect(village.rows("select actor, act from audit where act like 'capitals%'")).toEqual([
        { actor: "telegram:9001", act: "capitals-exported" },
      ]);
    });

    await chapter("are nothing for learners, by whatever button", async () => {
      const [learner] = sellers;
      const at = (await learner!.say("/help")).messages[0]!.message_id;
      const [row] = village.rows<{ id: string }>("select id from village");
      for (const act of ["of:all", `file:${row!.id}`, "picture:all", `spread:${row!.id}`]) {
        const heard = await learner!.forge(at, `capitals:${act}`);
        expect([heard.text, (await learner!.phone.answer()).text]).toEqual([
          "",
          "这个只有协会的人能用。",
        ]);
      }
      const officers = (await zhou.say("/help")).messages[0]!.message_id;
      for (const act of ["of:v9", "one:nothing:all", "x:all", "constructor:all"]) {
        expect((await zhou.forge(officers, `capitals:${act}`)).text).toBe("");
      }
    });

    await chapter(
      "show groups of five and more against each other, and young people who came back",
      async () => {
        for (const [index, person] of sellers.entries()) {
          await tell(person, index < 5 ? "女" : "男", "30岁以下", "在外头打工回来的");
        }
        for (let index = 0; index < 5; index += 1) {
          const person = village.person(8_700 + index, `客${index}`);
          await joinUp(person, { village: "上溪村" });
          await tell(person, "男");
        }
        await village.until("2027-02-28T20:10:00Z");
        await capitals(zhou, "zh", "上溪村");
        const spread = await zhou.press("请来的都是谁");
        const page = await zhou.press("四样一起看");

        expect(spread.text).toContain("上溪村：请来的都是谁");
        expect(spread.text).toContain("· 男：7人，占说了的58%；请来的0%");
        expect(spread.text).toContain("· 女：5人，占说了的42%；请来的0%");
        expect(spread.text).toContain("30岁以下：7人，占说了的100%");
        expect(spread.text).toContain("没说的：5人；请来的0%");
        expect(page.text).toContain("回来的年轻人：7人里7人，100%");
      },
    );
  });
});

describe("about me, if I like", () => {
  it("keeps a tap, takes it back, and takes a typed part of the village", async () => {
    const person = village.person(8_600, "秋月");
    await joinUp(person, { village: "石桥村" });
    const page = await tell(person);
    const kept = await person.pressAll("女的还是男的？", "女");
    const choices = await person.press("✓ 女");
    const back = await person.press("✓ 女");
    await person.press("住在村里哪一块？");
    const long = await person.say("这一块地方的名字长得二十个字也写不下去了呀");
    const named = await person.say("坎头");
    const rows = village.rows(
      "select is_woman, hamlet from about_me where member_id = ?",
      idOf(person),
    );
    const privacy = await readPrivacy(person);
    await tell(person, "这一页都删掉");

    expect(page.text).toContain("只给看五个人以上的");
    expect(kept.buttons).toContain("✓ 女");
    expect(kept.messages[0]!.message_id).toBe(page.messages[0]!.message_id);
    expect(choices.buttons).toEqual(["✓ 女", "男", "← 返回"]);
    expect(back.buttons).toContain("女的还是男的？");
    expect(long.text).toContain("最多20个字");
    expect(named.buttons).toContain("✓ 住在：坎头");
    expect(rows).toEqual([{ is_woman: null, hamlet: "坎头" }]);
    expect(privacy.text).toContain("说说我自己");
    expect(village.rows("select 1 from about_me where member_id = ?", idOf(person))).toEqual([]);
  });

  it("reads in English, and keeps nothing that no button offers", async () => {
    const person = village.person(8_601, "Mary", "en");
    await joinUp(person, { tongue: "en", village: "Mill Brook" });
    const page = await openMe(person, "About me, if you like");
    const at = page.messages[0]!.message_id;
    for (const act of ["sex:y", "age:7", "back:", "sex:constructor", "show:x", "x"]) {
      await person.forge(at, `about:${act}`);
    }
    const ages = await person.press("How old, about?");
    const told = await person.pressAll(
      "30 to 44",
      "Did you come back to the village?",
      "I came back from study",
    );

    expect(page.buttons).toEqual([
      "Woman or man?",
      "How old, about?",
      "Did you come back to the village?",
      "Where in the village?",
      "← Back",
    ]);
    expect(ages.buttons).toEqual(["Under 30", "30 to 44", "45 to 59", "60 and over", "← Back"]);
    expect(told.buttons).toContain("✓ 30 to 44");
    expect(
      village.rows(
        "select is_woman, age_group, hamlet, came_back from about_me where member_id = ?",
        idOf(person),
      ),
    ).toEqual([{ is_woman: null, age_group: "30-44", hamlet: null, came_back: "study" }]);
  });
});

describe("where no picture can be drawn", () => {
  it("the four capitals and the road are said in words", async () => {
    const poorVillage = await openVillage({
      workEveryMs: 5,
      draw: () => Promise.resolve(undefined),
    });
    try {
      const officer = poorVillage.person(9_001, "周会长");
      await officer.start();
      await officer.say("/help");
      const person = poorVillage.person(8_800, "小王");
      await joinUp(person, { village: "上溪村" });
      poorVillage.change(
        `insert into capital_month (place, month, figure, value, people, counted_on)
           values ('all', '2026-11', 'belonging', 45, 9, '2026-11-01')`,
      );
      await openAssociation(officer, "村里的四样家底");
      const heard = await officer.press("看图");
      await person.say("/progress");
      const road = await person.press("看图");

      expect(heard.messages[0]!.photo).toBeUndefined();
      expect(heard.text).toContain("图这会儿画不出来");
      expect(heard.text).toContain("人情\n5 · –");
      expect(road.text).toContain("图这会儿画不出来");
      expect(road.text).toContain("▶ 1 为了什么，跟谁干");
      expect(road.text).toContain("14 学校、乡镇、全村");
    } finally {
      await poorVillage.close();
    }
  });
});
