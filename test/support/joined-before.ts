/**
 * Test support: somebody who is there as others are, without each act by which they came.
 *
 * Joining takes seven acts, and most tests want somebody who has joined. Whoever comes first in a village
 * with the same choices really plays them; for those who come later, what that left is written again under
 * their own name: rows, and the messages that still matter. Where a copy could differ from the real thing,
 * the acts are played.
 */
import Database from "better-sqlite3";
import { newId } from "../../src/bot/ids.ts";
import type { JournalEntry } from "../../src/sandbox/journal.ts";
import { nameKey } from "../../src/subjects/joining/rules/names.ts";
import type { Heard } from "./people/villager.ts";
import type { TestPerson } from "./people/telegram-person.ts";
import type { TestTelegram } from "./servers/telegram.ts";

type Row = Record<string, unknown>;

/** Rows of theirs that a copy may have; where joining left others, nothing is copied. */
const copied = ["member", "consent", "run", "screen", "outbox"] as const;
/** What was handled is handled: nothing looks at it again. */
const left = new Set(["inbox", "sqlite_sequence"]);

interface Left {
  readonly rows: readonly (readonly [table: string, row: Row])[];
  readonly memberId: string;
  readonly telegramId: number;
  readonly firstName: string;
  readonly at: Date;
  /** Calls of the bot that put a message there which still matters; the last act's come last. */
  readonly before: readonly JournalEntry[];
  readonly last: readonly JournalEntry[];
}

export interface Copies {
  /**
   * @param kind what the acts depend on, beside the person
   * @param play the acts themselves
   */
  as(
    person: { readonly phone: TestPerson; readonly firstName: string },
    kind: string,
    hear: () => Promise<Heard>,
    play: () => Promise<Heard>,
  ): Promise<Heard>;
}

export function createCopies(
  telegram: TestTelegram,
  path: string,
  now: () => Date,
  later: () => Promise<void>,
): Copies {
  const known = new Map<string, Left>();

  async function remember(id: number, firstName: string, heard: Heard): Promise<Left | undefined> {
    const db = new Database(path, { readonly: true });
    const member = db.prepare("select id from member where telegram_id = ?").get(id) as
      { id: string } | undefined;
    if (member === undefined) return undefined;
    const rows = rowsAbout(db, member.id, id);
    db.close();
    const calls = (await telegram.log({ chat: id })).filter(
      ({ ok, method, messageId }) => ok && method === "sendMessage" && messageId !== undefined,
    );
    const lastIds = new Set(heard.messages.map(({ message_id }) => message_id));
    const last = calls.filter(({ messageId }) => lastIds.has(messageId!));
    const before = calls.filter(
      ({ messageId, payload }) => !lastIds.has(messageId!) && hasKeyboard(payload),
    );
    const isAlike =
      rows.every(([table]) => (copied as readonly string[]).includes(table)) &&
      last.length === heard.messages.length &&
      // Only the greeting may name them.
      !last.some(({ text }) => text?.includes(firstName) === true);
    if (!isAlike) return undefined;
    return { rows, memberId: member.id, telegramId: id, firstName, at: now(), before, last };
  }

  async function send(
    chat: number,
    calls: readonly JournalEntry[],
    ids: Map<number, number>,
    greet: (text: string) => string = (text) => text,
  ) {
    const { url, token } = telegram.sandbox;
    for (const { method, payload, messageId } of calls) {
      const answer = await fetch(`${url}/bot${token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...payload, text: greet(String(payload["text"])), chat_id: chat }),
      });
      const { result } = (await answer.json()) as { result: { message_id: number } };
      ids.set(messageId!, result.message_id);
    }
  }

  async function copy(
    { phone, firstName }: { readonly phone: TestPerson; readonly firstName: string },
    { rows, memberId, telegramId, firstName: theirs, at, before, last }: Left,
    hear: () => Promise<Heard>,
  ): Promise<Heard> {
    const ids = new Map<number, number>();
    await telegram.ask("/people", { id: phone.id, pressedStart: true });
    await send(phone.id, before, ids, (text) => text.replaceAll(theirs, firstName));
    await hear();
    await send(phone.id, last, ids);
    const own = newId(memberId[0]!);
    const laterMs = now().getTime() - at.getTime();
    const mine = (value: unknown): unknown => {
      if (value === memberId) return own;
      if (value === telegramId) return phone.id;
      const isTime = typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
      return isTime ? new Date(Date.parse(value) + laterMs).toISOString() : value;
    };
    const db = new Database(path);
    db.transaction(() => {
      for (const [table, row] of rows) {
        const next = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, mine(value)]),
        );
        if (table === "member") {
          next["first_name"] = firstName;
          next["name_key"] = nameKey(firstName);
        }
        if (table === "outbox" || table === "screen") {
          // What shows nothing any more lies behind a message that was not sent again.
          next["message_id"] = ids.get(row["message_id"] as number) ?? 0;
        }
        if (table === "outbox") Object.assign(next, { id: null, update_id: null });
        const names = Object.keys(next);
        db.prepare(
          `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
             values (${names.map(() => "?").join(", ")})`,
        ).run(...Object.values(next));
      }
    })();
    db.close();
    await later();
    return hear();
  }

  /** Nobody: no row, and nothing was said. */
  async function isNew({ id, messages }: TestPerson): Promise<boolean> {
    if ((await messages()).length > 0) return false;
    const db = new Database(path, { readonly: true });
    const row = db.prepare("select 1 from inbox where person = ? limit 1").get(id);
    db.close();
    return row === undefined;
  }

  return {
    async as(person, kind, hear, play) {
      const day = now().toISOString().slice(0, 10);
      const key = `${day} ${kind}`;
      const template = known.get(key);
      const fits = await isNew(person.phone);
      if (template !== undefined && fits) return copy(person, template, hear);
      const heard = await play();
      if (!fits || known.has(key)) return heard;
      const remembered = await remember(person.phone.id, person.firstName, heard);
      if (remembered !== undefined) known.set(key, remembered);
      return heard;
    },
  };
}

const hasKeyboard = (payload: JournalEntry["payload"]): boolean =>
  JSON.stringify(payload["reply_markup"] ?? "").includes('"keyboard"');

/** Every row in which they stand, whatever the table. */
function rowsAbout(db: Database.Database, memberId: string, telegramId: number): [string, Row][] {
  const tables = db
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  const isAbout = (value: unknown) =>
    value === telegramId || (typeof value === "string" && value.includes(memberId));
  return tables
    .filter((table) => !left.has(table))
    .flatMap((table) =>
      (db.prepare(`select * from "${table}"`).all() as Row[])
        .filter((row) => Object.values(row).some(isAbout))
        .map((row): [string, Row] => [table, row]),
    );
}
