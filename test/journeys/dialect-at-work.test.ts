/**
 * Learners who answer their jobs, tell of their goods and quarrel in the words of their village, or by the hand of a
 * grandchild: what is told is taken for what it is, no job swallows a trouble, and no complaint goes to whom it is about.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
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

let next = 7_700;
async function learner(wanted?: RegExp, home?: string): Promise<Villager> {
  const person = village.person((next += 1), "根生", "zh-hans");
  const from = { placement: "goods", ...(home === undefined ? {} : { village: home }) } as const;
  const joined = await joinUp(person, from);
  if (wanted !== undefined) await walkTo(person, joined, wanted);
  return person;
}

const ticks = ({ buttons }: Heard) =>
  buttons.filter((label) => /^[☑☐]/u.test(label)).map((label) => label[0]);

describe("a list", () => {
  it.each(["奶奶说都有", "都有 就是快递点有点远", "外公讲 样样都有"])(
    "is ticked as a whole by “%s”",
    async (said) => {
      expect((await (await learner()).say(said)).text).toContain("4样都齐了");
    },
  );

  it("takes what somebody says through another", async () => {
    const heard = await (await learner()).say("爷爷说隔壁答应帮忙，快递点没有");

    expect(ticks(heard)).toEqual(["☐", "☐", "☐", "☑"]);
  });

  it.each(["快递讲我的件寻不见了 找不到", "快递把我的蒸笼压坏了", "有个买家说快递没送到"])(
    "is not what “%s” is about",
    async (said) => {
      const heard = await (await learner()).say(said);

      expect(ticks(heard)).toEqual([]);
      expect(heard.text).not.toContain("挨着大市场");
    },
  );

  it.each(["草鞋 蓑衣 草帽", "南瓜干、豆角干、萝卜干", "麻线是我舅舅家的", "爷爷说花生 芋头 高粱"])(
    "is not asked what “%s” means",
    async (said) => {
      const heard = await (await learner()).say(said);

      expect(heard.text).toMatch(/^听到了/);
      expect(heard.buttons).toEqual(["接着来"]);
    },
  );
});

it.each([
  ["加工过的", "加工食品"],
  ["进货的", "进货来卖"],
  ["奶奶说手工做的", "手艺活"],
])("“%s” chooses the kind of thing", async (said, heard) => {
  const person = await learner(/你头一样想卖的/);

  expect((await person.say(said)).text).toContain(heard);
});

describe("a buyer who wants money back", () => {
  it.each(["我不想退嘛", "我就是不想给他退"])("“%s” deletes nobody", async (said) => {
    const person = await learner();
    await person.say("买家要退货");

    const heard = await person.say(said);

    expect(heard.buttons).not.toContain("全部删掉");
    expect(heard.text).toContain("退");
  });

  it.each(["来回运费谁出", "退回来谁付邮费", "哪个出运费"])("“%s” is answered", async (said) => {
    expect((await (await learner()).say(said)).text).toMatch(/买家出|^你问的是退货运费|运费你出/);
  });
});

describe("a quarrel with the mentor", () => {
  let hers: Villager;
  beforeAll(async () => {
    const officer = village.person(9_001, "周会长");
    await officer.start();
    const mentor = village.person(5_001, "李师傅");
    await joinUp(mentor, { village: "下溪村" });
    await appointMentor(officer, mentor, { village: "下溪村", name: "李师傅" });
    hers = await learner(undefined, "下溪村");
  });

  it.each(["李师傅懂个屁", "师傅只会瞎指挥", "李师傅喊我退钱 他站到说话不腰疼"])(
    "“%s” is not offered to him",
    async (said) => {
      const heard = await hers.say(said);

      expect(heard.text).toContain("不会发给李师傅");
      expect(heard.buttons).toContain("我想换别人");
    },
  );

  it.each(["我不跟他学了", "重新给我派个师傅"])("“%s” leads to another", async (said) => {
    expect((await hers.say(said)).buttons).toContain("我想换别人");
  });

  it("is made up again: what is said to him may go to him", async () => {
    const heard = await hers.say("我想跟李师傅说声对不住");

    expect(heard.text).toContain("李师傅");
    expect(heard.buttons).toContain("发过去");
  });

  it.each(["我要换个老师", "给我另外找个师傅"])("“%s” is told who has none", async (said) => {
    const heard = await (await learner()).say(said);

    expect(heard.text).toContain("你现在没有师傅带");
    expect(heard.buttons).not.toContain("☰ 菜单");
  });
});

it.each([
  ["我想喊几个婶子一块儿整", /谁想来，都欢迎来/],
  ["我是替外公打字的", /都欢迎来/],
  ["明儿出远门 个把月不在家", /给你留着/],
  ["哎 逗你的", /笑一笑/],
  ["前回讲到哪里了", /给你留着|接着做/],
  ["蜂叫人药死了三箱", /心里也跟着难受/],
  ["不搞了 出去打工算了", /没人怪你/],
])("“%s” is heard", async (said, heard) => {
  expect((await (await learner()).say(said)).text).toMatch(heard);
});

it.each(["算了 还是接着干吧", "唉 继续弄嘛", "还是接到搞"])("“%s” goes on", async (said) => {
  expect((await (await learner()).say(said)).text).toContain("挨着大市场");
});

it("hears a question that somebody asks through another", async () => {
  const asked = [await learner(), await learner()];

  const heard = [
    await asked[0]!.say("奶奶问学这个收不收费"),
    await asked[1]!.say("学这个收不收费"),
  ];

  expect(heard[0]!.text).toBe(heard[1]!.text);
});
