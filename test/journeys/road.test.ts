/** A quick learner walks the road from its first card to the honest end, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { readPlaybook } from "../../src/knowledge/playbook/playbook.ts";
import { joinUp, labels, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const { playbook } = await readPlaybook("knowledge/playbook");
const road = playbook!.steps.filter((step) => step.road === "shop");
const lastSeason = road.filter((step) => step.season === road.at(-1)!.season);

const learners = [
  {
    tongue: "zh",
    id: 5001,
    languageCode: "zh-hans",
    end: /眼下就到这儿/,
    left: "卖这一单剩下3.50",
    progress: /学到哪里/,
    ways: ["请邻居来", "全部步骤", "问个问题"],
    how: "想问什么就打出来",
  },
  {
    tongue: "en",
    id: 5002,
    languageCode: "en",
    end: /That is all for now/,
    left: "3.50 is left from this one sale",
    progress: /How far/,
    ways: ["Invite a neighbour", "All steps", "Ask a question"],
    how: "Write your question in your own words",
  },
] as const;

describe.each(learners)("a quick learner ($tongue)", (one) => {
  it(
    "walks the whole road to an honest end, and meets again what they got wrong",
    { timeout: 300_000 },
    async () => {
      await chapter("walks the whole road to an honest end with ways on", async () => {
        const learner = village.person(one.id, "Chen", one.languageCode);
        const first = await joinUp(learner, { tongue: one.tongue });

        const end = await walkTo(learner, first, one.end, one.tongue);
        const said = (await learner.phone.messages()).map(({ text }) => text ?? "").join("\n");

        const ends = road.map((step) => step.words[one.tongue].finish);
        expect(ends.filter((words) => !said.includes(words))).toEqual([]);
        expect(said).toContain(one.left);
        expect(end.buttons).toEqual(one.ways);
        const states = village.rows<{ state: string }>(
          `select step_state.state from step_state join member on member.id = member_id
         where telegram_id = ? order by step_id`,
          one.id,
        );
        expect(states.map(({ state }) => state)).toEqual(road.map(() => "done"));
      });

      await chapter("sees how far they are in less than a kilobyte, with a bar", async () => {
        const learner = village.person(one.id, "Chen", one.languageCode);

        const page = await learner.press(one.progress);

        expect(page.text).toMatch(/[■□]{10}/);
        expect(page.text.match(/✓ \d/g)).toHaveLength(lastSeason.length);
        expect(Buffer.byteLength(page.text)).toBeLessThan(1_024);
      });

      await chapter("finds that the buttons at the end work", async () => {
        const learner = village.person(one.id, "Chen", one.languageCode);

        const end = await learner.say("/next");
        const asked = await learner.press(one.ways[2]);
        const link = await learner.press(one.ways[0]);

        expect(end.text).toMatch(one.end);
        expect(asked.text).toContain(one.how);
        expect(link.text).toContain("https://t.me/");
      });

      await chapter(
        "meets again after three days what they got wrong, and then no more",
        async () => {
          const learner = village.person(one.id, "Chen", one.languageCode);
          const wrong = () =>
            village.rows(
              "select due_at from quiz_return join member on member.id = member_id where telegram_id = ?",
              one.id,
            ).length;
          const before = wrong();

          await village.later({ days: 3, minutes: 1 });
          const again = await learner.say(labels[one.tongue].goOn);

          expect(before).toBeGreaterThan(0);
          expect(again.text).toMatch(/前几天的一道题|a question from a few days ago/);
          expect(again.buttons.length).toBeGreaterThanOrEqual(2);
          await learner.press(again.buttons[0]!);
          expect(wrong()).toBeLessThanOrEqual(before);
        },
      );
    },
  );
});
