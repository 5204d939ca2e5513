import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { beforeDeadline } from "./deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work of so long, under a deadline of a second. */
function begin(workMs: number, leftMs = 1_000) {
  const stop = new AbortController();
  const show = vi.fn<() => void>();
  let deadline: AbortSignal | undefined;
  const outcome = beforeDeadline(
    { leftMs, stopping: stop.signal, show, showEveryMs: 400 },
    "late",
    (signal) => {
      deadline = signal;
      return new Promise<string>((resolve) => setTimeout(() => resolve("done"), workMs));
    },
  );
  return { stop, show, outcome, deadline: () => deadline };
}

function expectNothingLeft(stop: AbortController): void {
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(stop.signal, "abort")).toEqual([]);
}

it("gives what the work gives, and shows it at once and again until then", async () => {
  const { outcome, show, stop, deadline } = begin(900);
  expect(show).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(900);

  expect(await outcome).toBe("done");
  expect(show).toHaveBeenCalledTimes(3);
  expect(deadline()?.aborted).toBe(false);
  expectNothingLeft(stop);
});

it("is late when the deadline comes first, and the work is told", async () => {
  const { outcome, stop, deadline } = begin(5_000);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(await outcome).toBe("late");
  expect(deadline()?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(4_000);
  expectNothingLeft(stop);
});

it("is late as soon as the program ends", async () => {
  const { outcome, stop, deadline } = begin(900);
  stop.abort();

  expect(await outcome).toBe("late");
  expect(deadline()?.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(900);
  expectNothingLeft(stop);
});

it("begins nothing when no time is left", async () => {
  const { outcome, show, deadline } = begin(0, 0);

  expect(await outcome).toBe("late");
  expect(show).not.toHaveBeenCalled();
  expect(deadline()).toBeUndefined();
});

it("fails as the work fails, with nothing left behind", async () => {
  const stop = new AbortController();
  const wait = { leftMs: 1_000, stopping: stop.signal, show: () => undefined };
  const fail = () => Promise.reject(new Error("no line"));

  await expect(beforeDeadline(wait, "late", fail)).rejects.toThrow("no line");
  expectNothingLeft(stop);
});

it("is no leak to Node where many wait at once", async () => {
  const stopping = new AbortController();
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  process.on("warning", note);
  const ends: (() => void)[] = [];
  const wait = { leftMs: 10_000, stopping: stopping.signal, show: () => undefined };

  const waits = Array.from({ length: 30 }, () =>
    beforeDeadline(wait, undefined, () => new Promise<void>((resolve) => ends.push(resolve))),
  );
  // A warning comes with the next tick.
  await new Promise((resolve) => process.nextTick(() => process.nextTick(resolve)));
  for (const end of ends) end();
  await Promise.all(waits);
  process.off("warning", note);

  expect(warnings).toEqual([]);
});
