/**
 * Somebody lost her phone and comes back with a new number: whoever knows her says that it is she, and her record follows.
 * Nobody gets a record by what anybody can type.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let old: Villager;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  old = village.person(5_001, "李娜");
  await zhou.start();
  await joinUp(old, { village: "上溪村", placement: "nothing" });
  await old.say("+83 两筐鸡蛋");
});

afterEach(() => village.close());

const ownersOf = (name: string) =>
  village.rows<{ telegram_id: number }>(
    "select telegram_id from member where first_name = ? order by telegram_id",
    name,
  );

async function ask(person: Villager, said = "我换了号，以前在这儿学过", name = "李娜") {
  await person.start();
  await person.say(said);
  return person.say(name);
}

async function moved(person: Villager): Promise<void> {
  await ask(person);
  await zhou.press("说过话了，是李娜");
}

it.each([
  ["号丢了", "中文"],
  ["手机和号都没了", "中文"],
  ["我以前在这儿学过，老号用不了了", "中文"],
  ["我是老学员", "中文"],
  ["我换手机了", "中文"],
  ["I was here before", "English"],
  ["I lost my phone and my number, this is a new account", "English"],
  ["my old telegram is gone", "English"],
  ["new phone", "English"],
])("hears “%s” of somebody whom it does not know, and asks for the name", async (said, tongue) => {
  const person = village.person(6_001, "N", tongue === "English" ? "en" : "zh-hans");
  await person.start();
  const asked = await person.say(said);
  const told = await person.say("my name was 李娜");

  expect(asked.text).toMatch(/What name did I know you by\?|那时候我叫你什么名字？/);
  expect(told.text).toMatch(/I asked the association|我去问协会了/);
  expect(told.text + asked.text).not.toMatch(/上溪村|step|步/);
  expect((await zhou.heard()).text).toMatch(/我以前来过，那时候叫“李娜”/);
});

it("moves the record by one tap of who knows her, and tells the old number", async () => {
  const mentor = village.person(5_002, "王师傅");
  await joinUp(mentor, { village: "上溪村" });
  await appointMentor(zhou, mentor, { village: "上溪村", name: "王师傅" });
  await old.heard();
  const before = village.rows("select id from member where first_name = '李娜'");
  const own = village.person(6_001, "Na");

  const told = await ask(own);
  const asked = await zhou.heard();
  const done = await zhou.press("说过话了，是李娜");
  const here = await own.heard();
  const book = await own.say("/cash");
  const left = await old.heard();
  const gone = await old.say("/cash");

  expect(told.text).toContain("什么都不变");
  expect(asked.text).toMatch(/新号上还什么都没记[^]*李娜，上溪村[^]*你知道是李娜本人吗？先说句话/);
  expect(asked.text).not.toMatch(/83|鸡蛋/);
  expect(done.text).toContain("李娜的都在新号上了");
  expect(done.buttons).toContain("搬回去");
  expect(here.text).toMatch(/李娜，又见面了/);
  expect(book.text).toContain("83");
  expect(left.text).toContain("搬到一个新号上了，是协会的周会长认的");
  expect(gone.text).not.toContain("83");
  expect(village.rows("select id from member where first_name = '李娜'")).toEqual(before);
  expect(ownersOf("李娜")).toEqual([{ telegram_id: 6_001 }]);
});

it("puts it back when the old number says that it was not her, and tells the association", async () => {
  const thief = village.person(6_002, "Thief");
  await moved(thief);
  await thief.heard();
  await zhou.heard();

  await old.heard();
  const back = await old.press("那不是我");
  const told = await zhou.heard();
  const lost = await thief.heard();
  const nothing = await thief.say("/cash");
  const again = await thief.say("号丢了");

  expect(back.text).toContain("你的记录回来了");
  expect((await old.say("/cash")).text).toContain("83");
  expect(told.text).toMatch(/李娜的老号说：那不是我/);
  expect(lost.text).toContain("搬回原来的号了");
  expect(nothing.text).not.toContain("83");
  expect(again.text).toContain("请你自己去找协会");
  expect((await zhou.heard()).text).toBe("");
});

it("is moved again, for good, where a thief sits at the old number", async () => {
  const own = village.person(6_003, "Na");
  await moved(own);
  await old.press("那不是我");
  await zhou.press("还是认：是李娜");
  await old.press("那不是我");
  const told = await zhou.heard();

  expect(told.text).toContain("我什么都没动");
  expect(ownersOf("李娜")).toEqual([{ telegram_id: 6_003 }]);
});

it("keeps what the new number had begun: the book at once, the people days later", async () => {
  const own = village.person(6_004, "Nana");
  const friend = village.person(6_104, "小友");
  await joinUp(own, { village: "下溪村" });
  await own.say("+7 一把葱");
  const payload =
    /start=(\w+)/.exec(JSON.stringify((await own.say("/invite")).messages))?.[1] ?? "";
  await joinUp(friend, { payload });
  await moved(own);
  const here = await own.heard();
  const book = await own.say("/cash");
  await village.later({ days: 4 });

  const mine = village.rows<{ id: string }>("select id from member where first_name = '李娜'");
  expect(here.text).toMatch(/记的账也在账本里[^]*过3天/);
  expect(book.text).toContain("90");
  expect(ownersOf("Nana")).toEqual([]);
  expect(village.rows("select invited_by from member where first_name = '小友'")).toEqual([
    { invited_by: mine[0]!.id },
  ]);
  expect((await own.say("/cash")).text).toContain("90");
});

it("gives the new number back what it had begun, where an officer took the wrong one", async () => {
  const own = village.person(6_005, "Nana");
  await joinUp(own, { village: "下溪村" });
  await own.say("+7 一把葱");
  await moved(own);
  await own.heard();
  const undone = await zhou.press("搬回去");
  const told = await own.heard();
  await village.later({ days: 4 });

  expect(undone.text).toContain("回到老号上了");
  expect(told.text).toContain("又在这里了");
  expect((await own.say("/cash")).text).toMatch(/7/);
  expect((await old.say("/cash")).text).toContain("83");
  expect((await old.say("/cash")).text).not.toContain("90");
});

it("says no by one tap, and a second officer's tap changes nothing", async () => {
  const stranger = village.person(6_006, "S");
  await ask(stranger);
  await zhou.heard();
  const { id } = village.rows<{ id: string }>("select id from comeback")[0]!;
  const mine = village.rows<{ id: string }>("select id from member where first_name = '李娜'")[0]!;
  const said = await zhou.press("不是，或者说不准");
  await zhou.forge(1, `comeback:move:${id}:${mine.id}`);
  const toast = await zhou.phone.answer();

  expect(said.text).toContain("什么都不变");
  expect(toast.text).toContain("已经有人回过了");
  expect((await stranger.heard()).text).toContain("协会说不准是不是你");
  expect(ownersOf("李娜")).toEqual([{ telegram_id: 5_001 }]);
});

it("says the same to whoever names nobody, and lets nobody ask and ask", async () => {
  const stranger = village.person(6_007, "S");
  const known = await ask(stranger);
  const twice = await ask(stranger, "号丢了", "王小明");
  await zhou.heard();
  await zhou.press("不是，或者说不准");
  const other = await ask(stranger, "号丢了", "没有这个人");
  const none = await zhou.heard();
  // So many messages in one chat take their time.
  await village.later({ minutes: 1 });
  await stranger.say("/forget");
  await ask(stranger);
  await stranger.say("/forget");
  const enough = await ask(stranger);

  expect(other.text).toBe(known.text);
  expect(none.text).toContain("这个名字我不认识");
  expect(none.buttons).not.toContain("说过话了，是李娜");
  expect(twice.text).not.toContain("我去问协会了");
  expect(enough.text).toContain("明天再来问我");
});

it("warns of two who ask for one record, and moves it once", async () => {
  const one = village.person(6_008, "One");
  const two = village.person(6_009, "Two");
  await ask(one);
  const first = await zhou.heard();
  await ask(two);
  const second = await zhou.heard();
  const onSecond = second.messages.at(-1)!.message_id;
  await zhou.press("说过话了，是李娜");
  const id = village.rows<{ id: string }>("select id from comeback where person = 6008")[0]!.id;
  const mine = village.rows<{ id: string }>("select id from member where first_name = '李娜'")[0]!;
  const late = await zhou.forge(onSecond, `comeback:look:${id}:${mine.id}`);
  await zhou.forge(onSecond, `comeback:move:${id}:${mine.id}`);

  expect(first.text).not.toContain("两个里面有一个不对");
  expect(second.text).toContain("两个里面有一个不对");
  expect(late.text).toMatch(/刚搬到另一个号上/);
  expect(ownersOf("李娜")).toEqual([{ telegram_id: 6_009 }]);
});

it("is nobody's to press but an officer's", async () => {
  const stranger = village.person(6_010, "S");
  await ask(stranger);
  const id = village.rows<{ id: string }>("select id from comeback")[0]!.id;
  const mine = village.rows<{ id: string }>("select id from member where first_name = '李娜'")[0]!;
  for (const verb of [`move:${id}:${mine.id}`, `undo:${id}`, `not-me:${id}`, `again:${id}`]) {
    await stranger.forge(1, `comeback:${verb}`);
  }

  expect(ownersOf("李娜")).toEqual([{ telegram_id: 5_001 }]);
});

it("waits for a day and longer for who did not agree yet, and stands on the officer's list", async () => {
  const own = village.person(6_011, "Na");
  await ask(own);
  await zhou.heard();
  await village.later({ days: 3 });
  const work = await zhou.say("有什么要办的");
  const list = await zhou.press(/以前来过/);
  await zhou.press("说过话了，是李娜");

  expect(work.buttons.join()).toContain("1个人说以前来过");
  expect(list.text).toContain("你知道是李娜本人吗");
  expect((await own.heard()).text).toContain("又见面了");
});

it("ends with the one who asked, and with the one whose record it was", async () => {
  const own = village.person(6_012, "Nana");
  await joinUp(own, { village: "下溪村" });
  await own.say("+7 一把葱");
  await moved(own);
  await own.say("/forget");
  await own.press("全部删掉");
  await village.later({ days: 4 });
  const everything = village.everything();

  expect(everything).not.toMatch(/两筐鸡蛋|一把葱|6012|李娜|Nana/);
  expect(village.rows("select id from comeback")).toEqual([]);
});
