/** Names that somebody gives and others read: of villages (one a week, offered when confirmed), of people; and who counts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
/** Somebody new in each test, and the villages that there were before. */
let li: Villager;
let before: readonly string[];
let ids = 5_100;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

beforeEach(() => {
  li = village.person((ids += 1), "李师傅");
  before = names();
});

/** Says where they live, and adds it where it is not known. */
async function propose(person: Villager, name: string) {
  await person.forge(1, "join:villages:0");
  await person.say(name);
  return person.forge(1, "join:village-add");
}

const names = () =>
  village.rows<{ name: string }>("select name from village order by name").map(({ name }) => name);
const added = () => names().filter((name) => !before.includes(name));

async function codeOf(person: Villager): Promise<string> {
  return /start=([\w-]+)/.exec((await person.say("/invite")).text)![1]!;
}

describe("a village's name", () => {
  it.each([
    "t.me/scam0",
    "evil.store",
    "上溪。com村",
    "t．me",
    "@scam_village",
    "#scam",
    "12345",
    "13800138000",
    "张村 13800138000",
    "ꓕꓸme",
    "t丶me",
    "Sсаm village",
    "https://x",
  ])("is letters: %s is none", async (name) => {
    await agree(li);
    const refused = await li.say(name);

    expect(refused.text).not.toContain("加上它吗");
    expect(added()).toEqual([]);
  });

  it.each(["上溪村", "Saint-Jean d'Arc", "Тихая (верхняя)", "หนองบัว", "十三团2连", "Ağrı"])(
    "may be in any script: %s",
    async (name) => {
      await joinUp(li, { village: name });

      expect(added()).toEqual([name]);
    },
  );
});

describe("somebody who names villages", () => {
  it("adds one a week, is told what to do instead, and lives in their own", async () => {
    await joinUp(li, { village: "一村" });
    const refused = await propose(li, "二村");
    const typed = await propose(li, "一村");
    await village.later({ days: 8 });
    await propose(li, "二村");

    expect(refused.text).toContain("这星期已经加过一个村");
    expect(refused.buttons).toEqual(["看看名单", "以后再说"]);
    expect(typed.text).not.toContain("这星期已经");
    expect(added()).toEqual(["一村", "二村"]);
  });

  it("is offered to nobody else until an officer or a second household confirms it", async () => {
    const zhou = village.person(9_001, "周会长");
    await zhou.start();
    await joinUp(li, { village: "假村" });
    const own = await li.forge(1, "join:villages:0");
    const wang = village.person(5_002, "小王");
    const asked = await agree(wang);
    const near = await wang.say("假");
    await wang.say("假村");
    const sun = village.person(5_003, "孙家");
    const after = await agree(sun);

    expect(own.buttons).toContain("假村");
    expect(asked.buttons).not.toContain("假村");
    expect(near.buttons).not.toContain("假村");
    expect(after.buttons).toContain("假村");
  });

  it("comes after what the association has on its list", async () => {
    const zhou = village.person(9_001, "周会长");
    await zhou.start();
    for (const id of [5_010, 5_011])
      await joinUp(village.person(id, `人${id}`), { village: "甲村" });
    await zhou.say("/villages");
    await zhou.press("加一个村");
    await zhou.say("乙村");
    const { buttons } = await agree(village.person(5_012, "新人"));

    expect(buttons.filter((label) => /^[甲乙]村$/.test(label))).toEqual(["乙村", "甲村"]);
  });
});

describe("somebody who joins and wants everything deleted, again and again", () => {
  it("counts for nobody without a step, and once with one", async () => {
    await joinUp(li, { village: "石桥村" });
    const code = await codeOf(li);
    const again = village.person(5_030, "又来");
    const come = async () => {
      await again.start(code);
      await again.pressAll("中文", "可以");
    };
    const go = async () => {
      await again.say("/forget");
      await again.press("全部删掉");
    };
    for (const _ of [1, 2, 3]) {
      await come();
      await go();
    }
    const none = await li.say("/me");
    await come();
    village.change(
      `insert into step_state (member_id, step_id, state, at)
       select id, 'purpose', 'done', '2026-12-01' from member where telegram_id = 5030`,
    );
    await go();
    const one = await li.say("/me");

    expect(none.text).toContain("你还没请人来");
    expect(one.text).toContain("你请来了1个人");
  });
});

describe("a first name out of Telegram", () => {
  it("is no link where others read it", async () => {
    const scam = village.person(5_020, "t.me/scam0");
    await joinUp(scam, { village: "石桥村" });
    const hello = await village.person(5_021, "新人").start(await codeOf(scam));

    expect(hello.text).toContain("t me scam0");
    expect(hello.text).not.toContain("t.me/scam0");
  });
});
