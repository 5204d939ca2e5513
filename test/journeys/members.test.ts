/** The association's members: joining after the first orders, who does what, asking each other, leaving. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  becomeMember,
  openMembersVillage,
  sendParcels,
  shownTo,
} from "../support/people/associates.ts";
import { memberId } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import { eveningIn } from "../support/people/village-days.ts";
import { openAssociation, openMore, readPrivacy } from "../support/people/menus.ts";
import type { Heard, TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let officer: Villager;
let close: () => Promise<void>;
let wang: Villager;
let chen: Villager;

const members = () =>
  village
    .rows<{ first_name: string }>(
      "select first_name from association_member join member on member.id = member_id order by joined_at",
    )
    .map((row) => row.first_name);
const lastId = (heard: Heard) => heard.messages.at(-1)!.message_id;

beforeEach(async () => {
  ({ village, officer, close } = await openMembersVillage());
  wang = village.person(5001, "小王");
  chen = village.person(5002, "陈姐");
});
afterEach(() => close());

/** Ticks one job, with a few words. */
async function offer(person: Villager, job: string, words?: string): Promise<Heard> {
  await person.say("/members");
  await person.press("我能帮什么");
  const ticked = await person.press(`☐ ${job}`);
  if (words === undefined) return ticked;
  await person.press("✎ 哪天、什么价");
  return person.say(words);
}

describe("joining", () => {
  it("is offered once, when parcels are noted after the first ones, never in the same breath", async () => {
    await joinUp(wang, { village: "上溪村" });
    await wang.say("/orders");
    const first = await wang.press("2");
    const opened = await wang.say("/orders");
    const third = await wang.press("3");
    await wang.press("先不了");
    const later = await wang.say("/orders");
    await eveningIn(village, 3, "11:50");

    expect(first.text).not.toContain("会员");
    expect(opened.text).not.toContain("会员");
    expect(third.text).toContain("想不想当协会的会员");
    expect(third.text).toContain("看得到你的名字、村子、你能帮什么");
    expect(later.text).not.toContain("会员");
    expect((await wang.heard()).text).not.toContain("会员");
    expect(members()).toEqual([]);
  });

  it("is in More for everybody: who has sent nothing reads when it begins", async () => {
    await joinUp(wang, { village: "上溪村" });
    const early = await openMore(wang, "🤝 会员");
    await wang.forge(lastId(early), "fellow:join");
    await wang.say("/orders");
    await wang.press("4");
    const offered = await openMore(wang, "🤝 会员");
    const joined = await wang.press("好，我参加");
    const again = await openMore(wang, "🤝 会员");

    expect(early.text).toContain("记下3个寄出去的包裹");
    expect(early.buttons).not.toContain("好，我参加");
    expect(offered.buttons).toEqual(["好，我参加", "先不了"]);
    expect(joined.text).toContain("你是协会的会员了");
    expect(again.text).toContain("上溪村的会员，一共1个");
    expect(members()).toEqual(["小王"]);
    expect(village.rows("select given from consent where purpose = 'members' order by at")).toEqual(
      [{ given: 1 }],
    );
  });

  it("is open to whom an officer invited; they hear of it in an evening, once", async () => {
    await joinUp(wang, { village: "上溪村" });
    await openAssociation(officer, "🤝 会员", "上溪村：0个", "请人当会员");
    const asked = await officer.press("小王");
    const day = await wang.heard();
    await eveningIn(village, 1, "11:50");
    const evening = await wang.heard();
    await wang.press("好，我参加");
    const twice = await officer.forge(lastId(asked), `fellows:ask:${memberId(village, 5001)}`);

    expect(asked.text).toContain("我会在晚上问小王");
    expect(day.text).not.toContain("会员");
    expect(evening.text).toMatch(/^协会请你当会员/);
    expect(members()).toEqual(["小王"]);
    expect(twice.messages).toEqual([]);
    expect(village.rows("select act, subject from audit where act = 'member-invited'")).toEqual([
      { act: "member-invited", subject: memberId(village, 5001) },
    ]);
  });

  it("is not for officers' buttons in other hands", async () => {
    await becomeMember(wang);
    const page = await wang.say("/members");
    for (const forged of ["fellows:all:0", "votes:new", "votes:ask"]) {
      const heard = await wang.forge(lastId(page), forged);

      expect(heard.messages).toEqual([]);
      expect((await wang.phone.answer()).text).toContain("协会");
    }
  });
});

describe("the members' page", () => {
  beforeEach(async () => {
    await becomeMember(wang);
    await becomeMember(chen);
  });

  it("says who does what, with first names, and what each said of it", async () => {
    await offer(wang, "打包", "周五下午，一单5毛");
    await offer(wang, "开车送货");
    await offer(chen, "打包");
    const page = await chen.say("/members");
    const who = await chen.press("打包");

    expect(page.text).toContain("打包：小王、陈姐\n开车送货：小王");
    expect(who.text).toContain("小王：周五下午，一单5毛\n陈姐");
    expect(who.buttons).toEqual(["问小王", "← 会员"]);
  });

  it("lets no number and no username through in those words", async () => {
    for (const words of [
      "打我电话 138 0013 8000",
      "加微信 wang_1988",
      "找 @xiaowang",
      "一三八零零一三八",
    ]) {
      const refused = await offer(wang, "打包", words).catch(() => undefined);

      expect(refused?.text, words).toContain("别写");
      await wang.press("不写");
      await wang.press("☑ 打包");
    }
    expect(village.rows("select words from fellow_job")).toEqual([]);
  });

  it("is of the own village only, and shows officers the same without anybody's numbers", async () => {
    const far = village.person(5009, "远客");
    await joinUp(far, { village: "下溪村" });
    await far.say("/orders");
    await far.press("5");
    await far.say("/orders");
    await far.press("好，我参加");
    await offer(wang, "打包");
    const theirs = await far.say("/members");
    const forged = await far.forge(lastId(theirs), `fellow:ask:pack:${memberId(village, 5001)}`);
    const seen = await openAssociation(officer, "🤝 会员", "上溪村：2个");

    expect(theirs.text).toContain("下溪村的会员，一共1个");
    expect(theirs.text).not.toContain("小王");
    expect(forged.messages).toEqual([]);
    expect(seen.text).toContain("打包：小王");
    expect(seen.text).toContain("一起寄包裹的不到5个人，合计不显示");
    expect(seen.text).toContain("最近90天一起买的不到5个人，合计不显示");
  });

  it("lets one ask another by the bot: what for, who sees it, words to and fro, no number", async () => {
    await offer(wang, "打包");
    await chen.say("/members");
    await chen.press("打包");
    const how = await chen.press("问小王");
    const confirm = await chen.say("周五能来打包吗？");
    const before = await wang.heard();
    const sent = await chen.press("发过去");
    const asked = await wang.heard();
    await wang.say("行，下午来。", lastId(asked));
    const answer = await chen.heard();
    await village.later({ days: 2 });
    const silent = await chen.heard();

    expect(how.text).toContain("打包的事，想跟小王说什么");
    expect(confirm.text).toContain("上溪村的小王会看到你的名字、村子和这句：“周五能来打包吗？”。");
    expect(before.messages).toEqual([]);
    expect(sent.text).toContain("发给小王了");
    expect(asked.text).toContain("陈姐（上溪村）想请你打包：\n\n周五能来打包吗？");
    expect(answer.text).toContain("小王（上溪村）：\n\n行，下午来。");
    expect(answer.buttons).toEqual(["再说一句", "拉黑", "告诉协会"]);
    expect(shownTo(asked) + shownTo(answer)).not.toMatch(/\b500[12]\b|@|t\.me|username/);
    expect(silent.text).not.toContain("帮上");
    expect(village.rows("select 1 from question")).toEqual([]);
    expect(village.rows("select 1 from helped_by")).toEqual([]);
  });

  it("says after a day that nobody answered, and what else there is", async () => {
    await offer(wang, "打包");
    await chen.say("/members");
    await chen.pressAll("打包", "问小王");
    await chen.say("周五能来吗");
    await chen.press("发过去");
    await village.later({ hours: 25 });
    const expired = await chen.heard();

    expect(expired.text).toBe("小王一天里没有回。看看还有谁？");
    expect(expired.buttons).toEqual(["打包", "← 会员", "接着来"]);
  });

  it("asks nobody who left, rests, or is never to be met again", async () => {
    await offer(wang, "打包");
    await chen.say("/members");
    const who = await chen.press("打包");
    await chen.press("问小王");
    await chen.say("周五能来吗");
    village.change(
      "insert into peer_block (member_id, other_id, at) values (?, ?, '2026-12-01')",
      memberId(village, 5001),
      memberId(village, 5002),
    );
    const blocked = await chen.press("发过去");
    await wang.say("/members");
    await wang.pressAll("退出会员", "是，退出");
    await village.later({ minutes: 11 });
    const gone = await chen.forge(lastId(who), `fellow:ask:pack:${memberId(village, 5001)}`);

    expect(blocked.text).toContain("小王现在不方便接，没有发过去");
    expect(gone.messages).toEqual([]);
    expect((await wang.heard()).text).not.toContain("周五能来吗");
  });
});

describe("leaving", () => {
  it("deletes what was said as a member, and the way back stays", async () => {
    await becomeMember(wang);
    await offer(wang, "打包", "周五");
    await wang.say("/members");
    const left = await wang.pressAll("退出会员", "是，退出");
    const stays = await wang.press("↩ 收回（10分钟内）");
    await village.later({ minutes: 11 });
    const still = members();
    await wang.say("/members");
    await wang.pressAll("退出会员", "是，退出");
    const soon = members();
    await village.later({ minutes: 11 });
    const privacy = await readPrivacy(wang);
    const door = await wang.say("/members");

    expect(left.text).toContain("十分钟后就退出了");
    expect(stays.text).toContain("你还是会员");
    expect(still).toHaveLength(1);
    expect(soon).toHaveLength(1);
    expect(members()).toEqual([]);
    expect(village.rows("select 1 from fellow_job")).toEqual([]);
    expect(privacy.text).not.toContain("协会的会员");
    expect(door.buttons).toContain("好，我参加");
    expect(village.rows("select given from consent where purpose = 'members' order by at")).toEqual(
      [{ given: 1 }, { given: 0 }],
    );
  });

  it("is told in /privacy, and /export holds what is kept", async () => {
    await becomeMember(wang);
    await offer(wang, "打包", "周五下午-独一份");
    const privacy = await readPrivacy(wang);
    const { messages } = await wang.say("/export");
    const file = (await wang.download(messages.at(-1)!)).toString();

    expect(privacy.text).toContain("你是协会的会员");
    expect(file).toContain("周五下午-独一份");
  });
});

describe("in English", () => {
  it("a member joins, says what they do, and is asked", async () => {
    const ann = village.person(5011, "Ann", "en");
    const bob = village.person(5012, "Bob", "en");
    await becomeMember(ann, "en");
    await sendParcels(bob, "en");
    const offered = await bob.say("/orders");
    await bob.press("Yes, I join");
    await ann.say("/members");
    await ann.pressAll("What I can do", "☐ Driving", "✎ Days, price");
    await ann.say("Mondays, free of charge");
    await bob.say("/members");
    const who = await bob.press("Driving");
    await bob.press("Ask Ann");
    await bob.say("Can you drive on Monday?");
    await bob.press("Send");
    const asked = await ann.heard();

    expect(offered.text).toContain("Would you like to be a member of the association?");
    expect(who.text).toContain("Ann: Mondays, free of charge");
    expect(asked.text).toContain(
      "Bob (上溪村) asks you about driving:\n\nCan you drive on Monday?",
    );
  });
});
