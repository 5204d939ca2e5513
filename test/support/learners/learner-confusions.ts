/**
 * Test support: what a confused learner does in the middle of something. In which odd ways they
 * answer is in learner-oddities.ts.
 *
 * What comes of it is fixed by the count that is given, so a failure happens again.
 */
import { hasButtons, type SimulatedLearner } from "./learners.ts";
import { say } from "../people/shipped-road.ts";
import { buttonsOf } from "../people/telegram-person.ts";

export type Confusion = (learner: SimulatedLearner, count: number) => Promise<unknown>;

const question = {
  en: "From which day do the seven days of return count?",
  zh: "七天无理由退货从哪天算？",
};
const source = { en: "From: ", zh: "依据：" };

/** A button far up in the chat. */
export const pressesOld: Confusion = async (learner, count) => {
  const chat = await learner.person.phone.messages();
  const old = chat
    .filter(hasButtons)
    .slice(0, -1)
    .flatMap((message) =>
      // By their words: the answers to a question are shuffled for everybody anew.
      buttonsOf(message)
        .toSorted((one, other) => (one.text < other.text ? -1 : 1))
        .map((button) => ({
          id: message.message_id,
          data: "callback_data" in button ? button.callback_data : "",
        })),
    )
    .filter(({ data }) => /^step:(?:go|pick|later|stop)/.test(data));
  const chosen = old[(count * 31) % Math.max(1, old.length)];
  if (chosen !== undefined) await learner.pressOld(chosen.id, chosen.data);
};

const asks: Confusion = async (learner) => {
  let heard = await learner.say(question[learner.tongue]);
  if (heard.buttons.includes(say(learner.tongue, "either-question"))) {
    heard = await learner.tap("either-question");
  }
  // In doubt the words of the articles stand behind it.
  const inDoubt = { en: "do you mean", zh: "你问的是" }[learner.tongue];
  const answered = [source[learner.tongue], inDoubt];
  if (!answered.some((words) => heard.text.includes(words))) {
    throw new Error(`a question got no answer: ${heard.text}`);
  }
};

/** And back again. */
export const changesLanguage: Confusion = async (learner) => {
  const own = learner.tongue;
  const before = learner.lesson()?.name;
  for (const tongue of own === "en" ? (["zh", "en"] as const) : (["en", "zh"] as const)) {
    await learner.say("/language");
    learner.tongue = tongue;
    await learner.press({ en: "English", zh: "中文" }[tongue]);
    await learner.next();
    if (learner.lesson()?.name !== before) {
      throw new Error(`${before} became ${learner.lesson()?.name} with the language`);
    }
  }
};

export const confusions: readonly Confusion[] = [
  (learner) => learner.send("sticker"),
  pressesOld,
  asks,
  (learner) => learner.send("contact"),
  (learner) => learner.say("😀😀"),
  (learner) => learner.send("location"),
  pressesOld,
  (learner) => learner.pressOld(learner.at.messages.at(-1)!.message_id, "step:go:nonsense"),
  (learner) => learner.say("/progress"),
  (learner) => learner.say("/sell"),
  (learner) => learner.press(say(learner.tongue, "button-more")),
];
