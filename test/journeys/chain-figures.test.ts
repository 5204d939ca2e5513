/** The chain in figures: what officers learn of all villages together, and never of a person. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinUp, type Joiner } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

/** Joins by this person's own link. */
async function bring(by: Villager, person: Villager, joiner: Joiner): Promise<void> {
  const code = /start=([\w-]+)/.exec((await by.say("/invite")).text)![1]!;
  await joinUp(person, { ...joiner, payload: code });
}

describe.each([
  ["en", "All villages together:"],
  ["zh", "各村合在一起："],
] as const)("figures for officers in %s", (tongue, title) => {
  let own: TestVillage;
  // Whoever came in one test would be counted in the other.
  beforeEach(async () => {
    own = await openVillage();
  });
  afterEach(() => own.close());

  const phone = tongue === "zh" ? "zh-hans" : "en";
  const person = (number: number) => own.person(6_000 + number, `N${6_000 + number}`, phone);

  it("say nothing that rests on four people, and what five tell, never with a name", async () => {
    const zhou = own.person(9_001, "Zhou", phone);
    await joinUp(person(1), { tongue });
    for (const number of [2, 3, 4]) await bring(person(1), person(number), { tongue });
    await zhou.start();

    const four = await zhou.say("/peers");
    await bring(person(4), person(5), { tongue });
    await own.later({ minutes: 6 }); // what was counted is kept for five
    const five = await zhou.say("/peers");
    await own.later({ days: 31 });
    const settled = await zhou.say("/peers");

    expect(four.text).toContain(title);
    expect(four.text).toContain({ en: "too few to say", zh: "说不准" }[tongue]);
    expect(four.text).not.toMatch(/\d/);
    expect(five.text).toContain(
      { en: "5 people have come so far.", zh: "到现在一共来了5个人。" }[tongue],
    );
    expect(five.text).toContain({ en: "longest chain 3 people", zh: "最长的有3个人" }[tongue]);
    expect(five.text).toContain(
      { en: "Fewer than five came at least 30 days ago", zh: "来了满30天的不到五个人" }[tongue],
    );
    expect(settled.text).toContain(
      {
        en: "Of the 5 who came at least 30 days ago, 40 in 100 brought somebody. On average each brought 0.8.",
        zh: "来了满30天的有5个人，每100个里有40个请过人，平均每人请来0.8个。",
      }[tongue],
    );
    expect(settled.text).not.toMatch(/N6\d\d\d/);
  });

  it("are for officers only, and for those who learn themselves stand beside their own chain", async () => {
    await joinUp(person(1), { tongue });
    const learner = await person(1).say("/peers");
    const officer = own.person(9_001, "Zhou", phone);
    await joinUp(officer, { tongue });
    const both = await officer.say("/peers");

    expect(learner.text).not.toContain(title);
    expect(both.text).toContain(title);
    expect(both.text).toContain({ en: "Nobody brought you", zh: "你是自己来的" }[tongue]);
  });
});
