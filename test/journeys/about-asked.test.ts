/** What the totals need of somebody is asked when it matters: one question, to be left out, never twice. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreeToCount, countingLabels, joinSeller } from "../support/people/counted-village.ts";
import { openMe } from "../support/people/menus.ts";
import { codeIn, memberId, writeShortRoad } from "../support/people/peers.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: {
    home: "Does somebody else in your home",
    only: "Only me",
    others: "Somebody else too",
    age: "How old are you, about?",
    young: "Under 30",
    sex: "Are you a woman or a man?",
    woman: "Woman",
    sexBack: "14 people of your village said so far that they are women. 11 of them",
    show: "Yes, show it",
    back: "Did you come back to the village",
    fromWork: "I came back from work",
    skip: "Skip",
    noted: "Noted. You can change it",
    skipped: "I won't ask this again",
    page: ["About me, if you like"],
    yes: "Yes, I did",
    homes: "at least 12",
    ageBack: "15 people of your village said so far that they are under 30. 9 of them",
    returned: "Under 45 and back from study or work: 8 of the 20",
    showed: ["Go on", "Somebody showed me how", "Who brought me"],
  },
  zh: {
    home: "你家里还有别人在这儿学",
    only: "就我一个",
    others: "还有别人",
    age: "你大概多大？",
    young: "30岁以下",
    sex: "你是女的还是男的？",
    woman: "女",
    sexBack: "有14个人说自己是女的，近四周还在做的有11个",
    show: "可以，让他们看",
    back: "你是从外头回村里来的吗",
    fromWork: "在外头打工回来的",
    skip: "跳过",
    noted: "记下了。想改",
    skipped: "这个不再问了",
    page: ["说说我自己（想说才说）"],
    yes: "是，我教的",
    homes: "至少12户",
    ageBack: "有15个人说自己不到30岁，近四周还在做的有9个",
    returned: "说了的20人里有8人",
    showed: ["接着来", "这一步有人教过我", "请我来的那位"],
  },
} as const;

describe.each(["en", "zh"] as const)("in %s", (tongue: Tongue) => {
  const say = words[tongue];
  const count = countingLabels[tongue];
  const phone = tongue === "zh" ? "zh-hans" : "en";
  let village: TestVillage;
  let chen: Villager;
  let code = "";

  beforeAll(async () => {
    village = await openVillage({ knowledge: await writeShortRoad() });
    chen = village.person(5_001, "Chen", phone);
    await joinUp(chen, { tongue, village: "上溪村" });
    code = codeIn((await chen.say("/invite")).text);
  });
  afterAll(() => village.close());

  const aboutOf = (id: number) =>
    village.rows(
      "select age_group, came_back from about_me where member_id = ?",
      memberId(village, id),
    );

  /** As if so many had told already, and were counted this night. */
  function countedNow(figure: string, value: number | null, people: number): void {
    village.change(
      `insert into capital_month (place, month, figure, value, people, hidden, counted_on)
       select id, '2026-12', ?, ?, ?, ?, '2026-12-01' from village where name = '上溪村'`,
      figure,
      value,
      people,
      value === null ? "few" : null,
    );
  }

  it("whoever agrees to be counted is asked for the home, and once", async () => {
    const seller = await joinSeller(village, 5_010, { tongue, village: "上溪村" });
    const asked = await agreeToCount(seller, tongue);
    const noted = await seller.press(say.only);
    await seller.forge(asked.messages[0]!.message_id, "totals:stop");
    await seller.forge(asked.messages[0]!.message_id, "totals:yes");
    const again = await seller.press(count.sales);

    // Fewer than five told so far: there is nothing to tell back.
    expect(noted.text).not.toMatch(/\d/);
    expect(asked.text).toContain(say.home);
    expect(asked.buttons).toEqual([say.only, say.others, say.skip]);
    expect(noted.text).toContain(say.noted);
    expect(again.text).not.toContain(say.home);
  });

  it("others of the home get a link, and the home is one", async () => {
    const seller = await joinSeller(village, 5_011, { tongue, village: "上溪村" });
    await agreeToCount(seller, tongue);
    const link = await seller.press(say.others);
    const son = village.person(5_012, "Son", phone);
    await joinUp(son, { tongue, payload: codeIn(link.text) });

    const homes = village.rows(
      "select distinct household_id from member where telegram_id in (5011, 5012)",
    );
    expect(homes).toHaveLength(1);
    expect(homes).not.toEqual([{ household_id: null }]);
  });

  it("who is alone at home hears how many homes the village has so far", async () => {
    countedNow("homes", 12, 20);
    const seller = await joinSeller(village, 5_013, { tongue, village: "上溪村" });
    await agreeToCount(seller, tongue);

    expect((await seller.press(say.only)).text).toContain(say.homes);
  });

  it("whose home is known and who came by a neighbour is asked for the age, to be left or told", async () => {
    const [teller, silent] = [5_020, 5_021];
    countedNow("on/age/under-30", 9, 15);
    const heard: string[] = [];
    for (const id of [teller, silent]) {
      const seller = await joinSeller(village, id, { tongue, village: "上溪村", payload: code });
      village.change(
        "insert into household (id, created_by, created_at) select 'h' || id, id, created_at from member where telegram_id = ?",
        id,
      );
      village.change("update member set household_id = 'h' || id where telegram_id = ?", id);
      const asked = await agreeToCount(seller, tongue);
      const said = await seller.press(id === teller ? say.young : say.skip);
      heard.push(asked.text, said.text);
    }

    expect(heard[0]).toContain(say.age);
    expect(heard[1]).toContain(say.noted);
    expect(heard[1]).toContain(say.ageBack);
    expect(heard[3]).toContain(say.skipped);
    expect(aboutOf(teller)).toEqual([{ age_group: "under-30", came_back: null }]);
    expect(aboutOf(silent)).toEqual([]);
  });

  it("whoever looks at whom they brought is asked woman or man, once, beside no other question", async () => {
    countedNow("on/sex/woman", 11, 14);
    const alone = village.person(5_040, "Lin", phone);
    await joinUp(alone, { tongue, payload: code });
    await alone.say("/peers");
    await alone.press(say.show);
    const nobodyYet = await alone.say("/peers");
    const learner = village.person(5_041, "Wu", phone);
    await joinUp(learner, { tongue, payload: codeIn((await alone.say("/invite")).text) });
    const asked = await alone.say("/peers");
    const noted = await alone.press(say.woman);
    const again = await alone.say("/peers");
    const first = await chen.say("/peers");

    expect(nobodyYet.text).not.toContain(say.sex);
    expect(asked.text).toContain(say.sex);
    expect(asked.buttons.at(-1)).toBe(say.skip);
    expect(noted.text).toContain(say.noted);
    expect(noted.text).toContain(say.sexBack);
    expect(again.text).not.toContain(say.sex);
    // Whoever is asked whether they may be seen is asked that alone.
    expect(first.buttons).toContain(say.show);
    expect(first.text).not.toContain(say.sex);
    expect(
      village.rows("select is_woman from about_me where member_id = ?", memberId(village, 5_040)),
    ).toEqual([{ is_woman: 1 }]);
  });

  it("whoever teaches is asked whether they came back, once, and finds it on the page", async () => {
    countedNow("returned", 8, 20);
    countedNow("returned-train", null, 4);
    for (const id of [5_030, 5_031]) {
      const learner = village.person(id, "Wang", phone);
      await joinUp(learner, { tongue, payload: code });
      await learner.pressAll(...say.showed);
    }
    await village.until("2026-12-01T11:31:00Z");
    await chen.heard();
    const first = await chen.press(say.yes);
    const second = await chen.press(say.yes);
    const noted = await chen.press(say.fromWork);
    const twice = await chen.forge(second.messages.at(-1)!.message_id, "about:tell:back:work");
    const page = await openMe(chen, say.page[0]);

    expect(first.text).not.toContain(say.back);
    expect(second.text).toContain(say.back);
    expect(second.buttons.at(-1)).toBe(say.skip);
    expect(noted.text).toContain(say.noted);
    expect(noted.text).toContain(say.returned);
    expect(twice.text).toContain(say.noted);
    expect(page.buttons).toContain(`✓ ${say.fromWork}`);
    expect(aboutOf(5_001)).toEqual([{ age_group: null, came_back: "work" }]);
  });
});
