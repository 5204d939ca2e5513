import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { mostPeople } from "../rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("shop teams on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await run(async ({ members, teams }) => {
      for (let number = 1; number <= mostPeople + 1; number += 1) {
        await members.create(newMember(`m${number}`, number, { firstName: `N${number}` }), noon);
      }
      await teams.create({ id: "t1", name: "Walnuts", ownerId: "m1" }, noon);
    });
  });
  afterEach(() => store.close());

  const run = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  it("give the owner first, then the others as they came, each with their jobs", async () => {
    const team = await run(async ({ teams }) => {
      await teams.join("t1", "m3", after(1));
      await teams.join("t1", "m2", after(2));
      await teams.setRole("m2", "pack", "on", after(3));
      await teams.setRole("m2", "send", "on", after(4));
      await teams.setRole("m2", "send", "on", after(5));
      await teams.setRole("m3", "money", "asked", after(6));
      await teams.setRole("m3", "chat", "on", after(7));
      await teams.setRole("m3", "chat", "off", after(8));
      await teams.setSeesBook("m3", true);
      return teams.of("m2");
    });

    expect(team).toMatchObject({ id: "t1", name: "Walnuts", ownerId: "m1", offeredTo: null });
    expect(team?.people).toMatchObject([
      { memberId: "m1", firstName: "N1", roles: [], asksForMoney: false, seesBook: false },
      { memberId: "m3", roles: [], asksForMoney: true, seesBook: true },
      { memberId: "m2", roles: ["pack", "send"], asksForMoney: false, seesBook: false },
    ]);
  });

  it("keep a person to one shop at a time, as owner or not", async () => {
    const tries = await run(async ({ teams }) => ({
      joined: await teams.join("t1", "m2", noon),
      again: await teams.join("t1", "m2", noon),
      own: await teams.create({ id: "t2", name: "Mine", ownerId: "m2" }, noon),
      second: await teams.create({ id: "t3", name: "Second", ownerId: "m1" }, noon),
      theirs: await teams.create({ id: "t4", name: "Theirs", ownerId: "m3" }, noon),
      away: await teams.join("t4", "m2", noon),
      left: await teams.leave("t1", "m2", noon),
      now: await teams.join("t4", "m2", noon),
    }));

    expect(tries).toEqual({
      joined: "joined",
      again: "elsewhere",
      own: false,
      second: false,
      theirs: true,
      away: "elsewhere",
      left: true,
      now: "joined",
    });
    const left = await run(({ teams }) => Promise.all([teams.find("t2"), teams.find("t3")]));
    expect(left).toEqual([undefined, undefined]);
  });

  it("have room for so many and no more", async () => {
    const joined = await run(async ({ teams }) => {
      const said: string[] = [];
      for (let number = 2; number <= mostPeople + 1; number += 1) {
        said.push(await teams.join("t1", `m${number}`, noon));
      }
      return said;
    });

    expect(joined.filter((each) => each === "joined")).toHaveLength(mostPeople - 1);
    expect(joined.at(-1)).toBe("full");
  });

  it("are handed over to whom they were offered, once; money and sight begin anew", async () => {
    const result = await run(async ({ teams }) => {
      for (const id of ["m2", "m3", "m4"]) await teams.join("t1", id, noon);
      await teams.setRole("m3", "money", "on", noon);
      await teams.setRole("m2", "money", "on", noon);
      await teams.setRole("m3", "pack", "on", noon);
      await teams.setSeesBook("m4", true);
      await teams.offer("t1", "m2");
      return {
        stranger: await teams.handOver("t1", "m3", noon),
        taken: await teams.handOver("t1", "m2", noon),
        twice: await teams.handOver("t1", "m2", noon),
        ownerLeaves: await teams.leave("t1", "m2", noon),
        formerLeaves: await teams.leave("t1", "m1", noon),
        team: await teams.find("t1"),
      };
    });

    expect(result).toMatchObject({
      stranger: false,
      taken: true,
      twice: false,
      ownerLeaves: false,
      formerLeaves: true,
      team: { ownerId: "m2", offeredTo: null },
    });
    expect(result.team?.people).toMatchObject([
      { memberId: "m2", roles: ["money"] },
      { memberId: "m3", roles: ["pack"], seesBook: false },
      { memberId: "m4", roles: [], seesBook: false },
    ]);
  });

  it("are offered no more to one who has left", async () => {
    const taken = await run(async ({ teams }) => {
      await teams.join("t1", "m2", noon);
      await teams.offer("t1", "m2");
      await teams.leave("t1", "m2", noon);
      return teams.handOver("t1", "m2", noon);
    });

    expect(taken).toBe(false);
  });

  it("end for all, with jobs, deeds and link; those who come after find nothing", async () => {
    const result = await run(async ({ teams, members }) => {
      await teams.join("t1", "m2", noon);
      await teams.setRole("m2", "pack", "on", noon);
      await teams.addDeed(deed("m2", "a"));
      await members.createCode({ code: "t_x", kind: "team", target: "t1", expiresAt: null }, noon);
      return {
        told: (await teams.end("t1", noon)).map(({ memberId }) => memberId),
        twice: await teams.end("t1", noon),
        late: await teams.join("t1", "m3", noon),
        held: await teams.hold("t1", noon),
        code: await members.findCode("t_x"),
        of: await teams.of("m2"),
        deeds: await teams.takeDeeds("m1"),
      };
    });

    expect(result).toEqual({
      told: ["m1", "m2"],
      twice: [],
      late: "gone",
      held: false,
      code: undefined,
      of: undefined,
      deeds: [],
    });
    expect(await store.db.selectFrom("team_role").selectAll().execute()).toEqual([]);
  });

  it("tell a deed once, in its order, and once more when it is done again", async () => {
    const told = await run(async ({ teams }) => {
      await teams.join("t1", "m2", noon);
      await teams.addDeed(deed("m2", "b", after(2)));
      await teams.addDeed(deed("m2", "a", after(1)));
      const first = await teams.takeDeeds("m1");
      const second = await teams.takeDeeds("m1");
      await teams.addDeed(deed("m2", "a", after(3)));
      return [first, second, await teams.takeDeeds("m1"), await teams.takeDeeds("m2")];
    });

    expect(told.map((deeds) => deeds.map(({ taskId, firstName }) => [taskId, firstName]))).toEqual([
      [
        ["a", "N2"],
        ["b", "N2"],
      ],
      [],
      [["a", "N2"]],
      [],
    ]);
  });

  it("keep the codes there were, and take codes of teams beside them", async () => {
    const codes = await run(async ({ members }) => {
      for (const kind of ["person", "village", "household", "team"] as const) {
        await members.createCode({ code: kind, kind, target: "x", expiresAt: null }, noon);
      }
      return members.findCodeOf("team", "x", noon);
    });

    expect(codes?.code).toBe("team");
    await expect(
      store.db
        .insertInto("code")
        .values({
          code: "z",
          kind: "other" as "team",
          target: "x",
          created_at: "",
          expires_at: null,
          revoked_at: null,
        })
        .execute(),
    ).rejects.toThrow(/constraint/i);
  });

  const deed = (memberId: string, taskId: string, at = noon) => ({
    teamId: "t1",
    ownerId: "m1",
    memberId,
    stepId: "s1",
    taskId,
    shownAt: null,
    at,
  });
});
