/** What is too little to be an answer, and a voice note that is not to be sent on. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  village = await openVillage();
  chen = village.person(5_001, "陈姐");
  ann = village.person(5_002, "Ann", "en");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
});
afterAll(() => village.close());

it.each([
  ["我的录音先别发出去", "chen"],
  ["别把刚才的语音转给师傅", "chen"],
  ["莫把我的录音传给别人", "chen"],
  ["please don't send my voice message", "ann"],
  ["never forward that recording", "ann"],
])("leaves a voice note that waits to be sent: %s", async (said, name) => {
  const person = name === "chen" ? chen : ann;
  await person.voice();
  const heard = await person.say(said);

  expect(heard.text).toMatch(/it goes to nobody|谁也听不到/);
  expect(
    village.rows("select 1 from question where state = 'heard' and outcome like 'message:%'"),
  ).toEqual([]);
});

it("asks back where a letter is all that came", async () => {
  const at = village.person(5_003, "小何");
  await walkTo(at, await joinUp(at), /用一句话说说你为什么要卖/);
  await at.say("c");
  const letter = await at.press(/回答/);
  const words = await at.say("想给娃挣学费");

  expect(letter.text).toContain("只有“c”，看不出是什么");
  expect(letter.text).toContain("用一句话说说你为什么要卖");
  expect(words.text).toContain("想给娃挣学费");
});
