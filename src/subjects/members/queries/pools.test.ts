import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { mostShops } from "../rules/pools-record.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const share = (memberId: string, parcels = 10) => ({ memberId, parcels, postageMinor: 400 });

describe.each(engines)("parcels that go together on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await run(async ({ members, pools }) => {
      await members.createVillage({ id: "v1", name: "v", state: "listed", createdBy: "m1" }, noon);
      for (let number = 1; number <= mostShops + 1; number += 1) {
        const more = { firstName: `N${number}`, villageId: "v1" };
        await members.create(newMember(`m${number}`, number, more), noon);
      }
      await pools.open({ id: "o1", villageId: "v1" }, share("m1"), noon);
    });
  });
  afterEach(() => store.close());

  const run = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  it("keep who is in as they came, the prices, the day, and what each brings", async () => {
    const steps = [{ from: 50, minor: 300 }];
    const pool = await run(async ({ pools }) => {
      await pools.join("o1", share("m3"), after(1));
      await pools.join("o1", share("m2"), after(2));
      await pools.setShare({ memberId: "m3", parcels: 7, postageMinor: 350 });
      await pools.setSteps("o1", "day", steps);
      await pools.setWeekday("o1", 5);
      await pools.setReminds("m2", true);
      return pools.of("m2");
    });

    expect(pool).toMatchObject({ id: "o1", coordinatorId: "m1", per: "day", steps, weekday: 5 });
    expect(pool?.people).toMatchObject([
      { memberId: "m1", firstName: "N1", parcels: 10, postageMinor: 400, reminds: false },
      { memberId: "m3", parcels: 7, postageMinor: 350, reminds: false },
      { memberId: "m2", parcels: 10, reminds: true },
    ]);
    expect(await run(({ pools }) => pools.listIn("v1", 5))).toEqual([pool]);
  });

  it("are one a member at a time, and have room for so many", async () => {
    const said = await run(async ({ pools }) => {
      const joined: string[] = [];
      for (let number = 2; number <= mostShops + 1; number += 1) {
        joined.push(await pools.join("o1", share(`m${number}`), noon));
      }
      return {
        joined: joined.filter((each) => each === "joined").length,
        last: joined.at(-1),
        again: await pools.open({ id: "o2", villageId: "v1" }, share("m1"), noon),
        gone: await pools.join("o9", share("m1"), noon),
        pools: (await pools.listIn("v1", 5)).length,
      };
    });

    expect(said).toEqual({
      joined: mostShops - 1,
      last: "full",
      again: false,
      gone: "gone",
      pools: 1,
    });
  });

  it("go on with whoever came next, and end with the last", async () => {
    const result = await run(async ({ pools }) => {
      await pools.join("o1", share("m3"), after(1));
      await pools.join("o1", share("m2"), after(2));
      const handed = await pools.leave("m1", after(3));
      const quiet = await pools.leave("m2", after(4));
      const now = await pools.find("o1");
      const last = await pools.leave("m3", after(5));
      return { handed, quiet, now, last, gone: await pools.find("o1") };
    });

    expect(result.handed).toMatchObject({
      kind: "pool",
      id: "o1",
      to: { memberId: "m3" },
      others: [{ memberId: "m2" }],
    });
    expect(result.now).toMatchObject({ coordinatorId: "m3", people: [{ memberId: "m3" }] });
    expect([result.quiet, result.last, result.gone]).toEqual([undefined, undefined, undefined]);
  });
});
