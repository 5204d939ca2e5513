/** A question to another member is taken back before it has an answer. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { becomeHelper, writeShortRoad } from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let wang: Villager;
let chen: Villager;
let ann: Villager;

const lastId = (heard: Heard) => heard.messages.at(-1)!.message_id;

beforeEach(async () => {
  village = await openVillage({ knowledge: await writeShortRoad() });
  wang = village.person(5001, "小王");
  chen = village.person(5002, "陈姐");
  ann = village.person(5003, "Ann", "en");
  await becomeHelper(wang, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "上溪村" });
});

afterEach(() => village.close());

async function ask(person: Villager, text: string): Promise<Heard> {
  await person.press(/学到哪里了/);
  await person.pressAll("问做过的人", "问本村的");
  await person.say(text);
  return person.press("发过去");
}

async function askInEnglish(person: Villager, text: string): Promise<Heard> {
  await person.say("/progress");
  await person.pressAll("Ask somebody who did this", "Somebody of my village");
  await person.say(text);
  return person.press("Send it");
}

it("by the button where one asks after it; the other reads that, and is told kindly who answers anyway", async () => {
  await ask(chen, "核桃要不要去壳");
  const asked = await wang.heard();
  const waits = await chen.say("回信了没？还没人回我");
  const back = await chen.press("↩ 收回");
  const marked = await wang.heard();
  const late = await wang.say("要去。", lastId(asked));
  const nothing = await chen.heard();
  await village.later({ days: 2 });
  const next = await chen.heard();

  expect(waits.text).toBe(
    "“核桃要不要去壳”发给小王了，还没回。有了回音，或者过了一天，我都告诉你。",
  );
  expect(back.text).toBe(
    "收回了：“核桃要不要去壳”。不会有人来回了。\n\n小王也许已经看过。那边现在写着：收回了。",
  );
  expect(marked.text).toBe("↩ 陈姐把这个问题收回了，你不用做什么。");
  expect(marked.buttons).toEqual(["拉黑", "告诉协会"]);
  expect(late.text).toBe("问的人已经收回了，没有转过去。多谢你的心意。");
  expect(nothing.messages).toEqual([]);
  expect(next.text).not.toContain("小王");
});

it("by words, in English too, and not once there is an answer", async () => {
  await askInEnglish(ann, "do I shell the walnuts");
  await wang.heard();
  const back = await ann.say("take it back");
  const marked = await wang.heard();
  await askInEnglish(ann, "do I wash the walnuts");
  const asked = await wang.heard();
  const waits = await ann.say("still no answer");
  await wang.say("No.", lastId(asked));
  await ann.heard();
  const late = await ann.press("↩ Take it back");

  expect(back.text).toContain("Taken back: “do I shell the walnuts”. Nobody answers it now.");
  expect(marked.text).toContain("Ann把这个问题收回了");
  expect(waits.text).toContain("“do I wash the walnuts” went to 小王. There is no answer yet.");
  expect(late.text).toBe("It has its answer already, or is over. Look further up.");
});

it("before the other gets it in the morning", async () => {
  await village.until("2026-12-01T15:00:00Z"); // 23:00 there
  await ask(chen, "核桃要不要去壳");
  const back = await chen.say("撤回");
  await village.until("2026-12-02T01:00:00Z");
  const morning = await wang.heard();

  expect(back.text).toBe("收回了：“核桃要不要去壳”。不会有人来回了。");
  expect(morning.text).not.toContain("核桃");
});
