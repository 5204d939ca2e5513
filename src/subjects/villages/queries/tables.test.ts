/** The tables of the console on every engine: a page after another, each row once, in the order that is asked for. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("tables on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members, mentors, villages, classes, partners }) => {
      for (let each = 0; each < 7; each += 1) {
        const id = `v${each}`;
        await members.createVillage(
          { id, name: `村${each}`, state: each % 2 === 0 ? "listed" : "proposed", createdBy: "x" },
          noon,
        );
        if (each < 3) await villages.setHouseholds(id, 100 + each, noon);
        for (let person = 0; person <= each; person += 1) {
          const memberId = `m${each}${person}`;
          const given = { villageId: id, firstName: `同名${person % 2}` };
          await members.create(newMember(memberId, each * 10 + person + 1, given), noon);
        }
        if (each > 3) await mentors.appoint(`m${each}0`, id, "x", noon);
        const endsAt = new Date(noon.getTime() + 86_400_000 * (1 + (each % 3)));
        await classes.add({ id: `k${each}`, name: `班${each % 2}`, endsAt, createdBy: "x" }, noon);
        await partners.begin(
          {
            id: `p${each}`,
            kindId: "driver",
            list: each % 2 === 0 ? "earth" : "niche",
            addedAs: "officer",
            selfId: null,
            county: null,
            addedBy: `telegram:${each}`,
          },
          noon,
        );
        await partners.write(`p${each}`, { name: `车${each % 3}` }, []);
        if (each > 0) await partners.list(`p${each}`, `2026-11-0${each}`);
      }
      await mentors.assign("m41", "m40", noon);
    });
  });
  afterEach(() => store.close());

  /** Walks all pages of two rows each. */
  async function walk<Row>(
    read: (after: readonly (string | number)[] | undefined) => Promise<readonly Row[]>,
    cursorOf: (row: Row) => readonly (string | number)[],
  ): Promise<readonly Row[]> {
    const all: Row[] = [];
    for (;;) {
      const last = all.at(-1);
      const rows = await read(last === undefined ? undefined : cursorOf(last));
      if (rows.length === 0) return all;
      all.push(...rows);
    }
  }

  it("have villages by people and by name, filtered", async () => {
    const read = (sort: "most-people" | "name", show: "all" | "no-households" | "no-mentor") =>
      walk(
        (after) => store.transact(({ villages }) => villages.page({ show, sort, after }, 2)),
        (row) => [sort === "name" ? row.nameKey : row.members, row.nameKey],
      );
    const names = async (...given: Parameters<typeof read>) =>
      (await read(...given)).map(({ id }) => id).join(" ");

    expect(await names("most-people", "all")).toBe("v6 v5 v4 v3 v2 v1 v0");
    expect(await names("name", "all")).toBe("v0 v1 v2 v3 v4 v5 v6");
    expect(await names("name", "no-households")).toBe("v3 v4 v5 v6");
    expect(await names("most-people", "no-mentor")).toBe("v3 v2 v1 v0");
  });

  it("have people by name, of one village, at one step, and who has no mentor", async () => {
    const read = (wanted: {
      villageId?: string;
      isAlone?: boolean;
      stepId?: string;
      key?: string;
    }) =>
      walk(
        (after) => store.transact(({ people }) => people.page({ ...wanted, after }, 2)),
        (row) => [row.nameKey, row.id],
      );

    expect(new Set((await read({})).map(({ id }) => id)).size).toBe(28);
    expect((await read({ key: "同名1" })).every(({ firstName }) => firstName === "同名1")).toBe(
      true,
    );
    expect(await read({ villageId: "v4" })).toHaveLength(5);
    expect(await read({ villageId: "v4", isAlone: true })).toHaveLength(4);
    expect(await read({ stepId: "" })).toHaveLength(28);
    expect(await read({ stepId: "store" })).toEqual([]);
  });

  it("have mentors by village, with how many they look after", async () => {
    const rows = await walk(
      (after) => store.transact(({ people }) => people.mentorPage({ after }, 2)),
      (row) => [row.villageKey, row.id],
    );

    expect(rows.map(({ id, mentees }) => [id, mentees])).toEqual([
      ["m40", 1],
      ["m50", 0],
      ["m60", 0],
    ]);
  });

  it("have classes and partners", async () => {
    const classes = await walk(
      (after) => store.transact((it) => it.classes.page({ sort: "end", after }, noon, 2)),
      (row) => [row.endsAt.toISOString(), row.id],
    );
    const partners = (sort: "name" | "confirmed", list?: "earth") =>
      walk(
        (after) => store.transact((it) => it.partners.page({ show: "all", sort, list, after }, 2)),
        (row) => [sort === "name" ? row.name : row.confirmedOn, row.id],
      );

    expect(classes.map(({ id }) => id).join(" ")).toBe("k0 k3 k6 k1 k4 k2 k5");
    // What is still being written is its writer's.
    expect((await partners("name")).map(({ id }) => id).join(" ")).toBe("p3 p6 p1 p4 p2 p5");
    expect((await partners("confirmed", "earth")).map(({ id }) => id).join(" ")).toBe("p2 p4 p6");
  });

  it("take a village that was brought in back, unless it is used", async () => {
    await store.transact(async ({ villageImports, members }) => {
      await members.createVillage(
        { id: "vNew", name: "新村", state: "listed", createdBy: "x" },
        noon,
      );
      const change = { id: "vNew", isNew: true, before: {}, since: {} };
      await villageImports.keep(
        9_007_199_254_740_991,
        { state: "done", at: noon, changed: [change] },
        noon,
      );
      expect(await villageImports.find(9_007_199_254_740_991)).toMatchObject({ at: noon });
      expect(await villageImports.putBack(change)).toBe(true);
      expect(await villageImports.putBack({ ...change, id: "v6" })).toBe(false);
      const known = await villageImports.differs({ name: "村1", households: 50 });
      expect(known).toMatchObject({ id: "v1", before: { households: 101, state: "proposed" } });
    });
  });
});
