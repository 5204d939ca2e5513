/** What officers enter about a village, how they find one among many, and two spellings made one. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9001, "周会长");
  chen = village.person(5001, "陈姐");
  await zhou.start();
  await joinUp(chen, { village: "上溪村" });
  await joinUp(village.person(5002, "小王"), { village: "上溪村" });
  await joinUp(village.person(5003, "老柳"), { village: "柳树村" });
  await joinUp(village.person(5004, "小柳"), { village: "柳树村" });
});

afterAll(() => village.close());

const idOf = (name: string) =>
  village.rows<{ id: string }>("select id from village where name = ?", name)[0]!.id;
const acts = () =>
  village.rows<{ act: string }>("select act from audit order by id").map(({ act }) => act);
const codeIn = (text: string) => /start=([\w-]+)/.exec(text)![1]!;

async function change(label: string) {
  await zhou.say("/villages");
  await zhou.press(/柳树村/);
  return zhou.pressAll(/^✏️/u, label);
}

async function speak(tongue: "zh" | "en") {
  await zhou.say("/language");
  await zhou.press(tongue === "zh" ? "中文" : "English");
}

describe("a village's page", () => {
  it("keeps how many households there are, with the day", async () => {
    const asked = await change("全村多少户");
    const unread = await zhou.say("不少");
    const zero = await zhou.say("0");
    const page = await zhou.say("412户");

    expect(asked.text).toContain("全村有多少户");
    expect(unread.text).toContain("“不少”，没看出是几");
    expect(zero.text).toContain("“0”，没看出是几");
    expect(page.text).toContain("全村412户（12月1日填的）");
    expect(page.text).toContain("有人来学的：2户");
    expect(page.text).not.toContain("⚠️");
  });

  it("warns where more homes are here than there are households", async () => {
    await change("全村多少户");

    expect((await zhou.say("1")).text).toContain("已经来的户数，比全村的户数还多");
  });

  it.each([
    ["zh", "1,200", "全村1,200户"],
    ["zh", "大概一百二十户人家吧", "全村120户"],
    ["zh", "-5", "“-5”，没看出是几"],
    ["zh", "12.5", "“12.5”，没看出是几"],
    ["zh", "二百多", "“二百多”，到底是几"],
    ["en", "about two hundred families", "200 households"],
    ["en", "4 000", "4,000 households"],
    ["en", "-5", "I could not read “-5” as a number"],
    ["en", "200-250", "200-250"],
  ] as const)(
    "reads a number of households as people write it (%s, %s)",
    async (tongue, typed, expected) => {
      await speak(tongue);
      await change(tongue === "zh" ? "全村多少户" : "How many households");

      expect((await zhou.say(typed)).text).toContain(expected);
      await speak("zh");
    },
  );

  it.each([
    ["zh", "哪个县", "没看出是哪个县", "开一个班", "没看出是哪个学校"],
    ["en", "The county", "as a county. Write its name", "New class", "as the name of a school"],
  ] as const)(
    "says what it could not read as a county or a school (%s)",
    async (tongue, county, noCounty, add, noSchool) => {
      await speak(tongue);
      await change(county);
      const place = await zhou.say("12");
      const long = await zhou.say("长".repeat(60));
      await zhou.say("/people");
      await zhou.pressAll(/^(学校的班|Classes)$/, add);
      const school = await zhou.say("?!");

      expect(place.text).toContain("“12”");
      expect(place.text).toContain(noCounty);
      expect(long.text).toContain(noCounty);
      expect(school.text).toContain(noSchool);
      await speak("zh");
    },
  );

  it("keeps county, country and clocks, by tap or typed, and refuses what is none", async () => {
    await change("哪个县");
    const county = await zhou.say("缙云县");
    await change("哪个国家");
    const unknown = await zhou.say("天上");
    const zones = await zhou.say("印度尼西亚");
    const nowhere = await zhou.say("Atlantis");
    const page = await zhou.press("印度尼西亚中部时间");

    expect(county.text).toContain("县：缙云县 · 中国 · 时间按中国标准时间");
    expect(unknown.text).toContain("没认出是哪个国家");
    expect(zones.buttons).toEqual([
      "印度尼西亚西部时间",
      "印度尼西亚中部时间",
      "印度尼西亚东部时间",
      "算了",
    ]);
    expect(nowhere.text).toContain("没认出是哪里的时间");
    expect(page.text).toContain("县：缙云县 · 印度尼西亚 · 时间按印度尼西亚中部时间");
  });

  it("asks no clocks where a country has one zone, and takes a city for a zone", async () => {
    await change("哪个国家");
    const kenya = await zhou.press("肯尼亚");
    await change("按哪里的时间");
    const typed = await zhou.say("Shanghai");
    await change("哪个国家");
    await zhou.press("中国");
    await zhou.press("中国标准时间");

    expect(kenya.text).toContain("肯尼亚 · 时间按东部非洲时间");
    expect(typed.text).toContain("时间按中国标准时间");
  });

  it("is renamed, and the link still leads there", async () => {
    await zhou.say("/villages");
    const link = codeIn((await zhou.press(/柳树村/)).text);
    await change("村名");
    const page = await zhou.say("大柳村");

    expect(page.text).toContain("大柳村。点这个链接来的人");
    expect(codeIn(page.text)).toBe(link);
    await zhou.press("✏️ 改资料");
    await zhou.press("村名");
    await zhou.say("柳树村");
    expect(acts().filter((act) => act === "village-renamed")).toHaveLength(2);
  });
});

describe("two spellings of one village", () => {
  let link: string;

  beforeAll(async () => {
    await joinUp(village.person(5010, "老李"), { village: "上西村" });
    await joinUp(village.person(5011, "李师傅"), { village: "上西村" });
    await appointMentor(zhou, village.person(5011, "李师傅"), {
      village: "上西村",
      name: "李师傅",
    });
    await zhou.say("/villages");
    link = codeIn((await zhou.press(/上西村/)).text);
  });

  it("are asked about twice, become one and stay one", async () => {
    await chapter("are asked about twice, and a no leaves both", async () => {
      await zhou.press("✏️ 改资料");
      const which = await zhou.press("和另一个村是同一个");
      const once = await zhou.press("上溪村");
      const twice = await zhou.press("是一个村，接着办");
      const left = await zhou.press("不并，都留着");

      expect(which.text).toContain("上西村和哪个村是同一个");
      // A name that is nothing like it can be tapped as well.
      expect(which.buttons).toEqual(expect.arrayContaining(["上溪村", "柳树村"]));
      expect(once.text).toContain("上西村（2人）并到上溪村");
      expect(twice.text).toContain("并了就分不开了");
      expect(left.text).toContain("上西村。点这个链接来的人");
      expect(acts()).not.toContain("villages-merged");
    });

    await chapter(
      "become one, with people, mentor and link; learners without a mentor get one",
      async () => {
        await zhou.pressAll("✏️ 改资料", "和另一个村是同一个");
        await zhou.say("上溪");
        await zhou.pressAll("上溪村", "是一个村，接着办");
        await chen.heard();

        const page = await zhou.press("对，并成一个");
        const told = await chen.heard();
        const list = await zhou.say("/villages");

        expect(page.text).toContain("上溪村。点这个链接来的人");
        expect(page.buttons).toContain("村里的人（4）");
        expect(page.buttons).toContain("师傅（1）");
        expect(told.text).toContain("带你的师傅是李师傅");
        expect(list.buttons.filter((label) => label.startsWith("上"))).toEqual([
          "上溪村 · 4人 · 新",
        ]);
        expect(acts()).toContain("villages-merged");
      },
    );

    await chapter(
      "stay one for whoever types the old name, opens the old link or presses an old button",
      async () => {
        const typist = village.person(5020, "阿芳");
        await agree(typist);
        await typist.say("上西");
        const comer = village.person(5021, "阿强");
        await agree(comer, { payload: link });
        const late = village.person(5022, "阿明");
        await agree(late);
        await late.forge(1, `join:village:${idOf("上西村")}`);

        const places = village.rows<{ name: string }>(
          `select village.name from member join village on village.id = village_id
         where telegram_id in (5020, 5021, 5022)`,
        );
        expect(places.map(({ name }) => name)).toEqual(["上溪村", "上溪村", "上溪村"]);
      },
    );

    await chapter("are offered to become one where a new name is another's already", async () => {
      await joinUp(village.person(5030, "老赵"), { village: "石桥头村" });
      await zhou.say("/villages");
      await zhou.press(/石桥头村/);
      await zhou.pressAll("✏️ 改资料", "村名");

      const taken = await zhou.say("上溪");

      expect(taken.text).toContain("已经有一个上溪村了。这两个是同一个村吗？");
      expect((await zhou.press("对，是一个村")).text).toContain("石桥头村（1人）并到上溪村");
    });
  });
});

describe("many villages", () => {
  beforeAll(() => {
    for (let n = 0; n < 30; n += 1) {
      village.change(
        `insert into village (id, name, name_key, state, created_by, created_at)
           values (?, ?, ?, 'listed', 'x', '2026-01-01T00:00:00.000Z')`,
        `vmany${n}`,
        `多${n}村`,
        `多${n}`,
      );
    }
  });
  afterAll(() => village.change("delete from village where id like 'vmany%'"));

  it("are found by a part of the name", async () => {
    const page = await zhou.say("/villages");
    await zhou.press("🔍 找一个村");
    const none = await zhou.say("没有这个");
    const found = await zhou.say("多27");
    const one = await zhou.press("多27村");

    expect(page.buttons).toContain("🔍 找一个村");
    expect(none.text).toContain("没有这样的村");
    expect(found.buttons).toEqual(["多27村", "← 返回"]);
    expect(one.text).toContain("多27村。点这个链接来的人");
  });

  it("are nothing that a learner can change", async () => {
    const before = JSON.stringify(village.rows("select * from village order by id"));
    for (const forged of [
      `village:households:${idOf("上溪村")}`,
      `village:clock:${idOf("上溪村")}:Asia/Urumqi`,
      `village:merge:${idOf("上溪村")}:${idOf("柳树村")}`,
      `village:land:${idOf("上溪村")}:IN`,
    ]) {
      expect((await chen.forge(1, forged)).text).toBe("");
      expect((await chen.phone.answer()).text).toBe("这个只有协会的人能用。");
    }
    expect(JSON.stringify(village.rows("select * from village order by id"))).toBe(before);
  });
});

it("takes a village's name out of the sentence that says it", async () => {
  await zhou.say("/villages");
  await zhou.press("加一个村");
  const added = await zhou.say("村名是梅溪村");
  await speak("en");
  await zhou.say("/villages");
  await zhou.press("Add a village");
  const english = await zhou.say("it's called Willow Creek");
  await zhou.pressAll("✏️ Change", "The county");
  const county = await zhou.say("Jinyun County, Zhejiang");
  await speak("zh");

  expect(added.text).toMatch(/^梅溪村。/u);
  expect(english.text).toMatch(/^Willow Creek\./u);
  expect(county.text).toContain("County: Jinyun County Zhejiang");
});
