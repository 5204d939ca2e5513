/** Goals, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { Goal } from "../rules/goal-record.ts";
import type { Store } from "../../open-store.ts";

const goal: Goal = {
  id: "g1",
  memberId: "m1",
  text: "一周十个包裹",
  fileId: null,
  reviewOn: "2026-06-01",
  state: "open",
  createdAt: noon,
  answeredAt: null,
};

describe.each(engines)("goals on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("m1", 1), noon);
      await members.create(newMember("m2", 2), noon);
    });
  });
  afterEach(() => store.close());

  const save = (...goals: readonly Goal[]) =>
    store.transact(async (records) => {
      for (const each of goals) await records.goals.save(each);
    });

  it.each(["open", "asked"] as const)("finds one that is %s", async (state) => {
    await save({ ...goal, state });

    const found = await store.transact(({ goals }) => goals.findOpen("m1"));

    expect(found).toEqual({ ...goal, state });
  });

  it("keeps a change in its place", async () => {
    await save(goal, { ...goal, text: null, fileId: "voice-1", reviewOn: null });

    const found = await store.transact(({ goals }) => goals.find("m1", "g1"));

    expect(found).toEqual({ ...goal, text: null, fileId: "voice-1", reviewOn: null });
  });

  it("lets nobody have two at once", async () => {
    await save(goal);

    await expect(save({ ...goal, id: "g2", state: "asked" })).rejects.toThrow();
  });

  it("lists the answered ones, the newest first", async () => {
    const answered = (id: string, ms: number) =>
      ({ ...goal, id, state: "partly", answeredAt: after(ms) }) as const;
    await save(answered("g1", 1), answered("g3", 3), answered("g2", 2), { ...goal, id: "g4" });

    const found = await store.transact(({ goals }) => goals.answered("m1", 2));

    expect(found).toEqual([answered("g3", 3), answered("g2", 2)]);
  });

  it("finds and removes nobody else's", async () => {
    await save(goal);

    const found = await store.transact(async ({ goals }) => {
      await goals.remove("m2", "g1");
      return [
        await goals.find("m2", "g1"),
        await goals.findOpen("m2"),
        await goals.find("m1", "g1"),
      ];
    });

    expect(found).toEqual([undefined, undefined, goal]);
  });

  it("forgets one that was taken away", async () => {
    await save(goal);

    const found = await store.transact(async ({ goals }) => {
      await goals.remove("m1", "g1");
      return goals.findOpen("m1");
    });

    expect(found).toBeUndefined();
  });
});
