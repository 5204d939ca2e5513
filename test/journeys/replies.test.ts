/** Replies to copy: from the parcels, and from the answer that speaks of them; each stands alone in its message. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const texts = {
  en: {
    phone: "en",
    open: "Replies to copy",
    other: "← Others",
    more: "← More replies",
    lists: ["Before they buy", "About sending", "On the way", "After it arrived"],
    asked: "Can it be cheaper?",
    says: /^Thank you for asking\..*\[3\] bags/,
    question: "give me answers to copy",
  },
  zh: {
    phone: "zh-hans",
    open: "照抄的回话",
    other: "← 别的",
    more: "← 再看几条",
    lists: ["买之前问的", "问发货的", "路上问的", "收到以后问的"],
    asked: "能便宜点吗？",
    says: /^谢谢您来问。.*【3】袋/,
    question: "给我几句能照抄的",
  },
} as const;

describe.each([
  ["en", 7_661],
  ["zh", 7_671],
] as const)("replies to copy in %s", (tongue, id) => {
  const said = texts[tongue];
  let village: TestVillage;

  beforeAll(async () => {
    village = await openVillage();
  });
  afterAll(() => village.close());

  it("stand behind the parcels: four lists of five, and a message of its own for each", async () => {
    const mei = village.person(id, "Mei", said.phone);
    await joinUp(mei, { tongue });
    await mei.say("/orders");

    const lists = await mei.press(said.open);
    expect(lists.buttons.slice(0, 4)).toEqual(said.lists);

    for (const list of said.lists) {
      const heard = await mei.press(list);
      expect(heard.buttons).toHaveLength(7);
      await mei.press(said.other);
    }

    await mei.press(said.lists[0]);
    const answer = await mei.press(said.asked);
    expect(answer.text).toMatch(said.says);
    // Nothing of the bot's own stands in what is copied.
    expect(answer.messages).toHaveLength(1);
    expect(answer.buttons).toEqual([said.more]);
  });

  it("are offered below the answer that speaks of them", async () => {
    const mei = village.person(id + 1, "Mei", said.phone);
    await joinUp(mei, { tongue });

    const heard = await mei.say(said.question);

    expect(heard.buttons).toContain(said.open);
  });
});
