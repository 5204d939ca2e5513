/** A question that went to a person is taken back while nobody has answered: it waits for nobody any more. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;
let wang: Villager;
let lucy: Villager;
let ann: Villager;

beforeEach(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  chen = village.person(5_002, "陈姐");
  wang = village.person(5_003, "小王");
  lucy = village.person(5_004, "Lucy", "en");
  ann = village.person(5_005, "Ann", "en");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村", placement: "goods" });
  await joinUp(wang, { village: "上溪村", placement: "goods" });
  await joinUp(lucy, { tongue: "en", village: "Stone Bridge" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await appointMentor(zhou, lucy, { village: "Stone Bridge", name: "Lucy" });
  for (const person of [zhou, li, lucy, chen, wang, ann]) await person.heard();
});

afterEach(() => village.close());

const lastId = ({ messages }: Heard) => messages.at(-1)!.message_id;

async function ask(person: Villager, words: string): Promise<Heard> {
  await person.say(words);
  return person.press(/^(问|Ask)/);
}

/** What stands in the chat of somebody now. */
const standing = async ({ phone }: Villager) =>
  (await phone.messages()).map(({ text, caption }) => text ?? caption ?? "").join("\n");

it.each([
  ["en", "frobnicate quux?", "↩ Take it back", "Taken back: “frobnicate quux?”"],
  ["zh", "呱唧呱唧？", "↩ 收回", "收回"],
] as const)(
  "is taken back at a tap right below the words that it went (%s)",
  async (tongue, words, label, said) => {
    const [asker, mentor] = tongue === "en" ? [ann, lucy] : [chen, li];
    const sent = await ask(asker, words);
    await mentor.heard();
    const back = await asker.press(label);
    const marked = await mentor.heard();

    expect(sent.text).toMatch(/^(?:Sent to Lucy|发给李师傅了)/);
    expect(sent.buttons).toHaveLength(2);
    expect(sent.buttons[1]).toBe(label);
    expect(back.text).toContain(said);
    expect(marked.text).toMatch(/took it back|收回/);
  },
);

it("is taken back where one looks at what waits, and sent after all at a tap", async () => {
  await ask(ann, "frobnicate quux?");
  const asked = await lucy.heard();
  const waits = await ann.say("has my mentor seen my question?");
  const back = await ann.press("↩ Take it back");
  const marked = await lucy.heard();
  const left = await standing(lucy);
  const queue = await lucy.say("/questions");
  const after = await ann.say("has my mentor seen my question?");
  const again = await ann.press("Send it after all");
  const shown = await lucy.heard();

  expect(asked.text).toContain("Ann (Stone Bridge) asks:\nfrobnicate quux?");
  expect(waits.buttons).toEqual(["↩ Take it back", expect.any(String)]);
  expect(back.text).toBe(
    "Taken back: “frobnicate quux?”. Nobody answers it now.\n\n" +
      "Lucy may have read it already. Now it says there that it was taken back.",
  );
  expect(marked.text).toBe("↩ Whoever asked this took it back. You need do nothing.");
  expect(left).not.toContain("frobnicate");
  expect(queue.text).toBe("No question waits for a person.");
  expect(after.text).not.toContain("frobnicate");
  expect(again.text).toContain("Sent to Lucy: “frobnicate quux?”.");
  expect(shown.text).toContain("frobnicate quux?");
});

it.each([
  ["take it back", "撤回"],
  ["Forget my question, please", "不问了"],
  ["oh no, don't send it", "别发了"],
])("is taken back by %j and “%s” as well, whatever a task waits for", async (english, chinese) => {
  await ask(ann, "frobnicate quux?");
  await ask(chen, "呱唧呱唧？");
  const en = await ann.say(english);
  const zh = await chen.say(chinese);
  await li.heard();
  const queue = await li.say("/questions");

  expect(en.text).toContain("Taken back: “frobnicate quux?”.");
  expect(zh.text).toContain("收回了：“呱唧呱唧？”。不会有人来回了。");
  expect(zh.text).toContain("李师傅也许已经看过。");
  expect(queue.text).toBe("没有等人回答的问题。");
});

it("counts no more in the mentor's digest", async () => {
  await ask(chen, "呱唧呱唧？");
  await ask(wang, "滴答滴答怎么弄？");
  await chen.say("撤回");
  await li.heard();
  await village.until("2026-12-01T12:00:00Z");
  const digest = await li.heard();
  const queue = await li.say("/questions");

  expect(digest.text).toMatch(/1个问题|问题（1）|1 question/);
  expect(queue.text).toContain("滴答滴答");
  expect(queue.text).not.toContain("呱唧");
});

it("leaves the question of another who asked the same, and tells the mentor so", async () => {
  await ask(wang, "呱唧呱唧？");
  await ask(chen, "呱唧呱唧？");
  await li.heard();
  const both = await li.say("/questions");
  await chen.say("撤回");
  const marked = await li.heard();
  const one = await li.say("/questions");
  const passed = await li.say("先泡水。", lastId(both));
  const answer = await wang.heard();

  expect(both.text).toContain("2个人");
  expect(marked.text).toContain("问的人把这个收回了");
  expect(marked.text).toContain("还有别人问同样的。");
  expect(one.text).toContain("小王（上溪村）问：\n呱唧呱唧？");
  expect(passed.text).toBe("转给小王了。");
  expect(answer.text).toContain("先泡水。");
  expect((await chen.heard()).text).not.toContain("先泡水。");
});

it("tells whoever answers all the same that it was taken back, kindly", async () => {
  await ask(chen, "呱唧呱唧？");
  const asked = await li.heard();
  await li.press("我来回答");
  await chen.say("撤回");
  await li.heard();
  const late = await li.say("泡一夜水。");
  const reply = await li.say("再说一遍。", lastId(asked));

  const kind = "问的人已经收回了，没有转过去。多谢你的心意。";
  expect(late.text).toBe(kind);
  expect(reply.text).toBe(kind);
  expect((await chen.heard()).messages).toEqual([]);
});

it("is not taken back once it has its answer", async () => {
  await ask(ann, "frobnicate quux?");
  const asked = await lucy.heard();
  await ann.say("has my mentor seen my question?");
  await lucy.say("Use a box in a box.", lastId(asked));
  await ann.heard();
  const typed = await ann.say("take it back");
  const pressed = await ann.press("↩ Take it back");

  expect(typed.text).toContain("“frobnicate quux?” has its answer already.");
  expect(pressed.text).toContain("“frobnicate quux?” has its answer already.");
});

it("is taken back one after the other where several wait", async () => {
  await ask(ann, "frobnicate quux?");
  await village.later({ minutes: 2 });
  await ask(ann, "blorbify zint?");
  const first = await ann.say("take it back");
  const second = await ann.press("↩ Take back the other one, too");
  const twice = await ann.say("take it back");

  expect(first.text).toContain("Taken back: “blorbify zint?”.");
  expect(first.text).toContain("One more question of yours waits, too.");
  expect(second.text).toContain("Taken back: “frobnicate quux?”.");
  expect(twice.text).not.toContain("Taken back");
});

it("is not meant by 别发了 days later, which may be about reminders", async () => {
  await ask(chen, "呱唧呱唧？");
  await village.later({ days: 2 });
  await chen.heard();
  const late = await chen.say("别发了");
  const back = await chen.say("撤回");

  expect(late.text).not.toContain("收回了");
  expect(back.text).toContain("收回了：“呱唧呱唧？”。");
});

it("takes a voice note out of the mentor's chat", async () => {
  await chen.voice();
  await chen.press("发过去");
  await li.heard();
  await chen.say("撤回");
  const marked = await li.heard();
  const chat = await li.phone.messages();

  expect(marked.text).toContain("问的人把这个收回了");
  expect(chat.some(({ voice }) => voice !== undefined)).toBe(false);
});

it("that comes at night is taken back before anybody has seen it", async () => {
  await village.until("2026-12-01T15:00:00Z"); // 23:00 there
  await ask(chen, "呱唧呱唧？");
  const back = await chen.say("撤回");
  await village.until("2026-12-02T00:31:00Z");
  const morning = await li.heard();

  expect(back.text).toBe("收回了：“呱唧呱唧？”。不会有人来回了。");
  expect(morning.text).not.toContain("呱唧");
});
