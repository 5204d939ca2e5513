import { describe, expect, it } from "vitest";
import { askAgainFrom, candidatesOf, mayAskAgain, type Candidate } from "./trained.ts";

const noon = new Date("2026-03-01T12:00:00.000Z");
const days = (count: number) => new Date(noon.getTime() + count * 86_400_000);
const as = (role: Candidate["as"], id: string): Candidate => ({ as: role, id, firstName: id });

describe("who showed a step", () => {
  it.each([
    ["never asked", undefined, true],
    ["asked six days ago", days(-6), false],
    ["asked a week ago", days(-7), true],
    ["asked by a clock that was ahead", days(90), true],
  ] as const)("is asked at most once a week: %s", (_, last, expected) => {
    expect(mayAskAgain(last, noon)).toBe(expected);
  });

  it("may be asked again a week after the last time", () => {
    expect(askAgainFrom(noon)).toEqual(days(7));
  });

  it("offers each person once, by the first way in which they are known, and never the learner", () => {
    const known = [as("inviter", "li"), as("mentor", "li"), undefined, as("helper", "me")];

    expect(candidatesOf("me", [...known, as("helper", "wang")])).toEqual([
      as("inviter", "li"),
      as("helper", "wang"),
    ]);
  });
});
