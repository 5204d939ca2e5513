/**
 * Test support: broadcasts without the screens: many members at once, a broadcast to them, and how it
 * stands. For what an officer sees, play an officer.
 */
import { sql } from "kysely";
import type { Audience } from "../../../src/subjects/broadcasts/rules/audience.ts";
import type {
  Broadcast,
  BroadcastKind,
  LocalMoment,
} from "../../../src/subjects/broadcasts/rules/record.ts";
import { openStore, type Store } from "../../../src/subjects/open-store.ts";
import type { JournalEntry } from "../../../src/sandbox/journal.ts";
import type { TestTelegram } from "../servers/telegram.ts";

/** Telegram id of the first of many; the n-th has this plus n. */
export const firstRecipient = 100_001;

/** A member of such a crowd. */
export const recipientId = (telegramId: number): string => `m${telegramId}`;

/** Makes `count` members in one statement, as if they had joined long ago. */
export async function seedCrowd(store: Store, count: number): Promise<void> {
  const ids = `with recursive n(id) as
    (select ${firstRecipient} union all select id + 1 from n where id < ${firstRecipient + count - 1})`;
  await sql
    .raw(
      `insert into member (id, telegram_id, first_name, language, created_at)
       ${ids} select 'm' || id, id, 'Crowd', case when id % 2 = 0 then 'zh' else 'en' end,
         '2026-01-01T00:00:00.000Z' from n`,
    )
    .execute(store.db);
}

/** Whose broadcast it is, unless the plan says otherwise. */
const officerId = 9_001;
/** The officers of the settings: without its author among them a broadcast stands still. */
export const officers: ReadonlySet<number> = new Set([officerId]);

/** Where a sandbox is, and the token of its bot. */
interface Address {
  readonly url: string;
  readonly token: string;
}

/** A zone in which it is noon now: at night nothing would go. */
export function dayZone(): string {
  const hours = 12 - new Date().getUTCHours();
  return hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

/** Lets the sandbox know so many people and the officer, who pressed Start long ago: the bot hears nothing of it. */
export async function pressStart({ url, token }: Address, count: number): Promise<void> {
  const people = [
    officerId,
    ...Array.from({ length: count }, (_, index) => firstRecipient + index),
  ];
  for (let first = 0; first < people.length; first += 1_000) {
    const response = await fetch(`${url}/sandbox/bulk`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        people: people.slice(first, first + 1_000),
        texts: ["/start"],
      }),
    });
    if (!response.ok) throw new Error(`bulk: ${await response.text()}`);
  }
  for (let offset = 0; ;) {
    const response = await fetch(`${url}/bot${token}/getUpdates?offset=${offset}`);
    const { result } = (await response.json()) as { result: { update_id: number }[] };
    if (result.length === 0) return;
    offset = result.at(-1)!.update_id + 1;
  }
}

export interface Plan {
  readonly id?: string;
  readonly kind?: BroadcastKind;
  readonly audience?: Audience;
  readonly startsAt?: LocalMoment | null;
  /** The same in every language. */
  readonly text?: string;
  readonly at?: Date;
  /** The broadcast that this one puts right, for those who got that one. */
  readonly corrects?: string;
  /** Telegram id of the officer. */
  readonly officer?: number;
}

/** Writes a broadcast that nobody has to approve any more: the bot begins it by itself. */
export async function plan(store: Store, given: Plan = {}): Promise<Broadcast> {
  const id = given.id ?? "b1";
  const now = given.at ?? new Date();
  const officer = given.officer ?? officerId;
  const saying = { text: given.text ?? "Hello, everybody", entities: [], files: [] };
  return store.transact(async ({ broadcasts }) => {
    await broadcasts.add({
      id,
      author: `telegram:${officer}`,
      chat: officer,
      language: "en",
      kind: given.kind ?? "safety", // comes at any time of a test's day but the night
      audience: given.corrects === undefined ? (given.audience ?? {}) : { gotOf: given.corrects },
      content: { en: saying, zh: saying },
      startsAt: given.startsAt ?? null,
      holdsOut: false,
      ...(given.corrects === undefined
        ? {}
        : { corrects: { id: given.corrects, began: { en: "Hello", zh: "Hello" } } }),
      createdAt: now,
    });
    await broadcasts.move(id, ["draft"], "due", now);
    return (await broadcasts.find(id))!;
  });
}

/** Each time that Telegram took a message with this text, by its journal. */
export async function lettersOf(
  telegram: TestTelegram,
  text: string,
): Promise<readonly JournalEntry[]> {
  return (await telegram.log({ method: "sendMessage" })).filter(
    // An alert begins with a line that says so; below each stands who sends it.
    (entry) => entry.text?.includes(text) === true && entry.ok,
  );
}

/** How many got it, and who got it twice. */
export async function readDelivery(telegram: TestTelegram, text: string) {
  const times = new Map<number, number>();
  for (const { chat = 0 } of await lettersOf(telegram, text)) {
    times.set(chat, (times.get(chat) ?? 0) + 1);
  }
  return {
    delivered: times.size,
    twice: [...times].filter(([, count]) => count > 1).map(([chat]) => chat),
  };
}

/** Recipients by state: as they are kept in sums, and as they stand. */
export const askSums =
  "select state, sum(people) as people from broadcast_sum group by state having sum(people) <> 0";
export const askCounts = "select state, count(*) as people from broadcast_row group by state";

/** What either question gave. */
export const byState = (
  rows: readonly { readonly state: string; readonly people: number }[],
): Record<string, number> => Object.fromEntries(rows.map(({ state, people }) => [state, people]));

/** Opens the database of a bot that is not running. */
export async function withStore<Result>(
  databaseUrl: string,
  act: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(databaseUrl);
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}
