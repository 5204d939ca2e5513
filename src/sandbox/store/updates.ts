/**
 * Sandbox: updates on their way to the bot.
 *
 * Keeps their order, their ids, how long each may wait, and when it was handed over
 * and confirmed. What waits is held in memory and written through. How they travel is the business
 * of polling.ts and webhook.ts.
 */
import type { Update } from "@grammyjs/types";
import type { Database } from "./database.ts";
import type { Settings } from "./settings.ts";

/** How long Telegram keeps what the bot does not fetch. */
const MESSAGE_LIFE_MS = 24 * 60 * 60 * 1000;
const TAP_LIFE_MS = 150 * 1000;

/** Kinds that Telegram leaves out unless the bot names them. */
const ON_REQUEST = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

export interface WaitingUpdate {
  readonly seq: number;
  readonly id: number;
  readonly kind: string;
  readonly person: number | null;
  /** The update as JSON, with its id. */
  readonly body: string;
}

/** When an update was handed over; times are milliseconds since 1970, `null` means not yet. */
export interface ServedUpdate {
  readonly update_id: number;
  readonly person: number | null;
  readonly servedAt: number | null;
  readonly confirmedAt: number | null;
}

export interface Updates {
  /**
   * Queues an update and returns its id. An id given by the caller is kept: a used
   * one makes a repeat, a higher one moves the counter.
   */
  put(update: Omit<Update, "update_id"> & { update_id?: number }, person: number | null): number;
  /** What waits, oldest first; what waited too long is dropped. */
  pending(limit: number, afterSeq?: number): WaitingUpdate[];
  /** One update, if it still waits. */
  findPending(seq: number): WaitingUpdate | undefined;
  countPending(): number;
  markServed(updates: readonly WaitingUpdate[]): void;
  /** Confirms everything below `offset`, except repeats that the bot has not been given yet. */
  confirmBelow(offset: number): void;
  /** Confirms one update, as an accepted webhook delivery does. */
  confirm(seq: number): void;
  served(after: number): ServedUpdate[];
  /** Called after every `put`. Returns the way to stop it. */
  onPut(listener: () => void): () => void;
  /** Drops what waits; ids go on rising. */
  clear(): void;
}

/** Beside what is handed over: what decides how long it waits. */
interface Kept extends WaitingUpdate {
  readonly expiresAt: number;
  readonly isRepeat: boolean;
  isServed: boolean;
}

export function createUpdates(db: Database, settings: Settings): Updates {
  const insert = db.prepare(
    `INSERT INTO waiting_update (id, kind, person, replayed, expires_at, body)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const expire = db.prepare(
    "UPDATE waiting_update SET confirmed_at = 0, body = '' WHERE confirmed_at IS NULL AND seq = ?",
  );
  const serve = db.prepare(
    "UPDATE waiting_update SET served_at = ? WHERE seq = ? AND served_at IS NULL",
  );
  const confirmOne = db.prepare(
    "UPDATE waiting_update SET confirmed_at = ?, body = '' WHERE seq = ?",
  );
  const handed = db.prepare<[number], ServedUpdate>(
    `SELECT id AS update_id, person, served_at AS servedAt, confirmed_at AS confirmedAt
     FROM waiting_update WHERE id > ? AND served_at IS NOT NULL ORDER BY seq`,
  );
  const together = db.transaction((each: () => void) => each());

  /** All that waits, by `seq`, oldest first: it is asked for several times for each that comes. */
  const waiting = new Map<number, Kept>();
  let newestSeq = 0;
  /** Nothing expires before. */
  let nextExpiry = Number.POSITIVE_INFINITY;

  function keep(update: Kept): void {
    waiting.set(update.seq, update);
    newestSeq = update.seq;
    nextExpiry = Math.min(nextExpiry, update.expiresAt);
  }

  for (const row of db
    .prepare<[], Omit<Kept, "isRepeat" | "isServed"> & { replayed: number; served: number }>(
      `SELECT seq, id, kind, person, body, expires_at AS expiresAt, replayed,
         served_at IS NOT NULL AS served
       FROM waiting_update WHERE confirmed_at IS NULL ORDER BY seq`,
    )
    .all()) {
    const { replayed, served, ...update } = row;
    keep({ ...update, isRepeat: replayed === 1, isServed: served === 1 });
  }

  function writeEach(updates: readonly Kept[], write: (seq: number) => void): void {
    const each = () => {
      for (const { seq } of updates) write(seq);
    };
    if (updates.length > 1) together(each);
    else each();
  }

  /** Takes these out, and writes down that they wait no longer. */
  function end(updates: readonly Kept[], write: (seq: number) => void): void {
    writeEach(updates, write);
    for (const { seq } of updates) waiting.delete(seq);
  }

  function dropExpired(): void {
    const now = Date.now();
    if (now <= nextExpiry) return;
    end(
      [...waiting.values()].filter(({ expiresAt }) => expiresAt < now),
      (seq) => expire.run(seq),
    );
    nextExpiry = Number.POSITIVE_INFINITY;
    for (const { expiresAt } of waiting.values()) nextExpiry = Math.min(nextExpiry, expiresAt);
  }

  const highest = db.prepare("SELECT MAX(id) FROM waiting_update").pluck().get() as number | null;
  // Seconds on a new file: a bot that remembers ids from a deleted one must not meet them again.
  let lastId = highest ?? settings.find<number>("last-update-id") ?? Math.floor(Date.now() / 1000);
  const listeners = new Set<() => void>();

  return {
    put(update, person) {
      const kind = Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
      const id = update.update_id ?? lastId + 1;
      const allowed = settings.find<string[]>("allowed-updates") ?? [];
      const isWanted = allowed.length > 0 ? allowed.includes(kind) : !ON_REQUEST.has(kind);
      const isRepeat = id <= lastId;
      lastId = Math.max(lastId, id);
      if (!isWanted) return id;
      const lifeMs = kind === "callback_query" ? TAP_LIFE_MS : MESSAGE_LIFE_MS;
      const expiresAt = Date.now() + lifeMs;
      const body = JSON.stringify({ ...update, update_id: id });
      const { lastInsertRowid } = insert.run(id, kind, person, isRepeat ? 1 : 0, expiresAt, body);
      const seq = Number(lastInsertRowid);
      keep({ seq, id, kind, person, body, expiresAt, isRepeat, isServed: false });
      for (const listener of listeners) listener();
      return id;
    },
    pending(limit, afterSeq = 0) {
      dropExpired();
      const found: Kept[] = [];
      if (newestSeq <= afterSeq) return found;
      for (const update of waiting.values()) {
        if (found.length >= limit) break;
        if (update.seq > afterSeq) found.push(update);
      }
      return found;
    },
    findPending(seq) {
      dropExpired();
      return waiting.get(seq);
    },
    countPending() {
      dropExpired();
      return waiting.size;
    },
    markServed(updates) {
      const unserved = updates.flatMap(({ seq }) => {
        const update = waiting.get(seq);
        return update === undefined || update.isServed ? [] : update;
      });
      writeEach(unserved, (seq) => serve.run(Date.now(), seq));
      for (const update of unserved) update.isServed = true;
    },
    confirmBelow(offset) {
      const low = [...waiting.values()].filter(
        ({ id, isRepeat, isServed }) => id < offset && (!isRepeat || isServed),
      );
      end(low, (seq) => confirmOne.run(Date.now(), seq));
    },
    confirm(seq) {
      confirmOne.run(Date.now(), seq);
      waiting.delete(seq);
    },
    served: (after) => handed.all(after),
    onPut(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      settings.put("last-update-id", lastId);
      db.exec("DELETE FROM waiting_update");
      waiting.clear();
    },
  };
}
