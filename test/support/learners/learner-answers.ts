/**
 * Test support: how a simulated learner answers what the road asks: whatever waits on the screen,
 * in one act or a few. Tools of the shop are used in learner-tools.ts.
 */
import { useTool } from "./learner-tools.ts";
import type { SimulatedLearner } from "./learners.ts";
import { say, type Item, type ItemOf } from "../people/shipped-road.ts";
import type { Heard } from "../people/village.ts";

/** Answers what waits, the quiz rightly, and ticks everything; the screen afterwards is `learner.at`. */
export async function answer(learner: SimulatedLearner): Promise<Heard> {
  const { tongue, at } = learner;
  const has = (key: string) => at.buttons.includes(say(tongue, key));
  if (has("playbook-go-on")) return learner.tap("playbook-go-on");
  if (has("playbook-do-it-now")) return learner.tap("playbook-do-it-now");
  if (has("playbook-go-on-meanwhile")) return learner.tap("playbook-go-on-meanwhile");
  if (at.text.includes(say(tongue, "joining-worst-problem"))) return learner.tap("skip");
  // Whether words look like a question depends on the articles, and they grow.
  if (has("either-task")) return learner.tap("either-task");
  const lesson = learner.lesson();
  if (lesson === undefined) throw new Error(`what is this? ${at.text} [${at.buttons.join("] [")}]`);
  return answerItem(learner, lesson.item);
}

async function answerItem(learner: SimulatedLearner, item: Item): Promise<Heard> {
  const { tongue, traits } = learner;
  switch (item.kind) {
    case "card":
      return learner.tap("playbook-go-on");
    case "quiz":
      return learner.press(quizLabel(learner, item, "right"));
    case "person":
      return learner.press(readyOption(item).label[tongue]);
    case "choice": {
      const wanted = item.options.find(({ id }) => id === traits[item.sets]) ?? item.options[0]!;
      return learner.press(wanted.label[tongue]);
    }
    case "household":
      return learner.tap("playbook-household-alone");
    case "coach":
      return coach(learner);
    case "list": {
      const every = say(tongue, "playbook-list-every");
      if (learner.at.buttons.includes(every)) return learner.press(every);
      for (const { label } of item.items) {
        const box = `☐ ${label[tongue]}`;
        if (learner.at.buttons.includes(box)) await learner.press(box);
      }
      return learner.tap("playbook-list-done");
    }
    case "show":
      return show(learner, item);
    case "tool":
      return useTool(learner, item);
  }
}

export function quizLabel(
  { tongue }: SimulatedLearner,
  item: ItemOf<"quiz">,
  which: "right" | "wrong",
): string {
  return item.options.find(({ id }) => id.startsWith(which))!.label[tongue];
}

/** An option that ends the task. */
export function readyOption(item: ItemOf<"person">) {
  return item.options.find(({ id }) => item.later[id] === undefined)!;
}

/** From the question on that is open. */
async function coach(learner: SimulatedLearner): Promise<Heard> {
  for (const answered of [
    "payer-people",
    `goods-${learner.traits["product"] ?? "grown"}`,
    "month-few",
    "business-no",
  ]) {
    const label = say(learner.tongue, `playbook-coach-${answered}`);
    if (learner.at.buttons.includes(label)) await learner.press(label);
  }
  return learner.at;
}

/** Words for whatever asks for words. */
export const ownWords = { en: "We sell our own walnuts from the hill", zh: "我们卖自家山上的核桃" };
/** Numbers for a line of so many. */
const numbers = ["20", "1200 950", "20 9 3", "20 9 3 4.5"];

async function show(learner: SimulatedLearner, item: ItemOf<"show">): Promise<Heard> {
  const wanted = item.accepts[0]!;
  switch (wanted) {
    case "number":
      return learner.say(numbers[Math.max(1, item.fields.length) - 1]!);
    case "link":
      return learner.say("https://m.tb.cn/h.abc");
    case "text":
      return learner.say(ownWords[learner.tongue]);
    default:
      return learner.send(wanted);
  }
}

/** Answers until a screen matches, and gives it back. */
export async function walkUntil(
  learner: SimulatedLearner,
  isThere: (learner: SimulatedLearner) => boolean,
  act: (learner: SimulatedLearner) => Promise<Heard> = (one) => answer(one),
): Promise<Heard> {
  for (let acts = 0; !isThere(learner); acts += 1) {
    if (acts > 1_500) throw new Error(`the road never came there: ${learner.at.text}`);
    await act(learner);
  }
  return learner.at;
}

/** On the screen is this item, waiting. */
export const isAt =
  (name: string) =>
  (learner: SimulatedLearner): boolean =>
    learner.lesson()?.name === name;

/** On the screen is the end of a road. */
export const isAtEnd = ({ tongue, at }: SimulatedLearner): boolean =>
  [
    "playbook-all-for-now",
    "playbook-all-for-now-kit",
    "playbook-all-for-now-exit",
    "playbook-three-ways",
  ].some((key) => at.text.includes(say(tongue, key)));
