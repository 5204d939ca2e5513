import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { countRowsRead } from "../../../../test/support/rows-read.ts";
import type { Store } from "../../open-store.ts";

const minute = 60_000;
const hourAgo = after(-60 * minute);

describe.each(engines)("the newest question that waits for who was named, on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members, mentors }) => {
      await members.createVillage(
        { id: "v1", name: "上溪村", state: "listed", createdBy: "x" },
        noon,
      );
      for (const [at, id] of ["zhou", "li", "ann", "chen"].entries()) {
        await members.create(newMember(id, 10 + at, { villageId: "v1" }), noon);
      }
      for (const id of ["zhou", "li"]) await mentors.appoint(id, "v1", "x", noon);
      await mentors.assign("ann", "zhou", noon);
      await mentors.assign("chen", "li", noon);
    });
  });
  afterEach(() => store.close());

  const ask = (id: string, memberId: string, to: "mentor" | "association", at: Date) =>
    store.transact(async ({ questions }) => {
      const asked = { id, memberId, language: "en", text: "words", outcome: "unknown" } as const;
      await questions.add({ ...asked, articles: [], state: "asked" }, at);
      await questions.send(id, to, at);
    });
  const newest = (mentorId: string | undefined, isOfficer: boolean, own = mentorId) =>
    store.transact(({ mentees }) => mentees.newestNamed({ mentorId, isOfficer }, own, hourAgo));

  it("is a learner's of their own, or one for the association where they are of it", async () => {
    await ask("q-old", "ann", "mentor", after(-61 * minute));
    await ask("q-ann", "ann", "mentor", after(minute));
    await ask("q-office", "chen", "association", after(2 * minute));
    await ask("q-chen", "chen", "mentor", after(3 * minute));
    await ask("q-own", "zhou", "association", after(4 * minute));

    expect(await newest("zhou", true)).toBe("q-office");
    expect(await newest("zhou", false)).toBe("q-ann");
    expect(await newest("li", false)).toBe("q-chen");
    expect(await newest(undefined, true, "zhou")).toBe("q-office");
    expect(await newest(undefined, false)).toBeUndefined();
  });

  it("is found by one statement, behind 300 of another mentor's learners", async () => {
    await ask("q-ann", "ann", "mentor", noon);
    for (let at = 1; at <= 300; at += 1) await ask(`q-${at}`, "chen", "mentor", after(at));
    let found: string | undefined;
    const named = { mentorId: "zhou", isOfficer: true };
    const read = await countRowsRead(store, async ({ mentees }) => {
      found = await mentees.newestNamed(named, "zhou", hourAgo);
    });

    expect(found).toBe("q-ann");
    expect(read.statements).toBe(1);
    expect(read.wide).toEqual([]);
  });
});
