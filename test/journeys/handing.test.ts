/** A learner is handed over to another mentor, with what waits; says no, chooses, and an officer does it for who is gone. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  openMentoredVillage,
  showBasket,
  type MentoredVillage,
} from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;
let sue: Villager;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  zhou = place.officer;
  li = place.mentor;
  chen = await place.learner(5002, "陈姐");
  sue = place.village.person(5004, "Sue", "en");
  await joinUp(sue, { tongue: "en", village: "上溪村" });
  await place.appoint("陈姐");
  await place.appoint("Sue");
  const invited = await li.say("/invite");
  const payload = /start=(\w+)/.exec(JSON.stringify(invited.messages))?.[1] ?? "";
  wang = place.village.person(5003, "小王");
  ann = place.village.person(5005, "Ann", "en");
  await joinUp(wang, { payload });
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  // Both begin with Li.
  for (const learner of [wang, ann]) give(learner, li);
  for (const person of [zhou, li, chen, sue, wang, ann]) await person.heard();
});

afterAll(() => place.close());

function give(learner: Villager, mentor: Villager): void {
  place.village.change(
    "update mentee set mentor_id = ? where member_id = ?",
    place.memberId(mentor),
    place.memberId(learner),
  );
}

const mentorOf = (learner: Villager) =>
  place.village.rows<{ name: string; lent_by: string | null }>(
    `select mentor.first_name as name, lent_by from mentee
       join member as mentor on mentor.id = mentee.mentor_id where mentee.member_id = ?`,
    place.memberId(learner),
  )[0];

const whoBrought = (learner: Villager) =>
  place.village.rows("select invited_by from member where telegram_id = ?", learner.id);

async function openPage(mentor: Villager, name: RegExp) {
  await mentor.say("/mentees");
  return mentor.press(name);
}

it("a learner gets another mentor, and all that waits goes along", async () => {
  await chapter("a mentor hands one over, after a question that says what it means", async () => {
    await showBasket(wang);
    await wang.say("呱唧呱唧？");
    await wang.press("问李师傅");
    await li.heard();
    await li.press("我来接");
    await wang.heard();
    await openPage(li, /小王/);
    await li.pressAll(/我的备注/, "写一条");
    await li.say("手巧，怕见生人");
    const before = whoBrought(wang);

    const page = await openPage(li, /小王/);
    const whom = await li.press("交给别的师傅带");
    const asked = await li.press("陈姐（还能带15人）");
    const untouched = mentorOf(wang);
    const done = await li.press("对，请陈姐带");

    expect(page.buttons.length).toBeLessThanOrEqual(8);
    expect(whom.buttons).toEqual(["陈姐（还能带15人）", "Sue（还能带15人）", "不换，照旧"]);
    expect(asked.text).toBe(
      "以后由陈姐带小王？小王给看过的、问过的，都跟着过去。会告诉小王，本人还可以换别人。\n\n你给小王写的备注会删掉，别人看不到。",
    );
    expect(untouched?.name).toBe("李师傅");
    expect(done.text).toBe("现在由陈姐带小王，两边都告诉了。");
    expect(mentorOf(wang)).toEqual({ name: "陈姐", lent_by: null });
    expect(place.village.rows("select 1 from mentor_note")).toEqual([]);
    expect(whoBrought(wang)).toEqual(before);
    expect(before).toEqual([{ invited_by: place.memberId(li) }]);
  });

  await chapter("the learner is told who it is now, and the new one what waits", async () => {
    const told = await wang.heard();
    const came = await chen.heard();

    expect(told.text).toMatch(/^李师傅请陈姐接着带你。/);
    expect(told.text).toContain("谁介绍你来的、谁教会你的也没变");
    expect(JSON.stringify(told.messages)).toContain('"我想换别人"');
    expect(came.text).toMatch(/^李师傅把小王交给你带/);
    expect(came.text).toContain("在等你的：1样东西要看。");
    expect(came.text).toContain("李师傅把小王（上溪村）的事交给你。小王问的是：");
    expect((await li.say("/review")).text).toContain("没有等你看的");
    expect((await chen.press("看看小王")).text).toContain("照片 · 给篮子拍张照。");
  });

  await chapter("the talk goes on with the new mentor", async () => {
    await wang.say("篮子多大合适？");
    const heard = await chen.heard();

    expect(heard.text).toContain("篮子多大合适？");
    expect((await li.heard()).messages).toEqual([]);
    await wang.press("说完了");
    await chen.heard();
  });

  await chapter("the learner may say no, and stays with whom they had", async () => {
    await wang.say("/peers");
    const mine = await wang.press("我的师傅");
    const whom = await wang.press("我想换别人");
    const asked = await wang.press(/^李师傅（/);
    const done = await wang.press("对，请李师傅带");

    expect(mine.text).toBe("带你的师傅是陈姐。你给看的、问师傅的，陈姐看得到。");
    expect(whom.buttons).toContain("想找的人不在这里");
    expect(asked.text).toContain("陈姐会知道你换了人，没有人问你为什么。");
    expect(done.text).toContain("现在带你的师傅是李师傅");
    expect((await li.heard()).text).toContain("小王选了你当师傅。");
    expect((await chen.heard()).text).toBe("小王选了李师傅当师傅，你不用做什么。");
    expect(mentorOf(wang)?.name).toBe("李师傅");
  });

  await chapter("nobody else hands them over: a forged button does nothing", async () => {
    const [learner, mentor] = [place.memberId(wang), place.memberId(sue)];
    for (const person of [ann, chen]) await person.forge(1, `hand:yes:${learner}:${mentor}`);
    await ann.forge(1, `hand:all-yes:${place.memberId(li)}:${mentor}`);
    await ann.forge(1, `guide:yes:${place.memberId(wang)}`);

    expect(mentorOf(wang)?.name).toBe("李师傅");
    expect(mentorOf(ann)?.name).toBe("李师傅");
  });

  await chapter("none of them suits: the association is told, and an officer chooses", async () => {
    await ann.say("/peers");
    await ann.pressAll("My mentor", "I want somebody else", "Somebody not in this list");
    const told = await ann.press("Yes, tell them");
    const wish = await zhou.heard();
    await zhou.press("给Ann找位师傅");
    const asked = await zhou.press(/^Sue/);
    const done = await zhou.press("对，请Sue带");
    const heard = await ann.heard();

    expect(told.text).toContain("The association knows now and looks for somebody.");
    expect(wish.text).toBe("Ann（上溪村）想换一位师傅。现在的师傅：李师傅。");
    expect(asked.text).toContain("李师傅给Ann写的备注会删掉。");
    expect(done.text).toBe("现在由Sue带Ann，两边都告诉了。");
    expect(heard.text).toContain("The association asks Sue to be your mentor from now on.");
    expect(heard.buttons).toContain("I want somebody else");
    expect((await sue.heard()).text).toContain("The association asks you to look after Ann.");
    expect((await li.heard()).text).toContain("协会请Sue来带Ann，你不用做什么。");
    expect(mentorOf(ann)?.name).toBe("Sue");
  });

  await chapter("who stops chooses to whom all go", async () => {
    give(ann, li);
    const asked = await li.forge(1, "mentor:stop");
    const whom = await li.press("自己定：学员交给谁");
    const all = await li.press(/^Sue/);
    const done = await li.press("对，请Sue带");

    expect(asked.buttons).toContain("自己定：学员交给谁");
    expect(whom.text).toContain("以后由谁带你的学员？");
    expect(all.text).toContain("以后由Sue带这2个学员？");
    expect(done.text).toBe("Sue现在多带2个学员，都告诉了。");
    expect((await sue.heard()).text).toContain("李师傅 hands over to you: 2 learners.");
    expect((await wang.heard()).text).toContain("李师傅请Sue接着带你。");
    expect((await ann.heard()).text).toContain("李师傅 asks Sue to be your mentor from now on.");
  });

  await chapter("an officer does it for a mentor who is away, for good", async () => {
    await sue.forge(1, "mentor:away");
    await sue.press("I go, and don't know the day yet");
    for (const person of [wang, ann, li, chen]) await person.heard();
    await zhou.say("/villages");
    await zhou.pressAll(/上溪村/, /师傅（\d+）/, "不再请Sue当师傅");
    await zhou.press("自己定：学员交给谁");
    await zhou.press(/^陈姐/);
    const done = await zhou.press("对，请陈姐带");
    await sue.press("I am back");

    expect(done.text).toBe("陈姐现在多带2个学员，都告诉了。");
    for (const learner of [wang, ann]) {
      expect(mentorOf(learner)).toEqual({ name: "陈姐", lent_by: null });
    }
    expect((await sue.heard()).text).not.toContain("with you again");
    await zhou.say("/people");
    const acts = await zhou.pressAll("谁办了什么", "只看一类", "师傅");

    expect(acts.text).toContain("李师傅请陈姐带小王");
    expect(acts.text).toContain("小王换了李师傅当师傅");
  });
});
