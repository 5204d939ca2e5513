/**
 * One phone for three, from outside and on both engines: a mother who reads Chinese, a daughter who reads English
 * and a son share one Telegram account; one of them is deleted, one gets a phone of her own.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { engines } from "../support/engines.ts";
import type { Store } from "../../src/subjects/open-store.ts";

const pause = { minutes: 31 };
const danger = "有人叫我先交押金才能领工资，还要我的验证码";

describe.each(engines)("one phone for three on $name", ({ open }) => {
  let store: Store;
  let village: TestVillage;
  /** The phone: whoever holds it. */
  let phone: Villager;
  let zhou: Villager;
  let li: Villager;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({ store });
    zhou = village.person(9001, "周会长");
    li = village.person(5002, "李师傅");
    phone = village.person(5001, "陈姐");
    await zhou.start();
    await joinUp(phone, { village: "上溪村" });
    await joinUp(li, { village: "上溪村" });
    await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
    await phone.heard();
  }, 60_000);

  afterAll(async () => {
    await village.close();
    await store.close();
  });

  const openPage = async (label: RegExp) => {
    await phone.say("/me");
    return phone.press(label);
  };

  it("takes a second person, who says yes and chooses a language alone", async () => {
    const page = await openPage(/这个手机谁在用/);
    await phone.press("还有人用这个手机");
    const handed = await phone.say("Amy");
    const consent = await phone.press("English");
    const toast = await phone.phone.answer();
    const agreed = await phone.press("Yes");
    const card = await phone.press("Nothing to sell yet");
    const hers = await phone.say("/me");

    expect(page.text).toContain("最多三个人");
    expect(handed.text).toContain("把手机给Amy");
    expect(handed.text).toContain("给Amy：");
    expect(toast.text).toContain("Amy");
    expect(consent.text).toContain("May I remember");
    expect(agreed.text).toContain("Good, Amy");
    expect(card.buttons).toContain("Go on");
    expect(hers.text).toMatch(/Amy[^]*上溪村/);
  });

  it("takes a third and no fourth", async () => {
    await openPage(/Who uses this phone/);
    await phone.press("Somebody else uses it, too");
    await phone.say("小明");
    await phone.pressAll("中文", "可以", "还没东西卖");
    const page = await openPage(/这个手机谁在用/);
    const shown = page.messages.at(-1)!;
    await phone.forge(shown.message_id, "phone:add~3");

    expect(page.text).toMatch(/你是小明[^]*陈姐、Amy/);
    expect(page.buttons).not.toContain("还有人用这个手机");
    expect((await phone.phone.answer()).text).toContain("三个人");
  });

  it("gives a press to whose button it is", async () => {
    const hers = await phone.press("Go on");
    const toast = await phone.phone.answer();
    const book = await phone.say("+45 two baskets");

    expect(toast.text).toContain("Amy");
    expect(hers.text).toMatch(/[a-z]{3}/);
    expect(book.text).toContain("45");
    expect(book.text).not.toMatch(/\p{Script=Han}/u);
  });

  it("asks after a pause, and loses nothing that was said before the answer", async () => {
    await village.later(pause);
    const asked = await phone.say("+12 卖笋干");
    const second = await phone.say("+7 卖鸡蛋");
    const known = await phone.press("陈姐");
    const book = await phone.say("/cash");

    expect(asked.text).toContain("Who is here?");
    expect(asked.buttons).toEqual(["陈姐", "Amy", "小明"]);
    expect(second.text).toBe("");
    expect(known.text).toMatch(/12[^]*7/);
    expect(book.text).toMatch(/19/);
    expect(book.text).not.toMatch(/45/);
  });

  it("asks nobody about a danger", async () => {
    await village.later(pause);
    const heard = await phone.say(danger);

    expect(heard.text).toMatch(/96110|别/);
    expect(heard.text).not.toContain("Who is here?");
  });

  it("takes a name for the answer, and one's own word that it is another", async () => {
    const asked = await phone.say("/cash");
    const named = await phone.say("amy");
    await openPage(/Who uses this phone/);
    await phone.press("That is not me");
    const changed = await phone.press("小明");

    expect(asked.text).toContain("Who is here?");
    expect(named.text).toMatch(/Hello, Amy[^]*45/);
    expect(changed.text).toContain("小明，你好");
  });

  it("shows a mentor each by the own name, and says for whom the mentor's words are", async () => {
    const mentees = await li.say("/mentees");

    for (const name of ["陈姐", "Amy", "小明"]) {
      expect(mentees.text + mentees.buttons.join(" ")).toContain(name);
    }
  });

  it("leaves the others when one goes", async () => {
    await phone.say("/forget");
    const gone = await phone.press(/删/);
    const asked = await phone.say("/cash");
    const book = await phone.press("陈姐");

    expect(gone.text).not.toBe("");
    expect(asked.buttons).toEqual(["陈姐", "Amy"]);
    expect(book.text).toContain("19");
  });

  it("lets somebody take the own road along, with a code that nobody else can guess", async () => {
    await openPage(/这个手机谁在用/);
    await phone.press("不是我，换人");
    await phone.press("Amy");
    await openPage(/Who uses this phone/);
    const { text } = await phone.press("I have my own phone now");
    const code = /(\d{4} \d{4})/.exec(text)![1]!;
    const wrong = code.startsWith("1") ? "2000 0000" : "1000 0000";

    const stranger = village.person(6001, "Stranger", "en");
    const refused = await stranger.say(wrong);
    for (let tries = 0; tries < 4; tries += 1) await stranger.say(wrong);
    const tooOften = await stranger.say(code);
    const taken = await li.start(`own_${code.replace(" ", "")}`);
    const own = village.person(6002, "Amy Chen", "zh-hans");
    const here = await own.say(code);
    const book = await own.say("/cash");
    const told = await phone.heard();
    const left = await phone.say("/cash");
    const again = await village.person(6003, "Third", "en").say(code);

    expect(refused.text).toContain("I don't know this code");
    expect(tooOften.text).toContain("Too many tries");
    expect(taken.text).toContain("已经有人在学");
    expect(here.text).toContain("Good to see you, Amy");
    expect(book.text).toContain("45");
    expect(told.text).toContain("Amy有自己的手机了");
    expect(left.text).toContain("19");
    expect(again.text).toContain("I don't know this code");
  });
});
