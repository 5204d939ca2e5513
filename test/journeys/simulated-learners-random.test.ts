/**
 * Learners who tap, type and send at random, over days, from any beginning: every screen keeps the
 * rules, and whoever then only wants to go on, goes on.
 *
 * `LONG=1` plays more of them, for longer, each time others. A failure prints its seed, and
 * `SEED=…` plays the same ones again: each learner has a village of their own.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { answer, isAtEnd } from "../support/learners/learner-answers.ts";
import { pressesOld } from "../support/learners/learner-confusions.ts";
import {
  faultsAmong,
  sendings,
  simulate,
  type SimulatedLearner,
} from "../support/learners/learners.ts";
import { placements, type Tongue } from "../support/people/road.ts";
import { say } from "../support/people/shipped-road.ts";
import { sizes } from "../support/sizes.ts";
import { openVillage } from "../support/people/village.ts";

const commands =
  "/next /progress /ask /topics /price /cash /orders /invite /peers /pause /me /privacy /help /sell".split(
    " ",
  );
const typed: Readonly<Record<Tongue, readonly string[]>> = {
  en: ["ok", "later", "done", "+45 two baskets", "12", "yesterday 5", "walnuts", "20 9 3 4.5"],
  zh: ["好的", "以后再说", "好了", "+45 核桃两袋", "12", "昨天 5", "核桃", "20 9 3 4.5"],
};
const languageNames: Readonly<Record<string, Tongue>> = { English: "en", 中文: "zh" };

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length]!;

/** One act at random: every second one a tap. */
async function act(learner: SimulatedLearner, what: number, which: number): Promise<unknown> {
  switch (what) {
    case 0:
      return learner.say(pick(commands, which));
    case 1:
      return learner.say(pick(typed[learner.tongue], which));
    case 2:
      return learner.send(pick(sendings, which));
    case 3:
      return pressesOld(learner, which);
    case 4:
      await learner.village.later({ hours: (which % 60) + 1 });
      return learner.unasked();
    default:
      return tapSomething(learner, which);
  }
}

/** Nobody deletes everything here: that is the end of a learner. */
async function tapSomething(learner: SimulatedLearner, which: number): Promise<unknown> {
  // By their words: the answers to a question are shuffled for everybody anew.
  const labels = learner.at.buttons.toSorted();
  const label = pick(
    labels.filter((each) => each !== say(learner.tongue, "forget-yes")),
    which,
  );
  learner.tongue = languageNames[label] ?? learner.tongue;
  return learner.press(label);
}

const learners = fc.record({
  tongue: fc.constantFrom<Tongue>("en", "zh"),
  placement: fc.constantFrom(...(Object.keys(placements) as (keyof typeof placements)[])),
  product: fc.constantFrom("grown", "made", "craft", "bought"),
  acts: fc.array(fc.tuple(fc.nat(9), fc.nat(10_000)), {
    minLength: sizes.randomActs,
    maxLength: sizes.randomActs,
  }),
});

async function play(
  learner: SimulatedLearner,
  placement: keyof typeof placements,
  acts: readonly (readonly [what: number, which: number])[],
): Promise<void> {
  await learner.join({ placement });
  for (const [what, which] of acts) await act(learner, what, which);

  await learner.next();
  const before = learner.met.length;
  for (const _ of acts) if (!isAtEnd(learner)) await answer(learner);

  expect(faultsAmong([learner], learner.village)).toEqual([]);
  expect(isAtEnd(learner) || learner.met.length > before).toBe(true);
}

it(
  "learners at random are never stuck, and see no screen that breaks a rule",
  { timeout: 1_800_000 },
  () =>
    fc.assert(
      fc.asyncProperty(learners, async ({ tongue, placement, product, acts }) => {
        const village = await openVillage();
        try {
          await play(simulate(village, 7_701, tongue, { product }), placement, acts);
        } finally {
          await village.close();
        }
      }),
      { seed: sizes.randomSeed, numRuns: sizes.randomLearners, endOnFailure: true },
    ),
);
