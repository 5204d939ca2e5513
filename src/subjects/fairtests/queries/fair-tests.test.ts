import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Store } from "../../open-store.ts";

const inDays = (days: number) => new Date(noon.getTime() + days * dayMs);
const test = {
  id: "b1",
  kind: "broadcast",
  about: { en: "Hello", zh: "你好" },
  beganAt: noon,
  drawsUntil: inDays(14),
  looksAt: inDays(14),
} as const;
/** Two of each home, and as many who live alone. */
const people = Array.from({ length: 120 }, (_, at) => ({
  id: `m${String(at).padStart(3, "0")}`,
  householdId: at < 60 ? `h${Math.floor(at / 2)}` : null,
}));

describe.each(engines)("fair tests on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members, fairTests }) => {
      for (let at = 0; at < 30; at += 1) await members.createHousehold(`h${at}`, null, "x", noon);
      for (const [at, each] of people.entries()) {
        await members.create(newMember(each.id, at + 1, { householdId: each.householdId }), noon);
      }
      await fairTests.begin(test);
    });
  });
  afterEach(() => store.close());

  it("draws by home, keeps how it fell, and counts what both sides did until the look", async () => {
    const drawn = (await store.transact(({ fairTests }) => fairTests.find("b1")))!;
    const draw = (at: Date) => store.transact(({ fairTests }) => fairTests.draw(drawn, people, at));
    const held = await draw(noon);
    const again = await draw(inDays(1));
    const heldIds = people.filter(({ id }) => held.has(id)).map(({ id }) => id);
    const homes = people.slice(0, 60).map(({ id }) => held.has(id));
    const [first] = people.filter(({ id }) => !held.has(id));
    await store.transact(async ({ playbook, orders }) => {
      const done = (memberId: string, at: Date) =>
        playbook.setStep(memberId, { stepId: "one", state: "done", at });
      await done(first!.id, inDays(3));
      await done(heldIds[0]!, inDays(15));
      await orders.note(heldIds[0]!, { day: "2026-03-05", parcels: 2 }, inDays(4));
      await orders.note(first!.id, { day: "2026-02-01", parcels: 2 }, inDays(4));
    });

    const whole = await count("", 1_000);
    const halves = await count("", 10);

    expect(again).toEqual(held);
    expect(held.size).toBeGreaterThan(0);
    expect(held.size).toBeLessThan(40);
    expect(homes.filter((_, at) => at % 2 === 0)).toEqual(homes.filter((_, at) => at % 2 === 1));
    expect(whole.sides.step.map(({ yes }) => yes)).toEqual([1, 0]);
    expect(whole.sides.parcels.map(({ yes }) => yes)).toEqual([0, 1]);
    expect(whole.sides.step.map((side) => side.people)).toEqual([120 - held.size, held.size]);
    expect(whole.sides.step[0].homes + whole.sides.step[1].homes).toBe(90);
    expect(whole.next).toBeUndefined();
    expect(halves.sides.step[0].people).toBeLessThan(20);
    expect(halves.next).toBeDefined();

    function count(after: string, limit: number) {
      return store.transact(({ fairTests }) => fairTests.countSlice(drawn, after, limit));
    }
  });

  it("looks once, and counts the tests of the quarter", async () => {
    const few = { kind: "few", verdict: "few" } as const;
    await store.transact(async ({ fairTests }) => {
      await fairTests.begin({ ...test, id: "b2", looksAt: inDays(20) });
      await fairTests.begin({ ...test, id: "b3", looksAt: inDays(120) });
      await fairTests.keep("b2", { step: few, parcels: few, tried: 4 }, inDays(20));
      await fairTests.keep("b2", { step: few, parcels: few, tried: 9 }, inDays(21));
    });

    const { found, quarter } = await store.transact(async ({ fairTests }) => ({
      found: await fairTests.find("b2"),
      quarter: await fairTests.quarterOf(test),
    }));

    expect(found?.result?.tried).toBe(4);
    expect(quarter).toEqual({ others: [{ step: few, parcels: few, tried: 4 }], tests: 2 });
  });
});
