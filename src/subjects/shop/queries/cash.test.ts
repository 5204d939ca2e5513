/** Cash books, on every engine: what is kept beside the events comes to what the events come to. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replay, sumLines, type Book } from "../../../../test/support/program/cash-replay.ts";
import { engines } from "../../../../test/support/engines.ts";
import { longBook } from "../../../../test/support/people/long-book.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import { countRowsRead } from "../../../../test/support/rows-read.ts";
import { yearSales } from "../../figures/rules/home.ts";
import {
  addLines,
  editLine,
  removeLine,
  undo,
  type CashEvent,
  type LineContent,
} from "../rules/cash/book.ts";
import { cashKinds } from "../rules/cash/kind.ts";
import { readPage, readSums } from "../rules/cash/pages.ts";
import type { CashRecord } from "../rules/cash/record.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const basket: LineContent = {
  day: "2026-03-01",
  amountMinor: 45_00,
  words: "两篮子 🧺 'quoted'",
  kind: "sales",
  sided: true,
};
const tape: LineContent = {
  ...basket,
  amountMinor: -999_999_999,
  words: "",
  kind: "packing",
  sided: false,
};
const today = "2026-03-01";

describe.each(engines)("cash books on $name", ({ name, open }) => {
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
  const append = (id: string, events: readonly CashEvent[], day = today) =>
    ask((cash) => cash.append(id, events, day));
  const all = (id: string) => ask((cash) => cash.lines(id, { limit: 1_000_000 }));

  it("are each member's own", async () => {
    await append("m1", addLines({ lastSeq: 0 }, [basket], noon));
    await append("m2", addLines({ lastSeq: 0 }, [tape], noon));

    expect(await all("m1")).toEqual([{ ...basket, id: 1 }]);
    expect(await all("m2")).toEqual([{ ...tape, id: 1 }]);
    expect(await all("m3")).toEqual([]);
    expect(await ask((cash) => cash.head("m3"))).toEqual({ lastSeq: 0 });
    expect(await ask((cash) => cash.firstUnsided("m1"))).toBeUndefined();
    expect(await ask((cash) => cash.firstUnsided("m2"))).toEqual({ ...tape, id: 1 });
  });

  it("never take the same event twice", async () => {
    const events = addLines({ lastSeq: 0 }, [basket], noon);
    await append("m1", events);

    await expect(append("m1", events)).rejects.toThrow();

    expect(await all("m1")).toHaveLength(1);
    expect(await ask((cash) => cash.sums("m1", "month"))).toEqual(sumLines([basket], "month"));
  });

  it("take a long message whole, and an empty one", async () => {
    const many = Array.from({ length: 1_400 }, () => basket);
    await append("m1", addLines({ lastSeq: 0 }, many, noon));
    await append("m1", []);

    expect(await all("m1")).toHaveLength(1_400);
    expect(await ask((cash) => cash.notedOn("m1", today))).toBe(1_400);
    expect(await ask((cash) => cash.notedOn("m1", "2026-03-02"))).toBe(0);
  });

  it("come to what all their events come to, after any adds, changes, removals and undos", async () => {
    const content = fc.record({
      day: fc.constantFrom("2026-02-27", "2026-02-28", "2026-03-01"),
      amountMinor: fc.integer({ min: -500, max: 500 }).filter((minor) => minor !== 0),
      words: fc.constantFrom("a", "b", ""),
      kind: fc.constantFrom(...cashKinds),
      sided: fc.boolean(),
    });
    const act = fc.oneof(
      fc.record({ act: fc.constant("add" as const), lines: fc.array(content, { maxLength: 3 }) }),
      fc.record({ act: fc.constant("edit" as const), id: fc.nat(12), content }),
      fc.record({ act: fc.constant("remove" as const), id: fc.nat(12) }),
      fc.record({ act: fc.constant("undo" as const) }),
      fc.record({ act: fc.constant("undo" as const) }),
    );
    let member = 10;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const id = `p${(member += 1)}`;
        let events: CashEvent[] = [];
        await store.transact(async ({ members, cash }) => {
          await members.create(newMember(id, member), noon);
          for (const each of acts) {
            const head = await cash.head(id);
            const line =
              each.act === "edit" || each.act === "remove"
                ? await cash.findLine(id, each.id)
                : undefined;
            const next =
              each.act === "add"
                ? addLines(head, each.lines, noon)
                : each.act === "undo"
                  ? undo(head, noon)
                  : line === undefined
                    ? []
                    : each.act === "edit"
                      ? editLine(head, line, each.content, noon)
                      : removeLine(head, line, noon);
            await cash.append(id, next, today);
            events = [...events, ...next];
          }
        });
        await expectToBe(id, replay(events));
      }),
      { numRuns: name === "sqlite" ? 60 : 15 },
    );
  });

  async function expectToBe(id: string, book: Book): Promise<void> {
    const { lines, ...head } = book;
    expect(await all(id)).toEqual(lines);
    expect(await ask((cash) => cash.head(id))).toEqual(head);
    expect(await ask((cash) => cash.firstUnsided(id))).toEqual(lines.find(({ sided }) => !sided));
    expect(await ask((cash) => cash.sums(id, "month"))).toEqual(sumLines(lines, "month"));
    expect(await ask((cash) => cash.sums(id, "day"))).toEqual(sumLines(lines, "day"));
  }

  it("turn over page by page, back and forth, each line once", async () => {
    const contents = Array.from({ length: 34 }, (_, index) => ({
      ...basket,
      day: index % 2 === 0 ? "2026-03-01" : "2026-02-28",
      words: String(index),
    }));
    await append("m1", addLines({ lastSeq: 0 }, contents, noon));
    const page = (which: string) => ask((cash) => readPage(cash, "m1", which));

    const back = [await page("0")];
    while (back[0]!.hasEarlier) back.unshift(await page(`b${back[0]!.lines[0]!.id}`));
    const forth = [back[0]!];
    while (forth.at(-1)!.hasLater) forth.push(await page(`a${forth.at(-1)!.lines.at(-1)!.id}`));

    expect(back.flatMap(({ lines }) => lines)).toEqual(await all("m1"));
    expect(forth.at(-1)).toEqual(back.at(-1));
    expect(await page("b9999")).toEqual(back.at(-1));
    expect(await page("7")).toEqual(back.at(-1));
  });
});

describe.each(engines)("a turn with a cash book on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members }) => {
      await members.create(newMember("short", 1), noon);
      await members.create(newMember("long", 2), noon);
    });
    await longBook(store, "short", 300, today);
    await longBook(store, "long", 10_000, today);
    await sql`analyze`.execute(store.db);
  });
  afterEach(() => store.close());

  const acts: readonly (readonly [string, (records: Records, id: string) => Promise<unknown>])[] = [
    [
      "is opened",
      async ({ cash }, id) => {
        await cash.lines(id, { limit: 3 });
        await readSums(cash, id, today);
      },
    ],
    [
      "gets a line",
      async ({ cash }, id) => {
        const head = await cash.head(id);
        await cash.notedOn(id, today);
        await cash.append(id, addLines(head, [basket], noon), today);
        await cash.head(id);
      },
    ],
    [
      "has a line changed, taken out and taken back",
      async ({ cash }, id) => {
        const line = (await cash.findLine(id, 200))!;
        await cash.append(id, editLine(await cash.head(id), line, { words: "x" }, noon), today);
        await cash.append(id, removeLine(await cash.head(id), line, noon), today);
        await cash.append(id, undo(await cash.head(id), noon), today);
        await cash.head(id);
      },
    ],
    ["is turned over", async ({ cash }, id) => readPage(cash, id, "b250")],
    ["is asked for what waits", async ({ cash }, id) => cash.firstUnsided(id)],
    ["is counted for the year", async ({ cash }, id) => yearSales(cash, id, today)],
  ];

  it.each(acts)("reads as much of a long book as of a short one when it %s", async (_, act) => {
    const short = await countRowsRead(store, (records) => act(records, "short"));
    const long = await countRowsRead(store, (records) => act(records, "long"));

    expect(long).toEqual({ ...short, rows: expect.any(Number) as number });
    // Thirty-three times as long; a page of an index more or less is no matter.
    expect(long.rows).toBeLessThanOrEqual(2 * short.rows + 10);
    expect(long.wide).toEqual([]);
  });
});
