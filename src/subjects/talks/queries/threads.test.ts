import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { silenceMs, type ThreadRecord } from "../rules/threads-record.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("talks on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("m1", 1), noon);
      await members.create(newMember("m2", 2), noon);
    });
  });
  afterEach(() => store.close());

  const talk = <T>(act: (record: ThreadRecord) => Promise<T>) =>
    store.transact((records) => act(records.threads));
  const began = { memberId: "m1", questionId: null, keeper: "li", keeperName: "Li" } as const;

  it("are one a learner at a time; another may begin when it is over", async () => {
    const begin = (id: string, keeper = "li") =>
      talk((record) => record.open({ ...began, id, keeper }, noon));

    expect(await begin("t1")).toBe(true);
    expect(await begin("t2", "zhou")).toBe(false);
    await talk((record) => record.close("t1", "learner", after(1)));
    expect(await begin("t3", "zhou")).toBe(true);
    expect(await talk((record) => record.findOf("m1"))).toMatchObject({
      id: "t3",
      keeper: "zhou",
      state: "open",
      isNoted: false,
      lastAt: noon,
    });
  });

  it("pass nothing on once they are over, or after a day without a word", async () => {
    await talk((record) => record.open({ ...began, id: "t1" }, noon));
    const touch = (ms: number) => talk((record) => record.touch("t1", after(ms)));

    expect(await touch(silenceMs - 1)).toBe(true);
    expect(await touch(2 * silenceMs - 2)).toBe(true);
    expect(await touch(3 * silenceMs - 2)).toBe(false);
    expect(await touch(2 * silenceMs - 1)).toBe(true);
    expect(await talk((record) => record.close("t1", "keeper", after(0)))).toBe(true);
    expect(await touch(2 * silenceMs)).toBe(false);
  });

  it("end once", async () => {
    await talk((record) => record.open({ ...began, id: "t1" }, noon));

    expect(await talk((record) => record.close("t1", "learner", noon))).toBe(true);
    expect(await talk((record) => record.close("t1", "keeper", noon))).toBe(false);
    expect(await talk((record) => record.listOf("li"))).toEqual([]);
  });

  it("are handed on by whoever has them, and by nobody else", async () => {
    await talk((record) => record.open({ ...began, id: "t1" }, noon));
    await talk((record) => record.setNoted("t1"));
    const hand = (from: string, keeper: string, state: "open" | "handed") =>
      talk((record) => record.hand("t1", from, { keeper, name: keeper, state }, after(5)));

    expect(await hand("zhou", "chen", "handed")).toBe(false);
    expect(await hand("li", "chen", "handed")).toBe(true);
    expect(await hand("li", "zhou", "handed")).toBe(false);
    expect(await talk((record) => record.find("t1"))).toMatchObject({
      keeper: "chen",
      keeperName: "chen",
      state: "handed",
      isNoted: false,
      lastAt: after(5),
    });
    expect(await hand("chen", "chen", "open")).toBe(true);
    expect(await talk((record) => record.listOf("chen"))).toHaveLength(1);
  });
});
