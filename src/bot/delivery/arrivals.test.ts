/** Who wrote just now: the latest first, and for a moment only. */
import { beforeEach, expect, it } from "vitest";
import { createArrivals, type Arrivals } from "./arrivals.ts";

let nowMs: number;
let busy: number[];
let arrivals: Arrivals;
beforeEach(() => {
  nowMs = 0;
  busy = [];
  arrivals = createArrivals(
    (person) => busy.includes(person),
    () => nowMs,
  );
});

const people = (most = 10) => [...arrivals.next(most).keys()];

it("names the latest first, and not those whose earlier words are in hand", () => {
  arrivals.add([1, 2, 3]);
  arrivals.add([1, 4]);

  const latest = people(2);
  busy = [1];

  expect([latest, people()]).toEqual([
    [4, 1],
    [4, 3, 2],
  ]);
});

it("forgets whom it named, unless they came again meanwhile", () => {
  arrivals.add([1, 2]);
  const named = arrivals.next(10);
  arrivals.add([2]);

  arrivals.asked(named);

  expect(people()).toEqual([2]);
});

it("forgets who has waited for more than two seconds, unless it was for their own earlier words", () => {
  arrivals.add([1, 3]);
  nowMs = 1_500;
  arrivals.add([2]);
  busy = [3];
  nowMs = 2_001;
  const during = people();
  nowMs = 4_100;
  people();
  busy = [];

  expect([during, people()]).toEqual([[2], [3]]);
});
