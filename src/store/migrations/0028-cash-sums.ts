/**
 * What grows with one person costs a turn no more. Cash books: what the events of each come to, kept beside
 * them; the events stay what is true, and every row here can be made of them again. And indexes by which the
 * last word of a consent, and the first of the many whom somebody brought, are found at once.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("cash_book")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("last_seq", "integer", (column) => column.notNull())
    // The event that the next undo takes back; null when none is left.
    .addColumn("top", "integer")
    // Lines that were added on this day of the village: the day's limit is counted with it.
    .addColumn("noted_on", "text")
    .addColumn("noted", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("cash_line")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("id", "integer", (column) => column.notNull())
    // The event that says what the line says now.
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("sided", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("cash_line_key", ["member_id", "id"])
    .execute();
  await db.schema
    .createTable("cash_undo")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("seq", "integer", (column) => column.notNull())
    // What an undo takes back after this one.
    .addColumn("below", "integer")
    // The event that said what the line said before; null for an added line.
    .addColumn("was", "integer")
    .addPrimaryKeyConstraint("cash_undo_key", ["member_id", "seq"])
    .execute();
  await db.schema
    .createTable("cash_sum")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("grain", "text", (column) => column.notNull().check(sql`grain in ('month', 'day')`))
    // `2026-11` or `2026-11-28`.
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("in_minor", "bigint", (column) => column.notNull())
    .addColumn("out_minor", "bigint", (column) => column.notNull())
    // Of all lines, and of those of which nobody said whether the money came in or went out.
    .addColumn("lines", "integer", (column) => column.notNull())
    .addColumn("unsided", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("cash_sum_key", ["member_id", "grain", "period", "kind"])
    .execute();
  await fillBooks(db);
  // A page of the list, the lines of a month.
  await db.schema
    .createIndex("cash_line_by_day")
    .on("cash_line")
    .columns(["member_id", "day", "id"])
    .execute();
  // "What was the last word?", however often somebody changed their mind.
  await sql`create index consent_last on consent (member_id, purpose, at desc, given)`.execute(db);
  await db.schema.dropIndex("consent_by_member").execute();
  // "Whom did they bring first?"
  await db.schema
    .createIndex("member_by_inviter_and_time")
    .on("member")
    .columns(["invited_by", "created_at", "id"])
    .execute();
  // "Which line waits for its side?"
  await sql`create index cash_line_unsided on cash_line (member_id, day, id) where sided = 0`.execute(
    db,
  );
}

/** Rows a statement: far below the parameters that either engine takes. */
const batchRows = 500;
/** Events that are read at once. */
const sliceRows = 5_000;

interface Event {
  seq: number;
  kind: "add" | "edit" | "remove" | "undo";
  line: number;
  day: string | null;
  amount_minor: number | null;
  line_kind: string | null;
  sided: number | null;
}

interface Undo {
  seq: number;
  below: number | null;
  was: number | null;
}

interface Sum {
  in: number;
  out: number;
  lines: number;
  unsided: number;
}

/** What the books come to of which there are only the events. */
export async function fillBooks(db: Kysely<unknown>): Promise<void> {
  let after = "";
  for (;;) {
    const { rows } = await sql<{ id: string | null }>`
      select min(member_id) as id from cash_event where member_id > ${after}`.execute(db);
    const id = rows[0]?.id;
    if (id == null) return;
    await fillBook(db, id);
    after = id;
  }
}

/** Plays one book's events again, as the program did before at every turn. */
async function fillBook(db: Kysely<unknown>, memberId: string): Promise<void> {
  const said = new Map<number, Event>();
  /** The event of each line that says what it says. */
  const lines = new Map<number, number>();
  const undo: Undo[] = [];
  const undoBySeq = new Map<number, Undo>();
  let top: number | null = null;
  let lastSeq = 0;

  for (;;) {
    const { rows } = await sql<Event>`
      select seq, kind, line, day, amount_minor, line_kind, sided from cash_event
      where member_id = ${memberId} and seq > ${lastSeq} order by seq limit ${sql.lit(sliceRows)}`.execute(
      db,
    );
    for (const event of rows) {
      lastSeq = event.seq;
      if (event.kind === "undo") {
        const taken: Undo | undefined = top === null ? undefined : undoBySeq.get(top);
        if (taken === undefined) continue;
        const line = said.get(taken.seq)!.line;
        if (taken.was === null) lines.delete(line);
        else lines.set(line, taken.was);
        top = taken.below;
        continue;
      }
      said.set(event.seq, event);
      const entry: Undo = { seq: event.seq, below: top, was: lines.get(event.line) ?? null };
      undo.push(entry);
      undoBySeq.set(event.seq, entry);
      if (event.day === null) lines.delete(event.line);
      else lines.set(event.line, event.seq);
      top = event.seq;
    }
    if (rows.length < sliceRows) break;
  }

  const sums = new Map<string, Sum>();
  for (const seq of lines.values()) {
    const event = said.get(seq)!;
    const day = event.day!;
    for (const key of [`month ${day.slice(0, 7)}`, `day ${day}`]) addTo(sums, key, event);
  }
  await sql`insert into cash_book (member_id, last_seq, top, noted)
    values (${memberId}, ${lastSeq}, ${top}, 0)`.execute(db);
  await insert(db, "cash_undo", ["member_id", "seq", "below", "was"], [...undo], (each) => [
    memberId,
    each.seq,
    each.below,
    each.was,
  ]);
  await insert(db, "cash_line", ["member_id", "id", "seq", "day", "sided"], [...lines], (each) => {
    const [id, seq] = each;
    const event = said.get(seq)!;
    return [memberId, id, seq, event.day, event.sided];
  });
  const columns = ["grain", "period", "kind", "in_minor", "out_minor", "lines", "unsided"];
  await insert(db, "cash_sum", ["member_id", ...columns], [...sums], ([key, sum]) => [
    memberId,
    ...key.split(" "),
    sum.in,
    sum.out,
    sum.lines,
    sum.unsided,
  ]);
}

function addTo(sums: Map<string, Sum>, period: string, event: Event): void {
  const key = `${period} ${event.line_kind}`;
  const sum = sums.get(key) ?? { in: 0, out: 0, lines: 0, unsided: 0 };
  const minor = event.sided === 1 ? event.amount_minor! : 0;
  sums.set(key, {
    in: sum.in + Math.max(minor, 0),
    out: sum.out + Math.max(-minor, 0),
    lines: sum.lines + 1,
    unsided: sum.unsided + (event.sided === 1 ? 0 : 1),
  });
}

async function insert<Row>(
  db: Kysely<unknown>,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly unknown[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batchRows) {
    const values = rows
      .slice(from, from + batchRows)
      .map((row) => sql`(${sql.join(valuesOf(row))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values ${sql.join(values)}`.execute(db);
  }
}
