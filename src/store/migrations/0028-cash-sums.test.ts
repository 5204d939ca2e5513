/** Books of an older program come to the same after the upgrade, whatever happened in them. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replay, sumLines } from "../../../test/support/program/cash-replay.ts";
import { engines } from "../../../test/support/engines.ts";
import { newMember, noon } from "../../../test/support/people/members.ts";
import { addLines, undo, type CashEvent } from "../../subjects/shop/rules/cash/book.ts";
import type { Store } from "../../subjects/open-store.ts";
import { fillBooks } from "./0028-cash-sums.ts";

const today = "2026-03-01";
const content = fc.record({
  day: fc.constantFrom("2026-02-28", "2026-03-01"),
  amountMinor: fc.integer({ min: -500, max: 500 }).filter((minor) => minor !== 0),
  words: fc.constantFrom("a", ""),
  kind: fc.constantFrom("sales" as const, "own" as const),
  sided: fc.boolean(),
});
const act = fc.oneof(
  content.map((line) => ({ act: "add" as const, line })),
  fc.record({ act: fc.constant("edit" as const), at: fc.nat(9), line: content }),
  fc.record({ act: fc.constant("remove" as const), at: fc.nat(9) }),
  fc.constant({ act: "undo" as const }),
);

/** The events of a book, as the program that had nothing else wrote them. */
const anyBook = fc.array(act, { minLength: 1, maxLength: 30 }).map((acts) => {
  const events: CashEvent[] = [];
  for (const each of acts) {
    const { lines, ...head } = replay(events);
    const seq = head.lastSeq + 1;
    if (each.act === "add") events.push(...addLines(head, [each.line], noon));
    else if (each.act === "undo") events.push(...undo(head, noon));
    else {
      const line = lines[each.at];
      if (line === undefined) continue;
      const said = each.act === "edit" ? each.line : null;
      events.push({ seq, kind: each.act, lineId: line.id, content: said, at: noon });
    }
  }
  return events;
});

describe.each(engines)("long books of an older program on $name", ({ name, open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("come to what their events come to, and can be taken back to the first line", async () => {
    let member = 0;
    await fc.assert(
      fc.asyncProperty(anyBook, async (events) => {
        const id = `m${(member += 1)}`;
        await store.transact(({ members }) => members.create(newMember(id, member), noon));
        if (events.length > 0)
          await store.db
            .insertInto("cash_event")
            .values(events.map((event) => rowOf(id, event)))
            .execute();
        for (const table of ["cash_book", "cash_line", "cash_undo", "cash_sum"] as const) {
          await store.db.deleteFrom(table).execute();
        }

        await store.db.transaction().execute((tx) => fillBooks(tx as never));

        let all = events;
        for (;;) {
          const { lines, ...head } = replay(all);
          const kept = await store.transact(async ({ cash }) => ({
            head: await cash.head(id),
            lines: await cash.lines(id, { limit: 100 }),
            sums: await cash.sums(id, "day"),
          }));
          expect(kept).toEqual({ head, lines, sums: sumLines(lines, "day") });
          const next = undo(head, noon);
          if (next.length === 0) break;
          await store.transact(({ cash }) => cash.append(id, next, today));
          all = [...all, ...next];
        }
        await store.db.deleteFrom("cash_event").execute();
      }),
      { numRuns: name === "sqlite" ? 40 : 8 },
    );
  });
});

function rowOf(memberId: string, { seq, kind, lineId, content: said, at }: CashEvent) {
  return {
    member_id: memberId,
    seq,
    kind,
    line: lineId,
    day: said?.day ?? null,
    amount_minor: said?.amountMinor ?? null,
    words: said?.words ?? null,
    line_kind: said?.kind ?? null,
    sided: said === null ? null : Number(said.sided),
    at: at.toISOString(),
  };
}
