/** "When will she answer?": what is known of the question that went to a person, and nothing that nobody knows. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let lucy: Villager;
let chen: Villager;
let ann: Villager;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  lucy = village.person(5_004, "Lucy", "en");
  chen = village.person(5_002, "陈姐");
  ann = village.person(5_003, "Ann", "en");
  await joinUp(chen, { village: "上溪村", placement: "goods" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge", placement: "goods" });
});

afterEach(() => village.close());

async function appointBoth(): Promise<void> {
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(lucy, { tongue: "en", village: "Stone Bridge" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await appointMentor(zhou, lucy, { village: "Stone Bridge", name: "Lucy" });
  for (const learner of [chen, ann]) await learner.heard();
}

async function askBoth(): Promise<void> {
  await chen.say("呱唧呱唧？");
  await chen.press(/^(问|先留给)/);
  await ann.say("frobnicate quux?");
  await ann.press(/^(Ask|Keep)/);
}

it("says to whom it went and when, and that nobody has answered", async () => {
  await appointBoth();
  await askBoth();
  const zh = await chen.say("好久回我");
  const en = await ann.say("when will she answer");
  await village.later({ days: 3 });
  await chen.heard();
  await ann.heard();
  const late = await chen.say("师傅咋还不回");
  const still = await ann.say("still no answer");
  await zhou.heard();
  const up = await ann.press("Ask the association");
  const officer = await zhou.heard();
  await chen.press("问协会");
  const again = await chen.say("还没人回我");

  expect(zh.text).toBe(
    "“呱唧呱唧？”是今天发给李师傅的，还没人回。一般明晚前回，有回音会自己到这儿来。",
  );
  expect(en.text).toBe(
    "“frobnicate quux?” went to Lucy today. Nobody has answered yet. " +
      "An answer usually comes by tomorrow evening, and it comes here by itself.",
  );
  expect(late.text).toContain("是3天前发给李师傅的，还没人回。比平常久了些。");
  expect(still.text).toContain("went to Lucy 3 days ago. Nobody has answered yet. That is longer");
  expect(still.text).toContain("They will see your first name, your village and the question.");
  expect(up.text).toContain("Sent to the association: “frobnicate quux?”.");
  expect(officer.text).toContain("frobnicate quux?");
  expect(again.text).toContain("发给协会的");
});

it.each([
  ["has she read it", "她读了吗"],
  ["did Lucy read my message", "她看了没"],
  ["did anyone look at it", "消息她收到没有"],
])("hears %j and “%s” as asking after it", async (english, chinese) => {
  await appointBoth();
  await askBoth();
  const en = await ann.say(english);
  const zh = await chen.say(chinese);

  expect(en.text).toContain("“frobnicate quux?” went to Lucy today. Nobody has answered yet.");
  expect(zh.text).toContain("“呱唧呱唧？”是今天发给李师傅的，还没人回。");
});

it("says who has taken it, and that it has its answer once it has", async () => {
  await appointBoth();
  await askBoth();
  await li.heard();
  const asked = await lucy.heard();
  await lucy.say("Use a box in a box.", asked.messages.at(-1)!.message_id);
  await ann.heard();
  const answered = await ann.say("did she answer");
  await chen.say("再问一个，咕噜咕噜咋整？");
  await chen.press("问李师傅");
  const two = await chen.say("还没人回我");

  expect(answered.text).toContain("“frobnicate quux?” has its answer already. Look further up.");
  expect(two.text).toContain("咕噜咕噜咋整");
  expect(two.text).toContain("你另外还有1个问题也在等。");
});

it("takes what may ask after it for that, while it waits and no longer", async () => {
  await appointBoth();
  const before = await ann.say("its been two days and not a peep from her");
  await askBoth();
  const en = await ann.say("its been two days and not a peep from her");
  const zh = await chen.say("咋把我晾着");
  const other = await chen.say("买家咋没消息");

  expect(before.text).not.toContain("went to");
  expect(en.text).toContain("“frobnicate quux?” went to Lucy today.");
  expect(zh.text).toContain("“呱唧呱唧？”是今天发给李师傅的");
  expect(other.text).not.toContain("发给李师傅的");
});

it("says that it is kept where nobody is there, and what to do where nothing went anywhere", async () => {
  const nothing = await ann.say("when will she answer");
  const none = await chen.say("好久回我");
  await askBoth();
  const kept = await ann.say("when will somebody answer my question");
  const zh = await chen.say("还没人回我");

  expect(nothing.text).toContain("No question of yours waits");
  expect(none.text).toContain("眼下没有你的问题在等");
  expect(kept.text).toContain("“frobnicate quux?” is kept for the association.");
  expect(zh.text).toContain("“呱唧呱唧？”先留给协会了。");
});
