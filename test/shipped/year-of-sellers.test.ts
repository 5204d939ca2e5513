/**
 * Fourteen months of people who sell, through their due work: each word of the year once, two in a week
 * at most, none at night, none to who wants none; the tips of their step beside it.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { localDay, localMinutes } from "../../src/bot/local-time.ts";
import { daysBetween } from "../../src/bot/calendar.ts";
import type { Records } from "../../src/bot/records.ts";
import type { PlainKindName } from "../../src/bot/due.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { createMentor } from "../../src/subjects/index.ts";
import { openShipped } from "../support/program/bot.ts";
import { newMember } from "../support/people/members.ts";
import { depsOf, noWorkDeps } from "../support/people/year.ts";

const hourMs = 60 * 60 * 1_000;
const weekMs = 7 * 24 * hourMs;
const days = 425;
const firstOn = "2026-12-01";
const start = new Date("2026-12-01T02:00:00Z");
/** Hours of a day after the start at which something may be due: the sweep, and everybody's own hour. */
const awake = [0, 10, 11, 17, 22];

/** What is different about each. */
const people = {
  grower: { village: "cn" },
  abroad: { village: "vn" },
  early: { village: "cn", hour: 420 },
  muted: { village: "cn" },
  off: { village: "cn" },
  resting: { village: "cn" },
  gone: { village: "cn" },
  reader: { village: "cn" },
} as const satisfies Record<string, { village: string; hour?: number }>;
type Who = keyof typeof people;
const names = Object.keys(people) as Who[];
const zones = { cn: "Asia/Shanghai", vn: "Asia/Ho_Chi_Minh" } as const;

interface Row {
  readonly member_id: string;
  readonly kind: string;
  readonly at: string;
}

let store: Store;
let said: Row[];
let marks: Map<Who, string[]>;

beforeAll(async () => {
  const { knowledge } = await openShipped();
  store = await openStore("sqlite::memory:");
  let now = start;
  const tips = Array.from({ length: 70 }, (_, index) => ({
    id: `t${index}`,
    step: "one",
    article: "a",
    words: { en: `Tip ${index}`, zh: `Tip ${index}` },
  }));
  const { season } = knowledge;
  const { kinds } = createMentor({ ...depsOf(() => now), tips, season }).work(noWorkDeps);
  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);

  await act(async (records) => {
    for (const id of ["cn", "vn"] as const) {
      await records.members.createVillage({ id, name: id, state: "listed", createdBy: "x" }, now);
    }
    for (const [index, id] of names.entries()) {
      const who: { village: string; hour?: number } = people[id];
      const member = newMember(id, index + 1, { villageId: who.village });
      // In the first month little is said.
      await records.members.create(member, new Date(start.getTime() - 5 * weekMs));
      const run = { memberId: id, stepId: "one", at: "c1", version: "one-v1", updatedAt: now };
      await records.playbook.saveRun(run);
      await records.playbook.setTrait(id, "product", "grown", now);
      if (who.hour !== undefined) await records.unasked.setHour(id, who.hour, now);
      if (id !== "reader") await records.year.begin(id, firstOn);
      await records.nudges.seen(id, firstOn);
    }
    await records.tips.setMuted("muted", true, now);
    await records.unasked.setOff("off", true, now);
    await records.pauses.set("resting", { until: null, at: now });
    for (const id of ["tip-sweep", "year-sweep"] as const) {
      await records.work.schedule({ id, kind: id, payload: {}, dueAt: now });
    }
  });
  await store.db
    .updateTable("village")
    .set({ country: "VN", time_zone: zones.vn })
    .where("id", "=", "vn")
    .execute();

  for (let hour = 0; hour < days * 24; hour += 1) {
    if (!awake.includes(hour % 24)) continue;
    now = new Date(start.getTime() + hour * hourMs);
    // Parcels every third day, and a look in the morning: nobody is asked where they are.
    if (hour % 24 === 0) {
      const day = localDay(now, zones.cn);
      await act(async ({ orders, nudges, year, playbook }) => {
        for (const id of names) {
          if (id === "gone" && hour > 0) continue;
          await nudges.seen(id, day);
          if (hour % 72 !== 0 || id === "reader") continue;
          await orders.note(id, { day, parcels: 2 }, now);
          await year.lookSoon(id, day);
        }
        // One whose step changes twice in the year.
        if (hour === 100 * 24) {
          const run = { memberId: "early", at: "c1", updatedAt: now };
          await playbook.saveRun({ ...run, stepId: "two", version: "two-v1" });
        }
      });
    }
    for (;;) {
      const [due] = await store.due.claim(now, 60_000, 1);
      if (due === undefined) break;
      await store.due.finish(due, (records) => kinds[due.kind as PlainKindName](due, records));
    }
  }
  said = await store.db
    .selectFrom("unasked")
    .select(["member_id", "kind", "at"])
    .orderBy("at")
    .execute();
  const rows = await store.db.selectFrom("year_said").select(["member_id", "mark"]).execute();
  marks = new Map(
    names.map((name) => [
      name,
      rows.filter(({ member_id }) => member_id === name).map(({ mark }) => mark),
    ]),
  );
  await store.close();
}, 600_000);

const of = (who: Who) => said.filter(({ member_id }) => member_id === who);
const kindsOf = (who: Who) => new Set(of(who).map(({ kind }) => kind));

describe("a year of people who sell", () => {
  it("holds the season, milestones, drills and the tips of the step", () => {
    expect([...kindsOf("grower")].toSorted()).toEqual(["anniversary", "drill", "season", "tip"]);
    const seasons = marks.get("grower")!.filter((mark) => mark.startsWith("season-"));
    expect(seasons.length).toBeGreaterThanOrEqual(18);
    expect(marks.get("grower")).toEqual(
      expect.arrayContaining([
        "season-double-11-2027-11-11",
        "season-mid-autumn-2027-09-15",
        "days-30",
        "days-100",
        "days-365",
        "parcels-30",
        "parcels-100",
        "drill-1",
        "drill-2",
        "drill-3",
        "drill-4",
      ]),
    );
  });

  it("says as much as it notes: nothing twice, nothing unnoted", () => {
    for (const who of names) {
      const season = marks.get(who)!.filter((mark) => mark.startsWith("season-"));
      const drills = marks.get(who)!.filter((mark) => mark.startsWith("drill-"));
      expect(of(who).filter(({ kind }) => kind === "season")).toHaveLength(season.length);
      expect(of(who).filter(({ kind }) => kind === "drill")).toHaveLength(drills.length);
    }
  });

  it("never says three in seven days, nor two in a day", () => {
    for (const who of names) {
      const times = of(who).map(({ at }) => Date.parse(at));
      const zone = zones[people[who].village];
      const threes = times.slice(2).filter((at, index) => at - times[index]! < weekMs);
      const dayOf = (at: number) => localDay(new Date(at), zone);
      const pairs = times.slice(1).filter((at, index) => dayOf(at) === dayOf(times[index]!));
      expect([who, threes, pairs]).toEqual([who, [], []]);
    }
  });

  it("speaks at their own hour, by the clocks there", () => {
    const late = names.flatMap((who) => {
      const person: { readonly village: string; readonly hour?: number } = people[who];
      const hour = person.hour ?? 1_170;
      return of(who).map(({ at }) => localMinutes(new Date(at), zones[people[who].village]) - hour);
    });

    expect(late.filter((minutes) => minutes < 0 || minutes >= 120)).toEqual([]);
    expect(late.length).toBeGreaterThan(150);
  });

  it("says nothing to who wants no tips, no reminders, or has a break", () => {
    expect([...of("muted"), ...of("off"), ...of("resting")]).toEqual([]);
  });

  it("leaves out a country's own days elsewhere", () => {
    const abroad = marks.get("abroad")!.filter((mark) => mark.startsWith("season-"));

    expect(abroad.map((mark) => mark.slice("season-".length, -"-2027-01-10".length))).toEqual(
      abroad.map(() => "year-line"),
    );
    expect(abroad.length).toBeGreaterThan(0);
  });

  it("says nothing of the year to who has sent no parcel", () => {
    expect([...kindsOf("reader")]).toEqual(["tip"]);
    const weeks = of("reader").map(({ at }) => Date.parse(at));
    expect(weeks.length).toBeGreaterThan(50);
    expect(weeks.length).toBeLessThanOrEqual(Math.ceil(days / 7));
  });

  it("stops with tips where the step has none, and leaves in peace who is gone", () => {
    const early = of("early").filter(({ kind }) => kind === "tip");
    const last = localDay(new Date(early.at(-1)!.at), zones.cn);
    const gone = of("gone").map(({ at, kind }) => ({
      kind,
      day: daysBetween(firstOn, at.slice(0, 10)),
    }));

    expect(daysBetween(firstOn, last)).toBeLessThanOrEqual(100);
    expect(gone.filter(({ kind, day }) => kind === "tip" && day >= 28)).toEqual([]);
    expect(gone.filter(({ day }) => day > 120)).toEqual([]);
    expect(gone.some(({ kind }) => kind === "season")).toBe(true);
  });
});
