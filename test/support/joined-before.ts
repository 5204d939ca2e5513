/**
 * Test support: somebody who is there as others are, without each act by which they came.
 *
 * Joining takes five acts, and most tests want somebody who has joined. Whoever comes first with the same
 * choices really plays them; for those who come later, also to another bot that was started alike, what that
 * left is written again under their own name: rows, and the messages that still matter. Where a copy could
 * differ from the real thing, the acts are played: who names a village, or comes to another bot, is copied only
 * where the database has as many rows of every kind as when the other came.
 */
import type Database from "better-sqlite3";
import { newId } from "../../src/bot/ids.ts";
import type { JournalEntry } from "../../src/sandbox/journal.ts";
import { nameKey } from "../../src/subjects/joining/rules/names.ts";
import { villageKey } from "../../src/subjects/joining/rules/villages.ts";
import type { Heard } from "./people/villager.ts";
import type { TestPerson } from "./people/telegram-person.ts";
import type { TestTelegram } from "./servers/telegram.ts";

type Row = Record<string, unknown>;

/** Rows of theirs that a copy may have; where joining left others, nothing is copied. */
const copied = ["member", "consent", "run", "screen", "outbox"] as const;
/** What was handled is handled: nothing looks at it again. */
const left = new Set(["inbox", "sqlite_sequence"]);
/** The road itself is nobody's, and by far the longest to read. */
const nobodys = new Set([...left, "step_version"]);
/** How many of these there are says nothing of what joining leads to. */
const passing = new Set([...left, "outbox", "screen", "lane"]);

/** Whoever joins: what their acts depend on, beside the person. */
export interface Choices {
  /** Language and buttons. */
  readonly buttons: string;
  /** The village that they name. */
  readonly village?: string | undefined;
}

interface Left {
  readonly rows: readonly (readonly [table: string, row: Row])[];
  /** No other rows came meanwhile: it may be copied to other bots. */
  readonly isAll: boolean;
  readonly memberId: string;
  readonly villageId: string | null;
  readonly telegramId: number;
  readonly firstName: string;
  readonly at: Date;
  /** Calls of the bot that put a message there which still matters; the last act's come last. */
  readonly before: readonly JournalEntry[];
  readonly last: readonly JournalEntry[];
}

export interface Copies {
  /** @param play the acts themselves */
  as(
    person: { readonly phone: TestPerson; readonly firstName: string },
    choices: Choices,
    hear: () => Promise<Heard>,
    play: () => Promise<Heard>,
  ): Promise<Heard>;
}

/** What was left by those who came, by all rows that were there before; a worker keeps it. */
const known = new Map<string, Left>();

export interface CopiesDeps {
  readonly telegram: TestTelegram;
  /** The bot's database, to read from, and to write to. */
  readonly db: Database.Database;
  readonly writing: () => Database.Database;
  readonly now: () => Date;
  /** Waits until the bot has nothing left to do. */
  readonly quiet: () => Promise<void>;
  /** How the bot was started, as far as joining can depend on it. */
  readonly started: string;
}

export function createCopies({ telegram, db, writing, now, quiet, started }: CopiesDeps): Copies {
  const tables = db
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  const counted = tables.filter((table) => !passing.has(table));
  const countRows = once(() =>
    db
      .prepare<[], number[]>(
        `select ${counted.map((table) => `(select count(*) from "${table}")`).join(", ")}`,
      )
      .raw(),
  );
  const villages = once(() =>
    db
      .prepare(
        `select name_key, county, country, time_zone, state, members, merged_into is not null
           from village order by name_key`,
      )
      .raw(),
  );
  const findVillage = (name: string) =>
    db
      .prepare<[string], string>("select id from village where name_key = ?")
      .pluck()
      .get(villageKey(name));

  const inserts = new Map<string, Database.Statement>();
  function insertInto(table: string, names: readonly string[]): Database.Statement {
    const text = `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
      values (${names.map(() => "?").join(", ")})`;
    const insert = inserts.get(text) ?? writing().prepare(text);
    inserts.set(text, insert);
    return insert;
  }

  /** Of those who named no village, for this bot. */
  const own = new Map<string, Left>();

  /** All that is there. */
  const around = () => ({ counts: countRows().get()!, villages: villages().all() });

  async function remember(
    id: number,
    firstName: string,
    heard: Heard,
    { village }: Choices,
    before: ReturnType<typeof around>,
  ): Promise<Left | undefined> {
    const member = db
      .prepare<[number], { id: string; village_id: string | null }>(
        "select id, village_id from member where telegram_id = ?",
      )
      .get(id);
    if (member === undefined) return undefined;
    const { village_id: villageId } = member;
    if (village !== undefined && (villageId === null || findVillage(village) !== villageId))
      return undefined;
    const { counts } = around();
    const filled = tables.filter(
      (table) => !nobodys.has(table) && counts[counted.indexOf(table)] !== 0,
    );
    const rows = rowsAbout(db, filled, member.id, id);
    const isAll = isEvery(rows, before.counts, counts);
    const calls = (await telegram.log({ chat: id })).filter(
      ({ ok, method, messageId }) => ok && method === "sendMessage" && messageId !== undefined,
    );
    const lastIds = new Set(heard.messages.map(({ message_id }) => message_id));
    const last = calls.filter(({ messageId }) => lastIds.has(messageId!));
    const earlier = calls.filter(
      ({ messageId, payload }) => !lastIds.has(messageId!) && hasKeyboard(payload),
    );
    const said = JSON.stringify([...earlier, ...last].map(({ payload }) => payload));
    const isAlike =
      rows.every(
        ([table, { id: rowId }]) =>
          (copied as readonly string[]).includes(table) ||
          (table === "village" && rowId === villageId),
      ) &&
      [member.id, villageId].every((each) => each === null || !said.includes(each)) &&
      last.length === heard.messages.length &&
      // Only the greeting may name them.
      !last.some(({ text }) => text?.includes(firstName) === true);
    if (!isAlike) return undefined;
    const who = { memberId: member.id, villageId, telegramId: id, firstName };
    return { rows, isAll, ...who, at: now(), before: earlier, last };
  }

  /** Whether these are all rows that came meanwhile; none went. */
  const isEvery = (rows: Left["rows"], before: readonly number[], after: readonly number[]) =>
    counted.every((table, at) => {
      const added = rows.filter(([of]) => of === table).length;
      return before[at]! + added === after[at];
    });

  async function send(
    chat: number,
    calls: readonly JournalEntry[],
    ids: Map<number, number>,
    greet: (text: string) => string = (text) => text,
  ) {
    const { call, token } = telegram.sandbox;
    for (const { method, payload, messageId } of calls) {
      const answer = await call({
        path: `/bot${token}/${method}`,
        body: JSON.stringify({ ...payload, text: greet(String(payload["text"])), chat_id: chat }),
        onGone: () => undefined,
      });
      const { result } = JSON.parse(answer) as { result: { message_id: number } };
      ids.set(messageId!, result.message_id);
    }
  }

  async function copy(
    { phone, firstName }: { readonly phone: TestPerson; readonly firstName: string },
    { rows, memberId, villageId, telegramId, firstName: theirs, at, before, last }: Left,
    { village }: Choices,
    hear: () => Promise<Heard>,
  ): Promise<Heard> {
    const ids = new Map<number, number>();
    await telegram.ask("/people", { id: phone.id, pressedStart: true });
    await send(phone.id, before, ids, (text) => text.replaceAll(theirs, firstName));
    await hear();
    await send(phone.id, last, ids);
    const own = newId(memberId[0]!);
    const place = village === undefined ? undefined : findVillage(village);
    const ownVillage = place ?? newId("v");
    const laterMs = now().getTime() - at.getTime();
    const mine = (value: unknown): unknown => {
      if (value === memberId) return own;
      if (value === villageId && value !== null) return ownVillage;
      if (value === telegramId) return phone.id;
      const isTime = typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
      return isTime ? new Date(Date.parse(value) + laterMs).toISOString() : value;
    };
    writing().transaction(() => {
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
        insertInto(table, Object.keys(next)).run(...Object.values(next));
      }
      if (place !== undefined) {
        writing().prepare("update village set members = members + 1 where id = ?").run(place);
      }
    })();
    await quiet();
    return hear();
  }

  /** Nobody: no row, and nothing was said. */
  async function isNew({ id, messages }: TestPerson): Promise<boolean> {
    if ((await messages()).length > 0) return false;
    return db.prepare("select 1 from inbox where person = ? limit 1").get(id) === undefined;
  }

  return {
    async as(person, choices, hear, play) {
      if (!(await isNew(person.phone))) return play();
      const day = now().toISOString().slice(0, 10);
      const before = around();
      const here = JSON.stringify([day, choices]);
      const anywhere = JSON.stringify([started, day, choices, before]);
      const template = own.get(here) ?? known.get(anywhere);
      if (template !== undefined) {
        if (choices.village === undefined) own.set(here, template);
        return copy(person, template, choices, hear);
      }
      const heard = await play();
      const { phone, firstName } = person;
      const remembered = await remember(phone.id, firstName, heard, choices, before);
      if (remembered?.isAll === true) known.set(anywhere, remembered);
      if (remembered !== undefined && choices.village === undefined) own.set(here, remembered);
      return heard;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

const hasKeyboard = (payload: JournalEntry["payload"]): boolean =>
  JSON.stringify(payload["reply_markup"] ?? "").includes('"keyboard"');

/** Every row of these tables in which they stand. */
function rowsAbout(
  db: Database.Database,
  tables: readonly string[],
  memberId: string,
  telegramId: number,
): [string, Row][] {
  const isAbout = (value: unknown) =>
    value === telegramId || (typeof value === "string" && value.includes(memberId));
  return tables.flatMap((table) =>
    (db.prepare(`select * from "${table}"`).all() as Row[])
      .filter((row) => Object.values(row).some(isAbout))
      .map((row): [string, Row] => [table, row]),
  );
}
