import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { LookTable } from "../../mentoring/tables.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("thanks on $name", ({ open }) => {
  let store: Store;
  /** Zhou brought Li, Li brought Wang; Mei lives with Wang; Sun is nobody's. */
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.createHousehold("h1", null, "wang", noon);
      const people = [
        ["zhou", null],
        ["li", "zhou"],
        ["wang", "li"],
        ["mei", null],
        ["sun", null],
      ] as const;
      for (const [index, [id, invitedBy]] of people.entries()) {
        await members.create(newMember(id, 10 + index, { firstName: id, invitedBy }), noon);
      }
      await members.setHousehold("wang", "h1");
      await members.setHousehold("mei", "h1");
    });
  });
  afterEach(() => store.close());

  let things = 0;
  async function lookAt(
    learner: string,
    reviewer: string,
    more: Partial<LookTable> & { readonly task?: string } = {},
  ): Promise<void> {
    const { task = "first-parcel", ...look } = more;
    things += 1;
    const id = `s${things}`;
    await store.db
      .insertInto("shown")
      .values({
        id,
        member_id: learner,
        step_id: "shipping",
        task_id: task,
        kind: "photo",
        file_id: null,
        text: null,
        flags: "[]",
        state: "good",
        created_at: noon.toISOString(),
        updated_at: noon.toISOString(),
        revision: 1,
        waits_since: null,
      })
      .execute();
    await store.db
      .insertInto("look")
      .values({
        id: `l${things}`,
        thing_id: id,
        revision: 1,
        member_id: learner,
        village_id: null,
        looker_id: reviewer,
        looked_as: "mentor",
        verdict: "good",
        reason: null,
        words: null,
        waited_minutes: 5,
        at: noon.toISOString(),
        undone_at: null,
        ...look,
      })
      .execute();
  }

  const seen = async () =>
    store.transact(({ thanks }) =>
      thanks.parcelsSeen({ stepId: "shipping", taskId: "first-parcel" }, noon, after(60_000), 10),
    );

  it.each([
    ["a mentor", "sun", {}, true],
    ["an officer who is no member", "telegram:77", { looked_as: "association" }, true],
    ["whoever brought them", "li", {}, false],
    ["whoever brought them, for the association", "li", { looked_as: "association" }, false],
    ["who lives with them", "mei", {}, false],
    ["a neighbour", "sun", { looked_as: "neighbour" }, false],
    ["somebody who was forgotten", "erased", {}, false],
  ] as const)(
    "count after a look by some, not by others: %s",
    async (_, reviewer, more, counts) => {
      await lookAt("wang", reviewer, more);

      expect(await seen()).toEqual([{ memberId: "wang", at: noon, counts }]);
    },
  );

  it("need a parcel, good, not taken back, and as it was looked at", async () => {
    await lookAt("wang", "sun", { task: "ten-parcels" });
    await lookAt("li", "sun", { verdict: "change" });
    await lookAt("zhou", "sun", { undone_at: noon.toISOString() });
    await lookAt("mei", "sun", { revision: 2 });

    expect(await seen()).toEqual([]);
  });

  it("go to who brought and who taught, with the steps, one level, once", async () => {
    await store.transact(async ({ trained }) => {
      for (const [id, stepId, trainer] of [
        ["t1", "s1", "sun"],
        ["t2", "s2", "li"],
        ["t3", "s3", "sun"],
        ["t4", "s4", "mei"],
      ] as const) {
        await trained.ask({ id, memberId: "wang", stepId }, noon);
        await trained.name(id, "wang", trainer, noon);
        // One word only is no edge.
        if (trainer !== "mei") await trained.answer(id, trainer, true, noon);
      }
    });
    const twice = await Promise.all(
      [1, 2].map(() => store.transact(({ thanks }) => thanks.credit("wang", "first-parcel", noon))),
    );
    const rows = await store.db
      .selectFrom("thanks")
      .select(["member_id", "brought", "steps"])
      .orderBy("member_id")
      .execute();

    expect(twice.map((ids) => ids.join(" ")).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "",
      "li sun",
    ]);
    const steps = (row: { steps: string }) => (JSON.parse(row.steps) as string[]).toSorted();
    expect(rows.map((row) => ({ ...row, steps: steps(row) }))).toEqual([
      { member_id: "li", brought: 1, steps: ["s2"] },
      { member_id: "sun", brought: 0, steps: ["s1", "s3"] },
    ]);
  });

  it("are told once, by name only to who may know it", async () => {
    const told = await store.transact(async ({ thanks, members }) => {
      await thanks.credit("wang", "first-parcel", noon);
      const unnamed = await thanks.untold("li");
      await members.addConsent("wang", "chain", true, noon);
      const named = await thanks.untold("li");
      await thanks.noteTold("li", noon);
      return { unnamed, named, later: await thanks.untold("li"), of: await thanks.countOf("li") };
    });

    expect(told).toMatchObject({
      unnamed: [{ what: "first-parcel", brought: true, steps: [] }],
      named: [{ name: "wang" }],
      later: [],
      of: { parcels: 1, orders: 0 },
    });
    expect(told.unnamed[0]!.name).toBeUndefined();
  });

  it("for orders wait for the parcel", async () => {
    const found = await store.transact(async ({ thanks, orders }) => {
      await orders.note("wang", { day: "2026-03-01", parcels: 40 }, noon);
      await orders.note("wang", { day: "2026-03-02", parcels: 2 }, noon);
      const before = await thanks.withParcel("", 10);
      await thanks.credit("wang", "first-parcel", noon);
      await thanks.credit("li", "first-parcel", noon);
      const between = await thanks.withParcel("", 10);
      await thanks.credit("wang", "orders-30", noon);
      return { before, between, after: await thanks.withParcel("", 10) };
    });

    expect(found).toEqual({
      before: [],
      between: [
        { memberId: "li", orders: 0 },
        { memberId: "wang", orders: 42 },
      ],
      after: [{ memberId: "li", orders: 0 }],
    });
  });
});
