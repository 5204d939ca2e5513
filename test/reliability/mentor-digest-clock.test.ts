/**
 * The digest under a clock that a test moves: once a day at most and none lost, whatever happens to
 * workers and clocks. Each time there is something new to tell.
 */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localDay, localMinutes } from "../../src/bot/local-time.ts";
import { addDays } from "../../src/bot/calendar.ts";
import type { DueWork, PlainKindName } from "../../src/bot/due.ts";
import type { Store } from "../../src/subjects/open-store.ts";
import { createMentor } from "../../src/subjects/index.ts";
import { engines } from "../support/engines.ts";
import { depsOf, noWorkDeps } from "../support/people/year.ts";
import { newMember } from "../support/people/members.ts";
import { sizes } from "../support/sizes.ts";

const zone = "Europe/Berlin";
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const leaseMs = minuteMs;
/** A Thursday at noon there; the clocks go back on Sunday. */
const start = Date.parse("2026-10-22T10:00:00Z");
const dayOf = (days: number) => localDay(new Date(start + days * dayMs), zone);

interface Bench {
  now(): number;
  /** Lets time pass; workers look every half hour, as they do every second. */
  pass(hours: number, how?: "crash" | "two workers"): Promise<void>;
  jump(ms: number): void;
  /** As the program does when it starts. */
  restart(): Promise<void>;
  /** Local days of the digests so far. */
  readonly said: string[];
  /** How many came at night. */
  nightly(): number;
}

async function openBench(store: Store): Promise<Bench> {
  let now = start;
  let shown = 0;
  let nightly = 0;
  const said: string[] = [];
  const deps = { ...depsOf(() => new Date(now)), timeZone: zone };
  const { kinds } = createMentor(deps).work(noWorkDeps);
  const perform = (work: DueWork, isCrash = false) =>
    store.due.finish(work, async (records) => {
      await kinds[work.kind as PlainKindName](work, records);
      if (isCrash) throw new Error("the process dies");
    });
  const count = async () => (await store.db.selectFrom("outbox").select("id").execute()).length;

  await store.transact(async ({ members, mentors }) => {
    const village = { id: "v1", name: "Ort", state: "listed", createdBy: "x" } as const;
    await members.createVillage(village, new Date(now));
    await members.create(newMember("li", 1, { villageId: "v1" }), new Date(now));
    await members.create(newMember("m1", 2, { villageId: "v1" }), new Date(now));
    await mentors.appoint("li", "v1", "x", new Date(now));
    await mentors.assign("m1", "li", new Date(now));
  });

  /** Something new waits, whatever the clock says. */
  async function show(): Promise<void> {
    shown += 1;
    const at = new Date(shown);
    await store.transact(({ playbook }) =>
      playbook.addShown({
        id: "s1",
        memberId: "m1",
        stepId: "goods",
        taskId: "window",
        kind: "photo",
        fileId: "f",
        text: null,
        flags: [],
        state: "waiting",
        createdAt: at,
        updatedAt: at,
      }),
    );
  }

  async function look(how?: "crash" | "two workers"): Promise<void> {
    const before = await count();
    for (;;) {
      const [work] = await store.due.claim(new Date(now), leaseMs, 1);
      if (work === undefined) break;
      if (how === "crash") await perform(work, true).catch(() => undefined);
      const [second] =
        how === undefined ? [] : await store.due.claim(new Date(now + leaseMs), leaseMs, 1);
      if (second !== undefined) await perform(second);
      if (how !== "crash") await perform(work);
    }
    const sent = (await count()) - before;
    for (let each = 0; each < sent; each += 1) said.push(localDay(new Date(now), zone));
    const minutes = localMinutes(new Date(now), zone);
    if (sent > 0 && (minutes >= 1_290 || minutes < 390)) nightly += sent;
  }

  const bench: Bench = {
    now: () => now,
    said,
    nightly: () => nightly,
    jump: (ms) => void (now += ms),
    async pass(hours, how) {
      for (let half = 0; half < hours * 2; half += 1) {
        now += hourMs / 2;
        await show();
        await look(how);
      }
    },
    restart: () =>
      store.transact(({ work }) =>
        work.schedule({
          id: "digest-sweep",
          kind: "digest-sweep",
          payload: {},
          dueAt: new Date(now),
        }),
      ),
  };
  await bench.restart();
  await look();
  return bench;
}

describe.each(engines)("a digest a day on $name", ({ open }) => {
  let store: Store;
  let bench: Bench;
  beforeEach(async () => {
    store = await open();
    bench = await openBench(store);
  });
  afterEach(() => store.close());

  it("comes each evening, also when the clocks of the village change", async () => {
    await bench.pass(5 * 24);

    expect(bench.said).toEqual([0, 1, 2, 3, 4].map(dayOf));
  });

  it.each(["crash", "two workers"] as const)("comes once with %s each time", async (how) => {
    await bench.pass(3 * 24, how);

    expect(bench.said).toEqual([0, 1, 2].map(dayOf));
  });

  it.each([
    ["two hours on, before its hour", 6, 2 * hourMs],
    ["two hours on, after it", 8, 2 * hourMs],
    ["two hours back, before its hour", 6, -2 * hourMs],
    ["two hours back, after it", 8, -2 * hourMs],
    ["a day back, before its hour", 30, -dayMs],
    ["a day back, after it", 32, -dayMs],
  ])("comes once a day when the clock jumps %s", async (_, hours, ms) => {
    await bench.pass(hours);
    bench.jump(ms);
    await bench.pass(3 * 24);

    const now = new Date(bench.now());
    const today = localDay(now, zone);
    const isOver = localMinutes(now, zone) >= 19 * 60 + 30;
    expect(bench.said).toEqual(daysUntil(dayOf(0), isOver ? today : addDays(today, -1)));
    expect(bench.nightly()).toBe(0);
  });

  it("comes once a day when the clock jumps a year on", async () => {
    await bench.pass(30);
    bench.jump(365 * dayMs);
    await bench.pass(2 * 24);

    expect(bench.said).toEqual([dayOf(0), dayOf(366), dayOf(367)]);
  });

  it("comes again after a clock that was a year ahead is set right and the program restarts", async () => {
    bench.jump(365 * dayMs);
    await bench.pass(24);
    bench.jump(-365 * dayMs);
    await bench.restart();
    await bench.pass(2 * 24);

    expect(bench.said).toEqual([dayOf(365), dayOf(1), dayOf(2)]);
  });

  it("never comes twice on a day or at night, whatever the clock does", async () => {
    const acts = fc.array(
      fc.oneof(
        fc.record({ hours: fc.integer({ min: 1, max: 30 }) }),
        fc.record({ jumpMs: fc.constantFrom(2 * hourMs, -2 * hourMs, 365 * dayMs, -dayMs) }),
        fc.constant({ restart: true }),
      ),
      { minLength: 3, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.constantFrom(undefined, "crash" as const, "two workers" as const),
        async (all, how) => {
          await store.close();
          store = await open();
          bench = await openBench(store);
          // The clock is put back at most twice in a row: more is another calendar.
          let back = 0;
          for (const act of all) {
            if ("hours" in act) await bench.pass(act.hours, how);
            else if ("restart" in act) await bench.restart();
            else if (act.jumpMs > 0 || back < 2) {
              bench.jump(act.jumpMs);
              back = act.jumpMs < 0 ? back + 1 : 0;
            }
          }

          expect(bench.said).toEqual([...new Set(bench.said)]);
          expect(bench.nightly()).toBe(0);
        },
      ),
      { numRuns: sizes.digestClocks },
    );
  }, 240_000);
});

describe.each(engines)("the daily sweep on $name", ({ open }) => {
  it("plans for mentors who are there and want one, and for nobody else", async () => {
    const store = await open();
    await openBench(store);
    await store.transact(async ({ members, mentors, digests }) => {
      for (const [index, id] of ["on", "off", "away"].entries()) {
        await members.create(newMember(id, 10 + index, { villageId: "v1" }), new Date(start));
        await mentors.appoint(id, "v1", "x", new Date(start));
      }
      await digests.setHour("off", "off");
      await mentors.setState("away", "away", new Date(start));
    });

    const found = await store.transact(({ digests }) =>
      digests.unplanned(new Date(start + 2 * dayMs), 10),
    );

    expect(found).toEqual(["on"]);
    await store.close();
  });
});

function daysUntil(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
