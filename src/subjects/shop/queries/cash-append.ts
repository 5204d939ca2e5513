/**
 * New events of a cash book, and in the same transaction what they come to: the lines and their
 * sums (cash-lines.ts), what an undo reaches. Reading is in cash.ts.
 */
import type { CashEvent, LineContent } from "../rules/cash/book.ts";
import type { CashKind } from "../rules/cash/kind.ts";
import { sumOf } from "../rules/cash/month.ts";
import { type KeptSum, type Said, writeLines, writeSums } from "./cash-lines.ts";
import { compiled, compiledList, rowsOf } from "../../../store/compiled.ts";
import type { Memo } from "../../../store/memo.ts";
import type { Tables } from "../../../store/tables.ts";
import { type Db, inBatches } from "../../../store/rows.ts";

export async function appendCash(
  db: Db,
  memo: Memo,
  memberId: string,
  events: readonly CashEvent[],
  today: string,
): Promise<void> {
  const lastSeq = events.at(-1)?.seq;
  if (lastSeq === undefined) return;
  // Before anything else: whoever came second fails here, on the number of the event. So the book is as it was when that
  // number was made.
  await insertEvents(db, memberId, events);
  const book = await bookOf(db, memo, memberId);

  const play = createPlay(db, memberId, book?.top ?? null);
  for (const event of events) await play.take(event);
  await play.write();

  const added = events.filter(({ kind }) => kind === "add").length;
  const after: Book = {
    last_seq: lastSeq,
    top: play.top(),
    noted_on: today,
    noted: (book?.noted_on === today ? book.noted : 0) + added,
  };
  await upsertBook(db, { member_id: memberId, ...after });
  memo.note("cash_book", memberId, after);
}

/** What a book comes to; `undefined` where nothing was noted yet. */
export function bookOf(db: Db, memo: Memo, memberId: string): Promise<Book | undefined> {
  return memo.once("cash_book", memberId, async () => (await selectBook(db, { memberId })).rows[0]);
}

type Book = Omit<Tables["cash_book"], "member_id">;

const selectBook = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("cash_book")
    .select(["last_seq", "top", "noted_on", "noted"])
    .where("member_id", "=", given.memberId),
);

const upsertBook = compiled((db: Db, given: Tables["cash_book"]) => {
  const { member_id, last_seq, top, noted_on, noted } = given;
  return db
    .insertInto("cash_book")
    .values({ member_id, last_seq, top, noted_on, noted })
    .onConflict((conflict) =>
      conflict.column("member_id").doUpdateSet((eb) => ({
        last_seq: eb.ref("excluded.last_seq"),
        top: eb.ref("excluded.top"),
        noted_on: eb.ref("excluded.noted_on"),
        noted: eb.ref("excluded.noted"),
      })),
    );
});

async function insertEvents(db: Db, memberId: string, events: readonly CashEvent[]): Promise<void> {
  for (const some of inBatches(events)) {
    const values = some.flatMap(({ seq, kind, lineId, content, at }) => [
      memberId,
      seq,
      kind,
      lineId,
      content?.day ?? null,
      content?.amountMinor ?? null,
      content?.words ?? null,
      content?.kind ?? null,
      content === null ? null : Number(content.sided),
      at.toISOString(),
    ]);
    await insertEventRows(db, values, {});
  }
}

const eventColumns = [
  "member_id",
  "seq",
  "kind",
  "line",
  "day",
  "amount_minor",
  "words",
  "line_kind",
  "sided",
  "at",
] as const;

const insertEventRows = compiledList((db: Db, values: readonly (string | number | null)[]) =>
  db.insertInto("cash_event").values(rowsOf(values, eventColumns)),
);

const insertUndo = compiledList((db: Db, values: readonly (string | number | null)[]) =>
  db.insertInto("cash_undo").values(rowsOf(values, ["member_id", "seq", "below", "was"])),
);

/** Plays new events on the book as it stands; only lines that they touch are read. */
function createPlay(db: Db, memberId: string, begun: number | null) {
  let top = begun;
  const touched = new Map<number, Said | undefined>();
  const undo: { seq: number; below: number | null; was: number | null }[] = [];
  const sums = new Map<string, KeptSum>();

  async function take(event: CashEvent): Promise<void> {
    if (event.kind === "undo") return takeBack();
    // A line that is only now added is looked for nowhere.
    const was = event.kind === "add" ? undefined : await said(event.lineId);
    undo.push({ seq: event.seq, below: top, was: was?.seq ?? null });
    top = event.seq;
    const { content, seq } = event;
    put(event.lineId, was, content === null ? undefined : { seq, content });
  }

  async function takeBack(): Promise<void> {
    if (top === null) return;
    const change = undo.find(({ seq }) => seq === top) ?? (await undoOf(db, memberId, top));
    const { line } = await eventOf(db, memberId, top);
    const before =
      change.was === null
        ? undefined
        : { seq: change.was, content: (await eventOf(db, memberId, change.was)).content! };
    put(line, await said(line), before);
    top = change.below;
  }

  async function said(lineId: number): Promise<Said | undefined> {
    if (touched.has(lineId)) return touched.get(lineId);
    const row = await db
      .selectFrom("cash_line")
      .select("seq")
      .where("member_id", "=", memberId)
      .where("id", "=", lineId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return { seq: row.seq, content: (await eventOf(db, memberId, row.seq)).content! };
  }

  function put(lineId: number, before: Said | undefined, after: Said | undefined): void {
    touched.set(lineId, after);
    if (before !== undefined) count(before.content, -1);
    if (after !== undefined) count(after.content, 1);
  }

  function count(content: LineContent, sign: 1 | -1): void {
    for (const grain of ["month", "day"] as const) {
      const one = sumOf(content, grain);
      const key = `${grain} ${one.period} ${one.kind}`;
      const sum = sums.get(key);
      sums.set(key, {
        ...one,
        grain,
        inMinor: (sum?.inMinor ?? 0) + sign * one.inMinor,
        outMinor: (sum?.outMinor ?? 0) + sign * one.outMinor,
        lines: (sum?.lines ?? 0) + sign * one.lines,
        unsided: (sum?.unsided ?? 0) + sign * one.unsided,
      });
    }
  }

  async function write(): Promise<void> {
    for (const some of inBatches(undo)) {
      const values = some.flatMap(({ seq, below, was }) => [memberId, seq, below, was]);
      await insertUndo(db, values, {});
    }
    await writeLines(db, memberId, touched);
    await writeSums(db, memberId, [...sums.values()]);
  }

  return { take, write, top: () => top };
}

async function undoOf(
  db: Db,
  memberId: string,
  seq: number,
): Promise<{ below: number | null; was: number | null }> {
  return db
    .selectFrom("cash_undo")
    .select(["below", "was"])
    .where("member_id", "=", memberId)
    .where("seq", "=", seq)
    .executeTakeFirstOrThrow();
}

async function eventOf(
  db: Db,
  memberId: string,
  seq: number,
): Promise<{ line: number; content: LineContent | null }> {
  const row = await db
    .selectFrom("cash_event")
    .select(["line", "day", "amount_minor", "words", "line_kind", "sided"])
    .where("member_id", "=", memberId)
    .where("seq", "=", seq)
    .executeTakeFirstOrThrow();
  const { line, day } = row;
  if (day === null) return { line, content: null };
  return {
    line,
    content: {
      day,
      amountMinor: row.amount_minor ?? 0,
      words: row.words ?? "",
      kind: row.line_kind as CashKind,
      sided: row.sided === 1,
    },
  };
}
