import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { pauseUntil } from "../rules/pause-keep.ts";
import type { Cursor, Found } from "../rules/nudges-record.ts";
import { addDays, dayMs } from "../../../bot/calendar.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const today = "2026-03-01";
const daysAgo = (days: number) => after(-days * dayMs);

describe.each(engines)("nudges on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);
  let telegramIds = 100;
  /** Last here so many days ago. */
  const member = (id: string, days: number | undefined, invitedBy: string | null = null) =>
    act(async ({ members, nudges }) => {
      await members.create(newMember(id, (telegramIds += 1), { invitedBy }), noon);
      if (days !== undefined) await nudges.seen(id, addDays(today, -days));
    });

  describe("the sweep for who is quiet", () => {
    const found = (after?: Cursor, limit = 100) =>
      act(({ nudges }) => nudges.quietOnes(today, after, limit));
    const ids = (people: readonly Found[]) => people.map(({ memberId }) => memberId);

    it.each([
      [1, []],
      [2, ["m1"]],
      [3, ["m1"]],
      [26, ["m1"]],
      [27, []],
      [undefined, []],
    ])("finds who was here %s days ago: %j", async (days, expected) => {
      await member("m1", days);

      expect(ids(await found())).toEqual(expected);
    });

    it.each([
      [2, 3],
      [5, 3],
      [6, 7],
      [19, 7],
      [20, 21],
      [26, 21],
    ])("plans who was here %i days ago for the evening of day %i", async (days, rung) => {
      await member("m1", days);

      expect(await found()).toMatchObject([{ onDay: addDays(today, rung - days) }]);
    });

    it("gives the clocks and the hour of each", async () => {
      await act(({ members }) =>
        members.createVillage({ id: "v1", name: "上溪", state: "listed", createdBy: "m" }, noon),
      );
      await store.db.updateTable("village").set({ time_zone: "Asia/Kathmandu" }).execute();
      await member("m1", 3);
      await member("m2", 3);
      await act(async ({ members, unasked }) => {
        await members.setVillage("m1", "v1");
        await unasked.setHour("m1", 420, noon);
      });

      expect(await found()).toMatchObject([
        { memberId: "m1", timeZone: "Asia/Kathmandu", hour: 420 },
        { memberId: "m2", timeZone: null, hour: null },
      ]);
    });

    it("reads page after page, each person once", async () => {
      for (let index = 0; index < 7; index += 1) await member(`m${index}`, 3 + (index % 3));

      const pages: string[][] = [];
      let cursor: Cursor | undefined;
      for (let page = await found(cursor, 3); page.length > 0; page = await found(cursor, 3)) {
        pages.push(ids(page));
        cursor = page.at(-1)!.cursor;
      }

      expect(pages).toEqual([["m2", "m5", "m1"], ["m4", "m0", "m3"], ["m6"]]);
    });

    it("leaves out who is planned, was asked for this silence, has a break, wants none or is gone", async () => {
      for (const id of ["planned", "asked", "asked-before", "break", "off", "blocked", "gone"]) {
        await member(id, 4);
      }
      await act(async (records) => {
        const { work, unasked, members, rights } = records;
        const payload = { memberId: "planned" };
        await work.schedule({ id: "nudge:planned", kind: "nudge", payload, dueAt: noon });
        await unasked.note("asked", "nudge-3", addDays(today, -4), noon);
        await unasked.note("asked-before", "nudge-3", addDays(today, -9), noon);
        await pauseUntil(records, "break", after(dayMs), noon);
        await unasked.setOff("off", true, noon);
        await members.setBlocked((await members.find("blocked"))!.telegramId, noon);
        await rights.erase("gone", (await members.find("gone"))!.telegramId, noon);
      });

      expect(ids(await found())).toEqual(["asked-before"]);
    });
  });

  it("notes the last day on which somebody did anything", async () => {
    await member("m1", 1);

    await act(({ nudges }) => nudges.seen("m1", today));

    expect(await act(({ nudges }) => nudges.lastSeen("m1"))).toBe(today);
    expect(await act(({ nudges }) => nudges.lastSeen("nobody"))).toBeUndefined();
  });

  describe("who stands still", () => {
    const span = { from: daysAgo(28), to: daysAgo(7) };
    const told = daysAgo(21);
    const stuck = () => act(({ nudges }) => nudges.stuckOf("trainer", span, told));
    const trainers = () => act(({ nudges }) => nudges.trainers(span, told, undefined, 100));

    /** Brought by the trainer; moved on last so many days ago. */
    async function brought(id: string, days: number, stepId = "store"): Promise<void> {
      await member(id, days, "trainer");
      await act(({ playbook }) =>
        playbook.saveRun({
          memberId: id,
          stepId,
          at: "t",
          version: "1",
          updatedAt: daysAgo(days),
        }),
      );
    }

    beforeEach(() => member("trainer", 0));

    it.each([
      [6, []],
      [7, ["a"]],
      [27, ["a"]],
      [28, []],
    ])("after %i days: %j", async (days, expected) => {
      await brought("a", days);

      expect((await stuck()).map(({ id }) => id)).toEqual(expected);
      expect((await trainers()).map(({ memberId }) => memberId)).toEqual(
        expected.map(() => "trainer"),
      );
    });

    it("is named only if they agreed, by their last word", async () => {
      await brought("yes", 10);
      await brought("no", 9);
      await brought("never", 8);
      await act(async ({ members }) => {
        await members.addConsent("yes", "chain", true, noon);
        await members.addConsent("no", "chain", true, noon);
        await members.addConsent("no", "chain", false, after(1));
      });

      expect((await stuck()).map(({ id, firstName }) => [id, firstName])).toEqual([
        ["yes", "Li"],
        ["no", undefined],
        ["never", undefined],
      ]);
    });

    it("is nobody who ended the step, did a task, has a break, wants none, is gone, or was spoken of", async () => {
      for (const id of ["done", "busy", "break", "off", "blocked", "gone", "told"]) {
        await brought(id, 10);
      }
      await brought("told-long-ago", 10);
      await act(async (records) => {
        const { playbook, unasked, members, rights, nudges } = records;
        await playbook.setStep("done", { stepId: "store", state: "done", at: noon });
        const task = { taskId: "t", state: "done", kept: {}, at: daysAgo(2) } as const;
        await playbook.setTask("busy", "store", task);
        await pauseUntil(records, "break", null, noon);
        await unasked.setOff("off", true, noon);
        await members.setBlocked((await members.find("blocked"))!.telegramId, noon);
        await rights.erase("gone", (await members.find("gone"))!.telegramId, noon);
        await nudges.noteTold("trainer", ["told"], daysAgo(20));
        await nudges.noteTold("trainer", ["told-long-ago"], daysAgo(22));
      });

      expect((await stuck()).map(({ id }) => id)).toEqual(["told-long-ago"]);
      expect(await trainers()).toHaveLength(1);
    });

    it("is of no use to a trainer who is planned, wants none, has a break or blocked the bot", async () => {
      await brought("a", 10);
      const seen = async (change: (records: Records) => Promise<unknown>) => {
        const before = (await trainers()).length;
        await act(change);
        return [before, (await trainers()).length];
      };
      const dueAt = noon;

      const planned = await seen(({ work }) =>
        work.schedule({ id: "trainer:trainer", kind: "trainer", payload: {}, dueAt }),
      );
      await act(({ work }) => work.cancel("trainer:trainer"));
      const off = await seen(({ unasked }) => unasked.setOff("trainer", true, noon));
      await act(({ unasked }) => unasked.setOff("trainer", false, noon));
      const paused = await seen((records) => pauseUntil(records, "trainer", null, noon));

      expect([planned, off, paused]).toEqual([
        [1, 0],
        [1, 0],
        [1, 0],
      ]);
    });
  });

  describe("what was said unasked", () => {
    beforeEach(() => member("m1", 0));

    it("is noted once for what it is about, as often as it comes for anything else", async () => {
      const noted = await act(async ({ unasked }) => [
        await unasked.note("m1", "nudge-3", "2026-02-26", noon),
        await unasked.note("m1", "nudge-3", "2026-02-26", after(1)),
        await unasked.note("m1", "nudge-3", "2026-02-27", after(2)),
        await unasked.note("m1", "remind", null, after(3)),
        await unasked.note("m1", "remind", null, after(4)),
      ]);
      const said = await act(({ unasked }) => unasked.saidSince("m1", after(1)));

      expect(noted).toEqual([true, false, true, true, true]);
      expect(said.map(({ kind, at }) => [kind, at])).toEqual([
        ["nudge-3", after(2)],
        ["remind", after(3)],
        ["remind", after(4)],
      ]);
    });

    it("is gone after sixty days", async () => {
      await act(async ({ unasked }) => {
        await unasked.note("m1", "remind", null, daysAgo(61));
        await unasked.note("m1", "goal", null, daysAgo(59));
      });
      await act(({ retention }) => retention.purge(noon));

      const left = await act(({ unasked }) => unasked.saidSince("m1", daysAgo(100)));

      expect(left.map(({ kind }) => kind)).toEqual(["goal"]);
    });

    it("is said by a turn that only people have who can be reached", async () => {
      await act(({ unasked }) => unasked.setHour("m1", 420, noon));
      const reached = await act(({ unasked }) => unasked.takeTurn("m1", noon));
      await act(async ({ members }) =>
        members.setBlocked((await members.find("m1"))!.telegramId, noon),
      );

      expect(reached).toEqual({ hour: 420, isOff: false });
      expect(await act(({ unasked }) => unasked.takeTurn("m1", noon))).toBeUndefined();
      expect(await act(({ unasked }) => unasked.takeTurn("nobody", noon))).toBeUndefined();
    });

    it("knows what this person asked for, and nothing of others", async () => {
      await member("m2", 0);
      const of = (memberId: string, id: string, ms: number) =>
        act(({ work }) =>
          work.schedule({ id, kind: "remind", payload: { memberId }, dueAt: after(ms) }),
        );
      await of("m1", "remind:m1:a", 5);
      await of("m1", "remind:m1:b", 50);
      await of("m2", "remind:m2:a", 5);

      expect(await act(({ unasked }) => unasked.wishesUntil("m1", after(50)))).toEqual([
        { kind: "remind", dueAt: after(5) },
      ]);
    });
  });

  describe("the questions of a quarter", () => {
    const due = () => act(({ pulse }) => pulse.due(today, undefined, 100));

    it.each([
      [0, addDays(today, 1), 1],
      [0, addDays(today, 2), 0],
      [27, today, 1],
      [28, today, 0],
    ])("of who was here %i days ago, due on %s: %i", async (days, nextOn, expected) => {
      await member("m1", days);
      await act(({ pulse }) => pulse.plan("m1", nextOn));

      expect(await due()).toHaveLength(expected);
    });

    it("are planned once, and not any more for who wants none", async () => {
      await member("m1", 0);
      await act(async ({ pulse }) => {
        await pulse.plan("m1", today);
        await pulse.setNext("m1", null);
        await pulse.plan("m1", today);
      });

      expect(await due()).toEqual([]);
      expect(await act(({ pulse }) => pulse.find("m1"))).toEqual({ nextOn: null, roundOn: null });
    });

    it("keep one answer each, and begin afresh on the same day", async () => {
      await member("m1", 0);
      const said = (answer: string) => ({ day: today, question: "nature", answer });
      const kept = await act(async ({ pulse }) => {
        await pulse.begin("m1", today, addDays(today, 90));
        await pulse.answer("m1", said("one"));
        await pulse.answer("m1", said("two"));
        const twice = await pulse.answersOf("m1");
        await pulse.begin("m1", today, addDays(today, 90));
        return [twice, await pulse.answersOf("m1")];
      });

      expect(kept).toEqual([[said("two")], []]);
    });
  });
});
