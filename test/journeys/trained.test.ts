/** Who showed whom a step: asked of the learner, confirmed by the other; and the thanks that follow. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  becomeHelper,
  codeIn,
  memberId,
  reachOffer,
  seeParcel,
  writeShortRoad,
} from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let wang: Villager;

const edges = () =>
  village.rows<{ step_id: string; state: string }>(
    "select step_id, state from trained_by order by asked_at, id",
  );

/** Chen brought Wang, who stands at the beginning of step 2. */
beforeEach(async () => {
  village = await openVillage({ knowledge: await writeShortRoad() });
  chen = village.person(5001, "陈姐");
  wang = village.person(5002, "小王");
  await joinUp(chen, { village: "上溪村" });
  const { text } = await chen.say("/invite");
  await joinUp(wang, { payload: codeIn(text) });
});

afterEach(async () => {
  await village.close();
});

const evening = async (): Promise<Heard> => {
  await village.until("2026-12-01T11:31:00Z"); // 19:31 there
  return chen.heard();
};

describe("who showed me", () => {
  it("is asked at the end of a step, and an edge only if both say so", async () => {
    const end = await wang.press("接着来");
    const asked = await wang.press("这一步有人教过我");
    const noted = await wang.press("请我来的那位");
    const before = await chen.heard();
    const question = await evening();
    const open = edges();
    const thanked = await chen.press("是，我教的");
    const page = await wang.say("/peers");

    expect(end.messages).toHaveLength(1);
    expect(end.buttons).toEqual(["接着来", "今天到这儿", "这一步有人教过我"]);
    expect(asked.text).toContain("这一步，这里有人教过你怎么做吗");
    expect(asked.buttons).toEqual(["请我来的那位", "没人教，自己摸索的", "这次不说"]);
    expect(noted.text).toContain("我去问一声");
    expect(thanked.messages.flatMap(buttonsOf).map(({ text: label }) => label)).toContain("要张图");
    expect(noted.buttons).toEqual(["接着来"]);
    expect(before.messages).toEqual([]);
    expect(question.text).toBe("小王说，第2步是你教的。是这样吗？");
    expect(open).toEqual([{ step_id: "products", state: "named" }]);
    expect(thanked.text).toContain("记下了，是你教的");
    expect(edges()).toEqual([{ step_id: "products", state: "confirmed" }]);
    expect(page.text).toContain("教过你的人：\n· 陈姐：第2步");
  });

  it("is no edge when the other says no, and nobody hears of that", async () => {
    await wang.pressAll("接着来", "这一步有人教过我", "请我来的那位");
    await evening();
    await chen.press("不是");
    const page = await wang.say("/peers");

    expect(edges()).toEqual([{ step_id: "products", state: "denied" }]);
    expect(page.text).not.toContain("教过你的人");
  });

  it("is asked once a step and once a week, and may be skipped", async () => {
    await wang.pressAll("接着来", "这一步有人教过我", "这次不说");
    await wang.pressAll("接着来", "跳过");
    await wang.press("接着来"); // the end of step 3: the way to the question about helping
    await wang.pressAll("我来帮帮别人", "不用了");
    await wang.press("接着来");
    const fourth = await wang.press("接着来");
    await village.later({ days: 8 });
    await wang.heard();
    await wang.say("/next");
    await wang.photo();
    const parcel = await wang.press("接着来");

    expect(fourth.buttons).not.toContain("这一步有人教过我");
    expect(parcel.buttons).toContain("这一步有人教过我");
    expect(edges()).toEqual([
      { step_id: "products", state: "nobody" },
      { step_id: "shipping", state: "asked" },
    ]);
  });

  it("asks a trainer one thing a week by itself, and goes on when they are at it", async () => {
    const li = village.person(5003, "小李");
    const zhao = village.person(5004, "小赵");
    const code = codeIn((await chen.say("/invite")).text);
    for (const person of [wang, li, zhao]) {
      if (person !== wang) await joinUp(person, { payload: code });
      await person.pressAll("接着来", "这一步有人教过我", "请我来的那位");
    }
    const first = await evening();
    await village.later({ days: 3 });
    const quiet = await chen.heard();
    await village.later({ days: 5 });
    const second = await chen.heard();
    const third = await chen.press("是，我教的");
    const last = await chen.press("不是");

    expect(first.messages).toHaveLength(1);
    expect(quiet.messages).toEqual([]);
    expect(second.messages).toHaveLength(1);
    // Two are open yet: those that were not answered.
    expect(third.text).toMatch(/第2步是你教的。是这样吗/);
    expect(last.text).toMatch(/第2步是你教的。是这样吗/);
    expect(new Set([first.text, second.text]).size).toBe(2);
  });

  it("is not asked of who has nobody here, and offers mentor and helper by name", async () => {
    const alone = village.person(5010, "独行");
    await joinUp(alone, { village: "石桥村" });
    const silent = await alone.press("接着来");
    await becomeHelper(village.person(5011, "甲"), { village: "上溪村" });
    await wang.press(/学到哪里了/);
    await wang.pressAll("问做过的人", "问本村的");
    await wang.say("怎么看货");
    await wang.press("发过去");
    await village.person(5011, "甲").press("回答");
    await village.person(5011, "甲").say("多走几家");
    await wang.heard();
    await wang.press("帮上了");
    await wang.say("/next");
    await wang.press("接着来");
    const asked = await wang.press("这一步有人教过我");

    expect(silent.buttons).not.toContain("这一步有人教过我");
    expect(asked.buttons).toContain("甲，在这里帮过我");
    await wang.press("甲，在这里帮过我");
    await village.until("2026-12-01T11:31:00Z");
    expect((await village.person(5011, "甲").heard()).text).toContain("小王说，第2步是你教的");
  });

  it("takes no forged name, no forged yes, and no second word", async () => {
    await wang.press("接着来");
    const [row] = village.rows<{ id: string }>("select id from trained_by");
    const li = village.person(5003, "小李");
    await joinUp(li, { village: "石桥村" });
    await wang.forge(1, `taught:by:${row!.id}:${memberId(village, 5003)}`);
    await wang.forge(1, `taught:by:${row!.id}:${memberId(village, 5002)}`);
    await li.forge(1, `taught:by:${row!.id}:nobody`);
    await wang.forge(1, `taught:yes:${row!.id}`);
    const untouched = edges();
    await wang.pressAll("这一步有人教过我", "请我来的那位");
    for (const person of [wang, li]) await person.forge(1, `taught:yes:${row!.id}`);
    const named = edges();
    await evening();
    await chen.press("不是");
    await chen.forge(1, `taught:yes:${row!.id}`);

    expect(untouched).toEqual([{ step_id: "products", state: "asked" }]);
    expect(named).toEqual([{ step_id: "products", state: "named" }]);
    expect(edges()).toEqual([{ step_id: "products", state: "denied" }]);
  });

  it("leaves nothing of a trainer who is forgotten", async () => {
    await wang.pressAll("接着来", "这一步有人教过我", "请我来的那位");
    await evening();
    await chen.press("是，我教的");
    await chen.say("/forget");
    await chen.press("全部删掉");
    const page = await wang.say("/peers");

    expect(page.text).not.toContain("教过你的人");
    expect(village.everything()).not.toContain("陈姐");
  });
});

describe("thanks", () => {
  /** The association has seen somebody's first parcel; the sweep of the next day finds it. */
  const parcelSeen = (id = 5002) => seeParcel(village, id, "telegram:9001");

  /** What comes in nine evenings: other things are said unasked as well, two a week in all. */
  async function nineEvenings(person: Villager): Promise<readonly string[]> {
    const said: string[] = [];
    for (let days = 0; days < 9; days += 1) {
      await village.later({ hours: 20 });
      const day = village.now().toISOString().slice(0, 10);
      await village.until(`${day}T11:31:00Z`);
      said.push(...(await person.heard()).messages.map(({ text }) => text ?? ""));
    }
    return said.filter((text) => /谢谢你|Thank you/.test(text));
  }

  const note = (id: number, parcels: number) =>
    village.change(
      "insert into parcels_day (member_id, day, parcels, noted_at) values (?, '2026-12-01', ?, ?)",
      memberId(village, id),
      parcels,
      village.now().toISOString(),
    );

  it("come at the first parcel that a mentor has seen, and at thirty orders, once each", async () => {
    await wang.pressAll("接着来", "这一步有人教过我", "请我来的那位");
    await evening();
    await chen.press("是，我教的");
    parcelSeen();
    const first = await nineEvenings(chen);
    note(5002, 30);
    const second = await nineEvenings(chen);
    const nothing = await nineEvenings(chen);
    const page = await chen.say("/peers");

    expect(first).toEqual([
      "小王寄出了第一个包裹，师傅看过了。\n小王是你请来的。谢谢你。\n第2步是你教的。谢谢你。",
    ]);
    expect(second).toEqual(["小王做满30单了。\n小王是你请来的。谢谢你。\n第2步是你教的。谢谢你。"]);
    expect(nothing).toEqual([]);
    expect(page.text).toContain("多亏了你：1个人寄出了第一个包裹，1个人做满了30单。");
  });

  it("name nobody who did not agree to be named", async () => {
    parcelSeen();

    expect(await nineEvenings(chen)).toEqual([
      "这里有个你认识的人寄出了第一个包裹，师傅看过了。\n这个人是你请来的。谢谢你。",
    ]);
  });

  it("are for one level only, and never for orders without a parcel that was seen", async () => {
    const li = village.person(5003, "小李");
    await joinUp(li, { payload: codeIn((await wang.say("/invite")).text) });
    note(5002, 90);
    await village.later({ days: 2 });
    const early = village.rows("select 1 from thanks");
    parcelSeen(5003);
    await village.later({ days: 2 });
    const rows = village.rows<{ member_id: string; what: string }>(
      "select member_id, what from thanks",
    );

    expect(early).toEqual([]);
    expect(rows).toEqual([{ member_id: memberId(village, 5002), what: "first-parcel" }]);
  });

  it("stay as a number when the trainee is forgotten", async () => {
    parcelSeen();
    await village.later({ days: 2 });
    await wang.say("/forget");
    await wang.press("全部删掉");
    const page = await chen.say("/peers");

    expect(page.text).toContain("多亏了你：1个人寄出了第一个包裹");
    expect(village.everything()).not.toContain("小王");
  });

  it("speak English to who does", async () => {
    const ann = village.person(5020, "Ann", "en");
    const bob = village.person(5021, "Bob", "en");
    await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
    const { text } = await ann.say("/invite");
    await reachOffer(bob, { tongue: "en", payload: codeIn(text) });
    await bob.press("No, thanks");
    await bob.say("/peers");
    await bob.press("Yes, show it");
    parcelSeen(5021);

    expect(await nineEvenings(ann)).toEqual([
      "Bob has sent the first parcel, and a mentor has seen it.\nYou brought Bob. Thank you.",
    ]);
  });
});
