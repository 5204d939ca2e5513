/**
 * Coming back with a new number, on both engines: onto and off a phone that several share, in the middle of a talk and of a
 * message to many, by a mentor and an officer, and where the old number is somebody's by now.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { engines } from "../support/engines.ts";
import type { Store } from "../../src/subjects/open-store.ts";

describe.each(engines)("a record that follows its person on $name", ({ open }) => {
  let store: Store;
  let village: TestVillage;
  let zhou: Villager;
  let li: Villager;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({ store });
    zhou = village.person(9_001, "周会长");
    li = village.person(5_900, "李师傅");
    await zhou.start();
    await joinUp(li, { village: "上溪村" });
    await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  }, 60_000);

  afterAll(() => village.close());

  async function learner(id: number, name: string, place = "上溪村"): Promise<Villager> {
    const person = village.person(id, name);
    await joinUp(person, { village: place });
    await person.say("+83 两筐鸡蛋");
    return person;
  }

  async function comesBack(person: Villager, name: string): Promise<void> {
    await person.start();
    await person.say("号丢了");
    await person.say(name);
    await zhou.heard();
    await zhou.press(`说过话了，是${name}`);
  }

  async function numberOf(name: string): Promise<readonly (number | null)[]> {
    const rows = await store.db
      .selectFrom("member")
      .select("telegram_id")
      .where("first_name", "=", name)
      .execute();
    return rows.map(({ telegram_id }) => telegram_id);
  }

  async function shareWith(phone: Villager, name: string): Promise<void> {
    await phone.say("/me");
    await phone.pressAll(/这个手机谁在用/, "还有人用这个手机");
    await phone.say(name);
    await phone.pressAll("中文", "可以", "还没东西卖");
  }

  it("begins again where the talk with the mentor was, and news come to the new number", async () => {
    const old = await learner(5_001, "春梅");
    await old.say("呱唧呱唧？");
    await old.press("问李师傅");
    await li.heard();
    await li.press("我来接");
    await old.heard();
    const own = village.person(6_001, "新号");
    await comesBack(own, "春梅");
    await own.heard();
    await own.say("五层的箱子行不行？");
    const heard = await li.heard();
    await old.heard();
    await zhou.say("/broadcast");
    await zhou.say("星期六赶集");
    await zhou.press("现在就发");
    const news = await own.heard();
    const atOld = await old.heard();

    expect(heard.text).toContain("五层的箱子行不行？");
    expect(news.text).toContain("星期六赶集");
    expect(atOld.text).not.toContain("星期六赶集");
  });

  it("leaves a phone that others use, and goes back there at their word", async () => {
    const phone = await learner(5_011, "桂花");
    await shareWith(phone, "小妹");
    await phone.say("+12 卖笋干");
    const own = village.person(6_011, "新号");
    await comesBack(own, "小妹");
    const book = await own.say("/cash");
    const told = await phone.heard();
    const alone = await numberOf("小妹");
    await phone.press("那不是我");
    const back = await numberOf("小妹");
    await own.heard();
    const after = await own.say("/cash");

    expect(book.text).toContain("12");
    expect(told.text).toContain("小妹，你的记录搬到一个新号上了");
    expect(alone).toEqual([6_011]);
    expect(back[0]).toBeGreaterThan(6_011);
    expect(after.text).not.toContain("12");
    expect((await numberOf("桂花"))[0]).toBeGreaterThan(6_011);
  });

  it("comes to her place on the phone of the house, and leaves the other's alone", async () => {
    await learner(5_021, "玉兰");
    const phone = await learner(5_022, "老伴");
    await shareWith(phone, "兰");
    await phone.say("+9 一把葱");
    await phone.say("我换手机了");
    const asked = await phone.press("我的号也换了");
    await phone.say("玉兰");
    await zhou.heard();
    await zhou.press("说过话了，是玉兰");
    const here = await phone.heard();
    const book = await phone.say("/cash");
    await village.later({ days: 4 });
    const names = await store.db
      .selectFrom("phone_person")
      .innerJoin("member", "member.telegram_id", "phone_person.person")
      .select("first_name")
      .where("account", "=", 5_022)
      .orderBy("first_name")
      .execute();

    expect(asked.text).toContain("那时候我叫你什么名字");
    expect(here.text).toContain("玉兰，又见面了");
    expect(book.text).toContain("92");
    expect(names.map(({ first_name }) => first_name).toSorted()).toEqual(
      ["玉兰", "老伴"].toSorted(),
    );
    expect(await numberOf("兰")).toEqual([]);
  });

  it("brings a mentor's learners along, and no officer's rights", async () => {
    const zhao = await learner(5_031, "赵师傅", "东山村");
    await appointMentor(zhou, zhao, { village: "东山村", name: "赵师傅" });
    const own = village.person(6_031, "新号");
    await comesBack(own, "赵师傅");
    const mentees = await own.say("/mentees");
    const sun = await learner(5_032, "孙会计");
    const { id } = await store.db
      .selectFrom("member")
      .select("id")
      .where("first_name", "=", "孙会计")
      .executeTakeFirstOrThrow();
    const since = { asked_at: "2026-11-01T00:00:00.000Z", since: "2026-11-02T00:00:00.000Z" };
    const by = { asked_by: "telegram:9001", agreed_by: "telegram:9001" };
    await store.db
      .insertInto("officer")
      .values({ member_id: id, state: "on", ...since, ...by })
      .execute();
    const was = await sun.say("/people");
    const other = village.person(6_032, "新号");
    await other.start();
    await other.say("号丢了");
    await other.say("孙会计");
    const page = await zhou.heard();
    const wish = await store.db
      .selectFrom("comeback")
      .select("id")
      .where("person", "=", 6_032)
      .executeTakeFirstOrThrow();
    await sun.forge(1, `comeback:move:${wish.id}:${id}`);
    const self = await sun.phone.answer();
    await zhou.press("说过话了，是孙会计");
    await other.heard();
    const is = await other.say("/people");

    expect(mentees.text + mentees.buttons.join()).not.toContain("不是师傅");
    expect(was.buttons).toContain("🔍 按名字找人");
    expect(page.text).toContain("孙会计是协会管事的。这个搬不过去");
    expect(self.text).toContain("要协会里另一个人来认");
    expect(is.buttons).not.toContain("🔍 按名字找人");
    expect(await numberOf("孙会计")).toEqual([6_032]);
  });

  it("moves nothing back where somebody else learns with the old number", async () => {
    const old = await learner(5_041, "冬梅");
    const own = village.person(6_041, "新号");
    await comesBack(own, "冬梅");
    const told = await old.heard();
    await joinUp(old, { village: "下溪村" });
    await old.phone.forge(told.messages.at(-1)!.message_id, notMeOf(told));
    const said = await old.heard();

    expect(said.text).toContain("这里我自己不动");
    expect((await zhou.heard()).text).toContain("我什么都没动");
    expect(await numberOf("冬梅")).toContain(6_041);
  });

  it("finds one who blocked the bot, and nobody who is deleted meanwhile", async () => {
    const old = await learner(5_051, "秋菊");
    await old.phone.block();
    await village.quiet();
    const own = village.person(6_051, "新号");
    await comesBack(own, "秋菊");
    const { blocked_at } = await store.db
      .selectFrom("member")
      .select("blocked_at")
      .where("telegram_id", "=", 6_051)
      .executeTakeFirstOrThrow();
    const gone = await learner(5_052, "荷花");
    const late = village.person(6_052, "新号");
    await late.start();
    await late.say("号丢了");
    await late.say("荷花");
    await zhou.heard();
    await gone.say("/forget");
    await gone.press("全部删掉");
    await zhou.press("说过话了，是荷花");
    const toast = await zhou.phone.answer();

    expect(blocked_at).toBeNull();
    expect(toast.text).not.toBe("");
    expect(await numberOf("荷花")).toEqual([]);
    expect((await late.heard()).text).not.toContain("又见面了");
  });

  it("is the same record for a file of all that is kept, and for its end", async () => {
    await learner(5_061, "腊梅");
    const own = village.person(6_061, "新号");
    await comesBack(own, "腊梅");
    await own.heard();
    const sent = await own.say("/export");
    const file = sent.messages.find(({ document }) => document?.file_name?.endsWith(".json"));
    const kept = (await own.download(file!)).toString();
    await own.say("/forget");
    await own.press("全部删掉");

    expect(kept).toContain("两筐鸡蛋");
    expect(kept).toContain("6061");
    expect(kept).not.toContain("5061");
    expect(await numberOf("腊梅")).toEqual([]);
    const { count } = await store.db
      .selectFrom("comeback")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("old_person", "=", 5_061)
      .executeTakeFirstOrThrow();
    expect(count).toBe(0);
  });
});

/** What the button "That was not me" carries. */
function notMeOf({ messages }: Awaited<ReturnType<Villager["heard"]>>): string {
  return /"callback_data":"(comeback:not-me:\w+)/.exec(JSON.stringify(messages))![1]!;
}
