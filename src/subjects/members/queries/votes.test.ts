import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const vote = {
  id: "v1",
  month: "2026-03",
  question: "Which first?",
  answers: ["Parcels", "Photos"],
  endsAt: after(1_000),
};

describe.each(engines)("the members' question of the month on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await run(async ({ members, votes }) => {
      for (const number of [1, 2, 3]) await members.create(newMember(`m${number}`, number), noon);
      await votes.ask(vote, noon);
    });
  });
  afterEach(() => store.close());

  const run = <T>(act: (records: Records) => Promise<T>) => store.transact(act);

  it("is one a month, the newest first", async () => {
    const result = await run(async ({ votes }) => ({
      twice: await votes.ask({ ...vote, id: "v2" }, noon),
      next: await votes.ask({ ...vote, id: "v3", month: "2026-04" }, noon),
      latest: (await votes.latest())?.id,
      found: await votes.find("v1"),
    }));

    expect(result).toEqual({ twice: false, next: true, latest: "v3", found: vote });
  });

  it("takes one vote a member, the last one, until it ends, for answers that there are", async () => {
    const result = await run(async ({ votes }) => ({
      said: [
        await votes.cast("v1", "m1", 0, noon),
        await votes.cast("v1", "m1", 1, after(1)),
        await votes.cast("v1", "m2", 1, noon),
        await votes.cast("v1", "m3", 2, noon),
        await votes.cast("v1", "m3", 0, vote.endsAt),
        await votes.cast("v9", "m3", 0, noon),
      ],
      counts: await votes.countVotes("v1"),
      has: [await votes.hasVoted("v1", "m1"), await votes.hasVoted("v1", "m3")],
    }));

    expect(result).toEqual({
      said: [true, true, true, false, false, false],
      counts: [0, 2],
      has: [true, false],
    });
  });

  it("keeps the sums after its end and nobody's vote, also when it is closed twice", async () => {
    const counts = await run(async ({ votes }) => {
      await votes.cast("v1", "m1", 0, noon);
      await votes.cast("v1", "m2", 1, noon);
      await votes.close("v1");
      await votes.close("v1");
      const late = await votes.cast("v1", "m3", 1, noon);
      return { late, counts: await votes.countVotes("v1") };
    });

    expect(counts).toEqual({ late: false, counts: [1, 1] });
    expect(await store.db.selectFrom("ballot").selectAll().execute()).toEqual([]);
  });
});
