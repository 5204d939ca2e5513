/** How fast messages go out: to a person in bursts, to a group as slowly as Telegram asks. */
import { beforeEach, describe, expect, it } from "vitest";
import { createPace, type Pace, type PaceOptions } from "./pace.ts";

const person = 5001;
const other = 5002;
const third = 5003;
const calm = 5004;
const group = -1_001_000_000_001;

let nowMs = 0;
beforeEach(() => {
  nowMs = 0;
});
const paceOf = (options: PaceOptions = {}) => createPace({ ...options, now: () => nowMs });

function answer(pace: Pace, chat: number): void {
  pace.spend(chat);
  pace.answered(chat);
}

it("lets a group rest sooner than a person", () => {
  const pace = paceOf({ groupBurst: 3 });

  for (let sent = 0; sent < 3; sent += 1) {
    pace.spend(person);
    pace.spend(group);
  }

  expect(pace.resting()).toEqual([group]);
});

describe("after a 429", () => {
  it("only the chat rests that had several messages", () => {
    const pace = paceOf();
    answer(pace, person);
    pace.spend(person);

    const fault = pace.refused(person, 2_000);

    expect([fault, pace.pausedMs(), pace.room()]).toEqual(["chat", 0, Infinity]);
    expect(pace.resting()).toEqual([person]);
    nowMs = 2_001;
    expect(pace.resting()).toEqual([]);
  });

  it("that chat gets one message at a time for ten minutes, and bursts after that", () => {
    const pace = paceOf();
    answer(pace, person);
    pace.spend(person);
    pace.refused(person, 1_000);

    nowMs = 10_000;
    answer(pace, person);
    const atOnce = pace.resting();
    nowMs = 11_200;
    const secondLater = pace.resting();
    nowMs = 12 * 60_000;
    answer(pace, person);

    expect([atOnce, secondLater, pace.resting()]).toEqual([[person], [], []]);
  });

  it("what nobody asked for rests when the chat had nothing else, and one reply goes first", () => {
    const pace = paceOf();
    pace.spend(person);

    const fault = pace.refused(person, 3_000);
    const first = pace.room();
    pace.spend(other);
    const second = pace.room();
    pace.answered(other);

    expect([fault, first, second, pace.room()]).toEqual(["unasked", 1, 0, Infinity]);
    expect([pace.pausedMs(), pace.unaskedPausedMs()]).toEqual([0, 3_000]);
    expect(pace.resting()).toEqual([person]);
  });

  it("everything rests when the reply that goes first is refused, however late it comes", () => {
    const pace = paceOf();
    pace.spend(person);
    pace.refused(person, 1_000);
    nowMs = 20_000;
    pace.spend(other);

    const fault = pace.refused(other, 3_000);
    const during = pace.room();
    nowMs += 3_001;
    const first = pace.room();
    pace.spend(third);
    const second = pace.room();
    pace.answered(third);

    expect([fault, during, first, second, pace.room()]).toEqual(["everybody", 0, 1, 0, Infinity]);
  });

  it("what was on its way when one was refused says nothing more: the one that goes first does", () => {
    const pace = paceOf();
    for (const chat of [person, other, calm]) pace.spend(chat);

    const onTheirWay = [person, other].map((chat) => pace.refused(chat, 2_000));
    pace.answered(calm);
    const first = pace.room();
    pace.spend(third);
    const trial = [pace.refused(third, 2_000), pace.room(), pace.pausedMs()];

    expect([onTheirWay, first, trial]).toEqual([
      ["unasked", "unasked"],
      1,
      ["everybody", 0, 2_000],
    ]);
  });

  it("the same message refused once more is everybody's matter, where nobody was answered", () => {
    const pace = paceOf({ chatPerSecond: 0.5 });
    pace.spend(person);
    const first = pace.refused(person, 1_000);
    nowMs = 1_001;
    pace.spend(person);
    const second = pace.refused(person, 1_000);

    expect([first, second, pace.room()]).toEqual(["unasked", "everybody", 0]);
  });

  it("everything rests when the message after two refused chats is refused, however hurried", () => {
    const pace = paceOf();
    for (const chat of [person, other, third, calm]) {
      answer(pace, chat);
      pace.spend(chat);
    }
    // By chance, as one in twenty: it is not everybody's matter yet.
    const faults = [person, other, third].map((chat) => [pace.refused(chat, 1_000), pace.room()]);
    pace.spend(calm);
    const trial = [pace.refused(calm, 1_000), pace.room()];

    expect(faults).toEqual([
      ["chat", Infinity],
      ["chat", 1],
      ["chat", 1],
    ]);
    expect(trial).toEqual(["everybody", 0]);
  });

  it("one message goes first when two chats are refused together, and all when it is answered", () => {
    const pace = paceOf();
    for (const chat of [person, other]) {
      answer(pace, chat);
      pace.spend(chat);
    }
    for (const chat of [person, other]) pace.refused(chat, 1_000);

    const first = pace.room();
    pace.spend(third);
    const second = pace.room();
    pace.answered(third);

    expect([first, second, pace.room()]).toEqual([1, 0, Infinity]);
  });

  it("the others go on when three chats are refused within a second and others are answered meanwhile", () => {
    const pace = paceOf();
    const faults = [person, other, third].map((chat) => {
      answer(pace, chat);
      pace.spend(chat);
      const fault = pace.refused(chat, 1_000);
      answer(pace, calm);
      return fault;
    });

    expect([...faults, pace.room()]).toEqual(["chat", "chat", "chat", Infinity]);
    expect(pace.resting()).toEqual([person, other, third]);
  });

  it("a day's pause for one chat holds what nobody asked for half a minute", () => {
    const pace = paceOf();
    pace.spend(person);
    pace.refused(person, 86_400_000);
    nowMs = 40;
    answer(pace, other);

    expect([pace.room(), pace.unaskedPausedMs()]).toEqual([Infinity, 29_960]);
    nowMs = 30_001;
    expect(pace.unaskedPausedMs()).toBe(0);
    expect(pace.resting()).toEqual([person]);
    nowMs = 15 * 60_000 + 1;
    pace.spend(person);
    expect(pace.refused(person, 86_400_000)).toBe("chat");
  });

  it("without a time to wait, a chat is tried more and more seldom", () => {
    const pace = paceOf();
    const waits = [1, 2, 3, 4].map(() => {
      answer(pace, other);
      pace.spend(person);
      pace.refused(person, 0);
      const from = nowMs;
      while (pace.resting().includes(person)) nowMs += 100;
      return Math.round((nowMs - from) / 1_000);
    });

    expect(waits).toEqual([1, 2, 4, 8]);
  });
});

it("stops everything after many calls in a row without an answer, and lets one go first", () => {
  const pace = paceOf();
  for (let chat = 1; chat <= 8; chat += 1) {
    pace.spend(chat);
    pace.fail(chat);
  }
  const during = pace.room();
  nowMs += pace.pausedMs() + 1;

  expect([during, pace.room()]).toEqual([0, 1]);
});
