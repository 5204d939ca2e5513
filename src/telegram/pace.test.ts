/** How fast messages go out: to a person in bursts, to a group as slowly as Telegram asks. */
import { expect, it } from "vitest";
import { createPace } from "./pace.ts";

const person = 5001;
const group = -1_001_000_000_001;

it("lets a group rest sooner than a person", () => {
  const pace = createPace({ groupBurst: 3 });

  for (let sent = 0; sent < 3; sent += 1) {
    pace.spend(person);
    pace.spend(group);
  }

  expect(pace.resting()).toEqual([group]);
});
