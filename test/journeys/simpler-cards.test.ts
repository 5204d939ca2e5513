/** A card in simpler words: at a tap, or when somebody says that they do not understand it. The road goes on from there. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinUp, labels, walkTo } from "../support/people/road.ts";
import { lessonOf, say, type ItemOf } from "../support/people/shipped-road.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

/** The first card of the road, the task behind it, the card after that, a task that waits for words; a question and the card behind it. */
const quiz = lessonOf("purpose/good-purpose").item as ItemOf<"quiz">;
const third = lessonOf("purpose/callers").item;
const [first, task, second, sentence] = [
  "purpose/one-man",
  "purpose/ask-one",
  "purpose/say-your-gain",
  "purpose/purpose-sentence",
].map((name) => lessonOf(name).item);

describe.each([
  ["en", "I don't understand", "Stone Bridge"],
  ["zh", "看不懂", "上溪村"],
] as const)("a card in simpler words, in %s", (tongue, lost, home) => {
  let village: TestVillage;
  let ann: Villager;
  let card: Heard;

  const label = (key: string) => say(tongue, key);
  const textOf = (item: typeof first) => item!.text[tongue];
  const simplerOf = (item: typeof first) => {
    if (item?.kind !== "card" || item.simpler === undefined) throw new Error("no simpler words");
    return item.simpler[tongue];
  };
  const withButtons = async (): Promise<readonly string[]> =>
    (await ann.phone.messages())
      .filter((message) => buttonsOf(message).length > 0)
      .map(({ text = "" }) => text);

  beforeEach(async () => {
    village = await openVillage();
    ann = village.person(8_801, "Ann", tongue === "zh" ? "zh-hans" : "en");
    card = await joinUp(ann, { tongue, village: home });
  });
  afterEach(() => village.close());

  it("comes at a tap as one message with the card's own buttons, and the road goes on", async () => {
    expect(card.buttons).toEqual([label("playbook-go-on"), label("playbook-simpler")]);

    const simpler = await ann.press(label("playbook-simpler"));
    const stillThere = await withButtons();
    const next = await ann.press(label("playbook-go-on"));

    expect(simpler.messages.at(-1)?.text).toBe(simplerOf(first));
    expect(simpler.buttons).toEqual([label("playbook-go-on")]);
    expect(stillThere).toContain(simplerOf(first));
    expect(stillThere).not.toContain(textOf(first));
    expect((await ann.phone.messages()).map(({ text }) => text)).toContain(textOf(first));
    expect(next.text).toContain(textOf(task));
  });

  it("is the answer to not understanding the card, and goes on from there", async () => {
    const heard = await ann.say(lost);
    const stillThere = await withButtons();
    const next = await ann.press(label("playbook-go-on"));

    expect(heard.messages.at(-1)?.text).toBe(
      `${label("answers-in-simpler-words")}\n\n${simplerOf(first)}`,
    );
    expect(heard.buttons).toEqual([label("playbook-go-on"), label("answers-ask-association")]);
    expect(stillThere).not.toContain(textOf(first));
    expect(next.text).toContain(textOf(task));
  });

  it("comes too when the words on the button are typed", async () => {
    const heard = await ann.say(label("playbook-simpler"));

    expect(heard.text).toContain(simplerOf(first));
    expect(heard.buttons[0]).toBe(label("playbook-go-on"));
  });

  it("is said once: who still does not understand is offered a person", async () => {
    await ann.press(label("playbook-simpler"));

    const heard = await ann.say(lost);

    expect(heard.text).not.toContain(simplerOf(first));
    expect(heard.buttons).toEqual([label("playbook-go-on"), label("answers-ask-association")]);
  });

  it("is not said of a card above an answer or a task", async () => {
    await ann.say(
      tongue === "zh"
        ? "七天无理由退货从哪天算？"
        : "From which day do the seven days of return count?",
    );
    const belowAnswer = await ann.say(lost);
    await ann.say("/next");
    await ann.press(label("playbook-go-on"));
    const belowTask = await ann.say(lost);
    const still = await ann.say("/next");

    expect(belowAnswer.text).not.toContain(simplerOf(first));
    expect(belowTask.text).not.toContain(simplerOf(first));
    expect(still.text).toContain(textOf(task));
  });

  it("is not said while a question that came back stands below the card", async () => {
    const asked = await walkTo(ann, card, new RegExp(escape(textOf(quiz))), tongue);
    const after = await ann.press(quiz.options.find(({ id }) => id === "wrong-1")!.label[tongue]);
    await village.later({ days: 4 });
    const back = await ann.press(labels[tongue].goOn);
    const heard = await ann.say(lost);

    expect(asked.text).toContain(textOf(quiz));
    expect(after.text).toContain(textOf(third));
    expect(back.text).toContain(textOf(quiz));
    expect(heard.text).not.toContain(simplerOf(third));
  });

  it("leaves what waits for words waiting", async () => {
    await ann.say("/ask");

    await ann.press(label("playbook-simpler"));

    expect(village.rows("select kind from waiting")).toEqual([{ kind: "question" }]);
  });

  it("leaves a task alone that waits: the button of a card above it is old", async () => {
    const at = await walkTo(ann, card, new RegExp(escape(textOf(second))), tongue);
    const above = at.messages.at(-1)!;
    const simpler = buttonsOf(above).at(-1)!;
    await ann.press(labels[tongue].goOn);
    const old = await ann.forge(
      above.message_id,
      "callback_data" in simpler ? simpler.callback_data : "",
    );
    const taken = await ann.say(
      tongue === "zh" ? "我们卖篮子，为的是儿子能回家" : "We sell baskets so that our son stays",
    );

    expect(old.text).not.toContain(simplerOf(second));
    expect(taken.text).toContain(textOf(quiz));
    expect(village.rows("select state from task_state where task_id = ?", sentence!.id)).toEqual([
      { state: "done" },
    ]);
  });
});

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
