/**
 * A step that changes while somebody is in it: they walk it to its end as they began it, hear what
 * is new, and may look. Whoever begins later meets the new one.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  editPlaybook,
  writePlaybook,
  writtenCard,
  type WrittenStep,
} from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const askOne = {
  yaml: "{ person: ask-one, options: [agreed, declined] }",
  en: "Ask one person to help.",
  zh: "问一个人帮不帮。",
  lines: [
    { en: "agreed: They agreed | Two are with it.", zh: "agreed: 答应了 | 两个人了。" },
    { en: "declined: They declined | You asked.", zh: "declined: 没答应 | 问了就好。" },
  ],
};
const second: WrittenStep = {
  id: "second",
  number: 2,
  items: [writtenCard("next", "The second step begins.", "第二步开头。")],
};

const before: readonly WrittenStep[] = [
  {
    id: "first",
    number: 1,
    items: [
      writtenCard("hello", "Sell what is near.", "卖手边的。"),
      askOne,
      writtenCard("price", "Name a price of 20.", "价钱说20。"),
    ],
  },
  second,
];
/** A card says something else, a task is gone, another is new. */
const after: readonly WrittenStep[] = [
  {
    id: "first",
    number: 1,
    items: [
      writtenCard("hello", "Sell what is near.", "卖手边的。"),
      writtenCard("price", "Ask three prices first. Then name yours.", "先问三个价。再说自己的。"),
      {
        yaml: "{ show: photo, accepts: [text] }",
        en: "Say what your goods look like. One line will do.",
        zh: "说说货是什么样的。一句就行。",
      },
    ],
  },
  second,
];

const tongues = [
  {
    tongue: "en",
    code: "en",
    goOn: "Go on",
    skip: "Skip",
    agreed: "They agreed",
    look: "Look at it again",
    old: "Name a price of 20.",
    oldEnd: "End of first",
    fresh: "Ask three prices first.",
    better: "This step was made better",
    added: "Say what your goods look like.",
    next: "The second step begins.",
    task: "Ask one person",
  },
  {
    tongue: "zh",
    code: "zh-hans",
    goOn: "接着来",
    skip: "跳过",
    agreed: "答应了",
    look: "再看一遍",
    old: "价钱说20。",
    oldEnd: "走完 first",
    fresh: "先问三个价。",
    better: "这一步改得更好了",
    added: "说说货是什么样的。",
    next: "第二步开头。",
    task: "问一个人",
  },
] as const;

describe.each(tongues)("a step that changes under a learner's feet ($tongue)", (words) => {
  let knowledge: SampleKnowledge;
  let village: TestVillage;

  beforeAll(async () => {
    knowledge = await writePlaybook(before);
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
  });
  afterAll(async () => {
    await village.close();
    await knowledge.remove();
  });

  it("stays as it was to its end, is new for others, and is forgotten once nobody stands in it", async () => {
    await chapter(
      "stays as it was to its end, then says what is new, and can be looked at",
      async () => {
        const learner = village.person(6001, "Mei", words.code);
        await joinUp(learner, { tongue: words.tongue });
        const asked = await learner.press(words.goOn);

        await village.bot.stop();
        await editPlaybook(knowledge.dir, after);
        await village.bot.restart();
        const card = await learner.pressAll(words.agreed, words.goOn);
        const end = await learner.press(words.goOn);
        const onward = await learner.pressAll(words.goOn, words.skip);
        const again = await learner.press(words.look);

        expect(asked.text).toContain(words.task);
        expect(card.text).toContain(words.old);
        expect(end.text).toContain(words.oldEnd);
        expect(onward.text).toContain(words.better);
        expect(onward.text).toContain(`· ${words.fresh}\n· ${words.added}`);
        expect(onward.text).toContain(words.next);
        expect(again.text).toContain("first");
        expect((await learner.press(words.goOn)).text).toContain(words.fresh);
        expect((await learner.press(words.goOn)).text).toContain(words.added);
      },
    );

    await chapter("is new for whoever begins now", async () => {
      const newcomer = village.person(6002, "Li", words.code);
      await joinUp(newcomer, { tongue: words.tongue });

      const card = await newcomer.press(words.goOn);

      expect(card.text).toContain(words.fresh);
      expect(card.text).not.toContain(words.task);
    });

    await chapter("says nothing when nothing changed", async () => {
      const newcomer = village.person(6003, "Wu", words.code);
      await joinUp(newcomer, { tongue: words.tongue });
      await newcomer.pressAll(words.goOn, words.goOn);
      await newcomer.say("round, 圆的");

      const onward = await newcomer.pressAll(words.goOn, words.skip);

      expect(onward.text).toContain(words.next);
      expect(onward.text).not.toContain(words.better);
    });

    await chapter("is forgotten once nobody stands in it", async () => {
      const versions = () =>
        village.rows("select version from step_version where step_id = 'first'").length;
      const kept = versions();

      await village.bot.restart();
      await village.person(6003, "Wu", words.code).say("/progress");

      expect(kept).toBe(2);
      expect(versions()).toBe(1);
    });
  });
});
