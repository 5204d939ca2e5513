/**
 * Test support: a village that lives more than a year in seconds. People in four time zones come, go,
 * put things off, take breaks and change their hour; the bot's clock is moved now and then.
 *
 * Taps go through the bot's own handlers, due work through createMentor, both on a store in memory.
 * Nothing is judged here: what was said, and how things stood each time when somebody might have been
 * written to, is written down.
 */
import { createLog } from "../../../src/log.ts";
import type { Update } from "@grammyjs/types";
import { keepGoal } from "../../../src/subjects/reminders/rules/goal-keep.ts";
import { atLocalTime, localDay, localMinutes } from "../../../src/bot/local-time.ts";
import { findPlace } from "../../../src/subjects/playbook/rules/walk/place.ts";
import { itemAt } from "../../../src/subjects/playbook/rules/progress.ts";
import { tagOfPlace } from "../../../src/subjects/playbook/screens/say.ts";
import { createKinds } from "../../../src/subjects/shop/rules/goods.ts";
import { addDays } from "../../../src/bot/calendar.ts";
import type { Records } from "../../../src/bot/records.ts";
import type { PlainKindName } from "../../../src/bot/due.ts";
import { createPhrasebook } from "../../../src/bot/phrasebook.ts";
import { createMentor, type MentorDeps, type WorkDeps } from "../../../src/subjects/index.ts";
import { openStore, type Store } from "../../../src/subjects/open-store.ts";
import type { TipSeriesDeps } from "../../../src/subjects/broadcasts/screens/tip-series.ts";
import { createWalk, smallPlaybook } from "../small-playbook.ts";

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;
const usualZone = "Asia/Shanghai";
const zones = [usualZone, "Europe/Berlin", "America/New_York", "Asia/Kathmandu"] as const;
/** The last of the road in the small playbook. */
const lastStep = "three";
const hours = [420, 750, 1_170, 1_230];
const sweeps = ["nudge-sweep", "trainer-sweep", "pulse-sweep", "tip-sweep", "purge"] as const;
/** More than anybody gets in a year. */
const tips = ["one", "two", lastStep].flatMap((step) =>
  Array.from({ length: 60 }, (_, index) => {
    const text = `Tip ${index} of ${step}`;
    return { id: `${step}-${index}`, step, article: "a", words: { en: text, zh: text } };
  }),
);
const wished = ["remind", "sunday", "goal", "pause-end"];

/** How things stand for one person. */
export interface State {
  readonly hour: number;
  readonly isOff: boolean;
  readonly lastSeen: string | null;
  readonly isPaused: boolean;
  readonly isFinished: boolean;
}

/** Something that the bot said of its own accord or because it was asked to. */
export interface Spoken {
  readonly member: string;
  readonly kind: string;
  readonly at: Date;
  readonly text: string;
  /** How things stood just before. */
  readonly state: State;
}

/** One person's hour of one day, before anything was said. */
export interface Evening extends State {
  readonly member: string;
  readonly at: Date;
  readonly day: string;
  /** When something they asked for is due. */
  readonly wishes: readonly { readonly kind: string; readonly at: Date }[];
  /** The clock was moved, the hour was changed or the bot was away within two days. */
  readonly isUnsettled: boolean;
}

export interface Year {
  readonly spoken: readonly Spoken[];
  readonly evenings: readonly Evening[];
  readonly zoneOf: (member: string) => (typeof zones)[number];
  /** Work that was due and never done. */
  readonly left: readonly { readonly id: string; readonly due_at: string }[];
}

/** By how much the clock is moved, by the day of the year. */
const jumps: Readonly<Record<number, number>> = {
  70: 2 * hourMs,
  90: hourMs,
  95: -hourMs,
  110: -2 * hourMs,
  160: -dayMs,
  230: dayMs,
  300: 365 * dayMs,
};

/** What only forgetting and counting need: nothing here does either. */
export const noWorkDeps = {} as WorkDeps;

export async function liveAYear(days: number, people: number, seed: number): Promise<Year> {
  const store = await openStore("sqlite::memory:");
  const dice = createDice(seed);
  const start = Date.parse("2026-10-01T00:20:00Z"); // clocks change in October, November and March
  let now = new Date(start);
  const deps = { ...depsOf(() => now), tips };
  const bot = createMentor(deps);
  const { kinds } = bot.work(noWorkDeps);
  const members = Array.from(
    { length: people },
    (_, index) => `m${String(index).padStart(14, "0")}`,
  );
  const zoneOf = (member: string) => zones[Number(member.slice(1)) % zones.length]!;

  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);
  const plan = () =>
    act(async ({ work }) => {
      for (const id of sweeps) await work.schedule({ id, kind: id, payload: {}, dueAt: now });
    });
  let updates = 0;
  const tap = (member: string, data: string) =>
    act(async (records) => {
      const from = { id: telegramOf(member), is_bot: false, first_name: "Li" };
      const message = { message_id: 1, date: 1, chat: { id: from.id, type: "private" } };
      updates += 1;
      const callback_query = { id: "1", chat_instance: "1", from, message, data };
      await bot.handle({ update_id: updates, callback_query } as unknown as Update, records, now);
    });

  await settle(store, members, now);
  await plan();

  const spoken: Spoken[] = [];
  const evenings: Evening[] = [];
  const nextAct = new Map(members.map((member) => [member, start + dice(20) * dayMs]));
  const changedHour = new Map<string, number>();
  let unsettledUntil = 0;
  let awayUntil = 0;

  for (let hour = 0; hour < days * 24; hour += 1) {
    const real = start + hour * hourMs;
    const day = Math.floor(hour / 24);
    now = new Date(now.getTime() + hourMs);
    if (hour % 24 === 13 && jumps[day] !== undefined) {
      now = new Date(now.getTime() + jumps[day]);
      unsettledUntil = real + 2 * dayMs;
    }
    // Every six weeks the bot is away for a day and a half, and is started again.
    if (hour % (42 * 24) === 30 * 24) {
      awayUntil = real + 36 * hourMs;
      unsettledUntil = real + 4 * dayMs;
    }
    if (awayUntil === real) await plan();
    for (const member of members) {
      if (nextAct.get(member)! > real) continue;
      if (await doSomething(member)) changedHour.set(member, real + 2 * dayMs);
      // Bursts of days, then a silence of up to two months.
      const silence = dice(10) < 6 ? 1 + dice(3) : 4 + dice(60);
      nextAct.set(member, real + silence * dayMs + dice(24) * hourMs);
    }
    if (awayUntil > real) continue;
    await lookAround(real);
    await work();
  }

  const left = await store.db
    .selectFrom("work")
    .select(["id", "due_at"])
    .where("due_at", "<", new Date(now.getTime() - 2 * dayMs).toISOString())
    .execute();
  await store.close();
  return { spoken, evenings, zoneOf, left };

  /** @returns true if they chose another hour */
  async function doSomething(member: string): Promise<boolean> {
    const what = dice(100);
    const zone = zoneOf(member);
    if (what < 45) await walkOn(member);
    else if (what < 53) await tap(member, "do:me");
    else if (what < 57) await tap(member, "pause:week");
    else if (what < 60) await tap(member, `pause:month:${monthIn(2 + dice(3))}`);
    else if (what < 62) await tap(member, "pause:open");
    else if (what < 69) await tap(member, "nudge:sunday");
    else if (what < 71) await tap(member, "nudge:off");
    else if (what < 74) await tap(member, "nudge:on");
    else if (what < 78) await tap(member, `nudge:at:${hours[dice(hours.length)]}`);
    else if (what < 84) await putOff(member);
    else if (what < 88) await setGoal(member, zone);
    else if (what < 96) await tap(member, `orders:note:${localDay(now, zone)}:${1 + dice(9)}`);
    else if (what < 98) await tap(member, "pulse:yes");
    else await tap(member, dice(4) === 0 ? "tips:off" : "tips:on");
    return what >= 74 && what < 78;
  }

  async function walkOn(member: string): Promise<void> {
    await tap(member, "do:next");
    const action = await act(async (records) => {
      const walk = { ...createWalk().deps, record: records.playbook };
      const place = await findPlace(walk, { id: member, language: "zh", placement: "nothing" });
      if (place === undefined) return undefined;
      const isCard = itemAt(place)?.kind === "card";
      return `step:${isCard ? "go" : "later"}:${tagOfPlace(place)}`;
    });
    if (action !== undefined) await tap(member, action);
  }

  /** "Tomorrow evening." */
  async function putOff(member: string): Promise<void> {
    const task = { stepId: "one", taskId: "ask-one" };
    await tap(member, "do:me");
    await act(async ({ playbook, work }) => {
      const state = { taskId: task.taskId, state: "open", kept: {}, at: now } as const;
      await playbook.setTask(member, task.stepId, state);
      const tomorrow = addDays(localDay(now, zoneOf(member)), 1);
      await work.schedule({
        id: `remind:${member}:one/ask-one`,
        kind: "remind",
        payload: { memberId: member, ...task },
        dueAt: atLocalTime(tomorrow, zoneOf(member), 19, 30),
      });
    });
  }

  async function setGoal(member: string, zone: string): Promise<void> {
    await tap(member, "do:me");
    await act(async (records) => {
      const open = await records.goals.findOpen(member);
      const goal = {
        id: open?.id ?? `g${updates}`,
        memberId: member,
        text: "goal",
        fileId: null,
        reviewOn: addDays(localDay(now, zone), 5 + dice(60)),
        state: "open" as const,
        createdAt: now,
        answeredAt: null,
      };
      await keepGoal(records, goal, zone);
    });
  }

  function monthIn(count: number): string {
    const [year, month] = localDay(now, usualZone).split("-").map(Number) as [number, number];
    return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
  }

  /** In the first hour of their own: how do things stand? */
  async function lookAround(real: number): Promise<void> {
    const minutes = new Map(zones.map((zone) => [zone, localMinutes(now, zone)]));
    const chosen = new Map(
      (await store.db.selectFrom("reach").selectAll().execute()).map((row) => [
        row.member_id,
        row.hour,
      ]),
    );
    for (const member of members) {
      const zone = zoneOf(member);
      const late = minutes.get(zone)! - (chosen.get(member) ?? 1_170);
      if (late < 0 || late >= 60) continue;
      const wishes = await act(({ unasked }) =>
        unasked.wishesUntil(member, new Date(now.getTime() + 60 * dayMs)),
      );
      evenings.push({
        ...(await stateOf(member)),
        member,
        at: now,
        day: localDay(now, zone),
        wishes: wishes
          .filter(({ kind }) => wished.includes(kind))
          .map(({ kind, dueAt }) => ({ kind, at: dueAt })),
        isUnsettled: unsettledUntil > real || (changedHour.get(member) ?? 0) > real,
      });
    }
  }

  async function stateOf(member: string): Promise<State> {
    return act(async ({ unasked, pauses, nudges, playbook }) => {
      const { hour, isOff } = await unasked.reachOf(member);
      const run = await playbook.findRun(member);
      const states = await playbook.stepStates(member);
      return {
        hour: hour ?? 1_170,
        isOff,
        lastSeen: (await nudges.lastSeen(member)) ?? null,
        isPaused: (await pauses.find(member)) !== undefined,
        isFinished:
          run?.at === "finish" &&
          states.some(({ stepId, state }) => stepId === lastStep && state === "done"),
      };
    });
  }

  async function work(): Promise<void> {
    for (;;) {
      const [due] = await store.due.claim(now, 60_000, 1);
      if (due === undefined) return;
      const { kind, payload } = due;
      const member = payload["memberId"];
      const state = typeof member === "string" ? await stateOf(member) : undefined;
      // Now and then the process dies with the work in its hands, and another one takes it.
      if (dice(40) === 0) await store.due.postpone(due, new Date(now.getTime() - 1));
      else await store.due.finish(due, (records) => kinds[kind as PlainKindName](due, records));
      const rows = await store.db
        .selectFrom("outbox")
        .select(["chat", "payload"])
        .where("priority", "=", 2)
        .execute();
      for (const row of rows) {
        const { body } = JSON.parse(row.payload ?? "{}") as { body: { text: string } };
        const whose = members.find((each) => telegramOf(each) === row.chat)!;
        spoken.push({ member: whose, kind, at: now, text: body.text, state: state! });
      }
      await store.db.deleteFrom("outbox").execute();
    }
  }
}

/** The same numbers every time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** A bot that only has its road: nobody asks it anything. */
export function depsOf(clock: () => Date): MentorDeps & Omit<TipSeriesDeps, "gate"> {
  return {
    token: "1:x",
    me: { id: 1, is_bot: true, first_name: "b", username: "b" } as MentorDeps["me"],
    phrasebook: createPhrasebook(),
    clock,
    groupAdmission: { take: () => "yes" },
    chance: () => false,
    officers: new Set(),
    secondOfficerAbove: 500,
    answerTap: () => undefined,
    kept: {
      answer: () => ({ kind: "greeting" }) as never,
      checked: () => ({ kind: "greeting" }) as never,
      refresh: async () => undefined,
    },
    known: () => ({ total: 0, of: () => 0 }),
    ways: () => ({ total: 0, of: () => 0 }),
    reading: { read: () => Promise.reject(new Error("nobody counts")), kept: () => undefined },
    articles: [],
    goods: createKinds([]),
    glossary: { terms: [] } as never,
    findTerm: () => undefined,
    playbook: smallPlaybook,
    readBeside: () => Promise.reject(new Error("nobody waits for a file")),
    tips: [],
    season: [],
    botUsername: "b",
    deskBase: "http://127.0.0.1:8080",
    timeZone: usualZone,
    country: "CN",
    log: createLog("silent"),
    transact: () => Promise.reject(new Error("nothing is prepared")),
    download: () => Promise.reject(new Error("nothing is fetched")),
    typing: () => undefined,
    recording: () => undefined,
    stopping: new AbortController().signal,
  };
}

function telegramOf(member: string): number {
  return 1_000 + Number(member.slice(1));
}

/** People of four villages; some brought others, a few are at the end of the road. */
async function settle(store: Store, members: readonly string[], now: Date): Promise<void> {
  await store.transact(async (records) => {
    await records.playbook.keepVersions(smallPlaybook.steps, now);
    for (const [index, zone] of zones.entries()) {
      const village = { id: `v${index}`, name: zone, state: "listed", createdBy: "x" } as const;
      await records.members.createVillage(village, now);
    }
    for (const [index, id] of members.entries()) {
      await records.members.create(
        {
          id,
          telegramId: telegramOf(id),
          firstName: `Li${index}`,
          language: index % 2 === 0 ? "zh" : "en",
          invitedBy: index >= 8 ? members[index % 4]! : null,
          villageId: `v${index % zones.length}`,
          householdId: null,
        },
        now,
      );
      await records.members.setPlacement(id, "nothing");
      await records.members.setWorstProblem(id, "-");
      if (index % 10 === 9) await finish(records, id, now);
    }
  });
  for (const [index, time_zone] of zones.entries()) {
    await store.db
      .updateTable("village")
      .set({ time_zone })
      .where("id", "=", `v${index}`)
      .execute();
  }
}

async function finish({ playbook }: Records, id: string, now: Date): Promise<void> {
  for (const stepId of ["one", "two", lastStep]) {
    await playbook.setStep(id, { stepId, state: "done", at: now });
  }
  await playbook.setTask(id, lastStep, { taskId: "home", state: "done", kept: {}, at: now });
  const { version } = smallPlaybook.steps.find((step) => step.id === lastStep)!;
  await playbook.saveRun({ memberId: id, stepId: lastStep, at: "finish", version, updatedAt: now });
}
