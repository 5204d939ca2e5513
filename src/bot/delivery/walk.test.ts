/** How far one person's updates go, and what becomes of those behind one that does not. */
import { beforeEach, expect, it } from "vitest";
import { createLog } from "../../log.ts";
import type { Pending, Turned, TurnStore } from "../records.ts";
import { createTaps } from "./taps.ts";
import { createWalk, type WalkDeps } from "./walk.ts";

/** What was asked of the store, in its order. */
let asked: unknown[];
/** Ids of updates that fail, and of those with which the database does, once. */
let broken: Set<number>;
let troubled: Set<number>;

const store = {
  async take(updates, _now, last, run): Promise<Turned> {
    asked.push([...updates.map(({ updateId }) => updateId), ...(last ? ["last"] : [])]);
    const done: boolean[] = [];
    for (const update of updates) {
      const { updateId } = update;
      if (troubled.delete(updateId)) return { done, failure: { error: "trouble" } };
      if (broken.has(updateId)) return { done, failure: { error: new Error("no") } };
      await run({} as never, update);
      done.push(true);
    }
    return { done };
  },
  async fail({ updateId }) {
    asked.push(["fail", updateId]);
  },
  async hold({ updateId }, until) {
    asked.push(["hold", updateId, until.getTime()]);
  },
  isTrouble: (error) => error === "trouble",
} as Partial<TurnStore> as TurnStore;

beforeEach(() => {
  asked = [];
  broken = new Set();
  troubled = new Set();
});

const pendings = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      ({ person: 7, updateId: index + 1, attempts: 0, body: "{}" }) as Partial<Pending> as Pending,
  );

function walkWith(deps: Partial<WalkDeps> = {}) {
  return createWalk({
    store,
    log: createLog("silent"),
    clock: () => new Date(0),
    handle: async () => () => undefined,
    apologise: async () => () => undefined,
    committed: () => undefined,
    taps: createTaps(() => undefined),
    isStopped: () => false,
    ...deps,
  });
}

it("takes eight at a time, and ends the lane with the last", async () => {
  const isDone = await walkWith()(pendings(18));

  expect([isDone, asked]).toEqual([
    true,
    [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15, 16],
      [17, 18, "last"],
    ],
  ]);
});

/** Pieces of 4,096 letters, as an app cuts a text. */
const pieces = (count: number) => {
  const message = { date: 0, chat: { type: "private" }, text: "字".repeat(4_096) };
  const body = JSON.stringify({ message });
  return pendings(count).map((each) => ({ ...each, body, receivedAt: new Date(0) }));
};

it("takes a text in three pieces as one, with the room of three", async () => {
  await walkWith()(pieces(12));

  expect(asked).toEqual([
    [3, 6],
    [9, 12, "last"],
  ]);
});

it("waits for the rest of a long text, and no longer than that", async () => {
  const late = { cutMs: 300, clock: () => new Date(300) };
  const results = [await walkWith({ cutMs: 300 })(pieces(1)), await walkWith(late)(pieces(1))];

  expect([results, asked]).toEqual([
    [false, true],
    [
      ["hold", 1, 300],
      [1, "last"],
    ],
  ]);
});

it("takes those for which there is room, and holds the rest", async () => {
  let room = 3;
  const isDone = await walkWith({ waitMs: () => ((room -= 1) >= 0 ? 0 : 250) })(pendings(5));

  expect([isDone, asked]).toEqual([
    false,
    [
      [1, 2, 3],
      ["hold", 4, 250],
    ],
  ]);
});

it("does what was left for after the commit of those before one that fails, and stops there", async () => {
  broken.add(3);
  const said: number[] = [];
  let updateId = 0;
  const handle = async () => {
    const mine = (updateId += 1);
    return () => void said.push(mine);
  };
  const isDone = await walkWith({ handle })(pendings(5));

  expect([isDone, said, asked]).toEqual([
    false,
    [1, 2],
    [
      [1, 2, 3, 4, 5, "last"],
      ["fail", 3],
    ],
  ]);
});

it("tries again from where it was the database that failed", async () => {
  troubled.add(3);
  const isDone = await walkWith()(pendings(5));

  expect([isDone, asked]).toEqual([
    true,
    [
      [1, 2, 3, 4, 5, "last"],
      [3, 4, 5, "last"],
    ],
  ]);
});

it("takes one more when it is stopped, and leaves the lane to others with it", async () => {
  let isStopped = false;
  const handle = async () => {
    isStopped = true;
    return () => undefined;
  };
  const isDone = await walkWith({ handle, isStopped: () => isStopped })(pendings(12));

  expect([isDone, asked]).toEqual([
    false,
    [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [9, "last"],
    ],
  ]);
});
