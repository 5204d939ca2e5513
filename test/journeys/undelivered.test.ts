/**
 * What did not arrive, as an officer sees it: how many and why, no words and nobody's name. And an officer's
 * commands, which Telegram takes only for who pressed Start.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openAssociation } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let chen: Villager;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  chen = village.person(5001, "陈姐");
});

afterEach(() => village.close());

const menusOf = async (chat: number) =>
  (await village.telegram.log({ method: "setMyCommands" })).filter((entry) =>
    JSON.stringify(entry).includes(`"chat_id":${chat}`),
  );

it("says that everything arrived, or how many did not and why", async () => {
  await zhou.start();
  await joinUp(chen, { village: "上溪村" });
  const before = await openAssociation(zhou, "没送到的消息");

  const description = "Bad Request: 陈姐 wrote something odd";
  await village.telegram.faults({ failWith: { code: 400, description, methods: ["sendMessage"] } });
  await chen.phone.say("/help");
  await expect
    .poll(() => village.rows("select id from outbox where state = 'failed'"))
    .not.toEqual([]);
  await village.telegram.faults({ reset: true });
  await zhou.say("/start");
  const after = await openAssociation(zhou, "没送到的消息");

  expect(before.text).toContain("最近七天的消息都送到了");
  expect(after.text).toContain("1条Telegram不收");
  expect(after.text).not.toContain("陈姐");
  expect(village.bot.lines.map(({ event }) => event)).toContain("message-given-up");
});

it("is nothing for a learner", async () => {
  const menu = await joinUp(chen, { village: "上溪村" });

  const forged = await chen.forge(menu.messages.at(-1)!.message_id, "undelivered:week");

  expect(forged.text).toBe("");
  expect((await chen.phone.answer()).text).toBe("这个只有协会的人能用。");
});

it("gives an officer their commands when they press Start, and asks Telegram nothing before", async () => {
  const before = await menusOf(9_001);
  await zhou.start();
  const started = await menusOf(9_001);
  await village.bot.restart();
  await expect.poll(async () => (await menusOf(9_001)).length).toBe(4);

  expect(before).toEqual([]);
  // A call for each language; once more after a restart, when words may be others.
  expect(started.map(({ ok }) => ok)).toEqual([true, true]);
});
