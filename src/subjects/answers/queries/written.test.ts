import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { waitFor } from "../rules/written/work.ts";
import { type Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

const day = "2026-12-01";
const writing = { text: "Use a tray.", cited: ["pack-eggs", "pack-jars"] };

describe.each(engines)("written answers on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      for (const number of [1, 2, 3]) await members.create(newMember(`m${number}`, number), noon);
    });
  });
  afterEach(() => store.close());

  it("are found again for a month, and are gone after it", async () => {
    await store.transact(({ written }) => written.keep("k", "v1", writing, noon));
    const at = (ms: number) => store.transact(({ written }) => written.find("k", after(ms)));

    expect(await at(30 * dayMs - 1)).toEqual(writing);
    expect(await at(30 * dayMs)).toBeUndefined();
    await store.transact(({ retention }) => retention.purge(after(30 * dayMs + 1)));
    expect(await store.db.selectFrom("written_answer").select("key").execute()).toEqual([]);
  });

  it("of other versions are dropped", async () => {
    await store.transact(async ({ written }) => {
      await written.keep("old", "v1", writing, noon);
      await written.keep("new", "v2", writing, noon);
      await written.keepOnly("v2");
    });

    expect(await store.db.selectFrom("written_answer").select("key").execute()).toEqual([
      { key: "new" },
    ]);
  });

  it("that wait are taken once", async () => {
    const question = { id: "q1", memberId: "m1" };
    await store.transact(({ work }) => work.schedule(waitFor(question, noon, noon)));
    const take = () => store.transact(({ written }) => written.takeWaiting("m1"));

    expect([await take(), await take()]).toEqual(["q1", undefined]);
  });

  it("are asked about once for each host", async () => {
    const ask = (host: string) =>
      store.transact(({ written }) => written.noteAsked("m1", host, noon));

    expect([await ask("a"), await ask("a"), await ask("b")]).toEqual([true, false, true]);
  });

  it("that were being prepared when the process died are free again for the next", async () => {
    await store.transact(({ work }) =>
      work.schedule(waitFor({ id: "q1", memberId: "m1" }, noon, noon)),
    );
    await store.due.claim(noon, 60_000, 1);

    const [before] = await store.due.claim(after(1), 60_000, 1);
    store.leave();
    await store.join();
    await store.takeOver(noon);

    expect(before).toBeUndefined();
    expect(await store.due.claim(after(1), 60_000, 1)).toMatchObject([{ id: "written:m1" }]);
  });
});

describe.each(engines)("budgets of models on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      for (const number of [1, 2, 3]) await members.create(newMember(`m${number}`, number), noon);
    });
  });
  afterEach(() => store.close());

  const reserve = (member: string, limits: { perPerson: number; inAll: number }, on = day) =>
    store.transact(({ modelUse }) => modelUse.reserve(member, on, limits));

  it("let so many calls through for a person, and so many for all, each day", async () => {
    const limits = { perPerson: 2, inAll: 3 };
    const said = [];
    for (const member of ["m1", "m1", "m1", "m2", "m2"]) said.push(await reserve(member, limits));

    expect(said).toEqual(["yes", "yes", "person", "yes", "all"]);
    expect(await reserve("m1", limits, "2026-12-02")).toBe("yes");
    expect(await store.transact(({ modelUse }) => modelUse.between(day, day))).toMatchObject({
      calls: 3,
    });
  });

  it("are not passed by many who ask at the same moment", async () => {
    const said = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        reserve(`m${(at % 3) + 1}`, { perPerson: 9, inAll: 20 }),
      ),
    );

    expect(said.filter((leave) => leave === "yes")).toHaveLength(20);
    const own = await store.db.selectFrom("model_use_member").select("calls").execute();
    expect(own.reduce((sum, { calls }) => sum + calls, 0)).toBe(20);
    expect(Math.max(...own.map(({ calls }) => calls))).toBeLessThanOrEqual(9);
  });

  it("are told of once a day", async () => {
    await reserve("m1", { perPerson: 1, inAll: 1 });
    const tell = () => store.transact(({ modelUse }) => modelUse.tellSpent(day));

    expect([await tell(), await tell()]).toEqual([true, false]);
  });

  it("add up what was used, over days", async () => {
    await store.transact(async ({ modelUse }) => {
      await modelUse.note(day, { prompt: 100, completion: 10, cost: 7 });
      await modelUse.note("2026-12-02", { prompt: 1, completion: 1, cost: 3_000_000_000 });
      await modelUse.noteAnswer(day, true);
      await modelUse.noteAnswer(day, false);
      await modelUse.note("2026-11-30", { prompt: 5, completion: 5, cost: 5 });
    });

    expect(await store.transact(({ modelUse }) => modelUse.between(day, "2026-12-31"))).toEqual({
      calls: 0,
      prompt: 101,
      completion: 11,
      cost: 3_000_000_007,
      written: 1,
      notWritten: 1,
    });
    expect(await store.transact(({ modelUse }) => modelUse.byDay("2026-11-30", day))).toEqual([
      { day, calls: 0, cost: 7 },
      { day: "2026-11-30", calls: 0, cost: 5 },
    ]);
  });
});
