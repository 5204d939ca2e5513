/** One person's reminder goes before everybody's broadcast, and both keep to one rate. */
import { describe, expect, it } from "vitest";
import { createBulkRate } from "./bulk-rate.ts";

const slow = 0.5; // a second; nothing comes back while the test runs

it("lets what is one person's go when nothing is left for a broadcast", () => {
  const bulk = createBulkRate(slow);

  bulk.spend();

  expect(bulk.free()).toBe(0);
  expect(bulk.waitMs()).toBeGreaterThan(1_000);
  expect(bulk.free(1)).toBe(1);
});

it("holds both when it was overdrawn", () => {
  const bulk = createBulkRate(slow);

  bulk.spend();
  bulk.spend();

  expect(bulk.free(1)).toBe(0);
});

it("lets a reply now and then cost nothing, and counts the others", () => {
  const bulk = createBulkRate(slow);

  bulk.spend("reply");
  expect(bulk.free()).toBe(1);
  bulk.spend("reply");
  expect(bulk.free()).toBe(0);
});

describe("a search for the rate that holds", () => {
  const ceiling = 25;

  /**
   * A broadcast without an end in virtual time.
   *
   * @param accepts whether a message that goes at this moment is taken; a refusal pauses all for a second
   */
  function run(seconds: number, accepts: (ms: number) => boolean): number[] {
    let nowMs = 0;
    const bulk = createBulkRate(ceiling, () => nowMs);
    const taken: number[] = [];
    for (let pausedTo = 0; nowMs < seconds * 1_000; nowMs += 1) {
      for (let free = bulk.free(); free > 0 && nowMs >= pausedTo; free -= 1) {
        bulk.spend();
        if (accepts(nowMs)) taken.push(nowMs);
        else {
          bulk.slowDown();
          pausedTo = nowMs + 1_000;
        }
      }
    }
    return taken;
  }

  const between = (taken: readonly number[], from: number, to: number) =>
    taken.filter((ms) => ms >= from * 1_000 && ms < to * 1_000).length / (to - from);

  /** Takes so many in any second. */
  function limit(perSecond: number): (ms: number) => boolean {
    let lately: number[] = [];
    return (ms) => {
      lately = lately.filter((at) => at > ms - 1_000);
      if (lately.length >= perSecond) return false;
      lately.push(ms);
      return true;
    };
  }

  it("is not misled by refusals that have nothing to do with the rate", () => {
    let calls = 0;
    // Every twentieth on average, in an order that is the same each time.
    const taken = run(600, () => (calls = (calls * 48_271 + 11) % 2_147_483_647) % 20 !== 0);

    // Half of the time is pauses; it was five a second.
    expect(between(taken, 60, 600)).toBeGreaterThan(9);
  });

  it("stays near a limit below the ceiling", () => {
    expect(between(run(300, limit(20)), 30, 300)).toBeGreaterThan(15);
    expect(between(run(300, limit(10)), 30, 300)).toBeGreaterThan(7.5);
  });

  it("is back at the ceiling half a minute after the limit is gone", () => {
    const [tight, wide] = [limit(5), limit(1_000)];
    const taken = run(100, (ms) => (ms < 60_000 ? tight(ms) : wide(ms)));

    expect(between(taken, 30, 60)).toBeLessThan(5);
    expect(between(taken, 92, 100)).toBeGreaterThan(24);
  });

  it("never goes beyond the ceiling", () => {
    const taken = run(60, () => true);
    const most = Math.max(
      ...taken.map((from) => taken.filter((ms) => ms >= from && ms < from + 1_000).length),
    );

    expect(most).toBeLessThanOrEqual(ceiling + 1);
  });
});
