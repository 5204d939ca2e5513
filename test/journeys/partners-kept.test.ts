/** Partners as time passes: still so? no longer true, changed, "that is me", words through the bot, forgotten. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { playbookFiles, writtenCard } from "../support/own-playbook.ts";
import { memberId } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import { writeKnowledge } from "../support/sample-knowledge.ts";
import { eveningIn, joinedLongAgo, morningIn, todayIn } from "../support/people/village-days.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { openMore, openPartners } from "../support/people/menus.ts";

/** A road beside a shop that ends in an offer, and a step that needs a driver. */
const files = {
  ...playbookFiles([
    { id: "shop", number: 1, items: [writtenCard("hello", "Hello.", "先看看。")] },
    {
      id: "i-drive",
      road: "beside",
      items: [
        writtenCard("work", "Drive at one hour.", "天天一个钟点跑。"),
        {
          yaml: "{ show: offer, accepts: [text] }",
          en: "Say in one line what you offer.",
          zh: "一句话说说你能帮啥。",
        },
      ],
    },
    { id: "next", number: 2, items: [writtenCard("on", "Go on.", "接着卖。")] },
  ]),
  "partners/earth.yaml": [
    "- id: driver",
    "  step: 1",
    "  road: i-drive",
    "  article: pack-eggs",
    "  en: { name: Driver, does: Takes parcels to the courier., ask: Which days and hours. }",
    "  zh: { name: 司机, does: 把包裹从村里拉到快递。, ask: 哪天、几点走。 }",
    "",
  ].join("\n"),
};

let village: TestVillage;
let officer: Villager;
let chen: Villager;
let wang: Villager;

beforeEach(async () => {
  village = await openVillage({ knowledge: await writeKnowledge(files) });
  officer = village.person(9_001, "周会长");
  chen = village.person(5001, "陈姐");
  wang = village.person(5002, "小王");
  await officer.start();
  await joinUp(chen, { village: "上溪村" });
  await joinUp(wang, { village: "上溪村" });
  village.change(
    "insert into parcels_day (member_id, day, parcels, noted_at) values (?, '2026-11-20', 12, '')",
    memberId(village, 5001),
  );
});

afterEach(async () => {
  await village.close();
});

const entry = () =>
  village.rows<{ id: string; state: string; confirmed_on: string; terms: string }>(
    "select id, state, confirmed_on, terms from partner",
  )[0];
const acts = () =>
  village.rows<{ act: string }>("select act from audit order by id").map(({ act }) => act);

/** A driver that Chen added and the association listed. */
async function listDriver(): Promise<void> {
  await openMore(chen, /找帮手/, /添一个/, /地网/, "司机", "别人，或一家店");
  await chen.say("老周的车");
  await chen.press("上溪村");
  await chen.say("一个包裹5毛");
  await chen.pressAll("不写", "不写", "他同意了");
  await chen.say("村口小卖部");
  await chen.pressAll("写陈姐", "给协会看");
  await decide(/老周的车/, "放进名单");
  await chen.heard();
}

async function decide(row: RegExp, act: string): Promise<Heard> {
  return openPartners(officer, /等着看/, row, act);
}

async function look(person: Villager): Promise<Heard> {
  const kinds = await openMore(person, /找帮手/, /地网/);
  const kind = await person.press(kinds.buttons.find((label) => label.startsWith("司机"))!);
  const row = kind.buttons.find((label) => label.startsWith("老周的车"));
  return row === undefined ? kind : person.press(row);
}

/** Whatever was said to this person on some evenings, a week apart from anything else. */
async function evenings(person: Villager, days: number): Promise<Heard> {
  await eveningIn(village, days, "11:31");
  return person.heard();
}

describe("after ninety days", () => {
  beforeEach(async () => {
    await listDriver();
    await village.later({ days: 88 });
    await chen.heard();
  });

  it("whoever added it is asked once, and one tap keeps it", async () => {
    const before = await evenings(chen, 1);
    const asked = await evenings(chen, 3);
    const [first = ""] = asked.text.split("\n");
    const kept = await chen.press("✓ 还是这样");
    const quiet = await evenings(chen, 4);

    expect(before.text).not.toContain("还是这样吗");
    expect(first).toBe("陈姐，帮手名单里有一条归你管，还是这样吗？");
    expect(asked.text).toContain("老周的车（司机）");
    expect(asked.buttons).toEqual(["✓ 还是这样", "变了", "不做了"]);
    expect(kept.text).toContain("记成今天核对过");
    expect(entry()).toMatchObject({
      state: "listed",
      confirmed_on: expect.stringMatching(/^2027/),
    });
    expect(quiet.text).not.toContain("帮手名单");
  });

  it("it goes at a tap when it is no more", async () => {
    await evenings(chen, 4);
    const ended = await chen.press("不做了");

    expect(ended.text).toContain("从名单上撤下来了");
    expect((await look(wang)).text).toContain("你附近还没有人登记");
  });

  it("it comes back at a tap for ten minutes, and not after them", async () => {
    await evenings(chen, 4);
    await chen.press("不做了");
    const back = await chen.press("↩ 收回（10分钟内）");
    const seen = await look(wang);
    await chen.forge(back.messages.at(-1)!.message_id, `partner:end:${entry()!.id}`);
    await village.later({ minutes: 11 });
    const late = await chen.press("↩ 收回（10分钟内）");

    expect(back.text).toContain("放回去了，跟原来一样");
    expect(seen.text).not.toContain("你附近还没有人登记");
    expect(late.text).toContain("过了10分钟");
    expect((await look(wang)).text).toContain("你附近还没有人登记");
  });

  it("it is hidden after two weeks without an answer, and officers bring it back", async () => {
    await evenings(chen, 4);
    const unsure = await look(wang);
    const asked = await openPartners(officer, "还是这样吗（1）");
    await village.later({ days: 14 });
    const gone = await look(wang);
    await openPartners(officer, "收起来的（1）", "老周的车");
    const back = await officer.press("放回名单");

    expect(unsure.text).toContain("正在问：还是这样吗");
    expect(asked.buttons).toContain("老周的车");
    expect(gone.text).toContain("你附近还没有人登记");
    expect(back.text).toContain("又放回名单了");
    expect((await look(wang)).text).toContain("怎么做：一个包裹5毛");
    expect(acts()).toEqual(["partner-listed", "partner-brought-back"]);
  });

  it("an answer that comes too late is looked at by the association first", async () => {
    await evenings(chen, 4);
    await village.later({ days: 15 });
    await chen.heard();
    const late = await chen.press("✓ 还是这样");
    const hidden = entry();
    await decide(/老周的车/, "放进名单");

    expect(late.text).toContain("协会看一眼就放回去");
    expect(hidden).toMatchObject({ state: "asked" });
    expect(entry()).toMatchObject({ state: "listed" });
  });

  it("officers are asked where whoever added it is gone", async () => {
    await chen.say("/forget");
    await chen.press("全部删掉");
    await evenings(wang, 3);
    const left = await look(wang);
    await openPartners(officer, "还是这样吗（1）", "老周的车", "✓ 还是这样");

    expect(left.text).toContain("一位学员添的");
    expect(village.everything()).not.toContain("陈姐");
    expect(entry()).toMatchObject({ confirmed_on: todayIn(village) });
    expect(acts()).toEqual(["partner-listed", "partner-confirmed"]);
  });
});

describe("no longer true", () => {
  it("asks whoever keeps it earlier; what they change is seen after an officer's look", async () => {
    await listDriver();
    await look(wang);
    const fresh = await wang.press("这个不对了");
    joinedLongAgo(village);
    await village.later({ days: 8 });
    await look(wang);
    const noted = await wang.press("这个不对了");
    await chen.heard();
    const asked = await evenings(chen, 4);
    await chen.pressAll("变了", "怎么做、多少钱");
    const waits = await chen.say("一个包裹6毛");
    const old = await look(wang);
    const told = await officer.heard();
    const change = await openPartners(officer, /等着看/, "✏️ 老周的车");
    await officer.press("用新的");

    expect(fresh.text).toContain("七天里刚核对过");
    expect(noted.text).toContain("我去问管这一条的人");
    expect(asked.text).toContain("还是这样吗");
    expect(waits.text).toContain("没看之前大家看到的还是老的");
    expect(old.text).toContain("一个包裹5毛");
    expect(told.text).toContain("帮手名单里有新的");
    expect(change.text).toMatch(/大家现在看到的：[^]*5毛[^]*改成：[^]*6毛/);
    expect((await look(wang)).text).toContain("一个包裹6毛");
    expect(entry()).toMatchObject({ state: "listed", terms: "一个包裹6毛" });
    expect(acts()).toEqual(["partner-listed", "partner-changed"]);
  });
});

describe("that is me", () => {
  let zhou: Villager;
  beforeEach(async () => {
    await listDriver();
    zhou = village.person(5003, "老周");
    await joinUp(zhou, { village: "石桥村" });
    await look(zhou);
    await zhou.press("这就是我");
  });

  it("is for an officer to decide, and then members write through the bot, without a number", async () => {
    const before = await look(wang);
    const claim = await decide(/🙋 老周的车/, "是他");
    const told = await zhou.heard();
    const seen = await look(wang);
    const ask = await wang.press("✍️ 捎句话");
    const sent = await wang.say("明天三箱核桃，几点来？");
    const got = await zhou.heard();
    await zhou.press("✍️ 回话");
    await zhou.say("三点");
    const answered = await wang.heard();
    const again = await wang.say("好，等你", answered.messages.at(-1)!.message_id);
    const last = await zhou.heard();
    await zhou.press("说完了，别再捎");
    await wang.press("✍️ 再捎一句");
    const over = await wang.heard();

    expect(before.buttons).not.toContain("✍️ 捎句话");
    expect(claim.text).toContain("往后归说“这就是我”的人管");
    expect(told.text).toContain("老周的车就是你");
    expect(seen.text).toContain("怎么联系：通过我捎话");
    expect(seen.text).not.toContain("小卖部");
    expect(ask.text).toContain("老周的车看得到你的名字、村子和这些话，看不到你的号码");
    expect(sent.text).toContain("捎给老周的车了");
    expect(got.text).toBe("小王（上溪村）捎话给老周的车：\n\n明天三箱核桃，几点来？");
    expect(answered.text).toBe("老周的车回话：\n\n三点");
    expect(again.text).toContain("捎给老周的车了");
    expect(last.text).toContain("好，等你");
    expect(over.text).toBe("");
    expect(village.rows("select body from inbox where body is not null")).toEqual([]);
    expect(acts()).toEqual(["partner-listed", "partner-claim-accepted"]);
  });

  it("lets the partner change only their own entry, and its adder no more", async () => {
    await decide(/🙋 老周的车/, "是他");
    const id = entry()!.id;
    const own = await openMore(zhou, /找帮手/, "我记的", /老周的车/);
    await chen.forge(1, `partner:change:${id}`);
    const chens = await chen.heard();
    await zhou.press("改一改");
    await zhou.press("怎么联系");
    await zhou.press("不写");

    expect(own.buttons).toContain("改一改");
    expect(chens.text).toBe("");
    expect((await look(wang)).buttons).not.toContain("✍️ 捎句话");
  });

  it("may be denied: nothing changes", async () => {
    await decide(/🙋 老周的车/, "不是");

    expect((await zhou.heard()).text).toContain("没法认定");
    expect((await look(wang)).text).toContain("村口小卖部");
  });

  it("words at night wait for the morning", async () => {
    await decide(/🙋 老周的车/, "是他");
    await zhou.heard();
    await village.until("2026-12-01T14:30:00Z"); // half past ten there
    await look(wang);
    await wang.press("✍️ 捎句话");
    const sent = await wang.say("明天三箱");
    const night = await zhou.heard();
    await morningIn(village);
    const morning = await zhou.heard();

    expect(sent.text).toContain("明早捎给");
    expect(night.text).toBe("");
    expect(morning.text).toContain("小王（上溪村）捎话给老周的车");
    expect(morning.text).toContain("明天三箱");
  });

  it("goes with all that hangs on it when the partner is forgotten", async () => {
    await decide(/🙋 老周的车/, "是他");
    await zhou.say("/forget");
    await zhou.press("全部删掉");

    expect((await look(wang)).text).toContain("你附近还没有人登记");
    expect(village.everything()).not.toContain("老周");
  });
});

describe("a road beside a shop", () => {
  it("ends in an entry of one's own, with the offer that was written", async () => {
    const zhao = village.person(5004, "小赵");
    await joinUp(zhao, { village: "上溪村" });
    await zhao.forge(1, "step:open:i-drive");
    await zhao.press("接着来");
    const end = await zhao.say("天天下午3点一趟，一个包裹5毛");
    await zhao.press("好，把我写上");
    await zhao.press("小赵");
    await zhao.press("上溪村");
    await zhao.pressAll("不写", "不写");
    const draft = await zhao.press("行，通过你捎话");
    await zhao.press("给协会看");
    const list = await decide(/小赵/, "放进名单");
    const found = await openMore(wang, /找帮手/, /地网/, "司机（1）", /小赵/);

    expect(end.text).toContain("要不要上帮手名单（司机）");
    // It is no question: the way on stands below it.
    expect(end.messages).toHaveLength(1);
    expect(end.buttons).toEqual(["接着来", "今天到这儿", "好，把我写上"]);
    expect(draft.text).toContain("怎么做：天天下午3点一趟，一个包裹5毛");
    expect(list.text).toContain("小赵进名单了");
    expect(found.text).toContain("他自己写的");
    expect(found.buttons).toContain("✍️ 捎句话");
  });

  it("offers nothing of it to who did not walk one", async () => {
    await wang.forge(1, "partner:me:driver");

    expect((await wang.heard()).text).toBe("");
    expect(village.rows("select 1 from partner")).toEqual([]);
  });

  it("and a step that needs somebody says who is near when it is finished", async () => {
    await listDriver();
    const finished = await wang.press("接着来");

    expect(finished.messages).toHaveLength(1);
    expect(finished.buttons).toEqual(["接着来", "今天到这儿", "附近谁做这个？"]);
    expect((await wang.press("附近谁做这个？")).buttons).toContain("老周的车 · 上溪村");
  });
});
