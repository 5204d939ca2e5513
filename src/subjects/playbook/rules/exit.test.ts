import { smallPlaybook } from "../../../../test/support/small-playbook.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { askOn, trialOf, type ExitQuestion, type Trial } from "./exit.ts";

const zone = "Asia/Shanghai";
const at = (text: string) => new Date(text);
const trial: Trial = {
  since: at("2026-03-01T04:00:00Z"),
  hasShop: true,
  hasSold: false,
  question: undefined,
};
const question: ExitQuestion = { askedAt: null, answer: null, answeredAt: null };

describe("askOn", () => {
  it("is ninety days after the shop was ready, and not a day earlier", () => {
    expect(askOn(trial, zone)).toBe("2026-05-30");
    expect(addDays("2026-03-01", 89)).toBe("2026-05-29");
  });

  it.each([
    ["Asia/Shanghai", "2026-05-31"],
    ["UTC", "2026-05-30"],
    ["America/Los_Angeles", "2026-05-30"],
  ])("counts days as %s lives them", (timeZone, day) => {
    const since = at("2026-03-01T17:00:00Z"); // the 2nd already in China

    expect(askOn({ ...trial, since }, timeZone)).toBe(day);
  });

  it.each([
    ["no shop is ready", { since: undefined }],
    ["something was sold", { hasSold: true }],
    [
      "it was asked, even without an answer",
      { question: { ...question, askedAt: at("2026-05-30T11:30:00Z") } },
    ],
    [
      "they chose to stop before",
      { question: { ...question, answer: "stop", answeredAt: at("2026-04-01T00:00:00Z") } },
    ],
  ] as const)("asks nothing when %s", (_, change) => {
    expect(askOn({ ...trial, ...change }, zone)).toBeUndefined();
  });

  const wentOn: ExitQuestion = {
    askedAt: at("2026-05-30T11:30:00Z"),
    answer: "on",
    answeredAt: at("2026-06-02T03:00:00Z"),
  };

  it("asks once more ninety days after somebody went on", () => {
    expect(askOn({ ...trial, question: wentOn }, zone)).toBe("2026-08-31");
  });

  it("asks no third time without a new answer", () => {
    const again = { ...wentOn, askedAt: at("2026-08-31T11:30:00Z") };

    expect(askOn({ ...trial, question: again }, zone)).toBeUndefined();
  });

  it("is always ninety local days on, in any zone", () => {
    const zones = fc.constantFrom(zone, "America/New_York", "Pacific/Auckland", "Asia/Kathmandu");
    const since = fc.date({ min: at("2026-01-01"), max: at("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(since, zones, (from, timeZone) => {
        const day = askOn({ ...trial, since: from }, timeZone);

        expect(day).toBe(addDays(localDay(from, timeZone), 90));
      }),
    );
  });
});

describe("trialOf", () => {
  const ready = { stepId: "store", state: "done", at: at("2026-03-01T04:00:00Z") } as const;
  const facts = {
    placement: "goods",
    joinedAt: at("2026-01-01T04:00:00Z"),
    isBeside: false,
    steps: [ready],
    store: [],
    parcelTasks: [],
    parcels: 0,
    question: undefined,
  } as const;
  const task = (taskId: string, state: "open" | "done" = "done") => ({
    taskId,
    state,
    kept: {},
    at: at("2026-03-05T04:00:00Z"),
  });

  const parcel = (taskId: string, state?: "open") => ({
    ...task(taskId, state),
    stepId: "shipping",
  });

  it.each(["open", "done", "claimed"] as const)("begins when the step is %s", (state) => {
    expect(trialOf(smallPlaybook, { ...facts, steps: [{ ...ready, state }] })).toEqual(trial);
  });

  it("without the step begins on the day of joining, for who wants a shop", () => {
    const steps = [{ ...ready, stepId: "legal" }];
    const unopened = trialOf(smallPlaybook, { ...facts, steps });

    expect(unopened).toMatchObject({ since: facts.joinedAt, hasShop: false });
    expect(trialOf(smallPlaybook, { ...facts, steps, isBeside: true }).since).toBeUndefined();
    for (const placement of ["beside", "neighbours", "shop"] as const) {
      expect(trialOf(smallPlaybook, { ...facts, steps, placement }).since).toBeUndefined();
    }
  });

  it("begins when others found the shop, if they said so", () => {
    expect(trialOf(smallPlaybook, { ...facts, store: [task("three-find")] }).since).toEqual(
      at("2026-03-05T04:00:00Z"),
    );
    expect(trialOf(smallPlaybook, { ...facts, store: [task("three-find", "open")] }).since).toEqual(
      ready.at,
    );
  });

  it.each([
    ["a parcel noted", { parcels: 1 }],
    ["a parcel to a stranger shown", { parcelTasks: [parcel("first-parcel")] }],
    ["ten parcels sent", { parcelTasks: [parcel("ten-parcels")] }],
    ["orders every day", { placement: "daily" }],
  ] as const)("ends with %s", (_, change) => {
    expect(trialOf(smallPlaybook, { ...facts, ...change }).hasSold).toBe(true);
  });

  it("does not end with a parcel that was put off", () => {
    expect(
      trialOf(smallPlaybook, { ...facts, parcelTasks: [parcel("first-parcel", "open")] }).hasSold,
    ).toBe(false);
  });
});
