/** Who is taken first when more wait than can be handled at once. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createLog } from "../../log.ts";
import type { Pending, TurnStore } from "../records.ts";
import { createLanes, type LaneDeps, type Lanes } from "./lane.ts";

const [wang, li] = [9_001, 9_002] as const;
const waiting = Array.from({ length: 60 }, (_, index) => index + 1);
/** Of those who wait so many are in hand while nobody writes: half of all. */
const inQuiet = 32;

/** People with an update that waits, and those whose update is in hand. */
let pending: number[];
let taken: Set<number>;
/** How often it was looked for people to take. */
let looks: number;
/** People in the order in which their turns began. */
let turns: number[];
let open: () => void;
let gate: Promise<void>;
let lanes: Lanes;

/** An inbox in memory, with an update a person; a turn ends when the gate is open. */
const store = {
  async claimLanes(_now, limit, _leaseMs, first = []) {
    looks += 1;
    const free = pending.filter((person) => !taken.has(person));
    const named = free.filter((person) => first.includes(person));
    const people = new Set([...free.slice(0, limit), ...named]);
    for (const person of people) taken.add(person);
    return [...people].map((person) => {
      const isAll = pending.indexOf(person) === pending.lastIndexOf(person);
      const receivedAt = new Date(0);
      const body = JSON.stringify({ message: { text: `${person}` } });
      return { person, updateId: person, body, receivedAt, arrivals: isAll ? 1 : null };
    }) as Pending[];
  },
  async take([{ person }]: readonly [Pending]) {
    turns.push(person);
    await gate;
    pending.splice(pending.indexOf(person), 1);
    taken.delete(person);
    return { done: [true] };
  },
} as Partial<TurnStore> as TurnStore;

beforeEach(() => {
  pending = [...waiting];
  taken = new Set();
  looks = 0;
  turns = [];
  gate = new Promise((resolve) => (open = resolve));
});

function start(concurrency = 64, ahead?: LaneDeps["ahead"]): void {
  lanes = createLanes({
    store,
    log: createLog("silent"),
    clock: () => new Date(0),
    handle: async () => () => undefined,
    apologise: async () => () => undefined,
    committed: () => undefined,
    ahead,
    concurrency,
    mostLonger: 10,
    nowMs: () => 0,
  });
  lanes.start();
}

afterEach(() => {
  open();
  return lanes.stop(1_000);
});

function write(person: number): void {
  pending.push(person);
  lanes.wake([person]);
  lanes.wake([person], [{ update_id: person }]);
}

/** Whatever goes on by itself has ended. */
async function rounds(): Promise<void> {
  for (let round = 0; round < 10; round += 1) await new Promise(setImmediate);
}

const begun = (count: number) => vi.waitFor(() => expect(turns).toHaveLength(count));

it("takes who writes now at once, though sixty have waited for longer", async () => {
  start();
  await begun(inQuiet);
  write(wang);
  write(li);
  await begun(inQuiet + 2);
  open();
  await begun(62);

  expect(new Set(turns.slice(inQuiet, inQuiet + 2))).toEqual(new Set([wang, li]));
  expect(turns.toSpliced(inQuiet, 2)).toEqual(waiting);
});

it("takes who writes again while in hand as soon as that is done", async () => {
  start();
  await begun(inQuiet);
  write(wang);
  await begun(inQuiet + 1);
  // The turn that goes on leaves this one: it waits behind it.
  write(wang);
  open();
  await begun(62);

  expect(turns.lastIndexOf(wang)).toBeLessThan(inQuiet + 20);
});

it("looks for who writes once, and once more when that is done", async () => {
  pending = [];
  start();
  await vi.waitFor(() => expect(looks).toBe(1));
  write(wang);
  await begun(1);
  await rounds();
  expect(looks).toBe(2);
  open();
  await rounds();

  expect(looks).toBe(3);
});

it("goes on with who writes now until nothing of theirs waits", async () => {
  pending = [...waiting, ...waiting.map((person) => 100 + person)];
  start();
  await begun(inQuiet);
  pending.push(wang, wang, wang);
  write(wang);
  await begun(inQuiet + 1);
  open();
  await begun(2 * waiting.length + 4);

  expect(turns.lastIndexOf(wang)).toBeLessThan(inQuiet + 40);
});

it("takes a few of those who wait while others write, and half of all while nobody does", async () => {
  pending = [];
  start();
  write(wang);
  await begun(1);
  pending.push(...waiting);
  lanes.wake([]);
  await begun(1 + 10);
  open();
  await begun(1 + waiting.length);
  gate = new Promise((resolve) => (open = resolve));
  pending.push(...waiting);
  lanes.wake([]);
  await begun(1 + waiting.length + inQuiet);
});

it("goes on with those who have waited for longer, however many write", async () => {
  start(20);
  await begun(10);
  for (const person of waiting) write(1_000 + person);
  await begun(20);
  open();
  await begun(2 * waiting.length);

  expect(turns.slice(0, waiting.length).filter((person) => person <= 60).length).toBeGreaterThan(
    20,
  );
  expect(turns.slice(0, waiting.length).filter((person) => person > 60).length).toBeGreaterThan(20);
});

it("looks ahead at texts where many are in hand, and begins their turns when that ended", async () => {
  const ends = new Map<string, () => void>();
  pending = waiting.slice(0, 10);
  start(64, (text) => new Promise((resolve) => ends.set(text, resolve)));
  await begun(10);
  // So few are handled as fast as they would be looked at.
  expect(ends.size).toBe(0);
  for (const person of waiting) write(1_000 + person);
  await vi.waitFor(() => expect(ends.size).toBeGreaterThan(20));
  const unasked = turns.length;

  ends.get("1060")!();
  await begun(unasked + 1);
  expect(turns.at(-1)).toBe(1_060);
  for (const end of ends.values()) end();
  await vi.waitFor(() => expect(turns.length).toBeGreaterThan(unasked + 20));
});
