/** That a mentor has died was a mistake: role, villages and learners come back, or an officer reads what to do by hand. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
/** The officer, the mentor, another one, and two learners of the first. */
let zhou: Villager;
let li: Villager;
let chen: Villager;
let wang: Villager;
let ann: Villager;

beforeEach(async () => {
  place = await openMentoredVillage();
  zhou = place.officer;
  li = place.mentor;
  chen = await place.learner(5_002, "陈姐");
  await place.appoint("陈姐");
  wang = await place.learner(5_003, "小王");
  ann = place.village.person(5_005, "Ann", "en");
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  for (const each of [wang, ann]) {
    const [mentor, learner] = [place.memberId(li), place.memberId(each)];
    place.village.change("update mentee set mentor_id = ? where member_id = ?", mentor, learner);
  }
  await zhou.forge(1, `people:one:${place.memberId(li)}`);
  await zhou.pressAll("已经过世", "是，已经过世");
  for (const each of [li, chen, wang, ann]) await each.heard();
});

afterEach(() => place.close());

const mentorOf = (learner: Villager) =>
  place.village.rows<{ name: string }>(
    `select mentor.first_name as name from mentee join member as mentor on mentor.id = mentee.mentor_id
       join mentor as role on role.member_id = mentor.id where mentee.member_id = ?`,
    place.memberId(learner),
  )[0]?.name;

const takeBack = async () => {
  await zhou.forge(1, `people:one:${place.memberId(li)}`);
  return zhou.press("弄错了，改回来");
};

describe("within a month, by an officer", () => {
  it("the role and the learners come back, and all of them are told", async () => {
    await place.village.later({ days: 20 });
    const between = [mentorOf(wang), mentorOf(ann)];
    for (const each of [zhou, li, chen, wang, ann]) await each.heard();

    const told = await takeBack();

    expect(between).toEqual(["陈姐", "陈姐"]);
    expect(told.text).toContain("李师傅又是上溪村的师傅了。2个学员回来了。");
    expect([mentorOf(wang), mentorOf(ann)]).toEqual(["李师傅", "李师傅"]);
    expect((await li.heard()).text).toContain(
      "把你记成过世，是弄错了，对不住。你还是上溪村的师傅。",
    );
    expect((await wang.heard()).text).toContain("李师傅回来了，还是带你的师傅");
    expect((await ann.heard()).text).toContain("李师傅 is back, and is your mentor again");
    expect((await li.say("/mentees")).text).toContain("小王");
  });

  it("who chose somebody else meanwhile stays there, and a second tap changes nothing", async () => {
    await place.learner(5_006, "赵姐");
    await place.appoint("赵姐");
    await ann.say("who is my mentor");
    await ann.pressAll("I want somebody else", /赵姐/, /^Yes/);

    const told = await takeBack();
    await zhou.forge(1, `mentors:again:${place.memberId(li)}`);

    expect(told.text).toContain("1个学员回来了。自己另选了师傅的，还跟那位。");
    expect([mentorOf(wang), mentorOf(ann)]).toEqual(["李师傅", "赵姐"]);
  });
});

describe("by whoever has the phone", () => {
  it("nothing of the role comes back before an officer has spoken with the mentor", async () => {
    await li.start();
    const here = await li.press("弄错了，我就是本人");
    const asked = await zhou.heard();
    const between = [mentorOf(wang), (await li.say("/mentees")).text];
    await li.forge(1, `mentors:again:${place.memberId(li)}`);
    const forged = mentorOf(wang);
    const done = await zhou.press("李师傅还当师傅");

    expect(here.text).toContain("还当不当师傅，由协会说。我已经问了。");
    expect(asked.text).toContain("先跟李师傅本人说上话");
    expect(between[0]).toBe("陈姐");
    expect(between[1]).not.toContain("小王");
    expect(forged).toBe("陈姐");
    expect(done.text).toContain("2个学员回来了");
    expect(mentorOf(wang)).toBe("李师傅");
  });
});

describe("after more than a month", () => {
  it("an officer reads what is to be done by hand, with a button for it", async () => {
    await place.village.later({ days: 31 });
    const told = await takeBack();
    const button = told.messages.findLast(({ text = "" }) => text.includes("过了一个多月"));
    await zhou.press("再请当上溪村的师傅");

    expect(button?.text).toContain("一个一个交回来");
    expect(mentorOf(wang)).toBe("陈姐");
    expect((await li.heard()).text).toContain("协会想请你当上溪村的师傅");
  });

  it("says so in English, too", async () => {
    await zhou.say("/language");
    await zhou.press("English");
    await place.village.later({ days: 31 });
    await zhou.forge(1, `people:one:${place.memberId(li)}`);
    const told = await zhou.press("That was a mistake");
    const back = told.messages.find(({ text = "" }) => text.includes("was a mentor of 上溪村"));

    expect(back?.text).toContain("That was more than a month ago");
    expect(JSON.stringify(back)).toContain("Mentor of 上溪村 again");
  });
});

it("a learner of whom it was noted by mistake has a mentor again", async () => {
  await zhou.forge(1, `people:one:${place.memberId(wang)}`);
  await zhou.pressAll("已经过世", "是，已经过世");
  const between = mentorOf(wang);
  await zhou.forge(1, `people:one:${place.memberId(wang)}`);
  await zhou.press("弄错了，改回来");

  expect(between).toBeUndefined();
  expect(mentorOf(wang)).toBe("陈姐");
  expect((await wang.heard()).text).toContain("陈姐");
});
