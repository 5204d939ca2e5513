import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../test/support/engines.ts";
import { newMember } from "../../../test/support/people/members.ts";
import type { Store } from "../../subjects/open-store.ts";
import { fillStayed } from "./0022-figures.ts";

describe.each(engines)("who stayed, of people who came before, on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("is read from the days on which they did something that was kept", async () => {
    // A Sunday; the next day is a week later.
    const joined = new Date("2026-03-01T12:00:00.000Z");
    await store.transact(async ({ members, playbook, orders, nudges }) => {
      for (const [index, id] of ["m1", "m2", "m3"].entries()) {
        await members.create(newMember(id, index + 1), joined);
      }
      const step = (stepId: string, at: string) =>
        playbook.setStep("m1", { stepId, state: "done", at: new Date(at) });
      await step("s1", "2026-03-01T13:00:00.000Z");
      await step("s2", "2026-03-02T01:00:00.000Z");
      await step("s3", "2026-03-08T01:00:00.000Z");
      await step("s4", "2026-03-17T01:00:00.000Z");
      await orders.note(
        "m2",
        { day: "2026-03-20", parcels: 1 },
        new Date("2026-03-26T01:00:00.000Z"),
      );
      await nudges.seen("m3", "2026-05-24");
    });

    await fillStayed(store.db as never, store.engine);

    const rows = await store.db
      .selectFrom("stayed")
      .selectAll()
      .orderBy("member_id")
      .orderBy("weeks")
      .execute();
    expect(rows).toEqual([
      { member_id: "m1", weeks: 1 },
      { member_id: "m2", weeks: 4 },
      { member_id: "m3", weeks: 12 },
    ]);
  });
});
