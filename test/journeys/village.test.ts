/** Which village? By list, by typing, by a name nobody typed before, or later. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp, walkTo } from "../support/people/road.ts";
import { openMore } from "../support/people/menus.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
  // A village that somebody proposed is offered once a second household lives there.
  await joinUp(village.person(5001, "陈姐"), { village: "上溪村" });
  await joinUp(village.person(5002, "老马"), { village: "上溪村" });
});

afterAll(() => village.close());

function villageOf(id: number): unknown {
  const [row] = village.rows<{ name: unknown }>(
    `select village.name from member left join village on village.id = member.village_id
       where member.telegram_id = ?`,
    id,
  );
  return row?.name;
}

describe("a village", () => {
  it("is taken from the list at a tap", async () => {
    const person = village.person(5010, "小王");
    await agree(person);

    const next = await person.press("上溪村");

    expect(next.text).toContain("你现在到哪一步了");
    expect(villageOf(5010)).toBe("上溪村");
  });

  it.each([
    [5011, " 上 溪 "],
    [5012, "上溪村。"],
    [5013, "上溪"],
  ])("is the same village however it is typed (%i)", async (id, typed) => {
    const person = village.person(id, "小王");
    await agree(person);

    const next = await person.say(typed);

    expect(next.text).toContain("你现在到哪一步了");
    expect(villageOf(id)).toBe("上溪村");
  });

  it("is offered when part of its name was typed", async () => {
    const person = village.person(5014, "小王");
    await agree(person);

    const near = await person.say("溪");

    expect(near.buttons).toEqual(["上溪村", "加上溪", "重新打"]);
  });

  it("is added when nobody named it before, once for everybody", async () => {
    const [one, other] = [village.person(5015, "Ann", "en"), village.person(5016, "Bo", "en")];
    await agree(one, { tongue: "en" });
    await agree(other, { tongue: "en" });

    const asked = await one.say("Stone Bridge Village");
    await one.press("Add Stone Bridge Village");
    const next = await other.say("STONE BRIDGE");

    expect(asked.text).toContain("I don't know Stone Bridge Village yet. Shall I add it?");
    expect(next.text).toContain("Where are you today?");
    expect(villageOf(5016)).toBe("Stone Bridge Village");
  });

  it("can be said later", async () => {
    const person = village.person(5017, "小王");
    await agree(person);

    const next = await person.press("以后再说");
    await person.press("还没东西卖");
    await openMore(person, "改村子");
    const noted = await person.press("上溪村");

    expect(next.text).toContain("你现在到哪一步了");
    expect(noted.text).toContain("记下了");
    expect(noted.text).toContain("2007年"); // back where the person was
    expect(villageOf(5017)).toBe("上溪村");
  });

  it("may have a name that sounds like a question", async () => {
    const person = village.person(5019, "小王");
    await agree(person);

    expect((await person.say("哪吒村")).buttons).toContain("加上哪吒村");
  });

  it.each([
    [5018, "zh", "可以，我是别的村的", "还没东西卖", "第2步（共14步）", "坎头村"],
    [5028, "en", "Yes. I live elsewhere", "Nothing to sell yet", "Step 2 of 14", "桥下村"],
  ] as const)(
    "of another than the neighbour is asked for after the first step, once (%i)",
    async (id, tongue, elsewhere, nothing, next, name) => {
      const chen = village.person(5001, "陈姐");
      const code = /start=(\S+)/.exec((await chen.say("/invite")).text)![1]!;
      const person = village.person(id, "小王");
      await person.start(code);
      const first = await person.pressAll(
        { zh: "中文", en: "English" }[tongue],
        elsewhere,
        nothing,
      );
      const list = await walkTo(person, first, /你是哪个村的|Which village/, tongue);
      const asked = villageOf(id);
      await person.say(name);
      const onward = await person.press(/^加上|^Add/);
      const later = await walkTo(person, onward, new RegExp(next.replace("2", "3")), tongue);

      expect(list.buttons).toContain("上溪村");
      expect(asked).toBeNull();
      expect(villageOf(id)).toBe(name);
      expect(onward.text).toContain(next);
      expect(later.text).not.toMatch(/你是哪个村的|Which village/);
    },
  );
});

describe("while a village is asked for", () => {
  it.each([
    [5020, "🌾🌾🌾"],
    [5021, "\u2800\u200b\u2800"],
    [5022, "12345"],
    [
      5023,
      "我们村在山里头，要先坐车到镇上，再走两个钟头的路，过了桥左拐就到了，一说你就知道的那个地方",
    ],
  ])("what is no name is asked for again (%i)", async (id, typed) => {
    const person = village.person(id, "小王");
    await agree(person);

    const again = await person.say(typed);

    expect(again.text).toContain("没看出是哪个村");
    expect((await person.say("上溪村")).text).toContain("你现在到哪一步了");
  });

  it.each([
    [5024, "zh", "岭脚村", "卖了三罐，每罐20"],
    [5025, "en", "Hill Foot", "sold 3 jars, 20 each 😀😀"],
  ] as const)(
    "a name that is to be added stays, whatever else is said (%i)",
    async (id, tongue, name, said) => {
      const person = village.person(id, "小王");
      await agree(person, { tongue });

      await person.say(name);
      const other = await person.say(said);
      const next = await person.press(/^加上|^Add/);

      expect(other.text).toMatch(/没看出是哪个村|I could not read/);
      expect(next.text).toMatch(/你现在到哪一步了|Where are you today/);
      expect(villageOf(id)).toBe(name);
    },
  );

  it("a question is answered, and the name is still waited for", async () => {
    const person = village.person(5030, "小王");
    await agree(person);

    const answer = await person.say("卖核桃要不要食品证？");
    const next = await person.say("上溪村");

    expect(answer.text).toContain("依据：");
    expect(next.text).toContain("你现在到哪一步了");
  });

  it.each([
    [5040, "zh", "卖了三个月一直亏钱"],
    [5041, "zh", "我什么都不会"],
    [5042, "zh", "谢谢"],
    [5043, "zh", "东西卖不出去"],
    [5044, "en", "how do I sell honey"],
    [5045, "en", "I lose money on every order"],
    [5046, "en", "thank you"],
    [5047, "en", "my husband laughs at me"],
    [5048, "zh", "店里的货不好卖"],
    [5049, "en", "nobody buys in my shop"],
  ] as const)(
    "words are heard as what they are, and it is asked again (%i)",
    async (id, tongue, said) => {
      const person = village.person(id, "小王");
      await agree(person, { tongue });

      const heard = await person.say(said);

      expect(heard.text).not.toMatch(/加上它吗|Shall I add|没看出是哪个村|I could not read/);
      expect(heard.buttons.join()).not.toMatch(/加上|Add /);
      expect(heard.messages.length).toBeGreaterThan(1);
      expect(heard.messages.at(-1)?.text).toMatch(/你是哪个村的|Which village/);
      expect((await person.say("上溪村")).text).toMatch(/你现在到哪一步了|Where are you today/);
    },
  );

  it.each([
    [5050, "zh", "我是上溪村的", true],
    [5051, "en", "I live in 上溪", true],
    [5052, "zh", "钱家湾", false],
    [5053, "zh", "浙江省义乌市江东街道青岩刘村", false],
    [5054, "en", "Mill by the old bridge", false],
    [5055, "en", "Kibera", false],
  ] as const)("a name stays a name (%i)", async (id, tongue, said, isKnown) => {
    const person = village.person(id, "小王");
    await agree(person, { tongue });

    const heard = await person.say(said);

    expect(heard.text).toMatch(
      isKnown ? /你现在到哪一步了|Where are you today/ : /加上它吗|Shall I add it/,
    );
  });

  it("the buttons below are buttons, not the name of a village", async () => {
    const person = village.person(5031, "小王");
    await agree(person);

    const job = await person.press(/下一件事/);
    const more = await person.press(/更多/);
    const next = await person.say("上溪村");

    expect(job.text).toContain("你是哪个村的");
    expect(more.buttons).toContain("请邻居来");
    expect(next.text).toContain("你现在到哪一步了");
  });

  it("danger comes first", async () => {
    const person = village.person(5032, "小王");
    await agree(person);

    const answer = await person.say("我真的撑不住了，不想活了");
    const next = await person.say("上溪村");

    expect(answer.text).toMatch(/120|110/);
    expect(answer.buttons).toContain("先留给协会");
    expect(next.text).toContain("你现在到哪一步了");
  });
});

describe("a name that comes while an answer is on its way", () => {
  it.each([
    ["zh", "我什么都不会", "坎头村", /你是哪个村的/],
    ["en", "my goods sit here", "Mill Brook", /Which village/],
  ] as const)("keeps its question (%s)", async (tongue, said, name, asked) => {
    const own = await openVillage({ burstMs: 2_000, standsStill: true });
    const person = own.person(6_001, "小王");
    await agree(person, { tongue });

    await person.say(said);
    const add = await person.say(name);
    await own.later({ seconds: 5 });
    const answer = await person.heard();
    const next = await person.press(/^加上|^Add/);
    await own.close();

    expect(add.buttons[0]).toMatch(/^加上|^Add/);
    expect(answer.text).not.toMatch(asked);
    expect(next.text).toMatch(/你现在到哪一步了|Where are you today/);
  });
});
