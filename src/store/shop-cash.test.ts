/** The events of cash books, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { newMember, noon } from "../../test/support/members.ts";
import { addLines, removeLine, replay, undo, type CashEvent } from "../core/shop/cash-book.ts";
import type { CashRecord } from "../core/shop/cash-record.ts";
import type { Store } from "./open.ts";

const basket = {
  day: "2026-03-01",
  amountMinor: 45_00,
  words: "两篮子 🧺 'quoted'",
  kind: "sales",
  sided: true,
} as const;
const tape = {
  ...basket,
  amountMinor: -999_999_999,
  words: "",
  kind: "packing",
  sided: false,
} as const;

describe.each(engines)("cash books on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("m1", 1), noon);
      await members.create(newMember("m2", 2), noon);
    });
  });
  afterEach(() => store.close());

  const ask = <T>(act: (record: CashRecord) => Promise<T>) =>
    store.transact(({ cash }) => act(cash));

  it("give back every event as it was written, in order", async () => {
    let events: CashEvent[] = [...addLines(replay([]), [basket, tape], noon)];
    events = [...events, ...removeLine(replay(events), 1, noon)];
    events = [...events, ...undo(replay(events), noon)];
    await ask((record) => record.append("m1", events.slice(0, 2)));
    await ask((record) => record.append("m1", events.slice(2)));

    expect(await ask((record) => record.events("m1"))).toEqual(events);
  });

  it("are each member's own", async () => {
    await ask((record) => record.append("m1", addLines(replay([]), [basket], noon)));
    await ask((record) => record.append("m2", addLines(replay([]), [tape], noon)));

    expect(await ask((record) => record.events("m1"))).toMatchObject([{ content: basket }]);
    expect(await ask((record) => record.events("m2"))).toMatchObject([{ content: tape }]);
    expect(await ask((record) => record.events("m3"))).toEqual([]);
  });

  it("never take the same event twice", async () => {
    const events = addLines(replay([]), [basket], noon);
    await ask((record) => record.append("m1", events));

    await expect(ask((record) => record.append("m1", events))).rejects.toThrow();

    expect(await ask((record) => record.events("m1"))).toHaveLength(1);
  });

  it("take a long message whole, and an empty one", async () => {
    const many = Array.from({ length: 1_400 }, () => basket);
    await ask((record) => record.append("m1", addLines(replay([]), many, noon)));
    await ask((record) => record.append("m1", []));

    expect(await ask((record) => record.events("m1"))).toHaveLength(1_400);
  });
});
