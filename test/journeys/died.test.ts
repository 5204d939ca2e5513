/** A member has died: an officer notes it, nothing goes to that phone by itself, and what they did stays. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import type { Heard, Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;
let wang: Villager;
let ann: Villager;
/** The question of who will die, as an officer sees it. */
let onDesk = 0;

beforeAll(async () => {
  place = await openMentoredVillage();
  zhou = place.officer;
  li = place.mentor;
  chen = await place.learner(5002, "陈姐");
  await place.appoint("陈姐");
  const invited = await li.say("/invite");
  const payload = /start=(\w+)/.exec(JSON.stringify(invited.messages))?.[1] ?? "";
  wang = place.village.person(5003, "小王");
  ann = place.village.person(5005, "Ann", "en");
  await joinUp(wang, { payload });
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  place.village.change(
    "update mentee set mentor_id = ? where member_id <> ?",
    place.memberId(li),
    place.memberId(chen),
  );
  for (const person of [zhou, li, chen, wang, ann]) await person.heard();
});

afterAll(() => place.close());

async function openPage(person: Villager): Promise<Heard> {
  return zhou.forge(1, `people:one:${place.memberId(person)}`);
}

const mentorOf = (learner: Villager) =>
  place.village.rows<{ name: string }>(
    `select mentor.first_name as name from mentee
       join member as mentor on mentor.id = mentee.mentor_id where mentee.member_id = ?`,
    place.memberId(learner),
  )[0]?.name;

it("an officer notes that somebody has died", async () => {
  await chapter(
    "a mentor has a talk open, a question to answer, and one of their own",
    async () => {
      await li.say("叽里咕噜？");
      await li.press("问协会");
      await wang.say("呱唧呱唧？");
      await wang.press("问李师傅");
      await li.heard();
      await li.press("我来接");
      await ann.say("blorp blorp?");
      await ann.press("Ask 李师傅");
      for (const person of [zhou, li, chen, wang, ann]) await person.heard();

      const desk = await zhou.say("/questions");
      const shown = desk.messages.find(({ text }) => text?.includes("叽里咕噜") === true);
      onDesk = shown?.message_id ?? 0;

      expect(onDesk).toBeGreaterThan(0);
    },
  );

  await chapter("it is asked first, in plain words, and says what stays", async () => {
    await openPage(li);
    const asked = await zhou.press("已经过世");
    await zhou.press("← 返回");
    const untouched = mentorOf(wang);
    await zhou.press("已经过世");
    const noted = await zhou.press("是，已经过世");

    expect(asked.text).toBe(
      "李师傅过世了？那以后我不再主动往这个手机上发东西：不提醒，不发消息。李师傅做过的事留在村里：请来了谁，教会了谁，都算着。什么时候都能改回来。\n\n李师傅问过还没回的，不再等人回。跟别人一起开的店、一起寄的、一起买的，交给下一位，这一样改不回来。\n\n李师傅带的学员会换一位师傅，会告诉他们是谁。一个月里改回来，李师傅还当师傅，这些学员也回来；再晚，就得重新请。",
    );
    expect(untouched).toBe("李师傅");
    expect(noted.text).toContain("记下了，请节哀。");
    expect(noted.text).toContain("李师傅已经过世，我不再主动往这个手机上发东西。");
    expect(noted.buttons).toEqual(["弄错了，改回来", "办过什么，别人对他办过什么", "← 返回"]);
  });

  await chapter("the learners have another mentor, and the record stays as it was", async () => {
    const told = await wang.heard();
    const came = await chen.heard();

    expect(told.text).toContain("现在村里带你的师傅是陈姐");
    expect(told.text).toContain("李师傅把你的事交给陈姐了");
    expect(came.text).toContain("李师傅的2个学员，协会请你来带。\n\n在等你的：1个问题要回");
    expect(came.text).toContain("小王问的是：\n呱唧呱唧？");
    expect((await ann.heard()).text).toContain("陈姐 is your mentor in the village now");
    expect(mentorOf(wang)).toBe("陈姐");
    expect((await li.heard()).text).not.toContain("呱唧");
    expect(
      place.village.rows("select invited_by from member where telegram_id = ?", wang.id),
    ).toEqual([{ invited_by: place.memberId(li) }]);
    await zhou.say("/villages");
    const roster = await zhou.pressAll(/上溪村/, /村里的人/);
    expect(roster.buttons).toContainEqual(expect.stringMatching(/^李师傅 · .*已经过世$/));
  });

  await chapter(
    "what they asked waits for nobody, and the talk goes on with the next",
    async () => {
      const late = await zhou.say("寄吧", onDesk);
      const desk = await zhou.say("/questions");
      await wang.say("五层的箱子行不行？");
      const heard = await chen.heard();
      await chen.press("说完了");
      await wang.heard();

      expect(late.text).toBe("李师傅已经过世，你的话没有转过去。");
      expect(desk.text).not.toContain("叽里咕噜");
      expect(desk.text).toContain("blorp");
      expect(heard.text).toContain("五层的箱子行不行？");
    },
  );

  await chapter("nothing goes to that phone by itself: weeks, news, an alert", async () => {
    await li.heard();
    await place.village.later({ days: 8 });
    await zhou.say("/broadcast");
    await zhou.say("桥要塌了，别走");
    await zhou.press("改成安全提醒");
    await zhou.press("是，有危险");
    await zhou.press("现在就发");
    await place.village.later({ days: 22 });

    expect((await li.heard()).messages).toEqual([]);
    expect((await wang.heard()).text).toContain("桥要塌了");
  });

  await chapter("whoever takes up the phone is told, and may ask; it stays quiet", async () => {
    const told = await li.start();
    await li.say("鸡蛋怎么打包？");
    await place.village.later({ days: 8 });

    expect(told.text).toContain("协会告诉我，李师傅过世了，请节哀。");
    expect(told.buttons).toContain("弄错了，我就是本人");
    const [row] = place.village.rows<{ died_at: string | null; blocked_at: string | null }>(
      "select died_at, blocked_at from member where telegram_id = ?",
      li.id,
    );
    expect(row?.died_at).not.toBeNull();
    expect(row?.blocked_at).not.toBeNull();
  });

  await chapter("a learner who has died has no mentor any more, nor is given one", async () => {
    await chen.say("/questions");
    await chen.press("我来接");
    await ann.heard();
    await openPage(ann);
    const noted = await zhou.pressAll("已经过世", "是，已经过世");
    const over = await chen.heard();
    const list = await chen.say("/mentees");
    const desk = await chen.say("/questions");
    await zhou.say("/villages");
    const candidates = await zhou.pressAll(/上溪村/, /师傅（\d+）/, "请一位师傅");

    expect(noted.text).toContain("问过的也不再等人回");
    expect(over.text).toContain("跟Ann的话先说到这里");
    expect(desk.text).not.toContain("blorp");
    expect(candidates.buttons).toContain("小王");
    expect(candidates.buttons).not.toContain("Ann");
    expect((await ann.heard()).messages).toEqual([]);

    expect(mentorOf(ann)).toBeUndefined();
    expect(list.text).not.toContain("Ann");
  });

  await chapter("a mistake is taken back by an officer, or by the person", async () => {
    await openPage(ann);
    await zhou.press("弄错了，改回来");
    const page = await openPage(ann);
    const desk = await zhou.say("/questions");
    await li.start();
    const here = await li.press("弄错了，我就是本人");
    const told = await zhou.heard();
    await li.forge(1, `died:yes:${place.memberId(wang)}`);

    expect(page.text).not.toContain("过世");
    expect(desk.text).toContain("blorp");
    expect(here.text).toContain("太好了，是弄错了。");
    expect(told.text).toContain("李师傅本人来说，过世是弄错了，已经改回来了。");
    expect(place.village.rows("select 1 from member where died_at is not null")).toEqual([]);
    expect((await li.start()).text).not.toContain("过世");
  });

  await chapter(
    "the last mentor stops: the association has the talk, and the learner knows",
    async () => {
      await wang.say("咕噜咕噜？");
      await wang.press("问陈姐");
      await chen.heard();
      await chen.press("我来接");
      for (const person of [zhou, wang]) await person.heard();
      const asked = await chen.forge(1, "mentor:stop");
      await chen.press("对，不当了");
      const told = await wang.heard();
      const came = await zhou.heard();
      await wang.say("寄到哪儿？");

      expect(asked.text).toContain("你带的3个人会换一位师傅；没有师傅了，由协会看");
      expect(told.text).toContain("陈姐以后不带你了。新师傅来之前，你给看的东西由协会看");
      expect(told.text).toContain("陈姐把你的事交给协会了");
      expect(came.text).toContain("小王问的是：\n咕噜咕噜？");
      expect((await zhou.heard()).text).toContain("寄到哪儿？");
    },
  );
});
