/**
 * More than a year of unasked messages, with clocks that jump: none twice, none lost, none at night,
 * never three in seven days, whatever people do meanwhile.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { localDay, localMinutes } from "../../src/bot/local-time.ts";
import { daysBetween } from "../../src/bot/calendar.ts";
import { liveAYear, type Evening, type Spoken, type Year } from "../support/people/year.ts";

const isLong = process.env["LONG"] === "1";
const days = 430;
const people = isLong ? 60 : 24;
const seeds = isLong ? [1, 2, 3, 4, 5] : [1];

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
const ours = ["nudge", "trainer", "pulse", "tip"];
const rungs = [3, 7, 21, 28];

describe.each(seeds)("a year of unasked messages (seed %i)", (seed) => {
  let year: Year;
  let byMember: Map<string, Spoken[]>;
  beforeAll(async () => {
    year = await liveAYear(days, people, seed);
    byMember = groupBy(year.spoken, ({ member }) => member);
  }, 600_000);

  const minutesOf = ({ member, at }: Spoken) => localMinutes(at, year.zoneOf(member));

  it("is a year in which a lot is said, of every kind", () => {
    const kinds = new Set(year.spoken.map(({ kind }) => kind));

    expect([...kinds].toSorted()).toEqual([
      "goal",
      "nudge",
      "pause-end",
      "pulse",
      "remind",
      "sunday",
      "tip",
      "trainer",
    ]);
    expect(year.spoken.length).toBeGreaterThan(people * 12);
  });

  it("says nothing at night, by anybody's clocks", () => {
    const night = year.spoken.filter((each) => {
      const minutes = minutesOf(each);
      return minutes >= 21 * 60 + 30 || minutes < 6 * 60 + 30;
    });

    expect(night).toEqual([]);
  });

  it("speaks of its own accord only at the hour that they chose", () => {
    const elsewhen = year.spoken
      .filter(({ kind }) => ours.includes(kind))
      .filter((each) => {
        const late = minutesOf(each) - each.state.hour;
        return late < 0 || late >= 120;
      });

    expect(elsewhen).toEqual([]);
  });

  it("never makes a third in seven days, nor a second in a day, of its own accord", () => {
    const tooMany = [...byMember.values()].flatMap((said) =>
      said.flatMap((each) => {
        if (!ours.includes(each.kind)) return [];
        const before = said.filter(
          ({ at }) => at <= each.at && each.at.getTime() - at.getTime() < weekMs,
        );
        const zone = year.zoneOf(each.member);
        const today = before.filter(({ at }) => localDay(at, zone) === localDay(each.at, zone));
        return before.length > 2 || today.length > 1 ? [before] : [];
      }),
    );

    expect(tooMany).toEqual([]);
  });

  it("never says three in seven days, but where the third was asked for after the second", () => {
    const threes = [...byMember.values()].flatMap((said) => {
      const sorted = said.toSorted((one, other) => one.at.getTime() - other.at.getTime());
      return sorted
        .slice(2)
        .map((last, index) => [sorted[index]!, sorted[index + 1]!, last] as const)
        .filter(([first, , last]) => last.at.getTime() - first.at.getTime() < weekMs)
        .filter(([, , last]) => ours.includes(last.kind));
    });

    expect(threes).toEqual([]);
  });

  it("says no rung of the ladder twice for the same silence, and none twice to a quarter or a week", () => {
    const silences = year.spoken
      .filter(({ kind }) => kind === "nudge")
      .map(({ member, state, text }) => `${member} ${state.lastSeen} ${text}`);
    const closer = (kind: string, ms: number) =>
      [...byMember.values()].flatMap((said) => {
        const times = said.filter((each) => each.kind === kind).map(({ at }) => at.getTime());
        return times.slice(1).filter((at, index) => Math.abs(at - times[index]!) < ms);
      });

    expect(silences.filter((each, index) => silences.indexOf(each) !== index)).toEqual([]);
    expect(closer("trainer", weekMs)).toEqual([]);
    expect(closer("tip", 6 * dayMs)).toEqual([]);
    expect(closer("pulse", 88 * dayMs)).toEqual([]);
  });

  it("says no tip twice to the same person", () => {
    const tips = year.spoken
      .filter(({ kind }) => kind === "tip")
      .map(({ member, text }) => `${member} ${text}`);

    expect(tips.filter((each, index) => tips.indexOf(each) !== index)).toEqual([]);
  });

  it("says nothing in a break or after a harvest was named, and nothing to who wants none", () => {
    const disturbed = year.spoken.filter(
      ({ kind, state }) => ours.includes(kind) && (state.isPaused || state.isOff),
    );
    const finished = year.spoken.filter(({ kind, state }) => kind === "nudge" && state.isFinished);

    expect(disturbed).toEqual([]);
    expect(finished).toEqual([]);
  });

  it("loses none: each rung was said, unless every evening of its time had a reason against it", () => {
    const { said, excused, lost } = judge(year, byMember);

    expect(lost).toEqual([]);
    expect(said).toBeGreaterThan(people * 4);
    expect(excused).toBeLessThan(said * 3);
  });

  it("is silent after the last rung until they come back, but for one pulse", () => {
    const late = year.spoken.filter(
      ({ kind, member, at, state: { lastSeen } }) =>
        ours.includes(kind) &&
        lastSeen !== null &&
        daysBetween(lastSeen, localDay(at, year.zoneOf(member))) > 28,
    );

    expect(late.filter(({ kind }) => kind !== "pulse")).toEqual([]);
    // How it is going is asked once more, of those too who are gone.
    const silences = late.map(({ member, state: { lastSeen } }) => `${member} ${lastSeen}`);
    expect(new Set(silences).size).toBe(silences.length);
  });

  it("leaves no work behind", () => {
    expect(year.left).toEqual([]);
  });
});

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/** Each rung of each silence, by the evenings on which it could have been said. */
function judge(year: Year, byMember: ReadonlyMap<string, readonly Spoken[]>) {
  const silences = groupBy(
    year.evenings.filter(({ lastSeen }) => lastSeen !== null),
    ({ member, lastSeen }) => `${member} ${lastSeen}`,
  );
  const lost: unknown[] = [];
  let said = 0;
  let excused = 0;
  for (const evenings of silences.values()) {
    const { member, lastSeen } = evenings[0]!;
    const all = byMember.get(member) ?? [];
    for (const [index, rung] of rungs.slice(0, -1).entries()) {
      const time = evenings.filter(({ day }) => {
        const quiet = daysBetween(lastSeen!, day);
        return quiet >= rung && quiet < rungs[index + 1]!;
      });
      if (time.length === 0) continue;
      const until = evenings.at(-1)!.at.getTime() + dayMs;
      const wasSaid = all.some(({ kind, at }) => {
        const quiet = daysBetween(lastSeen!, localDay(at, year.zoneOf(member)));
        return (
          kind === "nudge" && at.getTime() < until && quiet >= rung && quiet < rungs[index + 1]!
        );
      });
      if (wasSaid) said += 1;
      else if (time.every((evening) => hasReason(evening, all))) excused += 1;
      else
        lost.push({ member, lastSeen, rung, time: time.filter((each) => !hasReason(each, all)) });
    }
  }
  return { said, excused, lost };
}

/** Why nothing should be said on this evening; what was said and asked for around it is looked up. */
function hasReason(evening: Evening, said: readonly Spoken[]): boolean {
  const nearby = [
    ...said.map(({ kind, at }) => ({ kind, at })),
    ...evening.wishes.filter(({ at }) => at > evening.at),
  ].filter(({ at }) => Math.abs(at.getTime() - evening.at.getTime()) <= weekMs);
  const askedBack = ["remind", "sunday", "pause-end"];
  return (
    evening.isUnsettled ||
    evening.isPaused ||
    evening.isOff ||
    evening.isFinished ||
    evening.wishes.some(({ kind }) => askedBack.includes(kind)) ||
    nearby.some(
      ({ kind, at }) =>
        askedBack.includes(kind) &&
        at <= evening.at &&
        evening.at.getTime() - at.getTime() < 3 * dayMs,
    ) ||
    nearby.some(({ at }) => Math.abs(at.getTime() - evening.at.getTime()) < dayMs) ||
    nearby.length >= 2
  );
}
