/**
 * A learner is offline for a week: in the middle of a list and of a price, and then once in every
 * step. What waited still waits, at the same place, over a restart; what was put off is said once,
 * at the hour asked for.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { answer, isAt, isAtEnd, walkUntil } from "../support/learners/learner-answers.ts";
import { faultsAmong, simulate, type SimulatedLearner } from "../support/learners/learners.ts";
import {
  flowFor,
  flowOnce,
  fourteen,
  lessonOf,
  say,
  textOf,
  type Traits,
} from "../support/people/shipped-road.ts";
import { openVillage, type Heard, type TestVillage } from "../support/people/village.ts";

/** A week away: where it began, what came meanwhile, and where they were afterwards. */
interface Week {
  readonly left: string;
  readonly unasked: string;
  readonly back: string | undefined;
}

/** At the last task of each step they go, without a word; and come back by the key below the chat. */
function createAway(weeks: Week[], traits: Traits) {
  const leavesAt = new Set(
    fourteen.map((step) =>
      flowFor([step], traits).findLast((name) => lessonOf(name).item.kind !== "card"),
    ),
  );
  return async (learner: SimulatedLearner): Promise<Heard> => {
    const left = learner.lesson()?.name;
    if (left === undefined || !leavesAt.delete(left)) return answer(learner);
    await learner.village.later({ days: 7 });
    const unasked = await learner.unasked();
    await learner.tap("button-next");
    weeks.push({ left, unasked: unasked.text, back: learner.lesson()?.name });
    return answer(learner);
  };
}

describe.each([
  ["en", 7_301, { product: "made" }],
  ["zh", 7_302, { product: "grown" }],
] as const)("a learner who is offline for a week, in %s", (tongue, id, traits) => {
  let village: TestVillage;
  let learner: SimulatedLearner;
  let seller: SimulatedLearner;
  const says = (key: string, values?: Record<string, string | number>) => say(tongue, key, values);

  beforeAll(async () => {
    village = await openVillage();
    seller = simulate(village, id + 10, tongue);
    learner = simulate(village, id, tongue, traits);
    await learner.join();
    await walkUntil(learner, isAt("purpose/ask-one"));
    await learner.press({ en: "Tomorrow evening", zh: "明晚再说" }[tongue]);
    await walkUntil(learner, isAt("purpose/people"));
    await learner.press(/^☐ /);
    await learner.press(/^☐ /);
    await learner.say("/price");
    await learner.say("9");
  });
  afterAll(() => village.close());

  it(
    "comes back each time to what waited, and arrives at the end",
    { timeout: 300_000 },
    async () => {
      await chapter(
        "hears the job that was put off at the hour asked for, once, though the bot slept",
        async () => {
          await village.until("2026-12-02T11:29:00Z"); // 19:29 in the village
          const early = await learner.unasked();
          await village.bot.restart();
          await village.later({ minutes: 2 });
          const evening = await learner.unasked();
          await village.later({ days: 5 });
          const later = await learner.unasked();

          expect(early.text).toBe("");
          expect(evening.text).toContain(textOf("purpose/ask-one", tongue));
          expect(evening.messages).toHaveLength(1);
          expect(later.text).toBe("");
        },
      );

      await chapter("goes on with the price at the question where it stopped", async () => {
        await village.until("2026-12-08T02:00:00Z");
        const typed = await learner.say("2");
        const list = await learner.say("/price");
        const again = await learner.tap("price-unfinished", { name: "9 · 2" });

        expect(typed.text).toContain(says("price-ask-price"));
        expect(list.text).toContain(says("price-list"));
        expect(again.text).toContain(says("price-ask-price"));
      });

      await chapter("finds the same list with the same ticks, and goes on from there", async () => {
        const back = await learner.press(says("button-next"));
        const ticked = back.buttons.filter((label) => label.startsWith("☑"));
        await learner.tap("playbook-list-done");
        await walkUntil(learner, isAt("purpose/pocket-money"));

        expect(learner.met.slice(0, 2)).toEqual(["purpose/one-man", "purpose/ask-one"]);
        expect(back.text).toContain(textOf("purpose/people", tongue));
        expect(ticked).toHaveLength(2);
      });

      await chapter(
        "answers the job of a week ago by its own buttons, and stays where they are",
        async () => {
          const { item } = lessonOf("purpose/ask-one");
          await learner.press(item.kind === "person" ? item.options[0]!.label[tongue] : "");

          expect(learner.lesson()?.name).toBe("purpose/pocket-money");
        },
      );

      await chapter("is away for a week in every step, and arrives at the end", async () => {
        const weeks: Week[] = [];
        await walkUntil(learner, isAtEnd, createAway(weeks, traits));

        expect(weeks).toHaveLength(fourteen.length);
        expect(weeks.filter(({ left, back }) => back !== left)).toEqual([]);
        // Of step 8: to be asked on a day of their own choice.
        expect(weeks.map(({ unasked }) => unasked).filter((text) => text !== "")).toEqual([
          expect.stringContaining(says("goal-day-has-come")),
        ]);
        expect(learner.met).toEqual(flowOnce(fourteen, traits));
      });

      await chapter(
        "is reminded of a job about money without an amount in the first line",
        async () => {
          await seller.join({ placement: "daily" });
          await walkUntil(seller, isAt("accounting/money-limit"));
          await seller.press(seller.at.buttons.at(-1)!); // tonight
          await village.later({ days: 1 });
          const evening = await seller.unasked();

          expect(evening.text).toContain(textOf("accounting/money-limit", tongue));
        },
      );

      await chapter("met no screen that breaks a rule, and nothing broke inside", () => {
        expect(faultsAmong([learner, seller], village)).toEqual([]);
      });
    },
  );
});
