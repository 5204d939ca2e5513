/** A mentor's holiday: asked once until when, told to the learners, and over by itself on that morning. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let li: Villager;
let chen: Villager;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  li = place.mentor;
  wang = await place.learner(5003, "小王");
  ann = place.village.person(5005, "Ann", "en");
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  chen = await place.learner(5002, "陈姐");
  for (const person of [li, wang, ann, chen]) await person.heard();
});

afterAll(() => place.close());

const mentorOf = (learner: Villager) =>
  place.village.rows<{ name: string }>(
    `select mentor.first_name as name from mentee
       join member as mentor on mentor.id = mentee.mentor_id where mentee.member_id = ?`,
    place.memberId(learner),
  )[0]?.name;

const state = () =>
  place.village.rows("select state, away_until from mentor order by appointed_at");

it("a mentor goes away until a day and is back on it", async () => {
  await chapter("nobody else is there: the learners hear the day from the start", async () => {
    await li.say("/mentees");
    const asked = await li.press("我要离开一阵");
    const stays = await li.press("不，先不走");
    await li.press("我要离开一阵");
    const away = await li.press("12月8日回来");
    const list = await li.say("/mentees");

    expect(asked.text).toContain("哪天回来？点一个，或者写个日子");
    expect(asked.buttons).toEqual([
      "不，先不走",
      "12月8日回来",
      "12月15日回来",
      "12月31日回来",
      "我走，哪天回来还不知道",
    ]);
    expect(stays.text).toContain("你带着3个学员");
    expect(away.text).toContain("记下了，你这阵子不在，12月8日回来。");
    expect((await wang.heard()).text).toContain(
      "李师傅要离开一阵，12月8日回来。这阵子你给看的东西由协会看。",
    );
    expect((await ann.heard()).text).toContain("李师傅 is away, and back on 8 December.");
    expect(list.text).toBe("你这阵子不在，12月8日回来。学员给看的东西先由别人看。");
    expect(list.buttons).toEqual(["我回来了", "换个日子"]);
  });

  await chapter("another day is written, in words; what is no day is asked again", async () => {
    await li.press("换个日子");
    const unclear = await li.say("过些日子");
    const past = await li.say("2026-11-01");
    const changed = await li.say("到12月12号");

    expect(unclear.text).toContain("这个日子我没看懂");
    expect(past.text).toContain("这个日子我没看懂");
    expect(changed.text).toContain("12月12日回来");
    expect((await wang.heard()).text).toContain("李师傅要离开一阵，12月12日回来");
    expect((await ann.heard()).text).toContain("back on 12 December");
    expect(state()).toEqual([{ state: "away", away_until: "2026-12-12" }]);
  });

  await chapter("whoever has them meanwhile is named with the day, to officers too", async () => {
    await li.press("我回来了");
    await place.appoint("陈姐");
    await li.say("/mentees");
    await li.press("我要离开一阵");
    await li.say("12月12日");
    const told = await wang.heard();
    await wang.say("/peers");
    const mine = await wang.press("我的师傅");
    await place.officer.say("/villages");
    const page = await place.officer.pressAll(/上溪村/, /师傅（\d+）/);

    expect(told.text).toContain("带你的师傅是陈姐");
    expect(told.text).toContain("李师傅不在，12月12日回来，到时还是李师傅带你。");
    expect(mine.text).toContain("带你的师傅是陈姐。");
    expect(mine.text).toContain("李师傅不在，12月12日回来");
    expect(page.text).toContain("不在，12月12日回来");
    expect(mentorOf(wang)).toBe("陈姐");
    await ann.heard();
  });

  await chapter("on that morning they are back, and everybody hears it", async () => {
    await place.village.until("2026-12-11T22:00:00Z");
    const before = mentorOf(wang);
    await li.heard();
    await wang.heard();
    await place.village.until("2026-12-11T23:01:00Z");
    const home = await li.heard();

    expect(before).toBe("陈姐");
    expect(home.text).toContain("早上好，今天你回来了。");
    expect(home.buttons).toEqual(["我带的学员", "我还没回来"]);
    expect((await wang.heard()).text).toContain("李师傅回来了，还是带你的师傅");
    expect((await ann.heard()).text).toContain("李师傅 is back, and is your mentor again.");
    expect(mentorOf(wang)).toBe("李师傅");
    expect(state()[0]).toEqual({ state: "on", away_until: null });
  });

  await chapter("who is back earlier is not brought back again", async () => {
    await li.press("我还没回来");
    await li.press("12月19日回来");
    await li.press("我回来了");
    await wang.heard();
    await place.village.until("2026-12-19T00:30:00Z");

    expect((await li.heard()).text).not.toContain("今天你回来了");
    expect((await wang.heard()).text).not.toContain("李师傅回来了");
  });
});
