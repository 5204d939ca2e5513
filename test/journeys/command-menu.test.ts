/** The command menu speaks the language that somebody chose here, whatever their phone speaks. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { officerIds } from "../support/program/bot.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: [...officerIds, 9_002].join(",") } });
});
afterAll(() => village.close());

/** What the menu says, in the phone's language; the menu is set beside the answer. */
const menuOf = async ({ id }: Villager): Promise<string> => {
  const { url } = village.telegram.sandbox;
  const response = await fetch(`${url}/sandbox/commands/${id}`);
  return JSON.stringify(await response.json());
};
const menuCalls = async (chat: number) =>
  (await village.telegram.log({ method: "setMyCommands" })).filter((entry) =>
    JSON.stringify(entry).includes(`"chat_id":${chat}`),
  ).length;

it("follows the choice at the first question, and every change", async () => {
  const ann = village.person(5001, "Ann", "zh-hans");
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  await expect.poll(() => menuOf(ann)).toContain("My next job");

  await ann.say("/language");
  await ann.press("中文");

  await expect.poll(() => menuOf(ann)).toContain("我的下一件事");
});

it("costs a call only when the language changes", async () => {
  const chen = village.person(5002, "陈姐");
  await joinUp(chen, { village: "上溪村" });
  await chen.say("/next");
  expect(await menuCalls(chen.id)).toBe(0);

  await chen.say("/language");
  await chen.press("English");
  await expect.poll(() => menuCalls(chen.id)).toBe(1);
  await chen.say("/language");
  await chen.press("English");

  expect(await menuCalls(chen.id)).toBe(1);
});

it("keeps an officer's commands", async () => {
  const zhou = village.person(officerIds[0]!, "周会长");
  await joinUp(zhou, { village: "上溪村" });
  await zhou.say("/language");
  await zhou.press("English");

  await expect.poll(() => menuOf(zhou)).toMatch(/"villages".*[Vv]illages/);
});

it("changes an officer's keys who never joined, and welcomes nobody anew", async () => {
  const zheng = village.person(9_002, "郑会长");
  await zheng.start();
  await zheng.say("/language");

  const english = await zheng.press("English");
  const sent = await village.telegram.log({ method: "sendMessage", chat: zheng.id });
  const chinese = await zheng.say("/language").then(() => zheng.press("中文"));

  expect(english.text).toBe("Good, English from now on.");
  expect(JSON.stringify(sent.at(-1))).toContain("☰ More");
  expect(chinese.text).toBe("好，以后说中文。");
});

it("that cannot be set disturbs nothing", async () => {
  const wang = village.person(5003, "小王");
  await joinUp(wang, { village: "上溪村" });
  await wang.say("/language");
  const failWith = { code: 500, description: "Internal Server Error", methods: ["setMyCommands"] };
  await village.telegram.faults({ failWith });

  const heard = await wang.press("English");
  await village.telegram.faults({ reset: true });

  expect(heard.text).toContain("English");
  // A busy machine may stand still; nothing else is to be complained about.
  const complaints = village.bot.lines.filter(({ level }) => Number(level) >= 40);
  expect(complaints.filter(({ event }) => event !== "loop-stalled")).toEqual([]);
});
