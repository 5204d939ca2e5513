/**
 * What a potter's widow, a woman who dries fish, a man who mends shoes and a girl who plaits hair type in their own
 * English: who they are, who helps at home, what was sold. It is no question, no grief and no danger, and gets no titles
 * to choose from; a "no" is for what stands last.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 9_300;
const newcomer = (): Villager => village.person((next += 1), "Zainab", "en");

async function learner(): Promise<Villager> {
  const person = newcomer();
  await joinUp(person, { tongue: "en", placement: "nothing" });
  return person;
}

const cold = /don't know|no checked answer|Which do you mean|sorry to hear|thinks of dying|About:/;

describe("who has not begun", () => {
  it.each([
    ["i come from Stone Bridge", /I keep nothing of it yet/],
    ["we live in sitio mabini", /I keep nothing of it yet/],
    ["my name is Zainab i am 61 years", /I keep nothing of it yet/],
    ["my niece showed me this on her phone", /I keep nothing of it yet/],
    ["my husband dries fish and my boy packs", /I keep nothing of it yet/],
    ["i am a potter", /That is what I teach/],
    ["mi plait hair an mi sell comb", /That is what I teach/],
    ["we have sardine 15 kg", /That is what I teach/],
    ["i want to sell slippers from old tyre", /That is what I teach/],
    ["we sold two pots yesterday", /A real sale/],
  ])("tells “%s”, and is led to the beginning", async (said, heard) => {
    const person = newcomer();

    const { text, buttons } = await person.say(said);

    expect(text).toMatch(heard);
    expect(text).not.toMatch(cold);
    expect(buttons).toEqual(["Start learning"]);
  });

  it.each([
    ["i make pots, can i post them", /Start learning|About|Which/],
    ["my son is sick and i sell pots", /./],
    ["my husband beats me", /police|110/],
  ])("asks or tells of trouble, and is heard in that: %s", async (said, heard) => {
    const person = newcomer();

    const { text, buttons } = await person.say(said);

    expect(`${text} ${buttons.join(" ")}`).toMatch(heard);
    expect(text).not.toMatch(/keep nothing of it yet|what I teach/);
  });
});

describe("where it is asked whether they may be remembered", () => {
  async function asked(): Promise<Villager> {
    const person = newcomer();
    await person.start();
    await person.press("English");
    return person;
  }

  it.each(["sardine", "mombasa road", "i am a cobbler", "and if i say no", "why is this"])(
    "“%s” leaves the question standing",
    async (said) => {
      const person = await asked();

      const { text, buttons } = await person.say(said);

      expect(text).toContain("May I remember");
      expect(text).not.toMatch(cold);
      expect(buttons).toContain("Yes");
    },
  );

  it("says what a no means", async () => {
    const person = await asked();
    expect((await person.say("what happens if i press no")).text).toContain("remember nothing");
  });
});

describe("where the village is asked for", () => {
  it.each(["qr code for red gate", "price list of soap hill", "is copy shoes allowed"])(
    "“%s” is no village",
    async (said) => {
      const person = newcomer();
      await agree(person, { tongue: "en" });

      const { buttons } = await person.say(said);

      expect(buttons.join()).not.toContain("Add ");
    },
  );

  it("asks for it once below a yes", async () => {
    const person = newcomer();
    await agree(person, { tongue: "en" });

    const { text } = await person.say("good good");

    expect(text.match(/Which village/gu)).toHaveLength(1);
  });
});

describe("where it is asked how far they are", () => {
  it.each([
    ["2", "Step 2 of 14"],
    ["number 1", "Step 1 of 14"],
    ["the second line", "Step 2 of 14"],
    ["yes we have goods no shop", "Step 2 of 14"],
    ["goods", "Step 2 of 14"],
  ])("“%s” is a line of it", async (said, step) => {
    const person = newcomer();
    await agree(person, { tongue: "en" });
    await person.press("I'll say it later");

    expect((await person.say(said)).text).toContain(step);
  });
});

describe("a learner who tells how it is at home", () => {
  it.each([
    "i talked to my mother she is ready to pack",
    "my wife is glad she says go ahead",
    "my two brothers they will carry the boxes",
    "we weave hats so that my girl can go to school",
    "my neighbour bought two pots",
    "i sold one to my teacher in town",
    "my cousin recommended me this",
  ])("is heard: %s", async (said) => {
    const person = await learner();

    const { text } = await person.say(said);

    expect(text).toContain("thank you for telling me");
  });

  it.each([
    ["my mother packed and went into the river", /thank you for telling/],
    ["my brother says go ahead or he will beat me", /thank you for telling/],
    ["i sold my goat to pay the agent who promised a job", /thank you for telling/],
  ])("is not taken lightly in trouble: %s", async (said, light) => {
    const person = await learner();

    expect((await person.say(said)).text).not.toMatch(light);
  });

  it.each(["my wife", "everybody", "his people"])("is not comforted for “%s”", async (said) => {
    const person = await learner();

    expect((await person.say(said)).text).not.toMatch(/sorry to hear|That hurts|good news/);
  });
});

it("takes no “no” for a job that something was asked after", async () => {
  const person = await learner();
  await person.press("Go on");
  await person.say("remove all my data");

  await person.say("no");
  const job = await person.say("/next");

  expect(job.text).toContain("Ask one person at home");
});

describe("a learner in her own English", () => {
  it.each([
    ["me want a break until february", /how long I shall be quiet/],
    ["weh mi reach", /Your place is kept/],
    ["mi eyes weak who can read for me", /the microphone on the keyboard|let your phone do it/],
    ["wetin be dis", /First Mover|program/],
  ])("is heard: %s", async (said, heard) => {
    const person = await learner();

    expect((await person.say(said)).text).toMatch(heard);
  });

  it.each([
    "a woman wrote lies about my shop in the group",
    "the postman says it came good to my aunt",
  ])("hears of no danger: %s", async (said) => {
    const person = await learner();

    expect((await person.say(said)).text).not.toMatch(/the bank|the police|110/);
  });
});

it.each([
  "they removed my page on facebook how i appeal",
  "jumia took down my listings what now",
  "my selling page was deleted by instagram",
])("knows what to do about what a platform took down: %s", async (said) => {
  const person = await learner();

  const { text } = await person.say(said);

  expect(text).toContain("only the platform can");
  expect(text).not.toContain("call the bank");
});

it("finds the line of the day by “undo”, whatever was spoken of since", async () => {
  const person = await learner();
  await person.say("+350 pots");
  await person.say("/next");
  await village.later({ hours: 2 });

  const same = await person.say("undo that please");
  await village.later({ days: 2 });
  const later = await person.say("undo");

  expect(same.text).toContain("+350 · pots");
  expect(same.buttons).toContain("Take it out");
  expect(later.text).not.toContain("pots");
});
