/** The audit log, searched, and messages that are stuck: on both engines. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, noon } from "../../../../test/support/people/members.ts";
import type { Store } from "../../open-store.ts";
import type { AuditFilter } from "../rules/audit-log-record.ts";

const any = { acts: undefined, ids: undefined, from: undefined, until: undefined };

describe.each(engines)("who did what on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ audit }) => {
      await audit.write({ at: noon, actor: "m1", act: "person-seen", subject: "m2" });
      await audit.write({ at: after(1), actor: "m2", act: "village-listed", subject: "v1" });
      await audit.write({ at: after(2), actor: "m3", act: "person-seen", subject: "m1" });
      await audit.write({ at: after(3), actor: "m3", act: "village-listed", subject: "v2" });
    });
  });
  afterEach(() => store.close());

  const found = async (
    wanted: Partial<Extract<AuditFilter, { kind: "search" }>>,
    before?: number,
    limit = 10,
  ) => {
    const filter = { kind: "search", ...any, ...wanted } as const;
    const list = await store.transact(({ acts }) => acts.list(filter, before, limit));
    return list.map(({ actor, act }) => `${actor} ${act}`);
  };

  it("is found by act, by person, from a moment on and before another, the newest first", async () => {
    expect(await found({ acts: ["person-seen"] })).toEqual(["m3 person-seen", "m1 person-seen"]);
    expect(await found({ ids: ["m1"] })).toEqual(["m3 person-seen", "m1 person-seen"]);
    expect(await found({ ids: ["m2"], acts: ["village-listed"] })).toEqual(["m2 village-listed"]);
    expect(await found({ ids: [] })).toEqual([]);
    expect(await found({ from: after(1), until: after(3) })).toEqual([
      "m3 person-seen",
      "m2 village-listed",
    ]);
    expect(await found({ until: noon })).toEqual([]);
    expect(await found({ from: after(4) })).toEqual([]);
  });

  it("goes on behind the last act that was shown", async () => {
    const filter = { kind: "search", ...any } as const;
    const first = await store.transact(({ acts }) => acts.list(filter, undefined, 2));

    expect(await found({}, first.at(-1)!.id)).toEqual(["m2 village-listed", "m1 person-seen"]);
  });

  it("counts messages that should have gone before, and none that is held or in time", async () => {
    await store.transact(async ({ outbox }) => {
      const row = { chat: 7, priority: 0, method: "show", payload: "{}", about: null };
      await outbox.add([{ ...row, screen: null, revision: null }], noon);
      await outbox.add([{ ...row, screen: null, revision: null }], after(5));
    });
    const stuck = (before: Date, limit = 10) =>
      store.transact(({ undelivered }) => undelivered.countStuck(before, limit));

    expect([await stuck(noon), await stuck(after(1)), await stuck(after(6))]).toEqual([0, 1, 2]);
    expect(await stuck(after(6), 1)).toBe(1);
  });
});
