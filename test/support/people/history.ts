/**
 * Compares three histories: what Telegram served, what it accepted, and what the bot's tables say.
 *
 * After any kind of trouble the three must tell one story. Where they differ, the difference has a
 * name: lost, doubled, unknown, repeated, reordered. The bot must be stopped or quiet.
 */
import type { JournalEntry } from "../../../src/sandbox/journal.ts";
import type { ServedUpdate } from "../../../src/sandbox/store/updates.ts";
import { rowsOf } from "../rows-of.ts";
import type { TestTelegram } from "../servers/telegram.ts";

export interface History {
  /** Updates that Telegram handed over. */
  readonly served: number;
  /** Updates that Telegram may forget and the bot does not have. */
  readonly lost: readonly number[];
  /** Updates that the bot has and has not dealt with. */
  readonly pending: readonly number[];
  readonly setAside: readonly number[];
  /** Texts of people that had their effect more than once. */
  readonly doubled: readonly string[];
  /** States of the bot's messages that did not go out. */
  readonly unsent: readonly string[];
  /** Chats of messages that Telegram accepted without the bot knowing, each so often: a copy came later, or may have. */
  readonly repeated: readonly number[];
  /** Chats in which messages, or the updates they answer, changed places. */
  readonly reordered: readonly number[];
  /** People whose lane is still taken. */
  readonly stuck: readonly number[];
}

/** The story as it should be. `repeated` is left out: how many are allowed is the test's business. */
export const clean = {
  lost: [],
  pending: [],
  setAside: [],
  doubled: [],
  unsent: [],
  reordered: [],
  stuck: [],
} satisfies Partial<History>;

interface Message {
  readonly id: number;
  readonly chat: number;
  readonly state: string;
  readonly update_id: number | null;
  readonly message_id: number | null;
}

/** Asks the bot's database. */
export type Rows = <Row>(query: string) => Promise<readonly Row[]>;

/** @param database a SQLite file, or what asks another database */
export async function readHistory(
  telegram: TestTelegram,
  database: string | Rows,
): Promise<History> {
  const served = await readServed(telegram);
  const accepted = (await telegram.log()).filter((entry) => isSend(entry) && isAccepted(entry));
  const rows: Rows =
    typeof database === "string"
      ? async <Row>(query: string) => rowsOf<Row>(database, query)
      : database;
  const inbox = await rows<{ update_id: number; state: string }>(
    "select update_id, state from inbox",
  );
  const messages = await rows<Message>(
    "select id, chat, state, update_id, message_id from outbox order by id",
  );
  const doubled = await rows<{ text: string }>(
    "select text from question group by member_id, text having count(*) > 1",
  );
  const stuck = await rows<{ person: number }>("select person from lane");
  return {
    served: new Set(served.map((update) => update.update_id)).size,
    lost: lostOf(served, new Set(inbox.map((update) => update.update_id))),
    pending: inbox.filter(({ state }) => state === "pending").map((update) => update.update_id),
    setAside: inbox.filter(({ state }) => state === "set-aside").map((update) => update.update_id),
    doubled: doubled.map(({ text }) => text),
    unsent: messages.map(({ state }) => state).filter((state) => state !== "sent"),
    repeated: accepted.filter((entry) => !isNoted(entry, messages)).map((entry) => entry.chat ?? 0),
    reordered: reorderedOf(accepted, messages, served),
    stuck: stuck.map(({ person }) => person),
  };
}

/** How often the chat is named that is named most: a kill repeats at most one message in each. */
export function mostOfOne(chats: readonly number[]): number {
  const times = new Map<number, number>();
  for (const chat of chats) times.set(chat, (times.get(chat) ?? 0) + 1);
  return Math.max(0, ...times.values());
}

async function readServed(telegram: TestTelegram): Promise<readonly ServedUpdate[]> {
  const response = await fetch(`${telegram.sandbox.url}/sandbox/served`);
  return ((await response.json()) as { updates: ServedUpdate[] }).updates;
}

function isSend({ method }: JournalEntry): boolean {
  return /^(send(?!ChatAction$)|copyMessage)/.test(method);
}

/** Accepted, whether or not the bot was told. */
function isAccepted({ ok }: JournalEntry): boolean {
  return ok;
}

function lostOf(served: readonly ServedUpdate[], stored: ReadonlySet<number>): number[] {
  return served
    .filter((update) => update.confirmedAt !== null && !stored.has(update.update_id))
    .map((update) => update.update_id);
}

function isNoted(entry: JournalEntry, messages: readonly Message[]): boolean {
  return noted(messages).has(`${entry.chat} ${entry.messageId}`);
}

const notedOf = new WeakMap<readonly Message[], Map<string, Message>>();

/** Messages by the place that Telegram gave them; made once a list. */
function noted(messages: readonly Message[]): Map<string, Message> {
  const known = notedOf.get(messages);
  if (known !== undefined) return known;
  const made = new Map(
    messages.map((message) => [`${message.chat} ${message.message_id}`, message]),
  );
  notedOf.set(messages, made);
  return made;
}

/**
 * In a chat, messages must arrive in the order in which they were said, and be said in the order of
 * the updates that they answer.
 */
function reorderedOf(
  accepted: readonly JournalEntry[],
  messages: readonly Message[],
  served: readonly ServedUpdate[],
): number[] {
  const places = noted(messages);
  // Ids may begin anew; the order of serving is what counts, and a replay changes nothing.
  const turns = new Map(
    served.map((update, index) => [update.update_id, index] as const).toReversed(),
  );
  const last = new Map<number, { id: number; update: number }>();
  const wrong = new Set<number>();
  for (const entry of accepted) {
    const message = places.get(`${entry.chat} ${entry.messageId}`);
    if (message === undefined) continue; // a repeat: its place is that of the noted one
    const before = last.get(message.chat) ?? { id: 0, update: 0 };
    const update = turns.get(message.update_id ?? 0) ?? before.update;
    if (message.id < before.id || update < before.update) wrong.add(message.chat);
    last.set(message.chat, { id: message.id, update });
  }
  return [...wrong];
}
