import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Pending } from "../bot/records.ts";
import { engines } from "../../test/support/engines.ts";
import { after, newMember, noon, updateOf } from "../../test/support/people/members.ts";
import { createInbox } from "./inbox.ts";
import type { Store } from "../subjects/open-store.ts";
import { createRecords } from "../subjects/ports.ts";
import { takeOne } from "../../test/support/turns.ts";

const leaseMs = 30_000;
const nothing = async () => undefined;

describe.each(engines)("the inbox on $name", ({ name, open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  /** A process that shares the database and came later. */
  const other = () => createInbox(store.db, () => "other", name, createRecords);
  const claim = (now = noon, limit = 10) => store.turns.claimLanes(now, limit, leaseMs);
  const ids = (updates: readonly Pending[]) => updates.map(({ updateId }) => updateId);

  it("stores an update once, within a batch and across batches", async () => {
    const first = await store.turns.receive([updateOf(1, 10), updateOf(1, 10)], noon);
    const again = await store.turns.receive([updateOf(1, 10), updateOf(1, 11)], noon);

    expect([first, again]).toEqual([1, 1]);
    expect(ids(await claim())).toEqual([10, 11]);
  });

  it("stores a smaller update id after a larger one, since Telegram may start again", async () => {
    await store.turns.receive([updateOf(1, 900)], noon);

    expect(await store.turns.receive([updateOf(1, 5)], noon)).toBe(1);
  });

  it("takes an empty batch", async () => {
    expect(await store.turns.receive([], noon)).toBe(0);
    expect(await claim()).toEqual([]);
  });

  it("gives each person's updates in the order in which they came", async () => {
    await store.turns.receive([updateOf(2, 7), updateOf(1, 8), updateOf(2, 3)], noon);

    const claimed = await claim();

    expect(ids(claimed.filter(({ person }) => person === 2))).toEqual([7, 3]);
    expect(ids(claimed.filter(({ person }) => person === 1))).toEqual([8]);
  });

  it("has a lane for a group beside the lanes of people, and forgets whose it was", async () => {
    const group = -1_001_000_000_001;
    await store.turns.receive([updateOf(group, 1), updateOf(5, 2), updateOf(group, 3)], noon);

    const mine = (await claim()).filter(({ person }) => person === group);
    for (const [index, update] of mine.entries()) {
      await takeOne(store.turns, update, noon, index === 1, (records) =>
        records.rights.eraseFromUpdate(update.updateId),
      );
    }

    expect(ids(mine)).toEqual([1, 3]);
    const left = await store.db
      .selectFrom("inbox")
      .select("person")
      .where("person", "<", 0)
      .execute();
    expect(left).toEqual([]);
    expect(await store.db.selectFrom("lane").select("person").execute()).toEqual([{ person: 5 }]);
  });

  it("is done with all pieces of a text at once, or with none", async () => {
    await store.turns.receive([updateOf(1, 10), updateOf(1, 11)], noon);
    const [first, last] = await claim();
    const whole = { ...last!, parts: [first!] };
    const failed = store.turns.take([whole], noon, true, async () => {
      throw new Error("no");
    });

    expect((await failed).done).toEqual([]);
    expect((await store.turns.take([whole], noon, true, nothing)).done).toEqual([true]);
    const left = store.db.selectFrom("inbox").select("seq").where("state", "=", "pending");
    expect(await left.execute()).toEqual([]);
    expect(await store.db.selectFrom("lane").select("person").execute()).toEqual([]);
  });

  it("takes the people who have waited the longest", async () => {
    await store.turns.receive([updateOf(9, 1), updateOf(3, 2), updateOf(5, 3)], noon);

    const claimed = await claim(noon, 2);

    expect(claimed.map(({ person }) => person)).toEqual([3, 9]);
  });

  it("takes whom it is told to, beside those who have waited the longest", async () => {
    await store.turns.receive(
      [9, 3, 5, 7, 2].map((person, at) => updateOf(person, at)),
      noon,
    );

    const named = await store.turns.claimLanes(noon, 1, leaseMs, [7, 2, 8]);
    const again = await store.turns.claimLanes(noon, 0, leaseMs, [7, 3]);

    expect([named, again].map((each) => each.map(({ person }) => person))).toEqual([
      [2, 7, 9],
      [3],
    ]);
  });

  it("gives everybody some of their updates when one person sent very many", async () => {
    const flood = Array.from({ length: 100 }, (_, index) => updateOf(1, index));
    await store.turns.receive([...flood, updateOf(2, 200)], noon);

    const claimed = await claim();

    expect(ids(claimed)).toEqual([...ids(flood as unknown as Pending[]).slice(0, 20), 200]);
  });

  it("gives a lane to one process at a time, until the lease ends", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    await claim();

    expect(await other().claimLanes(after(leaseMs - 1), 10, leaseMs)).toEqual([]);
    expect(ids(await other().claimLanes(after(leaseMs), 10, leaseMs))).toEqual([1]);
  });

  it("gives again what it gave to nobody's hand, since the answer was lost, and no one else's", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(2, 2), updateOf(3, 3)], noon);
    await other().claimLanes(noon, 1, leaseMs);
    await claim();

    const again = await store.turns.claimLanes(noon, 10, leaseMs, [], [2]);

    expect(ids(again)).toEqual([3]);
  });

  it("leaves alone what came later when a turn that was done is tried again: its answer was lost", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [first] = await claim();
    await takeOne(store.turns, first!, noon, true, nothing);
    await store.turns.receive([updateOf(1, 2)], noon);
    const [second] = await claim();

    const again = await takeOne(store.turns, first!, noon, true, nothing);

    expect([again, await takeOne(store.turns, second!, noon, true, nothing)]).toEqual([
      false,
      true,
    ]);
    expect(await store.db.selectFrom("lane").selectAll().execute()).toEqual([]);
  });

  it("runs a turn exactly once", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await claim();
    let runs = 0;
    const run = async () => {
      runs += 1;
    };

    const first = await takeOne(store.turns, update!, noon, false, run);
    const second = await takeOne(store.turns, update!, noon, true, run);

    expect([first, second, runs]).toEqual([true, false, 1]);
    expect(await claim(after(leaseMs))).toEqual([]);
  });

  it("keeps nothing of a turn that failed, and the update stays pending", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await claim();

    const turn = takeOne(store.turns, update!, noon, true, async ({ members }) => {
      await members.create(newMember("m1", 1), noon);
      throw new Error("half way");
    });

    await expect(turn).rejects.toThrow("half way");
    expect(await store.db.selectFrom("member").selectAll().execute()).toEqual([]);
    expect(ids(await claim(after(leaseMs)))).toEqual([1]);
  });

  it("keeps those before one that fails, and tries nothing behind it", async () => {
    const sent = [1, 2, 3, 4].map((id) => updateOf(1, id));
    await store.turns.receive(sent, noon);
    const tried: number[] = [];

    const turned = await store.turns.take(
      await claim(),
      noon,
      true,
      async (records, { updateId }) => {
        tried.push(updateId);
        await records.outbox.raiseScreen(1, "menu", noon);
        if (updateId === 3) throw new Error("half way");
      },
    );

    expect(turned).toEqual({ done: [true, true], failure: { error: new Error("half way") } });
    expect(tried).toEqual([1, 2, 3]);
    expect(await store.db.selectFrom("screen").select("revision").execute()).toEqual([
      { revision: 2 },
    ]);
    expect(ids(await claim(after(leaseMs)))).toEqual([3, 4]);
  });

  it("frees the lane with the last of several, for what came meanwhile", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(1, 2)], noon);
    const both = await claim();
    await store.turns.receive([updateOf(1, 3)], noon);

    const { done } = await store.turns.take(both, noon, true, nothing);

    expect([done, ids(await claim())]).toEqual([[true, true], [3]]);
  });

  it("shows each of several what those before it changed", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(1, 2), updateOf(1, 3)], noon);
    const seen: unknown[] = [];

    await store.turns.take(await claim(), noon, true, async ({ members }, { updateId }) => {
      seen.push((await members.open(1))?.firstName);
      if (updateId === 1) await members.create(newMember("m1", 1), noon);
      if (updateId === 2) await members.setFirstName("m1", "Wang");
    });

    const { firstName } = newMember("m1", 1);
    expect(seen).toEqual([undefined, firstName, "Wang"]);
  });

  it("empties the body of an update that is done and keeps its id", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await claim();

    await takeOne(store.turns, update!, after(5), true, nothing);

    expect(await store.db.selectFrom("inbox").selectAll().execute()).toMatchObject([
      { update_id: 1, body: null, state: "done", done_at: after(5).toISOString() },
    ]);
    expect(await store.turns.receive([updateOf(1, 1)], noon)).toBe(0);
  });

  it("frees the lane with the last turn, for what came meanwhile", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await claim();
    await store.turns.receive([updateOf(1, 2)], noon);

    expect(await claim()).toEqual([]);
    await takeOne(store.turns, update!, noon, true, nothing);

    expect(ids(await claim())).toEqual([2]);
  });

  it("leaves the lane of a process that took over", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(1, 2)], noon);
    const [late] = await claim();
    await other().claimLanes(after(leaseMs), 10, leaseMs);

    await takeOne(store.turns, late!, after(leaseMs), true, nothing);

    expect(await claim(after(leaseMs + 1))).toEqual([]);
  });

  it("counts a failed try and closes the lane until the retry", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await claim();

    await store.turns.fail(update!, after(2_000));

    expect(await claim(after(1_999))).toEqual([]);
    expect(await claim(after(2_000))).toMatchObject([{ updateId: 1, attempts: 1 }]);
  });

  it("holds a person's updates until later, in order and without counting a try", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(1, 2), updateOf(2, 3)], noon);
    const [update] = await claim();

    await store.turns.hold(update!, after(60_000));

    expect(ids(await claim(after(59_999)))).toEqual([3]);
    expect(await claim(after(60_000))).toMatchObject([
      { updateId: 1, attempts: 0 },
      { updateId: 2, attempts: 0 },
    ]);
  });

  it("puts an update aside once, with what is said about it", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(1, 2)], noon);
    const [update] = await claim();
    let said = 0;
    const say = async () => {
      said += 1;
    };

    await store.turns.setAside(update!, noon, say);
    await store.turns.setAside(update!, noon, say);

    expect(said).toBe(1);
    expect(ids(await claim())).toEqual([2]);
    expect(await store.db.selectFrom("inbox").selectAll().execute()).toContainEqual(
      expect.objectContaining({ update_id: 1, state: "set-aside", body: null }),
    );
  });

  it("does not hold a lane in which nothing waits any more", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await claim();
    await takeOne(store.turns, update!, noon, true, nothing);

    await claim();

    expect(await store.db.selectFrom("lane").selectAll().execute()).toEqual([]);
  });

  it("opens the lane again for what was claimed along but not handled", async () => {
    await store.turns.receive([updateOf(1, 1), updateOf(1, 2), updateOf(1, 3)], noon);
    const [first] = await claim();

    await takeOne(store.turns, first!, noon, true, nothing);

    expect(ids(await claim())).toEqual([2, 3]);
  });

  it("gives the whole of a long row of one person's updates, in order", async () => {
    const sent = Array.from({ length: 70 }, (_, index) => updateOf(1, index));
    await store.turns.receive(sent, noon);
    const handled: number[] = [];

    for (let claimed = await claim(); claimed.length > 0; claimed = await claim()) {
      for (const [index, update] of claimed.entries()) {
        await takeOne(store.turns, update, noon, index === claimed.length - 1, nothing);
      }
      handled.push(...ids(claimed));
    }

    expect(handled).toEqual(sent.map(({ updateId }) => updateId));
    expect(await store.db.selectFrom("lane").selectAll().execute()).toEqual([]);
  });

  it("forgets the leases of a former life at once", async () => {
    await store.turns.receive([updateOf(1, 1)], noon);
    await claim();

    store.leave();
    await store.join();
    await store.takeOver(noon);

    expect(ids(await claim())).toEqual([1]);
  });
});
