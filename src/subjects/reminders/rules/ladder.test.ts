import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import { isSettled, kindOfRung, rungOn, silentFrom } from "./ladder.ts";
import { rungs } from "../../../bot/gate/order.ts";

const day = "2026-12-01";
const now = new Date("2026-12-08T11:30:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1_000);

describe("rungOn", () => {
  it.each([
    [0, undefined],
    [2, undefined],
    [3, 3],
    [6, 3],
    [7, 7],
    [20, 7],
    [21, 21],
    [27, 21],
    [28, undefined],
    [400, undefined],
    [-1, undefined],
  ])("after %i days is %s", (days, rung) => {
    expect(rungOn(day, addDays(day, days))).toBe(rung);
  });

  it("comes to every rung once on the way, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (shift) => {
        const from = addDays(day, shift);
        const met = Array.from({ length: silentFrom + 30 }, (_, days) =>
          rungOn(from, addDays(from, days)),
        ).filter((rung) => rung !== undefined);

        expect([...new Set(met)]).toEqual([...rungs]);
        expect(met).toEqual(met.toSorted((one, other) => one - other));
      }),
    );
  });

  it("is noted under a name of its own", () => {
    expect(rungs.map(kindOfRung)).toEqual(["nudge-3", "nudge-7", "nudge-21"]);
  });
});

describe("isSettled", () => {
  it.each([
    ["nothing was agreed", [], [], false],
    ["they chose Sunday", [{ kind: "sunday", dueAt: now }], [], true],
    ["a job was put off", [{ kind: "remind", dueAt: now }], [], true],
    ["only a goal's day is to come", [{ kind: "goal", dueAt: now }], [], false],
    ["they were asked back two days ago", [], [{ kind: "pause-end", at: hoursAgo(48) }], true],
    ["they were asked back three evenings ago", [], [{ kind: "sunday", at: hoursAgo(71) }], false],
    ["something else was said yesterday", [], [{ kind: "pulse", at: hoursAgo(24) }], false],
  ])("when %s: %s", (_, wishes, said, expected) => {
    expect(
      isSettled(
        wishes,
        said.map((each) => ({ ...each, about: null })),
        now,
      ),
    ).toBe(expected);
  });
});
