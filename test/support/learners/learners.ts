/**
 * Test support: simulated learners. A learner acts through a villager's phone, reads what is on the
 * screen as a person would (which card, which task), and every screen is held to screen-rules.ts.
 *
 * Right answers come from the shipped words: a learner knows what the course says, not how the
 * program works. Tools of the shop are used in learner-tools.ts.
 */
import { openRecentChat } from "../people/recent-chat.ts";
import { joinUp, type Joiner, type Tongue } from "../people/road.ts";
import { brokenRules, type Screen } from "../screen-rules.ts";
import { lessons, say, type Lesson, type Traits } from "../people/shipped-road.ts";
import { buttonsOf } from "../people/telegram-person.ts";
import type { Heard, TestVillage, Villager } from "../people/village.ts";
import { nothing } from "../people/villager.ts";

/** Of pino: errors, and what ends the bot. */
const errorLevel = 50;

/** What a phone can send besides words. */
export const sendings = [
  "photo",
  "voice",
  "document",
  "video",
  "sticker",
  "contact",
  "location",
] as const;
export type Sending = (typeof sendings)[number];

export interface SimulatedLearner {
  readonly village: TestVillage;
  readonly person: Villager;
  tongue: Tongue;
  traits: Traits;
  /** Names of the lessons in the order in which they were first met. */
  readonly met: string[];
  /** Buttons pressed, by the step that they were pressed in. */
  readonly taps: Record<string, number>;
  /** Sentences of screen-rules.ts, each once. */
  readonly broken: Set<string>;
  /** The newest screen that has buttons. */
  at: Heard;
  join(joiner?: Omit<Joiner, "tongue">): Promise<Heard>;
  start(payload?: string): Promise<Heard>;
  say(text: string): Promise<Heard>;
  press(label: string | RegExp): Promise<Heard>;
  /** Presses a phrase's button. */
  tap(key: string, values?: Record<string, string | number>): Promise<Heard>;
  send(what: Sending): Promise<Heard>;
  /** A button of a message further up. */
  pressOld(messageId: number, data: string): Promise<Heard>;
  doubleTap(label: string): Promise<Heard>;
  /** What came by itself. */
  unasked(): Promise<Heard>;
  /** The card or task at hand, asked for anew. */
  next(): Promise<Heard>;
  /** What waits, by the newest screen with buttons. */
  lesson(): Lesson | undefined;
}

export function simulate(
  village: TestVillage,
  id: number,
  tongue: Tongue,
  traits: Traits = { product: "grown" },
  name = { zh: "小陈", en: "Mei" }[tongue],
): SimulatedLearner {
  const person = village.person(id, name, { zh: "zh-hans", en: "en" }[tongue]);
  const { phone } = person;
  const chat = openRecentChat(village, person);
  const own = new Set([name]);

  function look(act: string, heard: Heard, more: Partial<Screen> = {}): Heard {
    const { messages } = heard;
    const { tongue } = learner;
    const screen = { act, tongue, messages, isUnasked: false, note: "", own: [...own], ...more };
    for (const fault of brokenRules(screen)) learner.broken.add(fault);
    // A list far above that was ticked is not what is at hand.
    if (!messages.some((message) => hasButtons(message) && chat.isInSight(message))) return heard;
    learner.at = heard;
    const lesson = learner.lesson();
    if (lesson !== undefined && !learner.met.includes(lesson.name)) learner.met.push(lesson.name);
    return heard;
  }

  const after = async (act: string, done: Promise<unknown>): Promise<Heard> => {
    await done;
    return look(act, await chat.look());
  };

  /** What a tap is answered with is read too. */
  async function tapped(act: string, callbackId?: string, messageId?: number): Promise<Heard> {
    const heard = await chat.look(messageId);
    if (callbackId === undefined) return look(act, heard);
    return look(act, heard, { note: (await phone.answer(callbackId)).text ?? "" });
  }

  const sendBy: Readonly<Record<Sending, () => Promise<number>>> = {
    photo: () => phone.sendPhoto(),
    voice: () => phone.sendVoice({ duration: 3 }),
    document: () => phone.sendDocument({ bytes: Buffer.from("a list"), fileName: "list.txt" }),
    video: () => phone.sendVideo(),
    sticker: () => phone.sendSticker(),
    contact: () => phone.sendContact("+8613800000000"),
    location: () => phone.sendLocation(29.3, 120.1),
  };

  const learner: SimulatedLearner = {
    village,
    person,
    tongue,
    traits,
    met: [],
    taps: {},
    broken: new Set(),
    at: nothing,
    async join(joiner = {}) {
      const heard = await joinUp(person, { ...joiner, tongue: learner.tongue });
      // All of it, from the first hello on.
      look("joining", await chat.look());
      learner.at = heard;
      return heard;
    },
    start: (payload) => after("/start", phone.start(payload)),
    async say(text) {
      // A line, and what stands behind its amount.
      for (const line of text.split("\n")) own.add(line).add(line.replace(/^\S+ /, ""));
      return after(`saying ${text.slice(0, 40)}`, phone.say(text));
    },
    async press(label) {
      const [step = "joining"] = learner.met.at(-1)?.split("/") ?? [];
      learner.taps[step] = (learner.taps[step] ?? 0) + 1;
      return tapped(`pressing ${String(label)}`, await chat.press(label));
    },
    tap: (key, values) => learner.press(say(learner.tongue, key, values)),
    send: (what) => after(`sending a ${what}`, sendBy[what]()),
    async pressOld(messageId, data) {
      // A tick may change a list far above what is in sight.
      await chat.look(messageId);
      return tapped(`an old button (${data})`, await phone.forge(messageId, data), messageId);
    },
    doubleTap: (label) => after(`tapping ${label} twice`, chat.pressTwice(label)),
    unasked: async () => look("waiting", await chat.look(), { isUnasked: true }),
    next: () => learner.say("/next"),
    lesson() {
      const message = learner.at.messages.findLast(hasButtons);
      const text = message?.text ?? message?.caption ?? "";
      const { tongue } = learner;
      const found = lessons.filter(({ item }) => text.includes(item.text[tongue]));
      const longest = Math.max(...found.map(({ item }) => item.text[tongue].length));
      const likely = found.filter(({ item }) => item.text[tongue].length === longest);
      // Two steps may ask the same: it is the one where they are.
      const here = learner.met.at(-1)?.split("/")[0];
      return likely.find(({ step }) => step.id === here) ?? likely[0];
    },
  };
  return learner;
}

export function hasButtons(message: Heard["messages"][number]): boolean {
  return buttonsOf(message).length > 0;
}

/** Rules that were broken, and errors in the bot's log. */
export const faultsAmong = (
  learners: readonly SimulatedLearner[],
  { bot }: TestVillage,
): readonly unknown[] => [
  ...learners.flatMap(({ broken }) => [...broken]),
  ...bot.lines.filter(({ level }) => Number(level) >= errorLevel),
];
