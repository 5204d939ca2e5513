/** The growth picture: it arrives when it is asked for, and the same in words where it cannot. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const texts = {
  zh: {
    numbers: "我的数字",
    picture: "看图",
    here: "到现在寄出去的包裹",
    sorry: "图这会儿画不出来",
  },
  en: {
    numbers: "My numbers",
    picture: "As a picture",
    here: "Your parcels so far",
    sorry: "The picture would not come out",
  },
} as const;
const tongues: readonly Tongue[] = ["zh", "en"];

async function askForPicture(
  village: TestVillage,
  id: number,
  tongue: Tongue,
): Promise<{ person: Villager; heard: Heard }> {
  const person = village.person(id, "小王", tongue);
  await joinUp(person, { tongue });
  await person.say("/orders");
  await person.press("4");
  await person.say("昨天 3");
  await person.press(texts[tongue].numbers);
  return { person, heard: await person.press(texts[tongue].picture) };
}

describe("the growth picture", () => {
  let village: TestVillage;
  beforeAll(async () => {
    village = await openVillage();
  });
  afterAll(() => village.close());

  it.each(tongues)("arrives as a photo, with a way on (%s)", async (tongue) => {
    const { person, heard } = await askForPicture(village, tongue === "zh" ? 6_501 : 6_502, tongue);
    const [message] = heard.messages;
    const png = await person.download(message!);

    expect(message!.photo).toBeDefined();
    expect(message!.caption).toContain(texts[tongue].here);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(800);
    expect(png.readUInt32BE(20)).toBeGreaterThan(600);
    expect(heard.buttons).toContain(texts[tongue].numbers);
  });

  it("is not offered where nothing is noted, and a forged button gives none", async () => {
    const person = village.person(6_503, "小王");
    await joinUp(person);
    await person.say("/orders");
    const numbers = await person.press("我的数字");

    const heard = await person.forge(numbers.messages[0]!.message_id, "orders:picture");

    expect(numbers.buttons).not.toContain("看图");
    expect(heard.messages.every(({ photo }) => photo === undefined)).toBe(true);
    expect(heard.text).toContain("还没记过");
  });
});

describe("where it cannot be drawn", () => {
  let village: TestVillage;
  beforeAll(async () => {
    village = await openVillage({ draw: () => Promise.resolve(undefined) });
  });
  afterAll(() => village.close());

  it.each(tongues)("the same is said as a line, with the same buttons (%s)", async (tongue) => {
    const { heard } = await askForPicture(village, tongue === "zh" ? 6_601 : 6_602, tongue);

    expect(heard.messages).toHaveLength(1);
    expect(heard.messages[0]!.photo).toBeUndefined();
    expect(heard.text).toContain(texts[tongue].sorry);
    expect(heard.text).toMatch(/·{12}▆▇/);
    expect(heard.buttons).toContain(texts[tongue].numbers);
  });
});
