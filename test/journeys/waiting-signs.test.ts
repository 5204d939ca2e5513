/** Whoever waits for more than a moment sees that something is coming; a tap shows nothing of it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage({ burstMs: 2_000, standsStill: true });
  chen = village.person(5001, "陈姐");
  await joinUp(chen, { village: "上溪村" });
});
afterAll(() => village.close());

/** Calls for this chat since then, by name. */
async function callsSince(before: number): Promise<readonly string[]> {
  const log = await village.telegram.log({ chat: chen.id });
  return log.slice(before).map(({ method }) => method);
}

const callsSoFar = async () => (await village.telegram.log({ chat: chen.id })).length;

it("shows that an answer is being written while more lines may come, once", async () => {
  const before = await callsSoFar();
  await chen.say("我有个事");
  await chen.say("不知道咋办");
  await village.later({ seconds: 3 });
  const calls = await callsSince(before);

  expect(calls.filter((method) => method === "sendChatAction")).toHaveLength(1);
  expect(calls.indexOf("sendChatAction")).toBeLessThan(calls.indexOf("sendMessage"));
});

it("shows nothing for what comes at once: a tap, a sure answer", async () => {
  const before = await callsSoFar();
  await chen.say("鸡蛋怎么打包？");
  await chen.press("明白了");
  await chen.press("☰ 更多");

  expect(await callsSince(before)).not.toContain("sendChatAction");
});

it("shows that a picture is on its way before it is drawn", async () => {
  const before = await callsSoFar();
  await chen.press("📊 学到哪里了");
  await chen.press("看图");
  const calls = await callsSince(before);

  expect(calls.filter((method) => method === "sendChatAction")).toHaveLength(1);
  expect(calls.indexOf("sendChatAction")).toBeLessThan(calls.indexOf("sendPhoto"));
});
