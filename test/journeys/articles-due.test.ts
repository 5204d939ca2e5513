/** Officers hear once a month which answers must be compared with their sources, and find them as work. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { sampleFiles, writeKnowledge } from "../support/sample-knowledge.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const names = ["articles/products/pack-eggs.en.md", "articles/products/pack-eggs.zh.md"];

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;

beforeAll(async () => {
  const files = sampleFiles();
  const soon = names.map((name) => [name, files[name]!.replace("2027-11", "2027-01")]);
  const knowledge = await writeKnowledge(Object.fromEntries(soon));
  village = await openVillage({ knowledge, env: { ADMIN_IDS: "9001,9002" } });
  zhou = village.person(9_001, "周会长");
  smith = village.person(9_002, "Smith", "en");
  chen = village.person(5001, "陈姐");
  // The look of the start is over: nobody is there yet to be told.
  await village.quiet();
  await zhou.start();
  await smith.start();
  await chen.start();
});

afterAll(() => village.close());

const heard = async (person: Villager) => (await person.heard()).messages.length;

describe("answers that are due for a check", () => {
  it("are told to officers once a month, in their language, and stand among what waits", async () => {
    await chapter("one short message comes in the morning, to officers alone", async () => {
      for (const person of [zhou, smith, chen]) await person.heard();
      await village.until("2026-12-02T00:59:00Z");
      const early = await heard(zhou);
      await village.until("2026-12-02T01:01:00Z");
      const told = await zhou.heard();
      const toldInEnglish = await smith.heard();

      expect(early).toBe(0);
      expect(told.messages).toHaveLength(1);
      expect(told.text).toBe("2027年3月2日前，有1条答案要跟出处再对一遍。\n请跟管答案的人说一声。");
      expect(toldInEnglish.text).toBe(
        "One answer needs checking against the sources by 2 March 2027.\n" +
          "Please tell the person who looks after the answers.",
      );
      expect(await heard(chen)).toBe(0);
    });

    await chapter("its button lists them", async () => {
      const list = await zhou.press("看是哪几条");

      expect(list.text).toContain("2027年1月：鸡蛋打包");
      expect(list.text).not.toContain("过了");
      expect((await smith.press("Show me which")).text).toContain("January 2027: Packing eggs");
    });

    await chapter("not again within the month, also not after a restart", async () => {
      await village.bot.restart();
      for (const day of ["2026-12-10", "2026-12-20", "2026-12-31"]) {
        await village.until(`${day}T02:00:00Z`);
      }

      expect(await heard(zhou)).toBe(0);
      expect(await heard(smith)).toBe(0);
    });

    await chapter("nothing waits for them while none is late", async () => {
      await zhou.say("/association");

      expect((await zhou.press(/等我办|等着/)).buttons.join()).not.toContain("答案该对");
    });

    await chapter("a month later it comes again, once", async () => {
      await village.until("2027-01-02T02:00:00Z");
      await village.until("2027-01-03T02:00:00Z");

      expect((await zhou.heard()).messages).toHaveLength(1);
    });

    await chapter("once the month is over they are late, and wait as work", async () => {
      await village.until("2027-02-03T02:00:00Z");
      await village.until("2027-02-04T02:00:00Z");
      const told = await zhou.heard();
      await zhou.say("/association");
      const work = await zhou.press(/等我办|等着/);
      const list = await zhou.press("答案该对一对了（1）");

      expect(told.text).toContain("其中1条已经过了日子");
      expect(work.buttons).toContain("答案该对一对了（1）");
      expect(list.text).toContain("2027年1月：鸡蛋打包（过了）");
    });
  });
});
