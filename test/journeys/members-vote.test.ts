/** The members' question of the month: asked by an officer, told once, one vote each, sums of five. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { becomeMember, becomeMembers, openMembersVillage } from "../support/people/associates.ts";
import { eveningIn, joinedLongAgo } from "../support/people/village-days.ts";
import { openAssociation } from "../support/people/menus.ts";
import type { Heard, TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let officer: Villager;
let close: () => Promise<void>;
let people: readonly Villager[];

const question = "下个月先办哪件事？\n一起寄包裹\n请人教拍照\n去看仓库";
const lastId = (heard: Heard) => heard.messages.at(-1)!.message_id;
const at = (index: number): Villager => people[index]!;
const voteId = () => village.rows<{ id: string }>("select id from vote order by month desc")[0]!.id;

beforeAll(async () => {
  ({ village, officer, close } = await openMembersVillage());
  people = await becomeMembers(village, ["小王", "陈姐", "李嫂", "老张", "小刘", "阿梅", "大勇"]);
  joinedLongAgo(village);
});
afterAll(() => close());

async function openQuestion(): Promise<Heard> {
  return openAssociation(officer, "🤝 会员", "🗳 本月投票");
}

describe("the question of the month", () => {
  it("is asked, voted on, over after two weeks, and asked anew the next month", async () => {
    await chapter("is written by an officer in one message, looked at, and asked", async () => {
      const none = await openQuestion();
      await officer.press("问一件事");
      const one = await officer.say("下个月先办哪件事？\n一起寄包裹");
      const twice = await officer.say("先办哪件？\n寄包裹\n寄包裹");
      const check = await officer.say(question);
      const asked = await officer.press("好，问大家");

      expect(none.text).toContain("还没有问过大家");
      expect(one.text).toContain("答案要有2到5个");
      expect(twice.text).toContain("有两个答案一样");
      expect(check.text).toContain("下个月先办哪件事？\n\n· 一起寄包裹\n· 请人教拍照\n· 去看仓库");
      expect(asked.text).toContain("满5个人投了才显示");
      expect(village.rows("select act from audit where act = 'vote-asked'")).toHaveLength(1);
    });

    await chapter("cannot be asked twice in a month, nor while one is open", async () => {
      const open = await openQuestion();
      const forged = await officer.forge(lastId(open), "votes:new");

      expect(open.buttons).not.toContain("问一件事");
      expect(forged.text).toContain("下一件，1月1日起可以问");
    });

    await chapter(
      "comes to each member once, in their evening, and not to who has voted",
      async () => {
        await at(0).say("/members");
        const page = await at(0).press("🗳 本月投票");
        const voted = await at(0).press("一起寄包裹");
        const morning = await at(1).heard();
        await eveningIn(village, 1, "11:50");
        const [wang, ...others] = await Promise.all(people.map((person) => person.heard()));
        await eveningIn(village, 3, "11:50");
        const again = await Promise.all(people.map((person) => person.heard()));

        expect(page.text).toContain("投的人还不到5个");
        expect(voted.text).toContain("记下了。没到日子都能改");
        expect(morning.text).not.toContain("会员");
        expect(wang!.text).not.toContain("🗳");
        for (const { text } of others) expect(text).toMatch(/^🗳 这个月有一件事问会员/);
        for (const { text } of again) expect(text).not.toContain("🗳");
      },
    );

    await chapter(
      "shows no sum before five, then sums only, and a vote may be changed",
      async () => {
        for (const index of [1, 2, 3]) {
          const heard = await at(index).press("请人教拍照");

          expect(heard.text).toContain("投的人还不到5个");
        }
        const fifth = await at(4).press("去看仓库");
        const change = await at(4).press("看看、改一改");
        const changed = await at(4).press("请人教拍照");
        const office = await openQuestion();

        expect(fifth.text).toContain("一起寄包裹：1票\n请人教拍照：3票\n去看仓库：1票");
        expect(change.text).not.toContain("✓");
        expect(changed.text).toContain("一起寄包裹：1票\n请人教拍照：4票\n去看仓库：0票");
        expect(office.text).toContain("请人教拍照：4票");
        expect(office.text).not.toMatch(/小王|陈姐|小刘/);
        expect(village.rows("select count(*) as count from ballot")).toEqual([{ count: 5 }]);
      },
    );

    await chapter(
      "takes no vote of who is no member, and no answer that there is not",
      async () => {
        const stranger = village.person(5030, "外人");
        await stranger.start();
        await stranger.forge(1, `vote:cast:${voteId()}:0`);
        const wrong = await at(5).forge(
          lastId(await at(5).say("/members")),
          `vote:cast:${voteId()}:7`,
        );

        expect(wrong.messages).toEqual([]);
        expect(village.rows("select count(*) as count from ballot")).toEqual([{ count: 5 }]);
      },
    );

    await chapter(
      "is over after two weeks: the sums stay, who voted what does not, and the next month has its own",
      async () => {
        await village.until("2026-12-15T13:10:00Z"); // ten past nine in the evening there
        const late = await at(5).forge(
          lastId(await at(5).say("/members")),
          `vote:cast:${voteId()}:0`,
        );
        await at(1).say("/members");
        const page = await at(1).press("🗳 本月投票");
        const early = await openQuestion();
        const still = await officer.press("问一件事");
        await village.until("2026-12-31T17:00:00Z"); // the first of January there
        await openQuestion();
        await officer.press("问一件事");
        await officer.say("要不要一起买冰袋？\n要\n不要");
        await officer.press("好，问大家");
        await at(1).say("/members");
        const next = await at(1).press("🗳 本月投票");

        expect(late.messages).toEqual([]);
        expect(page.text).toContain("请人教拍照：4票");
        expect(page.text).toContain("已经投完了");
        expect(page.buttons).toEqual(["← 会员"]);
        expect(village.rows("select 1 from ballot")).toEqual([]);
        expect(early.buttons).toContain("问一件事");
        expect(still.text).toContain("下一件，1月1日起可以问");
        expect(next.text).toContain("要不要一起买冰袋？");
        expect(next.buttons).toEqual(["要", "不要", "← 会员"]);
      },
    );

    await chapter("goes with a member who leaves", async () => {
      await at(1).press("要");
      await at(1).say("/members");
      await at(1).pressAll("退出会员", "是，退出");
      await village.later({ minutes: 11 });

      expect(village.rows("select 1 from ballot")).toEqual([]);
    });

    await chapter("is read in English as well", async () => {
      const ann = village.person(5021, "Ann", "en");
      await becomeMember(ann, "en");
      joinedLongAgo(village);
      await ann.say("/members");
      const page = await ann.press("🗳 This month's question");
      const voted = await ann.press("不要");

      expect(page.text).toContain("Not enough yet: fewer than 5 people have voted");
      expect(voted.text).toContain("Noted. You can change it until the last day.");
    });
  });
});
