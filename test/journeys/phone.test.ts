/**
 * One phone for three, from outside and on both engines: a mother who reads Chinese, a daughter who reads English
 * and a son share one Telegram account; one of them is deleted, one gets a phone of her own.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personAt } from "../../src/bot/phone/number.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { openMe } from "../support/people/menus.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { engines } from "../support/engines.ts";
import type { Store } from "../../src/subjects/open-store.ts";

const pause = { minutes: 31 };
const danger = "有人叫我先交押金才能领工资，还要我的验证码";

describe.each(engines)("one phone for three on $name", ({ open }) => {
  let store: Store;
  let village: TestVillage;
  let li: Villager;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({ store });
    const zhou = village.person(9001, "周会长");
    li = village.person(5002, "李师傅");
    await zhou.start();
    await joinUp(li, { village: "上溪村" });
    await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  }, 60_000);

  afterAll(() => village.close());

  async function page(phone: Villager, label = /这个手机谁在用|Who uses this phone/) {
    await phone.say("/me");
    return phone.press(label);
  }

  /** 陈姐's phone, which her daughter uses, too. Amy was here last. */
  async function shared(id: number): Promise<Villager> {
    const phone = village.person(id, "陈姐");
    await joinUp(phone, { village: "上溪村" });
    await page(phone);
    await phone.press("还有人用这个手机");
    await phone.say("Amy");
    await phone.pressAll("English", "Yes", "Nothing to sell yet");
    return phone;
  }

  it("takes a second and a third, each by the own yes, and no fourth", async () => {
    const phone = village.person(5001, "陈姐");
    await joinUp(phone, { village: "上溪村" });
    const alone = await page(phone);
    await phone.press("还有人用这个手机");
    await phone.press("← 返回");
    const notAdded = await phone.say("怎么打包鸡蛋");
    await page(phone);
    await phone.press("还有人用这个手机");
    const handed = await phone.say("Amy");
    const consent = await phone.press("English");
    const toast = await phone.phone.answer();
    const agreed = await phone.press("Yes");
    await phone.press("Nothing to sell yet");
    const hers = await phone.say("/me");
    await phone.press("📱 Who uses this phone");
    await phone.press("Somebody else uses it, too");
    await phone.say("小明");
    await phone.pressAll("中文", "可以", "还没东西卖");
    const full = await page(phone);
    await phone.forge(full.messages.at(-1)!.message_id, "phone:add~3");
    const fourth = await phone.phone.answer();
    const mentees = await li.say("/mentees");
    const another = await phone.press("Go on");
    const turned = await phone.phone.answer();

    expect(alone.text).toContain("最多三个人");
    expect(handed.text).toMatch(/把手机给Amy[^]*给Amy：/);
    expect(toast.text).toContain("Amy");
    expect(notAdded.text).not.toContain("把手机给");
    expect(consent.text).toMatch(/May I remember[^]*Whoever holds this phone can read all/);
    expect(agreed.text).toContain("Good, Amy");
    expect(hers.text).toMatch(/Amy[^]*上溪村/);
    expect(full.text).toMatch(/你是小明[^]*陈姐、Amy[^]*加不下了/);
    expect(full.text).not.toContain("家里还有人想学");
    expect(full.buttons).not.toContain("还有人用这个手机");
    expect(fourth.text).toContain("三个人");
    for (const name of ["陈姐", "Amy", "小明"]) {
      expect(mentees.text + mentees.buttons.join(" ")).toContain(name);
    }
    expect(turned.text).toContain("Amy");
    expect(another.text).not.toMatch(/\p{Script=Han}/u);
  });

  it("asks who is here after a pause, and loses nothing that was said before the answer", async () => {
    const phone = await shared(5011);
    const hers = await phone.say("+83 two baskets");
    await phone.press("接着来"); // it stands there from before her daughter came
    const older = await phone.phone.answer();
    await village.later(pause);
    const warned = await phone.say(danger);
    const asked = await phone.say("+12 卖笋干");
    const second = await phone.say("+7 卖鸡蛋");
    const known = await phone.press("陈姐");
    const told = await phone.phone.answer();
    const book = await phone.say("/cash");
    await village.later(pause);
    await phone.say("/cash");
    const named = await phone.say("amy");
    await page(phone);
    await phone.press("That is not me");
    const changed = await phone.press("陈姐");

    expect(hers.text).toContain("83");
    expect(older.text).toContain("陈姐");
    expect(warned.text).toContain("验证码谁也别给");
    expect(asked.text).toContain("Who is here?");
    expect(asked.buttons).toEqual(["陈姐", "Amy"]);
    expect(second.text).toBe("");
    expect(known.text).toMatch(/陈姐，你好[^]*12[^]*7/);
    // Not twice, as words and as a toast.
    expect(told.text ?? "").not.toContain("陈姐，你好");
    expect(book.text).toMatch(/19/);
    expect(book.text).not.toMatch(/83/);
    expect(named.text).toMatch(/Hello, Amy[^]*83/);
    expect(changed.text).toContain("陈姐，你好");
  });

  it("keeps what waits from whoever was here before, though it is edited meanwhile", async () => {
    const phone = await shared(5041);
    await village.later(pause);
    await phone.say("+12 卖笋干");
    const own = (await phone.phone.messages()).findLast(({ from }) => from?.is_bot === false);
    await phone.phone.edit(own!.message_id, "+13 卖笋干");
    const edited = await phone.heard();
    const known = await phone.press("陈姐");
    const book = await phone.say("/cash");

    expect(edited.text).not.toContain("12");
    expect(known.text).toContain("12");
    expect(book.text).toContain("12");
  });

  it("says there that whoever holds the phone sees book, prices and answers", async () => {
    const phone = await shared(5051);
    const readAll = async (who: string, going: string) => [
      await phone.say("/cash"),
      await phone.say("+83"),
      await phone.say("/price"),
      await phone.say("/privacy"),
      await phone.press(who),
      await openMe(phone, going),
    ];
    const hers = await readAll("More: who sees it", "How is it going?");
    await page(phone);
    await phone.press("That is not me");
    await phone.press("陈姐");
    const mothers = await readAll("细说：谁能看", "最近怎么样？");

    for (const { text } of hers) expect(text).toMatch(/holds this phone/);
    for (const { text } of mothers) expect(text).toContain("手机在谁手上");
    for (const { text } of [...hers, ...mothers]) expect(text).not.toMatch(/Only you|只有你/);
  });

  it("leaves the other when one goes", async () => {
    const phone = await shared(5021);
    await phone.say("+83 two baskets");
    await phone.phone.block();
    await village.quiet();
    const blocked = await store.db
      .selectFrom("phone_person")
      .innerJoin("member", "member.telegram_id", "phone_person.person")
      .select("blocked_at")
      .where("account", "=", phone.id)
      .execute();
    await phone.phone.unblock();
    await phone.start();
    await phone.say("/forget");
    await phone.press("Delete everything");
    const left = await phone.say("/me");
    await phone.say("/forget");
    await phone.press("全部删掉");
    const nobody = await phone.say("/me");
    const rows = await store.db
      .selectFrom("phone_person")
      .select("person")
      .where("account", "=", phone.id)
      .execute();

    expect(blocked.filter(({ blocked_at }) => blocked_at !== null)).toHaveLength(2);
    expect(left.text).toContain("陈姐");
    expect(nobody.text).not.toContain("陈姐");
    expect(rows).toEqual([]);
  });

  it("lets somebody take the own road along, with a code that nobody guesses", async () => {
    const phone = await shared(5031);
    await phone.say("+83 two baskets");
    await page(phone);
    const { text } = await phone.press("I have my own phone now");
    const code = /(\d{4} \d{4})/.exec(text)![1]!;
    const wrong = code.startsWith("1") ? "2000 0000" : "1000 0000";

    const stranger = village.person(6001, "Stranger", "en");
    const refused = await stranger.say(wrong);
    for (let tries = 0; tries < 4; tries += 1) await stranger.say(wrong);
    const tooOften = await stranger.say(code);
    const link = { person: personAt(phone.id, 2), firstName: "Amy", language: "en" } as const;
    await store.transact(({ desks }) => desks.offer("of the old phone", link, village.now()));
    const taken = await li.start(`own_${code.replace(" ", "")}`);
    const own = village.person(6002, "Amy Chen");
    const here = await own.say(code);
    const book = await own.say("/cash");
    const told = await phone.heard();
    const left = await phone.say("/cash");
    const doors = await store.db.selectFrom("desk_link").select("person").execute();
    const again = await village.person(6003, "Third", "en").say(code);

    expect(refused.text).toContain("I don't know this code");
    expect(tooOften.text).toContain("Too many tries");
    expect(taken.text).toContain("已经有人在学");
    expect(here.text).toContain("Good to see you, Amy");
    expect(here.buttons).toContain("Go on");
    expect(book.text).toContain("83");
    expect(told.text).toContain("Amy有自己的手机了");
    expect(left.text).not.toContain("83");
    expect(doors).toEqual([]);
    expect(again.text).toContain("I don't know this code");
  });
});
