/**
 * Newcomers who type fast, spell as it sounds and tell what was not asked: where they live among other words, half words
 * for the buttons, a yes with a condition. What was asked in vain waits, and is not said below every answer.
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

let next = 9_900;
type Tongue = "en" | "zh";
const comer = (): Villager => village.person((next += 1), "Ramesh", "en");

async function agreed(tongue: Tongue): Promise<Villager> {
  const person = comer();
  await agree(person, { tongue });
  return person;
}

async function sayAll(person: Villager, words: readonly string[]): Promise<Heard> {
  let heard = await person.heard();
  for (const each of words) heard = await person.say(each);
  return heard;
}

const asksVillage = /Which village do you live in|你是哪个村的|哪个村/;
const asksHowFar = /Where are you today|到哪一步了/;

describe("where the village is asked for", () => {
  it.each([
    ["en", "im frm nepal vilage name Bandipur", "Bandipur"],
    ["en", "am from Kithimani in Machakos", "Kithimani"],
    ["en", "my village is called Deep Well and i keep bees", "Deep Well"],
    ["zh", "我们村叫莫家湾，种枣子的", "莫家湾"],
  ] as const)("in %s the name is found in “%s”", async (tongue, said, name) => {
    const person = await agreed(tongue);

    const { buttons } = await person.say(said);

    expect(buttons[0]).toBe(tongue === "en" ? `Add ${name}` : `加上${name}`);
  });

  it.each(["hv bags 20 pcs ready", "no idea how", "wat nxt"])("“%s” is no name", async (said) => {
    const person = await agreed("en");

    const { buttons } = await person.say(said);

    expect(buttons.join()).not.toMatch(/Add /);
  });

  it.each([
    ["en", ["nxt"]],
    ["en", ["ok go"]],
    ["en", ["ya", "k"]],
    ["en", ["is it free", "do i need a computer"]],
    ["zh", ["嗯", "好"]],
    ["zh", ["要钱吗", "要不要电脑"]],
  ] as const)("in %s it waits after %j", async (tongue, said) => {
    const person = await agreed(tongue);

    const { text } = await sayAll(person, said);

    expect(text).toMatch(asksHowFar);
    expect(text).not.toMatch(asksVillage);
  });

  it.each([
    ["en", "is it free", "do i need a computer", "who sees my name"],
    ["zh", "要钱吗", "要不要电脑", "谁看得到我的名字"],
  ] as const)("in %s nothing is asked below the third answer", async (tongue, ...asked) => {
    const person = await agreed(tongue);

    const { text } = await sayAll(person, asked);

    expect(text).not.toMatch(asksHowFar);
    expect(text).not.toMatch(asksVillage);
  });

  it.each([
    ["en", "my village is called Rani Ban", "Rani Ban"],
    ["zh", "我是上田村的", "上田村"],
  ] as const)("in %s it is told afterwards: %s", async (tongue, said, name) => {
    const person = await agreed(tongue);
    await sayAll(person, tongue === "en" ? ["next"] : ["下一步"]);

    const { buttons } = await person.say(said);

    expect(buttons[0]).toBe(tongue === "en" ? `Add ${name}` : `加上${name}`);
    expect((await person.press(buttons[0]!)).text).toMatch(asksHowFar);
  });
});

describe("may I remember you", () => {
  it.each([
    ["en", "yes u can but dont tell my neighbour"],
    ["en", "fine. but only because my grandson says so"],
    ["en", "yes but no photos of me"],
    ["en", "wat do u mean remember me"],
    ["zh", "可以，但别跟邻居讲"],
    ["zh", "记我干啥"],
  ] as const)("in %s “%s” is told who sees what, and asked again", async (tongue, said) => {
    const person = comer();
    await person.start();
    await person.press(tongue === "en" ? "English" : "中文");

    const { text, buttons } = await person.say(said);

    expect(text).toMatch(/Other learners see nothing|别的学员/);
    expect(buttons).toContain(tongue === "en" ? "Yes" : "可以");
  });

  it.each(["ok but how much does it cost", "what photos do you need"])(
    "“%s” is a question of its own",
    async (said) => {
      const person = comer();
      await person.start();
      await person.press("English");

      expect((await person.say(said)).text).not.toMatch(/Other learners see nothing/);
    },
  );
});

it.each(["i hv goods", "hv bags no shop"])("how far they are, in a hurry: %s", async (said) => {
  const person = await agreed("en");
  await person.say("later");

  expect((await person.say(said)).text).toMatch(/Step \d+ of/);
});
