import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlaybook } from "../../../../test/support/small-playbook.ts";
import { writeCsv } from "../../shop/rules/csv.ts";
import { pupilLine, pupilRow, weekOf } from "./pupils.ts";
import { monthsFrom } from "./until.ts";

const view = { playbook: smallPlaybook, language: "en", today: "2026-12-03" } as const; // a Thursday
const pupil = (lastDay: string | null, stepId: string | null = null) => ({
  memberId: "m1",
  firstName: "Ann",
  stepId,
  lastDay,
});

describe("what a teacher reads of a pupil", () => {
  it.each([
    ["2026-12-03", "this"],
    ["2026-11-30", "this"],
    ["2026-12-04", "this"], // a village whose clocks are ahead
    ["2026-11-29", "last"],
    ["2026-11-23", "last"],
    ["2026-11-22", "earlier"],
    [null, "unknown"],
  ])("says of %s the week: %s", (lastDay, week) => {
    expect(pupilLine(view, pupil(lastDay), 1).with).toMatchObject({ week });
  });

  it("never tells a day, only the Monday of its week", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
        (at) => {
          const week = weekOf(pupil(at.toISOString().slice(0, 10)))!;
          expect(new Date(week).getUTCDay()).toBe(1);
          const daysBefore = (Date.parse(at.toISOString().slice(0, 10)) - Date.parse(week)) / 864e5;
          expect(daysBefore).toBeGreaterThanOrEqual(0);
          expect(daysBefore).toBeLessThan(7);
        },
      ),
    );
  });

  it("goes into a file in which no name is a formula", () => {
    const row = pupilRow(view, { ...pupil("2026-12-03"), firstName: "=1+1" }, (key) => key);

    expect(row[2]).toBe("2026-11-30");
    expect(writeCsv(["a", "b", "c"], [row])).toContain("'=1+1");
  });
});

describe("the end of a class", () => {
  it.each([
    ["2026-12-01T01:30:00.000Z", 6, "2027-06-01T01:30:00.000Z"],
    ["2026-08-31T01:30:00.000Z", 6, "2027-02-28T01:30:00.000Z"],
    ["2026-12-31T01:30:00.000Z", 12, "2027-12-31T01:30:00.000Z"],
  ])("%s and %i months is %s", (now, months, expected) => {
    expect(monthsFrom(new Date(now), months).toISOString()).toBe(expected);
  });
});
