/** Villages of other countries: their own offices and numbers, and no shop of China as something to do. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShipped } from "../support/program/bot.ts";
import { joinUp, labels, walkTo, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const { knowledge } = await openShipped();
const china = /Taobao|Douyin|WeChat|Alipay|96110|123\d\d|yuan|淘宝|抖音|微信|支付宝/;

let village: TestVillage;
let zhou: Villager;
/** Two people live in each village; the first words of the road are kept. */
const people: Record<string, { readonly person: Villager; heard: Heard; readonly tongue: Tongue }> =
  {};

async function settle(
  id: number,
  name: string,
  tongue: Tongue,
  home: string,
  placement: "nothing" | "shop" = "nothing",
): Promise<void> {
  const person = village.person(id, name, tongue);
  const heard = await joinUp(person, { tongue, village: home, placement });
  people[`${home} ${tongue}${placement === "shop" ? " shop" : ""}`] = { person, heard, tongue };
}

/** An officer says in which country a village lies. */
async function moveTo(home: RegExp, country: string, clocks?: string): Promise<Heard> {
  await zhou.say("/villages");
  await zhou.press(home);
  await zhou.pressAll("✏️ 改资料", "哪个国家");
  const said = await zhou.say(country);
  return clocks === undefined ? said : zhou.press(clocks);
}

const at = (who: string) => people[who]!;
const questionOf = (slug: string, tongue: Tongue) =>
  knowledge.articles.find((article) => article.slug === slug)!.words[tongue].question;

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9001, "周会长");
  await zhou.start();
  await settle(5001, "Wanjiru", "en", "Kijabe");
  await settle(5002, "王姐", "zh", "Kijabe");
  await settle(5003, "Rosa", "en", "Huancavelica");
  await settle(5004, "李姐", "zh", "Huancavelica");
  await settle(5005, "陈姐", "zh", "上溪村");
  // They have a shop: every step is open to them.
  await settle(5006, "Njeri", "en", "Kijabe", "shop");
  await settle(5007, "张姐", "zh", "Kijabe", "shop");
  await settle(5008, "Luz", "en", "Huancavelica", "shop");
  await settle(5009, "周姐", "zh", "Huancavelica", "shop");
  await moveTo(/Kijabe/, "Kenya");
  await moveTo(/Huancavelica/, "Peru");
});

afterAll(() => village.close());

describe("an officer", () => {
  it("says where a village lies, and sees it on its page", async () => {
    await zhou.say("/villages");

    expect((await zhou.press(/Kijabe/)).text).toContain("肯尼亚");
  });
});

describe("the road", () => {
  it.each([
    ["Kijabe en", "Read it, so the shop is safe", "then the police on 999 or 112"],
    ["Kijabe zh", "念给他，保住店要紧", "再找警察（999或112）"],
    ["Huancavelica en", "Read it, so the shop is safe", "then your police"],
    ["Huancavelica zh", "念给他，保住店要紧", "再找当地警察"],
  ])("names whom to call where they live (%s)", async (who, wrong, call) => {
    const { person, heard, tongue } = at(who);
    await walkTo(person, heard, /Read me the code|念给我/, tongue);

    const said = await person.press(wrong);

    expect(said.text).toContain(call);
    expect(said.text).not.toMatch(china);
  });

  it.each([
    ["Kijabe en shop", "Four questions, four offices.", "KRA"],
    ["Kijabe zh shop", "四样事，问四处。", "KRA"],
    ["Huancavelica en shop", "The rules are your country's own.", "Registration:"],
    ["Huancavelica zh shop", "规矩各国不一样，要问你自己的。", "登记："],
  ])("asks four questions in place of China's papers (%s)", async (who, begins, names) => {
    const { person, tongue } = at(who);
    await person.forge(1, "step:open:legal");
    await person.press(labels[tongue].goOn);

    await person.press(labels[tongue].goOn);
    const card = await person.press(labels[tongue].goOn);

    expect(card.text).toContain(begins);
    expect(card.text).toContain(names);
    expect(card.text).not.toMatch(china);
  });
});

describe("danger", () => {
  it.each([
    ["Kijabe en", "somebody called, I gave him the code, what now", "call Safaricom on 100"],
    ["Kijabe zh", "有人打电话要验证码，我给他了", "打100找Safaricom"],
    ["Huancavelica en", "somebody called, I gave him the code, what now", "then call your police"],
    ["Huancavelica zh", "有人打电话要验证码，我给他了", "再找当地警察"],
  ])("is answered with numbers that answer there (%s)", async (who, text, call) => {
    const said = await at(who).person.say(text);

    expect(said.text).toContain(call);
    expect(said.text).not.toMatch(china);
  });

  it("is answered as before in China", async () => {
    const said = await at("上溪村 zh").person.say("有人打电话要验证码，我给他了");

    expect(said.text).toContain("96110");
  });
});

describe("a question", () => {
  it.each([
    ["Kijabe en", "registration-100k", "Business Registration Service"],
    ["Kijabe zh", "registration-100k", "企业登记处"],
    ["Huancavelica en", "registration-100k", "the office that registers small businesses"],
    ["Huancavelica zh", "registration-100k", "管小买卖登记的部门"],
    ["Huancavelica en", "douyin-basics", "the one that people in your country use"],
    ["Huancavelica zh", "douyin-basics", "你们那儿大家常用的"],
  ])("is answered for where they live (%s, %s)", async (who, slug, says) => {
    const { person, tongue } = at(who);

    const said = await person.say(questionOf(slug, tongue));

    expect(said.text).toContain(says);
    expect(said.text).not.toMatch(china);
  });

  it.each([
    ["Kijabe en", "do I need a KRA PIN for this", "iTax"],
    ["Kijabe zh", "M-PESA收钱要小心啥", "Pochi la Biashara"],
  ])("in words of the country finds the country's answer (%s)", async (who, text, says) => {
    expect((await at(who).person.say(text)).text).toContain(says);
  });

  it("of which there are several meanings is offered no shop of another country", async () => {
    const said = await at("Kijabe en").person.say("i want to open a shop now");

    expect(`${said.text} ${said.buttons.join()}`).toContain("Where to sell in Kenya");
    expect(`${said.text} ${said.buttons.join()}`).not.toMatch(/WeChat|Taobao/);
  });

  it.each([
    ["Huancavelica en", "From China, as an example. This is China's rule; ask your own office."],
    ["Huancavelica zh", "下面是中国的做法，给你参考。"],
  ])("that only China has an answer to begins with whose it is (%s)", async (who, note) => {
    const { person, tongue } = at(who);

    const said = await person.say(questionOf("geographical-indication", tongue));

    expect(said.text).toMatch(new RegExp(`^(?:(?:About: |说的是：).+\\n\\n)?${note}`));
  });

  it("has no such note in China", async () => {
    const said = await at("上溪村 zh").person.say(questionOf("registration-100k", "zh"));

    expect(said.text).not.toContain("给你参考");
  });
});

describe("the topics", () => {
  it.each([
    ["Kijabe en", "Registering a small shop"],
    ["Huancavelica zh", "网上卖要不要登记"],
  ])("list what holds there (%s)", async (who, label) => {
    const { person } = at(who);
    await person.say("/topics");

    const first = await person.forge((await person.phone.last()).message_id, "topics:5");

    expect(first.buttons).toContain(label);
    expect(first.buttons.join()).not.toMatch(china);
  });
});
