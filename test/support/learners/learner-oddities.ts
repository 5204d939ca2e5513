/**
 * Test support: a learner who is confused at every second thing (learner-confusions.ts), and answers
 * in odd ways: by typing, twice, wrongly, later. After every confusion the same thing has to be at
 * hand; whatever moved is an error with its name.
 *
 * What comes when is fixed by a count, so a failure happens again.
 */
import { answer, ownWords, quizLabel, readyOption } from "./learner-answers.ts";
import { changesLanguage, confusions } from "./learner-confusions.ts";
import type { SimulatedLearner } from "./learners.ts";
import { say, type Item, type ItemOf } from "../people/shipped-road.ts";
import type { Heard } from "../people/village.ts";

/** Every so many lessons the bot is started anew, or the language is changed and changed back. */
const restartEvery = 60;
const changeEvery = 50;

/** A learner who is confused at every second thing and answers oddly; one act a call. */
export function createConfused(): (learner: SimulatedLearner) => Promise<Heard> {
  let count = 0;
  const seen = new Set<string>();

  return async (learner) => {
    const lesson = learner.lesson();
    count += 1;
    if (lesson === undefined || isBetween(learner)) return between(learner, count);
    const isAgain = seen.has(lesson.name);
    if (!isAgain) {
      seen.add(lesson.name);
      await confuse(learner, count, seen.size);
      const now = learner.lesson()?.name;
      if (now !== lesson.name) throw new Error(`${lesson.name} became ${now}: ${learner.at.text}`);
    }
    return answerOddly(learner, lesson.item, count, isAgain);
  };
}

/** @param lessonsSeen with this one, which is new */
async function confuse(
  learner: SimulatedLearner,
  count: number,
  lessonsSeen: number,
): Promise<void> {
  if (lessonsSeen % restartEvery === 0) await learner.village.bot.restart();
  if (lessonsSeen % changeEvery === 0) await changesLanguage(learner, count);
  else if (lessonsSeen % 2 === 0) {
    await confusions[(lessonsSeen / 2) % confusions.length]!(learner, count);
    await learner.next();
  }
}

/** "Go on" stands there, and no card: something was answered just now. */
function isBetween({ tongue, at }: SimulatedLearner): boolean {
  return ["playbook-enough", "playbook-do-it-now", "playbook-go-on-meanwhile"].some((key) =>
    at.buttons.includes(say(tongue, key)),
  );
}

async function between(learner: SimulatedLearner, count: number): Promise<Heard> {
  const { tongue, at } = learner;
  if (at.buttons.includes(say(tongue, "playbook-go-on")) && count % 5 === 0) {
    if (at.buttons.includes(say(tongue, "playbook-enough"))) await learner.tap("playbook-enough");
    return learner.press(say(tongue, "button-next"));
  }
  return answer(learner);
}

const fine = { en: ["ok", "Got it!", "Go on"], zh: ["好的", "知道了", "接着来。"] };
const later = { en: "later", zh: "以后再说" };
const done = { en: "Done!", zh: "好了" };
const manyWords = {
  en: ["20 yuan", "in 1200 out 950", "", "price 20, goods 9, box 3, courier 4.50"],
  zh: ["20块", "进1200，出950", "", "价20元 货9元 箱3元 快递4块5"],
};

/** @param isAgain it was put off, or asked before */
async function answerOddly(
  learner: SimulatedLearner,
  item: Item,
  count: number,
  isAgain: boolean,
): Promise<Heard> {
  const { tongue } = learner;
  switch (item.kind) {
    case "card":
      if (count % 3 === 0) return learner.doubleTap(say(tongue, "playbook-go-on"));
      return count % 3 === 1 ? learner.say(fine[tongue][(count % 5) % 3]!) : answer(learner);
    case "quiz": {
      const wrong = quizLabel(learner, item, "wrong");
      if (count % 3 === 0) return learner.doubleTap(wrong);
      return count % 3 === 1 ? learner.say(wrong) : learner.press(wrong);
    }
    case "person": {
      const put = item.options.find(({ id }) => item.later[id] !== undefined);
      if (!isAgain && put !== undefined && count % 2 === 0) return learner.press(put.label[tongue]);
      return learner.say(`${readyOption(item).label[tongue]}.`);
    }
    case "list":
      return tickOddly(learner, item, count, isAgain);
    case "show":
      if (!isAgain && count % 4 === 0) return learner.say(later[tongue]);
      if (item.accepts[0] === "number")
        return learner.say(manyWords[tongue][Math.max(1, item.fields.length) - 1]!);
      return item.accepts.includes("text") ? learner.say(ownWords[tongue]) : answer(learner);
    case "tool":
      if (count % 2 === 0) return learner.say(done[tongue]);
      await learner.tap(`playbook-tool-${item.opens}`);
      await learner.press(say(tongue, "button-next"));
      return answer(learner);
    default:
      return answer(learner);
  }
}

async function tickOddly(
  learner: SimulatedLearner,
  item: ItemOf<"list">,
  count: number,
  isAgain: boolean,
): Promise<Heard> {
  const { tongue } = learner;
  if (!isAgain && count % 5 === 0) return learner.tap("playbook-later");
  const [first] = item.items;
  await learner.doubleTap(`☐ ${first!.label[tongue]}`);
  if (!learner.at.buttons.includes(`☑ ${first!.label[tongue]}`)) {
    throw new Error(`a double tap ticked nothing: ${learner.at.buttons.join("] [")}`);
  }
  return count % 2 === 0 ? learner.say(done[tongue]) : learner.tap("playbook-list-done");
}
