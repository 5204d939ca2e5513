/** Officers: villages, their links, and who may not see them. Households: one link for a home. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { agree, joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  chen = village.person(5001, "陈姐");
  await zhou.start();
  await joinUp(chen, { village: "上溪村" });
});

afterAll(() => village.close());

const codeIn = (text: string) => /start=([\w-]+)/.exec(text)![1]!;

function placeOf(id: number): unknown {
  return village.rows(
    `select village.name as village, household_id as household, invited_by as inviter
       from member left join village on village.id = village_id where telegram_id = ?`,
    id,
  )[0];
}

describe("a village's link", () => {
  it("is made, ended, put on the list, and leaves a line for each act", async () => {
    await chapter("is made by an officer, and notes who opens it in that village", async () => {
      await zhou.say("/villages");
      const page = await zhou.press(/上溪村 · 1人/);
      const wang = village.person(5010, "小王");
      const next = await agree(wang, { payload: codeIn(page.text) });

      expect(page.messages.at(-1)).toHaveProperty("photo");
      expect(next.text).toContain("你现在到哪一步了");
      expect(placeOf(5010)).toMatchObject({ village: "上溪村", inviter: null });
    });

    await chapter("ends when a new one is made", async () => {
      await zhou.say("/villages");
      const old = codeIn((await zhou.press(/上溪村/)).text);

      const asked = await zhou.press("换个新链接，旧的作废");
      const kept = codeIn((await zhou.press("不换，留着旧的")).text);
      await zhou.press("换个新链接，旧的作废");
      const fresh = await zhou.press("对，换新的");
      const late = await village.person(5011, "小吴").start(old);

      expect(asked.text).toContain("印出去、发出去的码，马上都用不了");
      expect(kept).toBe(old);
      expect(fresh.text).toContain("旧链接作废了");
      expect(codeIn(fresh.text)).not.toBe(old);
      expect(late.text).toContain("这个邀请我不认识");
    });

    await chapter("puts a village that somebody named on the list", async () => {
      await zhou.say("/villages");
      await zhou.press(/上溪村 · \d人 · 新/);

      const listed = await zhou.press("放进名单");
      const page = await zhou.say("/villages");

      expect(listed.buttons).toEqual([
        "师傅（0）",
        "村里的人（2）",
        "学校的班（0）",
        "✏️ 改资料",
        "换个新链接，旧的作废",
      ]);
      expect(page.buttons).toContain("上溪村 · 2人");
    });

    await chapter("adds a village by its name", async () => {
      await zhou.say("/villages");

      const asked = await zhou.press("加一个村");
      const left = await zhou.press("算了");
      await zhou.press("加一个村");
      const unread = await zhou.say("123");
      const added = await zhou.say("石桥村");

      expect(asked.text).toContain("村子叫什么");
      expect(left.buttons).toContain("加一个村");
      expect(unread.text).toContain("没看出是哪个村");
      expect(added.text).toContain("石桥村。点这个链接来的人");
    });

    await chapter("leaves a line in the audit list for each privileged act", async () => {
      const acts = village.rows<{ act: string; actor: string }>(
        "select act, actor from audit order by id",
      );

      expect(acts.map(({ act }) => act)).toEqual([
        "village-code-revoked",
        "village-listed",
        "village-listed",
      ]);
      expect(new Set(acts.map(({ actor }) => actor)).size).toBe(1);
    });
  });

  it("is nothing for a learner: not by command, not by a forged button", async () => {
    const [row] = village.rows<{ id: string }>("select id from village where name = '上溪村'");
    const before = village.rows("select * from audit");

    const command = await chen.say("/villages");
    const forged = await chen.forge(
      command.messages[0]!.message_id,
      `village:new-code-yes:${row!.id}`,
    );

    expect(command.text).toBe("这个只有协会的人能用。");
    expect(forged.text).toBe("");
    expect((await chen.phone.answer()).text).toBe("这个只有协会的人能用。");
    expect(village.rows("select * from audit")).toEqual(before);
  });

  it("is behind a button that only officers see", async () => {
    expect((await zhou.say("/help")).text).not.toBe("");
    expect((await chen.press(/更多/)).buttons).not.toContain("各村");
  });
});

const forms = {
  zh: {
    language: "中文",
    add: "加一个村",
    left: "好，不弄了。什么都没发，也没改。",
    read: "这里我只看文字。刚才问的还等着：打字写给我。",
    sign: "这个我看不懂，不要紧",
    menu: "☰ 菜单",
    answer: "我来回答",
    names: ["算了", "取消"],
    question: "村口那台老榨油机归谁管，能不能借来榨茶油卖",
    ask: "问协会",
  },
  en: {
    language: "English",
    add: "Add a village",
    left: "All right, I leave it. Nothing was sent or changed.",
    read: "Here I read words only. What I asked for still waits: type it.",
    sign: "I can't read this, and that is all right",
    menu: "☰ Menu",
    answer: "Answer",
    names: ["Cancel.", "never mind"],
    question: "县里哪儿能修无人机",
    ask: "问协会",
  },
} as const;

const naming = {
  zh: {
    language: "中文",
    place: "柳村",
    ask: "请一位师傅",
    how: "打出名字开头的字",
    none: "没有名字这样开头的人",
    since: ["阿梅 · 11月3日来的", "阿梅 · 12月1日来的"],
    is: "阿梅：带着",
  },
  en: {
    language: "English",
    place: "Willow",
    ask: "Appoint a mentor",
    how: "Type how the first name begins",
    none: "Nobody's name begins like that",
    since: ["阿梅 · here since 3 Nov", "阿梅 · here since 1 Dec"],
    is: "阿梅: ",
  },
} as const;

describe("a mentor to appoint", () => {
  it.each(["zh", "en"] as const)(
    "is found by typing the name, and told from another of that name (%s)",
    async (tongue) => {
      const said = naming[tongue];
      const first = tongue === "zh" ? 5_040 : 5_045;
      for (const [at, name] of ["阿梅", "阿梅", "大勇"].entries()) {
        await joinUp(village.person(first + at, name), { village: said.place });
      }
      village.change(
        "update member set created_at = '2026-11-03T04:00:00.000Z' where telegram_id = ?",
        first,
      );
      await zhou.say("/language");
      await zhou.press(said.language);
      await zhou.say("/villages");
      await zhou.press(new RegExp(said.place));
      await zhou.press(/^(师傅（0）|Mentors \(0\))$/);

      const asked = await zhou.press(said.ask);
      const none = await zhou.say("王");
      const found = await zhou.say(" 阿梅");
      const appointed = await zhou.press(said.since[0]);
      const after = await zhou.say("阿梅");

      expect(asked.text).toContain(said.how);
      expect(none.text).toContain(said.none);
      expect(found.buttons.slice(0, -2)).toEqual(said.since);
      expect(appointed.text).toContain(said.is);
      expect(
        village.rows(
          "select telegram_id as id from mentor join member on member.id = member_id where telegram_id >= 5040",
        ),
      ).toContainEqual({ id: first });
      expect(after.text).not.toContain(said.how);

      await zhou.say("/language");
      await zhou.press("中文");
    },
  );
});

describe("a form of an officer who did not join", () => {
  it.each(["zh", "en"] as const)(
    "is left by typing so, and waits where it cannot read (%s)",
    async (tongue) => {
      const said = forms[tongue];
      await zhou.say("/language");
      await zhou.press(said.language);

      for (const name of said.names) {
        await zhou.say("/villages");
        await zhou.press(said.add);
        const photo = await zhou.photo();
        const voice = await zhou.voice();
        const left = await zhou.say(name);
        const sign = await zhou.photo();

        expect([photo.text, voice.text]).toEqual([said.read, said.read]);
        expect(left).toMatchObject({ text: said.left, buttons: [said.menu] });
        expect(sign.text).toContain(said.sign);
        expect(village.rows("select 1 from village where name = ?", name)).toEqual([]);
      }

      await chen.say(said.question);
      await chen.press(said.ask);
      await zhou.heard();
      await zhou.say("/questions");
      await zhou.press(said.answer);
      const left = await zhou.say(said.names[0]);
      const waits = await zhou.say("/questions");

      expect(left.text).toBe(said.left);
      expect(await chen.heard()).toMatchObject({ text: "" });
      expect(waits.text).toContain(said.question);

      await zhou.say("/language");
      await zhou.press("中文");
    },
  );
});

describe("a household's link", () => {
  it("joins the others of a home, once", async () => {
    await chapter("joins the others of a home to it, in the same village", async () => {
      const mother = village.person(5020, "李嫂");
      const first = await joinUp(mother, { placement: "goods", village: "下溪村" });
      await walkTo(mother, first, /你家里还有别人在卖/);

      const link = await mother.press("还有别人");
      const son = village.person(5021, "小李");
      await agree(son, { payload: codeIn(link.text) });

      expect(link.text).toContain("家里别的人点这个链接");
      expect(link.buttons).toContain("接着来");
      expect(placeOf(5021)).toEqual({
        village: "下溪村",
        household: expect.any(String),
        inviter: null,
      });
      expect(placeOf(5020)).toMatchObject(placeOf(5021) as object);
    });

    await chapter("also joins somebody who was here before, once", async () => {
      const mother = village.person(5020, "李嫂");
      const [code] = village.rows<{ code: string }>(
        "select code from code where kind = 'household'",
      );

      const aunt = village.person(5022, "李婶");
      await joinUp(aunt, { village: "下溪村" });
      const joined = await aunt.start(code!.code);
      const again = await aunt.start(code!.code);

      expect(joined.text).toContain("你们是一家");
      expect(again.text).toContain("你已经在这里了");
      expect(placeOf(mother.id)).toMatchObject({
        household: (placeOf(aunt.id) as { household: string }).household,
      });
    });
  });
});

describe("an officer who did not join", () => {
  it("is written to in the language that they chose, days later, too", async () => {
    const office = await openVillage();
    const john = office.person(9_001, "John", "zh-hans");
    const mei = office.person(5_030, "Mei", "en");
    await john.start();
    await john.press("English");
    await joinUp(mei, { tongue: "en" });
    await office.later({ days: 2 });
    await mei.say("where is the drone repair shop in our county");
    await john.heard();

    await mei.press(/^Ask /);

    const menu = await john.say("/association");
    const [told] = (await john.phone.messages()).filter(({ text }) => text?.includes("drone"));
    expect(told?.text).toContain("asks:");
    expect(menu.text).toContain("What would you like to do for the association?");
    await office.close();
  });
  it("hears questions after saying no to learning, too", async () => {
    const office = await openVillage();
    const zhou = office.person(9_001, "周会长");
    const mei = office.person(5_030, "小梅");
    await zhou.start();
    await zhou.press("中文");
    const declined = await zhou.press("不用记，我只问问");
    await joinUp(mei, {});
    await mei.say("县里哪儿能修无人机");

    const asked = await mei.press(/^问/);

    expect(declined.text).toContain("协会的事还在“☰ 更多”里");
    expect(asked.text).toContain("发给协会了");
    expect((await zhou.heard()).text).toContain("县里哪儿能修无人机");
    await office.close();
  });
});
