import { describe, expect, it } from "vitest";
import { decide, notBefore, type Recipient } from "./sending.ts";

const shanghai = "Asia/Shanghai";
const at = (iso: string) => new Date(iso);
/** Half past seven in the evening there. */
const evening = at("2026-12-01T11:30:00Z");
const days = (count: number) => new Date(evening.getTime() + count * 24 * 60 * 60 * 1_000);

const recipient: Recipient = {
  now: evening,
  timeZone: shanghai,
  since: evening,
  kind: "news",
  isMuted: false,
  isOnBreak: false,
  broadcasts: [],
  others: [],
};
const decided = (change: Partial<Recipient>) => decide({ ...recipient, ...change });

describe("when a village's people may get it", () => {
  it.each([
    ["at once, by day", null, evening, evening],
    [
      "at once, at night: in the morning there",
      null,
      at("2026-12-01T15:00:00Z"),
      at("2026-12-01T22:30:00Z"),
    ],
    [
      "at an hour that comes",
      { day: "2026-12-02", minute: 750 },
      evening,
      at("2026-12-02T04:30:00Z"),
    ],
    ["at an hour that is over", { day: "2026-11-30", minute: 750 }, evening, evening],
    [
      "at an hour of the night: in the morning after",
      { day: "2026-12-02", minute: 1_320 },
      evening,
      at("2026-12-02T22:30:00Z"),
    ],
  ] as const)("%s", (_, startsAt, now, expected) => {
    expect(notBefore(startsAt, now, shanghai)).toEqual(expected);
  });
});

describe("a recipient whose turn it is", () => {
  it("gets it when nothing speaks against it", () => {
    expect(decided({})).toBeUndefined();
    expect(decided({ broadcasts: [days(-7)], others: [days(-7)] })).toBeUndefined();
  });

  it.each([
    ["had one this week", { broadcasts: [days(-6.9)] }, "week"],
    ["wants none", { isMuted: true }, "muted"],
    ["has a break", { isOnBreak: true }, "break"],
  ] as const)("is left out when they %s", (_, change, reason) => {
    expect(decided(change)).toBe(reason);
  });

  it("waits for a day with room in the week, and is left out after a week without", () => {
    const others = [days(-2), days(-1)];
    expect(decided({ others })).toEqual({ notBefore: days(1) });
    expect(decided({ others, since: days(-6) })).toBe("busy");
  });

  it("waits for the morning at night", () => {
    expect(decided({ now: at("2026-12-01T15:00:00Z") })).toEqual({
      notBefore: at("2026-12-01T22:30:00Z"),
    });
  });

  it("gets a safety alert whatever came before, but not at night", () => {
    const full = {
      broadcasts: [days(-1)],
      others: [days(-2), days(-1)],
      isMuted: true,
      isOnBreak: true,
    };
    expect(decided({ ...full, kind: "safety" })).toBeUndefined();
    expect(decided({ ...full, kind: "safety", now: at("2026-12-01T15:00:00Z") })).toEqual({
      notBefore: at("2026-12-01T22:30:00Z"),
    });
  });
});
