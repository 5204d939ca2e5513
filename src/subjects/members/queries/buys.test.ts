import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const end = after(1_000);

describe.each(engines)("buying together on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await run(async ({ members }) => {
      await members.createVillage({ id: "v1", name: "v", state: "listed", createdBy: "m1" }, noon);
      for (const number of [1, 2, 3, 4]) {
        const more = { firstName: `N${number}`, villageId: "v1" };
        await members.create(newMember(`m${number}`, number, more), noon);
      }
    });
  });
  afterEach(() => store.close());

  const run = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  /** m1 looks after it. */
  async function publish(id = "b1"): Promise<void> {
    await run(async ({ buys }) => {
      await buys.begin({ id, coordinatorId: "m1", villageId: "v1" }, noon);
      const draft = (await buys.findDraft(id))!;
      const written = {
        item: "tape",
        aloneMinor: 350,
        togetherMinor: 280,
        from: 100,
        lastDay: "2026-03-01",
      };
      await buys.saveDraft({ ...draft, ...written });
      await buys.publish(id, end, noon);
    });
  }

  it("is seen by nobody before it is whole and open", async () => {
    const result = await run(async ({ buys }) => {
      const owner = { coordinatorId: "m1", villageId: "v1" };
      await buys.begin({ id: "b1", ...owner }, noon);
      const early = await buys.publish("b1", end, noon);
      await buys.begin({ id: "b2", ...owner }, noon);
      return {
        early,
        replaced: await buys.findDraft("b1"),
        draft: await buys.findDraft("b2"),
        seen: await buys.find("b2"),
        listed: await buys.listOpen("v1", noon, 5),
      };
    });

    expect(result).toMatchObject({ early: false, draft: { item: null }, listed: [] });
    expect([result.replaced, result.seen]).toEqual([undefined, undefined]);
  });

  it("keeps what each ordered last, as they came, until its end", async () => {
    await publish();
    const result = await run(async ({ buys }) => ({
      said: [
        await buys.order("b1", "m3", 5, after(1)),
        await buys.order("b1", "m2", 7, after(2)),
        await buys.order("b1", "m3", 9, after(3)),
        await buys.order("b1", "m4", 2, after(4)),
        await buys.order("b1", "m4", 0, after(5)),
        await buys.order("b1", "m4", 1, end),
        await buys.order("b9", "m4", 1, noon),
      ],
      buy: await buys.find("b1"),
      open: (await buys.listOpen("v1", noon, 5)).length,
      later: (await buys.listOpen("v1", end, 5)).length,
    }));

    expect(result.said).toEqual([true, true, true, true, true, false, false]);
    expect(result.buy).toMatchObject({
      coordinatorId: "m1",
      coordinatorName: "N1",
      item: "tape",
      terms: { aloneMinor: 350, togetherMinor: 280, from: 100 },
      closesAt: end,
      state: "open",
      orders: [
        { memberId: "m3", count: 9 },
        { memberId: "m2", count: 7 },
      ],
    });
    expect([result.open, result.later]).toEqual([1, 0]);
  });

  it("closes at its end, not before, and then the numbers stand", async () => {
    await publish();
    const result = await run(async ({ buys }) => {
      await buys.order("b1", "m2", 7, noon);
      await buys.close("b1", noon);
      const early = (await buys.find("b1"))?.state;
      await buys.close("b1", end);
      return {
        early,
        late: await buys.order("b1", "m2", 8, noon),
        off: await buys.end("b1", "m1"),
        buy: await buys.find("b1"),
        closed: (await buys.listClosed("v1", noon, 5)).length,
        old: (await buys.listClosed("v1", end, 5)).length,
      };
    });

    expect(result).toMatchObject({ early: "open", late: false, off: [], closed: 1, old: 0 });
    expect(result.buy).toMatchObject({ state: "closed", orders: [{ memberId: "m2", count: 7 }] });
  });

  it("is deleted ninety days after its end, and what nobody finished writing after a week", async () => {
    await publish();
    await run(({ buys }) => buys.order("b1", "m2", 7, noon));
    await run(({ buys }) => buys.begin({ id: "b2", coordinatorId: "m3", villageId: "v1" }, noon));
    const idsAfter = async (days: number) => {
      await run(({ retention }) => retention.purge(after(days * 24 * 60 * 60 * 1_000 + 2_000)));
      return (await store.db.selectFrom("buy").select("id").orderBy("id").execute()).map(
        ({ id }) => id,
      );
    };

    expect([await idsAfter(6), await idsAfter(8), await idsAfter(89), await idsAfter(90)]).toEqual([
      ["b1", "b2"],
      ["b1"],
      ["b1"],
      [],
    ]);
    expect(await store.db.selectFrom("buy_order").selectAll().execute()).toEqual([]);
  });

  it("is called off by whoever looks after it alone", async () => {
    await publish();
    const result = await run(async ({ buys }) => {
      await buys.order("b1", "m2", 7, noon);
      return {
        stranger: await buys.end("b1", "m2"),
        off: (await buys.end("b1", "m1")).map(({ memberId }) => memberId),
        gone: await buys.find("b1"),
      };
    });

    expect(result).toEqual({ stranger: [], off: ["m2"], gone: undefined });
  });

  it("goes to whoever ordered next, ends where nobody did, and stays without a name once closed", async () => {
    await publish("b1");
    await run(({ buys }) => buys.order("b1", "m3", 5, after(1)));
    await run(({ buys }) => buys.order("b1", "m2", 5, after(2)));
    await run(({ buys }) => buys.order("b1", "m1", 5, after(3)));
    await publish("b2");
    await publish("b3");
    await run(({ buys }) => buys.order("b3", "m2", 5, after(1)));
    await run(({ buys }) => buys.close("b3", end));
    const handed = await run(({ associates }) => associates.leave("m1", after(5)));
    const [first, second, third] = await run(({ buys }) =>
      Promise.all([buys.find("b1"), buys.find("b2"), buys.find("b3")]),
    );

    expect(handed).toMatchObject([
      { kind: "buy", id: "b1", to: { memberId: "m3" }, others: [{ memberId: "m2" }] },
    ]);
    expect(first).toMatchObject({ coordinatorId: "m3", orders: [{ count: 5 }, { count: 5 }] });
    expect(second).toBeUndefined();
    expect(third).toMatchObject({ coordinatorId: null, coordinatorName: "" });
  });
});
