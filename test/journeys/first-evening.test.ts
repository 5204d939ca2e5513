/**
 * A woman with hens who has just come, and types as she would speak: where she lives, in a whole sentence; what others
 * ask for the same; money below a line that was noted; a sale and a question while it is asked whether her last words
 * were an answer.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 9_700;
const comer = (): Villager => village.person((next += 1), "Wanjiru", "en");

describe("where the village is asked for", () => {
  it.each([
    ["en", "i live in Nakuru side, small place called Bahati", "Bahati"],
    ["en", "we stay at Kasoa near the salt works", "Kasoa"],
    ["en", "Mogori, Kisii", "Mogori"],
    ["zh", "我们那是个小地方 叫石门槛", "石门槛"],
    ["zh", "我住山里头一个寨子叫云盘", "云盘"],
  ] as const)("in %s the name is found in “%s”", async (tongue, said, name) => {
    const person = comer();
    await agree(person, { tongue });

    const { text, buttons } = await person.say(said);

    expect(text).toContain(name);
    expect(buttons[0]).toBe(tongue === "en" ? `Add ${name}` : `加上${name}`);
  });

  it.each([
    ["en", "in town they sell 20"],
    ["zh", "城里人家卖两块"],
  ] as const)("in %s what others do is not how far she is: %s", async (tongue, said) => {
    const person = comer();
    await agree(person, { tongue });

    const { text } = await person.say(said);

    expect(text).not.toMatch(/Step \d|第\d+步/);
  });
});

describe("right below a line of the book", () => {
  const learner = async (tongue: "en" | "zh"): Promise<Villager> => {
    const person = comer();
    await joinUp(person, { tongue, placement: "shop" });
    return person;
  };

  it.each([
    ["en", "eggs 1200", "wrong it was 1100", /1,?100/],
    ["zh", "鸡蛋1200", "错了 是1100", /1,?100/],
  ] as const)("in %s “%s” is mended by “%s”", async (tongue, line, mend, amount) => {
    const person = await learner(tongue);
    await person.say(line);

    const { text } = await person.say(mend);

    expect(text).toMatch(amount);
    expect(text).not.toMatch(/1,?200/);
  });

  it.each([
    ["en", "+45 two trays", "how much is left", /In: 45/],
    ["zh", "+45 两板", "还剩多少", /进：45/],
  ] as const)("in %s “%s”, then “%s”, is of the book", async (tongue, line, asked, sum) => {
    const person = await learner(tongue);
    await person.say(line);

    const { text } = await person.say(asked);

    expect(text).toMatch(sum);
  });
});

describe("while it is asked whether her words were an answer", () => {
  const atGoods = async (tongue: "en" | "zh"): Promise<Villager> => {
    const person = comer();
    await joinUp(person, { tongue, placement: "goods" });
    await person.say(tongue === "en" ? "done" : "好了");
    return person;
  };

  it.each([
    ["en", "how do i add her"],
    ["en", "what should i do first"],
    ["zh", "那我先弄啥"],
  ] as const)("in %s a question is no answer to the job: %s", async (tongue, asked) => {
    const person = await atGoods(tongue);

    const { buttons } = await person.say(asked);

    expect(buttons).not.toContain(tongue === "en" ? "My answer" : "是我做的");
  });

  it("keeps a sale that is told then", async () => {
    const person = await atGoods("en");
    await person.say("can rabbits be a good thing for my list or only beans");

    const { text, buttons } = await person.say("sold one tray 450");

    expect(text).toContain("450");
    expect(buttons).not.toContain("My answer");
  });
});
