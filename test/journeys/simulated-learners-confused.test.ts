/**
 * A confused learner gives wrong answers, types instead of tapping, presses old buttons, taps
 * twice, asks in the middle, changes the language, meets restarts; and arrives all the same.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { answer, isAtEnd, walkUntil } from "../support/learners/learner-answers.ts";
import { createConfused } from "../support/learners/learner-oddities.ts";
import { faultsAmong, simulate, type SimulatedLearner } from "../support/learners/learners.ts";
import { flowFor, flowOnce, fourteen, lessonOf, say } from "../support/people/shipped-road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

describe.each([
  ["en", 7_201, { product: "bought" }],
  ["zh", 7_202, { product: "craft" }],
] as const)("a confused learner in %s", (tongue, id, traits) => {
  let learner: SimulatedLearner;
  const expected = flowOnce(fourteen, traits);
  const namesOf = (isWanted: (kind: string) => boolean) =>
    expected.filter((name) => isWanted(lessonOf(name).item.kind)).toSorted();
  const ofLearner = (column: string, table: string) =>
    village
      .rows<{ found: string }>(
        `select ${column} as found from ${table} join member on member.id = member_id
         where telegram_id = ? order by 1`,
        id,
      )
      .map(({ found }) => found);

  beforeAll(async () => {
    learner = simulate(village, id, tongue, traits);
    await learner.join();
  });

  it(
    "arrives at the end, with nothing done twice and nothing lost",
    { timeout: 300_000 },
    async () => {
      await chapter("arrives at the end, past everything in its order", async () => {
        await walkUntil(learner, isAtEnd, createConfused());

        // Whoever says in confusion that the first one was done has no price yet, and meets the second.
        expect(learner.met.filter((each) => each !== "accounting/price")).toEqual(expected);
        expect(ofLearner("state", "step_state")).toEqual(fourteen.map(() => "done"));
      });

      await chapter("has done nothing twice, and nothing of it is lost", () => {
        const name = "step_id || '/' || task_id";

        expect(ofLearner(name, "shown")).toEqual(namesOf((kind) => kind === "show"));
        // What was there already is done, too.
        expect(ofLearner(name, "task_state")).toEqual(
          flowFor(fourteen, traits)
            .filter((each) => lessonOf(each).item.kind !== "card")
            .toSorted(),
        );
      });

      await chapter(
        "meets every wrong question again after three days, once, and then no more",
        async () => {
          const returned: string[] = [];
          await village.later({ days: 3, minutes: 1 });
          const unasked = await learner.unasked();
          await learner.next();
          await walkUntil(learner, isAtEnd, (one) => {
            if (one.at.text.includes(say(tongue, "playbook-quiz-again")))
              returned.push(one.lesson()!.name);
            return answer(one);
          });
          await village.later({ days: 4 });
          const after = await learner.next();

          expect(unasked.text).toBe("");
          expect(returned.toSorted()).toEqual(namesOf((kind) => kind === "quiz"));
          expect(after.text).toContain(say(tongue, "playbook-all-for-now"));
        },
      );

      await chapter("met no screen that breaks a rule, and nothing broke inside", () => {
        expect(faultsAmong([learner], village)).toEqual([]);
      });
    },
  );
});
