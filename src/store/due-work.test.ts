import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { after, newMember, noon } from "../../test/support/people/members.ts";
import type { Store } from "../subjects/open-store.ts";

const leaseMs = 10_000;
const nothing = async () => undefined;

describe.each(engines)("due work on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const schedule = (id: string, dueAt: Date, payload: Record<string, string | number> = {}) =>
    store.transact(({ work }) => work.schedule({ id, kind: "remind", payload, dueAt }));
  const claim = async (now: Date) => (await store.due.claim(now, leaseMs, 1))[0];

  it("gives nothing before its time", async () => {
    await schedule("a", after(1));

    expect(await claim(noon)).toBeUndefined();
    expect(await claim(after(1))).toMatchObject({ id: "a" });
  });

  it("gives the work that has been due the longest, whole", async () => {
    await schedule("late", after(2));
    await schedule("early", after(1), { member: "m1", days: 3 });

    expect(await claim(after(5))).toEqual({
      id: "early",
      kind: "remind",
      payload: { member: "m1", days: 3 },
      dueAt: after(1),
      attempts: 1,
    });
  });

  it("holds work for the lease, then gives it again", async () => {
    await schedule("a", noon);
    await claim(noon);

    expect(await claim(after(leaseMs - 1))).toBeUndefined();
    expect(await claim(after(leaseMs))).toMatchObject({ id: "a", attempts: 2 });
  });

  it("gives again what it gave to nobody's hand, since the answer was lost", async () => {
    await schedule("in hand", noon);
    await schedule("lost", after(1));
    await claim(after(1));
    await claim(after(1));

    const [again] = await store.due.claim(after(1), leaseMs, 1, ["in hand"]);

    expect(again).toMatchObject({ id: "lost", attempts: 1 });
    expect(await store.due.claim(after(1), leaseMs, 1, ["in hand", "lost"])).toEqual([]);
  });

  it("moves work that is scheduled again, with its new payload and no lease", async () => {
    await schedule("a", noon, { round: 1 });
    await claim(noon);
    await schedule("a", after(5), { round: 2 });

    expect(await claim(after(4))).toBeUndefined();
    expect(await claim(after(5))).toMatchObject({ payload: { round: 2 }, attempts: 1 });
  });

  it("cancels", async () => {
    await schedule("a", noon);

    await store.transact(({ work }) => work.cancel("a"));

    expect(await claim(noon)).toBeUndefined();
  });

  it("ends work together with what it changes", async () => {
    await schedule("a", noon);
    const work = await claim(noon);

    await store.due.finish(work!, ({ members }) => members.create(newMember("m1", 1), noon));

    expect(await claim(after(leaseMs))).toBeUndefined();
    expect(await store.db.selectFrom("member").select("id").execute()).toEqual([{ id: "m1" }]);
  });

  it("keeps work whose end failed", async () => {
    await schedule("a", noon);
    const work = await claim(noon);

    const finish = store.due.finish(work!, () => Promise.reject(new Error("half way")));

    await expect(finish).rejects.toThrow("half way");
    expect(await claim(after(leaseMs))).toMatchObject({ id: "a" });
  });

  it("changes nothing at the end of work that was moved meanwhile", async () => {
    await schedule("a", noon);
    const work = await claim(noon);
    await schedule("a", after(1));

    await store.due.finish(work!, ({ members }) => members.create(newMember("m1", 1), noon));

    expect(await store.db.selectFrom("member").select("id").execute()).toEqual([]);
    expect(await claim(after(1))).toMatchObject({ id: "a" });
  });

  it("ends work once, even if two workers held it", async () => {
    await schedule("a", noon);
    const slow = await claim(noon);
    const quick = await claim(after(leaseMs));
    let ends = 0;
    const end = async () => {
      ends += 1;
    };

    await store.due.finish(quick!, end);
    await store.due.finish(slow!, end);

    expect(ends).toBe(1);
  });

  it("postpones", async () => {
    await schedule("a", noon);
    const work = await claim(noon);

    await store.due.postpone(work!, after(3_000));

    expect(await claim(after(2_999))).toBeUndefined();
    expect(await claim(after(3_000))).toMatchObject({ id: "a", attempts: 2 });
  });

  it("does not postpone work that was moved meanwhile", async () => {
    await schedule("a", noon);
    const work = await claim(noon);
    await schedule("a", after(1));

    await store.due.postpone(work!, after(60_000));

    expect(await claim(after(1))).toMatchObject({ id: "a" });
    await store.due.finish((await claim(after(leaseMs + 1)))!, nothing);
  });
});
