/**
 * People who begin in the words of their village, or have a grandchild type for them: what they tell is heard, a yes is a
 * yes, no village is made of goods or of a yes, and nobody is frightened by a danger that is none.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 7_600;
const newcomer = (): Villager => village.person((next += 1), "根生", "zh-hans");

async function sayAll(person: Villager, words: readonly string[]): Promise<Heard> {
  let heard = await person.heard();
  for (const each of words) heard = await person.say(each);
  return heard;
}

const consent = /我能记下/;
const askedVillage = /打出村名/;
const askedPlacement = /到哪一步/;

describe("before anything is kept", () => {
  it.each([
    ["我屋里有三十只陶缸"],
    ["家住在大别山脚下的"],
    ["爷爷说他编簸箕"],
    ["棉鞋 虎头帽 肚兜"],
    ["我是补鞋的 手艺三十年了"],
    ["俺跟着花走 没个准地方"],
  ])("“%s” is heard, and leads to the beginning", async (said) => {
    const person = newcomer();

    const first = await person.say(said);
    await person.start();
    const second = await person.say(said);

    for (const heard of [first, second]) {
      expect(heard.text).toMatch(/^听到了/);
      expect(heard.buttons).toEqual(["开始学"]);
    }
  });

  it.each(["包装盒", "买家嫌我的簸箕毛糙", "东西卖不出去"])(
    "“%s” is no story of oneself",
    async (said) => {
      expect((await newcomer().say(said)).text).not.toMatch(/^听到了/);
    },
  );

  it("leads on below an answer", async () => {
    expect((await newcomer().say("运费模板怎么设")).buttons).toEqual(["开始学"]);
  });

  it.each(["会不会骗我们的钱", "你们骗不骗人钱的", "是不是骗我钱的"])(
    "“%s” asks about the bot",
    async (said) => {
      expect((await newcomer().say(said)).text).not.toMatch(/止付/);
    },
  );

  it("hears who has paid all the same", async () => {
    expect((await newcomer().say("他会不会骗我钱 我已经转了两千")).text).toMatch(/止付|别付/);
  });
});

describe("no danger", () => {
  it.each([
    "核桃有五百斤 没卖过",
    "有两缸酱豆 还没卖过",
    "我是他孙女 后天开学",
    "我孙子在上学 放学帮我打字",
    "have 200 kilo of groundnuts never sold",
  ])("is near in “%s”", async (said) => {
    expect((await newcomer().say(said)).text).not.toMatch(/危险|吃坏|danger|make somebody ill/);
  });

  it.each(["花生上撒过老鼠药 还没卖过", "孙女放学路上有个男的老跟着她"])(
    "is missed in “%s”",
    async (said) => {
      expect((await newcomer().say(said)).text).toMatch(/110|12315/);
    },
  );
});

describe("a yes in the words of the village", () => {
  it.each(["好了呀 开始吧", "搞起嘛", "弄呗", "爷爷说开始学"])("“%s” begins", async (said) => {
    expect((await sayAll(newcomer(), ["/start", said])).text).toMatch(consent);
  });

  it.each(["中文，中文", "奶奶讲中文"])("“%s” chooses the language", async (said) => {
    expect((await sayAll(newcomer(), ["/start", said])).text).toMatch(consent);
  });

  it.each([
    "嗯呐",
    "恁记吧 不要紧",
    "来赛",
    "那中",
    "没得关系",
    "外婆同意",
    "姥爷愿意",
    "我奶奶说可以",
    "妥了",
  ])("“%s” may be remembered", async (said) => {
    expect((await sayAll(newcomer(), ["/start", "开始学", said])).text).toMatch(askedVillage);
  });

  it.each(["爷爷问记了做啥", "要紧不", "没事别记我"])("“%s” may not", async (said) => {
    const heard = await sayAll(newcomer(), ["/start", "开始学", said]);

    expect(heard.text).not.toMatch(askedVillage);
  });
});

describe("where the village is asked for", () => {
  async function agreed(): Promise<Villager> {
    const person = newcomer();
    await agree(person);
    return person;
  }
  const villages = (name: string) =>
    village.rows("select name from village where name = ?", name).length;

  it.each([
    ["石门坎", "加上噻"],
    ["老鸦岭", "嗯呐加"],
    ["梅家坞", "对个 就是"],
    ["沙河子", "就这个呗"],
  ])("adds “%s” by “%s”", async (name, yes) => {
    const person = await agreed();

    const heard = await sayAll(person, [name, yes]);

    expect(heard.text).toMatch(askedPlacement);
    expect(villages(name)).toBe(1);
  });

  it.each(["不讲", "那就先不说", "后头再说嘛", "回头再说呗"])(
    "is left for later by “%s”, a name or none",
    async (said) => {
      const [early, late] = [await agreed(), await agreed()];

      const heard = [await early.say(said), await sayAll(late, ["碾子沟", said])];

      for (const { text } of heard) expect(text).toMatch(askedPlacement);
    },
  );

  it.each([
    ["大瑶山那边的", "大瑶山"],
    ["爷爷住石桥寨", "石桥寨"],
    ["罗江县这边", "罗江县"],
    ["俺们石磨村", "石磨村"],
  ])("of “%s” takes the name", async (said, name) => {
    expect((await (await agreed()).say(said)).buttons).toContain(`加上${name}`);
  });

  it.each(["粉条 豆豉 干辣椒", "有台织布机 做土布床单 没开过店", "我家摆摊的 网上没弄过"])(
    "“%s” is no village, and says how far they are",
    async (said) => {
      const heard = await (await agreed()).say(said);

      expect(heard.text).toMatch(/听着像[^]*有东西，没开店/);
      expect(heard.buttons).toContain("有东西，没开店");
    },
  );

  it.each(["俺没个固定的村", "我们没准村"])("“%s” is none", async (said) => {
    expect((await (await agreed()).say(said)).buttons.join()).not.toContain("加上");
  });

  it.each(["没手续卖得没", "自家熬的糖能卖不"])("“%s” sets nothing", async (said) => {
    const heard = await (await agreed()).say(said);

    expect(heard.text).not.toContain("第2步");
    expect(heard.text).toMatch(askedVillage);
  });
});
