import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import type { Cursor, Found } from "../../reminders/rules/nudges-record.ts";
import type { Records } from "../../../bot/records.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

const inDays = (days: number) => new Date(noon.getTime() + days * dayMs);
const run = { memberId: "m1", stepId: "one", at: "c1", version: "1", updatedAt: noon };

describe.each(engines)("tips and the year on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await act(async ({ members, nudges }) => {
      await members.createVillage(
        { id: "v1", name: "龙井", state: "listed", createdBy: "x" },
        noon,
      );
      for (const [index, id] of ["m1", "m2", "m3", "m4"].entries()) {
        await members.create(newMember(id, index + 1, { villageId: "v1" }), noon);
        await nudges.seen(id, "2026-03-01");
      }
    });
  });
  afterEach(() => store.close());

  const act = <T>(run: (records: Records) => Promise<T>): Promise<T> => store.transact(run);

  /** All pages of a list, in the order in which they come. */
  async function all(
    read: (records: Records, after: Cursor | undefined) => Promise<readonly Found[]>,
  ): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (;;) {
      const page = await act((records) => read(records, found.at(-1)?.cursor));
      if (page.length === 0) return found;
      found.push(...page);
    }
  }

  describe("the next tip", () => {
    const due = () => act(({ tips }) => tips.dueAt("m1"));
    const save = (change: Partial<typeof run>) =>
      act(({ playbook }) => playbook.saveRun({ ...run, ...change }));

    it("is due three days after a step was begun", async () => {
      expect(await due()).toBeUndefined();

      await save({});

      expect(await due()).toEqual(inDays(3));
    });

    it("stays when they go on in the step, and is set anew with another", async () => {
      await save({});
      await act(({ tips }) => tips.setDue(["m1"], inDays(9)));

      await save({ at: "c2", updatedAt: inDays(4) });
      const same = await due();
      await save({ stepId: "two", updatedAt: inDays(5) });

      expect(same).toEqual(inDays(9));
      expect(await due()).toEqual(inDays(8));
    });

    it("is found page by page, those first whose time came first, and says who is away", async () => {
      await act(async ({ playbook, tips, unasked, members, nudges }) => {
        for (const [index, memberId] of ["m1", "m2", "m3", "m4"].entries()) {
          await playbook.saveRun({ ...run, memberId });
          await tips.setDue([memberId], inDays(4 - index));
        }
        await unasked.setHour("m3", 420, noon);
        await members.setBlocked(2, noon);
        await nudges.seen("m3", "2026-01-01");
      });

      const found = await all(({ tips }, after) => tips.due(inDays(3), "2026-02-01", after, 2));

      expect(found.map(({ memberId, isAway }) => [memberId, isAway])).toEqual([
        ["m4", false],
        ["m3", true],
        ["m2", true],
      ]);
      expect(found[1]).toMatchObject({ hour: 420, timeZone: null, onDay: "2026-03-03" });
    });
  });

  it("keeps who wants none, once, and until they want some again", async () => {
    const muted = () => act(({ tips }) => tips.isMuted("m1"));
    await act(({ tips }) => tips.setMuted("m1", true, noon));
    await act(({ tips }) => tips.setMuted("m1", true, noon));
    const off = await muted();
    await act(({ tips }) => tips.setMuted("m1", false, noon));

    expect([off, await muted()]).toEqual([true, false]);
  });

  it("keeps what each has had", async () => {
    await act(({ tips }) => tips.noteSent("m1", "a", noon));
    await act(({ tips }) => tips.noteSent("m1", "a", noon));
    await act(({ tips }) => tips.noteSent("m2", "b", noon));

    expect([...(await act(({ tips }) => tips.sentTo("m1")))]).toEqual(["a"]);
  });

  it("keeps in which villages the series is off", async () => {
    const off = async () => [...(await act(({ tips }) => tips.seriesOff(["v1", "v2"])))];
    await act(({ tips }) => tips.setSeries("v1", false, noon));
    await act(({ tips }) => tips.setSeries("v1", false, noon));
    const once = await off();
    await act(({ tips }) => tips.setSeries("v1", true, noon));

    expect([once, await off()]).toEqual([["v1"], []]);
    expect([...(await act(({ tips }) => tips.seriesOff([])))]).toEqual([]);
  });

  describe("a year", () => {
    const looks = async () =>
      (
        await store.db
          .selectFrom("year")
          .select(["member_id", "look_on"])
          .orderBy("member_id")
          .execute()
      ).map(({ member_id, look_on }) => `${member_id} ${look_on}`);

    it("begins once, and is looked at sooner but never later for what happens", async () => {
      await act(async ({ year }) => {
        await year.begin("m1", "2026-03-01");
        await year.begin("m1", "2026-05-01");
        await year.setLook(["m1"], "2026-04-10");
        await year.lookSoon("m1", "2026-04-20");
        await year.lookSoon("m2", "2026-04-20");
      });
      const kept = await looks();
      await act(({ year }) => year.lookSoon("m1", "2026-04-02"));

      expect(await act(({ year }) => year.find("m1"))).toEqual({
        since: "2026-03-01",
        isRestockOff: false,
      });
      expect(kept).toEqual(["m1 2026-04-10"]);
      expect(await looks()).toEqual(["m1 2026-04-02"]);
    });

    it("is found on its day, page by page", async () => {
      await act(async ({ year }) => {
        for (const [index, id] of ["m1", "m2", "m3"].entries()) {
          await year.begin(id, `2026-03-0${3 - index}`);
        }
      });

      const found = await all(({ year }, after) => year.due("2026-03-02", "2026-02-01", after, 1));

      expect(found.map(({ memberId, onDay }) => [memberId, onDay])).toEqual([
        ["m3", "2026-03-01"],
        ["m2", "2026-03-02"],
      ]);
    });

    it("keeps what was said, each once, and whether goods are spoken of", async () => {
      await act(async ({ year }) => {
        await year.begin("m1", "2026-03-01");
        await year.noteSaid("m1", ["days-30", "drill-1"], noon);
        await year.noteSaid("m1", ["drill-1"], inDays(1));
        await year.noteSaid("m1", [], noon);
        await year.setRestockOff("m1", true);
      });

      expect(Object.fromEntries(await act(({ year }) => year.saidTo("m1")))).toEqual({
        "days-30": noon,
        "drill-1": noon,
      });
      expect(await act(({ year }) => year.find("m1"))).toMatchObject({ isRestockOff: true });
    });

    it("knows the log of parcels: days without any do not count", async () => {
      const empty = await act(({ year }) => year.parcelLog("m1"));
      await act(async ({ orders }) => {
        for (const [day, parcels] of [
          ["2026-02-27", 0],
          ["2026-02-28", 2],
          ["2026-03-01", 5],
        ] as const) {
          await orders.note("m1", { day, parcels }, noon);
        }
      });

      expect(empty).toEqual({ firstOn: undefined, lastOn: undefined, days: 0, parcels: 0 });
      expect(await act(({ year }) => year.parcelLog("m1"))).toEqual({
        firstOn: "2026-02-28",
        lastOn: "2026-03-01",
        days: 2,
        parcels: 7,
      });
    });

    it("knows when goods were counted last", async () => {
      const item = {
        id: "g1",
        memberId: "m1",
        name: "核桃",
        dailyTenths: 60,
        leadDays: 4,
        safety: 10,
        onHand: 40,
      };
      await act(({ stock }) => stock.save(item, noon));
      await act(({ stock }) => stock.setOnHand("m1", "g1", 39, inDays(2)));

      expect(await act(({ stock }) => stock.listOf("m1"))).toEqual([
        { ...item, onHand: 39, countedAt: inDays(2) },
      ]);
    });
  });
});
