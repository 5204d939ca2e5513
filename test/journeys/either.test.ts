/** A question while a task waits for words: the bot asks which it is, and loses neither. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

async function standAtWords(id: number, tongue: "zh" | "en" = "zh"): Promise<Villager> {
  const learner = village.person(id, "小王");
  const first = await joinUp(learner, { tongue });
  await walkTo(learner, first, /用一句话说说你为什么要卖|Say why you want to sell/, tongue);
  return learner;
}

function shownBy({ id }: Villager): unknown[] {
  return village
    .rows<{ text: string }>(
      "select text from shown join member on member.id = member_id where telegram_id = ?",
      id,
    )
    .map(({ text }) => text);
}

it.each([
  [
    5001,
    "zh",
    "卖核桃要不要办食品证？我们是带壳的。",
    "这是这件事的回答，还是想问问题？",
    "想问问题",
    "依据：",
  ],
  [
    5002,
    "en",
    "Do I need a food licence to sell walnuts? They are in the shell.",
    "Is this your answer to the job, or a question?",
    "A question",
    "From: ",
  ],
] as const)(
  "answers it when it was a question (%i)",
  async (id, tongue, words, which, tap, said) => {
    const learner = await standAtWords(id, tongue);

    const asked = await learner.say(words);
    const answer = await learner.press(tap);
    const again = await learner.say("/next");

    expect(asked.text).toContain(which);
    expect(answer.text).toContain(said);
    expect(shownBy(learner)).toEqual([]);
    expect(again.text).toMatch(/用一句话|in one sentence/);
  },
);

it("takes it when it was the answer", async () => {
  const learner = await standAtWords(5003);
  const words = "卖核桃，为的是啥？为的是孩子";

  await learner.say(words);
  const kept = await learner.press("是回答");

  expect(kept.text).toContain("记下了");
  expect(shownBy(learner)).toEqual([words]);
});

it("keeps all of a burst until the tap", async () => {
  const learner = await standAtWords(5004);

  await learner.say("核桃算不算？");
  await learner.say("我们卖核桃");
  await learner.press("是回答");

  expect(shownBy(learner)).toEqual(["核桃算不算？\n我们卖核桃"]);
});

it("says which message does not fit any more before the tap, and loses none before it", async () => {
  const learner = await standAtWords(5011);
  const long = `怎么说呢？${"核桃很多".repeat(800)}`;
  await learner.say(long);
  await learner.say(long);

  const full = await learner.say(long);
  await learner.press("是回答");

  expect(full.text).toContain("这条我还没留");
  expect(shownBy(learner)).toEqual([`${long}\n${long}`]);
});

it("keeps the words while the person looks elsewhere", async () => {
  const learner = await standAtWords(5005);
  await learner.say("怎么说呢？我们卖核桃");

  await learner.say("/progress");
  await learner.press("是回答");

  expect(shownBy(learner)).toEqual(["怎么说呢？我们卖核桃"]);
});

it("does not ask after the button for questions was pressed", async () => {
  const learner = await standAtWords(5006);

  const how = await learner.press(/提问/);
  const answer = await learner.say("核桃 食品证");

  expect(how.text).toContain("想问什么就打出来");
  expect(answer.text).toMatch(/依据：|你问的是/);
  expect(shownBy(learner)).toEqual([]);
});

it("offers a voice note to a person after that button, not to the task", async () => {
  const learner = await standAtWords(5007);

  await learner.press(/提问/);
  const heard = await learner.voice();

  expect(heard.text).toContain("语音我还听不懂，得让人听。");
  expect(shownBy(learner)).toEqual([]);
});

it("puts danger before everything", async () => {
  const learner = await standAtWords(5008);

  const heard = await learner.say("有人冒充客服，我把验证码给了他");

  expect(heard.text).toContain("96110");
  expect(shownBy(learner)).toEqual([]);
});

it("sees danger in the words under a picture, and still takes the picture for what it is", async () => {
  const learner = await standAtWords(5009);

  const heard = await learner.photo("有人冒充客服，我把验证码给了他");

  expect(heard.text).toContain("96110");
  expect(heard.text).toContain("用一句话说说你为什么要卖");
});

it.each([
  [
    5101,
    "en",
    "i sent him the money",
    /job, or a question/,
    "A question",
    /money to the wrong person|call the bank/,
  ],
  [5102, "en", "i gave them the deposit already", /job, or a question/, "A question", /./],
  [5103, "zh", "我把钱给他转过去了", /回答，还是想问问题/, "想问问题", /./],
  [5104, "zh", "钱我转给他了", /回答，还是想问问题/, "想问问题", /./],
] as const)(
  "asks which it is where money went to somebody without a name (%i)",
  async (id, tongue, said, which, tap, help) => {
    const learner = await standAtWords(id, tongue);

    const asked = await learner.say(said);
    const answer = await learner.press(tap);

    expect(asked.text).toMatch(which);
    expect(answer.text).toMatch(help);
    expect(shownBy(learner)).toEqual([]);
  },
);
