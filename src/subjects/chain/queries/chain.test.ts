import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { mostGenerations } from "../rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import { type Store } from "../../open-store.ts";
import { chainConsent } from "../../joining/rules/record.ts";

/** Who brought each, by place in the list; `null` where somebody came alone. */
type Forest = readonly (number | null)[];

const forests: fc.Arbitrary<Forest> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .map((numbers) =>
    // Nobody is brought by a later one. A third came alone.
    numbers.map((number, index) => (index === 0 || number % 3 === 0 ? null : number % index)),
  );

const idOf = (index: number) => `m${index}`;

/** Walks the branch person by person. */
function generationsOf(forest: Forest, root: number): number[] {
  const counts: number[] = [];
  let generation = [root];
  for (;;) {
    const parents = generation;
    generation = forest.flatMap((by, index) =>
      by !== null && parents.includes(by) ? [index] : [],
    );
    if (generation.length === 0) return counts;
    counts.push(generation.length);
  }
}

function aboveOf(forest: Forest, index: number): number {
  const by = forest[index] ?? null;
  return by === null ? 0 : 1 + aboveOf(forest, by);
}

describe.each(engines)("the chain on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);
  const find = (id: string) => act(({ chain }) => chain.find(id));
  const allow = (id: string, given = true, at = noon) =>
    act(({ members }) => members.addConsent(id, chainConsent, given, at));

  const plant = (forest: Forest, at = noon) =>
    act(async ({ members }) => {
      for (const [index, by] of forest.entries()) {
        await members.create(
          newMember(idOf(index), index + 1, {
            firstName: `N${index}`,
            invitedBy: by === null ? null : idOf(by),
          }),
          new Date(at.getTime() + index),
        );
      }
    });

  it("counts every generation below and everybody above, in any forest", { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(forests, async (forest) => {
        await store.db.deleteFrom("member").execute();
        await plant(forest);

        for (const index of forest.keys()) {
          const { generations, above } = await find(idOf(index));
          expect([generations, above]).toEqual([
            generationsOf(forest, index),
            aboveOf(forest, index),
          ]);
        }
      }),
      { numRuns: 25 },
    ),
  );

  it("measures how people bring people, in any forest", { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(forests, fc.nat(30), async (forest, newcomers) => {
        await store.db.deleteFrom("member").execute();
        await plant(forest);
        const settled = Math.max(0, forest.length - newcomers);

        const figures = await act(({ chain }) => chain.measure(after(settled - 1)));

        const brought = forest
          .slice(0, settled)
          .map((_, index) => generationsOf(forest, index)[0] ?? 0);
        expect(figures).toEqual({
          people: forest.length,
          deepest: 1 + Math.max(...forest.map((_, index) => aboveOf(forest, index))),
          settled,
          settledWhoBrought: brought.filter((count) => count > 0).length,
          broughtBySettled: brought.reduce((sum, count) => sum + count, 0),
        });
      }),
      { numRuns: 25 },
    ),
  );

  it("names who agreed, of two generations, with village and step", async () => {
    await plant([null, 0, 0, 1, 2, 3]);
    await act(async ({ members, playbook }) => {
      const village = { id: "v1", name: "上溪村", state: "listed", createdBy: "m0" } as const;
      await members.createVillage(village, noon);
      await members.setVillage("m1", "v1");
      const run = { memberId: "m1", stepId: "store", at: "t", version: "1", updatedAt: noon };
      await playbook.saveRun(run);
    });
    for (const id of ["m0", "m1", "m4", "m5"]) await allow(id);

    const { first, second } = await find("m0");

    expect(first).toEqual([
      {
        id: "m1",
        invitedBy: "m0",
        firstName: "N1",
        village: "上溪村",
        stepId: "store",
        brought: 1,
      },
    ]);
    expect(second).toMatchObject([{ id: "m4", invitedBy: "m2", village: null, stepId: null }]);
    expect((await find("m1")).broughtBy).toBe("N0");
    expect((await find("m3")).broughtBy).toBe("N1");
    expect((await find("m4")).broughtBy).toBeUndefined();
  });

  it.each([
    ["taken back", [true, false], undefined],
    ["given again", [false, true], "N0"],
  ])("goes by the last word: consent %s", async (_, words, name) => {
    await plant([null, 0]);
    await allow("m0", words[0], noon);
    await allow("m0", words[1], after(1));

    expect((await find("m1")).broughtBy).toBe(name);
  });

  it("takes no for an answer when both came in the same millisecond", async () => {
    await plant([null, 0]);
    await allow("m0", false);
    await allow("m0", true);

    expect((await find("m1")).broughtBy).toBeUndefined();
    expect(await act(({ members }) => members.findConsent("m0", chainConsent))).toBe(false);
  });

  it("keeps a link without a name for who was forgotten", async () => {
    await plant([null, 0, 1, 2]);
    for (const id of ["m0", "m1", "m2", "m3"]) await allow(id);
    // Who had finished a step goes on counting.
    await act(({ playbook }) =>
      playbook.setStep("m1", { stepId: "s1", state: "done", at: after(4) }),
    );
    await act(({ rights }) => rights.erase("m1", 2, after(5)));

    const top = await find("m0");
    const below = await find("m2");

    expect(top).toMatchObject({ generations: [1, 1, 1], first: [], second: [{ id: "m2" }] });
    expect(below).toMatchObject({ above: 2, broughtBy: undefined, generations: [1] });
  });

  it("ends after fifty generations, also in a database that was damaged into a loop", async () => {
    await plant(Array.from({ length: 60 }, (_, index) => (index === 0 ? null : index - 1)));
    const long = await find("m0");
    await store.db
      .updateTable("member")
      .set({ invited_by: "m59" })
      .where("id", "=", "m0")
      .execute();
    const loop = await find("m3");

    expect(long.generations).toEqual(Array.from({ length: mostGenerations }, () => 1));
    expect([loop.generations.length, loop.above]).toEqual([mostGenerations, mostGenerations]);
    expect((await act(({ chain }) => chain.measure(noon))).deepest).toBe(0);
  });

  it("knows each contact once: who brought me, my home, whom I brought", async () => {
    await plant([null, 0, 1, null, null, 1]);
    await act(async ({ members, playbook, orders, rights }) => {
      await members.createHousehold("h1", null, "m1", noon);
      for (const id of ["m1", "m0", "m3"]) await members.setHousehold(id, "h1");
      await members.setPlacement("m2", "shop");
      await orders.note("m3", { day: "2026-03-01", parcels: 0 }, noon);
      await orders.note("m0", { day: "2026-03-01", parcels: 2 }, noon);
      await playbook.setStep("m0", { stepId: "store", state: "claimed", at: noon });
      await rights.erase("m5", 6, noon);
    });

    const contacts = await act(({ chain }) => chain.contactsOf("m1"));

    expect(contacts).toHaveLength(3);
    expect(contacts).toEqual(
      expect.arrayContaining([
        { placement: null, hasSentParcels: true, hasStore: true },
        { placement: "shop", hasSentParcels: false, hasStore: false },
        { placement: null, hasSentParcels: false, hasStore: false },
      ]),
    );
  });

  it("remembers what became of the offer, and when it was made", async () => {
    await plant([null]);
    const before = await act(({ chain }) => chain.findTeacher("m0"));
    await act(({ chain }) => chain.setTeacher("m0", "offered", noon));
    await act(({ chain }) => chain.setTeacher("m0", "declined", after(1)));

    expect(before).toBeUndefined();
    expect(await act(({ chain }) => chain.findTeacher("m0"))).toBe("declined");
    expect(await store.db.selectFrom("second_teacher").selectAll().execute()).toMatchObject([
      { offered_at: noon.toISOString(), updated_at: after(1).toISOString() },
    ]);
  });
});
