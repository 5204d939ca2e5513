/** Two begin together: a link, two times yes, a word when the other has done a step, one tap that ends it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp, walkTo } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { engines } from "../support/engines.ts";
import type { Store } from "../../src/subjects/open-store.ts";

describe.each(engines)("two who begin together on $name", ({ open }) => {
  let store: Store;
  let village: TestVillage;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({ store });
  });

  afterAll(() => village.close());

  async function openFriend(person: Villager): Promise<Heard> {
    await person.say("/invite");
    return person.press("🤝 找个伴一起学");
  }
  const codeOf = ({ text }: Heard) => /start=([\w-]+)/.exec(text)![1]!;

  it("hear of each other's steps, once a day and of nothing else, until one leaves", async () => {
    const chen = village.person(5001, "陈姐");
    await joinUp(chen, { village: "上溪村" });
    const usual = /start=(r_\w+)/.exec((await chen.say("/invite")).text)![1]!;
    const li = village.person(5004, "老李");
    await joinUp(li);
    const dressed = await li.start(usual.replace("r_", "f_"));
    const offered = await openFriend(chen);
    const link = codeOf(offered);
    const ann = village.person(5002, "Ann", "en");
    const asked = await agree(ann, { tongue: "en", payload: link });
    const begun = await ann.press("Yes, together");
    const told = await chen.heard();
    const third = village.person(5003, "小吴");
    await joinUp(third);
    const taken = await third.start(link);
    const own = await chen.start(link);
    const again = await ann.start(link);

    await ann.press(/job/);
    const first = await ann.press("Nothing to sell yet");
    await walkTo(ann, first, /Step 2 of 14/, "en");
    const early = await chen.heard();
    await village.until("2026-12-01T11:31:00Z");
    const evening = await chen.heard();
    const page = await openFriend(chen);
    const left = await chen.press("还是自己学");
    const alone = await ann.heard();

    expect(dressed.text).toContain("这个邀请我不认识");
    expect(asked.text).toMatch(/陈姐 wants to start together/);
    expect(begun.text).toContain("You walk together with 陈姐");
    expect(told.text).toContain("你和Ann现在一起学了");
    expect(taken.text).toContain("已经有伴了");
    expect(own.text).toMatch(/你和Ann一起学[^]*\nAnn：还没开始/);
    // Not "one of you walks with a friend already": it is the two of them.
    expect(again.text).toMatch(/together with 陈姐[^]*You: not begun yet/);
    // What is forwarded says nothing but what the friend should read.
    expect(offered.messages.at(-1)!.text).toMatch(/^我想学着在网上卖东西.+start=f_[\w-]+$/);
    // Nobody is left without a way on.
    for (const heard of [offered, taken, own, left, alone]) {
      expect(heard.buttons).toContain("▶️ " + (heard === alone ? "My next job" : "下一件事"));
    }
    expect(early.text).toBe("");
    expect(evening.text).toMatch(/^Ann学完一步了：.+。你呢？$/);
    expect(page.text).toMatch(/你和Ann一起学[^]*Ann：/);
    expect(left.text).toContain("你自己学");
    expect(alone.text).toContain("陈姐 walks alone");
  });

  it("lose each other without a word where one is deleted", async () => {
    const wang = village.person(5011, "老王");
    const lin = village.person(5012, "小林");
    await joinUp(wang);
    await joinUp(lin);
    await lin.start(codeOf(await openFriend(wang)));
    await lin.press("好，一起");
    await wang.heard();
    await lin.say("/forget");
    await lin.press("全部删掉");
    const heard = await wang.heard();

    expect(heard.text).toBe("");
    expect((await openFriend(wang)).text).toContain("start=f_");
  });
});
